// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/activity/event.h"
#include "app/activity/reading.h"
#include "ui/theme/palette.h"

// The words for what is in the record, in the language of the moment. May be called in any thread.
namespace ui {

[[nodiscard]] QString actionInWords(const activity::Entry &entry);
[[nodiscard]] QString actionInWords(activity::Action action);
[[nodiscard]] QString outcomeInWords(const activity::Entry &entry);
[[nodiscard]] QString outcomeInWords(activity::Outcome outcome);
[[nodiscard]] QString entryInWords(const activity::Entry &entry); // what was done, and how it went unless it is done
[[nodiscard]] Tone toneOfOutcome(const activity::Entry &entry);
[[nodiscard]] QString objectInWords(const activity::Entry &entry); // "FJELL AS", "Change of clients 12"
[[nodiscard]] QString organisationInWords(const QString &name, const QString &number);
[[nodiscard]] QString personInWords(const QString &person);
[[nodiscard]] QString momentInWords(const QDateTime &time); // to the second, in local time
[[nodiscard]] QString momentInWords(qint64 at);
[[nodiscard]] QString exactMoment(qint64 at);                 // with the offset from UTC
[[nodiscard]] QStringList factsInWords(const QString &facts); // "Status: new"

// A checksum in groups of eight, which the eye can compare and a line can break.
[[nodiscard]] QString checksumInWords(const QByteArray &hash);

// Those actions whose names hold the text, for a search.
[[nodiscard]] QList<activity::Action> actionsNamed(const QString &text);

// Everything that is known of an entry, a line each: what "Copy details" copies.
[[nodiscard]] QString detailsOf(const activity::Entry &entry);

} // namespace ui
