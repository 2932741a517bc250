// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/altinn/long_list.h"

#include <QLocale>

#include <algorithm>
#include <cstring>

namespace altinn {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;
using simdjson::ondemand::json_type;

bool isBlank(char character)
{
    return character == ' ' || (character >= '\t' && character <= '\r');
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

// Looked at where it lies, unless it holds escapes.
error_code nameOf(simdjson::ondemand::field &field, std::string_view &name)
{
    const char *const raw = field.key().raw();
    const size_t size = std::strcspn(raw, "\"\\"); // a quotation mark ends it
    if (raw[size] == '"') {
        name = trimmed({raw, size});
        return SUCCESS;
    }
    const error_code error = field.unescaped_key().get(name);
    name = trimmed(name);
    return error;
}

error_code readEach(simdjson::ondemand::array &array, const ReadLongValue &element)
{
    for (auto each : array) {
        LongValue one;
        if (const error_code error = std::move(each).get(one))
            return error;
        if (const error_code error = element(one))
            return error;
    }
    return SUCCESS;
}

// The elements of an array, or of the array that is its only element.
error_code readElementsOf(LongValue list, const ReadLongValue &element)
{
    simdjson::ondemand::array array;
    if (const error_code error = list.get_array().get(array))
        return error;
    std::optional<json_type> first;
    const error_code looked = readEach(array, [&first](LongValue value) {
        json_type type{};
        if (const error_code error = value.type().get(type))
            return error;
        first = type;
        return simdjson::NO_SUCH_FIELD; // looks no further
    });
    if (!first) // empty, or no JSON
        return looked;
    bool isNested = false;
    if (first == json_type::array) {
        size_t count = 0;
        if (const error_code error = array.count_elements().get(count))
            return error;
        isNested = count == 1;
    }
    if (const error_code error = array.reset().error())
        return error;
    return readEach(array, [&](LongValue value) { return isNested ? readElements(value, element) : element(value); });
}

} // namespace

bool isNamed(std::string_view name, std::string_view known)
{
    return std::equal(name.cbegin(), name.cend(), known.cbegin(), known.cend(), [](char a, char b) {
        return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + ('a' - 'A')) : a) == b;
    });
}

error_code readText(LongValue value, QString &text)
{
    text.clear();
    json_type type{};
    if (const error_code error = value.type().get(type))
        return error;
    if (type == json_type::string) {
        std::string_view bytes;
        if (const error_code error = value.get_string().get(bytes))
            return error;
        text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    } else if (type == json_type::number) {
        simdjson::ondemand::number number;
        if (const error_code error = value.get_number().get(number))
            return error;
        text = number.is_int64()    ? QString::number(number.get_int64())
               : number.is_uint64() ? QString::number(number.get_uint64())
                                    : QString::number(number.get_double(), 'g', QLocale::FloatingPointShortest);
    }
    return SUCCESS;
}

error_code readUuid(LongValue value, QUuid &id)
{
    id = {};
    json_type type{};
    if (const error_code error = value.type().get(type); error || type != json_type::string)
        return error;
    std::string_view text;
    if (const error_code error = value.get_string().get(text))
        return error;
    text = trimmed(text);
    if (text.size() == 36 || text.size() == 38) // Qt would read what stands before a tail
        id = QUuid::fromString(QLatin1StringView(text.data(), static_cast<qsizetype>(text.size())));
    return SUCCESS;
}

error_code readMembers(LongValue value, const ReadLongMember &member)
{
    json_type type{};
    if (const error_code error = value.type().get(type); error || type != json_type::object)
        return error;
    simdjson::ondemand::object object;
    if (const error_code error = value.get_object().get(object))
        return error;
    for (auto each : object) {
        simdjson::ondemand::field field;
        if (const error_code error = std::move(each).get(field))
            return error;
        std::string_view name;
        if (const error_code error = nameOf(field, name))
            return error;
        if (const error_code error = member(name, field.value()))
            return error;
    }
    return SUCCESS;
}

error_code readElements(LongValue value, const ReadLongValue &element)
{
    json_type type{};
    if (const error_code error = value.type().get(type); error || type != json_type::array)
        return error;
    simdjson::ondemand::array array;
    if (const error_code error = value.get_array().get(array))
        return error;
    return readEach(array, element);
}

core::Result<core::Nothing> walkLongList(const net::Response &response, const ReadLongValue &element, bool *goesOn,
                                         const ReadLongMember &beside)
{
    const QByteArrayView body = withoutMark(response.body);
    const simdjson::padded_string padded(body.data(), static_cast<size_t>(body.size()));
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    bool isThere = false;
    const auto walk = [&]() -> error_code {
        if (const error_code error = parser.iterate(padded).get(document))
            return error;
        LongValue root;
        if (const error_code error = document.get_value().get(root))
            return error;
        json_type type{};
        if (const error_code error = root.type().get(type))
            return error;
        if (type == json_type::array) {
            isThere = true;
            return readElements(root, element);
        }
        return readMembers(root, [&](std::string_view name, LongValue value) -> error_code {
            if (isNamed(name, "data")) {
                json_type list{};
                if (const error_code error = value.type().get(list); error || list != json_type::array)
                    return error;
                if (isThere) // a second one: which of them is meant?
                    return simdjson::INCORRECT_TYPE;
                isThere = true;
                return readElementsOf(value, element);
            }
            if (isNamed(name, "links"))
                return readMembers(value, [goesOn](std::string_view link, LongValue target) -> error_code {
                    json_type next{};
                    if (const error_code error = target.type().get(next))
                        return error;
                    *goesOn = *goesOn || (isNamed(link, "next") && next != json_type::null);
                    return SUCCESS;
                });
            return beside ? beside(name, value) : SUCCESS;
        });
    };
    const char *rest = nullptr;
    if (walk() != SUCCESS || document.current_location().get(rest) != simdjson::OUT_OF_BOUNDS)
        return core::fail(core::ErrorKind::BadAnswer, QStringLiteral("expected JSON"));
    if (!isThere)
        return core::fail(core::ErrorKind::BadAnswer, QStringLiteral("expected a JSON list"));
    return core::Nothing{};
}

} // namespace altinn
