// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/requests_hand.h"

#include <QLabel>
#include <QListView>

using namespace Qt::StringLiterals;

namespace tests {

QString chooseNewRequest(Sandbox &box, Window &window, const QString &title, const QJsonObject &more)
{
    const QString id = box.newRequest(u"standard"_s, ape, title, more).value(u"id"_s).toString();
    if (!window.isIdle()) {
        if (!window.signIn(manager))
            return {};
    } else {
        window.key(Qt::Key_F5);
    }
    auto *inbox = window.find<QListView>(u"inbox"_s);
    const auto *heading = window.find<QLabel>(u"reviewTitle"_s);
    if (!QTest::qWaitFor([&] { return window.isIdle() && window.rowOf(title) >= 0; }, patience) ||
        !window.tabTo(inbox) || !window.selectRow(inbox, window.rowOf(title)))
        return {};
    const bool shown =
        QTest::qWaitFor([&] { return window.shows(u"approve"_s) && heading->text().startsWith(title); }, patience);
    return shown ? id : QString();
}

} // namespace tests
