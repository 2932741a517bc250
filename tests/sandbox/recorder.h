// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// Writes every exchange of the Altinn server down, one JSON object a line, for tests/contract to hold to the OpenAPI
// file. Holds no Authorization values, no tokens (placeholders of the same shape) and no national identity numbers.
// Of bodies above 256 KiB the first two for each method and path are written; of the others only their size, as
// "omittedBytes". A line is on its way to the file before the answer leaves. Owned by main, outlives the servers; safe
// from every thread.

#include <map>
#include <mutex>
#include <string>

namespace httplib {
struct Request;
struct Response;
} // namespace httplib

namespace sandbox {

class Recorder
{
public:
    // Empties the file first. Throws when it cannot be written; with an empty name nothing is recorded.
    explicit Recorder(const std::string &file);
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    // `fault` is the action that was ordered for this exchange and changed its answer, or empty.
    void add(const httplib::Request &request, const httplib::Response &response, const std::string &fault);

private:
    bool isSpared(const std::string &operation, std::size_t bytes);

    int m_file = -1;
    std::mutex m_mutex;
    std::map<std::string, int> m_largeBodies;
};

} // namespace sandbox
