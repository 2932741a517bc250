// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/accesses/access_text.h"

#include "app/domain/organisation_number.h"
#include "ui/widgets/explain.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

struct AccessWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::AccessWords)

public:
    static QString vendor(const QString &number);
    static QString kind(bool forClients);
    static QString date(const QDateTime &time);
    static QString stillThere(const accesses::RemovalOutcome &outcome, const QString &title);
    static QString one(const accesses::Count &count, const QString &read, const QString &unreadable,
                       const QString &notRead);
    static QString holdings(const domain::SystemAccess &access, const accesses::Holdings &holdings);
    static QString gap(const accesses::AccessGap &gap);
    static QString origin(const accesses::AccessDetail &detail);
    static QString lastEntry(const core::Result<std::optional<activity::Entry>> &entry, const EntryWords &words);
    static AccessNews removal(const accesses::RemovalOutcome &outcome, const QString &title);
};

QString AccessWords::vendor(const QString &number)
{
    return tr("Vendor %1").arg(number);
}

QString AccessWords::kind(bool forClients)
{
    return forClients ? tr("for clients") : tr("own");
}

QString AccessWords::date(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), tr("d MMM yyyy", "a date, as QLocale takes it"));
}

QString AccessWords::stillThere(const accesses::RemovalOutcome &outcome, const QString &title)
{
    QStringList words = {tr("%1 was not deleted; the access is there still.").arg(title)};
    if (outcome.partUnknown && outcome.error && outcome.error->detail != u"refused before any call")
        words.append(tr("Whether it has lost anything could not be read."));
    if (outcome.error) {
        const Explanation why = explain(*outcome.error, words.constFirst());
        words += {why.meaning, why.advice};
    } else {
        words.append(tr("Altinn confirmed the deletion all the same. Refresh in a while to see whether it is gone."));
    }
    return words.join(u' ').simplified();
}

AccessNews AccessWords::removal(const accesses::RemovalOutcome &outcome, const QString &title)
{
    const QString organisation = outcome.party.name;
    switch (outcome.removal) {
    case accesses::Removal::Gone:
        return {Tone::Ok, tr("Deleted. %1 no longer has access for %2.").arg(title, organisation)};
    case accesses::Removal::AlreadyGone:
        return {Tone::Ok,
                tr("Somebody had deleted it already. %1 no longer has access for %2.").arg(title, organisation)};
    case accesses::Removal::StillThere:
        return {Tone::Bad, stillThere(outcome, title)};
    case accesses::Removal::Partly:
        return {Tone::Warn, outcome.access.forClients
                                ? tr("Only half done: %1 is there still, but acts for fewer clients than before. Look "
                                     "at what is left, and delete it once more.")
                                      .arg(title)
                                : tr("Only half done: %1 is there still, but has fewer rights than before. Look at "
                                     "what is left, and delete it once more.")
                                      .arg(title)};
    case accesses::Removal::NotReadBack:
        return {Tone::Warn, tr("Altinn confirmed the deletion of %1, but the list could not be read afterwards, so "
                               "Fullmakt cannot tell that it is gone. Refresh in a while.")
                                .arg(title)};
    case accesses::Removal::Unknown:
        break;
    }
    return {Tone::Warn, tr("No certain answer came from Altinn. %1 may or may not be deleted. Refresh before you try "
                           "again.")
                            .arg(title)};
}

// A number can be known, not readable, or not looked for yet.
QString AccessWords::one(const accesses::Count &count, const QString &read, const QString &unreadable,
                         const QString &notRead)
{
    switch (count.state) {
    case accesses::Count::State::Read:
        return read;
    case accesses::Count::State::Unreadable:
        return unreadable;
    case accesses::Count::State::NotRead:
        break;
    }
    return notRead;
}

QString AccessWords::holdings(const domain::SystemAccess &access, const accesses::Holdings &holdings)
{
    QStringList words;
    if (access.forClients) {
        if (holdings.packages.isRead())
            words.append(tr("%n package(s)", nullptr, holdings.packages.value));
        words.append(one(holdings.clients, tr("%n client(s)", nullptr, holdings.clients.value),
                         tr("clients could not be read"), tr("clients not read yet")));
    } else if (holdings.packages.isRead()) {
        words = {tr("%n package(s)", nullptr, holdings.packages.value),
                 one(holdings.services, tr("%n service(s)", nullptr, holdings.services.value),
                     tr("services could not be read"), tr("services not read yet"))};
    } else {
        words.append(
            one(holdings.packages, {}, tr("what it has could not be read"), tr("what it has is not read yet")));
    }
    return words.join(QStringLiteral(" · "));
}

