// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/soak/workday.h"

#include "app/core/memory.h"

#include <QComboBox>
#include <QDirIterator>

using namespace Qt::StringLiterals;
using tests::patience;

namespace soak {

namespace {

void must(bool isTrue, const char *what)
{
    if (!isTrue)
        throw Broken(what);
}

tests::Place placeFor(const Plan &plan)
{
    tests::Place place;
    place.refresh = {plan.refresh, std::chrono::hours(1)};
    return place;
}

qint64 sizeOf(const QString &folder)
{
    qint64 size = 0;
    for (QDirIterator files(folder, {u"*.sqlite*"_s}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        files.next();
        size += files.fileInfo().size();
    }
    return size;
}

} // namespace

Workday::Workday(tests::Sandbox &box, const Plan &plan)
    : m_box(box), m_plan(plan), m_window(box, u"en"_s, placeFor(plan))
{
    constexpr int tokenLife = 7200; // seconds; the provider's refresh token goes as long as a working session
    must(!m_box.control("POST", u"/token-rules"_s, {{u"refreshTokens"_s, true}, {u"refreshTokenSeconds"_s, tokenLife}})
              .isNull(),
         "the sandbox gives refresh tokens");
    must(!m_box.newAccess(tests::tiger, u"Soak"_s).isEmpty(), "there is an access");
    const requests::Inbox *inbox = m_window.services->requestDesk.inbox();
    QObject::connect(inbox, &requests::Inbox::changed, inbox, [this, inbox] {
        if (inbox->isLoading() && !m_wasLoading) {
            ++m_refreshes;
            if (m_sinceReading.isValid())
                m_pauses.append(static_cast<double>(m_sinceReading.nsecsElapsed()) / 1e6);
        } else if (!inbox->isLoading()) {
            m_sinceReading.start();
        }
        m_wasLoading = inbox->isLoading();
    });
    signIn();
    const auto accesses =
        finished(m_window.services->clientDesk.accesses(m_window.services->organisations.current(), {}),
                 "the accesses are read");
    for (const domain::SystemAccess &access : accesses ? accesses->items : QList<domain::SystemAccess>())
        m_access = access.title == u"Soak" ? access : m_access;
    must(!m_access.id.isNull(), "the access is among them");
}

template <class T>
T Workday::finished(QCoro::Task<T> task, const char *what)
{
    std::optional<T> end;
    m_scope.start(std::move(task), [&end](T value) { end.emplace(std::move(value)); });
    must(QTest::qWaitFor([&end] { return end.has_value(); }, patience), what);
    return std::move(*end);
}

void Workday::signIn()
{
    must(m_window.signIn(tests::auditor), "the auditor signs in");
    ++m_signIns;
    const QList<domain::Party> parties = m_window.services->organisations.selectable();
    const auto party = std::find_if(parties.begin(), parties.end(),
                                    [](const domain::Party &each) { return each.name == tests::tiger; });
    must(party != parties.end(), "the auditor acts for the firm");
    m_window.services->organisations.choose(party->uuid);
    comeToRest();
}

void Workday::signOut()
{
    must(m_window.inUserMenu(u"signOut"_s), "the auditor signs out");
    must(QTest::qWaitFor([this] { return m_window.services->session.state() == signin::Session::State::SignedOut; },
                         patience),
         "nobody is signed in");
}

void Workday::speak(const QString &language)
{
    m_window.key(Qt::Key_5, Qt::ControlModifier);
    must(QTest::qWaitFor([this] { return m_window.shows(u"language"_s); }, patience), "the settings are there");
    auto *box = m_window.find<QComboBox>(u"language"_s);
    must(m_window.tabTo(box), "the language can be reached");
    const int wanted = box->findData(language);
    for (int steps = 0; steps < box->count() && box->currentIndex() != wanted; ++steps)
        m_window.key(box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    must(m_window.services->settings.language() == language, "the language is chosen");
    ++m_languages;
}

// Every page once, and the inbox read anew.
void Workday::lookAround()
{
    for (const Qt::Key page : {Qt::Key_2, Qt::Key_4, Qt::Key_3, Qt::Key_1}) {
        m_window.key(page, Qt::ControlModifier);
        comeToRest();
    }
    const int before = m_refreshes;
    m_window.key(Qt::Key_F5);
    must(QTest::qWaitFor([&] { return m_refreshes > before; }, patience), "the inbox is read again");
    comeToRest();
}

void Workday::changeClients()
{
    ui::Services &services = *m_window.services;
    const domain::Party party = services.organisations.current();
    const auto lists = finished(services.clientDesk.lists(m_access.id, party, {}), "the clients are read");
    must(lists.has_value(), "the clients can be read");
    clients::Staging staging;
    for (const domain::Client &client : lists->assigned)
        staging.stage({client.id}, clients::Staged::Remove);
    for (const domain::Client &client : lists->assigned.isEmpty() ? lists->available : QList<domain::Client>())
        staging.stage({client.id}, clients::Staged::Add);
    const clients::Plan change = clients::makePlan(*lists, staging);
    must(change.size() > m_plan.clients / 2, "most clients change");
    clients::Job *job = services.clientDesk.startJob(m_access, party, change);
    must(job != nullptr, "a job is begun");
    must(QTest::qWaitFor([job] { return job->isFinished(); }, 10 * patience), "the job ends");
    const int done = job->count(clients::ItemState::Done);
    const int refused = job->count(clients::ItemState::Refused); // clients without the packages
    must(done + refused == change.size() && refused < done && job->isVerified(), "every change has its outcome");
    m_delegations += done;
}

void Workday::comeToRest()
{
    ui::Services &services = *m_window.services;
    must(QTest::qWaitFor(
             [&] {
                 return services.http->isIdle() && !services.clientDesk.isWorking() &&
                        !services.requestDesk.inbox()->isLoading();
             },
             patience),
         "everything rests");
}

void Workday::countCalls()
{
    for (const QJsonValue &call : m_box.control("GET", u"/log"_s)[u"calls"_s].toArray()) {
        const bool isExchange = call[u"path"_s].toString().contains(u"/exchange/id-porten"_s);
        m_renewals += isExchange && call[u"status"_s].toInt() == 200 ? 1 : 0;
    }
    m_box.forgetCalls();
}

Quiet Workday::watchRefreshes()
{
    m_window.key(Qt::Key_1, Qt::ControlModifier);
    comeToRest();
    const int before = m_refreshes;
    m_pauses.clear();
    QTest::qWait(static_cast<int>(m_plan.quiet.count()));
    return {m_refreshes - before, median(m_pauses) - static_cast<double>(m_plan.refresh.count())};
}

Round Workday::playRound(int number)
{
    static const QStringList languages = {u"nb"_s, u"nn"_s, u"en"_s};
    const auto seconds = static_cast<qint64>(m_plan.step.count());
    must(!m_box.control("POST", u"/clock"_s, {{u"advanceSeconds"_s, seconds}}).isNull(), "the clock goes on");
    m_window.services->session.noteActivity();
    if (number % m_plan.signOutEvery == 0)
        signOut();
    else
        m_window.key(Qt::Key_F5); // the first call after the token has run out
    comeToRest();
    if (m_window.services->session.state() != signin::Session::State::SignedIn)
        signIn();
    if (number % m_plan.languageEvery == 0)
        speak(languages.at(number / m_plan.languageEvery % languages.size()));
    lookAround();
    changeClients();
    comeToRest();
    countCalls();
    QTest::qWait(200); // what is deleted later is gone
    comeToRest();
    core::giveBackMemory(); // as the program itself does when it rests
    return {vitals(), m_delegations, sizeOf(m_window.folder.path())};
}

} // namespace soak
