// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Before a system access is deleted: what goes is named, the clients can be saved first, and who cannot delete it is
// told why. With mouse and keys, and the sandbox is asked what came of it.
#include "tests/ui/activity_hand.h"
#include "tests/ui/window_fixture.h"
#include "ui/accesses/save_clients.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;
using tests::Window;

class WindowDeleteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingThatGoesIsNamed();
    void whatItHasNowIsWhatIsAskedAbout();
    void theClientsAreSavedFirst();
    void whatIsSavedIsWrittenDownBeforeItIsTold();
    void aFileThatCannotBeWrittenIsTold();
    void aListThatCannotBeReadIsSaidSo();
    void whoLacksARightIsToldWhich_data();
    void whoLacksARightIsToldWhich();
    void whatAltinnDoesNotTellIsNoRefusal();
    void aRefreshAsksForTheRightsAgain();
    void clientsThatAreNotInTheFileAreTold();
    void servicesInsideAPackageNameTheirOwner();

private:
    bool ask(Window &window, const QString &title, const QString &person);
    bool save(Window &window, const QString &path);

    std::unique_ptr<tests::Sandbox> m_box;
};

void WindowDeleteTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"20"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

bool WindowDeleteTest::ask(Window &window, const QString &title, const QString &person)
{
    return window.signIn(person) && window.openAccess(title) && window.click(u"deleteAccess"_s) && window.dialogOpens();
}

bool WindowDeleteTest::save(Window &window, const QString &path)
{
    if (!window.click(u"saveClients"_s))
        return false;
    QFileDialog *dialog = nullptr;
    const auto opened = [&] {
        dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        return dialog != nullptr;
    };
    if (!QTest::qWaitFor(opened, tests::patience))
        return false;
    auto *name = dialog->findChild<QLineEdit *>();
    if (!name || !name->text().endsWith(u".csv"))
        return false;
    name->setText(path);
    QMetaObject::invokeMethod(dialog, "accept", Qt::DirectConnection);
    return QTest::qWaitFor([&] { return !qobject_cast<QFileDialog *>(QApplication::activeModalWidget()); },
                           tests::patience);
}

void WindowDeleteTest::everythingThatGoesIsNamed()
{
    Window window(*m_box);
    QVERIFY(!m_box->newOwnAccess(u"Alt har navn"_s).isEmpty());
    QVERIFY(ask(window, u"Alt har navn"_s, tests::manager));
    QVERIFY(window.find(u"lostRights"_s)->isVisible());
    QVERIFY(window.says(u"• Pay"_s)); // the package, in the language of the window
    QVERIFY(window.says(u"• Tax cards"_s) || window.says(u"• Tax card"_s));
    QVERIFY(!window.find(u"saveClients"_s)); // it has none
}

// Somebody gives the access its first clients while it is looked at.
void WindowDeleteTest::whatItHasNowIsWhatIsAskedAbout()
{
    Window window(*m_box);
    const QString access = m_box->newAccess(tests::tiger, u"Får klienter"_s);
    QVERIFY(!access.isEmpty());
    QVERIFY(window.signIn(tests::auditor) && window.openAccess(u"Får klienter"_s));
    QCOMPARE(m_box->control("POST", u"/attach"_s, {{u"systemAccessId"_s, access}, {u"count"_s, 3}})
                 .toObject()
                 .value(u"attached"_s)
                 .toInt(),
             3);
    QVERIFY(window.click(u"deleteAccess"_s) && window.dialogOpens());
    QVERIFY(window.says(u"It acts for 3 clients, and is taken from all of them."_s));
    QVERIFY(window.find(u"typedName"_s) && !window.find(u"verb"_s)->isEnabled());
    QVERIFY(window.click(u"cancel"_s) && window.dialogCloses());
    // A refresh while it reads does not forget the question, nor leave word of the reading.
    m_box->fault(u"/systemuser"_s, {{u"action"_s, u"delay"_s}, {u"delayMs"_s, 1000}}, 4);
    QVERIFY(window.click(u"deleteAccess"_s));
    QVERIFY(window.message(u"accessOutcome"_s).startsWith(u"Reading from Altinn"));
    window.key(Qt::Key_F5);
    QVERIFY(window.dialogOpens());
    QVERIFY(window.click(u"cancel"_s) && window.dialogCloses());
    QCOMPARE(window.message(u"accessOutcome"_s), QString());
    m_box->noFaults();
    // And what cannot be read is not asked about.
    m_box->fault(u"/systemuser"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 20);
    QVERIFY(window.click(u"deleteAccess"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"The system access could not be read."_s), tests::patience);
    QVERIFY(!window.dialog());
    QCOMPARE(window.message(u"accessOutcome"_s), QString());
    m_box->noFaults();
}

