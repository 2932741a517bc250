// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/functions/ready_message.h"

#include "app/domain/organisation_number.h"
#include "ui/functions/function_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using functions::Right;
using functions::Verdict;

namespace {

struct ReadyMessage
{
    Q_DECLARE_TR_FUNCTIONS(ui::ReadyMessage)

public:
    static QString name(const domain::Party &party);
    static QString letter(const QStringList &paragraphs);
};

// A name from outside stays on its line.
QString ReadyMessage::name(const domain::Party &party)
{
    const QString name = party.name.simplified();
    const QString number = domain::groupedOrganisationNumber(party.organisationNumber.simplified());
    return number.isEmpty() ? name : tr("%1 (org. no. %2)").arg(name, number);
}

QString ReadyMessage::letter(const QStringList &paragraphs)
{
    return (QStringList{tr("Hello,")} + paragraphs + QStringList{tr("Thank you!")}).join(QStringLiteral("\n\n"));
}

QString listed(const QStringList &items)
{
    return QStringLiteral("– ") + items.join(QStringLiteral("\n– "));
}

} // namespace

QString rightMessage(Right right, const QList<Verdict> &all, const domain::Party &party)
{
    const QStringList packages = functions::packagesFor(right);
    QStringList wanted;
    for (const Verdict &verdict : all) {
        if (std::any_of(verdict.lacking.cbegin(), verdict.lacking.cend(),
                        [&packages](Right each) { return functions::packagesFor(each) == packages; }))
            wanted.append(functionInWords(verdict.function));
    }
    QStringList named;
    for (const QString &package : packages)
        named.append(QStringLiteral("%1 (urn:altinn:accesspackage:%2)").arg(packageName(package), package));
    return ReadyMessage::letter(
        {ReadyMessage::tr("I use the program Fullmakt for system accesses in Altinn, and lack rights in %1. It is "
                          "about this:")
                 .arg(ReadyMessage::name(party)) +
             u'\n' + listed(wanted),
         ReadyMessage::tr("Could you give me one of these access packages for the organisation in Altinn?") + u'\n' +
             listed(named),
         ReadyMessage::tr("The general manager, the main administrator or an access manager can do it.")});
}

QString scopeMessage(const QList<Verdict> &all, const domain::Party &party)
{
    QStringList wanted;
    QStringList scopes;
    for (const Verdict &verdict : all) {
        if (!verdict.absentScopes.isEmpty())
            wanted.append(functionInWords(verdict.function));
        for (const QString &scope : verdict.absentScopes) {
            if (!scopes.contains(scope))
                scopes.append(scope);
        }
    }
    QStringList paragraphs = {
        ReadyMessage::tr("We use the program Fullmakt for %1. It cannot do this, because its sign-in is not given the "
                         "permissions (scopes) it takes:")
                .arg(ReadyMessage::name(party)) +
            u'\n' + listed(wanted),
        ReadyMessage::tr("Could you have these scopes granted by Altinn (Digdir) to the ID-porten client that "
                         "Fullmakt signs in with, and then add them to what Fullmakt asks for?") +
            u'\n' + listed(scopes),
        ReadyMessage::tr("In this order, please: when a scope is asked for that has not been granted, nobody can "
                         "sign in.")};
    if (signin::hasPortalScope(scopes))
        paragraphs.append(ReadyMessage::tr("Altinn does not normally grant %1 to programs outside its own portal.")
                              .arg(QStringLiteral("altinn:portal/enduser")));
    return ReadyMessage::letter(paragraphs);
}

} // namespace ui
