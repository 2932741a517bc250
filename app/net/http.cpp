// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/net/http.h"

#include "app/core/log.h"
#include "app/net/fault.h"

#include <QCoroNetworkReply>
#include <QCoroSignal>
#include <QCoroTimer>
#include <QIODevice>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace net {

namespace {

constexpr int connectionsPerManager = 6; // what QNetworkAccessManager opens to one host over HTTP/1.1
constexpr qint64 pieceSize = qint64(512) * 1024;
constexpr qint64 roomAhead = qint64(64) * 1024 * 1024; // that may come before an answer is known to be too large
constexpr std::chrono::milliseconds otherEvents(0);
constexpr qint64 slowestPace = 256; // bytes a second; slower than any network that is of use

struct DeleteLater
{
    void operator()(QNetworkReply *reply) const
    {
        reply->disconnect();
        reply->deleteLater();
    }
};

using Reply = std::unique_ptr<QNetworkReply, DeleteLater>;

// A body that can be read once. Qt 6.4 sends any request up to three times more when the connection closes before the
// answer, also one that the server has acted upon; it gives up when it cannot rewind the body.
class BodyOnce : public QIODevice
{
public:
    explicit BodyOnce(core::Secret body) : m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] qint64 size() const override { return m_body.view().size(); }

    bool seek(qint64) override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, size() - m_read);
        std::copy_n(m_body.view().begin() + m_read, count, data);
        m_read += count;
        return count;
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    core::Secret m_body; // a code, a verifier or a token may be in it
    qint64 m_read = 0;
};

QNetworkRequest prepared(const Request &request, const QSslConfiguration &tls)
{
    QNetworkRequest wire(request.url);
    wire.setSslConfiguration(tls);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    wire.setTransferTimeout(static_cast<int>(request.timeout.count()));
    wire.setRawHeader("Accept", request.accept);
    wire.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Fullmakt/" FULLMAKT_VERSION));
    if (!request.contentType.isEmpty())
        wire.setRawHeader("Content-Type", request.contentType);
    else if (request.method == Method::Post) // Qt would call an empty body a form
        wire.setRawHeader("Content-Type", "application/json");
    if (!request.acceptLanguage.isEmpty())
        wire.setRawHeader("Accept-Language", request.acceptLanguage);
    if (!request.bearer.isEmpty())
        wire.setRawHeader("Authorization", QByteArray("Bearer ").append(request.bearer.view()));
    return wire;
}

// RFC 9110 section 5.6.7. Qt's RFC 2822 reader does not know the zone by that name.
QDateTime httpDate(const QByteArray &value)
{
    return QDateTime::fromString(QString::fromLatin1(value).replace(QStringLiteral("GMT"), QStringLiteral("+0000")),
                                 Qt::RFC2822Date);
}

std::optional<std::chrono::seconds> parsedRetryAfter(const QByteArray &value, const QDateTime &date)
{
    if (value.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const int seconds = value.toInt(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::clamp(seconds, 0, 3600));
    const QDateTime when = httpDate(value);
    const QDateTime now = date.isValid() ? date : QDateTime::currentDateTimeUtc();
    if (!when.isValid())
        return std::nullopt;
    return std::chrono::seconds(std::clamp<qint64>(now.secsTo(when), 0, 3600));
}

Response responseOf(QNetworkReply &reply, int status, QByteArray body)
{
    Response response;
    response.status = status;
    response.contentType = reply.rawHeader("Content-Type").split(';').constFirst().trimmed().toLower();
    response.date = httpDate(reply.rawHeader("Date"));
    response.retryAfter = parsedRetryAfter(reply.rawHeader("Retry-After"), response.date);
    response.body = std::move(body);
    return response;
}

} // namespace

core::Result<std::unique_ptr<Http>> Http::create(const QString &caFile, int width, ProxyChoice proxies)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    if (!caFile.isEmpty()) {
        const QList<QSslCertificate> authorities = QSslCertificate::fromPath(caFile);
        if (authorities.isEmpty())
            return core::fail(core::ErrorKind::Tls, QStringLiteral("no certificate in the authority file"));
        tls.setCaCertificates(authorities);
    }
    const int managers = std::max(1, (width + connectionsPerManager - 1) / connectionsPerManager);
    return std::unique_ptr<Http>(new Http(tls, managers, std::move(proxies)));
}

