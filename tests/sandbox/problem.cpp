// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "problem.h"

#include "encoding.h"

#include <map>
#include <random>

namespace sandbox {

namespace {

struct Meaning
{
    int status;
    const char *title;
};

const std::map<std::string, Meaning> &meanings()
{
    static const std::map<std::string, Meaning> all = {
        {"AUTH-00001", {400, "One or more rights were not found or cannot be delegated"}},
        {"AUTH-00002", {400, "The delegation failed"}},
        {"AUTH-00004", {400, "A system user for this system and reference exists already"}},
        {"AUTH-00006", {400, "The external reference belongs to an accepted request"}},
        {"AUTH-00007", {400, "The external reference belongs to a pending request"}},
        {"AUTH-00009", {400, "The external reference belongs to a rejected request"}},
        {"AUTH-00010", {404, "The request does not exist"}},
        {"AUTH-00011", {404, "The system does not exist"}},
        {"AUTH-00013", {409, "The request is not in status New"}},
        {"AUTH-00014", {403, "The delegation check gave no answer"}},
        {"AUTH-00015", {404, "The system user does not exist"}},
        {"AUTH-00016", {403, "The user lacks a role that the delegation needs"}},
        {"AUTH-00018", {403, "The user lacks a right that was given to her directly"}},
        {"AUTH-00019", {403, "The organisation is not in the service rights register"}},
        {"AUTH-00020", {403, "The user must sign in at a higher level"}},
        {"AUTH-00021", {400, "The redirect address is not registered for the system"}},
        {"AUTH-00022", {400, "The rights could not be revoked"}},
        {"AUTH-00023", {401, "The token names no organisation"}},
        {"AUTH-00024", {403, "The party does not own the system user"}},
        {"AUTH-00026", {400, "The system has no registered redirect address"}},
        {"AUTH-00030", {404, "The agent request does not exist"}},
        {"AUTH-00031", {400, "The client could not be removed"}},
        {"AUTH-00033", {400, "The agent system user could not be deleted"}},
        {"AUTH-00034", {400, "The system user is not an agent"}},
        {"AUTH-00036", {400, "The system user is not a standard system user"}},
        {"AUTH-00039", {400, "The provider does not match the party"}},
        {"AUTH-00040", {400, "The party of the delegation does not match"}},
        {"AUTH-00041", {403, "The party does not own the request"}},
        {"AUTH-00042", {403, "The party does not own the agent request"}},
        {"AUTH-00044", {403, "Access management refused the client lookup"}},
        {"AUTH-00048", {400, "The system user could not be registered"}},
        {"AUTH-00050", {400, "The package check could not be made"}},
        {"AUTH-00051", {400, "The package could not be delegated"}},
        {"AUTH-00053", {400, "The user lacks required access"}},
        {"AUTH-00054", {400, "The right holder could not be removed"}},
        {"AUTH-00055", {500, "The delegated packages could not be read"}},
        {"AUTH-00056", {400, "The system user could not be deleted"}},
        {"AUTH-00057", {400, "The package could not be removed"}},
        {"AUTH-00060", {404, "The request could not be updated"}},
        {"AUTH-00061", {409, "The id of the change request is used already"}},
        {"AUTH-00062", {500, "The delegated rights could not be read"}},
        {"AUTH-00063", {400, "The package is not part of the registered system"}},
        {"AUTH-00064", {400, "The package cannot be given to a standard system user"}},
        {"AUTH-00065", {400, "The package cannot be given to an agent system user"}},
        {"AUTH-00066", {403, "The user is not access manager for the party"}},
        {"AUTH-00068", {403, "The user lacks the access package that the resource needs"}},
        {"AUTH-00069", {403, "The organisation is not on the access list of the resource"}},
        {"AUTH-00070", {403, "The resource cannot be delegated"}},
        {"AUTH-00071", {403, "The resource is a Maskinporten schema"}},
        {"AUTH-00079", {400, "The client was not found"}},
        {"AUTH-00080", {400, "The client lacks some of the packages of the system user"}},
    };
    return all;
}

// Ties an answer to a log line at the real service; only its shape matters here.
std::string traceId()
{
    thread_local std::mt19937_64 generator(std::random_device{}());
    std::string bytes;
    for (int part = 0; part < 3; ++part) {
        const std::uint64_t value = generator();
        bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    return "00-" + hex(bytes.substr(0, 16)) + "-" + hex(bytes.substr(16)) + "-01";
}

Reply problemReply(int status, const Json &body)
{
    Reply reply = json(status, body);
    reply.type = "application/problem+json; charset=utf-8";
    return reply;
}

const char *standardTitle(int status)
{
    switch (status) {
    case 400:
        return "Bad Request";
    case 404:
        return "Not Found";
    case 409:
        return "Conflict";
    default:
        return "An error occurred while processing your request.";
    }
}

} // namespace

Reply problem(const std::string &code)
{
    if (code == serverError)
        return frameworkProblem(500);
    const Meaning &meaning = meanings().at(code);
    return problemReply(meaning.status, {{"type", "urn:altinn:error:" + code},
                                         {"title", meaning.title},
                                         {"status", meaning.status},
                                         {"code", code},
                                         {"traceId", traceId()}});
}

Reply validationProblem(const std::string &code, const std::string &title, const std::string &path)
{
    const Json error = {{"code", code}, {"title", title}, {"paths", Json::array({path})}};
    return problemReply(400, {{"type", "urn:altinn:error:STD-00000"},
                              {"title", "One or more validation errors occurred."},
                              {"status", 400},
                              {"code", "STD-00000"},
                              {"traceId", traceId()},
                              {"validationErrors", Json::array({error})}});
}

Reply frameworkProblem(int status, const std::string &title)
{
    const std::string section = status == 500 ? "15.6.1" : "15.5." + std::to_string(status - 399);
    return problemReply(status, {{"type", "https://tools.ietf.org/html/rfc9110#section-" + section},
                                 {"title", title.empty() ? standardTitle(status) : title},
                                 {"status", status},
                                 {"traceId", traceId()}});
}

Reply malformed(const std::string &member, const std::string &value)
{
    return errorsMap(member, value.empty() ? "The " + member + " field is required."
                                           : "The value '" + value + "' is not valid.");
}

Reply errorsMap(const std::string &member, const std::string &message)
{
    return problemReply(400, {{"type", "https://tools.ietf.org/html/rfc9110#section-15.5.1"},
                              {"title", "One or more validation errors occurred."},
                              {"status", 400},
                              {"errors", {{member, Json::array({message})}}},
                              {"traceId", traceId()}});
}

} // namespace sandbox
