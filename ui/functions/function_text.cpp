// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/functions/function_text.h"

#include "ui/functions/ready_message.h"

#include <QCoreApplication>

namespace ui {

using functions::Function;
using functions::Verdict;

namespace {

struct FunctionText
{
    Q_DECLARE_TR_FUNCTIONS(ui::FunctionText)

public:
    static QString name(Function function);
    static QString refused(const domain::Party &party, const QStringList &packages);
    static QString notKnown(const domain::Party &party, bool couldBeAsked);
    static QString absent(const QStringList &scopes);
    static QString declined(const QStringList &scopes);
};

QString FunctionText::name(Function function)
{
    switch (function) {
    case Function::SeeOrganisations:
        return tr("See which organisations you can act for");
    case Function::ListRequests:
        return tr("List requests that wait");
    case Function::ReadRequests:
        return tr("Open and read a request");
    case Function::CheckRights:
        return tr("See beforehand whether you can give what is asked for");
    case Function::Approve:
        return tr("Approve requests, for the organisation and for its clients");
    case Function::Forward:
        return tr("Forward a request that you cannot approve yourself");
    case Function::Reject:
        return tr("Reject requests");
    case Function::ApproveChanges:
        return tr("Approve changes of a system access");
    case Function::SeeOwnAccesses:
        return tr("See the organisation's own system accesses");
    case Function::SeeClientAccesses:
        return tr("See the system accesses for clients");
    case Function::SeeGiven:
        return tr("See what a system access has been given");
    case Function::CreateOwnAccesses:
        return tr("Create system accesses for the organisation itself");
    case Function::DeleteOwnAccesses:
        return tr("Delete the organisation's own system accesses");
    case Function::DeleteClientAccesses:
        return tr("Delete system accesses for clients");
    case Function::SeeClients:
        return tr("See clients, and which a system access acts for");
    case Function::ChangeClients:
        return tr("Add and remove clients");
    }
    return {};
}

QString FunctionText::refused(const domain::Party &party, const QStringList &packages)
{
    return tr("Altinn says that you do not have the right to this in %1. The access package %2 usually opens it.")
        .arg(party.name, packagesInWords(packages));
}

QString FunctionText::notKnown(const domain::Party &party, bool couldBeAsked)
{
    return couldBeAsked ? tr("What Altinn answers does not tell whether you have the right to this in %1. You can try: "
                             "Altinn checks it each time.")
                              .arg(party.name)
                        : tr("Altinn could not be asked whether you have the right to this in %1.").arg(party.name);
}

QString FunctionText::absent(const QStringList &scopes)
{
    const QString what = tr("Fullmakt itself lacks a permission here: %1. No role of yours can replace it; whoever "
                            "runs Fullmakt for you, or its vendor, orders it from Altinn.")
                             .arg(scopes.join(QStringLiteral(", ")));
    return signin::hasPortalScope(scopes)
               ? what + u' ' +
                     tr("Altinn does not normally give this one to programs outside its own portal: until then, do "
                        "it in Altinn.")
               : what;
}

QString FunctionText::declined(const QStringList &scopes)
{
    return tr("Fullmakt asked for this permission when you signed in and did not get it: %1. Sign in again and accept "
              "what ID-porten asks you about.")
        .arg(scopes.join(QStringLiteral(", ")));
}

} // namespace

QString functionInWords(Function function)
{
    return FunctionText::name(function);
}

QString functionHeading(Function function)
{
    if (function == Function::SeeOrganisations)
        return FunctionText::tr("Organisations");
    if (function <= Function::ApproveChanges)
        return FunctionText::tr("Requests");
    return function <= Function::DeleteClientAccesses ? FunctionText::tr("System accesses")
                                                      : FunctionText::tr("Clients");
}

StatusWords statusInWords(functions::Status status)
{
    switch (status) {
    case functions::Status::Has:
        return {FunctionText::tr("You have this"), Glyph::Done, Ink::Ok};
    case functions::Status::Lacks:
        return {FunctionText::tr("You lack this"), Glyph::Lock, Ink::Warn};
    case functions::Status::Unknown:
        break;
    }
    return {FunctionText::tr("Not known"), Glyph::Info, Ink::Muted};
}

QString packageName(const QString &package)
{
    return package.left(1).toUpper() + package.mid(1);
}

QString packagesInWords(const QStringList &packages)
{
    QStringList names;
    for (const QString &package : packages)
        names.append(packageName(package));
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return FunctionText::tr("%1 or %2", "access packages").arg(names.join(QStringLiteral(", ")), last);
}

QList<Obstacle> obstaclesOf(const Verdict &verdict, const QList<Verdict> &all, const functions::Evidence &evidence,
                            const domain::Party &party)
{
    QList<Obstacle> obstacles;
    if (!verdict.declinedScopes.isEmpty())
        obstacles.append({FunctionText::declined(verdict.declinedScopes), {}, {}});
    if (!verdict.absentScopes.isEmpty())
        obstacles.append({FunctionText::absent(verdict.absentScopes), scopeMessage(all, party),
                          FunctionText::tr("To whoever runs Fullmakt for you")});
    for (const functions::Right right : verdict.lacking)
        obstacles.append({FunctionText::refused(party, functions::packagesFor(right)), rightMessage(right, all, party),
                          FunctionText::tr("To the general manager, the main administrator or an access manager")});
    if (!verdict.unknown.isEmpty())
        obstacles.append({FunctionText::notKnown(party, !evidence.trouble), {}, {}});
    return obstacles;
}

QString lostInWords(const QList<Verdict> &verdicts)
{
    QStringList lost;
    for (const Verdict &verdict : verdicts) {
        if (!verdict.declinedScopes.isEmpty())
            lost.append(functionInWords(verdict.function));
    }
    return lost.join(QStringLiteral(" · "));
}

} // namespace ui
