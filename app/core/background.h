// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoroFuture>
#include <QCoroTask>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace core {

// Runs pure work on a thread of the pool, so that nothing stands still meanwhile, and goes on where it was awaited.
// The work owns what it looks at; its result can be copied. It is not stopped: look at the stop token afterwards.
template <class Work, class Value = std::invoke_result_t<Work>>
QCoro::Task<Value> inBackground(Work work)
{
    const auto promise = std::make_shared<QPromise<Value>>();
    const QFuture<Value> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    Value value = co_await future;
    co_return value;
}

// The last owner of much gives it up on a thread of the pool: freeing a hundred thousand texts takes long enough to be
// seen.
template <class Value>
void letGoInBackground(Value value)
{
    QThreadPool::globalInstance()->start(
        [value = std::make_shared<Value>(std::move(value))]() mutable { value.reset(); });
}

// Shared by many, of whom nobody knows who is the last.
template <class Value>
std::shared_ptr<Value> sharedUntilLetGo(std::unique_ptr<Value> value)
{
    return std::shared_ptr<Value>(value.release(),
                                  [](Value *last) { letGoInBackground(std::unique_ptr<Value>(last)); });
}

} // namespace core
