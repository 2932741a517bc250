// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/tour/tour.h"
#include "ui/shell/main_window.h"
#include "ui/shell/services.h"
#include "ui/widgets/chooser.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTableView>

namespace tests {

namespace {

QString statusOf(const QJsonObject &request)
{
    return request.value(QStringLiteral("status")).toString();
}

} // namespace

QCoro::Task<bool> Tour::signInAs(QString person)
{
    m_browser.choose(person);
    if (!click(QStringLiteral("signIn")))
        co_return false;
    const auto signedInYet = [this] { return isSignedIn(); };
    const bool signedIn = co_await until(signedInYet);
    co_return signedIn;
}

QCoro::Task<bool> Tour::signIn()
{
    const bool signedIn = co_await signInAs(QStringLiteral("STADIG KONSERT"));
    core::Result<QJsonObject> log = co_await m_truth.log();
    core::Result<QJsonObject> state = co_await m_truth.state();
    if (!state || !log)
        co_return false;
    m_state = *state;
    const bool isTrue = signedIn && m_services->organisations.userName() == u"STADIG KONSERT" &&
                        SandboxTruth::saw(*log, QStringLiteral("/exchange/id-porten"), 200);
    co_return isTrue;
}

QCoro::Task<bool> Tour::inbox()
{
    const QString organisation = SandboxTruth::organisationNumber(m_state, QStringLiteral("TILFELDIG SUBTIL APE"));
    m_standardId =
        SandboxTruth::request(m_state, QStringLiteral("standard"), organisation).value(QStringLiteral("id")).toString();
    auto *list = m_window->findChild<QListView *>(QStringLiteral("inbox"));
    const auto row = [list, this] {
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            const QModelIndex index = list->model()->index(i, 0);
            if (m_services->requestDesk.inbox()->rows().value(i).request.id.toString() == m_standardId)
                return index;
        }
        return QModelIndex();
    };
    const auto shownYet = [this, row] { return row().isValid() && !m_services->requestDesk.inbox()->isLoading(); };
    const bool shown = co_await until(shownYet);
    const bool isTrue = shown && !m_standardId.isEmpty();
    co_return isTrue;
}

QCoro::Task<bool> Tour::review()
{
    auto *list = m_window->findChild<QListView *>(QStringLiteral("inbox"));
    const QList<requests::InboxRow> rows = m_services->requestDesk.inbox()->rows();
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.at(i).request.id.toString() == m_standardId)
            list->setCurrentIndex(list->model()->index(i, 0));
    }
    const auto shownYet = [this] {
        const auto *approve = m_window->findChild<QAbstractButton *>(QStringLiteral("approve"));
        return approve && approve->isVisible() && approve->isEnabled();
    };
    const bool shown = co_await until(shownYet);
    // Readable names, not ids: the title names the system as the vendor registered it.
    const auto *title = m_window->findChild<QLabel *>(QStringLiteral("reviewTitle"));
    core::Result<QJsonObject> state = co_await m_truth.state();
    const bool isTrue = shown && state && title && title->text().contains(QStringLiteral("SmartCloud")) &&
                        statusOf(SandboxTruth::requestById(*state, m_standardId)) == u"New";
    co_return isTrue;
}

QCoro::Task<bool> Tour::confirmDialog()
{
    const auto askedYet = [] { return QApplication::activeModalWidget() != nullptr; };
    const bool asked = co_await until(askedYet);
    if (!asked)
        co_return false;
    // What the person is asked before anything is sent, beside the pictures of the steps.
    const QString picture = QStringLiteral("/%1-question.png").arg(m_record.size() + 1);
    if (!QApplication::activeModalWidget()->grab().save(m_folder + picture))
        co_return false;
    const bool answered = click(QStringLiteral("verb"));
    co_return answered;
}

QCoro::Task<bool> Tour::approveStandard()
{
    if (!click(QStringLiteral("approve")))
        co_return false;
    const bool confirmed = co_await confirmDialog();
    const auto toldYet = [this] {
        const auto *approve = m_window->findChild<QAbstractButton *>(QStringLiteral("approve"));
        return !m_services->requestDesk.isDecidingAny() && !approve->isVisible();
    };
    const bool told = co_await until(toldYet);
    core::Result<QJsonObject> state = co_await m_truth.state();
    const bool isTrue = confirmed && told && state &&
                        statusOf(SandboxTruth::requestById(*state, m_standardId)) == u"Accepted" &&
                        SandboxTruth::hasAccess(*state, m_standardId);
    co_return isTrue;
}

