// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace language {

// One message of a catalogue.
struct Entry
{
    QString language;
    QString place; // the context
    QString source;
    QString comment;
    QStringList forms; // one, or singular and plural
    bool isNumerus = false;
    QString state; // of the translation: unfinished, vanished, obsolete; empty when it is in use
};

// Running text outside the catalogues: help, news, what a shop shows. A line or a paragraph, without its markup.
struct Passage
{
    QString language;
    QString place; // the file, from the root of the tree
    QString text;
};

// Empty when the file cannot be read or is no catalogue.
[[nodiscard]] QList<Entry> readCatalogue(const QByteArray &xml);

// nb, nn or en when the path names one: help/nn/clients.md, news_nn.html. Empty otherwise.
[[nodiscard]] QString languageOf(const QString &path);

// The texts of a file by what it is: Markdown, HTML and plain text by the language in their path; JSON, desktop entries
// and AppStream by the language marked inside them. Nothing for other kinds.
[[nodiscard]] QList<Passage> readPassages(const QString &path, const QByteArray &content);

// Without tags, comments, code, addresses of links and entities; blocks on lines of their own.
[[nodiscard]] QString withoutMarkup(const QString &text);

} // namespace language
