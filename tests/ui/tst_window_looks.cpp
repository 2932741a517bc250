// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Language, theme and text size, chosen by keyboard in the settings while the window is in use.
#include "tests/ui/window_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStyleOptionButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using tests::Window;

namespace {

const QStringList languages{u"nb"_s, u"nn"_s, u"en"_s};

// Everything that can be read on the page that shows now, cells and headings of lists too.
QStringList readAll(const Window &window)
{
    QStringList words = Window::wordsIn(window.main.get());
    for (const auto *edit : window.main->findChildren<QLineEdit *>()) {
        if (edit->isVisible())
            words.append(edit->placeholderText());
    }
    for (const auto *view : window.main->findChildren<QAbstractItemView *>()) {
        if (!view->isVisible() || !view->model() || !view->window()->isAncestorOf(view))
            continue;
        const auto *model = view->model();
        for (int column = 0; column < model->columnCount(); ++column)
            words.append(model->headerData(column, Qt::Horizontal).toString());
        const auto *activity = window.find<QAbstractItemView>(u"activity"_s);
        if (activity && model == activity->model()) // whose rows are of the moments in which this window did something
            continue;
        for (int row = 0; row < qMin(4, model->rowCount()); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex cell = model->index(row, column);
                words.append(cell.data(Qt::AccessibleTextRole).toString() + cell.data().toString());
            }
        }
    }
    if (const auto *age = window.main->findChild<QLabel *>(u"age"_s))
        words.removeAll(age->text());                          // which goes by the clock
    words.replaceInStrings(window.folder.path(), u"folder"_s); // which is another for each window
    return words;
}

bool isScrolled(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QScrollArea *>(parent))
            return true;
    }
    return false;
}

} // namespace

class WindowLooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyWordChangesWithTheLanguage();
    void theSignInPageChangesItsLanguage();
    void contextMenusSpeakTheLanguage_data();
    void contextMenusSpeakTheLanguage();
    void noButtonIsCutShort_data();
    void noButtonIsCutShort();
    void choicesAreKept();

private:
    bool prepare(Window &window); // signed in, a request and an access chosen
    // In the settings: the box with the keyboard on it.
    QComboBox *box(Window &window, int index);
    bool choose(Window &window, int index, int entry);

    std::unique_ptr<tests::Sandbox> m_box;
};

void WindowLooksTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"20"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
    QVERIFY(!m_box->newRequest(u"standard"_s, tests::tiger, u"Ord"_s).isEmpty());
}

bool WindowLooksTest::prepare(Window &window)
{
    if (!window.signIn(tests::auditor))
        return false;
    auto *inbox = window.find<QListView>(u"inbox"_s);
    return QTest::qWaitFor([&] { return window.rowOf(u"Ord"_s) >= 0; }, tests::patience) && window.tabTo(inbox) &&
           window.selectRow(inbox, window.rowOf(u"Ord"_s)) &&
           QTest::qWaitFor([&] { return window.shows(u"approve"_s); }, tests::patience);
}

QComboBox *WindowLooksTest::box(Window &window, int index)
{
    window.key(Qt::Key_5, Qt::ControlModifier);
    QList<QComboBox *> visible;
    for (QComboBox *each : window.main->findChildren<QComboBox *>()) {
        if (each->isVisible())
            visible.append(each);
    }
    QComboBox *found = visible.value(index);
    return found && window.tabTo(found) ? found : nullptr;
}

bool WindowLooksTest::choose(Window &window, int index, int entry)
{
    QComboBox *combo = box(window, index);
    for (int steps = 0; combo && combo->currentIndex() != entry && steps < 10; ++steps)
        window.key(combo->currentIndex() < entry ? Qt::Key_Down : Qt::Key_Up);
    return combo && combo->currentIndex() == entry;
}

void WindowLooksTest::everyWordChangesWithTheLanguage()
{
    // What a window says that has spoken one language from the start …
    const QList<Qt::Key> pages{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_I};
    static const QRegularExpression counted(u" 7 (clients|klienter|klientar)"_s); // 7 alone may be a day
    QHash<QString, QList<QStringList>> expected;
    for (const QString &language : languages) {
        Window window(*m_box, language);
        QVERIFY(prepare(window));
        for (const Qt::Key page : pages) {
            window.key(page, Qt::ControlModifier);
            if (page == Qt::Key_2) // its clients are read a little after it shows
                QTRY_VERIFY_WITH_TIMEOUT(readAll(window).filter(counted).size() == 1, tests::patience);
            if (page == Qt::Key_3)
                QTRY_VERIFY_WITH_TIMEOUT(window.listsAreThere(), tests::patience);
            if (page == Qt::Key_4)
                QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"activity"_s), tests::patience);
            if (page == Qt::Key_I)
                QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"function0"_s), tests::patience);
            QVERIFY(window.settles());
            expected[language].append(readAll(window));
        }
    }
    QVERIFY(expected.value(u"nb"_s) != expected.value(u"nn"_s));
    // … is what a window says that has just been switched to it.
    Window window(*m_box, u"nb"_s);
    QVERIFY(prepare(window));
    for (const QString &language : {u"en"_s, u"nn"_s, u"nb"_s, u"nn"_s}) {
        QVERIFY(choose(window, 0, static_cast<int>(languages.indexOf(language))));
        for (int page = 0; page < pages.size(); ++page) {
            const auto same = [&] {
                window.key(pages.at(page), Qt::ControlModifier);
                return readAll(window) == expected.value(language).at(page);
            };
            static_cast<void>(QTest::qWaitFor(same, tests::patience)); // names are read anew
            const QStringList now = readAll(window);
            for (int i = 0; i < qMin(now.size(), expected.value(language).at(page).size()); ++i)
                QCOMPARE(now.at(i), expected.value(language).at(page).at(i));
            QCOMPARE(now.size(), expected.value(language).at(page).size());
        }
    }
}

