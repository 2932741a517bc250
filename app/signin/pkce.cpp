// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/pkce.h"

#include "app/signin/failure.h"

#include <openssl/evp.h>

#include <array>

namespace signin {

namespace {

constexpr int randomSize = 32;

core::Result<core::Secret> randomText(const core::RandomSource &random)
{
    core::Result<QByteArray> bytes = random(randomSize);
    if (!bytes || bytes->size() != randomSize)
        return failure::fail(failure::randomnessFailed);
    const core::Secret raw(std::move(*bytes));
    return core::Secret(core::encodeBase64Url(raw.view()));
}

} // namespace

core::Result<AttemptSecrets> newAttemptSecrets(const core::RandomSource &random)
{
    core::Result<core::Secret> verifier = randomText(random);
    core::Result<core::Secret> state = randomText(random);
    core::Result<core::Secret> nonce = randomText(random);
    if (!verifier || !state || !nonce)
        return failure::fail(failure::randomnessFailed);
    // A source that repeats itself is broken; the three values must not be derivable from one another.
    if (verifier->equals(state->view()) || state->equals(nonce->view()) || verifier->equals(nonce->view()))
        return failure::fail(failure::randomnessFailed, QStringLiteral("the source repeats itself"));
    return AttemptSecrets{std::move(*verifier), std::move(*state), std::move(*nonce)};
}

QByteArray challengeFor(QByteArrayView verifier)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (EVP_Digest(verifier.data(), static_cast<size_t>(verifier.size()), digest.data(), &size, EVP_sha256(),
                   nullptr) != 1)
        return {};
    return core::encodeBase64Url(QByteArrayView(digest.data(), static_cast<qsizetype>(size)));
}

} // namespace signin