void WindowDeleteTest::theClientsAreSavedFirst()
{
    Window window(*m_box);
    QVERIFY(ask(window, u"Fjord Revisjon"_s, tests::auditor));
    auto *view = window.find<QListView>(u"lostClients"_s);
    QVERIFY(view && view->isVisible());
    const int clients = view->model()->rowCount();
    QVERIFY(clients > 1);
    QVERIFY(window.says(u"%1 clients that it acts for"_s.arg(clients)));
    QVERIFY(window.tabTo(window.find(u"saveClients"_s)));
    const QString path = window.folder.filePath(u"clients.csv"_s);
    QVERIFY(save(window, path));
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"clientsSaved"_s).startsWith(u"%1 clients saved"_s.arg(clients)),
                             tests::patience);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xef\xbb\xbf")); // so that Excel reads æ, ø and å
    const QStringList lines = QString::fromUtf8(bytes).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), clients + 1);
    QVERIFY(lines.constFirst().contains(u"Organisation number") && lines.constFirst().count(u';') == 2);
    const QString first = view->model()->index(0, 0).data().toString();
    QVERIFY(lines.at(1).contains(first.section(u" · "_s, 0, 0)));
    // And nothing has been deleted by it.
    QCOMPARE(m_box->calls(u"DELETE"_s, QString()), 0);
    QVERIFY(!window.find(u"verb"_s)->isEnabled());
    QVERIFY(window.click(u"cancel"_s) && window.dialogCloses());
}

void WindowDeleteTest::whatIsSavedIsWrittenDownBeforeItIsTold()
{
    Window window(*m_box);
    QVERIFY(ask(window, u"Fjord Revisjon"_s, tests::auditor));
    const QString path = window.folder.filePath(u"clients.csv"_s);
    {
        const tests::HeldDisk held(window);
        QVERIFY(save(window, path));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), tests::patience);
        QCoreApplication::processEvents();
        QCOMPARE(window.message(u"clientsSaved"_s), QString());
    }
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"clientsSaved"_s).contains(u"clients saved"), tests::patience);
    QCOMPARE(tests::lastOf(window, activity::Action::ListExported).objectName, u"clients.csv"_s);
    QVERIFY(window.click(u"cancel"_s) && window.dialogCloses());
}

void WindowDeleteTest::aFileThatCannotBeWrittenIsTold()
{
    Window window(*m_box);
    QVERIFY(ask(window, u"Fjord Revisjon"_s, tests::auditor));
    QVERIFY(QDir(window.folder.path()).mkdir(u"taken.csv"_s)); // a folder of that name
    QVERIFY(window.click(u"saveClients"_s));
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT(dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget()), tests::patience);
    Q_EMIT dialog->fileSelected(window.folder.filePath(u"taken.csv"_s));
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"clientsSaved"_s).startsWith(u"The client list was not saved."),
                             tests::patience);
    QVERIFY(window.click(u"cancel"_s) && window.dialogCloses());
}

void WindowDeleteTest::aListThatCannotBeReadIsSaidSo()
{
    Window window(*m_box);
    QVERIFY(m_box->fault(u"/enduser/systemuser/clients"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 99));
    QVERIFY(ask(window, u"Fjord Revisjon"_s, tests::auditor));
    QVERIFY(window.message(u"clientsUnread"_s).contains(u"could not be read"));
    QVERIFY(window.says(u"Copy details"_s));
    QVERIFY(!window.find(u"saveClients"_s) && !window.find(u"lostClients"_s)); // no empty list that looks like none
    QVERIFY(!window.find(u"verb"_s)->isEnabled());                             // the name, all the same
    QVERIFY(window.tabTo(window.find(u"typedName"_s)));
    window.type(u"fjord revisjon"_s);
    QVERIFY(window.find(u"verb"_s)->isEnabled());
    window.key(Qt::Key_Escape);
    QVERIFY(window.dialogCloses());
}

