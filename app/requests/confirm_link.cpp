// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/requests/confirm_link.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace requests {

namespace {

using Reading = tl::expected<ConfirmLink, LinkProblem>;

constexpr int mostLineBreaks = 3; // inside one link

constexpr domain::RequestKind allKinds[] = {domain::RequestKind::Own, domain::RequestKind::ForClients,
                                            domain::RequestKind::Change};

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

// What people and mail programs put around a link or an id.
QString withoutWrapping(QString text)
{
    static const QRegularExpression before(QStringLiteral(R"(\A[\s<("'“”«‘*_]+)"));
    static const QRegularExpression after(QStringLiteral(R"([\s>)\]"'“”»’.,;:!?*_]+\z)"));
    return text.remove(before).remove(after);
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.host().compare(b.host(), Qt::CaseInsensitive) == 0 && a.port(443) == b.port(443);
}

std::optional<domain::RequestKind> kindOfPage(const QUrl &url, const QUrl &portal)
{
    for (const domain::RequestKind kind : allKinds) {
        if (url.path() == portal.path() + pageOf(kind))
            return kind;
    }
    return std::nullopt;
}

Reading readOwn(const QUrl &url, const QUrl &portal)
{
    const std::optional<domain::RequestKind> kind = kindOfPage(url, portal);
    if (!kind)
        return tl::unexpected(LinkProblem::OtherPage);
    const QStringList ids = QUrlQuery(url).allQueryItemValues(QStringLiteral("id"));
    const auto id = ids.size() == 1 ? idIn(ids.constFirst()) : std::nullopt;
    if (!id)
        return tl::unexpected(LinkProblem::NoId);
    return ConfirmLink{kind, *id};
}

LinkProblem judgeForeign(const QUrl &url)
{
    struct World
    {
        QUrl portal;
        LinkProblem problem;
    };

    static const World worlds[] = {
        {QUrl(QStringLiteral("https://am.ui.altinn.no/accessmanagement/ui")), LinkProblem::InProduction},
        {QUrl(QStringLiteral("https://am.ui.tt02.altinn.no/accessmanagement/ui")), LinkProblem::InTest}};
    for (const World &world : worlds) {
        if (sameOrigin(url, world.portal))
            return kindOfPage(url, world.portal) ? world.problem : LinkProblem::OtherPage;
    }
    const QString host = url.host().toLower();
    const bool altinn = host == u"altinn.no" || host.endsWith(QLatin1String(".altinn.no"));
    return altinn && url.port(443) == 443 ? LinkProblem::OtherPage : LinkProblem::NotAltinn;
}

Reading readAddress(QString address, const core::Environment &environment)
{
    address.replace(QLatin1String("&amp;"), QLatin1String("&")); // copied out of the source of a page
    const QUrl url(withoutWrapping(address), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty() || !url.userInfo().isEmpty())
        return tl::unexpected(LinkProblem::NotALink);
    if (sameOrigin(url, environment.portalBase))
        return readOwn(url, environment.portalBase);
    return tl::unexpected(judgeForeign(url));
}

// Mail filters send their readers over an address of their own, with the true one in its query.
Reading readWrapped(const QString &address, const core::Environment &environment)
{
    Reading outer = readAddress(address, environment);
    if (outer || outer.error() != LinkProblem::NotAltinn)
        return outer;
    const QList<std::pair<QString, QString>> items =
        QUrlQuery(QUrl(withoutWrapping(address))).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        const Reading inner = readAddress(value, environment);
        if (inner || (inner.error() != LinkProblem::NotALink && inner.error() != LinkProblem::NotAltinn))
            return inner;
    }
    return outer;
}

// The addresses in a text, each with what may be the rest of it on the lines below.
struct Candidate
{
    QString address;
    QStringList rest;
};

QList<Candidate> candidatesIn(const QString &text)
{
    static const QRegularExpression begin(QStringLiteral(R"(https://[^\s<>"“”«»]+)"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression nextLine(QStringLiteral(R"(\G[ \t]*\r?\n[ \t>]*([^\s<>"“”«»]+))"));
    QList<Candidate> candidates;
    for (auto matches = begin.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        Candidate candidate{match.captured(), {}};
        qsizetype end = match.capturedEnd();
        for (int i = 0; i < mostLineBreaks; ++i) {
            const QRegularExpressionMatch more = nextLine.match(text, end);
            if (!more.hasMatch())
                break;
            candidate.rest.append(more.captured(1));
            end = more.capturedEnd();
        }
        candidates.append(candidate);
    }
    return candidates;
}

Reading readCandidate(const Candidate &candidate, const core::Environment &environment)
{
    const Reading first = readWrapped(candidate.address, environment);
    Reading reading = first;
    QString address = candidate.address;
    for (const QString &piece : candidate.rest) {
        const bool broken =
            !reading && (reading.error() == LinkProblem::NoId || reading.error() == LinkProblem::OtherPage);
        if (!broken)
            break;
        address += piece;
        reading = readWrapped(address, environment);
    }
    return reading ? reading : first;
}

// Of several problems the one that tells most of what was meant.
LinkProblem worseOf(LinkProblem a, LinkProblem b)
{
    static const QList<LinkProblem> order = {LinkProblem::NotALink, LinkProblem::NotAltinn, LinkProblem::OtherPage,
                                             LinkProblem::NoId,     LinkProblem::InTest,    LinkProblem::InProduction};
    return order.indexOf(a) < order.indexOf(b) ? b : a;
}

} // namespace

Reading parseConfirmLink(const QString &text, const core::Environment &environment)
{
    const QString input = text.trimmed();
    if (input.isEmpty())
        return tl::unexpected(LinkProblem::Empty);
    if (input.size() > longestLinkText)
        return tl::unexpected(LinkProblem::TooLong);
    if (const auto id = idIn(withoutWrapping(input)))
        return ConfirmLink{std::nullopt, *id};

    std::optional<ConfirmLink> found;
    LinkProblem problem = LinkProblem::NotALink;
    const QList<Candidate> candidates = candidatesIn(input);
    for (const Candidate &candidate : candidates) {
        const Reading reading = readCandidate(candidate, environment);
        if (!reading)
            problem = worseOf(problem, reading.error());
        else if (found && found != *reading)
            return tl::unexpected(LinkProblem::Several);
        else
            found = *reading;
    }
    if (!found)
        return tl::unexpected(problem);
    return *found;
}

bool isMeantAsLink(const QString &text, LinkProblem problem)
{
    switch (problem) {
    case LinkProblem::Empty:
    case LinkProblem::TooLong:
        return false;
    case LinkProblem::NotALink:
    case LinkProblem::NotAltinn:
        break;
    default:
        return true; // Altinn's
    }
    static const QRegularExpression address(QStringLiteral(R"(\A\S+://\S*\z)"));
    static const QRegularExpression mostOfAnId(QStringLiteral(R"(\A\{?[0-9a-fA-F]{8}-[0-9a-fA-F-]{8,}\}?\z)"));
    const QString input = withoutWrapping(text);
    return address.match(input).hasMatch() || mostOfAnId.match(input).hasMatch();
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
