// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What assistive technology is told about every control that can have the keyboard, page by page and dialog by dialog.
#include "app/functions/functions.h"
#include "tests/ui/activity_hand.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QTableView>

using namespace Qt::StringLiterals;
using tests::Window;

namespace {

bool fits(QAccessible::Role role, const QWidget *widget)
{
    if (qobject_cast<const QAbstractButton *>(widget))
        return role == QAccessible::Button || role == QAccessible::ButtonMenu || role == QAccessible::CheckBox ||
               role == QAccessible::RadioButton || role == QAccessible::PageTab || role == QAccessible::ButtonDropDown;
    if (qobject_cast<const QLineEdit *>(widget))
        return role == QAccessible::EditableText;
    if (qobject_cast<const QComboBox *>(widget))
        return role == QAccessible::ComboBox;
    if (qobject_cast<const QTableView *>(widget))
        return role == QAccessible::Table;
    if (qobject_cast<const QAbstractItemView *>(widget))
        return role == QAccessible::List || role == QAccessible::Table;
    return role != QAccessible::NoRole;
}

// What is wrong with the controls that show now; an empty list when nothing is.
QStringList faultsIn(const QWidget *top)
{
    QStringList faults;
    for (QWidget *widget : top->findChildren<QWidget *>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->window() != top->window() ||
            widget->focusProxy())
            continue;
        const QString what =
            u"%1 \"%2\""_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName());
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken)
            faults.append(what + u" is not there"_s);
        else if (spoken->text(QAccessible::Name).trimmed().isEmpty())
            faults.append(what + u" has no name"_s);
        else if (!fits(spoken->role(), widget))
            faults.append(what + u" has role %1"_s.arg(spoken->role()));
        else if (!spoken->state().focusable && widget->isEnabled())
            faults.append(what + u" is told as not focusable"_s);
    }
    return faults;
}

#define QVERIFY_TOLD(top)                                                                                              \
    do {                                                                                                               \
        const QStringList faults = faultsIn(top);                                                                      \
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));                                                    \
    } while (false)

} // namespace

class WindowA11yTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void signInPage();
    void requests();
    void changeRequests();
    void accesses();
    void creation();
    void clients();
    void functions();
    void settings();
    void messagesAreSpoken();
    void switchesDoWhatAClickDoes();
    void tabFollowsTheReview();
    void noTwoShortcutsClash();
    void tabReachesEveryControl();

private:
    bool openClients(const QString &title);

    std::unique_ptr<tests::Sandbox> m_box;
    std::unique_ptr<Window> m_window;
};

