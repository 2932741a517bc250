// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoroFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace tables {

// Runs work on the pool of threads; what it returns comes through the future, on the thread that waits for it. The work
// holds everything it needs by value.
template <class Work>
[[nodiscard]] auto onThread(Work work)
{
    using Answer = decltype(work());
    const auto promise = std::make_shared<QPromise<Answer>>();
    QFuture<Answer> future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace tables
