// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/json.h"

#include <functional>
#include <simdjson.h>
#include <string_view>

// Reading lists that may hold a hundred thousand elements, in one pass and without a tree of values: the rules of
// json.h for names, numbers and what cannot be read. Used inside app/altinn only.
namespace altinn {

using LongValue = simdjson::ondemand::value;

// What is handed a value reads it, or leaves it; an error it meets is an answer that is no JSON.
using ReadLongValue = std::function<simdjson::error_code(LongValue value)>;
using ReadLongMember = std::function<simdjson::error_code(std::string_view name, LongValue value)>;

[[nodiscard]] bool isNamed(std::string_view name, std::string_view known); // known: in lower case
// Numbers are written out; "" when it is neither text nor number.
simdjson::error_code readText(LongValue value, QString &text);
simdjson::error_code readUuid(LongValue value, QUuid &id);                        // null when it is none
simdjson::error_code readMembers(LongValue value, const ReadLongMember &member);  // of an object; of all else, nothing
simdjson::error_code readElements(LongValue value, const ReadLongValue &element); // of an array; of all else, nothing

// Elements of the list in an answer, as pageIn() finds it; `beside` is handed what stands beside it.
core::Result<core::Nothing> walkLongList(const net::Response &response, const ReadLongValue &element, bool *goesOn,
                                         const ReadLongMember &beside = {});

// The elements that can be read: `read` is handed an element's members one after another, and then asked for the item.
// Reader: member(name, value), and item() to std::optional<T>, which begins anew.
template <class T, class Reader>
core::Result<Listing<T>> readLongList(const net::Response &response, const char *list, Reader &reader,
                                      const ReadLongMember &beside = {})
{
    Listing<T> listing;
    const ReadLongMember member = [&reader](std::string_view name, LongValue value) {
        return reader.member(name, value);
    };
    const ReadLongValue element = [&](LongValue value) {
        const simdjson::error_code error = readMembers(value, member);
        if (std::optional<T> item = reader.item())
            listing.items.append(std::move(*item));
        else
            ++listing.unreadable;
        return error;
    };
    bool goesOn = false;
    if (const auto walked = walkLongList(response, element, &goesOn, beside); !walked)
        return core::fail(walked.error());
    listing.unreadable += goesOn ? 1 : 0;
    if (const auto told = tellLoss(list, listing.items.size(), listing.unreadable); !told)
        return core::fail(told.error());
    return listing;
}

} // namespace altinn
