// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// A fullmakt-sandbox of the test's own: started by the constructor, ended by the destructor. Owned by the test. Speaks
// HTTP with it in its own words, so that a test need not trust the app's network code. Main thread only; waiting runs
// the event loop.

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSslConfiguration>
#include <QStringList>
#include <QUrl>

namespace tests {

struct Answer
{
    // 0 when no answer came; networkError tells why.
    int status = 0;
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QString contentType;
    QByteArray body;
    // Where a 302 points, not followed.
    QUrl location;

    QJsonDocument json() const { return QJsonDocument::fromJson(body); }

    QJsonObject object() const { return json().object(); }

    // The code of an Altinn problem, or an empty text.
    QString code() const { return object().value(QStringLiteral("code")).toString(); }
};

using Headers = QList<std::pair<QByteArray, QByteArray>>;

// One call, at most 30 seconds; redirects are not followed.
Answer sendOnce(QNetworkAccessManager &network, const QSslConfiguration &tls, const QByteArray &method,
                const QString &url, const Headers &headers = {}, const QByteArray &body = {});
// What a control server answers: null when that was not 2xx. A body is sent unless the method is GET or DELETE.
QJsonValue sendOrder(QNetworkAccessManager &network, const QSslConfiguration &tls, const QByteArray &method,
                     const QString &url, const QJsonObject &order = {});

class SandboxProcess
{
public:
    // Runs the program that FULLMAKT_SANDBOX names, or the one built beside the tests. Waits until it answers. Its
    // traffic is recorded in the folder that FULLMAKT_TRAFFIC names, if that is set.
    explicit SandboxProcess(const QStringList &options = {});
    ~SandboxProcess();
    SandboxProcess(const SandboxProcess &) = delete;
    SandboxProcess &operator=(const SandboxProcess &) = delete;

    static QString program();

    bool isRunning() const { return !m_line.isEmpty() && m_process.state() == QProcess::Running; }

    QString whatWentWrong() const { return m_error; }

    qint64 processId() const { return m_process.processId(); }

    // Without trailing slashes.
    QString altinn() const { return value("altinn"); }

    QString idPorten() const { return value("idporten"); }

    QString portal() const { return value("portal"); }

    QString maskinporten() const { return value("maskinporten"); }

    QString skatteetaten() const { return value("skatteetaten"); }

    QString control() const { return value("control"); }

    QString caFile() const { return value("ca"); }

    QString environmentFile() const { return value("environment"); }

    QJsonObject environment() const;

    // Trusts the sandbox's own authority and nothing else.
    QSslConfiguration tls() const { return m_tls; }

    Answer send(const QByteArray &method, const QString &url, const Headers &headers = {}, const QByteArray &body = {});
    // One call to the control server; null when it did not answer 2xx.
    QJsonValue control(const QByteArray &method, const QString &path, const QJsonObject &body = {});

    // What a person does in the browser: opens the sign-in page, clicks the name. The address the browser is then sent
    // to, on the app's own listener; empty when the page or the name is not there. Does not visit that address.
    QUrl choosePerson(const QUrl &authorizeUrl, const QString &name);
    QUrl cancelSignIn(const QUrl &authorizeUrl);

    // Asks the program to stop; its exit status, or -1 when it had to be killed.
    int stop();

private:
    QString value(const char *name) const { return m_line.value(QLatin1String(name)).toString(); }

    QUrl follow(const QUrl &authorizeUrl, const QString &linkPattern);

    QProcess m_process;
    QJsonObject m_line;
    QString m_error;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
};

} // namespace tests