QCoro::Task<bool> Tour::openLink(QString link, QString awaited)
{
    if (!click(QStringLiteral("openLink")))
        co_return false;
    const auto openedYet = [] { return QApplication::activeModalWidget() != nullptr; };
    const bool opened = co_await until(openedYet);
    auto *field = opened ? QApplication::activeModalWidget()->findChild<QLineEdit *>() : nullptr;
    if (!field)
        co_return false;
    field->setText(link);
    if (!click(QStringLiteral("open")))
        co_return false;
    const auto readyYet = [this, awaited] {
        const auto *button = m_window->findChild<QAbstractButton *>(awaited);
        return !QApplication::activeModalWidget() && button->isVisible() && button->isEnabled();
    };
    const bool ready = co_await until(readyYet);
    co_return ready;
}

QCoro::Task<bool> Tour::changePerson(QString person)
{
    m_window->findChild<QAction *>(QStringLiteral("signOut"))->trigger();
    const auto outYet = [this] { return m_services->session.state() == signin::Session::State::SignedOut; };
    const bool out = co_await until(outYet);
    const bool in = co_await signInAs(person);
    co_return out &&in;
}

// A client administrator cannot approve the firm's own request, but can hand it on to those who can.
QCoro::Task<bool> Tour::forwardRequest()
{
    const bool changed = co_await changePerson(QStringLiteral("SPRØ TULIPAN"));
    const QString firm =
        SandboxTruth::organisationNumber(m_state, QStringLiteral("TILBAKEHOLDEN USYMMETRISK TIGER AS"));
    const QJsonObject wish = {{QStringLiteral("kind"), QStringLiteral("standard")},
                              {QStringLiteral("partyOrgNo"), firm}};
    core::Result<QJsonObject> made = co_await m_truth.order(QStringLiteral("/requests"), wish);
    if (!changed || !made)
        co_return false;
    const bool ready =
        co_await openLink(made->value(QStringLiteral("confirmUrl")).toString(), QStringLiteral("forward"));
    if (!ready || !click(QStringLiteral("forward")))
        co_return false;
    const bool confirmed = co_await confirmDialog();
    const auto toldYet = [this] {
        const auto *forward = m_window->findChild<QAbstractButton *>(QStringLiteral("forward"));
        return !m_services->requestDesk.isDecidingAny() && !forward->isVisible();
    };
    const bool told = co_await until(toldYet);
    core::Result<QJsonObject> state = co_await m_truth.state();
    if (!confirmed || !told || !state)
        co_return false;
    const QJsonObject request = SandboxTruth::requestById(*state, made->value(QStringLiteral("id")).toString());
    const bool isTrue = statusOf(request) == u"New" && request.value(QStringLiteral("escalated")).toBool();
    co_return isTrue;
}

QCoro::Task<bool> Tour::approveAgent()
{
    const bool changed = co_await changePerson(QStringLiteral("DRESS MINST"));
    if (!changed)
        co_return false;
    // Altinn lists no fresh request for clients: the vendor's link is the way to it.
    const QString firm =
        SandboxTruth::organisationNumber(m_state, QStringLiteral("TILBAKEHOLDEN USYMMETRISK TIGER AS"));
    QJsonObject request;
    for (const QJsonValue &value : m_state.value(QStringLiteral("requests")).toArray()) {
        const QJsonObject candidate = value.toObject();
        if (candidate.value(QStringLiteral("kind")) == QStringLiteral("agent") &&
            candidate.value(QStringLiteral("partyOrgNo")) == firm && statusOf(candidate) == u"New")
            request = candidate;
    }
    m_agentId = request.value(QStringLiteral("id")).toString();
    const domain::RequestId id(QUuid::fromString(m_agentId));
    const QString link = requests::confirmLink(m_services->environment, domain::RequestKind::ForClients, id).toString();
    const bool ready = co_await openLink(link, QStringLiteral("approve"));
    if (!ready || !click(QStringLiteral("approve")))
        co_return false;
    const bool confirmed = co_await confirmDialog();
    const auto toldYet = [this] {
        const auto *next = m_window->findChild<QAbstractButton *>(QStringLiteral("addClients"));
        return !m_services->requestDesk.isDecidingAny() && next->isVisible();
    };
    const bool told = co_await until(toldYet);
    core::Result<QJsonObject> state = co_await m_truth.state();
    const bool isTrue = confirmed && told && state &&
                        statusOf(SandboxTruth::requestById(*state, m_agentId)) == u"Accepted" &&
                        SandboxTruth::hasAccess(*state, m_agentId);
    co_return isTrue;
}

