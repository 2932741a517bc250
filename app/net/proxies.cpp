// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/net/proxies.h"

#include "app/core/log.h"
#include "app/core/task_scope.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QHash>
#include <QNetworkAccessManager>

#include <utility>
#include <vector>

namespace net {

namespace {

constexpr std::chrono::seconds askAgainAfter(5);

using Gates = std::vector<std::shared_ptr<core::Gate>>;

QString keyOf(const QNetworkProxy &proxy)
{
    return QStringLiteral("%1:%2").arg(proxy.hostName()).arg(proxy.port());
}

// Nothing goes on inside a stop or a close.
void openLater(const std::shared_ptr<core::Gate> &gate)
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), [gate] { gate->open(); }, Qt::QueuedConnection);
}

} // namespace

ProxyChoice systemProxies()
{
    struct Known
    {
        QList<QNetworkProxy> proxies;
        QDeadlineTimer until;
    };

    const auto known = std::make_shared<QHash<QString, Known>>();
    return [known](const QNetworkProxyQuery &query) {
        const QString key = QStringLiteral("%1 %2 %3 %4")
                                .arg(static_cast<int>(query.queryType()))
                                .arg(query.protocolTag(), query.peerHostName())
                                .arg(query.peerPort());
        Known &answer = (*known)[key];
        if (answer.until.hasExpired()) // also when it is new
            answer = {QNetworkProxyFactory::systemProxyForQuery(query), QDeadlineTimer(askAgainAfter)};
        return answer.proxies;
    };
}

ProxyChoice noProxies()
{
    return [](const QNetworkProxyQuery &) { return QList<QNetworkProxy>{QNetworkProxy::NoProxy}; };
}

bool isProxy(const QNetworkProxy &proxy)
{
    return proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
}

QString addressOf(const QNetworkProxy &proxy)
{
    return isProxy(proxy) ? keyOf(proxy) : QString();
}

struct Proxies::Door
{
    ProxyQuestion question;
    std::optional<ProxyLogin> login; // nothing when the user would not say
    bool isProven = false;           // the proxy has taken it
    bool isTried = false;            // by one call, which has not ended yet
    int answered = 0;                // which of all answers this is; 0: none yet
    bool isAsking = false;
    std::stop_source stop;
    Gates waiting;
    std::shared_ptr<core::Gate> tries; // whoever tries, when he had to wait

    void letAllThrough()
    {
        for (const std::shared_ptr<core::Gate> &gate : std::exchange(waiting, {}))
            openLater(gate);
    }

    void letOneThrough()
    {
        isTried = !waiting.empty();
        tries = isTried ? waiting.front() : nullptr;
        if (tries)
            openLater(tries);
    }
};

struct Proxies::State
{
    ProxyChoice choice;
    AskProxyLogin ask;
    QHash<QString, std::shared_ptr<Door>> doors;
    int answers = 0;
    bool closed = false;

    QNetworkProxy first(const QUrl &url) const
    {
        return choice(QNetworkProxyQuery(url)).value(0, QNetworkProxy(QNetworkProxy::NoProxy));
    }
};

class Proxies::Factory : public QNetworkProxyFactory
{
public:
    explicit Factory(std::shared_ptr<State> state) : m_state(std::move(state)) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QList<QNetworkProxy> proxies = m_state->choice(query);
        for (QNetworkProxy &proxy : proxies) {
            const std::shared_ptr<Door> door = m_state->doors.value(keyOf(proxy));
            if (!door || !door->login || !isProxy(proxy))
                continue;
            proxy.setUser(door->login->user);
            proxy.setPassword(QString::fromUtf8(door->login->password.view()));
        }
        return proxies;
    }

private:
    std::shared_ptr<State> m_state;
};

Proxies::Proxies(ProxyChoice choice) : m_state(std::make_shared<State>())
{
    m_state->choice = std::move(choice);
}

void Proxies::serve(QNetworkAccessManager &manager) const
{
    manager.setProxyFactory(new Factory(m_state));
}

void Proxies::setAsk(AskProxyLogin ask)
{
    m_state->ask = std::move(ask);
}

QNetworkProxy Proxies::firstBefore(const QUrl &url) const
{
    return m_state->first(url);
}

int Proxies::answers() const
{
    return m_state->answers;
}

bool Proxies::isAsking() const
{
    return std::any_of(m_state->doors.cbegin(), m_state->doors.cend(),
                       [](const std::shared_ptr<Door> &door) { return door->isAsking || !door->waiting.empty(); });
}

