// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/clients.h"
#include "app/altinn/metadata.h"
#include "app/altinn/parties.h"
#include "app/altinn/requests.h"
#include "app/altinn/system_accesses.h"
#include "app/altinn/system_register.h"

// Every reader of app/altinn under one face, each with a good answer of our own making.
namespace reading {

enum class Shape {
    List,   // of elements with an identifier; a broken one is counted
    Object, // one thing with an identifier
    Text,   // names for a thing; null when Altinn knows none
};

struct Outcome
{
    bool isRead = false;
    core::ErrorKind why = core::ErrorKind::Offline; // when it is not
    qsizetype rows = 0;
    int unreadable = 0;
    bool everyRowHasId = true;
};

struct Reader
{
    QByteArray name;
    Shape shape = Shape::List;
    QByteArray element; // of a list; else the whole answer
    Outcome (*read)(const net::Response &) = nullptr;
    bool tellsLoss = true; // else what is lost is simply not known
};

[[nodiscard]] const QList<Reader> &readers();
[[nodiscard]] net::Response responseWith(const QByteArray &body);

// A good element with an identifier of its own, and a whole good answer with two of them.
[[nodiscard]] QByteArray elementNumber(const Reader &reader, int number);
[[nodiscard]] QByteArray goodAnswer(const Reader &reader);

} // namespace reading
