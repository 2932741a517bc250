// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ui {

// The pages of the help in one language, as resources/help holds them: Markdown whose first line is the title.
struct HelpPage
{
    QString topic; // the file's name without ".md"
    QString title;
    QString text; // Markdown, with the title
};

[[nodiscard]] const QStringList &helpTopics();                   // in the order of the list of contents
[[nodiscard]] QList<HelpPage> readHelp(const QString &language); // "nb", "nn" or "en"; any other is read as "nb"

// Whether all words of the search are on the page. Words of before count where the new ones stand.
[[nodiscard]] bool isFoundBy(const HelpPage &page, const QString &search);

} // namespace ui
