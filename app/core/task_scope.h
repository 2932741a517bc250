// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

#include <coroutine>
#include <memory>
#include <stop_token>
#include <utility>
#include <vector>

namespace core {

// A door that coroutines wait at. open() lets everybody through who waits now; it stays open until close().
class Gate
{
public:
    explicit Gate(bool open = false) : m_open(open) {}

    void open()
    {
        m_open = true;
        for (const auto waiting = std::exchange(m_waiting, {}); const std::coroutine_handle<> handle : waiting)
            handle.resume();
    }

    void close() { m_open = false; }

    struct Passing
    {
        Gate *gate;

        bool await_ready() const noexcept { return gate->m_open; }

        void await_suspend(std::coroutine_handle<> handle) { gate->m_waiting.push_back(handle); }

        void await_resume() const noexcept {}
    };

    Passing passed() { return Passing{this}; }

private:
    bool m_open;
    std::vector<std::coroutine_handle<>> m_waiting;
};

// Owner of the tasks a page or service has started: member of that object, last in its class. When the scope goes, its
// tasks are asked to stop and their handlers are never called; the frames run to their end and free themselves.
class TaskScope
{
public:
    TaskScope() = default;
    TaskScope(const TaskScope &) = delete;
    TaskScope &operator=(const TaskScope &) = delete;

    ~TaskScope()
    {
        m_state->closed = true;
        requestStop();
    }

    std::stop_token token() const { return m_state->stop.get_token(); }

    bool isIdle() const { return m_state->running == 0; }

    void requestStop()
    {
        const auto state = m_state;
        state->stop.request_stop();
    }

    // Stops what runs and starts afresh: earlier handlers stay silent, later tasks get a new token.
    void restart()
    {
        m_state->closed = true;
        requestStop();
        m_state = std::make_shared<State>();
    }

    template <class T, class Handler>
    void start(QCoro::Task<T> task, Handler handler)
    {
        run(std::move(task), std::move(handler), m_state);
    }

private:
    struct State
    {
        std::stop_source stop;
        int running = 0;
        bool closed = false;
    };

    template <class T, class Handler>
    static QCoro::Task<void> run(QCoro::Task<T> task, Handler handler, std::shared_ptr<State> state)
    {
        ++state->running;
        T value = co_await task;
        --state->running;
        if (!state->closed)
            handler(std::move(value));
    }

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace core
