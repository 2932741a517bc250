// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// HTTP/1.1 messages (RFC 9112) kept as the bytes that came, so that what is passed on is what was sent. Read piece by
// piece, bounded. Plain values; errors are told by MessageReader::State::Broken and reason().

#include <QByteArray>
#include <QString>

namespace faultproxy {

inline constexpr qsizetype mostHeadBytes = qsizetype(64) * 1024;
inline constexpr qsizetype mostRequestBytes = qsizetype(8) * 1024 * 1024;
inline constexpr qsizetype mostAnswerBytes = qsizetype(64) * 1024 * 1024;

struct Message
{
    QByteArray head; // start line and header lines, each with its line end, without the empty line
    QByteArray body; // as on the wire: with the framing when it is chunked

    [[nodiscard]] QByteArray bytes() const { return head + "\r\n" + body; }

    // The three words of the start line; empty when it is shorter.
    [[nodiscard]] QByteArray word(int index) const;

    [[nodiscard]] int status() const { return word(1).toInt(); }

    // The first header of that name, trimmed; null when it is not there.
    [[nodiscard]] QByteArray header(const char *name) const;
    [[nodiscard]] bool isChunked() const;
    // Whether this message, as an HTTP/1.1 message of its own, lets the connection live on.
    [[nodiscard]] bool keepsConnection() const;

    void setHeader(const char *name, const QByteArray &text); // in place of every header of that name
    void removeHeader(const char *name);
    void makePlain(); // the same with Content-Length in place of chunks
};

// Finds the end of a chunked body without changing it.
class ChunkScanner
{
public:
    // How many of the bytes belong to the body; all of them while it goes on.
    qsizetype scan(const QByteArray &bytes);

    [[nodiscard]] bool isDone() const { return m_state == State::Done; }

    [[nodiscard]] bool isBroken() const { return m_state == State::Broken; }

private:
    enum class State { SizeLine, Data, DataEnd, Trailer, Done, Broken };
    void endLine();

    State m_state = State::SizeLine;
    QByteArray m_line;
    qsizetype m_left = 0;
};

class MessageReader
{
public:
    enum class Kind { Request, Answer };
    enum class State { Incomplete, Whole, Broken };

    explicit MessageReader(Kind kind) : m_kind(kind) {}

    // The answer to HEAD has no body, whatever its headers say.
    void expectNoBody() { m_noBody = true; }

    // Takes what belongs to this message off the front of the input.
    State feed(QByteArray &input);
    // The peer has closed the connection.
    State closed();

    [[nodiscard]] bool hasBegun() const { return m_inBody || !m_message.head.isEmpty(); }

    [[nodiscard]] const Message &message() const { return m_message; }

    [[nodiscard]] QString reason() const { return m_reason; }

    [[nodiscard]] bool endedByClosing() const { return m_untilClose; }

private:
    State readHead(QByteArray &input);
    State readBody(QByteArray &input);
    State begunBody();
    State broken(const QString &reason);

    Kind m_kind;
    bool m_noBody = false;
    bool m_inBody = false;
    bool m_chunked = false;
    bool m_untilClose = false;
    qsizetype m_left = 0;
    ChunkScanner m_scanner;
    Message m_message;
    QString m_reason;
};

} // namespace faultproxy
