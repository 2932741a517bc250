// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/domain/client.h"
#include "app/domain/party.h"

#include <QDateTime>
#include <QList>

// What this program did, for those who have to answer for it: plain values, without a word in any language.
namespace activity {

enum class Action {
    SignedIn,
    SignedOut,
    SessionEnded, // by itself
    Approved,
    Rejected,
    Forwarded,
    OutcomeRead, // what became of a decision was read anew
    AccessCreated,
    AccessDeleted,
    JobStarted,
    UndoStarted,
    JobRetried, // those that were not done, once more
    JobEnded,
    ClientAdded,
    ClientRemoved,
    ListImported,
    ListExported,
    ReportSaved,
    RecordBegun,   // since the file before it could not be read
    RecordDeleted, // the oldest entries, or all
};

inline constexpr int actions = 20;

enum class Outcome {
    Done,
    NotDone, // refused, and nothing came of it
    Partly,
    Unknown,   // no certain answer
    Elsewhere, // somebody else had done it, or something else, before
    Differs,   // confirmed by Altinn, and yet not so when it was read back
    Needless,  // was so already; nothing was sent
    Cancelled, // by the user, who left the rest
};

inline constexpr int outcomes = 8;

enum class ObjectKind { None, Request, Access, Client, Job, List, Record };

inline constexpr int objectKinds = 7;

struct Object // that something was done with
{
    ObjectKind kind = ObjectKind::None;
    QString id;
    QString name;
    QString number; // of an organisation; "" otherwise
};

struct Fact // "clients" = "12": the words for it are made in ui
{
    QString key;   // lower case letters
    QString value; // one line
    friend bool operator==(const Fact &, const Fact &) = default;
};

using Facts = QList<Fact>;

// What a room tells of what it did.
struct Event
{
    Action action = Action::SignedIn;
    Outcome outcome = Outcome::Done;
    QDateTime time;                // now when invalid
    std::optional<QString> person; // whoever is signed in when it is not given; "": the program by itself
    QString organisation;
    QString organisationNumber;
    Object object;
    QString accessId;
    QString accessName;
    Facts before;
    Facts after;
    QString reason;  // code of why it is not done
    QString traceId; // of Altinn, for support
    QString intent;  // that this is the outcome of: see Recorder::intend()
};

// What is written down of it. Text as it stands in the file, so that nothing of it can be changed unseen.
struct Entry
{
    qint64 number = 0; // 1, 2, 3 …
    qint64 at = 0;     // milliseconds since 1970, UTC
    QString person;
    QString organisation;
    QString organisationNumber;
    QString action;
    QString objectKind;
    QString objectId;
    QString objectName;
    QString objectNumber;
    QString accessId;
    QString accessName;
    QString before;
    QString after;
    QString outcome;
    QString reason;
    QString traceId;
    QString words;   // what a search looks in
    QByteArray hash; // of all this and of the hash before it
};

[[nodiscard]] Event eventOf(Action action, const domain::Party &party);
[[nodiscard]] Object objectOf(const domain::Client &client); // a person has no name in it
void setError(Event *event, const core::Error &error);       // code and trace id, nothing else of it
[[nodiscard]] Fact fact(const char *key, qint64 count);
[[nodiscard]] Fact fact(const char *key, const QString &value);
// As many as there is room for, with a comma between them, and how many more there are.
[[nodiscard]] Fact fact(const char *key, const QStringList &values);

struct Shortened // what such a fact says
{
    QString values;
    int left = 0; // that there was no room for
};

[[nodiscard]] Shortened shortened(const QString &value);
[[nodiscard]] Fact noAnswer(); // the program ended before it was known what became of what was sent

[[nodiscard]] QString nameOf(Action action);
[[nodiscard]] QString nameOf(Outcome outcome);
[[nodiscard]] QString nameOf(ObjectKind kind);
[[nodiscard]] std::optional<Action> actionOf(const Entry &entry); // nothing: this version does not know it
[[nodiscard]] std::optional<Outcome> outcomeOf(const Entry &entry);
[[nodiscard]] ObjectKind objectKindOf(const Entry &entry);

[[nodiscard]] QString textOf(const Facts &facts); // a line each
[[nodiscard]] Facts factsOf(const QString &text);
[[nodiscard]] QString valueIn(const QString &text, QLatin1StringView key); // "" when there is none
[[nodiscard]] bool isInterrupted(const Entry &entry);                      // it has noAnswer()

// One line without tokens and personal numbers. What is too long ends with "…".
[[nodiscard]] QString safeText(const QString &text);
// As texts are compared in a search: without regard to case, and figures that stand in groups put together.
[[nodiscard]] QString folded(const QString &text);

// The entry for an event, but for its number and hash. person: whoever is signed in.
[[nodiscard]] Entry entryOf(const Event &event, const QString &person, const QDateTime &now);

} // namespace activity
