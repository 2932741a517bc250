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
    static OutcomeText removal(const accesses::RemovalOutcome &outcome, const QString &title);
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

OutcomeText AccessWords::removal(const accesses::RemovalOutcome &outcome, const QString &title)
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

} // namespace

QString accessTitle(const domain::SystemAccess &access, const altinn::SystemText &system)
{
    if (!access.title.isEmpty())
        return access.title;
    return system.name.isEmpty() ? access.systemId : system.name;
}

QString vendorInWords(const domain::SystemAccess &access, const altinn::SystemText &system)
{
    QString number = access.vendorOrganisationNumber;
    if (number.isEmpty())
        number = system.vendorOrganisationNumber;
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
        row.services.append({service.name, service.rawId, service.description});
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

OutcomeText removalInWords(const accesses::RemovalOutcome &outcome, const QString &title)
{
    return AccessWords::removal(outcome, title);
}

} // namespace ui
