// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The certificate authority of one run: made at start, gone at exit. Issues the one server certificate (IP 127.0.0.1,
// DNS localhost) that all servers of the run use, and others on demand for the same key: the fault proxy's bad ones.
// Throws std::runtime_error when a certificate cannot be made. Owned by main, outlives the servers, read-only once
// made.

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <string>

namespace sandbox {

struct FreeKey
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};

struct FreeCertificate
{
    void operator()(X509 *certificate) const { X509_free(certificate); }
};

using Key = std::unique_ptr<EVP_PKEY, FreeKey>;
using Certificate = std::unique_ptr<X509, FreeCertificate>;

std::string pemOf(X509 *certificate);
std::string pemOf(EVP_PKEY *key); // not encrypted

class TlsAuthority
{
public:
    explicit TlsAuthority(const std::string &name = "Fullmakt sandbox authority");

    // The authority's own certificate, what a client has to trust.
    std::string pem() const;

    // For serverKey(); valid from and until so many days from now. Names as in OpenSSL's subjectAltName.
    Certificate issue(const std::string &commonName, const std::string &alternativeNames, int fromDays,
                      int untilDays) const;
    // For serverKey() and signed by it: no authority stands behind it.
    Certificate selfSigned() const;

    X509 *serverCertificate() const { return m_server.get(); }

    EVP_PKEY *serverKey() const { return m_serverKey.get(); }

private:
    Key m_authorityKey;
    Certificate m_authority;
    Key m_serverKey;
    Certificate m_server;
};

} // namespace sandbox
