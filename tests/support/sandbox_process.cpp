// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/support/sandbox_process.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslCertificate>

namespace tests {

namespace {

constexpr int startMilliseconds = 20'000;
constexpr int answerMilliseconds = 30'000;
constexpr int stopMilliseconds = 10'000;

// One file for each start, named after the test program.
QStringList recording()
{
    static int starts = 0;
    const QString folder = qEnvironmentVariable("FULLMAKT_TRAFFIC");
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return {};
    const QString name = QStringLiteral("%1-%2-%3.jsonl")
                             .arg(QCoreApplication::applicationName())
                             .arg(QCoreApplication::applicationPid())
                             .arg(++starts);
    return {QStringLiteral("--record"), QDir(folder).filePath(name)};
}

} // namespace

Answer sendOnce(QNetworkAccessManager &network, const QSslConfiguration &tls, const QByteArray &method,
                const QString &url, const Headers &headers, const QByteArray &body)
{
    QNetworkRequest request{QUrl(url, QUrl::StrictMode)};
    request.setSslConfiguration(tls);
    request.setTransferTimeout(answerMilliseconds);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (const auto &[name, text] : headers)
        request.setRawHeader(name, text);
    if (!body.isEmpty() && !request.hasRawHeader("Content-Type"))
        request.setRawHeader("Content-Type", "application/json");
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    while (!reply->isFinished() && finished.wait(answerMilliseconds)) {
    }
    Answer answer;
    answer.networkError = reply->error();
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.contentType = reply->header(QNetworkRequest::ContentTypeHeader).toString();
    answer.body = reply->readAll();
    answer.location = QUrl::fromEncoded(reply->rawHeader("Location"));
    return answer;
}

QJsonValue sendOrder(QNetworkAccessManager &network, const QSslConfiguration &tls, const QByteArray &method,
                     const QString &url, const QJsonObject &order)
{
    const bool bare = method == "GET" || method == "DELETE";
    const Answer answer = sendOnce(network, tls, method, url, {}, bare ? QByteArray() : QJsonDocument(order).toJson());
    if (answer.status < 200 || answer.status >= 300)
        return QJsonValue::Null;
    const QJsonDocument document = answer.json();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QString SandboxProcess::program()
{
    const QString chosen = qEnvironmentVariable("FULLMAKT_SANDBOX");
    return chosen.isEmpty() ? QStringLiteral(FULLMAKT_SANDBOX_PATH) : chosen;
}

SandboxProcess::SandboxProcess(const QStringList &options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // A test that records into a file of its own names it last.
    m_process.start(program(), recording() + options);
    while (!m_process.canReadLine()) {
        if (m_process.waitForReadyRead(startMilliseconds))
            continue;
        m_error = program() + QStringLiteral(" did not start: ") + m_process.errorString();
        return;
    }
    m_line = QJsonDocument::fromJson(m_process.readLine()).object();
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setCaCertificates(QSslCertificate::fromPath(caFile()));
}

SandboxProcess::~SandboxProcess()
{
    stop();
}

QJsonObject SandboxProcess::environment() const
{
    QFile file(environmentFile());
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Answer SandboxProcess::send(const QByteArray &method, const QString &url, const Headers &headers,
                            const QByteArray &body)
{
    return sendOnce(m_network, m_tls, method, url, headers, body);
}

QJsonValue SandboxProcess::control(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    return sendOrder(m_network, m_tls, method, control() + path, body);
}

QUrl SandboxProcess::follow(const QUrl &authorizeUrl, const QString &linkPattern)
{
    const Answer page = send("GET", QString::fromLatin1(authorizeUrl.toEncoded()));
    const QRegularExpression link(linkPattern);
    const auto match = link.match(QString::fromUtf8(page.body));
    if (page.status != 200 || !match.hasMatch())
        return {};
    QString target = match.captured(1);
    target.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    return send("GET", idPorten() + target).location;
}

QUrl SandboxProcess::choosePerson(const QUrl &authorizeUrl, const QString &name)
{
    return follow(authorizeUrl, QStringLiteral("class=\"person\" data-name=\"%1\" href=\"([^\"]+)\"")
                                    .arg(QRegularExpression::escape(name.toHtmlEscaped())));
}

QUrl SandboxProcess::cancelSignIn(const QUrl &authorizeUrl)
{
    return follow(authorizeUrl, QStringLiteral("class=\"cancel\" href=\"([^\"]+)\""));
}

int SandboxProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    m_process.terminate();
    if (m_process.waitForFinished(stopMilliseconds) && m_process.exitStatus() == QProcess::NormalExit)
        return m_process.exitCode();
    m_process.kill();
    m_process.waitForFinished();
    return -1;
}

} // namespace tests
