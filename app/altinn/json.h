// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/domain/identifiers.h"
#include "app/net/http.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

// Reading what Altinn sends: known names without regard to case, unknown members ignored, absent and null alike, a byte
// order mark tolerated (altinn-enduser-api.md sections 13 and 15). Used inside app/altinn only.
namespace altinn {

class Object
{
public:
    Object() = default;
    explicit Object(const QJsonObject &object);

    [[nodiscard]] bool has(const char *name) const { return !value(name).isUndefined() && !value(name).isNull(); }

    [[nodiscard]] QString text(const char *name) const; // numbers are written out; "" when absent

    [[nodiscard]] bool flag(const char *name) const { return value(name).toBool(false); }

    [[nodiscard]] QUuid uuid(const char *name) const;
    [[nodiscard]] domain::PartyId partyId(const char *name) const;     // integer or string
    [[nodiscard]] QDateTime time(const char *name) const;              // invalid when absent, unreadable, never set
    [[nodiscard]] std::optional<bool> yesOrNo(const char *name) const; // nothing when it is neither

    [[nodiscard]] QList<Object> objects(const char *name) const; // an empty one for an element that is none

    [[nodiscard]] bool isArray(const char *name) const { return value(name).isArray(); }

    [[nodiscard]] QJsonArray array(const char *name) const { return value(name).toArray(); }

    [[nodiscard]] Object object(const char *name) const { return Object(value(name).toObject()); }

    // A text by language: the wanted one, else nb, nn, en, else whichever there is.
    struct Localised
    {
        QString text;
        QString language; // that the text is in, "" for none
    };

    [[nodiscard]] Localised localisedText(const char *name, const QString &language) const;

    [[nodiscard]] QString localised(const char *name, const QString &language) const
    {
        return localisedText(name, language).text;
    }

private:
    [[nodiscard]] QJsonValue value(const char *name) const;
    QHash<QString, QJsonValue> m_members; // keyed by lower-case, trimmed name
};

// A list of which single elements could not be read: the rest is kept, the loss is told. What is missing because the
// list goes on elsewhere counts as one.
template <class T>
struct Listing
{
    QList<T> items;
    int unreadable = 0;
};

struct Page
{
    QJsonArray elements;
    Object around;       // what stands beside them; empty for a bare array
    bool goesOn = false; // Altinn does not page today; a first page must not pass as all
};

[[nodiscard]] QByteArrayView withoutMark(const QByteArray &body); // looks at it
core::Result<Object> objectIn(const net::Response &response);
// The array itself, or the one in `data`, or (older documents) the one nested in that.
core::Result<Page> pageIn(const net::Response &response);
// The bare JSON values true, false and null.
bool isTrue(const net::Response &response);
bool isFalse(const net::Response &response);
bool isNull(const net::Response &response);

// Logs what was lost. Fails when nothing is left: that must not pass as an empty list.
core::Result<core::Nothing> tellLoss(const char *list, qsizetype readable, int unreadable);

// The elements that can be read, each by `read`: a function from Object to std::optional<T>. `list` names it in the
// log.
template <class T, class Read>
core::Result<Listing<T>> readPage(const Page &page, const char *list, Read read)
{
    Listing<T> listing;
    listing.unreadable = page.goesOn ? 1 : 0;
    listing.items.reserve(page.elements.size());
    for (const QJsonValue &element : page.elements) {
        if (auto item = element.isObject() ? read(Object(element.toObject())) : std::nullopt)
            listing.items.append(std::move(*item));
        else
            ++listing.unreadable;
    }
    if (const auto told = tellLoss(list, listing.items.size(), listing.unreadable); !told)
        return core::fail(told.error());
    return listing;
}

template <class T, class Read>
core::Result<Listing<T>> readList(const net::Response &response, const char *list, Read read)
{
    const core::Result<Page> page = pageIn(response);
    if (!page)
        return core::fail(page.error());
    return readPage<T>(*page, list, read);
}

} // namespace altinn
