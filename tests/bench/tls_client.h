// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// One kept-alive HTTPS connection to 127.0.0.1 that costs as little as it can, so that a benchmark measures the server.
// Owned by the thread that uses it. Blocking; a call that fails throws std::runtime_error.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct ssl_ctx_st;
struct ssl_st;

namespace bench {

class TlsClient
{
public:
    // Trusts the certificates in `caFile` and nothing else.
    TlsClient(const std::string &caFile, std::uint16_t port);
    ~TlsClient();
    TlsClient(const TlsClient &) = delete;
    TlsClient &operator=(const TlsClient &) = delete;

    // Sends a whole request, reads its answer to the last byte and returns the status. The body, of answers with a
    // Content-Length, lies in body() until the next call.
    int call(std::string_view request);

    std::string_view body() const { return std::string_view(m_buffer).substr(m_bodyStart); }

private:
    void readMore();

    struct Free
    {
        void operator()(ssl_ctx_st *context) const;
        void operator()(ssl_st *connection) const;
    };

    std::unique_ptr<ssl_ctx_st, Free> m_context;
    std::unique_ptr<ssl_st, Free> m_connection;
    int m_socket = -1;
    std::string m_buffer;
    std::size_t m_bodyStart = 0;
};

// A request without a body, with this Altinn token.
std::string plainRequest(std::string_view method, std::string_view target, std::string_view token);

} // namespace bench
