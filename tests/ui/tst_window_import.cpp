// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Lists into the clients page, through the real window with real files: chosen, dropped and pasted lists are looked at,
// marked, and nothing is sent before it is said.
#include "app/tables/table_writer.h"
#include "tests/ui/clients_hand.h"
#include "tests/ui/menu_hand.h"
#include "ui/clients/clients_page.h"
#include "ui/clients/figure_card.h"
#include "ui/widgets/chooser.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QTableView>

using namespace Qt::StringLiterals;
using tests::Window;

namespace {

enum Column {
    Name,
    Number,
    Status,
};

const QString numberOfNobody = u"974760673"_s; // right, but of no client

} // namespace

class WindowImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aListIsMarkedByKeyboardAndTakenBack();
    void removingTakesBackMarks();
    void columnsAndSheetsAreChosen();
    void otherNamesAreToldAndLeftOut();
    void refusalsSayWhatToDo_data();
    void refusalsSayWhatToDo();
    void nobodyIsRemovedByTheWrongColumn();
    void incompleteListsRefuseExactly();
    void aReadingIsStopped();
    void aListIsPastedOnThePage();
    void aListComesFromTheClipboard();
    void whatIsNoListIsNotPasted();
    void aFileIsDroppedOnThePage();
    void problemRowsAndTemplateAreSaved();
    void signingOutClosesTheDialog();
    void exactlyThisIsSentOnlyWhenApplied(); // last: it changes the access that others look at

private:
    // Signed in, on the clients page, a fresh access chosen.
    bool open(const QString &title)
    {
        m_access = tests::openFreshAccess(*m_box, *m_window, title);
        return !m_access.isEmpty();
    }

    // An access with twelve clients.
    bool openFjord()
    {
        return open(u"Før fjorden "_s + QString::fromLatin1(QTest::currentTestFunction())) &&
               m_window->chooseAccess(u"Fjord Revisjon"_s) &&
               QTest::qWaitFor([this] { return m_window->listsAreThere() && rows(assigned()) == 12; }, tests::patience);
    }

    [[nodiscard]] QString write(const QString &name, const QList<QStringList> &rows);
    bool import(const QString &path); // through the button and the file dialog, until something is said

    [[nodiscard]] int figure(const QString &name) const
    {
        const auto *card = m_window->find<ui::FigureCard>(name);
        return card ? card->figure() : -1;
    }

    [[nodiscard]] QTableView *available() const { return m_window->table(u"available"_s); }

    [[nodiscard]] QTableView *assigned() const { return m_window->table(u"assigned"_s); }

    [[nodiscard]] static int rows(const QTableView *table) { return table->model()->rowCount(); }

    [[nodiscard]] ui::ClientsPage *page() const { return m_window->main->findChild<ui::ClientsPage *>(); }

    std::unique_ptr<tests::Sandbox> m_box;
    std::unique_ptr<Window> m_window;
    QString m_access;
};

void WindowImportTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"80"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

void WindowImportTest::init()
{
    m_window = std::make_unique<Window>(*m_box);
}

void WindowImportTest::cleanup()
{
    m_window.reset();
    m_box->noFaults();
}

QString WindowImportTest::write(const QString &name, const QList<QStringList> &rows)
{
    const QString path = m_window->folder.filePath(name);
    return tables::writeTable({u"Ark"_s, rows.constFirst(), rows.mid(1)}, path) ? path : QString();
}

bool WindowImportTest::import(const QString &path)
{
    if (!m_window->dialog() && (!m_window->click(u"importList"_s) || !m_window->dialogOpens()))
        return false;
    m_window->key(Qt::Key_Return); // the file is what is meant first
    return tests::answerFileDialog(*m_window, path) &&
           QTest::qWaitFor(
               [this] { return m_window->shows(u"firstRows"_s) || !m_window->message(u"importMessage"_s).isEmpty(); },
               tests::patience);
}

