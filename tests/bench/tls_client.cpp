// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/tls_client.h"

#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <array>
#include <charconv>
#include <netinet/tcp.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace bench {

namespace {

[[noreturn]] void fail(const char *what)
{
    throw std::runtime_error(what);
}

std::size_t contentLength(std::string_view head)
{
    constexpr std::string_view name = "\r\nContent-Length: ";
    const auto start = head.find(name);
    if (start == std::string_view::npos)
        fail("an answer without Content-Length");
    std::size_t length = 0;
    std::from_chars(head.data() + start + name.size(), head.data() + head.size(), length);
    return length;
}

} // namespace

void TlsClient::Free::operator()(ssl_ctx_st *context) const
{
    SSL_CTX_free(context);
}

void TlsClient::Free::operator()(ssl_st *connection) const
{
    SSL_free(connection);
}

TlsClient::TlsClient(const std::string &caFile, std::uint16_t port) : m_context(SSL_CTX_new(TLS_client_method()))
{
    SSL_CTX_set_verify(m_context.get(), SSL_VERIFY_PEER, nullptr);
    if (SSL_CTX_load_verify_locations(m_context.get(), caFile.c_str(), nullptr) != 1)
        fail("the certificate authority cannot be read");
    m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (m_socket < 0 || ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        fail("no connection");
    m_connection.reset(SSL_new(m_context.get()));
    SSL_set_fd(m_connection.get(), m_socket);
    if (SSL_connect(m_connection.get()) != 1)
        fail("no TLS");
}

TlsClient::~TlsClient()
{
    SSL_shutdown(m_connection.get());
    ::close(m_socket);
}

void TlsClient::readMore()
{
    std::array<char, 64UL * 1024> piece; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by the read
    const int count = SSL_read(m_connection.get(), piece.data(), static_cast<int>(piece.size()));
    if (count <= 0)
        fail("the connection ended");
    m_buffer.append(piece.data(), static_cast<std::size_t>(count));
}

int TlsClient::call(std::string_view request)
{
    if (SSL_write(m_connection.get(), request.data(), static_cast<int>(request.size())) <= 0)
        fail("the request could not be sent");
    m_buffer.clear();
    std::size_t end = std::string::npos;
    while ((end = m_buffer.find("\r\n\r\n")) == std::string::npos)
        readMore();
    m_bodyStart = end + 4;
    const std::size_t whole = m_bodyStart + contentLength(std::string_view(m_buffer).substr(0, m_bodyStart));
    m_buffer.reserve(whole);
    while (m_buffer.size() < whole)
        readMore();
    int status = 0;
    std::from_chars(m_buffer.data() + 9, m_buffer.data() + 12, status);
    return status;
}

std::string plainRequest(std::string_view method, std::string_view target, std::string_view token)
{
    std::string text(method);
    text.append(" ").append(target).append(" HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\n");
    return text.append("Authorization: Bearer ").append(token).append("\r\n\r\n");
}

} // namespace bench
