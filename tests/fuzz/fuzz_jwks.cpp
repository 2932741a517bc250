// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The provider's keys.
#include "app/signin/jwks.h"
#include "tests/fuzz/target.h"

#include <openssl/evp.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json = fuzz::bytesOf(data, size);
    const core::Result<QHash<QString, signin::PublicKey>> keys = signin::parseKeys(json);
    const core::Result<QHash<QString, signin::PublicKey>> again = signin::parseKeys(json);
    fuzz::check(keys.has_value() == again.has_value(), "read twice gives the same");
    if (!keys) {
        fuzz::checkError(keys.error());
        return 0;
    }
    fuzz::check(!keys->isEmpty() && keys->size() == again->size(), "keys, and twice the same");
    for (auto key = keys->begin(); key != keys->end(); ++key) {
        fuzz::check(!key.key().isEmpty() && again->contains(key.key()), "a key has its id");
        fuzz::check(EVP_PKEY_is_a(key->get(), "RSA") == 1, "an RSA key");
        const int bits = EVP_PKEY_get_bits(key->get());
        fuzz::check(bits >= 2048 && bits <= 8192, "a key of a size that is safe");
        fuzz::check(EVP_PKEY_eq(key->get(), again->value(key.key()).get()) == 1, "the same key twice");
    }
    return 0;
}