void WindowImportTest::aListIsMarkedByKeyboardAndTakenBack()
{
    QVERIFY(open(u"Fra en liste"_s));
    const QStringList names = Window::column(available(), Name);
    const QStringList numbers = Window::column(available(), Number);
    const QString path = write(u"klienter æøå.csv"_s, {{u"Navn"_s, u"Org.nr."_s},
                                                       {names[0], numbers[0]},
                                                       {names[3], u"NO "_s + numbers[3] + u" MVA"_s},
                                                       {u"Fremmed AS"_s, numberOfNobody},
                                                       {u"Feil AS"_s, u"912345678"_s},
                                                       {names[5], numbers[5]},
                                                       {names[0], numbers[0]}});
    QVERIFY(m_window->tabTo(m_window->find(u"importList"_s)));
    m_window->key(Qt::Key_Space);
    QVERIFY(m_window->dialogOpens());
    QVERIFY(import(path));
    QVERIFY2(m_window->message(u"importMessage"_s).isEmpty(), qPrintable(m_window->message(u"importMessage"_s)));
    QVERIFY(m_window->says(u"klienter æøå.csv · 7 rows"_s));
    QCOMPARE(figure(u"figureAdds"_s), 3);
    QCOMPARE(figure(u"figureRemoves"_s), 0);
    QCOMPARE(figure(u"figureUnchanged"_s), 0);
    QCOMPARE(figure(u"figureCannot"_s), 3);
    auto *problems = m_window->find<QTableView>(u"problemRows"_s);
    QCOMPARE(Window::column(problems, 0), (QStringList{u"4"_s, u"5"_s, u"7"_s}));
    QCOMPARE(Window::column(problems, 3),
             (QStringList{u"is not among your clients"_s, u"is not a valid org. no."_s, u"is in the list already"_s}));
    QVERIFY(m_window->tabTo(m_window->find(u"verb"_s)));
    m_window->key(Qt::Key_Space);
    QVERIFY(m_window->dialogCloses());

    QCOMPARE(Window::column(assigned(), Name), (QStringList{names[0], names[3], names[5]}));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_window->message(u"listMessage"_s).contains(u"3 changes from klienter æøå.csv are marked"_s), tests::patience);
    QCOMPARE(m_box->calls(u"POST"_s, u"/clients"_s), 0);
    QVERIFY(m_window->tabTo(assigned()));
    m_window->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rows(assigned()), 0); // one step
    m_window->key(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(rows(assigned()), 3);
}

void WindowImportTest::exactlyThisIsSentOnlyWhenApplied()
{
    QVERIFY(openFjord());
    const QString id =
        page()->findChild<ui::Chooser *>(u"access"_s)->currentKey().toUuid().toString(QUuid::WithoutBraces);
    const QSet<QString> before = m_box->clientsOf(id);
    QCOMPARE(before.size(), 12);
    const QStringList numbers = Window::column(assigned(), Number);
    const QString added = Window::column(available(), Number).constLast();
    const QString path = write(u"nøyaktig.xlsx"_s, {{u"Org.nr."_s}, {numbers[2]}, {numbers[7]}, {added}});
    QVERIFY(import(path));
    QVERIFY(m_window->tabTo(m_window->find(u"modeAdd"_s)));
    m_window->key(Qt::Key_Right);
    m_window->key(Qt::Key_Right);
    QTRY_COMPARE(figure(u"figureRemoves"_s), 10);
    QCOMPARE(figure(u"figureAdds"_s), 1);
    QCOMPARE(figure(u"figureUnchanged"_s), 2);
    QVERIFY(m_window->message(u"importWarning"_s).contains(u"more than a fifth"_s));
    QVERIFY(m_window->tabTo(m_window->find(u"verb"_s)));
    m_window->key(Qt::Key_Space);
    QVERIFY(m_window->dialogCloses());
    QCOMPARE(m_box->clientsOf(id), before);

    QVERIFY(m_window->click(u"apply"_s) && m_window->dialogOpens() && m_window->click(u"verb"_s));
    QVERIFY(m_window->dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->message(u"jobOutcome"_s).isEmpty(), tests::patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_box->clientsOf(id).size(), 3, tests::patience);
    QTRY_COMPARE_WITH_TIMEOUT(rows(assigned()), 3, tests::patience);
    QVERIFY(Window::column(assigned(), Number).contains(added));

    // The same list once more changes nothing.
    QVERIFY(import(path));
    QVERIFY(m_window->tabTo(m_window->find(u"modeAdd"_s)));
    m_window->key(Qt::Key_Right);
    m_window->key(Qt::Key_Right);
    QVERIFY(m_window->find<QAbstractButton>(u"modeExactly"_s)->isChecked());
    QTRY_COMPARE(figure(u"figureUnchanged"_s), 3);
    QVERIFY(!m_window->find(u"verb"_s)->isEnabled());
    m_window->key(Qt::Key_Escape);
    QVERIFY(m_window->dialogCloses());
}

