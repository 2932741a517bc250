// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/window_fixture.h"

#include <QFileDialog>
#include <QJsonArray>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace tests {

// Opens the button's menu and walks to the entry with the arrow keys; a menu has an event loop of its own. False when
// the entry is not there or cannot be chosen.
inline bool chooseInMenu(Window &window, QWidget *button, const QString &entry)
{
    auto *tool = qobject_cast<QToolButton *>(button);
    auto *push = qobject_cast<QPushButton *>(button);
    QMenu *menu = tool ? tool->menu() : push ? push->menu() : nullptr;
    if (!menu || !button->isVisible() || !button->isEnabled())
        return false;
    bool chosen = false;
    QTimer hand;
    QObject::connect(&hand, &QTimer::timeout, menu, [&] {
        if (!menu->isVisible())
            return;
        hand.stop();
        for (qsizetype steps = 0; steps <= menu->actions().size(); ++steps) {
            QTest::keyClick(menu, Qt::Key_Down);
            const QAction *at = menu->activeAction();
            if (at && (at->text() == entry || at->objectName() == entry) && at->isEnabled()) {
                chosen = true;
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        }
        menu->close();
    });
    hand.start(10);
    return window.click(button) && QTest::qWaitFor([&] { return !hand.isActive(); }, patience) && chosen;
}

// An access for clients that needs these packages; its id. Those of pay belong to the payroll system, which no client
// has given anything for.
inline QString newAccessFor(Sandbox &box, const QString &organisation, const QString &title,
                            const QStringList &packages)
{
    QJsonObject more{{QStringLiteral("packages"), QJsonArray::fromStringList(packages)}};
    if (packages.contains(QStringLiteral("lonn")))
        more.insert(QStringLiteral("systemId"), box.payrollSystem());
    const QString id =
        box.newRequest(QStringLiteral("agent"), organisation, title, more).value(QStringLiteral("id")).toString();
    return box.decide(id, QStringLiteral("approve")) ? id : QString();
}

// Some client that an access acts for; "" when there is none.
inline QString anAttachedClient(Sandbox &box)
{
    const QJsonArray delegations =
        box.control("GET", QStringLiteral("/state"))[QStringLiteral("delegations")].toArray();
    for (const QJsonValue &each : delegations) {
        if (const QJsonArray clients = each[QStringLiteral("clients")].toArray(); !clients.isEmpty())
            return clients.first().toString();
    }
    return {};
}

// Writes the path into the file dialog that opens, and accepts it.
inline bool answerFileDialog(Window &window, const QString &path)
{
    const auto opened = [&window] { return qobject_cast<QFileDialog *>(window.dialog()) != nullptr; };
    if (!QTest::qWaitFor(opened, patience))
        return false;
    static_cast<void>(QTest::qWaitForWindowActive(window.dialog()));
    window.paste(path);
    window.key(Qt::Key_Return);
    return QTest::qWaitFor([&opened] { return !opened(); }, patience);
}

} // namespace tests
