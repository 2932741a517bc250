// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"

#include <QNetworkProxy>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

class QNetworkAccessManager;

namespace net {

// The proxies on the way to an address, the one to use first. A test hands in its own.
using ProxyChoice = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)>;

// The system's. Asking it costs as much as a call does, so that an answer holds for a few seconds.
[[nodiscard]] ProxyChoice systemProxies();
[[nodiscard]] ProxyChoice noProxies(); // always straight out

[[nodiscard]] bool isProxy(const QNetworkProxy &proxy);
[[nodiscard]] QString addressOf(const QNetworkProxy &proxy); // host:port; "" when it is none

struct ProxyQuestion
{
    QString host;
    int port = 0;
    QString refusedUser; // the last answer, when the proxy did not accept it; "" otherwise
};

struct ProxyLogin
{
    QString user;
    core::Secret password;
};

// Asks the user; fails when the user will not say. A stop takes the question back.
using AskProxyLogin = std::function<core::Task<ProxyLogin>(ProxyQuestion, std::stop_token)>;

// The proxies that calls go through, and what the user has told them, which is kept until the end of the run and
// nowhere else. Made by Http, lives as long; GUI thread only (sign-in.md section 8, S28).
class Proxies
{
    struct Door; // one proxy that has asked who we are

public:
    explicit Proxies(ProxyChoice choice);

    void serve(QNetworkAccessManager &manager) const; // sends its calls through these proxies, with what they need

    void setAsk(AskProxyLogin ask); // empty: nobody to ask

    [[nodiscard]] QNetworkProxy firstBefore(const QUrl &url) const; // isProxy() says whether there is one

    // How many answers the user has given so far, whatever they were. A call remembers it from before it was sent.
    [[nodiscard]] int answers() const;

    // A new answer is tried by one call alone, lest many at once get the user locked out: whoever has the trial. All
    // others go when it has passed the proxy, and the next one tries when it ends without.
    class Trial
    {
    public:
        Trial() = default; // nothing to be tried

        Trial(Trial &&other) noexcept { *this = std::move(other); }

        Trial &operator=(Trial &&other) noexcept;
        Trial(const Trial &) = delete;
        Trial &operator=(const Trial &) = delete;
        ~Trial();

        void passed(); // the proxy has let the call through

    private:
        friend class Proxies;
        explicit Trial(std::shared_ptr<Door> door);

        std::shared_ptr<Door> m_door;
        int m_answered = 0;
    };

    // The proxy turned a call away that was sent after so many answers, or the call has not been sent yet: a trial,
    // when it may be sent. The user is asked once, however many calls wait; who was sent before the last answer does
    // not ask again. turnedAway: what the call had when it was sent.
    core::Task<Trial> login(QUrl url, std::optional<int> answersWhenSent, Trial turnedAway, std::stop_token stop);
    [[nodiscard]] bool isUnproven(const QUrl &url) const; // the user is asked, or the answer is being tried

    void close(); // the end: no more questions, who waits is sent away
    [[nodiscard]] bool isAsking() const;

private:
    struct State;
    class Factory;

    [[nodiscard]] std::shared_ptr<Door> doorBefore(const QUrl &url) const;
    static QCoro::Task<void> ask(std::shared_ptr<State> state, std::shared_ptr<Door> door);

    std::shared_ptr<State> m_state;
};

} // namespace net
