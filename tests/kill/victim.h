// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// A program that is killed at any moment, and what it leaves behind. Owned by the test; main thread only.

#include "app/activity/check.h"
#include "app/storage/connection.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <memory>

namespace tests {

// FULLMAKT_KILLS says how many kills, FULLMAKT_SEED at which moments; told on the way, so that it can be repeated.
struct Fate
{
    explicit Fate(int usualKills);

    int kills = 0;
    QRandomGenerator random;
};

class Victim
{
public:
    // Its arguments. Fails the running test when it does not start.
    void start(const QString &program, const QStringList &arguments);
    // Kills it so many milliseconds after it has said the word, or has begun when that is empty. False when it had
    // ended by itself before; fails the running test when it had refused.
    bool killAfter(const QByteArray &word, int milliseconds);

    [[nodiscard]] const QByteArray &said() const { return m_said; } // on its output

    // Each line that begins with this word and a blank, without them.
    [[nodiscard]] QList<QByteArray> said(const QByteArray &word) const;

private:
    QProcess m_process;
    QByteArray m_said;
};

// The database as a dead process left it, on a copy, so that the next one finds it untouched.
class Remains
{
public:
    // Fails the running test when the file is damaged (integrity_check). There may be none yet: isThere().
    explicit Remains(const QString &file);

    [[nodiscard]] bool isThere() const { return m_disk != nullptr; }

    [[nodiscard]] storage::Connection &disk() { return *m_disk; }

    // What the check of the record of activity finds, by what was seen last.
    [[nodiscard]] core::Result<activity::CheckReport> check(const QString &environment,
                                                            const std::optional<activity::Head> &anchor);
    [[nodiscard]] QList<activity::Entry> record(); // all of it

private:
    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<storage::Connection> m_disk;
};

} // namespace tests