void WindowA11yTest::initTestCase()
{
    QAccessible::setActive(true);
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"20"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

void WindowA11yTest::init()
{
    m_window = std::make_unique<Window>(*m_box);
}

void WindowA11yTest::cleanup()
{
    m_window.reset();
}

bool WindowA11yTest::openClients(const QString &title)
{
    if (m_box->newAccess(tests::tiger, title).isEmpty() || !m_window->signIn(tests::auditor))
        return false;
    m_window->key(Qt::Key_3, Qt::ControlModifier);
    return m_window->chooseAccess(title) && QTest::qWaitFor(
                                                [this] {
                                                    return m_window->listsAreThere() &&
                                                           m_window->table(u"available"_s)->model()->rowCount() == 20;
                                                },
                                                tests::patience);
}

void WindowA11yTest::signInPage()
{
    QVERIFY_TOLD(m_window->main.get());
    m_window->browserWorks = false;
    QVERIFY(m_window->click(u"signIn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->says(u"Go on in your browser"_s), tests::patience);
    QVERIFY_TOLD(m_window->main.get());
}

void WindowA11yTest::requests()
{
    QVERIFY(!m_box->newRequest(u"standard"_s, tests::ape, u"Høres"_s).isEmpty());
    QVERIFY(m_window->signIn(tests::manager));
    auto *inbox = m_window->find<QListView>(u"inbox"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->rowOf(u"Høres"_s) >= 0, tests::patience);
    QVERIFY(m_window->tabTo(inbox));
    QVERIFY(m_window->selectRow(inbox, m_window->rowOf(u"Høres"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"approve"_s), tests::patience);
    QVERIFY_TOLD(m_window->main.get());
    // A row says what its picture says.
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(inbox);
    QCOMPARE(list->childCount(), inbox->model()->rowCount());
    const QString row = list->child(m_window->rowOf(u"Høres"_s))->text(QAccessible::Name);
    QVERIFY2(row.contains(u"Høres") && row.contains(tests::ape) && row.contains(u"own"), qPrintable(row));

    for (const QString &button : {u"approve"_s, u"reject"_s, u"openLink"_s}) {
        QVERIFY(m_window->click(button));
        QVERIFY(m_window->dialogOpens());
        QAccessibleInterface *dialog = QAccessible::queryAccessibleInterface(m_window->dialog());
        QCOMPARE(dialog->role(), QAccessible::Dialog);
        QVERIFY(!dialog->text(QAccessible::Name).isEmpty());
        QVERIFY_TOLD(m_window->dialog());
        m_window->key(Qt::Key_Escape);
        QVERIFY(m_window->dialogCloses());
    }
}

void WindowA11yTest::changeRequests()
{
    const QJsonObject change = m_box->newChange(m_box->newOwnAccess(u"Endres"_s));
    QVERIFY(m_window->signIn(tests::manager));
    QVERIFY(m_window->click(u"openLink"_s));
    QVERIFY(m_window->dialogOpens());
    m_window->paste(change.value(u"confirmUrl"_s).toString());
    m_window->key(Qt::Key_Return);
    QVERIFY(m_window->dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"approve"_s) && m_window->says(u"Unchanged"_s), tests::patience);
    QVERIFY_TOLD(m_window->main.get());
    QVERIFY(m_window->click(u"approve"_s));
    QVERIFY(m_window->dialogOpens());
    QVERIFY_TOLD(m_window->dialog());
    m_window->key(Qt::Key_Escape);
    QVERIFY(m_window->dialogCloses());
}

void WindowA11yTest::accesses()
{
    const QString id = m_box->newAccess(tests::tiger, u"Høres også"_s);
    // An unknown number of clients, so that the question has its field.
    QVERIFY(m_box->fault(u"/enduser/systemuser/clients"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 99));
    QVERIFY(m_window->signIn(tests::auditor));
    QVERIFY(m_window->openAccess(u"Høres også"_s));
    QVERIFY_TOLD(m_window->main.get());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_window->find<QListView>(u"accesses"_s));
    const QString row = list->child(m_window->accessRow(u"Høres også"_s))->text(QAccessible::Name);
    QVERIFY2(row.contains(u"Høres også") && row.contains(u"for clients") && row.contains(u"Vendor"), qPrintable(row));
    QVERIFY(m_window->click(u"technicalDetails"_s));
    QVERIFY(m_window->says(id));

    QVERIFY(m_window->click(u"deleteAccess"_s));
    QVERIFY(m_window->dialogOpens());
    QAccessibleInterface *dialog = QAccessible::queryAccessibleInterface(m_window->dialog());
    QCOMPARE(dialog->role(), QAccessible::Dialog);
    QVERIFY(!dialog->text(QAccessible::Name).isEmpty());
    QVERIFY_TOLD(m_window->dialog());
    auto *field = m_window->find<QLineEdit>(u"typedName"_s);
    QVERIFY(field->accessibleName().contains(u"Høres også")); // what is to be typed is heard
    m_window->key(Qt::Key_Escape);
    QVERIFY(m_window->dialogCloses());
}

void WindowA11yTest::creation()
{
    QVERIFY(m_window->signIn(tests::manager));
    m_window->key(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"accesses"_s), tests::patience);
    m_window->key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_window->dialogOpens());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"systems"_s), tests::patience);
    QAccessibleInterface *dialog = QAccessible::queryAccessibleInterface(m_window->dialog());
    QCOMPARE(dialog->role(), QAccessible::Dialog);
    QVERIFY(!dialog->text(QAccessible::Name).isEmpty());
    QVERIFY_TOLD(m_window->dialog());
    m_window->type(u"fjord pay"_s);
    m_window->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"creationTitle"_s), tests::patience);
    auto *list = m_window->find<QListView>(u"systems"_s);
    const QString row = QAccessible::queryAccessibleInterface(list)->child(0)->text(QAccessible::Name);
    QVERIFY2(row.contains(u"Fjord Payroll") && row.contains(u"Vendor"), qPrintable(row));
    QVERIFY_TOLD(m_window->dialog());
    QVERIFY(m_window->tabTo(m_window->find(u"otherSystem"_s)));
    QVERIFY(m_window->tabTo(m_window->find(u"verb"_s)));
    m_window->key(Qt::Key_Escape);
    QVERIFY(m_window->dialogCloses());
}

