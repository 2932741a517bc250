// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/unit/language/word_lists.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace language {

namespace {

QStringList linesOf(const QString &name, QStringList *faults)
{
    QFile file(QStringLiteral(FULLMAKT_SOURCE_DIR "/tests/unit/language/") + name);
    if (!file.open(QIODevice::ReadOnly))
        faults->append(u"cannot read "_s + file.fileName());
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (QString &line : lines) // keeps the numbers of the lines
        line = line.startsWith(u'#') ? QString() : line.trimmed();
    return lines;
}

QHash<QString, QString> wordsOf(const QString &name, QStringList *faults)
{
    QHash<QString, QString> words;
    for (const QString &line : linesOf(name, faults)) {
        if (line.isEmpty())
            continue;
        const QString word = line.section(u' ', 0, 0);
        if (words.contains(word))
            faults->append(name + u": twice: "_s + word);
        words.insert(word, line.section(u' ', 1));
    }
    return words;
}

QStringList fieldsOf(const QString &line)
{
    QStringList fields = line.split(u";;"_s);
    for (QString &field : fields)
        field = field.trimmed();
    return fields;
}

QRegularExpression pattern(const QString &text, QStringList *faults)
{
    QRegularExpression expression(text, QRegularExpression::CaseInsensitiveOption |
                                            QRegularExpression::UseUnicodePropertiesOption);
    if (!expression.isValid())
        faults->append(text + u": "_s + expression.errorString());
    return expression;
}

QRegularExpression wildcard(const QString &text, QStringList *faults)
{
    return pattern(u"\\A"_s + QRegularExpression::escape(text).replace(u"\\*"_s, u".*"_s) + u"\\z"_s, faults);
}

void readGlossary(WordLists *lists)
{
    for (const QString &line : linesOf(u"glossary.txt"_s, &lists->faults)) {
        if (line.isEmpty())
            continue;
        const QStringList fields = fieldsOf(line);
        if (fields.size() != 4) {
            lists->faults.append(u"glossary.txt: not four fields: "_s + line);
        } else if (fields[0] == u"term") {
            lists->terms.append(
                {pattern(fields[1], &lists->faults),
                 {{u"nb"_s, pattern(fields[2], &lists->faults)}, {u"nn"_s, pattern(fields[3], &lists->faults)}}});
        } else if (fields[0] == u"never") {
            for (const QString &language : fields[1].split(u' '))
                lists->refused.append({language, pattern(fields[2], &lists->faults), fields[3]});
        } else {
            lists->faults.append(u"glossary.txt: neither term nor never: "_s + line);
        }
    }
}

void readExceptions(WordLists *lists)
{
    int number = 0;
    for (const QString &line : linesOf(u"exceptions.txt"_s, &lists->faults)) {
        ++number;
        if (line.isEmpty())
            continue;
        const QStringList fields = fieldsOf(line);
        if (fields.size() != 5 || fields[4].isEmpty()) {
            lists->faults.append(u"exceptions.txt: not five fields, the last a reason: "_s + line);
            continue;
        }
        lists->exceptions.append({fields[0], fields[1], wildcard(fields[2], &lists->faults),
                                  wildcard(fields[3], &lists->faults), fields[4], number});
    }
}

} // namespace

WordLists readWordLists()
{
    WordLists lists;
    const auto english = wordsOf(u"english_words.txt"_s, &lists.faults);
    lists.strays[u"nn"_s] = wordsOf(u"bokmaal_words.txt"_s, &lists.faults);
    lists.strays[u"nb"_s] = wordsOf(u"nynorsk_words.txt"_s, &lists.faults);
    for (auto word = english.begin(); word != english.end(); ++word) {
        lists.strays[u"nb"_s].insert(word.key(), u"Norwegian"_s);
        lists.strays[u"nn"_s].insert(word.key(), u"Norwegian"_s);
    }
    lists.shared = wordsOf(u"shared_words.txt"_s, &lists.faults);
    readGlossary(&lists);
    readExceptions(&lists);
    return lists;
}

} // namespace language
