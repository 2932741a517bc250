// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/task_scope.h"

#include <deque>
#include <functional>

namespace core {

// Reads many things, at most `width` of them at a time, in the order they were added: one after another for whoever
// answers, and each is handed over as it arrives. Member of its owner, like a TaskScope and with the same rule: when it
// goes, or is stopped, nothing arrives any more. GUI thread.
template <class Item, class Value>
class Walk
{
public:
    using Read = std::function<Task<Value>(Item, std::stop_token)>;
    using Arrived = std::function<void(const Item &, const Result<Value> &)>;

    Walk(int width, Read read, Arrived arrived) : m_width(width), m_read(std::move(read)), m_arrived(std::move(arrived))
    {
    }

    Walk(const Walk &) = delete;
    Walk &operator=(const Walk &) = delete;

    ~Walk() { *m_isCurrent = false; }

    void add(Item item)
    {
        m_queue.push_back(std::move(item));
        next();
    }

    void stop() // forgets what waits and what is on its way
    {
        *m_isCurrent = false;
        m_isCurrent = std::make_shared<bool>(true);
        m_queue.clear();
        m_running = 0;
        m_isStarting = false;
        m_scope.restart();
    }

    [[nodiscard]] int left() const { return m_running + static_cast<int>(m_queue.size()); } // not arrived yet

private:
    void next()
    {
        if (m_isStarting) // a thing that was read without waiting: the loop below goes on
            return;
        m_isStarting = true;
        const auto isCurrent = m_isCurrent; // the owner may stop the walk, or go, when something arrives
        while (*isCurrent && m_running < m_width && !m_queue.empty()) {
            Item item = std::move(m_queue.front());
            m_queue.pop_front();
            ++m_running;
            m_scope.start(m_read(item, m_scope.token()), [this, item, isCurrent](const Result<Value> &value) {
                --m_running;
                m_arrived(item, value);
                if (*isCurrent)
                    next();
            });
        }
        if (*isCurrent)
            m_isStarting = false;
    }

    int m_width;
    Read m_read;
    Arrived m_arrived;
    std::deque<Item> m_queue;
    int m_running = 0;
    bool m_isStarting = false;
    std::shared_ptr<bool> m_isCurrent = std::make_shared<bool>(true); // false once it was stopped, or is gone
    TaskScope m_scope;
};

} // namespace core