void Proxies::close()
{
    m_state->closed = true;
    for (const std::shared_ptr<Door> &door : std::as_const(m_state->doors)) {
        door->stop.request_stop();
        door->letAllThrough();
    }
}

QCoro::Task<void> Proxies::ask(std::shared_ptr<State> state, std::shared_ptr<Door> door)
{
    door->isAsking = true;
    door->stop = std::stop_source();
    door->question.refusedUser = door->login ? door->login->user : QString();
    const AskProxyLogin ask = state->ask;
    core::Result<ProxyLogin> answer = co_await ask(door->question, door->stop.get_token());
    door->isAsking = false;
    door->answered = ++state->answers;
    door->login.reset();
    qCInfo(core::logNet) << "the proxy wants a login:" << (answer ? "the user gave one" : "the user gave none");
    if (answer) {
        door->login.emplace(std::move(*answer));
        door->letOneThrough();
    } else {
        door->letAllThrough();
    }
}

std::shared_ptr<Proxies::Door> Proxies::doorBefore(const QUrl &url) const
{
    const QNetworkProxy proxy = m_state->first(url);
    if (!isProxy(proxy))
        return {};
    std::shared_ptr<Door> &door = m_state->doors[keyOf(proxy)];
    if (!door) {
        door = std::make_shared<Door>();
        door->question.host = proxy.hostName();
        door->question.port = proxy.port();
    }
    return door;
}

bool Proxies::isUnproven(const QUrl &url) const
{
    const std::shared_ptr<Door> door = doorBefore(url);
    return door && (door->isAsking || (door->login && !door->isProven));
}

core::Task<Proxies::Trial> Proxies::login(QUrl url, std::optional<int> answersWhenSent, Trial turnedAway,
                                          std::stop_token stop)
{
    const std::shared_ptr<State> state = m_state;
    const std::shared_ptr<Door> door = doorBefore(url);
    if (door && turnedAway.m_door == door)
        turnedAway.m_door.reset(); // the next one tries another answer
    if (!door || !state->ask || state->closed)
        co_return core::fail(core::ErrorKind::Offline);
    if (stop.stop_requested())
        co_return core::fail(core::ErrorKind::Cancelled);
    const bool isNews = door->answered <= answersWhenSent; // it went with all that the user has said
    if (isNews) {
        door->isProven = false;
        door->isTried = false;
    }
    Trial trial;
    const bool isUnproven = door->login && !door->isProven;
    if (isUnproven && !isNews && !door->isAsking && !door->isTried) {
        trial = Trial(door);
    } else if (isNews || isUnproven || (!answersWhenSent && door->isAsking)) {
        const auto gate = std::make_shared<core::Gate>();
        door->waiting.push_back(gate);
        if (isNews && !door->isAsking)
            static_cast<void>(ask(state, door)); // not awaited: it belongs to all who wait
        const std::stop_callback onStop(stop, [gate] { openLater(gate); });
        co_await gate->passed();
        std::erase(door->waiting, gate);
        if (door->waiting.empty()) // nobody wants to know any more
            door->stop.request_stop();
        if (gate == door->tries) {
            door->tries.reset();
            trial = Trial(door);
        }
    }
    if (stop.stop_requested() || state->closed)
        co_return core::fail(core::ErrorKind::Cancelled);
    if (!door->login) {
        core::Error noLogin;
        noLogin.kind = core::ErrorKind::Offline;
        noLogin.fault = core::NetworkFault::ProxyLogin;
        co_return core::fail(std::move(noLogin));
    }
    co_return std::move(trial);
}

Proxies::Trial::Trial(std::shared_ptr<Door> door) : m_door(std::move(door)), m_answered(m_door->answered)
{
    m_door->isTried = true;
}

Proxies::Trial::~Trial()
{
    if (m_door && m_door->isTried && m_door->answered == m_answered && !m_door->isAsking)
        m_door->letOneThrough();
}

Proxies::Trial &Proxies::Trial::operator=(Trial &&other) noexcept
{
    std::swap(m_door, other.m_door);
    std::swap(m_answered, other.m_answered);
    return *this;
}

void Proxies::Trial::passed()
{
    const std::shared_ptr<Door> door = std::exchange(m_door, nullptr);
    if (!door || door->answered != m_answered || door->isAsking)
        return;
    door->isProven = true;
    door->isTried = false;
    door->letAllThrough();
}

} // namespace net