QString AccessWords::gap(const accesses::AccessGap &gap)
{
    if (gap.own && gap.forClients)
        return tr("Its system accesses could not be read");
    if (gap.own)
        return tr("Its own system accesses could not be read");
    if (gap.forClients)
        return tr("Its system accesses for clients could not be read");
    return tr("%n system access(es) in Altinn's answer could not be read", nullptr, gap.unreadable);
}

QString AccessWords::origin(const accesses::AccessDetail &detail)
{
    switch (detail.origin.kind) {
    case accesses::Origin::Kind::Request:
        return detail.origin.requested.isValid()
                   ? tr("approved from a request of %1").arg(dateInWords(detail.origin.requested))
                   : tr("approved from a request");
    case accesses::Origin::Kind::CreatedHere:
        return tr("created by your organisation, in Altinn or Fullmakt");
    case accesses::Origin::Kind::Unreadable:
        return tr("could not be read");
    case accesses::Origin::Kind::Unknown:
        break;
    }
    return tr("not known");
}

QString AccessWords::lastEntry(const core::Result<std::optional<activity::Entry>> &entry, const EntryWords &words)
{
    if (!entry)
        return tr("could not be read");
    if (!*entry)
        return tr("nothing is written down");
    return dateInWords(QDateTime::fromMSecsSinceEpoch((*entry)->at)) + QStringLiteral(": ") + words(**entry);
}

} // namespace

QString accessTitle(const domain::SystemAccess &access, const altinn::SystemText &system)
{
    return accesses::titleOf(access, system);
}

QString vendorInWords(const domain::SystemAccess &access, const altinn::SystemText &system)
{
    const QString number = accesses::vendorNumberOf(access, system);
    QStringList words = {system.vendorName};
    if (!number.isEmpty())
        words.append(AccessWords::vendor(domain::groupedOrganisationNumber(number)));
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

QString vendorInWords(const altinn::SystemText &system)
{
    return vendorInWords(domain::SystemAccess(), system);
}

RightsRow rightsRowOf(const altinn::NamedRight &right)
{
    RightsRow row;
    row.name = right.name;
    row.rawId = right.rawId;
    QStringList words = {right.owner, right.description};
    words.removeAll(QString());
    row.description = words.join(QStringLiteral(" · "));
    for (const altinn::ServiceInPackage &service : right.services)
        row.services.append({service.name, service.rawId, service.description, service.owner});
    return row;
}

QString accessKindInWords(const domain::SystemAccess &access)
{
    return AccessWords::kind(access.forClients);
}

QString dateInWords(const QDateTime &time)
{
    return time.isValid() ? AccessWords::date(time) : QStringLiteral("–");
}

QString vendorName(const accesses::AccessIndex::Entry &vendor)
{
    const QString number = domain::groupedOrganisationNumber(vendor.key);
    if (vendor.name.isEmpty())
        return vendor.key.isEmpty() ? AccessWords::tr("Vendor not known") : AccessWords::vendor(number);
    return vendor.name + QStringLiteral(" · ") + number;
}

QString createdInWords(const QDateTime &time)
{
    return time.isValid() ? AccessWords::tr("created %1").arg(dateInWords(time))
                          : AccessWords::tr("when it was created is not known");
}

QString holdingsInWords(const domain::SystemAccess &access, const accesses::Holdings &holdings)
{
    return AccessWords::holdings(access, holdings);
}

QString gapInWords(const accesses::AccessGap &gap)
{
    return AccessWords::gap(gap);
}

QString originInWords(const accesses::AccessDetail &detail)
{
    return AccessWords::origin(detail);
}

QString lastEntryInWords(const core::Result<std::optional<activity::Entry>> &entry, const EntryWords &words)
{
    return AccessWords::lastEntry(entry, words);
}

AccessNews removalInWords(const accesses::RemovalOutcome &outcome, const QString &title)
{
    AccessNews news = AccessWords::removal(outcome, title);
    if (outcome.error)
        news.details = detailsOf(*outcome.error);
    return news;
}

} // namespace ui