void WindowA11yTest::clients()
{
    QVERIFY(openClients(u"Tabell"_s));
    auto *available = m_window->table(u"available"_s);
    QVERIFY(m_window->tabTo(available));
    m_window->key(Qt::Key_A, Qt::ControlModifier);
    QVERIFY_TOLD(m_window->main.get());
    m_window->key(Qt::Key_Return);
    QVERIFY_TOLD(m_window->main.get());
    auto *assigned = m_window->table(u"assigned"_s);
    const auto *table = QAccessible::queryAccessibleInterface(assigned)->tableInterface();
    QCOMPARE(table->rowCount(), 20);
    for (int column = 0; column < 3; ++column) {
        QVERIFY(!table->columnDescription(column).isEmpty());
        int told = 0;
        for (int row = 0; row < 20; ++row)
            told += table->cellAt(row, column)->text(QAccessible::Name).isEmpty() ? 0 : 1;
        QVERIFY(column == 1 ? told > 15 : told == 20); // persons have no number
    }
    QCOMPARE(table->cellAt(0, 2)->text(QAccessible::Name), u"to be added"_s); // in words, not by colour

    QVERIFY(m_window->click(u"apply"_s));
    QVERIFY(m_window->dialogOpens());
    QVERIFY_TOLD(m_window->dialog());
    QVERIFY(m_window->click(u"verb"_s));
    QVERIFY(m_window->dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->message(u"jobOutcome"_s).isEmpty(), tests::patience);
    QVERIFY_TOLD(m_window->main.get());
    QAbstractButton *each = nullptr;
    for (auto *button : m_window->main->findChildren<QAbstractButton *>())
        each = button->text() == u"Show each client" ? button : each;
    QVERIFY(m_window->click(each));
    QVERIFY(m_window->dialogOpens());
    QVERIFY_TOLD(m_window->dialog());
    m_window->key(Qt::Key_Escape);
    QVERIFY(m_window->dialogCloses());
}

void WindowA11yTest::functions()
{
    const int changing = static_cast<int>(functions::Function::ChangeClients);
    QVERIFY(m_window->signIn(u"KLOK BRISLING"_s));
    m_window->key(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"function0"_s), tests::patience);
    QVERIFY(m_window->tabTo(m_window->find(u"showMessage%1-0"_s.arg(changing))));
    m_window->key(Qt::Key_Space);
    QVERIFY(m_window->tabTo(m_window->find(u"message%1-0"_s.arg(changing)))); // the letter is reached and read
    QVERIFY_TOLD(m_window->main.get());
    QAccessibleInterface *row = QAccessible::queryAccessibleInterface(m_window->find(u"function%1"_s.arg(changing)));
    const QString spoken = row->text(QAccessible::Name);
    QVERIFY2(spoken.startsWith(u"Add and remove clients. You lack this. Altinn says"), qPrintable(spoken));
    QAccessibleInterface *copy =
        QAccessible::queryAccessibleInterface(m_window->find(u"copyMessage%1-0"_s.arg(changing)));
    QCOMPARE(copy->text(QAccessible::Description), u"Add and remove clients"_s); // which of the many
    QAccessibleInterface *letter =
        QAccessible::queryAccessibleInterface(m_window->find(u"message%1-0"_s.arg(changing)));
    QVERIFY(letter->text(QAccessible::Name).contains(u"accesspackage:klientadministrator"));
}

void WindowA11yTest::settings()
{
    QVERIFY(m_window->signIn(tests::manager));
    m_window->key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY_TOLD(m_window->main.get());
    // Qt names a box by its choice on Linux; what is chosen there is told by its label.
    QSet<QString> labels;
    const auto boxes = m_window->main->findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        QVERIFY2(box->isHidden() ||
                     !QAccessible::queryAccessibleInterface(box)->relations(QAccessible::Label).isEmpty(),
                 qPrintable(box->objectName()));
        if (!box->isVisible()) // of another page
            continue;
        const auto relations = QAccessible::queryAccessibleInterface(box)->relations(QAccessible::Label);
        QCOMPARE(relations.size(), 1);
        labels.insert(relations.constFirst().first->text(QAccessible::Name));
    }
    QCOMPARE(labels, QSet<QString>({u"Language"_s, u"Theme"_s, u"Text size"_s, u"Quiet from"_s, u"Quiet to"_s,
                                    u"Sign me out after"_s, u"Changes at the same time"_s, u"Keep activity"_s}));
}

