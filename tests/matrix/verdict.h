// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// What is true of one cell: green, or what is wrong with it, under the letter of the demand that it fails.
//
//   a  it ends, and nothing crashes      b  the user is told, in the language chosen, with a next step
//   c  what the app says is what the server holds, at once and when looked at again; the record of activity too
//   d  staged work is there              e  nothing reaches the server more often than it may

#include <QJsonObject>
#include <QString>

#include <optional>

namespace matrix {

struct Verdict
{
    QString row;
    QString strike;
    QString column;
    char demand = 0; // 0: green
    QString objection;
    qint64 milliseconds = 0;

    [[nodiscard]] QString place() const { return row + QStringLiteral(" @ ") + strike; }

    [[nodiscard]] bool isGreen() const { return demand == 0; }
};

[[nodiscard]] QJsonObject asJson(const Verdict &verdict);
[[nodiscard]] Verdict verdictIn(const QJsonObject &object);

} // namespace matrix
