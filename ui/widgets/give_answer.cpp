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
    static void set(RightsRow *row, std::optional<bool> canGive, const QStringList &reasons);
};

// Why it cannot be given; "" for what is no refusal.
QString GiveAnswer::reason(const QString &code)
{
    if (code == u"MissingRoleAccess")
        return tr("You lack the role that this takes.");
    if (code == u"MissingDelegationAccess")
        return tr("Nobody has given you the right to pass this on.");
    if (code == u"MissingPackageAccess" || code == u"NoAccess")
        return tr("You lack the access package that this takes.");
    if (code == u"AccessListValidationFail")
        return tr("The service is open to listed organisations only.");
    if (code == u"ResourceNotDelegable")
        return tr("The service cannot be passed on.");
    if (code == u"ResourceIsMaskinPortenSchema")
        return tr("The service is given through Maskinporten, not here.");
    if (code == u"PackageForClientsOnly")
        return tr("Only accesses for clients can have it.");
    // These say why something can be given, or nothing at all.
    static const QStringList noRefusals = {QStringLiteral("RoleAccess"), QStringLiteral("DelegationAccess"),
                                           QStringLiteral("PackageAccess"), QStringLiteral("Unknown")};
    return noRefusals.contains(code) ? QString() : tr("Unknown reason (%1).").arg(code);
}

void GiveAnswer::set(RightsRow *row, std::optional<bool> canGive, const QStringList &reasons)
{
    QString spoken = tr("not known");
    row->answer = spoken;
    if (canGive.value_or(false)) {
        row->glyph = Glyph::Check;
        row->ink = Ink::Ok;
        row->answer = tr("yes");
        spoken = tr("you can give it");
    } else if (canGive) {
        row->glyph = Glyph::Cross;
        row->ink = Ink::Bad;
        row->answer = reasons.isEmpty() ? tr("no") : reasons.join(u'\n');
        spoken = tr("you cannot give it");
    }
    row->answerSpoken = (QStringList{spoken} + reasons).join(QStringLiteral(". "));
}

} // namespace

void setGiveAnswer(RightsRow *row, std::optional<bool> canGive, const QStringList &reasonCodes)
{
    QStringList reasons;
    if (canGive && !*canGive) {
        for (const QString &code : reasonCodes)
            reasons.append(GiveAnswer::reason(code));
    }
    reasons.removeAll(QString());
    reasons.removeDuplicates();
    GiveAnswer::set(row, canGive, reasons);
}

} // namespace ui
