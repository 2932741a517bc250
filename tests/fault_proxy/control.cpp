// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/fault_proxy/control.h"

#include "tests/fault_proxy/answers.h"

#include <QJsonDocument>

#include <memory>

using namespace Qt::StringLiterals;

namespace faultproxy {

namespace {

Message jsonAnswer(int status, const QJsonObject &object)
{
    return answerOf(status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Message wrong(const QString &reason)
{
    return jsonAnswer(400, {{u"error"_s, reason}});
}

// One keep-alive connection to the control server; deleted with its socket.
struct Talk
{
    QByteArray input;
    MessageReader reader{MessageReader::Kind::Request};
};

} // namespace

Control::Control(const Certificates &certificates, Rules &rules, CallLog &log, std::vector<Front *> fronts)
    : m_rules(rules), m_log(log), m_fronts(std::move(fronts)),
      m_listener(certificates, [this](QSslSocket *socket) { accept(socket); })
{
}

void Control::accept(QSslSocket *socket)
{
    socket->setParent(this);
    const auto talk = std::make_shared<Talk>();
    const auto read = [this, socket, talk] {
        talk->input += socket->readAll();
        for (;;) {
            const MessageReader::State state = talk->reader.feed(talk->input);
            if (state == MessageReader::State::Incomplete)
                return;
            const bool isWhole = state == MessageReader::State::Whole;
            const Message request = talk->reader.message();
            socket->write((isWhole ? answer(request) : wrong(talk->reader.reason())).bytes());
            if (!isWhole || !request.keepsConnection()) {
                socket->disconnectFromHost();
                return;
            }
            talk->reader = MessageReader(MessageReader::Kind::Request);
        }
    };
    connect(socket, &QIODevice::readyRead, this, read);
    connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    QMetaObject::invokeMethod(this, read, Qt::QueuedConnection);
}

Message Control::answer(const Message &request)
{
    const QByteArray order = request.word(0) + ' ' + request.word(1);
    if (order == "GET /rules")
        return jsonAnswer(200, {{u"rules"_s, m_rules.asJson()}});
    if (order == "DELETE /rules") {
        m_rules.clear();
        return answerOf(204, {}, {});
    }
    if (order == "GET /log")
        return jsonAnswer(200, m_log.asJson());
    if (order == "DELETE /log") {
        m_log.clear();
        return answerOf(204, {}, {});
    }
    const bool isRelease = order == "POST /release";
    if (isRelease || order == "DELETE /connections") {
        int count = 0;
        for (Front *front : m_fronts)
            count += isRelease ? front->release() : front->closeIdle();
        return jsonAnswer(200, {{isRelease ? u"released"_s : u"closed"_s, count}});
    }
    if (order != "POST /rules" && order != "POST /certificate" && order != "POST /recycle")
        return jsonAnswer(404, {{u"error"_s, u"no such order"_s}});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (!document.isObject())
        return wrong(error.error == QJsonParseError::NoError ? u"an order is a JSON object"_s : error.errorString());
    if (order == "POST /rules")
        return addRule(document.object());
    return order == "POST /recycle" ? setRecycling(document.object()) : setCertificate(document.object());
}

Message Control::addRule(const QJsonObject &order)
{
    QString reason;
    const int id = m_rules.add(order, &reason);
    return id == 0 ? wrong(reason) : jsonAnswer(201, {{u"id"_s, id}});
}

Front *Control::frontNamed(OrderReader &reader)
{
    const QString name = reader.text(u"server"_s, u"altinn"_s);
    for (Front *front : m_fronts) {
        if (front->name() == name)
            return front;
    }
    reader.object(u"the proxy does not stand in front of that server"_s);
    return nullptr;
}

Message Control::setCertificate(const QJsonObject &order)
{
    OrderReader reader(order);
    Front *front = frontNamed(reader);
    const auto kind = certificateKindNamed(reader.text(u"kind"_s));
    if (!kind)
        reader.object(u"kind must be good, expired, notYetValid, wrongHost, unknownIssuer or selfSigned"_s);
    if (const auto objection = reader.objection())
        return wrong(*objection);
    front->show(*kind);
    return answerOf(204, {}, {});
}

Message Control::setRecycling(const QJsonObject &order)
{
    OrderReader reader(order);
    Front *front = frontNamed(reader);
    const auto every = static_cast<int>(reader.number(u"every"_s, 0, 1'000'000));
    const bool announced = reader.flag(u"announced"_s);
    if (const auto objection = reader.objection())
        return wrong(*objection);
    front->recycle(every, announced);
    return answerOf(204, {}, {});
}

} // namespace faultproxy
