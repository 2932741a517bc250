// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/plan_dialog.h"

#include "app/clients/name_order.h"
#include "app/domain/organisation_number.h"
#include "ui/clients/figure_card.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/message_bar.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr qsizetype namesShown = 6;

QWidget *number(int value, const QString &label, Tone tone)
{
    auto *card = new FigureCard(tone);
    card->setFigure(value, label);
    return card;
}

QString namesOf(const QList<domain::Client> &listed)
{
    QStringList names;
    for (const domain::Client &client : listed)
        names.append(client.name);
    QStringList lines;
    for (const int row : clients::NameOrder().sorted(names)) { // as the lists have them, in any language of the app
        if (lines.size() == namesShown)
            break;
        const domain::Client &client = listed.at(row);
        const QString number = domain::groupedOrganisationNumber(client.organisationNumber);
        lines.append(number.isEmpty() ? client.name : client.name + QStringLiteral("  ") + number);
    }
    const int more = static_cast<int>(listed.size() - namesShown);
    if (more > 0)
        lines.append(QCoreApplication::translate("PlanDialog", "and %n more", nullptr, more));
    return lines.join(u'\n');
}

void addNames(QVBoxLayout *layout, const QString &heading, const QList<domain::Client> &clients)
{
    if (clients.isEmpty())
        return;
    QLabel *title = bodyLabel(heading);
    setType(title, Type::Strong);
    layout->addWidget(title);
    QLabel *names = captionLabel(namesOf(clients));
    names->setMinimumHeight(names->sizeHint().height()); // a list of names is never cut
    layout->addWidget(names);
}

QWidget *body(const clients::Plan &plan)
{
    auto *box = new QWidget;
    box->setObjectName(QStringLiteral("planBody")); // where more can be told
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one + space::half);
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(space::one);
    numbers->addWidget(number(static_cast<int>(plan.adds.size()),
                              QCoreApplication::translate("PlanDialog", "will be added"), Tone::Ok));
    numbers->addWidget(number(static_cast<int>(plan.removes.size()),
                              QCoreApplication::translate("PlanDialog", "will be removed"), Tone::Bad));
    numbers->addWidget(number(plan.unchanged, QCoreApplication::translate("PlanDialog", "unchanged"), Tone::Neutral));
    layout->addLayout(numbers);
    if (plan.removesMany()) {
        auto *warning = new MessageBar;
        warning->setMessage(
            Tone::Warn, QCoreApplication::translate("PlanDialog",
                                                    "This removes more than a fifth of the clients the system acts for "
                                                    "now. Look at the list once more."));
        layout->addWidget(warning);
    }
    addNames(layout, QCoreApplication::translate("PlanDialog", "Will be removed"), plan.removes);
    addNames(layout, QCoreApplication::translate("PlanDialog", "Will be added"), plan.adds);
    const int needless = static_cast<int>(plan.needless.size());
    if (plan.undoes != 0 && needless > 0)
        layout->addWidget(mutedLabel(QCoreApplication::translate(
            "PlanDialog", "%n client(s) have been changed back already.", nullptr, needless)));
    const int unknown = static_cast<int>(plan.unknown.size());
    if (unknown > 0) {
        auto *note = new MessageBar;
        note->setMessage(Tone::Warn,
                         QCoreApplication::translate("PlanDialog",
                                                     "%n marked client(s) are no longer in the lists and are left out.",
                                                     nullptr, unknown));
        layout->addWidget(note);
    }
    return box;
}

QString verbFor(const clients::Plan &plan)
{
    const int adds = static_cast<int>(plan.adds.size());
    const int removes = static_cast<int>(plan.removes.size());
    if (removes == 0)
        return QCoreApplication::translate("PlanDialog", "Add %n client(s)", nullptr, adds);
    if (adds == 0)
        return QCoreApplication::translate("PlanDialog", "Remove %n client(s)", nullptr, removes);
    return QCoreApplication::translate("PlanDialog", "Add %1, remove %2")
        .arg(QLocale().toString(adds), QLocale().toString(removes));
}

} // namespace

ConfirmDialog *planDialog(const clients::Plan &plan, const QString &accessTitle,
                          std::optional<std::chrono::seconds> estimate, QWidget *parent)
{
    const QString time =
        estimate ? QCoreApplication::translate("PlanDialog", "It will take %1.").arg(durationInWords(*estimate))
                 : QCoreApplication::translate("PlanDialog", "How long it takes is not known yet.");
    const QString text =
        plan.undoes == 0
            ? QCoreApplication::translate("PlanDialog", "Nothing has been sent yet.")
            : QCoreApplication::translate("PlanDialog", "This takes back what was done. Nothing has been sent yet.");
    auto *dialog =
        new ConfirmDialog(plan.adds.isEmpty() ? ConfirmDialog::Kind::Destructive : ConfirmDialog::Kind::Primary,
                          QCoreApplication::translate("PlanDialog", "Change the clients of %1?").arg(accessTitle),
                          text + u' ' + time, verbFor(plan), parent);
    dialog->setBody(body(plan));
    return dialog;
}

} // namespace ui
