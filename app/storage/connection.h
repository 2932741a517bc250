// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

#include <QList>
#include <QVariant>

#include <functional>
#include <memory>

namespace storage {

// One thread's way into a database: made, used and destroyed in that thread. Values are always bound, never written
// into the text. Every failure is an Error of kind Disk whose detail holds no value.
class Connection
{
public:
    // Write-ahead log, synchronous=FULL, foreign keys on, five seconds of patience with another program.
    static core::Result<std::unique_ptr<Connection>> open(const QString &file);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    core::Result<core::Nothing> execute(const QString &sql, const QVariantList &values = {});
    // The same statement for each row of values, prepared once.
    core::Result<core::Nothing> executeEach(const QString &sql, const QList<QVariantList> &rows);
    core::Result<QList<QVariantList>> rows(const QString &sql, const QVariantList &values = {});
    // The row id that the last insertion got; 0 when there was none.
    [[nodiscard]] qint64 lastId();
    // How many rows the last statement changed.
    [[nodiscard]] qint64 changes();

    // All of it or nothing. Not to be nested.
    core::Result<core::Nothing> transact(const std::function<core::Result<core::Nothing>()> &work);

private:
    explicit Connection(QString name);

    QString m_name; // of Qt's own table of connections
};

} // namespace storage