void WindowDeleteTest::whoLacksARightIsToldWhich_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("lacks");
    QTest::addColumn<QString>("has");
    QTest::newRow("a client administrator cannot manage accesses")
        << u"SPRØ TULIPAN"_s << u"Fjord Revisjon"_s << u"cannot manage accesses"_s << u"cannot administer clients"_s;
    QTest::newRow("an access manager cannot administer clients")
        << u"KLOK BRISLING"_s << u"For klienter av apen"_s << u"cannot administer clients"_s
        << u"cannot manage accesses"_s;
}

void WindowDeleteTest::whoLacksARightIsToldWhich()
{
    QFETCH(const QString, person);
    QFETCH(const QString, title);
    QFETCH(const QString, lacks);
    QFETCH(const QString, has);
    if (!title.startsWith(u"Fjord")) {
        QVERIFY(!m_box->newAccess(tests::ape, title).isEmpty());
    }
    Window window(*m_box);
    QVERIFY(window.signIn(person) && window.openAccess(title));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(lacks), tests::patience);
    QVERIFY(window.says(u"takes two rights"_s) && window.says(u"Ask the general manager"_s));
    QVERIFY(!window.says(has));
    QVERIFY(!window.find(u"deleteAccess"_s)->isEnabled());
    QVERIFY(window.find(u"deleteAccess"_s)->accessibleDescription().contains(lacks)); // to the ear as well
    QVERIFY(window.click(u"accessFunctions"_s));                                      // the whole of it
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"What you can do here"_s), tests::patience);
}

void WindowDeleteTest::whatAltinnDoesNotTellIsNoRefusal()
{
    Window window(*m_box);
    QVERIFY(window.signIn(tests::auditor));
    // Neither call nor list tells whether she may administer clients.
    QVERIFY(m_box->fault(u"/enduser/systemuser/agents"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 99));
    QVERIFY(m_box->fault(u"/authorizedparties"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 99));
    QVERIFY(window.openAccess(u"Fjord Revisjon"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"is not known beforehand. Altinn checks it when you delete."_s),
                             tests::patience);
    QVERIFY(window.find(u"deleteAccess"_s)->isEnabled());
}

void WindowDeleteTest::aRefreshAsksForTheRightsAgain()
{
    Window window(*m_box);
    QVERIFY(!m_box->newOwnAccess(u"Rett på nytt"_s).isEmpty());
    QVERIFY(m_box->fault(u"/delegationcheck"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 403}}, 99));
    QVERIFY(window.signIn(tests::manager) && window.openAccess(u"Rett på nytt"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"is not known beforehand"_s), tests::patience); // refused, and yet listed
    m_box->noFaults();
    window.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(!window.says(u"is not known beforehand"_s), tests::patience);
    QTRY_VERIFY_WITH_TIMEOUT(window.find(u"deleteAccess"_s)->isEnabled(), tests::patience);
}

void WindowDeleteTest::clientsThatAreNotInTheFileAreTold()
{
    QTemporaryDir folder;
    accesses::AccessDetail detail;
    detail.clientList.clients = {domain::Client{}};
    detail.clientList.unreadable = 2;
    const ui::AccessNews news = ui::writeClients(detail, folder.filePath(u"clients.csv"_s));
    QCOMPARE(news.tone, ui::Tone::Warn);
    QVERIFY2(news.text.contains(u"2 more could not be read"_s), qPrintable(news.text));
    detail.clientList.unreadable = 0;
    QCOMPARE(ui::writeClients(detail, folder.filePath(u"clients.csv"_s)).tone, ui::Tone::Ok);
}

void WindowDeleteTest::servicesInsideAPackageNameTheirOwner()
{
    Window window(*m_box);
    QVERIFY(!m_box->newOwnAccess(u"Eier av tjenester"_s).isEmpty());
    QVERIFY(window.signIn(tests::manager) && window.openAccess(u"Eier av tjenester"_s));
    QAbstractButton *more = nullptr;
    for (auto *each : window.main->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && each->isCheckable() && each->text().contains(u"service"))
            more = each;
    }
    QVERIFY(window.click(more));
    QVERIFY(window.says(u" · The Norwegian Tax Administration"_s));
}

QTEST_MAIN(WindowDeleteTest)
#include "tst_window_delete.moc"