Http::Http(const QSslConfiguration &tls, int managers, ProxyChoice proxies) : m_tls(tls), m_proxies(std::move(proxies))
{
    for (int i = 0; i < managers; ++i) {
        auto manager = std::make_unique<QNetworkAccessManager>();
        manager->setStrictTransportSecurityEnabled(true);
        manager->setAutoDeleteReplies(false);
        m_proxies.serve(*manager);
        m_managers.push_back(std::move(manager));
    }
}

QNetworkAccessManager &Http::nextManager()
{
    m_next = (m_next + 1) % m_managers.size();
    return *m_managers[m_next];
}

void Http::close()
{
    m_closed = true;
    m_proxies.close();
    for (auto live = m_live.keyBegin(); live != m_live.keyEnd(); ++live)
        QMetaObject::invokeMethod(*live, &QNetworkReply::abort, Qt::QueuedConnection);
}

void Http::noteRefusals(const QUrl &shownBy, const QList<QSslError> &refusals)
{
    for (auto live = m_live.begin(); live != m_live.end(); ++live) {
        if (live.key()->url().authority() == shownBy.authority())
            live.value() = refusals;
    }
}

core::Task<Response> Http::send(Request request, std::stop_token stop)
{
    if (request.url.scheme() != u"https" || request.url.host().isEmpty())
        co_return core::fail(core::ErrorKind::Tls, QStringLiteral("only https addresses are called"));
    if (stop.stop_requested() || m_closed)
        co_return core::fail(core::ErrorKind::Cancelled);

    request.timeout = std::min(request.timeout, m_patience);
    const QNetworkRequest wire = prepared(request, m_tls);
    request.bearer.wipe();
    const core::Secret body(std::move(request.body)); // a code, a verifier or a token may be in it
    Proxies::Trial trial;
    if (m_proxies.isUnproven(request.url)) {
        core::Result<Proxies::Trial> login = co_await m_proxies.login(request.url, std::nullopt, {}, stop);
        if (!login)
            co_return core::fail(login.error());
        trial = std::move(*login);
    }
    for (;;) {
        const int answers = m_proxies.answers();
        core::Result<Response> outcome =
            co_await sendOnce(wire, request.method, body.clone(), request.bodyLimit, &trial, stop);
        const bool isTurnedAway = !outcome && outcome.error().fault == core::NetworkFault::ProxyLogin;
        if (!isTurnedAway)
            co_return std::move(outcome);
        core::Result<Proxies::Trial> login = co_await m_proxies.login(request.url, answers, std::move(trial), stop);
        if (stop.stop_requested() || m_closed)
            co_return core::fail(core::ErrorKind::Cancelled);
        if (!login)
            co_return std::move(outcome);
        trial = std::move(*login);
    }
}

