// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"

#include <QNetworkProxy>
#include <QUrl>

#include <functional>
#include <memory>
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
public:
    explicit Proxies(ProxyChoice choice);

    void serve(QNetworkAccessManager &manager) const; // sends its calls through these proxies, with what they need

    void setAsk(AskProxyLogin ask); // empty: nobody to ask

    [[nodiscard]] QNetworkProxy firstBefore(const QUrl &url) const; // isProxy() says whether there is one

    // How many answers the user has given so far, whatever they were. A call remembers it from before it was sent.
    [[nodiscard]] int answers() const;

    // The proxy turned a call away that was sent after so many answers: Nothing when it may be sent again. The user is
    // asked once, however many calls wait; who was sent before the last answer does not ask again. A new answer is
    // tried by one call alone, lest many at once get the user locked out: that one has to say tried() afterwards.
    core::Task<core::Nothing> login(QUrl url, int answersWhenSent, std::stop_token stop);
    void tried(const QUrl &url); // and the proxy did not turn it away

    void close(); // the end: no more questions, who waits is sent away
    [[nodiscard]] bool isAsking() const;

private:
    struct State;
    struct Door;
    class Factory;

    [[nodiscard]] std::shared_ptr<Door> doorBefore(const QUrl &url) const;
    static QCoro::Task<void> ask(std::shared_ptr<State> state, std::shared_ptr<Door> door);

    std::shared_ptr<State> m_state;
};

} // namespace net
