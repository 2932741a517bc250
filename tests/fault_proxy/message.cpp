// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/fault_proxy/message.h"

#include <QList>

#include <algorithm>

namespace faultproxy {

namespace {

constexpr qsizetype longestChunkLine = 4096;

// Calls the function with begin and end of each header line, its line end included, until it returns true.
template <class Function>
void eachHeader(const QByteArray &head, Function function)
{
    qsizetype begin = head.indexOf('\n') + 1;
    while (begin > 0 && begin < head.size()) {
        const qsizetype end = head.indexOf('\n', begin) + 1;
        if (end == 0 || function(begin, end))
            return;
        begin = end;
    }
}

bool isNamed(const QByteArray &head, qsizetype begin, qsizetype end, const char *name)
{
    const qsizetype colon = head.indexOf(':', begin);
    return colon > 0 && colon < end && head.mid(begin, colon - begin).trimmed().compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

QByteArray Message::word(int index) const
{
    return head.left(head.indexOf('\n')).trimmed().split(' ').value(index);
}

QByteArray Message::header(const char *name) const
{
    QByteArray found;
    eachHeader(head, [&](qsizetype begin, qsizetype end) {
        if (!isNamed(head, begin, end, name))
            return false;
        const qsizetype colon = head.indexOf(':', begin);
        found = head.mid(colon + 1, end - colon - 1).trimmed();
        return true;
    });
    return found;
}

bool Message::isChunked() const
{
    return header("Transfer-Encoding").toLower().endsWith("chunked");
}

bool Message::keepsConnection() const
{
    const QByteArray connection = header("Connection").toLower();
    const bool isOld = word(0) == "HTTP/1.0" || word(2) == "HTTP/1.0";
    return isOld ? connection.contains("keep-alive") : !connection.contains("close");
}

void Message::removeHeader(const char *name)
{
    QByteArray kept = head.left(head.indexOf('\n') + 1);
    eachHeader(head, [&](qsizetype begin, qsizetype end) {
        if (!isNamed(head, begin, end, name))
            kept += head.mid(begin, end - begin);
        return false;
    });
    head = kept;
}

void Message::setHeader(const char *name, const QByteArray &text)
{
    removeHeader(name);
    head += QByteArray(name) + ": " + text + "\r\n";
}

void Message::makePlain()
{
    if (isChunked()) {
        QByteArray payload;
        for (qsizetype at = 0;;) {
            const qsizetype line = body.indexOf('\n', at);
            const qsizetype size = body.mid(at, line - at).split(';').constFirst().trimmed().toLongLong(nullptr, 16);
            if (line < 0 || size == 0)
                break;
            payload += body.mid(line + 1, size);
            at = line + 1 + size + 2; // and the line end after the chunk
        }
        body = payload;
        removeHeader("Transfer-Encoding");
    }
    setHeader("Content-Length", QByteArray::number(body.size()));
}

qsizetype ChunkScanner::scan(const QByteArray &bytes)
{
    qsizetype at = 0;
    while (at < bytes.size() && !isDone() && !isBroken()) {
        if (m_state == State::Data) {
            const qsizetype taken = std::min(m_left, bytes.size() - at);
            at += taken;
            m_left -= taken;
            if (m_left == 0)
                m_state = State::DataEnd;
            continue;
        }
        const qsizetype end = bytes.indexOf('\n', at);
        const qsizetype next = end < 0 ? bytes.size() : end + 1;
        m_line += bytes.mid(at, next - at);
        at = next;
        if (m_line.size() > longestChunkLine)
            m_state = State::Broken;
        else if (end >= 0)
            endLine();
    }
    return at;
}

void ChunkScanner::endLine()
{
    const QByteArray line = m_line.trimmed();
    m_line.clear();
    switch (m_state) {
    case State::SizeLine: {
        bool isNumber = false;
        m_left = line.split(';').constFirst().trimmed().toLongLong(&isNumber, 16);
        if (!isNumber || m_left < 0)
            m_state = State::Broken;
        else
            m_state = m_left == 0 ? State::Trailer : State::Data;
        break;
    }
    case State::DataEnd:
        m_state = line.isEmpty() ? State::SizeLine : State::Broken;
        break;
    case State::Trailer:
        m_state = line.isEmpty() ? State::Done : State::Trailer;
        break;
    case State::Data:
    case State::Done:
    case State::Broken:
        break;
    }
}

MessageReader::State MessageReader::feed(QByteArray &input)
{
    if (!m_inBody) {
        const State head = readHead(input);
        if (head != State::Incomplete || !m_inBody)
            return head;
    }
    return readBody(input);
}

MessageReader::State MessageReader::readHead(QByteArray &input)
{
    const qsizetype end = input.indexOf("\r\n\r\n");
    if (end > mostHeadBytes || (end < 0 && input.size() > mostHeadBytes))
        return broken(QStringLiteral("the head is larger than 64 KiB"));
    if (end < 0)
        return State::Incomplete;
    m_message.head = input.left(end + 2);
    input.remove(0, end + 4);
    if (m_kind == Kind::Answer && m_message.status() >= 100 && m_message.status() < 200) {
        m_message.head.clear(); // 100 Continue: the answer follows
        return readHead(input);
    }
    return begunBody();
}

MessageReader::State MessageReader::begunBody()
{
    m_inBody = true;
    const int version = m_kind == Kind::Request ? 2 : 0;
    if (!m_message.word(version).startsWith("HTTP/1."))
        return broken(QStringLiteral("not HTTP/1.1"));
    const int status = m_kind == Kind::Answer ? m_message.status() : 0;
    if (m_noBody || status == 204 || status == 304)
        return State::Whole;
    m_chunked = m_message.isChunked();
    if (m_chunked)
        return State::Incomplete;
    const QByteArray length = m_message.header("Content-Length");
    if (length.isNull()) {
        m_untilClose = m_kind == Kind::Answer;
        return m_untilClose ? State::Incomplete : State::Whole;
    }
    bool isNumber = false;
    m_left = length.toLongLong(&isNumber);
    if (!isNumber || m_left < 0)
        return broken(QStringLiteral("Content-Length is not a number"));
    return m_left == 0 ? State::Whole : State::Incomplete;
}

MessageReader::State MessageReader::readBody(QByteArray &input)
{
    qsizetype taken = input.size();
    if (m_chunked)
        taken = m_scanner.scan(input);
    else if (!m_untilClose)
        taken = std::min(m_left, input.size());
    if (m_message.body.size() + taken > (m_kind == Kind::Request ? mostRequestBytes : mostAnswerBytes))
        return broken(QStringLiteral("the body is too large"));
    m_message.body += input.left(taken);
    input.remove(0, taken);
    if (m_chunked && m_scanner.isBroken())
        return broken(QStringLiteral("the chunks cannot be read"));
    m_left -= m_chunked || m_untilClose ? 0 : taken;
    const bool whole = m_chunked ? m_scanner.isDone() : !m_untilClose && m_left == 0;
    return whole ? State::Whole : State::Incomplete;
}

MessageReader::State MessageReader::closed()
{
    return m_untilClose ? State::Whole : broken(QStringLiteral("the connection closed before the end"));
}

MessageReader::State MessageReader::broken(const QString &reason)
{
    m_reason = reason;
    return State::Broken;
}

} // namespace faultproxy
