// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoroTask>
#include <QSet>

#include <memory>

namespace core {

// What has been sent and has not ended, by key, so that it is not sent a second time: also when nobody waits for its
// end any more, since the user who sent it has signed out. Member of the desk that sends. GUI thread.
template <class Key>
class OnTheWay
{
public:
    [[nodiscard]] bool contains(const Key &key) const { return m_keys->contains(key); }

    [[nodiscard]] bool isEmpty() const { return m_keys->isEmpty(); }

    // The same task; the key is known until it has ended.
    template <class T>
    [[nodiscard]] QCoro::Task<T> noted(Key key, QCoro::Task<T> task)
    {
        return follow(m_keys, std::move(key), std::move(task));
    }

private:
    template <class T>
    static QCoro::Task<T> follow(std::shared_ptr<QSet<Key>> keys, Key key, QCoro::Task<T> task)
    {
        keys->insert(key);
        T end = co_await task;
        keys->remove(key);
        co_return end;
    }

    std::shared_ptr<QSet<Key>> m_keys = std::make_shared<QSet<Key>>();
};

} // namespace core
