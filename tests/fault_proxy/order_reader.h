// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// Reads one JSON order strictly: every member has a type and bounds, and what nobody asks for is an error. The first
// objection is kept; values read after it mean nothing.

#include <QByteArray>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <optional>

namespace faultproxy {

class OrderReader
{
public:
    explicit OrderReader(QJsonObject order) : m_order(std::move(order)) {}

    [[nodiscard]] bool has(const QString &name) const { return m_order.contains(name); }

    // Without `otherwise` the member must be there.
    qint64 number(const QString &name, qint64 lowest, qint64 highest, std::optional<qint64> otherwise = std::nullopt);
    QString text(const QString &name, const std::optional<QString> &otherwise = std::nullopt);
    // Text that may stand in a header line.
    QByteArray headerText(const QString &name, const std::optional<QString> &otherwise = std::nullopt);
    bool flag(const QString &name);
    void object(const QString &reason);

    // Also names a member that nobody has asked for.
    [[nodiscard]] std::optional<QString> objection();

private:
    QJsonObject m_order;
    QSet<QString> m_known;
    QString m_objection;
};

} // namespace faultproxy
