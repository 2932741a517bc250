// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "http_server.h"

#include "problem.h"
#include "time_text.h"

#include <openssl/ssl.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <httplib.h>
#include <map>
#include <mutex>
#include <stdexcept>
#include <sys/socket.h>
#include <thread>

namespace sandbox {

namespace {

constexpr std::size_t threadCount = 64;
constexpr std::size_t hugeBytes = 64UL * 1024 * 1024;
constexpr std::chrono::milliseconds step{20};

int socketOf(const httplib::Request &request)
{
    return request.ssl == nullptr ? -1 : SSL_get_fd(request.ssl);
}

bool clientLeft(int socket)
{
    char byte = 0;
    return ::recv(socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 0;
}

} // namespace

class HttpServer::Worker
{
public:
    Worker(std::string name, const TlsAuthority &authority, CallLog &log, Faults &faults,
           std::chrono::milliseconds delay);

    // The name of the fault that changed the answer, or empty.
    std::string answer(const httplib::Request &request, httplib::Response &response);
    void stop();
    bool isBusy();

    Router router;
    Recorder *recorder = nullptr;
    std::string url;
    std::thread thread;
    httplib::SSLServer server;

private:
    void apply(const Fault &fault, const httplib::Request &request, httplib::Response &response);
    void wait(std::chrono::milliseconds time) const;
    void began(int socket);
    void ended(int socket);