void WindowImportTest::removingTakesBackMarks()
{
    QVERIFY(open(u"Fjerner"_s));
    const QStringList numbers = Window::column(available(), Number);
    const QString path = write(u"fjern.csv"_s, {{u"Org.nr."_s}, {numbers[1]}, {numbers[2]}});
    QVERIFY(import(path));
    QVERIFY(m_window->click(u"verb"_s) && m_window->dialogCloses());
    QCOMPARE(rows(assigned()), 2);
    QVERIFY(import(path));
    QVERIFY(m_window->tabTo(m_window->find(u"modeAdd"_s)));
    m_window->key(Qt::Key_Right);
    // They are not assigned yet, so there is nothing to remove …
    QTRY_COMPARE(figure(u"figureAdds"_s), 0);
    QCOMPARE(figure(u"figureRemoves"_s), 0);
    QVERIFY(!m_window->find(u"verb"_s)->isEnabled());
    m_window->key(Qt::Key_Escape);
    QVERIFY(m_window->dialogCloses());
}

void WindowImportTest::columnsAndSheetsAreChosen()
{
    QVERIFY(open(u"Kolonner"_s));
    const QStringList numbers = Window::column(available(), Number);
    QVERIFY(import(
        write(u"to.csv"_s,
              {{u"A"_s, u"B"_s, u"C"_s}, {numbers[0], numbers[4], u"Ås"_s}, {numbers[1], u"912345678"_s, u"Vik"_s}})));
    auto *number = m_window->find<QComboBox>(u"numberColumn"_s);
    QCOMPARE(number->currentIndex(), 1);
    QCOMPARE(number->currentText(), u"A (column A)"_s);
    QCOMPARE(figure(u"figureAdds"_s), 2);
    QVERIFY(m_window->tabTo(number));
    m_window->key(Qt::Key_Down);
    QTRY_COMPARE(figure(u"figureAdds"_s), 1);
    QCOMPARE(figure(u"figureCannot"_s), 1);
    m_window->key(Qt::Key_Up);
    m_window->key(Qt::Key_Up); // no column
    QTRY_COMPARE(figure(u"figureAdds"_s), 0);
    QVERIFY(!m_window->find(u"verb"_s)->isEnabled());
    m_window->key(Qt::Key_Down);
    QTRY_COMPARE(figure(u"figureAdds"_s), 2);
    QVERIFY(m_window->tabTo(m_window->find(u"hasHeadings"_s)));
    m_window->key(Qt::Key_Space);
    QTRY_COMPARE(figure(u"figureCannot"_s), 1); // "A" is a row now
    QCOMPARE(number->currentText(), u"Column A"_s);
    QVERIFY(!m_window->shows(u"sheet"_s));
    QVERIFY(m_window->click(u"otherList"_s));
    QVERIFY(m_window->shows(u"chooseFile"_s));
    m_window->key(Qt::Key_Escape);
    QVERIFY(m_window->dialogCloses());
}

