// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/notice_desk.h"

#include "ui/notices/notice_words.h"
#include "ui/shell/services.h"
#include "ui/shell/tray.h"

#include <QWidget>

namespace ui {

namespace {

enum About { Requests, Clients };

notices::Choices choicesOf(const storage::Settings &settings)
{
    const storage::NoticeChoices from = settings.notices();
    return {from.wanted, {from.quiet, from.quietFrom, from.quietTo, from.quietWeekends}};
}

} // namespace

NoticeDesk::NoticeDesk(Services *services, Tray *tray, QWidget *window)
    : QObject(window), m_services(services), m_tray(tray), m_window(window), m_rules(services->noticeWorld.clock)
{
    QList<domain::RequestId> told;
    for (const QString &id : services->settings.toldRequests())
        told.append(domain::RequestId(QUuid::fromString(id)));
    m_rules.setTold(told);
    connect(services->requestDesk.inbox(), &requests::Inbox::changed, this, &NoticeDesk::inboxChanged);
    connect(&services->clientDesk, &clients::ClientDesk::jobFinished, this, [this](const clients::Job *job) {
        m_rules.jobFinished(job->record().id);
        deliver();
    });
    connect(&services->clientDesk, &clients::ClientDesk::jobChanged, this, [this](const clients::Job *job) {
        const bool isStuck =
            (job->state() == clients::JobState::Paused || job->state() == clients::JobState::Stopped) &&
            job->stoppedBy().has_value();
        if (isStuck)
            m_rules.jobStuck(job->record().id);
        else if (job->state() == clients::JobState::Running)
            m_rules.jobMoves(job->record().id);
        deliver();
    });
    connect(&services->session, &signin::Session::userChanged, this, [this] { m_rules.forget(); });
    connect(&services->session, &signin::Session::stateChanged, this, [this](signin::Session::State state) {
        if (state == signin::Session::State::SignedOut)
            m_rules.forget();
    });
    connect(&m_tick, &QTimer::timeout, this, &NoticeDesk::deliver);
    m_tick.setInterval(services->noticeWorld.every);
    choicesChanged();
}

DesktopNotices *NoticeDesk::desktop()
{
    if (!m_desktop) {
        m_desktop = std::make_unique<DesktopNotices>(m_services->noticeWorld.bus());
        connect(m_desktop.get(), &DesktopNotices::answered, this, [this] {
            Q_EMIT wayFound();
            deliver();
        });
        connect(m_desktop.get(), &DesktopNotices::shown, this, &NoticeDesk::showEnded);
        connect(m_desktop.get(), &DesktopNotices::opened, this,
                [this](int about) { about == Clients ? Q_EMIT clientsWanted() : Q_EMIT requestsWanted(); });
    }
    return m_desktop.get();
}

void NoticeDesk::choicesChanged()
{
    m_rules.setChoices(choicesOf(m_services->settings));
    if (!m_services->settings.notices().wanted) {
        m_tick.stop();
        return;
    }
    m_tick.start();
    desktop()->ask();
}

void NoticeDesk::findWay()
{
    desktop()->ask();
}

void NoticeDesk::wayChanged()
{
    if (m_desktop)
        Q_EMIT wayFound();
}

NoticesSection::Way NoticeDesk::way() const
{
    if (!m_desktop || m_desktop->state() == DesktopNotices::State::Unknown)
        return NoticesSection::Way::Unknown;
    if (m_desktop->state() == DesktopNotices::State::Works)
        return NoticesSection::Way::Desktop;
    return m_tray->isShown() ? NoticesSection::Way::Tray : NoticesSection::Way::None;
}

void NoticeDesk::test()
{
    m_isTesting = true;
    show(testNotice());
}

void NoticeDesk::inboxChanged()
{
    const requests::Inbox *inbox = m_services->requestDesk.inbox();
    if (inbox->isLoading() || !inbox->loadedAt().isValid())
        return;
    QList<notices::SeenRequest> seen;
    for (const requests::InboxRow &row : inbox->rows())
        seen.append({row.request, inbox->isNew(row.request.id)});
    m_rules.sawRequests(seen);
    deliver();
}

bool NoticeDesk::isLookedAt() const
{
    return m_window->isVisible() && !m_window->isMinimized() && m_window->isActiveWindow();
}

void NoticeDesk::deliver()
{
    if (m_services->session.state() == signin::Session::State::SignedOut)
        return;
    if (isLookedAt()) {
        m_rules.userLooks();
        return;
    }
    const NoticesSection::Way by = way();
    if (by == NoticesSection::Way::Unknown || by == NoticesSection::Way::None) // until there is one it waits
        return;
    const QList<domain::RequestId> before = m_rules.told();
    using About = notices::NoticeRules::About;
    const bool isExpired = m_services->session.state() == signin::Session::State::Expired;
    const notices::Notice notice = m_rules.take(isExpired ? About::Jobs : About::Everything);
    if (notice.isEmpty())
        return;
    m_toldBefore = before;
    if (notice.expiring > 0)
        keepTold();
    DesktopNotice words = noticeInWords(notice);
    words.about = notice.newRequests + notice.expiring > 0 ? Requests : Clients;
    show(words);
}

void NoticeDesk::show(const DesktopNotice &notice)
{
    if (way() == NoticesSection::Way::Tray) {
        showEnded(m_tray->showMessage(notice.title, notice.body));
        return;
    }
    desktop()->show(notice);
}

void NoticeDesk::showEnded(bool isShown)
{
    if (std::exchange(m_isTesting, false)) {
        Q_EMIT tested(isShown);
        return;
    }
    if (!isShown && m_toldBefore != m_rules.told()) {
        m_rules.setTold(m_toldBefore);
        keepTold();
    }
}

void NoticeDesk::keepTold()
{
    QStringList told;
    for (const domain::RequestId &id : m_rules.told())
        told.append(id.toString());
    m_services->settings.setToldRequests(told);
}

} // namespace ui
