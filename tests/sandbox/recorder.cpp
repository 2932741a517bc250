// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "recorder.h"

#include "json.h"
#include "person_numbers.h"

#include <array>
#include <fcntl.h>
#include <httplib.h>
#include <stdexcept>
#include <unistd.h>

namespace sandbox {

namespace {

constexpr std::size_t largeBytes = 256UL * 1024;
constexpr int largeBodiesKept = 2;
constexpr const char *tokenPlaceholder = "header.payload.signature";
constexpr std::array<const char *, 4> recordedHeaders = {"Content-Type", "Accept", "Accept-Language", "User-Agent"};

bool isTokenCharacter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
           (character >= '0' && character <= '9') || character == '-' || character == '_' || character == '.';
}

// The header of every token is a JSON object, which begins with {" and so with these letters.
std::string withoutTokens(const std::string &text)
{
    std::string kept;
    std::size_t from = 0;
    for (std::size_t start = text.find("eyJ"); start != std::string::npos; start = text.find("eyJ", from)) {
        std::size_t end = start;
        while (end < text.size() && isTokenCharacter(text[end]))
            ++end;
        kept += text.substr(from, start - from) + tokenPlaceholder;
        from = end;
    }
    return kept + text.substr(from);
}

std::string safe(const std::string &text)
{
    return withoutPersonNumbers(withoutTokens(text));
}

Json headersOf(const httplib::Request &request)
{
    Json headers = Json::object();
    for (const char *name : recordedHeaders) {
        if (request.has_header(name))
            headers[name] = safe(request.get_header_value(name));
    }
    return headers;
}

} // namespace

Recorder::Recorder(const std::string &file)
{
    if (file.empty())
        return;
    m_file = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600);
    if (m_file < 0)
        throw std::runtime_error("cannot record into " + file);
}

Recorder::~Recorder()
{
    if (m_file >= 0)
        ::close(m_file);
}

bool Recorder::isSpared(const std::string &operation, std::size_t bytes)
{
    if (bytes <= largeBytes)
        return false;
    const std::lock_guard lock(m_mutex);
    return ++m_largeBodies[operation] > largeBodiesKept;
}

void Recorder::add(const httplib::Request &request, const httplib::Response &response, const std::string &fault)
{
    if (m_file < 0)
        return;
    Json line = {{"method", request.method},
                 {"target", safe(request.target)},
                 {"bearer", request.has_header("Authorization")},
                 {"headers", headersOf(request)},
                 {"requestBody", safe(request.body)},
                 {"status", response.status},
                 {"type", response.get_header_value("Content-Type")}};
    if (!fault.empty())
        line["fault"] = fault;
    if (isSpared(request.method + ' ' + request.path, response.body.size()))
        line["omittedBytes"] = response.body.size();
    else
        line["body"] = safe(response.body);
    const std::string text = line.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
    const std::lock_guard lock(m_mutex);
    for (std::size_t written = 0; written < text.size();) {
        const ssize_t count = ::write(m_file, text.data() + written, text.size() - written);
        if (count < 0)
            throw std::runtime_error("cannot record an exchange");
        written += static_cast<std::size_t>(count);
    }
}

} // namespace sandbox
