// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/give_answer.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct GiveAnswer
{
    Q_DECLARE_TR_FUNCTIONS(ui::GiveAnswer)

public:
    static QString reason(const QString &code);
    static QString ground(const QString &code);
    static RightsAnswer answer(std::optional<bool> canGive, const QStringList &why);
};

bool is(const QString &code, QLatin1StringView name)
{
    return code.trimmed().compare(name, Qt::CaseInsensitive) == 0;
}

// Why it cannot be given; "" for a code that grants.
QString GiveAnswer::reason(const QString &code)
{
    using namespace Qt::StringLiterals;
    if (is(code, "MissingRoleAccess"_L1))
        return tr("You lack the role that this takes.");
    if (is(code, "MissingDelegationAccess"_L1))
        return tr("Nobody has given you the right to pass this on.");
    if (is(code, "MissingPackageAccess"_L1) || is(code, "NoAccess"_L1))
        return tr("You lack the access package that this takes.");
    if (is(code, "AccessListValidationFail"_L1))
        return tr("The service is open to listed organisations only.");
    if (is(code, "ResourceNotDelegable"_L1))
        return tr("The service cannot be passed on.");
    if (is(code, "ResourceIsMaskinPortenSchema"_L1))
        return tr("The service is given through Maskinporten, not here.");
    if (is(code, "PackageForClientsOnly"_L1))
        return tr("Only accesses for clients can have it.");
    if (code.contains("AuthenticationLevel"_L1, Qt::CaseInsensitive))
        return tr("It takes a higher security level. Sign in once more with BankID or Buypass.");
    if (is(code, "Unknown"_L1))
        return tr("Altinn does not tell why. It may take a higher security level.");
    if (code.trimmed().isEmpty() || !ground(code).isEmpty())
        return {};
    return tr("Unknown reason (%1).").arg(code.left(60));
}

// Why it can be given; "" for a code that does not tell.
QString GiveAnswer::ground(const QString &code)
{
    using namespace Qt::StringLiterals;
    if (is(code, "RoleAccess"_L1) || is(code, "Direct-RolePackage"_L1))
        return tr("through your role");
    if (is(code, "DelegationAccess"_L1))
        return tr("it was passed on to you");
    if (is(code, "PackageAccess"_L1) || is(code, "Direct-Package"_L1))
        return tr("through an access package that you have");
    return {};
}

RightsAnswer GiveAnswer::answer(std::optional<bool> canGive, const QStringList &why)
{
    const auto spoken = [&why](const QString &first) { return (QStringList{first} + why).join(QStringLiteral(". ")); };
    if (!canGive)
        return {tr("not known"), tr("whether you can give it is not known"), Glyph::Info, Ink::Muted};
    if (*canGive)
        return {tr("yes"), spoken(tr("you can give it")), Glyph::Check, Ink::Ok};
    return {tr("no"), spoken(tr("you cannot give it")), Glyph::Cross, Ink::Bad};
}

} // namespace

void addGiveAnswer(RightsRow *row, std::optional<bool> canGive, const QStringList &reasonCodes)
{
    QStringList why;
    for (const QString &code : reasonCodes)
        why.append(canGive.value_or(false) ? GiveAnswer::ground(code) : GiveAnswer::reason(code));
    why.removeAll(QString());
    why.removeDuplicates();
    row->answers.append(GiveAnswer::answer(canGive, why));
    if (canGive && !*canGive) {
        for (const QString &reason : std::as_const(why))
            row->notes.append({reason, Glyph::Cross, Ink::Bad});
    }
}

} // namespace ui
