// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/requests/confirm_link.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace requests {

namespace {

constexpr qsizetype longestLink = 2000;

QString pageOf(domain::RequestKind kind)
{
    switch (kind) {
    case domain::RequestKind::ForClients:
        return QStringLiteral("/systemuser/agentrequest");
    case domain::RequestKind::Change:
        return QStringLiteral("/systemuser/changerequest");
    case domain::RequestKind::Own:
        break;
    }
    return QStringLiteral("/systemuser/request");
}

std::optional<domain::RequestId> idIn(const QString &text)
{
    static const QRegularExpression uuid(
        QStringLiteral(R"(\A\{?[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\}?\z)"));
    if (!uuid.match(text).hasMatch())
        return std::nullopt;
    const domain::RequestId id(QUuid::fromString(text));
    return id.isNull() ? std::nullopt : std::optional(id);
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.host().compare(b.host(), Qt::CaseInsensitive) == 0 && a.port(443) == b.port(443);
}

} // namespace

tl::expected<ConfirmLink, LinkProblem> parseConfirmLink(const QString &text, const core::Environment &environment)
{
    const QString input = text.trimmed();
    if (input.isEmpty())
        return tl::unexpected(LinkProblem::Empty);
    if (input.size() > longestLink)
        return tl::unexpected(LinkProblem::TooLong);
    if (const auto id = idIn(input))
        return ConfirmLink{std::nullopt, *id};

    const QUrl url(input, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty() || !url.userInfo().isEmpty())
        return tl::unexpected(LinkProblem::NotALink);
    if (!sameOrigin(url, environment.portalBase)) {
        const QString host = url.host().toLower();
        const bool altinn = host == u"am.ui.altinn.no" || host == u"am.ui.tt02.altinn.no";
        return tl::unexpected(altinn ? LinkProblem::OtherEnvironment : LinkProblem::NotAltinn);
    }
    const QString base = environment.portalBase.path();
    ConfirmLink link;
    if (url.path() == base + pageOf(domain::RequestKind::Own))
        link.kind = domain::RequestKind::Own;
    else if (url.path() == base + pageOf(domain::RequestKind::ForClients))
        link.kind = domain::RequestKind::ForClients;
    else if (url.path() == base + pageOf(domain::RequestKind::Change))
        link.kind = domain::RequestKind::Change;
    else
        return tl::unexpected(LinkProblem::OtherPage);

    const QStringList ids = QUrlQuery(url).allQueryItemValues(QStringLiteral("id"));
    const auto id = ids.size() == 1 ? idIn(ids.constFirst()) : std::nullopt;
    if (!id)
        return tl::unexpected(LinkProblem::NoId);
    link.id = *id;
    return link;
}

QUrl confirmLink(const core::Environment &environment, domain::RequestKind kind, domain::RequestId id)
{
    QUrl url = environment.portalBase;
    url.setPath(url.path() + pageOf(kind));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("id"), id.toString());
    query.addQueryItem(QStringLiteral("DONTCHOOSEREPORTEE"), QStringLiteral("true"));
    url.setQuery(query);
    return url;
}

} // namespace requests
