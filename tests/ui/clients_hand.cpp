// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/clients_hand.h"

#include "app/tables/table_reader.h"

#include <QApplication>
#include <QFile>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tests {

static int rows(const Window &window, const QString &pane)
{
    return window.table(pane)->model()->rowCount();
}

QString openFreshAccess(Sandbox &box, Window &window, const QString &title, int clients)
{
    const QString id = box.newAccess(tiger, title);
    if (!window.isIdle() && !window.signIn(auditor))
        return {};
    window.key(Qt::Key_3, Qt::ControlModifier);
    const bool there =
        window.chooseAccess(title) &&
        QTest::qWaitFor([&] { return window.listsAreThere() && rows(window, u"available"_s) == clients; }, patience);
    box.forgetCalls();
    return there ? id : QString();
}

bool stageClients(Window &window, int count)
{
    const int before = rows(window, u"assigned"_s);
    QTableView *available = window.table(u"available"_s);
    if (!window.tabTo(available) || !window.selectRow(available, 0))
        return false;
    for (int i = 1; i < count; ++i)
        window.key(Qt::Key_Down, Qt::ShiftModifier);
    window.key(Qt::Key_Return);
    const int now = rows(window, u"assigned"_s);
    if (now != before + count)
        qWarning() << "staged" << now - before << "of" << count << "with the keyboard on"
                   << QApplication::focusWidget();
    return now == before + count;
}

bool applyAndConfirm(Window &window)
{
    return window.click(u"apply"_s) && window.dialogOpens() && window.click(u"verb"_s) && window.dialogCloses();
}

QList<QStringList> cellsOf(const QString &path)
{
    QFile file(path);
    const tables::Reading reading = file.open(QIODevice::ReadOnly) ? tables::parseTable(file.readAll())
                                                                   : tables::refuse(tables::Refusal::CannotOpen);
    QList<QStringList> cells;
    if (reading) {
        for (const tables::Row &row : reading->rows)
            cells.append(row.cells);
    }
    return cells;
}

} // namespace tests
