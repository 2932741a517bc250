// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/scenes.h"

#include "tests/ui/activity_hand.h"
#include "tests/ui/clients_hand.h"
#include "tests/ui/menu_hand.h"
#include "tests/ui/requests_hand.h"
#include "ui/clients/client_facts.h"
#include "ui/widgets/state_pane.h"

#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QRegularExpression>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

using See = std::function<void(const Scene &, Window &)>;

QJsonObject failing()
{
    return {{u"action"_s, u"status"_s}, {u"status"_s, 500}};
}

QDialog *helpOf(const Window &window)
{
    return window.main->findChild<QDialog *>(u"help"_s);
}

// A moment in words is as wide as its figures, and a row of facts may break at another place for it.
void holdMoments(const QWidget &shown)
{
    static const QRegularExpression moment(u"\\b\\d{1,2}\\. \\w+\\.? \\d{4}\\b"_s);
    static const QRegularExpression time(u"\\b\\d\\d:\\d\\d\\b"_s);
    for (auto *label : shown.findChildren<QLabel *>()) {
        if (label->isVisible() && moment.match(label->text()).hasMatch())
            label->setText(label->text().replace(moment, u"24. nov. 2026"_s).replace(time, u"18:18"_s));
    }
}

// One person before one window. Each part stops at the first scene that does not come.
class Player
{
public:
    Player(Sandbox &box, const GalleryLook &look, See see)
        : m_box(box), m_window(box, look.language), m_see(std::move(see))
    {
        m_window.services->theme.setTextScale(look.textScale);
    }

    bool requests();
    bool accesses();
    bool clients();

    [[nodiscard]] QString missing() const { return m_missing; }

private:
    bool show(const QString &name, bool isThere, bool isSteady = true);

    bool ask(const QString &button) { return m_window.click(button) && m_window.dialogOpens(); }

    bool askByKeyboard(const QString &button) // which brings what large text has moved out of sight
    {
        if (!m_window.tabTo(m_window.find(button)))
            return false;
        m_window.key(Qt::Key_Space);
        return m_window.dialogOpens();
    }

    bool leave()
    {
        m_window.key(Qt::Key_Escape);
        return m_window.dialogCloses();
    }

    bool comes(const QString &widget) const
    {
        return QTest::qWaitFor([&] { return m_window.shows(widget); }, patience);
    }

    bool page(Qt::Key key, const QString &widget)
    {
        m_window.key(key, Qt::ControlModifier);
        return comes(widget);
    }

    bool help()
    {
        m_window.key(Qt::Key_F1);
        return QTest::qWaitFor([this] { return helpOf(m_window) && helpOf(m_window)->isVisible(); }, patience);
    }

    bool closeHelp() const
    {
        helpOf(m_window)->close();
        return QTest::qWaitFor([this] { return !helpOf(m_window) || !helpOf(m_window)->isVisible(); }, patience);
    }

    bool factsAreKnown() const // what they change in the lists is there then
    {
        return m_window.main->findChild<ui::ClientFacts *>()->state() == ui::ClientFacts::State::Known;
    }

    bool lists(const QString &access, int assigned)
    {
        return m_window.chooseAccess(access) && m_window.settles() &&
               QTest::qWaitFor(
                   [&] {
                       return m_window.listsAreThere() && factsAreKnown() &&
                              m_window.table(u"assigned"_s)->model()->rowCount() == assigned;
                   },
                   patience);
    }

    Sandbox &m_box;
    Window m_window;
    See m_see;
    QString m_missing;
};

bool Player::show(const QString &name, bool isThere, bool isSteady)
{
    if (!isThere) {
        m_missing = name;
        return false;
    }
    holdMoments(*onTop(m_window));
    for (int round = 0; round < 3; ++round) // scroll areas lay out what they hold one round later
        QApplication::processEvents();
    m_see({name, isSteady}, m_window);
    return true;
}

bool Player::requests()
{
    const auto told = [this] {
        return QTest::qWaitFor(
            [this] {
                return !m_window.services->requestDesk.isDecidingAny() && !m_window.message(u"outcome"_s).isEmpty();
            },
            patience);
    };
    const auto opens = [this](const QString &link) {
        if (!ask(u"openLink"_s))
            return false;
        m_window.paste(link);
        m_window.key(Qt::Key_Return);
        return m_window.dialogCloses() && comes(u"reject"_s);
    };
    const auto readAgain = [this] {
        m_box.forgetCalls();
        m_window.key(Qt::Key_F5);
        return QTest::qWaitFor(
            [this] { return m_box.calls(u"GET"_s, u"/systemuser/request"_s) > 0 && m_window.isIdle(); }, patience);
    };
    const QString held = m_box.newOwnAccess(u"Lønn og skatt"_s, {{u"externalRef"_s, u"lonn-2026"_s}});
    const QString change = m_box.newChange(held).value(u"confirmUrl"_s).toString();
    static_cast<void>(m_box.newRequest(u"standard"_s, ape, u"Årsoppgjør"_s, {{u"daysOld"_s, 176}}));
    return show(u"inbox"_s, m_window.signIn(manager)) &&
           show(
               u"review"_s,
               !chooseNewRequest(m_box, m_window, u"Lønnskjøring"_s, {{u"externalRef"_s, u"lonn-2027"_s}}).isEmpty()) &&
           show(u"approve-question"_s, ask(u"approve"_s)) && leave() && show(u"reject-question"_s, ask(u"reject"_s)) &&
           leave() && show(u"open-link"_s, ask(u"openLink"_s)) && leave() &&
           show(u"approved"_s, ask(u"approve"_s) && m_window.click(u"verb"_s) && told()) &&
           show(u"change-review"_s, opens(change)) && show(u"functions"_s, page(Qt::Key_I, u"function0"_s)) &&
           show(u"inbox-failed"_s,
                m_box.fault(u"/systemuser/request"_s, failing(), 50) && page(Qt::Key_1, u"inbox"_s) && readAgain());
}

