// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/support/server_process.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslCertificate>

#include <openssl/crypto.h>

#include <memory>

namespace tests {

namespace {

constexpr int startMilliseconds = 20'000;
constexpr int answerMilliseconds = 30'000;
constexpr int stopMilliseconds = 10'000;

// When a test's process ends, a thread of QNetworkAccessManager may be about to give back what OpenSSL keeps for it.
// OpenSSL's own end would forget that it has to, and the address sanitizer calls that a leak.
[[maybe_unused]] const bool openSslStays = OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr) == 1;

} // namespace

ServerProcess::ServerProcess(const QString &program, const QStringList &options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, options);
    while (!m_process.canReadLine()) {
        if (m_process.waitForReadyRead(startMilliseconds))
            continue;
        m_error = program + QStringLiteral(" did not start: ") + m_process.errorString();
        return;
    }
    m_line = QJsonDocument::fromJson(m_process.readLine()).object();
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setCaCertificates(QSslCertificate::fromPath(caFile()));
}

ServerProcess::~ServerProcess()
{
    stop();
}

QJsonObject ServerProcess::environment() const
{
    QFile file(environmentFile());
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Answer ServerProcess::send(const QByteArray &method, const QString &url, const Headers &headers, const QByteArray &body)
{
    QNetworkRequest request{QUrl(url, QUrl::StrictMode)};
    request.setSslConfiguration(m_tls);
    request.setTransferTimeout(answerMilliseconds);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (const auto &[name, text] : headers)
        request.setRawHeader(name, text);
    if (!body.isEmpty() && !request.hasRawHeader("Content-Type"))
        request.setRawHeader("Content-Type", "application/json");
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
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

QJsonValue ServerProcess::control(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    const bool bare = method == "GET" || method == "DELETE";
    const Answer answer = send(method, control() + path, {}, bare ? QByteArray() : QJsonDocument(body).toJson());
    if (answer.status < 200 || answer.status >= 300)
        return QJsonValue::Null;
    const QJsonDocument document = answer.json();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

int ServerProcess::stop()
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