core::Task<Response> Http::sendOnce(QNetworkRequest wire, Method method, core::Secret body, qint64 bodyLimit,
                                    Proxies::Trial *trial, std::stop_token stop)
{
    Reply reply;
    switch (method) {
    case Method::Get:
        reply.reset(nextManager().get(wire));
        break;
    case Method::Post:
    case Method::Delete: {
        auto once = std::make_unique<BodyOnce>(std::move(body));
        reply.reset(method == Method::Post ? nextManager().post(wire, once.get())
                                           : nextManager().sendCustomRequest(wire, "DELETE", once.get()));
        once.release()->setParent(reply.get());
        break;
    }
    }

    QNetworkReply *const raw = reply.get();
    bool tooLarge = false;
    QByteArray answer;
    bool isRefused = false; // by us, for the server's certificate
    // A reader that stops reading bounds memory, and is to have stopped by itself before: once this is full, Qt 6.4 may
    // neither read on nor close the connection. Qt hands over what has come since it was last heard, which can be all
    // of a long answer: it is taken over a piece at a time, so that the window never waits for it.
    raw->setReadBufferSize(bodyLimit + roomAhead);
    const auto take = [raw, bodyLimit, &tooLarge, &answer] {
        const qint64 bytes = raw->bytesAvailable();
        tooLarge = tooLarge || answer.size() + bytes > bodyLimit;
        if (tooLarge || bytes == 0)
            return;
        if (answer.isEmpty())
            answer.reserve(
                std::clamp(raw->header(QNetworkRequest::ContentLengthHeader).toLongLong(), bytes, bodyLimit));
        const qsizetype before = answer.size();
        answer.resize(before + std::min(bytes, pieceSize));
        answer.truncate(before + std::max<qint64>(0, raw->read(answer.data() + before, answer.size() - before)));
    };
    // Qt's own timeout begins anew with every byte, so that whoever sends them singly would be listened to for ever.
    QTimer pace;
    qint64 heard = 0;
    pace.setInterval(wire.transferTimeout());
    QObject::connect(&pace, &QTimer::timeout, raw, [raw, &pace, &heard, &answer] {
        const qint64 now = answer.size() + raw->bytesAvailable();
        if (now - heard < slowestPace * pace.interval() / 1000)
            QMetaObject::invokeMethod(raw, &QNetworkReply::abort, Qt::QueuedConnection);
        heard = now;
    });
    QObject::connect(raw, &QNetworkReply::readyRead, raw, [raw, take, &tooLarge, &pace] {
        if (!pace.isActive())
            pace.start();
        const bool wasTooLarge = tooLarge;
        take();
        if (tooLarge && !wasTooLarge) // posted, since it finishes the reply on the spot
            QMetaObject::invokeMethod(raw, &QNetworkReply::abort, Qt::QueuedConnection);
    });
    QObject::connect(raw, &QNetworkReply::encrypted, raw, [trial] { trial->passed(); }); // with the server behind it
    QObject::connect(raw, &QNetworkReply::sslErrors, raw, [this, raw, &isRefused](const QList<QSslError> &errors) {
        isRefused = true;
        noteRefusals(raw->url(), errors); // to tell them, never to pass over them
    });
    const std::stop_callback onStop(
        stop, [raw] { QMetaObject::invokeMethod(raw, &QNetworkReply::abort, Qt::QueuedConnection); });
    m_live.insert(raw, {});
    if (!raw->isFinished())
        co_await raw;
    pace.stop();
    // The rest, a piece between other events; what cannot be read is left.
    for (qsizetype before = -1; before < answer.size() && !stop.stop_requested() && !m_closed;) {
        before = answer.size();
        take();
        if (raw->bytesAvailable() > 0)
            co_await QCoro::sleepFor(otherEvents);
    }
    const QList<QSslError> refusals = m_live.take(raw);

    if (stop.stop_requested() || m_closed)
        co_return core::fail(core::ErrorKind::Cancelled);
    if (tooLarge)
        co_return core::fail(core::ErrorKind::BadAnswer, QStringLiteral("the answer is too large"));
    const int status = raw->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = raw->error();
    const QUrl url = wire.url();
    // Qt reports 4xx and 5xx as errors of their own (201-299, 401-499); those are answers. What breaks the transfer is
    // not.
    const bool answered =
        status >= 200 && (error == QNetworkReply::NoError || error >= QNetworkReply::ContentAccessDenied);
    if (answered || isRefused)
        trial->passed();
    if (!answered) {
        const bool isHandshake = isRefused || error == QNetworkReply::SslHandshakeFailedError;
        core::Error failure =
            faultOf(error, isHandshake ? refusals : QList<QSslError>(), isProxy(m_proxies.firstBefore(url)));
        if (status > 0 && failure.kind == core::ErrorKind::Offline) { // somebody did answer, a server's own 407 too
            failure.kind = core::ErrorKind::BadAnswer;
            failure.fault = core::NetworkFault::None;
        }
        failure.status = status;
        failure.detail = QStringLiteral("%1 %2: %3").arg(url.host(), url.path(), raw->errorString());
        if (!failure.issuer.isEmpty())
            failure.detail += QStringLiteral("; issuer: ") + failure.issuer;
        qCInfo(core::logNet) << "no answer" << url.path() << error;
        co_return core::fail(std::move(failure));
    }
    const qint64 announced = raw->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    Response response = responseOf(*raw, status, std::move(answer));
    if (response.date.isValid())
        m_clockAhead = std::chrono::seconds(response.date.secsTo(QDateTime::currentDateTimeUtc()));
    if (announced > 0 && response.body.size() < announced && !raw->hasRawHeader("Content-Encoding"))
        co_return core::fail(core::ErrorKind::BadAnswer, QStringLiteral("the answer was cut short"));
    if (status >= 400)
        qCInfo(core::logNet) << status << url.path();
    co_return response;
}

} // namespace net