void WindowLooksTest::theSignInPageChangesItsLanguage()
{
    QHash<QString, QStringList> expected;
    for (const QString &language : languages) {
        Window window(*m_box, language);
        expected[language] = readAll(window);
    }
    Window window(*m_box, u"nb"_s);
    for (const QString &language : {u"en"_s, u"nn"_s, u"nb"_s}) {
        QVERIFY(window.click(language));
        QCOMPARE(readAll(window), expected.value(language));
    }
}

void WindowLooksTest::contextMenusSpeakTheLanguage_data()
{
    QTest::addColumn<QString>("all");
    QTest::newRow("nb") << u"Merk alt"_s;
    QTest::newRow("nn") << u"Merk alt"_s;
    QTest::newRow("en") << u"Select All"_s;
}

void WindowLooksTest::contextMenusSpeakTheLanguage()
{
    QFETCH(QString, all);
    const QString language = QString::fromLatin1(QTest::currentDataTag());
    Window window(*m_box, language == u"en" ? u"nb"_s : u"en"_s);
    QVERIFY(prepare(window));
    QVERIFY(choose(window, 0, static_cast<int>(languages.indexOf(language)))); // switched, not started so
    window.key(Qt::Key_1, Qt::ControlModifier);
    window.key(Qt::Key_F, Qt::ControlModifier);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    const std::unique_ptr<QMenu> menu(field->createStandardContextMenu());
    static const QStringList english{u"Undo"_s, u"Redo"_s, u"Cut"_s, u"Copy"_s, u"Paste"_s, u"Delete"_s};
    QStringList words;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            words.append(action->text().remove(u'&').section(u'\t', 0, 0));
    }
    QVERIFY2(words.contains(all), qPrintable(words.join(u'\n')));
    for (const QString &word : english)
        QVERIFY2(words.contains(word) == (language == u"en"), qPrintable(word));
}

void WindowLooksTest::noButtonIsCutShort_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("size"); // entry in the box
    for (const QString &language : languages) {
        QTest::addRow("%s light 100", qPrintable(language)) << language << 1 << 0;
        QTest::addRow("%s dark 200", qPrintable(language)) << language << 2 << 5;
    }
}

void WindowLooksTest::noButtonIsCutShort()
{
    QFETCH(QString, language);
    QFETCH(int, theme);
    QFETCH(int, size);
    Window window(*m_box, language);
    QVERIFY(prepare(window));
    QVERIFY(choose(window, 1, theme));
    QVERIFY(choose(window, 2, size));
    const bool dark = window.main->palette().color(QPalette::Window).lightness() < 128;
    QCOMPARE(dark, theme == 2);
    window.main->resize(1280, 800);
    for (const Qt::Key page : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_I}) {
        window.key(page, Qt::ControlModifier);
        if (page == Qt::Key_2)
            QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"accesses"_s), tests::patience);
        if (page == Qt::Key_3)
            QTRY_VERIFY_WITH_TIMEOUT(window.listsAreThere(), tests::patience);
        if (page == Qt::Key_I)
            QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"function0"_s), tests::patience);
        QTest::qWait(0); // layouts settle
        for (QPushButton *button : window.main->findChildren<QPushButton *>()) {
            if (!button->isVisible() || button->text().isEmpty())
                continue;
            QStyleOptionButton option;
            option.initFrom(button);
            option.text = button->text();
            const int room = button->style()->subElementRect(QStyle::SE_PushButtonContents, &option, button).width();
            const int text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width() +
                             (button->icon().isNull() ? 0 : button->iconSize().width());
            QVERIFY2(text <= room,
                     qPrintable(u"%1: %2 of %3"_s.arg(button->text(), QString::number(room), QString::number(text))));
            QRect inWindow(button->mapTo(window.main.get(), QPoint()), button->size());
            if (isScrolled(button)) // what lies below is scrolled to; what lies beside is lost
                inWindow.moveTop(0);
            QVERIFY2(window.main->rect().intersects(inWindow), qPrintable(button->text()));
        }
    }
}

void WindowLooksTest::choicesAreKept()
{
    Window window(*m_box, u"nb"_s);
    QVERIFY(window.signIn(tests::auditor));
    QVERIFY(choose(window, 1, 2));
    QVERIFY(choose(window, 2, 3));
    QVERIFY(choose(window, 0, 1));
    const storage::Settings file(window.folder.filePath(u"settings.ini"_s));
    QCOMPARE(file.language(), u"nn"_s);
    QCOMPARE(file.theme(), u"dark"_s);
    QCOMPARE(file.textScale(), 1.5);
}

QTEST_MAIN(WindowLooksTest)
#include "tst_window_looks.moc"
