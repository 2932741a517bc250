// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/help/help_pages.h"

#include <QFile>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct FormerWord
{
    QLatin1StringView beginning; // of the word, as it is sought in any of the languages
    QStringList topics;          // about what it is called now
};

const QList<FormerWord> &formerWords()
{
    static const QList<FormerWord> words{
        {"systembruk"_L1, {u"accesses"_s, u"requests"_s, u"decision"_s}},
        {"system user"_L1, {u"accesses"_s, u"requests"_s, u"decision"_s}},
        {"systemuser"_L1, {u"accesses"_s, u"requests"_s, u"decision"_s}},
        {"kunde"_L1, {u"clients"_s, u"import"_s, u"matrix"_s}},
        {"kundar"_L1, {u"clients"_s, u"import"_s, u"matrix"_s}},
        {"customer"_L1, {u"clients"_s, u"import"_s, u"matrix"_s}},
        {"klientdeleg"_L1, {u"clients"_s, u"jobs"_s}},
        {"client deleg"_L1, {u"clients"_s, u"jobs"_s}},
        {"deleger"_L1, {u"clients"_s, u"decision"_s}},
    };
    return words;
}

} // namespace

const QStringList &helpTopics()
{
    static const QStringList topics{u"start"_s,    u"sign-in"_s,  u"functions"_s, u"requests"_s, u"decision"_s,
                                    u"accesses"_s, u"clients"_s,  u"import"_s,    u"jobs"_s,     u"matrix"_s,
                                    u"activity"_s, u"settings"_s, u"keyboard"_s,  u"words"_s};
    return topics;
}

QList<HelpPage> readHelp(const QString &language)
{
    const QString spoken = language == u"nn" || language == u"en" ? language : u"nb"_s;
    QList<HelpPage> pages;
    for (const QString &topic : helpTopics()) {
        QFile file(u":/help/%1/%2.md"_s.arg(spoken, topic));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        pages.append({topic, text.section(u'\n', 0, 0).remove(u'#').trimmed(), text});
    }
    return pages;
}

bool isFoundBy(const HelpPage &page, const QString &search)
{
    const QString sought = search.simplified().toCaseFolded();
    const QList<FormerWord> &former = formerWords();
    if (std::ranges::any_of(former, [&](const FormerWord &word) {
            return sought.startsWith(word.beginning) && word.topics.contains(page.topic);
        }))
        return true;
    const QString text = page.text.toCaseFolded();
    const QStringList words = sought.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
}

} // namespace ui
