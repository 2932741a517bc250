// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <memory>
#include <stop_token>

namespace tables {

// How far a reading has come, from 0 to 1000. Shared by the thread that reads and the one that shows it.
using Progress = std::shared_ptr<std::atomic<int>>;

// What a reading is told from outside, and tells: asked every few kilobytes, so that a stop ends it at once.
class ReadControl
{
public:
    explicit ReadControl(std::stop_token stop = {}, Progress progress = {})
        : m_stop(std::move(stop)), m_progress(std::move(progress))
    {
    }

    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }

    void report(qint64 done, qint64 all) const
    {
        if (m_progress && all > 0)
            m_progress->store(static_cast<int>(std::clamp<qint64>(done * 1000 / all, 0, 1000)));
    }

private:
    std::stop_token m_stop;
    Progress m_progress;
};

} // namespace tables
