// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QString>

namespace language {

// A word of the house: where the English source says this, the translation says that.
struct Term
{
    QRegularExpression source;
    QHash<QString, QRegularExpression> wanted; // by language
};

// A word that is not used, in one language.
struct Refused
{
    QString language;
    QRegularExpression text;
    QString instead;
};

// A fault that is right where it stands. Place and subject may hold *.
struct Exception
{
    QString rule;
    QString language;
    QRegularExpression place;
    QRegularExpression subject;
    QString reason;
    int line = 0;
};

struct WordLists
{
    QHash<QString, QHash<QString, QString>> strays; // by language: a word and what to write instead
    QHash<QString, QString> shared;                 // words that are the same in Norwegian and English
    QList<Term> terms;
    QList<Refused> refused;
    QList<Exception> exceptions;
    QStringList faults; // of the lists themselves
};

// From the folder of this file. Lines: # is a remark.
[[nodiscard]] WordLists readWordLists();

} // namespace language