void WindowA11yTest::messagesAreSpoken()
{
    QVERIFY(m_box->fault(u"/authorizedparties"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 50));
    m_window->browser.choose(tests::manager);
    QVERIFY(m_window->click(u"signIn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->says(u"Your organisations could not be read."_s), tests::patience);
    bool told = false; // with the tone as a word
    for (QWidget *widget : m_window->main->findChildren<QWidget *>()) {
        QAccessibleInterface *spoken = widget->isVisible() ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        told = told || (spoken && spoken->role() == QAccessible::AlertMessage &&
                        spoken->text(QAccessible::Name).startsWith(u"Error: Your organisations"));
    }
    QVERIFY(told);
}

// Assistive technology asks for the action; that turning the mark alone is not enough is what Qt does not know.
void WindowA11yTest::switchesDoWhatAClickDoes()
{
    QAccessibleInterface *nynorsk = QAccessible::queryAccessibleInterface(m_window->find(u"nn"_s));
    QCOMPARE(nynorsk->role(), QAccessible::RadioButton);
    nynorsk->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->says(u"Logg inn med ID-porten"_s), tests::patience);
    QVERIFY(m_window->click(u"en"_s));

    QVERIFY(m_window->signIn(tests::manager));
    QAccessibleInterface *settings = QAccessible::queryAccessibleInterface(m_window->find(u"page4"_s));
    QCOMPARE(settings->role(), QAccessible::RadioButton);
    QVERIFY(settings->state().checkable && !settings->state().checked);
    settings->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(m_window->says(u"Text size"_s));
    QVERIFY(settings->state().checked);
}

void WindowA11yTest::tabFollowsTheReview()
{
    QVERIFY(!m_box->newRequest(u"standard"_s, tests::ape, u"Rekkefølge"_s).isEmpty());
    QVERIFY(m_window->signIn(tests::manager));
    auto *inbox = m_window->find<QListView>(u"inbox"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->rowOf(u"Rekkefølge"_s) >= 0, tests::patience);
    QVERIFY(m_window->tabTo(inbox));
    QVERIFY(m_window->selectRow(inbox, m_window->rowOf(u"Rekkefølge"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"approve"_s), tests::patience);
    QStringList stops;
    for (int steps = 0; steps < 40 && !stops.contains(u"approve"_s); ++steps) {
        m_window->key(Qt::Key_Tab);
        const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        stops.append(button && button->text() == u"1 service" ? u"services"_s
                                                              : QApplication::focusWidget()->objectName());
    }
    QVERIFY2(stops.contains(u"services") && stops.indexOf(u"services") < stops.indexOf(u"technicalIds"),
             qPrintable(stops.join(u' ')));
    QVERIFY(stops.indexOf(u"technicalIds"_s) < stops.indexOf(u"approve"_s));
}

void WindowA11yTest::noTwoShortcutsClash()
{
    QHash<QString, int> keys;
    for (const QShortcut *shortcut : m_window->main->findChildren<QShortcut *>())
        ++keys[shortcut->key().toString()];
    for (const QAction *action : m_window->main->findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts())
            ++keys[key.toString()];
    }
    for (const auto &key :
         {u"F5"_s, u"Ctrl+F"_s, u"Ctrl+O"_s, u"Ctrl+K"_s, u"Ctrl+1"_s, u"Ctrl+N"_s, u"Ctrl+Z"_s, u"Ctrl+Y"_s})
        QVERIFY2(keys.contains(key), qPrintable(key));
    for (auto key = keys.cbegin(); key != keys.cend(); ++key)
        QVERIFY2(key.value() == 1, qPrintable(key.key()));
}

void WindowA11yTest::tabReachesEveryControl()
{
    QVERIFY(openClients(u"Runde"_s));
    for (const Qt::Key page : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5}) {
        m_window->key(page, Qt::ControlModifier);
        // What comes while it is walked through would be missed.
        if (page == Qt::Key_2)
            QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"accesses"_s), tests::patience);
        if (page == Qt::Key_3)
            QTRY_VERIFY_WITH_TIMEOUT(m_window->listsAreThere(), tests::patience);
        if (page == Qt::Key_4)
            QVERIFY(tests::openActivity(*m_window));
        QVERIFY(m_window->settles());
        QSet<const QWidget *> reached;
        for (int steps = 0; steps < 60; ++steps) {
            m_window->key(Qt::Key_Tab);
            reached.insert(QApplication::focusWidget());
        }
        for (QWidget *widget : m_window->main->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !widget->isEnabled() || widget->focusProxy() ||
                (widget->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            QVERIFY2(reached.contains(widget),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->accessibleName()));
        }
    }
}

QTEST_MAIN(WindowA11yTest)
#include "tst_window_a11y.moc"
