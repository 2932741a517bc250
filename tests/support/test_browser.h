// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>
#include <QUrlQuery>

#include <functional>

class QNetworkReply;

namespace tests {

// Plays the user's browser in the sandbox: opens ID-porten's page, clicks a person (or cancel) and follows the redirect
// to the app's own listener. Works in the event loop without blocking. Made by a test or the tour, which outlives the
// visit.
class TestBrowser : public QObject
{
    Q_OBJECT

public:
    // Trusts the authority in caFile and nothing else. person is the name shown on the page.
    TestBrowser(const QString &caFile, const QString &person, QObject *parent = nullptr);

    void choose(const QString &person) { m_person = person; }

    void chooseCancel() { m_person.clear(); }

    void setOpens(bool opens) { m_opens = opens; }

    int visits() const { return m_visits; }

    QUrl lastAddress() const { return m_address; }

    QUrl lastReply() const { return m_reply; } // the address in the app's listener, as the provider wrote it

    // Changes what the provider sends to the app's listener, as somebody between them would.
    void setBend(std::function<void(QUrlQuery &reply)> bend) { m_bend = std::move(bend); }

    // To be handed to the session; valid as long as this object.
    std::function<bool(const QUrl &)> opener();
    bool open(const QUrl &address);

Q_SIGNALS:
    void
    arrived(int status); // the last page's status: the listener's, or that of the page where the way ended; 0: none

private:
    void visit(const QUrl &address, int steps);
    void read(QNetworkReply *reply, int steps);
    QUrl bent(QUrl redirect);

    QNetworkAccessManager m_network;
    QSslConfiguration m_tls;
    QString m_person;
    QUrl m_address;
    QUrl m_reply;
    std::function<void(QUrlQuery &)> m_bend;
    bool m_opens = true;
    int m_visits = 0;
};

} // namespace tests
