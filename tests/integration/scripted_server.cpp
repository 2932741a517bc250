// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/integration/scripted_server.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

ScriptedServer::ScriptedServer()
    : m_listener(m_certificates, [this](QSslSocket *socket) { accept(socket); }),
      m_answer([](const faultproxy::Message &) { return QByteArray("HTTP/1.1 204 Done\r\n\r\n"); })
{
}

QSslConfiguration ScriptedServer::tls() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(authorityPem()));
    return tls;
}

void ScriptedServer::accept(QSslSocket *socket)
{
    ++m_connections;
    socket->setParent(&m_listener);

    struct Talk
    {
        QByteArray input;
        faultproxy::MessageReader reader{faultproxy::MessageReader::Kind::Request};
    };

    const auto talk = std::make_shared<Talk>();
    const auto read = [this, socket, talk] {
        talk->input += socket->readAll();
        if (talk->reader.feed(talk->input) != faultproxy::MessageReader::State::Whole)
            return;
        m_requests.append(talk->reader.message());
        talk->reader = faultproxy::MessageReader(faultproxy::MessageReader::Kind::Request);
        const QByteArray answer = m_answer(m_requests.constLast());
        socket->write(answer);
        if (answer.contains("Connection: close"))
            socket->disconnectFromHost();
    };
    QObject::connect(socket, &QIODevice::readyRead, &m_listener, read);
    QObject::connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    QMetaObject::invokeMethod(socket, read, Qt::QueuedConnection);
}

bool writeEnvironment(const QString &path, const ScriptedServer &server)
{
    const QJsonObject environment{{u"name"_s, u"Scripted"_s},        {u"issuer"_s, server.url()},
                                  {u"platformBase"_s, server.url()}, {u"portalBase"_s, server.url()},
                                  {u"clientId"_s, u"test"_s},        {u"scopes"_s, QJsonArray{u"openid"_s}},
                                  {u"caFile"_s, path + u".pem"_s}};
    return write(path + u".pem"_s, server.authorityPem()) && write(path, QJsonDocument(environment).toJson());
}

} // namespace tests
