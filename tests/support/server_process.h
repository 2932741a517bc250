// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// A server program of the test's own, the sandbox or what stands in front of it: started by the constructor, ended by
// the destructor. It prints one line of JSON when it answers. Owned by the test. Speaks HTTP with it in its own words,
// so that a test need not trust the app's network code. Main thread only; waiting runs the event loop.

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

class ServerProcess
{
public:
    // Waits until it answers.
    ServerProcess(const QString &program, const QStringList &options);
    ~ServerProcess();
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;

    bool isRunning() const { return !m_line.isEmpty() && m_process.state() == QProcess::Running; }

    QString whatWentWrong() const { return m_error; }

    qint64 processId() const { return m_process.processId(); }

    // Without trailing slashes.
    QString altinn() const { return value("altinn"); }

    QString idPorten() const { return value("idporten"); }

    QString control() const { return value("control"); }

    QString caFile() const { return value("ca"); }

    QString environmentFile() const { return value("environment"); }

    QJsonObject environment() const;

    // Trusts the authorities in caFile() and nothing else.
    QSslConfiguration tls() const { return m_tls; }

    // One call, at most 30 seconds; redirects are not followed.
    Answer send(const QByteArray &method, const QString &url, const Headers &headers = {}, const QByteArray &body = {});
    // One call to the control server; null when it did not answer 2xx.
    QJsonValue control(const QByteArray &method, const QString &path, const QJsonObject &body = {});

    // Asks the program to stop; its exit status, or -1 when it had to be killed.
    int stop();

protected:
    QString value(const char *name) const { return m_line.value(QLatin1String(name)).toString(); }

private:
    QProcess m_process;
    QJsonObject m_line;
    QString m_error;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
};

} // namespace tests
