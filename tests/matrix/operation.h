// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// One row of the fault matrix: something that the app does at Altinn or ID-porten, done through the app's own desks.
// Made for one cell, and gone with it; the Stage outlives it.

#include "app/core/result.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace matrix {

class Stage;

enum class Says { Done, NotDone, Unknown }; // what the user is led to believe

// What the user reads, made in the language of the moment: a sentence or several, with what to do next.
using Words = std::function<QString()>;

struct Told // by the app
{
    Says says = Says::Unknown;
    QString value;          // what it shows of the server's state; "" where it shows nothing
    Words words;            // unless all is well
    bool hasButton = false; // beside the words, for what to do next: try again, go on, show which
};

struct Sending // of what changes something
{
    QString method;
    QString pathEnd;
    int most = 1; // times that it may reach the server
};

class Operation
{
public:
    Operation() = default;
    virtual ~Operation() = default;
    Operation(const Operation &) = delete;
    Operation &operator=(const Operation &) = delete;

    // Without faults: makes what it is about at the server, and brings the app before it. False: it cannot be tried.
    virtual bool prepare(Stage &stage) = 0;
    virtual bool run(Stage &stage) = 0; // false: it did not end
    [[nodiscard]] virtual Told told() const = 0;
    // Without faults: what the user does who is told to look again.
    virtual bool lookAgain(Stage &stage) = 0;

    // What the server holds, in the form of Told::value.
    [[nodiscard]] virtual QString truth(Stage &stage) = 0;

    // A thing that the record of activity may claim, and whether it is so; nothing when the record holds nothing false.
    [[nodiscard]] virtual QString falseClaim(Stage &) { return {}; }

    // What the operation itself holds for the user and is not sent yet is gone; nothing when all is there.
    [[nodiscard]] virtual QString lost(Stage &) { return {}; }
};

struct Strike // where the fault hits
{
    QString name;
    QJsonObject where; // method, route, server of a rule (tests/fault_proxy/rules.h)
};

struct Row
{
    QString name;
    QString person;
    std::function<std::unique_ptr<Operation>()> make;
    std::vector<Strike> strikes;
    std::optional<Sending> sending = std::nullopt;
    QStringList sandboxOptions = {};
    QStringList proxyOptions = {};
};

// Of what is sent: the call itself, what is read back after it, and everything.
[[nodiscard]] std::vector<Strike> strikesOf(const QString &method, const QString &route);

[[nodiscard]] std::vector<Row> requestRows();
[[nodiscard]] std::vector<Row> readingRows();
[[nodiscard]] std::vector<Row> accessRows();
[[nodiscard]] std::vector<Row> clientRows();
[[nodiscard]] std::vector<Row> sessionRows();
[[nodiscard]] std::vector<Row> everyRow();

} // namespace matrix
