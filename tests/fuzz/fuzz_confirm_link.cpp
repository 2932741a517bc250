// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// A link that somebody has pasted, or text that holds one.
#include "app/requests/confirm_link.h"
#include "tests/fuzz/target.h"

#include <array>

namespace {

core::Environment environmentAt(const QString &platform, const QString &portal)
{
    core::Environment environment;
    environment.platformBase = QUrl(platform);
    environment.portalBase = QUrl(portal);
    return environment;
}

void checkIn(const core::Environment &environment, const QString &text)
{
    const auto link = requests::parseConfirmLink(text, environment);
    fuzz::check(link == requests::parseConfirmLink(text, environment), "read twice gives the same");
    if (!link) {
        static_cast<void>(requests::isMeantAsLink(text, link.error()));
        return;
    }
    fuzz::check(!link->id.isNull() && text.trimmed().size() <= requests::longestLinkText, "an id, of a bounded text");
    const domain::RequestKind kind = link->kind.value_or(domain::RequestKind::Own);
    const QUrl address = requests::confirmLink(environment, kind, link->id);
    fuzz::check(address.host() == environment.portalBase.host() && address.scheme() == u"https",
                "what is opened is the portal's");
    const auto back = requests::parseConfirmLink(address.toString(QUrl::FullyEncoded), environment);
    fuzz::check(back && back->id == link->id && back->kind == kind, "a link of ours leads back");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const std::array environments = {
        environmentAt(QStringLiteral("https://platform.tt02.altinn.no"),
                      QStringLiteral("https://am.ui.tt02.altinn.no/accessmanagement/ui")),
        environmentAt(QStringLiteral("https://platform.altinn.no"),
                      QStringLiteral("https://am.ui.altinn.no/accessmanagement/ui"))};
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    for (const core::Environment &environment : environments)
        checkIn(environment, text);
    return 0;
}