void WindowImportTest::otherNamesAreToldAndLeftOut()
{
    QVERIFY(open(u"Navn"_s));
    const QStringList names = Window::column(available(), Name);
    const QStringList numbers = Window::column(available(), Number);
    QVERIFY(import(
        write(u"navn.csv"_s,
              {{u"Navn"_s, u"Org.nr."_s}, {names[0].toLower(), numbers[0]}, {u"Helt Ulik Xylofon"_s, numbers[1]}})));
    QCOMPARE(figure(u"figureAdds"_s), 2);
    auto *problems = m_window->find<QTableView>(u"problemRows"_s);
    QCOMPARE(Window::column(problems, 3), QStringList{u"is called %1 in Altinn"_s.arg(names[1])});
    QVERIFY(m_window->tabTo(m_window->find(u"takeOtherNames"_s)));
    m_window->key(Qt::Key_Space);
    QTRY_COMPARE(figure(u"figureAdds"_s), 1);
    QVERIFY(Window::column(problems, 3).constFirst().startsWith(u"left out"_s));
}

void WindowImportTest::refusalsSayWhatToDo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QString encrypted = u"EncryptedPackage"_s;
    const QByteArray container = QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1").leftJustified(1024, '\0');
    QTest::newRow("old Excel") << container << u"older format"_s;
    QTest::newRow("password") << container + QByteArray(reinterpret_cast<const char *>(encrypted.utf16()), 32)
                              << u"protected by a password"_s;
    QTest::newRow("damaged") << QByteArray("PK\x03\x04 nothing more") << u"The file is damaged"_s;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") << u"This is not a list"_s;
    QTest::newRow("empty") << QByteArray() << u"The list is empty"_s;
    QTest::newRow("quote") << QByteArray("a;b\n\"c;d\n") << u"row 2"_s;
    QTest::newRow("too large") << QByteArray(21 * 1024 * 1024, 'x') << u"20 MB"_s;
}

void WindowImportTest::refusalsSayWhatToDo()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, words);
    QVERIFY(open(u"Nekter "_s + QString::fromLatin1(QTest::currentDataTag())));
    const QString path = m_window->folder.filePath(u"liste.xlsx"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QVERIFY(import(path));
    const QString message = m_window->message(u"importMessage"_s);
    QVERIFY2(message.startsWith(u"liste.xlsx: "_s) && message.contains(words), qPrintable(message));
    // The way on is there at once.
    QVERIFY(import(write(u"god.csv"_s, {{u"Org.nr."_s}, {Window::column(available(), Number).constFirst()}})));
    QCOMPARE(figure(u"figureAdds"_s), 1);
    QVERIFY(m_window->message(u"importMessage"_s).isEmpty());
}

void WindowImportTest::nobodyIsRemovedByTheWrongColumn()
{
    QVERIFY(openFjord());
    QVERIFY(import(write(u"en.csv"_s, {{u"Org.nr."_s}, {numberOfNobody}})));
    QVERIFY(m_window->tabTo(m_window->find(u"modeAdd"_s)));
    m_window->key(Qt::Key_Right);
    m_window->key(Qt::Key_Right);
    QTRY_VERIFY(m_window->message(u"importWarning"_s).contains(u"everybody would be removed"_s));
    QCOMPARE(figure(u"figureRemoves"_s), 0);
    QVERIFY(!m_window->find(u"verb"_s)->isEnabled());
}

