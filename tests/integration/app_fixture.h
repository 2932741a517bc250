// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accesses/access_desk.h"
#include "app/activity/recorder.h"
#include "app/altinn/parties.h"
#include "app/clients/client_desk.h"
#include "app/requests/request_desk.h"
#include "app/signin/session.h"
#include "tests/support/sandbox_process.h"
#include "tests/support/test_browser.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace tests {

// Nothing of the job is on its way, and nothing will be unless somebody does something.
[[nodiscard]] inline bool rests(const clients::Job &job)
{
    return job.isFinished() || (!job.isBusy() && job.isRecorded() && job.state() != clients::JobState::Waiting);
}

// The whole app below the window, signed in to a sandbox of its own over real HTTPS. One for each test.
class App
{
public:
    // Which environment file the app reads, told the sandbox's own: for what stands in front of the sandbox.
    using Detour = std::function<QString(const QString &)>;

    explicit App(const QStringList &sandboxOptions = {}, const Detour &detour = {},
                 net::ProxyChoice proxies = net::systemProxies());
    ~App(); // lets what still waits for an answer end

    [[nodiscard]] bool signIn(const QString &person);

    // Runs a task to its end; nothing when it never ended.
    template <class T>
    std::optional<T> finish(QCoro::Task<T> task)
    {
        std::optional<T> end;
        m_scope.start(std::move(task), [&end](T value) { end.emplace(std::move(value)); });
        static_cast<void>(QTest::qWaitFor([&end] { return end.has_value(); }, 60'000));
        return end;
    }

    [[nodiscard]] domain::Party party(const QString &name) const;
    // The next `times` calls whose path holds the text go wrong as the sandbox's control describes.
    void fault(const QString &pathContains, QJsonObject how, int times = 1);

    [[nodiscard]] QJsonObject state() { return box.control("GET", QStringLiteral("/state")).toObject(); }

    [[nodiscard]] QString statusOf(const domain::RequestId &id);
    [[nodiscard]] bool hasAccess(const domain::RequestId &id);
    [[nodiscard]] QSet<QString> clientsOf(domain::SystemAccessId access);
    [[nodiscard]] int calls(const QString &method, const QString &pathContains); // seen by the sandbox so far
    // Of the payroll system: the package lonn and the tax cards.
    [[nodiscard]] domain::SystemAccessId newOwnAccess(const QString &title = QStringLiteral("Fjord"));
    [[nodiscard]] domain::SystemAccessId newClientAccess(const QString &organisationNumber);
    [[nodiscard]] QJsonObject accessState(domain::SystemAccessId id); // {} when the sandbox has no such access
    bool hazard(const QString &kind, const QString &member, const QString &id, QJsonObject more = {});
    [[nodiscard]] domain::RequestId newRequest(const QString &kind, const QString &organisationNumber);

    qint64 ahead = 0; // seconds that the session's clock has jumped
    SandboxProcess box;
    QTemporaryDir data;
    storage::Worker disk;
    core::Environment environment;
    activity::Recorder recorder;
    std::unique_ptr<net::Http> http;
    TestBrowser browser;
    signin::Session session;
    altinn::Api api;
    requests::RequestDesk requests;
    accesses::AccessDesk accesses;
    clients::Journal journal;
    clients::ClientDesk clients;
    QList<domain::Party> parties;

private:
    core::TaskScope m_scope;
};

} // namespace tests
