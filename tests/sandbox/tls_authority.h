// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The certificate authority of one run: made at start, gone at exit. Issues the one server certificate (IP 127.0.0.1,
// DNS localhost) that all four servers use. Owned by main, outlives the servers, read-only once made.

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

class TlsAuthority
{
public:
    TlsAuthority();

    // The authority's own certificate, what a client has to trust.
    std::string pem() const;

    X509 *serverCertificate() const { return m_server.get(); }

    EVP_PKEY *serverKey() const { return m_serverKey.get(); }

private:
    Key m_authorityKey;
    Certificate m_authority;
    Key m_serverKey;
    Certificate m_server;
};

} // namespace sandbox
