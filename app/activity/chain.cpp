// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/activity/chain.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QtEndian>

namespace activity {

namespace {

class Digest
{
public:
    explicit Digest(const char *purpose) : m_hash(QCryptographicHash::Sha256) { add(QByteArray(purpose)); }

    void add(const QByteArray &bytes)
    {
        addNumber(bytes.size());
        m_hash.addData(bytes);
    }

    void add(const QString &text) { add(text.toUtf8()); }

    void addNumber(qint64 number)
    {
        const qint64 bytes = qToBigEndian(number);
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bytes), sizeof bytes));
    }

    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash;
};

} // namespace

QByteArray beginningOf(const QString &chain, const QString &environment)
{
    Digest digest("fullmakt activity chain 1");
    digest.add(chain);
    digest.add(environment);
    return digest.result();
}

QByteArray hashOf(const QByteArray &before, const Entry &entry)
{
    Digest digest("fullmakt activity entry 1");
    digest.add(before);
    digest.addNumber(entry.number);
    digest.addNumber(entry.at);
    for (const QString *text :
         {&entry.person, &entry.organisation, &entry.organisationNumber, &entry.action, &entry.objectKind,
          &entry.objectId, &entry.objectName, &entry.objectNumber, &entry.accessId, &entry.accessName, &entry.before,
          &entry.after, &entry.outcome, &entry.reason, &entry.traceId, &entry.words})
        digest.add(*text);
    return digest.result();
}

QString lineOf(const Head &head)
{
    return QStringLiteral("%1 %2 %3")
        .arg(head.chain, QString::number(head.last), QString::fromLatin1(head.hash.toHex()));
}

std::optional<Head> headOf(const QString &line)
{
    static const QRegularExpression form(QStringLiteral(R"(\A([0-9a-f]{32}) (\d{1,15}) ([0-9a-f]{64})\z)"));
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return Head{match.captured(1), match.captured(2).toLongLong(), QByteArray::fromHex(match.captured(3).toLatin1())};
}

} // namespace activity