    std::string m_name;
    CallLog &m_log;
    Faults &m_faults;
    std::chrono::milliseconds m_delay;
    std::atomic<bool> m_stopping = false;
    // Connections that have carried a request, and whether one is being answered right now.
    std::mutex m_mutex;
    std::map<int, bool> m_busy;
};

HttpServer::Worker::Worker(std::string name, const TlsAuthority &authority, CallLog &log, Faults &faults,
                           std::chrono::milliseconds delay)
    : server([&authority](SSL_CTX &context) {
          SSL_CTX_set_min_proto_version(&context, TLS1_2_VERSION);
          return SSL_CTX_use_certificate(&context, authority.serverCertificate()) == 1 &&
                 SSL_CTX_use_PrivateKey(&context, authority.serverKey()) == 1;
      }),
      m_name(std::move(name)), m_log(log), m_faults(faults), m_delay(delay)
{
    if (!server.is_valid())
        throw std::runtime_error("the TLS server could not be made");
    // A kept-alive connection holds its thread, and the library's own count of five makes clients reconnect all day.
    server.new_task_queue = [] { return new httplib::ThreadPool(threadCount); };
    server.set_keep_alive_max_count(100'000);
    server.set_keep_alive_timeout(30);
    server.set_tcp_nodelay(true);
    server.set_payload_max_length(4UL * 1024 * 1024);
    server.set_pre_routing_handler([this](const httplib::Request &request, httplib::Response &) {
        began(socketOf(request));
        return httplib::Server::HandlerResponse::Unhandled;
    });
    server.set_logger([this](const httplib::Request &request, const httplib::Response &) { ended(socketOf(request)); });
    const auto handler = [this](const httplib::Request &request, httplib::Response &response) {
        const std::string fault = answer(request, response);
        // Before the answer leaves, so that whoever has it finds the call in the log.
        m_log.add(m_name, request.method, request.target, response.status);
        if (recorder != nullptr)
            recorder->add(request, response, fault);
    };
    server.Get(".*", handler);
    server.Post(".*", handler);
    server.Put(".*", handler);
    server.Patch(".*", handler);
    server.Delete(".*", handler);
    const int port = server.bind_to_any_port("127.0.0.1");
    if (port <= 0)
        throw std::runtime_error("no free port on 127.0.0.1");
    url = "https://127.0.0.1:" + std::to_string(port);
}

void HttpServer::Worker::began(int socket)
{
    const std::lock_guard lock(m_mutex);
    m_busy[socket] = true;
}

void HttpServer::Worker::ended(int socket)
{
    const std::lock_guard lock(m_mutex);
    m_busy[socket] = false;
    if (m_stopping)
        ::shutdown(socket, SHUT_RD);
}

void HttpServer::Worker::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (const auto &[socket, busy] : m_busy) {
            if (!busy)
                ::shutdown(socket, SHUT_RD);
        }
    }
    server.stop();
}

bool HttpServer::Worker::isBusy()
{
    const std::lock_guard lock(m_mutex);
    return std::any_of(m_busy.begin(), m_busy.end(), [](const auto &each) { return each.second; });
}

void HttpServer::Worker::wait(std::chrono::milliseconds time) const
{
    for (auto left = time; left.count() > 0 && !m_stopping; left -= step)
        std::this_thread::sleep_for(std::min(left, step));
}

std::string HttpServer::Worker::answer(const httplib::Request &request, httplib::Response &response)
{
    response.set_header("Date", httpDate(now()));
    response.set_header("X-Content-Type-Options", "nosniff");
    const auto fault = m_faults.strike(m_name, request.method, request.target);
    if (fault)
        wait(fault->delay);
    if (fault && !fault->after && fault->action != FaultAction::delay && fault->action != FaultAction::truncate) {
        apply(*fault, request, response);
        return faultName(fault->action);
    }
    wait(m_delay);
    Call call(request);
    Reply reply;
    try {
        reply = router.route(call);
    } catch (const std::exception &wrong) {
        std::fprintf(stderr, "fullmakt-sandbox: %s %s: %s\n", request.method.c_str(), request.path.c_str(),
                     wrong.what());
        reply = frameworkProblem(500);
    }
    response.status = reply.status;
    for (const auto &[name, value] : reply.headers)
        response.set_header(name, value);
    if (!reply.type.empty())
        response.set_content(reply.body, reply.type);
    if (!fault || fault->action == FaultAction::delay)
        return {};
    apply(*fault, request, response);
    return faultName(fault->action);
}

void HttpServer::Worker::apply(const Fault &fault, const httplib::Request &request, httplib::Response &response)
{
    const int socket = socketOf(request);
    const std::string real = std::exchange(response.body, {});
    if (fault.action != FaultAction::truncate) {
        response.headers.erase("Content-Type");
        response.status = fault.status;
    }
    if (fault.retryAfter)
        response.set_header("Retry-After", *fault.retryAfter);
    switch (fault.action) {
    case FaultAction::status:
        if (!fault.body.empty())
            response.set_content(fault.body, fault.body.front() == '{' ? "application/problem+json" : "text/plain");
        break;
    case FaultAction::html:
        response.set_content(fault.body.empty() ? "<!DOCTYPE html><html><head><title>Internal Server Error</title>"
                                                  "</head><body><h1>An unhandled exception occurred</h1></body></html>"
                                                : fault.body,
                             "text/html; charset=utf-8");
        break;
    case FaultAction::truncate: {
        const std::string whole = fault.body.empty() ? real : fault.body;
        const std::string type = response.get_header_value("Content-Type");
        response.headers.erase("Content-Type");
        response.set_content_provider(
            whole.size() + 2, type.empty() ? "application/json" : type,
            [half = whole.substr(0, whole.size() / 2)](std::size_t, std::size_t, httplib::DataSink &sink) {
                sink.write(half.data(), half.size());
                return false;
            });
        break;
    }
    case FaultAction::huge:
        // With a charset the library does not compress it, which would hide the size from the client.
        response.set_chunked_content_provider("application/json; charset=utf-8",
                                              [this](std::size_t offset, httplib::DataSink &sink) {
                                                  static const std::string spaces(64UL * 1024, ' ');
                                                  if (offset >= hugeBytes || m_stopping)
                                                      sink.done();
                                                  else
                                                      sink.write(spaces.data(), spaces.size());
                                                  return true;
                                              });
        break;
    case FaultAction::hang:
        while (!m_stopping && !clientLeft(socket))
            std::this_thread::sleep_for(step);
        ::shutdown(socket, SHUT_RDWR);
        break;
    case FaultAction::close:
        ::shutdown(socket, SHUT_RDWR);
        break;
    case FaultAction::empty:
    case FaultAction::delay:
        break;
    }
}

HttpServer::HttpServer(std::string name, const TlsAuthority &authority, CallLog &log, Faults &faults,
                       std::chrono::milliseconds delay)
    : m_worker(std::make_unique<Worker>(std::move(name), authority, log, faults, delay))
{
}

HttpServer::~HttpServer()
{
    stop();
}

Router &HttpServer::router()
{
    return m_worker->router;
}

const std::string &HttpServer::url() const
{
    return m_worker->url;
}

void HttpServer::record(Recorder &recorder)
{
    m_worker->recorder = &recorder;
}

void HttpServer::start()
{
    m_worker->thread = std::thread([this] { m_worker->server.listen_after_bind(); });
}

void HttpServer::stop()
{
    if (!m_worker->thread.joinable())
        return;
    m_worker->stop();
    m_worker->thread.join();
}

bool HttpServer::isBusy() const
{
    return m_worker->isBusy();
}

} // namespace sandbox
