// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace tests {

// Looks for secrets in whatever was left behind.
class Hunt
{
public:
    // A value of 16 characters or more; of a token each of its parts as well.
    void add(const QByteArray &secret);
    void addPersonalNumber(const QByteArray &number); // also with a space in it

    [[nodiscard]] qsizetype size() const { return m_secrets.size(); }

    // "place: what", a line for each find; never the secret itself. Every number with the check digits of a personal
    // number is one, known or not.
    [[nodiscard]] QStringList in(const QString &place, const QByteArray &bytes) const;
    [[nodiscard]] QStringList inFolder(const QString &folder) const; // file names too

private:
    QSet<QByteArray> m_secrets;
};

// Eleven digits with a date and the two check digits of a fødselsnummer, D-number or synthetic number.
[[nodiscard]] bool isPersonalNumber(QByteArrayView digits);

} // namespace tests
