// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/fault_proxy/connection.h"

#include "tests/fault_proxy/front.h"

#include <sys/socket.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace faultproxy {

namespace {

constexpr qint64 readAhead = qint64(1024) * 1024;

} // namespace

Connection::Connection(Front &front, QSslSocket *socket, int number)
    : m_front(front), m_socket(socket), m_number(number), m_upstream(front.server(), front.serverTls(), nullptr)
{
    m_timer.setSingleShot(true);
    m_socket->setReadBufferSize(readAhead);
    connect(m_socket.get(), &QIODevice::readyRead, this, &Connection::read);
    connect(m_socket.get(), &QAbstractSocket::disconnected, this, &Connection::clientLeft);
    connect(&m_timer, &QTimer::timeout, this, &Connection::goOn);
    connect(&m_upstream, &Upstream::sent, this, [this] { note([](LogEntry &entry) { entry.reachedServer = true; }); });
    connect(&m_upstream, &Upstream::answered, this, &Connection::fromServer);
    connect(&m_upstream, &Upstream::failed, this, &Connection::serverFailed);
    m_reader.emplace(MessageReader::Kind::Request);
    QMetaObject::invokeMethod(this, &Connection::read, Qt::QueuedConnection); // what came with the handshake
}

Connection::~Connection()
{
    m_socket->disconnect(this); // which says goodbye while it is destroyed
}

void Connection::note(const std::function<void(LogEntry &)> &change)
{
    if (LogEntry *entry = m_front.log().find(m_entry))
        change(*entry);
}

void Connection::read()
{
    if (!m_reader || m_gone)
        return;
    m_input += m_socket->readAll();
    const MessageReader::State state = m_reader->feed(m_input);
    if (state == MessageReader::State::Broken) {
        refuse(m_reader->reason());
    } else if (state == MessageReader::State::Whole) {
        m_request = m_reader->message();
        m_reader.reset();
        begin();
    }
}

void Connection::refuse(const QString &reason)
{
    m_reader.reset();
    m_request = {};
    Delivery delivery;
    delivery.message = answerOf(400, "text/plain", reason.toLatin1());
    delivery.closes = true;
    deliver(std::move(delivery));
}

void Connection::begin()
{
    LogEntry entry;
    entry.connection = m_number;
    entry.server = m_front.name();
    entry.method = QString::fromLatin1(m_request.word(0));
    entry.path = QString::fromLatin1(m_request.word(1).split('?').constFirst());
    const auto strike = m_front.rules().strike(entry.server, m_request.word(0), entry.path);
    m_fault.reset();
    if (strike) {
        m_fault = strike->fault;
        entry.rule = strike->rule;
        entry.fault = strike->fault.name();
    }
    m_entry = m_front.log().add(std::move(entry));
    if (!m_fault || m_fault->serverActs)
        m_upstream.send(m_request);
    else if (m_fault->kind == FaultKind::Delay || m_fault->kind == FaultKind::Stall)
        hold(m_fault->kind == FaultKind::Stall ? -1 : m_fault->milliseconds, [this] { m_upstream.send(m_request); });
    else if (m_fault->kind == FaultKind::Reset)
        reset(m_fault->orderly);
    else
        deliver({ownAnswer(*m_fault), true});
}

void Connection::fromServer(const Message &answer, bool endedByClosing)
{
    if (m_gone)
        return;
    note([&](LogEntry &entry) { entry.serverStatus = answer.status(); });
    m_closes = endedByClosing;
    if (!m_fault || !m_fault->serverActs)
        deliver({answer});
    else if (m_fault->kind == FaultKind::Delay || m_fault->kind == FaultKind::Stall)
        hold(m_fault->kind == FaultKind::Stall ? -1 : m_fault->milliseconds, [this, answer] { deliver({answer}); });
    else if (m_fault->kind == FaultKind::Reset)
        reset(m_fault->orderly);
    else
        deliver(m_fault->isOwnAnswer() ? Delivery{ownAnswer(*m_fault), true} : spoiledAnswer(*m_fault, answer));
}

void Connection::serverFailed(const QString &reason)
{
    // The client sees what it would have seen from the server: a connection that ends without an answer.
    qWarning("%s did not answer: %s", qUtf8Printable(m_front.name()), qUtf8Printable(reason));
    note([](LogEntry &entry) { entry.outcome = u"serverFailed"_s; });
    m_entry = 0;
    m_socket->disconnectFromHost();
}

void Connection::hold(int milliseconds, std::function<void()> then)
{
    m_held = std::move(then);
    note([](LogEntry &entry) { entry.held = true; });
    if (milliseconds >= 0)
        m_timer.start(milliseconds);
}

bool Connection::release()
{
    if (!m_held)
        return false;
    m_released = true;
    goOn();
    m_released = false;
    return true;
}

void Connection::goOn()
{
    m_timer.stop();
    note([](LogEntry &entry) { entry.held = false; });
    std::exchange(m_held, nullptr)();
}

void Connection::deliver(Delivery delivery)
{
    Message &message = delivery.message;
    ++m_answers;
    const int every = m_front.recycleEvery();
    const bool isLast = every > 0 && m_answers >= every;
    if (isLast && m_front.recycleAnnounced())
        message.setHeader("Connection", "close");
    m_closes = m_closes || delivery.closes || isLast || !message.keepsConnection() || !m_request.keepsConnection();
    if (m_request.word(0) == "HEAD")
        message.body.clear();
    note([&](LogEntry &entry) {
        entry.status = message.status();
        entry.outcome = delivery.spoiled ? u"spoiled"_s : u"whole"_s;
    });
    write(message.bytes(), delivery.dripBytes, delivery.dripMilliseconds);
}

void Connection::write(const QByteArray &bytes, qint64 piece, int milliseconds)
{
    if (piece <= 0 || piece >= bytes.size()) {
        m_socket->write(bytes);
        written();
        return;
    }
    m_socket->write(bytes.left(piece));
    const QByteArray rest = bytes.mid(piece);
    hold(milliseconds, [this, rest, piece, milliseconds] { write(rest, m_released ? 0 : piece, milliseconds); });
}

void Connection::written()
{
    m_entry = 0;
    if (m_closes) {
        m_socket->disconnectFromHost();
        return;
    }
    m_reader.emplace(MessageReader::Kind::Request);
    QMetaObject::invokeMethod(this, &Connection::read, Qt::QueuedConnection);
}

void Connection::reset(bool orderly)
{
    note([](LogEntry &entry) { entry.outcome = u"nothing"_s; });
    m_entry = 0;
    if (orderly) {
        m_socket->disconnectFromHost();
        return;
    }
    const linger now{1, 0}; // closing sends a reset
    ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    m_socket->abort();
}

bool Connection::closeIfIdle()
{
    if (!m_reader || m_reader->hasBegun() || !m_input.isEmpty())
        return false;
    m_socket->disconnectFromHost();
    return true;
}

void Connection::clientLeft()
{
    if (std::exchange(m_gone, true))
        return;
    m_timer.stop();
    m_held = nullptr;
    note([](LogEntry &entry) {
        entry.held = false;
        entry.outcome = u"clientLeft"_s;
    });
    Q_EMIT ended();
}

} // namespace faultproxy
