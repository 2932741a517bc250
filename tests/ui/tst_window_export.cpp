// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Lists out of the clients page, through the real window: what is saved can be read again.
#include "tests/ui/clients_hand.h"
#include "tests/ui/menu_hand.h"

#include <QTableView>

using namespace Qt::StringLiterals;
using tests::Window;

namespace {

enum Column {
    Name,
    Number,
};

} // namespace

class WindowExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void listsAreExported_data();
    void listsAreExported();
    void aFailedExportIsTold();

private:
    bool exportBy(int entry, const QString &path);

    [[nodiscard]] QTableView *available() const { return m_window->table(u"available"_s); }

    [[nodiscard]] QTableView *assigned() const { return m_window->table(u"assigned"_s); }

    [[nodiscard]] static int rows(const QTableView *table) { return table->model()->rowCount(); }

    std::unique_ptr<tests::Sandbox> m_box;
    std::unique_ptr<Window> m_window;
};

void WindowExportTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"80"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

void WindowExportTest::init()
{
    m_window = std::make_unique<Window>(*m_box);
    QVERIFY(!tests::openFreshAccess(*m_box, *m_window, QString::fromLatin1(QTest::currentTestFunction())).isEmpty());
}

void WindowExportTest::cleanup()
{
    m_window.reset();
}

bool WindowExportTest::exportBy(int entry, const QString &path)
{
    auto *opener = m_window->find<QPushButton>(u"exportList"_s);
    if (!m_window->tabTo(opener))
        return false;
    QTimer hand; // the menu has an event loop of its own
    connect(&hand, &QTimer::timeout, this, [&] {
        if (!opener->menu()->isVisible())
            return;
        hand.stop();
        for (int step = 0; step <= entry; ++step)
            QTest::keyClick(opener->menu(), Qt::Key_Down);
        QTest::keyClick(opener->menu(), Qt::Key_Return);
    });
    hand.start(10);
    m_window->key(Qt::Key_Space);
    return tests::answerFileDialog(*m_window, path) &&
           QTest::qWaitFor([this] { return !m_window->message(u"listMessage"_s).isEmpty(); }, tests::patience);
}

void WindowExportTest::listsAreExported_data()
{
    QTest::addColumn<int>("entry");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("count");
    QTest::newRow("all, Excel") << 0 << u"alle.xlsx"_s << 80;
    QTest::newRow("assigned, CSV") << 1 << u"tildelte.csv"_s << 12;
    QTest::newRow("available, Excel without an ending") << 2 << u"ledige"_s << 68;
    QTest::newRow("filtered, CSV") << 3 << u"filtrert.csv"_s << -1;
}

void WindowExportTest::listsAreExported()
{
    QFETCH(const int, entry);
    QFETCH(const QString, name);
    QFETCH(int, count);
    QVERIFY(m_window->chooseAccess(u"Fjord Revisjon"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->listsAreThere() && rows(assigned()) == 12, tests::patience);
    if (count < 0) {
        m_window->key(Qt::Key_F, Qt::ControlModifier);
        m_window->type(u"bakeri"_s);
        QTRY_VERIFY_WITH_TIMEOUT(rows(available()) < 60, tests::patience);
        count = rows(available()) + 12;
    }
    const QStringList first = {Window::column(assigned(), Name).constFirst(),
                               Window::column(assigned(), Number).constFirst()};
    const QString path = m_window->folder.filePath(name);
    QVERIFY(exportBy(entry, path));
    const QString whole = path.contains(u'.') && name.contains(u'.') ? path : path + u".xlsx"_s;
    QVERIFY2(m_window->message(u"listMessage"_s).contains(whole), qPrintable(m_window->message(u"listMessage"_s)));
    const QList<QStringList> table = tests::cellsOf(whole);
    QCOMPARE(table.size(), count + 1);
    QCOMPARE(table[0], (QStringList{u"Name"_s, u"Organisation number"_s, u"Status"_s, u"System access"_s}));
    QString number = first[1];
    number.remove(QChar(0xa0));
    const bool has = table.contains(QStringList{first[0], number, u"Assigned"_s, u"Fjord Revisjon"_s});
    QCOMPARE(has, entry != 2);
}

void WindowExportTest::aFailedExportIsTold()
{
    QVERIFY(exportBy(0, m_window->folder.filePath(u"ingen/slik.xlsx"_s)));
    const QString message = m_window->message(u"listMessage"_s);
    QVERIFY2(message.contains(u"The clients were not saved."_s), qPrintable(message));
}

QTEST_MAIN(WindowExportTest)
#include "tst_window_export.moc"
