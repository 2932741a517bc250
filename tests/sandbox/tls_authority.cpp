// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tls_authority.h"

#include "encoding.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <stdexcept>

namespace sandbox {

namespace {

constexpr long secondsPerDay = 24L * 60 * 60;
constexpr int firstDay = -1; // a clock that is behind is no reason to refuse
constexpr int lastDay = 30;

void require(bool fine, const char *step)
{
    if (!fine)
        throw std::runtime_error(std::string("certificate: ") + step);
}

Certificate unsignedCertificate(const std::string &commonName, EVP_PKEY *key, int fromDays, int untilDays)
{
    Certificate certificate(X509_new());
    require(certificate != nullptr, "allocation");
    X509_set_version(certificate.get(), X509_VERSION_3);
    const std::string serial = randomBytes(8);
    std::uint64_t number = 0;
    for (const char byte : serial)
        number = (number << 8U) | static_cast<unsigned char>(byte);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), (number >> 1U) | 1U);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), fromDays * secondsPerDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), untilDays * secondsPerDay);
    require(X509_set_pubkey(certificate.get(), key) == 1, "public key");
    X509_NAME *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "O", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>("Fullmakt sandbox"),
                               -1, -1, 0);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(commonName.c_str()),
                               -1, -1, 0);
    return certificate;
}

void addExtension(X509 *certificate, X509 *issuer, int kind, const char *value)
{
    X509V3_CTX context{};
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value);
    require(extension != nullptr, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

std::string textIn(BIO *memory)
{
    char *text = nullptr;
    const long length = BIO_get_mem_data(memory, &text);
    std::string pem(text, static_cast<std::size_t>(length));
    BIO_free(memory);
    return pem;
}

} // namespace

std::string pemOf(X509 *certificate)
{
    BIO *memory = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(memory, certificate);
    return textIn(memory);
}

std::string pemOf(EVP_PKEY *key)
{
    BIO *memory = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(memory, key, nullptr, nullptr, 0, nullptr, nullptr);
    return textIn(memory);
}

TlsAuthority::TlsAuthority(const std::string &name)
    : m_authorityKey(EVP_EC_gen("P-256")), m_serverKey(EVP_EC_gen("P-256"))
{
    require(m_authorityKey && m_serverKey, "key");
    m_authority = unsignedCertificate(name, m_authorityKey.get(), firstDay, lastDay);
    X509 *authority = m_authority.get();
    X509_set_issuer_name(authority, X509_get_subject_name(authority));
    addExtension(authority, authority, NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    addExtension(authority, authority, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(authority, authority, NID_subject_key_identifier, "hash");
    require(X509_sign(authority, m_authorityKey.get(), EVP_sha256()) > 0, "signature");
    m_server = issue("127.0.0.1", "IP:127.0.0.1,DNS:localhost", firstDay, lastDay);
}

Certificate TlsAuthority::issue(const std::string &commonName, const std::string &alternativeNames, int fromDays,
                                int untilDays) const
{
    X509 *authority = m_authority.get();
    Certificate certificate = unsignedCertificate(commonName, m_serverKey.get(), fromDays, untilDays);
    X509 *server = certificate.get();
    X509_set_issuer_name(server, X509_get_subject_name(authority));
    addExtension(server, authority, NID_basic_constraints, "critical,CA:FALSE");
    addExtension(server, authority, NID_key_usage, "critical,digitalSignature");
    addExtension(server, authority, NID_ext_key_usage, "serverAuth");
    addExtension(server, authority, NID_subject_alt_name, alternativeNames.c_str());
    addExtension(server, authority, NID_authority_key_identifier, "keyid");
    require(X509_sign(server, m_authorityKey.get(), EVP_sha256()) > 0, "signature");
    return certificate;
}

Certificate TlsAuthority::selfSigned() const
{
    Certificate certificate = unsignedCertificate("127.0.0.1", m_serverKey.get(), firstDay, lastDay);
    X509 *server = certificate.get();
    X509_set_issuer_name(server, X509_get_subject_name(server));
    addExtension(server, server, NID_subject_alt_name, "IP:127.0.0.1,DNS:localhost");
    require(X509_sign(server, m_serverKey.get(), EVP_sha256()) > 0, "signature");
    return certificate;
}

std::string TlsAuthority::pem() const
{
    return pemOf(m_authority.get());
}

} // namespace sandbox
