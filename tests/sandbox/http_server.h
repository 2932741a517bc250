// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// One HTTPS server on 127.0.0.1: logs every call, lets ordered faults strike, waits the asked delay and hands the rest
// to its router. Owned by main. start() serves on threads of its own until stop(), which lets begun answers finish.

#include "call_log.h"
#include "faults.h"
#include "recorder.h"
#include "router.h"
#include "tls_authority.h"

#include <chrono>
#include <memory>
#include <string>

namespace sandbox {

class HttpServer
{
public:
    HttpServer(std::string name, const TlsAuthority &authority, CallLog &log, Faults &faults,
               std::chrono::milliseconds delay);
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    Router &router();
    // https://127.0.0.1:<port>, without a trailing slash.
    const std::string &url() const;
    // Before start(); the recorder outlives the server.
    void record(Recorder &recorder);
    void start();
    void stop();
    // Whether an answer is being made or sent right now.
    bool isBusy() const;

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace sandbox