bool Player::accesses()
{
    m_box.noFaults();
    const auto systems = [this] {
        const auto *list = m_window.find<QListView>(u"systems"_s);
        return QTest::qWaitFor([list] { return list->isVisible() && list->model()->rowCount() > 0; }, patience);
    };
    return show(u"access"_s, m_window.openAccess(u"Lønn og skatt"_s)) &&
           show(u"delete-question"_s, askByKeyboard(u"deleteAccess"_s) && comes(u"lostRights"_s)) && leave() &&
           show(u"create"_s, askByKeyboard(u"createAccess"_s) && systems()) && leave() &&
           show(u"activity"_s, openActivity(m_window), false) && show(u"help"_s, help()) && closeHelp() &&
           show(u"settings"_s, page(Qt::Key_5, u"copyDiagnostics"_s));
}

bool Player::clients()
{
    const auto ended = [this] {
        return QTest::qWaitFor([this] { return !m_window.message(u"jobOutcome"_s).isEmpty(); }, patience);
    };
    const auto matrix = [this] {
        auto *table = m_window.find<QTableView>(u"matrixTable"_s);
        return m_window.click(u"matrix"_s) &&
               QTest::qWaitFor([table] { return table->isVisible() && table->model()->rowCount() > 50; }, patience);
    };
    const QString fresh = newAccessFor(m_box, tiger, u"Årsoppgjør"_s, {u"ansvarlig-revisor"_s});
    if (!m_window.signIn(auditor))
        return show(u"clients"_s, false);
    m_window.key(Qt::Key_3, Qt::ControlModifier);
    if (!show(u"clients"_s, lists(u"Fjord Revisjon"_s, 12)) || !show(u"clients-marked"_s, stageClients(m_window, 5)) ||
        !show(u"plan-question"_s, askByKeyboard(u"apply"_s)) ||
        !show(u"changes-made"_s, m_window.click(u"verb"_s) && ended(), false))
        return false;
    QStringList numbers = Window::column(m_window.table(u"available"_s), 1).mid(0, 9);
    numbers += {numbers.constFirst(), u"912 345 678"_s, u"974 760 673"_s};
    QGuiApplication::clipboard()->setText(numbers.join(u'\n'));
    const bool mayPaste = m_window.tabTo(m_window.table(u"available"_s)); // and not into a field
    m_window.key(Qt::Key_V, Qt::ControlModifier);
    if (!show(u"import"_s, mayPaste && m_window.dialogOpens() && comes(u"figureAdds"_s)) || !leave() ||
        !show(u"matrix"_s, matrix()) || !m_window.click(u"matrix"_s))
        return false;
    m_box.fault(fresh, {{u"action"_s, u"delay"_s}, {u"delayMs"_s, 1500}}, 2);
    const bool loads = m_window.chooseAccess(u"Årsoppgjør"_s) && !m_window.listsAreThere();
    QTest::qWait(300); // a list that comes at once shows no skeleton
    if (!show(u"clients-loading"_s, loads, false) ||
        !QTest::qWaitFor([this] { return m_window.listsAreThere(); }, patience))
        return false;
    m_box.fault(u"/clients"_s, failing(), 50);
    m_window.key(Qt::Key_F5);
    const auto failed = [this] {
        const auto panes = m_window.main->findChildren<ui::StatePane *>();
        return std::any_of(panes.cbegin(), panes.cend(), [](const ui::StatePane *pane) {
            return pane->isVisible() && pane->state() == ui::StatePane::State::Error;
        });
    };
    return show(u"clients-failed"_s, QTest::qWaitFor(failed, patience));
}

} // namespace

GalleryLook acceptedLook()
{
    return {u"nb"_s, false, 1.0};
}

void wearColours(Window &window, bool dark)
{
    window.services->theme.setMode(dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
    QApplication::processEvents();
}

QWidget *onTop(const Window &window)
{
    QDialog *help = helpOf(window); // which stands beside the window
    QDialog *dialog = help && help->isVisible() ? help : window.dialog();
    return dialog ? static_cast<QWidget *>(dialog) : window.main.get();
}

QString playScenes(const GalleryLook &look, const See &see)
{
    Sandbox box;
    if (!box.isRunning())
        return u"the sandbox: "_s + box.whatWentWrong();
    {
        Player player(box, look, see);
        if (!player.requests() || !player.accesses())
            return player.missing();
    }
    Player player(box, look, see);
    return player.clients() ? QString() : player.missing();
}

} // namespace tests
