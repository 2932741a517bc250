// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The steps that change, show, delete and create a system access.
#include "tests/tour/tour.h"
#include "ui/shell/main_window.h"
#include "ui/shell/services.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

namespace tests {

namespace {

QStringList held(const QJsonObject &state, const QString &access)
{
    QStringList names;
    for (const QString &list : {QStringLiteral("packages"), QStringLiteral("resources")}) {
        for (const QJsonValue &name : SandboxTruth::access(state, access).value(list).toArray())
            names.append(name.toString());
    }
    return names;
}

} // namespace

QCoro::Task<bool> Tour::payrollAccess()
{
    const QString vendor =
        SandboxTruth::access(m_state, m_standardId).value(QStringLiteral("systemId")).toString().section(u'_', 0, 0);
    QString payroll; // the system has the same name at whichever vendor
    for (const QJsonValue &access : m_state.value(QStringLiteral("systemAccesses")).toArray()) {
        if (access[QStringLiteral("kind")] == QStringLiteral("standard") &&
            !access[QStringLiteral("systemId")].toString().startsWith(vendor + u'_'))
            payroll = access[QStringLiteral("systemId")].toString().section(u'_', 0, 0) + QStringLiteral("_fjordlonn");
    }
    const QString organisation = SandboxTruth::organisationNumber(m_state, QStringLiteral("TILFELDIG SUBTIL APE"));
    const QJsonObject wish = {{QStringLiteral("partyOrgNo"), organisation},
                              {QStringLiteral("systemId"), payroll},
                              {QStringLiteral("packages"), QJsonArray{QStringLiteral("lonn")}},
                              {QStringLiteral("resources"), QJsonArray{QStringLiteral("ske-skattekort")}}};
    core::Result<QJsonObject> made = co_await m_truth.order(QStringLiteral("/requests"), wish);
    if (!made)
        co_return false;
    m_accessId = made->value(QStringLiteral("id")).toString();
    const QJsonObject approval = {{QStringLiteral("id"), m_accessId},
                                  {QStringLiteral("action"), QStringLiteral("approve")}};
    core::Result<QJsonObject> decided = co_await m_truth.order(QStringLiteral("/decide"), approval);
    co_return decided && !m_accessId.isEmpty();
}

QCoro::Task<bool> Tour::changeRequest()
{
    core::Result<QJsonObject> state = co_await m_truth.state();
    if (!state)
        co_return false;
    m_state = *state;
    const bool there = co_await payrollAccess();
    const QJsonObject change = {
        {QStringLiteral("systemAccessId"), m_accessId},
        {QStringLiteral("requiredRights"), QJsonArray{QStringLiteral("app_nav_oppfolgingsplan")}},
        {QStringLiteral("unwantedRights"), QJsonArray{QStringLiteral("ske-skattekort")}},
        {QStringLiteral("requiredPackages"), QJsonArray{QStringLiteral("sykefravaer")}},
        {QStringLiteral("externalRef"), QStringLiteral("LØNN-2027")}};
    core::Result<QJsonObject> sent = co_await m_truth.order(QStringLiteral("/change-requests"), change);
    if (!there || !sent)
        co_return false;
    const bool ready =
        co_await openLink(sent->value(QStringLiteral("confirmUrl")).toString(), QStringLiteral("approve"));
    core::Result<QJsonObject> after = co_await m_truth.state();
    const QStringList untouched = {QStringLiteral("lonn"), QStringLiteral("ske-skattekort")};
    const bool isTrue = ready && after && held(*after, m_accessId) == untouched;
    co_return isTrue;
}

QCoro::Task<bool> Tour::approveChange()
{
    if (!click(QStringLiteral("approve")))
        co_return false;
    const bool confirmed = co_await confirmDialog();
    const auto toldYet = [this] {
        const auto *title = m_window->findChild<QLabel *>(QStringLiteral("reviewTitle"));
        const auto *approve = m_window->findChild<QAbstractButton *>(QStringLiteral("approve"));
        return !m_services->requestDesk.isDecidingAny() && title->isVisible() && !approve->isVisible();
    };
    const bool told = co_await until(toldYet);
    core::Result<QJsonObject> state = co_await m_truth.state();
    const QStringList changed = {QStringLiteral("lonn"), QStringLiteral("sykefravaer"),
                                 QStringLiteral("app_nav_oppfolgingsplan")};
    const bool isTrue = confirmed && told && state && held(*state, m_accessId) == changed;
    co_return isTrue;
}

QCoro::Task<bool> Tour::accesses()
{
    if (!click(QStringLiteral("page1")))
        co_return false;
    auto *list = m_window->findChild<QListView *>(QStringLiteral("accesses"));
    const auto listedYet = [list] { return list->isVisible() && list->model()->rowCount() > 1; };
    const bool listed = co_await until(listedYet);
    if (!listed)
        co_return false;
    list->setCurrentIndex(list->model()->index(0, 0)); // the newest
    const auto shownYet = [this] {
        const auto *remove = m_window->findChild<QAbstractButton *>(QStringLiteral("deleteAccess"));
        return remove->isVisible() && remove->isEnabled();
    };
    const bool shown = co_await until(shownYet);
    core::Result<QJsonObject> state = co_await m_truth.state();
    if (!shown || !state)
        co_return false;
    int own = 0;
    const QString organisation = SandboxTruth::organisationNumber(*state, QStringLiteral("TILFELDIG SUBTIL APE"));
    for (const QJsonValue &access : state->value(QStringLiteral("systemAccesses")).toArray())
        own += access[QStringLiteral("partyOrgNo")].toString() == organisation ? 1 : 0;
    const bool isTrue = list->model()->rowCount() == own;
    co_return isTrue;
}

QCoro::Task<bool> Tour::deleteAccess()
{
    if (!click(QStringLiteral("deleteAccess")))
        co_return false;
    const bool confirmed = co_await confirmDialog();
    const auto toldYet = [this] { return !m_services->accessDesk.isDeletingAny(); };
    const bool told = co_await until(toldYet);
    const auto *list = m_window->findChild<QListView *>(QStringLiteral("accesses"));
    const auto *remove = m_window->findChild<QAbstractButton *>(QStringLiteral("deleteAccess"));
    const int before = list->model()->rowCount();
    const auto shownYet = [list, remove, before] {
        return !remove->isVisible() && list->isVisible() && list->model()->rowCount() <= before;
    };
    const bool shown = co_await until(shownYet);
    core::Result<QJsonObject> state = co_await m_truth.state();
    const bool isTrue = confirmed && told && shown && state && !SandboxTruth::hasAccess(*state, m_accessId);
    co_return isTrue;
}

QCoro::Task<bool> Tour::chooseSystem()
{
    if (!click(QStringLiteral("createAccess")))
        co_return false;
    const auto listedYet = [] {
        const auto *dialog = QApplication::activeModalWidget();
        const auto *list = dialog ? dialog->findChild<QListView *>(QStringLiteral("systems")) : nullptr;
        return list && list->isVisible();
    };
    const bool listed = co_await until(listedYet);
    if (!listed)
        co_return false;
    const auto *list = QApplication::activeModalWidget()->findChild<QListView *>(QStringLiteral("systems"));
    QApplication::activeModalWidget()
        ->findChild<QLineEdit *>(QStringLiteral("systemSearch"))
        ->setText(QStringLiteral("_fjordlonn")); // the same in every language
    const auto foundYet = [list] { return list->model()->rowCount() == 1; };
    const bool found = co_await until(foundYet);
    co_return found;
}

QCoro::Task<bool> Tour::createAccess()
{
    if (!click(QStringLiteral("verb"))) // to what it gets
        co_return false;
    const auto readYet = [] {
        const auto *dialog = QApplication::activeModalWidget();
        const auto *review = dialog->findChild<QWidget *>(QStringLiteral("creationReview"));
        const auto *create = dialog->findChild<QAbstractButton *>(QStringLiteral("verb"));
        return review->isVisible() && create->isEnabled();
    };
    const bool read = co_await until(readYet);
    const bool confirmed = co_await confirmDialog();
    const auto *outcome = m_window->findChild<QWidget *>(QStringLiteral("accessOutcome"));
    const auto *remove = m_window->findChild<QAbstractButton *>(QStringLiteral("deleteAccess"));
    const auto shownYet = [this, outcome, remove] {
        return !m_services->accessDesk.isCreatingAny() && !QApplication::activeModalWidget() && outcome->isVisible() &&
               remove->isVisible();
    };
    const bool shown = co_await until(shownYet);
    core::Result<QJsonObject> state = co_await m_truth.state();
    if (!read || !confirmed || !shown || !state)
        co_return false;
    const QString organisation = SandboxTruth::organisationNumber(*state, QStringLiteral("TILFELDIG SUBTIL APE"));
    int made = 0;
    for (const QJsonValue &access : state->value(QStringLiteral("systemAccesses")).toArray()) {
        made += access[QStringLiteral("systemId")].toString().endsWith(u"_fjordlonn") &&
                        access[QStringLiteral("externalRef")].toString() == organisation
                    ? 1
                    : 0;
    }
    const bool isTrue = made == 1;
    co_return isTrue;
}

QCoro::Task<bool> Tour::allAccesses()
{
    auto *scope = m_window->findChild<QComboBox *>(QStringLiteral("accessScope"));
    if (!scope || !scope->isVisible())
        co_return false;
    scope->setCurrentIndex(1);
    Q_EMIT scope->activated(1);
    core::Result<QJsonObject> state = co_await m_truth.state();
    if (!state)
        co_return false;
    QSet<QString> mine;
    for (const domain::Party &party : m_services->organisations.administered())
        mine.insert(party.organisationNumber);
    int expected = 0;
    for (const QJsonValue &access : state->value(QStringLiteral("systemAccesses")).toArray())
        expected += mine.contains(access[QStringLiteral("partyOrgNo")].toString()) ? 1 : 0;
    const auto *list = m_window->findChild<QListView *>(QStringLiteral("accesses"));
    const auto listedYet = [this, list, expected] {
        return !m_services->accessDesk.overview()->isReading() && list->isVisible() &&
               list->model()->rowCount() == expected;
    };
    const bool listed = co_await until(listedYet);
    const bool isTrue = listed && mine.size() > 1 && m_services->accessDesk.overview()->gaps().isEmpty();
    co_return isTrue;
}

} // namespace tests
