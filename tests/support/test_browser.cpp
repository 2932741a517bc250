// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/support/test_browser.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSslCertificate>

namespace tests {

namespace {

constexpr int mostSteps = 6;
constexpr int answerMilliseconds = 30'000;

} // namespace

TestBrowser::TestBrowser(const QString &caFile, const QString &person, QObject *parent)
    : QObject(parent), m_tls(QSslConfiguration::defaultConfiguration()), m_person(person)
{
    m_tls.setCaCertificates(QSslCertificate::fromPath(caFile));
    m_network.setProxy(QNetworkProxy::NoProxy); // how a browser gets out is its own affair
}

std::function<bool(const QUrl &)> TestBrowser::opener()
{
    return [this](const QUrl &address) { return open(address); };
}

bool TestBrowser::open(const QUrl &address)
{
    ++m_visits;
    m_address = address;
    if (m_opens)
        visit(address, mostSteps);
    return m_opens;
}

void TestBrowser::visit(const QUrl &address, int steps)
{
    QNetworkRequest request(address);
    request.setSslConfiguration(m_tls);
    request.setTransferTimeout(answerMilliseconds);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *const reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply, steps] {
        reply->deleteLater();
        read(reply, steps);
    });
}

QUrl TestBrowser::bent(QUrl redirect)
{
    m_reply = redirect;
    if (m_bend) {
        QUrlQuery query(redirect);
        m_bend(query);
        redirect.setQuery(query);
    }
    return redirect;
}

void TestBrowser::read(QNetworkReply *reply, int steps)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUrl redirect = reply->url().resolved(QUrl::fromEncoded(reply->rawHeader("Location")));
    if (status >= 300 && status < 400 && reply->hasRawHeader("Location") && steps > 0)
        return visit(redirect.scheme() == u"http" ? bent(redirect) : redirect, steps - 1);

    const QString link = m_person.isEmpty() ? QStringLiteral("class=\"cancel\" href=\"([^\"]+)\"")
                                            : QStringLiteral("class=\"person\" data-name=\"%1\" href=\"([^\"]+)\"")
                                                  .arg(QRegularExpression::escape(m_person.toHtmlEscaped()));
    const auto match = QRegularExpression(link).match(QString::fromUtf8(reply->readAll()));
    if (status == 200 && match.hasMatch() && steps > 0) {
        const QString target = match.captured(1).replace(QStringLiteral("&amp;"), QStringLiteral("&"));
        return visit(reply->url().resolved(QUrl(target)), steps - 1);
    }
    Q_EMIT arrived(status);
}

} // namespace tests
