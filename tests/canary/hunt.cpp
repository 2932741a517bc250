// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/canary/hunt.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tests {

namespace {

constexpr qsizetype leastSize = 16;

} // namespace

bool isPersonalNumber(QByteArrayView digits)
{
    if (digits.size() != 11)
        return false;
    std::array<int, 11> d{};
    for (qsizetype i = 0; i < 11; ++i) {
        if (digits[i] < '0' || digits[i] > '9')
            return false;
        d[static_cast<size_t>(i)] = digits[i] - '0';
    }
    const int day = (d[0] % 4) * 10 + d[1]; // a D-number's is 40 higher
    const int written = d[2] * 10 + d[3];
    const std::array additions{0, 40, 65, 80}; // synthetic numbers
    const bool hasMonth = std::any_of(additions.begin(), additions.end(), [written](int addition) {
        return written - addition >= 1 && written - addition <= 12;
    });
    const int firstWeights[] = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    const int secondWeights[] = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    int first = 0;
    int second = 0;
    for (size_t i = 0; i < 9; ++i)
        first += d[i] * firstWeights[i];
    for (size_t i = 0; i < 10; ++i)
        second += d[i] * secondWeights[i];
    return day >= 1 && day <= 31 && hasMonth && (first + d[9]) % 11 == 0 && (second + d[10]) % 11 == 0;
}

void Hunt::add(const QByteArray &secret)
{
    for (const QByteArray &part : secret.split('.') + QList<QByteArray>{secret}) {
        if (part.size() >= leastSize)
            m_secrets.insert(part);
    }
}

void Hunt::addPersonalNumber(const QByteArray &number)
{
    m_secrets.insert(number);
    m_secrets.insert(number.first(6) + ' ' + number.sliced(6));
}

QStringList Hunt::in(const QString &place, const QByteArray &bytes) const
{
    QStringList found;
    for (const QByteArray &secret : m_secrets) {
        if (bytes.contains(secret) || bytes.contains(secret.toPercentEncoding()))
            found.append(QStringLiteral("%1: a secret of %2 characters, %3…")
                             .arg(place)
                             .arg(secret.size())
                             .arg(QString::fromLatin1(secret.first(3))));
    }
    static const QRegularExpression eleven(QStringLiteral(R"((?<!\d)(\d{6}) ?(\d{5})(?!\d))"));
    for (auto each = eleven.globalMatch(QString::fromLatin1(bytes)); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        if (isPersonalNumber((match.captured(1) + match.captured(2)).toLatin1()))
            found.append(QStringLiteral("%1: a personal number").arg(place));
    }
    return found;
}

QStringList Hunt::inFolder(const QString &folder) const
{
    QStringList found;
    QDirIterator each(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        found += in(path, each.fileName().toUtf8());
        QFile file(path);
        if (each.fileInfo().isFile() && file.open(QIODevice::ReadOnly))
            found += in(path, file.readAll());
    }
    return found;
}

} // namespace tests
