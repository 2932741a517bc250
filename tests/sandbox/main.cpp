// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// fullmakt-sandbox: ID-porten, Altinn, its portal, Maskinporten, Skatteetaten and a remote control on 127.0.0.1, over
// HTTPS. For tests and development only. Prints one line of JSON when everything answers, and serves until SIGTERM or
// SIGINT.

#include "altinn_server.h"
#include "control_server.h"
#include "http_server.h"
#include "idporten_server.h"
#include "maskinporten.h"
#include "options.h"
#include "portal_server.h"
#include "recorder.h"
#include "seed.h"
#include "skatteetaten.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <future>
#include <stdexcept>
#include <unistd.h>

namespace sandbox {

namespace {

// A fresh directory that only this user can enter, removed at the end.
class PrivateDirectory
{
public:
    PrivateDirectory()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "fullmakt-sandbox-XXXXXX").string();
        if (::mkdtemp(pattern.data()) == nullptr)
            throw std::runtime_error("no temporary directory");
        m_path = pattern;
    }

    ~PrivateDirectory() { remove(); }

    PrivateDirectory(const PrivateDirectory &) = delete;
    PrivateDirectory &operator=(const PrivateDirectory &) = delete;

    void remove()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }

    std::string file(const std::string &name) const { return (m_path / name).string(); }

    std::string write(const std::string &name, const std::string &content) const
    {
        std::ofstream(file(name), std::ios::binary) << content;
        return file(name);
    }

private:
    std::filesystem::path m_path;
};

std::vector<std::string> grantedScopes(const Options &options)
{
    std::vector<std::string> scopes = {"openid",          scope::parties,    scope::clientsRead, scope::clientsWrite,
                                       scope::othersRead, scope::othersWrite};
    if (options.portalScope)
        scopes.push_back(scope::portal);
    return scopes;
}

WorldRecords worldFor(const Options &options)
{
    WorldRecords all = freshWorld(options.clients, options.organisations);
    const std::vector<System> more = freshSystems(options.systems);
    all.systems.insert(all.systems.end(), more.begin(), more.end());
    return all;
}

// Blocked before any thread starts, so that only the wait in serve() ever sees them.
sigset_t blockStopSignals()
{
    std::signal(SIGPIPE, SIG_IGN);
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

using Servers = std::array<HttpServer *, 6>;

// Lets begun answers finish. A connection that never asked for anything holds one of the library's threads for half a
// minute; when only such are left the program ends without them.
void stop(const Servers &servers, PrivateDirectory &directory)
{
    std::array<std::future<void>, std::tuple_size_v<Servers>> stopped;
    for (std::size_t index = 0; index < servers.size(); ++index)
        stopped.at(index) = std::async(std::launch::async, [server = servers.at(index)] { server->stop(); });
    const auto patience = std::chrono::steady_clock::now() + std::chrono::milliseconds(500);
    const auto ready = [](std::future<void> &each) {
        return each.wait_for(std::chrono::milliseconds(10)) == std::future_status::ready;
    };
    while (!std::all_of(stopped.begin(), stopped.end(), ready)) {
        const bool busy = std::any_of(servers.begin(), servers.end(), [](HttpServer *each) { return each->isBusy(); });
        if (!busy && std::chrono::steady_clock::now() > patience) {
            directory.remove();
            std::_Exit(0);
        }
    }
}

void serve(const Options &options)
{
    const sigset_t signals = blockStopSignals();
    PrivateDirectory directory;
    const TlsAuthority authority;
    World world(options.dataFile.empty() ? directory.file("world.sqlite") : options.dataFile,
                [&options] { return worldFor(options); });
    CallLog log;
    Faults faults;
    Recorder recorder(options.recordFile);
    using std::chrono::milliseconds;
    HttpServer idPortenServer("idporten", authority, log, faults, milliseconds{0});
    HttpServer altinnServer("altinn", authority, log, faults, options.delay);
    altinnServer.record(recorder);
    HttpServer portalServer("portal", authority, log, faults, milliseconds{0});
    HttpServer maskinportenServer("maskinporten", authority, log, faults, milliseconds{0});
    HttpServer skatteetatenServer("skatteetaten", authority, log, faults, milliseconds{0});
    HttpServer controlServer("control", authority, log, faults, milliseconds{0});

    const std::string portalUrl = portalServer.url() + "/accessmanagement/ui";
    IdPorten idPorten(world, idPortenServer.url(), grantedScopes(options));
    Maskinporten maskinporten(world, maskinportenServer.url());
    Altinn altinn(world, idPorten, maskinporten, altinnServer.url(), portalUrl);
    const std::string ca = directory.write("ca.pem", authority.pem());
    Skatteetaten skatteetaten(maskinporten, maskinportenServer.url(), altinnServer.url(), ca);
    Control control(altinn, idPorten, maskinporten, log, faults);
    idPorten.addRoutes(idPortenServer.router());
    altinn.addRoutes(altinnServer.router(), controlServer.url());
    addPortalRoutes(portalServer.router(), world);
    maskinporten.addRoutes(maskinportenServer.router());
    skatteetaten.addRoutes(skatteetatenServer.router());
    control.addRoutes(controlServer.router());
    addRouteList(controlServer.router(), altinnServer.router());

    const Json environment = {{"name", "Sandbox"},
                              {"issuer", idPorten.issuer()},
                              {"platformBase", altinnServer.url()},
                              {"portalBase", portalUrl},
                              {"clientId", idPorten.clientId()},
                              {"scopes", idPorten.scopes()},
                              {"caFile", ca}};
    const std::string environmentFile = directory.write("environment.json", environment.dump(2) + "\n");
    const Servers servers = {&idPortenServer,     &altinnServer,       &portalServer,
                             &maskinportenServer, &skatteetatenServer, &controlServer};
    for (HttpServer *server : servers)
        server->start();

    const Json line = {{"environment", environmentFile},
                       {"altinn", altinnServer.url()},
                       {"idporten", idPortenServer.url()},
                       {"portal", portalServer.url()},
                       {"maskinporten", maskinportenServer.url()},
                       {"skatteetaten", skatteetatenServer.url()},
                       {"control", controlServer.url()},
                       {"ca", ca},
                       {"pid", ::getpid()}};
    std::printf("%s\n", line.dump().c_str());
    std::fflush(stdout);

    int received = 0;
    sigwait(&signals, &received);
    stop(servers, directory);
}

} // namespace

} // namespace sandbox

int main(int count, char **words)
{
    try {
        sandbox::serve(sandbox::readOptions(count, words));
    } catch (const std::exception &wrong) {
        std::fprintf(stderr, "fullmakt-sandbox: %s\n", wrong.what());
        return 1;
    }
    return 0;
}