QCoro::Task<bool> Tour::applyChanges()
{
    if (!click(QStringLiteral("apply")))
        co_return false;
    const bool confirmed = co_await confirmDialog();
    const auto finishedYet = [this] {
        const clients::Job *job = m_services->clientDesk.job();
        return job && job->isFinished() && !QApplication::activeModalWidget();
    };
    const bool finished = co_await until(finishedYet);
    const bool isTrue = confirmed && finished && m_services->clientDesk.job()->isVerified();
    co_return isTrue;
}

QCoro::Task<bool> Tour::assignClients()
{
    if (!click(QStringLiteral("addClients")))
        co_return false;
    QTableView *available = tableIn(QStringLiteral("available"));
    const auto listedYet = [this, available] {
        const auto *chooser = m_window->findChild<ui::Chooser *>(QStringLiteral("access"));
        return chooser && chooser->currentKey().toUuid() == QUuid::fromString(m_agentId) && available->isEnabled() &&
               available->model()->rowCount() > 5;
    };
    const bool listed = co_await until(listedYet);
    if (!listed)
        co_return false;
    for (const int row : {0, 1, 2, 4})
        available->selectionModel()->select(available->model()->index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    if (!click(QStringLiteral("add")))
        co_return false;
    const bool applied = co_await applyChanges();
    QTableView *assigned = tableIn(QStringLiteral("assigned"));
    const auto shownYet = [assigned] { return assigned->model()->rowCount() > 0; };
    const bool shown = co_await until(shownYet);
    core::Result<QJsonObject> state = co_await m_truth.state();
    const clients::Job *job = m_services->clientDesk.job();
    if (!applied || !shown || !state || !job)
        co_return false;
    // Some clients may lack a package, and the server refuses those: done is what it holds, no more and no less.
    QSet<QString> done;
    for (const clients::JobItem &item : job->items()) {
        if (item.state == clients::ItemState::Done)
            done.insert(item.client.id.toString());
    }
    const bool isTrue = !done.isEmpty() && SandboxTruth::clientsOf(*state, m_agentId) == done;
    co_return isTrue;
}

QCoro::Task<bool> Tour::revokeClient()
{
    core::Result<QJsonObject> before = co_await m_truth.state();
    QTableView *assigned = tableIn(QStringLiteral("assigned"));
    if (!before || assigned->model()->rowCount() == 0)
        co_return false;
    assigned->selectionModel()->select(assigned->model()->index(0, 0),
                                       QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!click(QStringLiteral("remove")))
        co_return false;
    const bool applied = co_await applyChanges();
    core::Result<QJsonObject> after = co_await m_truth.state();
    if (!applied || !after)
        co_return false;
    const QString removed = m_services->clientDesk.job()->items().constFirst().client.id.toString();
    QSet<QString> expected = SandboxTruth::clientsOf(*before, m_agentId);
    const bool was = expected.remove(removed);
    const bool isTrue = was && SandboxTruth::clientsOf(*after, m_agentId) == expected;
    co_return isTrue;
}

QCoro::Task<bool> Tour::signOut()
{
    m_window->findChild<QAction *>(QStringLiteral("signOut"))->trigger();
    const auto outYet = [this] { return m_services->session.state() == signin::Session::State::SignedOut; };
    const bool out = co_await until(outYet);
    bool revoked = false;
    for (int tries = 0; tries < 20 && !revoked; ++tries) {
        core::Result<QJsonObject> log = co_await m_truth.log();
        revoked = log && SandboxTruth::saw(*log, QStringLiteral("/token/revoke"), 200);
    }
    const bool isTrue = out && revoked && m_services->organisations.selectable().isEmpty();
    co_return isTrue;
}

} // namespace tests