void WindowImportTest::incompleteListsRefuseExactly()
{
    QVERIFY(openFjord());
    const QString number = Window::column(assigned(), Number).constFirst();
    const QString body = uR"({"systemUserInformation":{"systemUserOwnerOrg":"%1"},"links":{},"data":[{"no":"id"},
            {"clientId":"5d3a1f60-0009-4a11-8a11-0000000000a1","clientOrganizationNumber":"974760673",
             "clientOrganizationName":"ALENE AS"}]})"_s.arg(m_box->numberOf(tests::tiger));
    QVERIFY(m_box->fault(u"/clients/available"_s,
                         {{u"action"_s, u"status"_s}, {u"status"_s, 200}, {u"method"_s, u"GET"_s}, {u"body"_s, body}}));
    m_window->key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->message(u"missingClients"_s).contains(u"not complete"_s), tests::patience);
    QVERIFY(import(write(u"en.csv"_s, {{u"Org.nr."_s}, {number}})));
    QVERIFY(m_window->tabTo(m_window->find(u"modeAdd"_s)));
    m_window->key(Qt::Key_Right);
    m_window->key(Qt::Key_Right);
    QTRY_VERIFY(m_window->message(u"importWarning"_s).contains(u"not complete just now"_s));
    QCOMPARE(figure(u"figureRemoves"_s), 0);
    QVERIFY(!m_window->find(u"verb"_s)->isEnabled());
}

void WindowImportTest::aReadingIsStopped()
{
    QVERIFY(open(u"Stanser"_s));
    const QString path = m_window->folder.filePath(u"stor.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("Ås og Vik Regnskap AS;912345678;noe;mer;enda mer\n").repeated(190'000));
    file.close();
    QVERIFY(m_window->click(u"importList"_s) && m_window->dialogOpens());
    m_window->key(Qt::Key_Return);
    QVERIFY(tests::answerFileDialog(*m_window, path));
    QVERIFY(m_window->says(u"Reading the list…"_s));
    m_window->key(Qt::Key_Space); // on Stop
    QVERIFY(m_window->shows(u"chooseFile"_s));
    QTest::qWait(50);
    QVERIFY(m_window->shows(u"chooseFile"_s)); // what was read does not come after all
}

void WindowImportTest::aListIsPastedOnThePage()
{
    QVERIFY(open(u"Lim inn"_s));
    const QStringList numbers = Window::column(available(), Number);
    QVERIFY(m_window->tabTo(available()));
    QGuiApplication::clipboard()->setText(u"Navn\tOrg.nr.\nÅs\t"_s + numbers[0] + u"\nVik\t"_s + numbers[1]);
    m_window->key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_window->dialogOpens());
    QTRY_COMPARE_WITH_TIMEOUT(figure(u"figureAdds"_s), 2, tests::patience);
    QVERIFY(m_window->says(u"The clipboard · 3 rows"_s));
    m_window->key(Qt::Key_Escape);
    QVERIFY(m_window->dialogCloses());

    QVERIFY(m_window->tabTo(available()));
    QGuiApplication::clipboard()->setText(numbers.mid(0, 4).join(u' '));
    m_window->key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_window->dialogOpens());
    QTRY_COMPARE_WITH_TIMEOUT(figure(u"figureAdds"_s), 4, tests::patience);
}

void WindowImportTest::aListComesFromTheClipboard()
{
    QVERIFY(open(u"Utklippstavle"_s));
    const QStringList numbers = Window::column(available(), Number);
    QGuiApplication::clipboard()->setText(numbers[0] + u'\n' + numbers[1]);
    QVERIFY(m_window->click(u"importList"_s) && m_window->dialogOpens());
    QVERIFY(m_window->tabTo(m_window->find(u"fromClipboard"_s)));
    m_window->key(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(figure(u"figureAdds"_s), 2, tests::patience);
}

void WindowImportTest::whatIsNoListIsNotPasted()
{
    QVERIFY(open(u"Ikke liste"_s));
    QVERIFY(m_window->tabTo(available()));
    for (const QString &text : {u"Hei,\nhvordan går det?"_s, u"974760673"_s, QString()}) {
        QGuiApplication::clipboard()->setText(text);
        m_window->key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!m_window->dialog());
    }
}

void WindowImportTest::aFileIsDroppedOnThePage()
{
    QVERIFY(open(u"Slipp"_s));
    const QString path = write(u"sluppet.csv"_s, {{u"Org.nr."_s}, {Window::column(available(), Number).constFirst()}});
    const QPoint place = page()->rect().center();
    QMimeData two;
    two.setUrls({QUrl::fromLocalFile(path), QUrl::fromLocalFile(path)});
    QDragEnterEvent refused(place, Qt::CopyAction, &two, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page(), &refused);
    QVERIFY(!m_window->shows(u"listVeil"_s));
    QMimeData link;
    link.setUrls({QUrl(u"https://am.ui.at22.altinn.cloud/x"_s)});
    QDragEnterEvent other(place, Qt::CopyAction, &link, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page(), &other);
    QVERIFY(!m_window->shows(u"listVeil"_s)); // that is the window's

    QMimeData one;
    one.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(place, Qt::CopyAction | Qt::MoveAction, &one, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page(), &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(m_window->shows(u"listVeil"_s));
    QDragLeaveEvent leave;
    QApplication::sendEvent(page(), &leave);
    QVERIFY(!m_window->shows(u"listVeil"_s) && !m_window->dialog());
    QApplication::sendEvent(page(), &enter);
    QDropEvent drop(place, Qt::CopyAction | Qt::MoveAction, &one, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page(), &drop);
    QCOMPARE(drop.dropAction(), Qt::CopyAction);
    QVERIFY(m_window->dialogOpens());
    QTRY_COMPARE_WITH_TIMEOUT(figure(u"figureAdds"_s), 1, tests::patience);
    QVERIFY(!m_window->shows(u"listVeil"_s));
}

void WindowImportTest::problemRowsAndTemplateAreSaved()
{
    QVERIFY(open(u"Lagrer"_s));
    QVERIFY(m_window->click(u"importList"_s) && m_window->dialogOpens());
    const QString emptyList = m_window->folder.filePath(u"mal.xlsx"_s);
    QVERIFY(m_window->tabTo(m_window->find(u"saveTemplate"_s)));
    m_window->key(Qt::Key_Space);
    QVERIFY(tests::answerFileDialog(*m_window, emptyList));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->message(u"importMessage"_s).contains(emptyList), tests::patience);
    QCOMPARE(tests::cellsOf(emptyList), (QList<QStringList>{{u"Name"_s, u"Organisation number"_s}}));

    QVERIFY(m_window->tabTo(m_window->find(u"chooseFile"_s)));
    QVERIFY(
        import(write(u"feil.csv"_s, {{u"Navn"_s, u"Org.nr."_s}, {u"=Feil"_s, u"912345678"_s}, {u"Uten"_s, u""_s}})));
    const QString saved = m_window->folder.filePath(u"ut.csv"_s);
    QVERIFY(m_window->tabTo(m_window->find(u"saveProblems"_s)));
    m_window->key(Qt::Key_Space);
    QVERIFY(tests::answerFileDialog(*m_window, saved));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->message(u"importMessage"_s).contains(saved), tests::patience);
    QCOMPARE(tests::cellsOf(saved),
             (QList<QStringList>{{u"Row"_s, u"Name"_s, u"Organisation number"_s, u"Why"_s},
                                 {u"2"_s, u"'=Feil"_s, u"912345678"_s, u"is not a valid org. no."_s},
                                 {u"3"_s, u"Uten"_s, u""_s, u"has no org. no."_s}}));
}

void WindowImportTest::signingOutClosesTheDialog()
{
    QVERIFY(open(u"Ut"_s));
    QVERIFY(m_window->click(u"importList"_s) && m_window->dialogOpens());
    page()->clear();
    QVERIFY(m_window->dialogCloses());
    QVERIFY(!m_window->find(u"importList"_s)->isEnabled());
    QVERIFY(!m_window->find(u"exportList"_s)->isEnabled());
}

QTEST_MAIN(WindowImportTest)
#include "tst_window_import.moc"
