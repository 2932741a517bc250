// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/unit/language/prose_rules.h"

using namespace Qt::StringLiterals;

namespace language {

namespace {

const auto unicode = QRegularExpression::UseUnicodePropertiesOption;

// Endings that nynorsk does not have, and the words that end so all the same.
struct Ending
{
    QRegularExpression word;
    QStringList right;
    QString why;
};

const QList<Ending> &bokmaalEndings()
{
    static const QList<Ending> endings{
        {QRegularExpression(u"^\\w{3,}het(?:en|er|ene|ens)?$"_s, unicode), {}, u"-heit"_s},
        {QRegularExpression(u"^\\w+sjon(?:er|ene)$"_s, unicode), {}, u"-sjonar, -sjonane"_s},
        {QRegularExpression(u"^\\w{2,}els(?:e|en|er|ene)$"_s, unicode),
         {u"helse"_s, u"skulse"_s, u"pelsen"_s},
         u"nynorsk has another word"_s},
        {QRegularExpression(u"^\\w{2,}ing(?:er|en|ene)$"_s, unicode),
         {u"ingen"_s, u"tingen"_s, u"ringen"_s, u"ringer"_s, u"bringer"_s, u"finger"_s, u"pressen"_s},
         u"-inga, -ingar, -ingane"_s},
        {QRegularExpression(u"^\\w{2,}lig(?:e|t|ere|est|este|het)?$"_s, unicode),
         {u"billig"_s, u"billige"_s, u"villig"_s, u"villige"_s},
         u"-leg"_s},
        {QRegularExpression(u"^\\w{3,}(?:k|l|n|r|t|s|v|g|m|p|d)ede$"_s, unicode), {}, u"-a"_s},
        {QRegularExpression(u"^\\w{2,}(?:ører|atorer|ister|enter|anter)(?:ne)?$"_s, unicode),
         {u"enter"_s, u"henter"_s, u"tilhører"_s, u"utfører"_s, u"gjennomfører"_s, u"lister"_s, u"klientlister"_s,
          u"overfører"_s, u"kvister"_s, u"innfører"_s, u"fører"_s},
         u"-ar, -arar"_s},
    };
    return endings;
}

void judgeWords(const Passage &passage, const WordLists &lists, QList<Fault> *faults)
{
    const auto add = [&](const QString &rule, const QString &word, const QString &why) {
        faults->append({rule, passage.language, passage.place, word, passage.text, why});
    };
    const QHash<QString, QString> &strays = lists.strays[passage.language];
    for (const QString &each : wordsIn(passage.text)) {
        const QString word = each.toLower();
        QStringList parts{word};
        if (word.contains(u'-')) {
            for (const QString &part : word.split(u'-')) {
                if (part.size() > 2) // the ending of ID-en is none
                    parts.append(part);
            }
        }
        for (const QString &part : std::as_const(parts)) {
            const auto stray = strays.constFind(part);
            if (stray != strays.constEnd())
                add(u"word"_s, part, u"write "_s + *stray);
            if (passage.language != u"nn")
                continue;
            for (const Ending &ending : bokmaalEndings()) {
                if (ending.word.match(part).hasMatch() && !ending.right.contains(part))
                    add(u"bokmål ending"_s, part, ending.why);
            }
        }
    }
    static const QRegularExpression doubled(u"\\b(\\p{L}{2,}) \\1\\b"_s,
                                            unicode | QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = doubled.match(passage.text);
    if (match.hasMatch())
        add(u"doubled word"_s, match.captured(1).toLower(), u"twice in a row"_s);
}

void judgeQuotes(const Passage &passage, const QString &subject, QList<Fault> *faults)
{
    static const QRegularExpression norwegianWrong(u"[\"“”„‹›]|(?<!\\p{L})['‘’]|['‘’](?!\\p{L})"_s, unicode);
    static const QRegularExpression englishWrong(u"[\"«»„]"_s);
    const bool isEnglish = passage.language == u"en";
    const bool isWrong = passage.text.contains(isEnglish ? englishWrong : norwegianWrong);
    if (isWrong || passage.text.count(u'«') != passage.text.count(u'»') ||
        passage.text.count(u'“') != passage.text.count(u'”'))
        faults->append({u"quotes"_s, passage.language, passage.place, subject, passage.text,
                        isEnglish ? u"write “these”, in pairs"_s : u"write «these», in pairs"_s});
}

void judgeBlanks(const Passage &passage, const QString &subject, QList<Fault> *faults)
{
    static const QRegularExpression wrong(u"[ \\x{a0}]{2}| [.,;:!?](?:\\s|$)|\\( | \\)|« | »|\\t"_s);
    if (passage.text.contains(wrong))
        faults->append({u"blanks"_s, passage.language, passage.place, subject, passage.text,
                        u"two in a row, or one before a mark"_s});
    if (passage.text.contains(u"..."))
        faults->append({u"dots"_s, passage.language, passage.place, subject, passage.text, u"write …"_s});
}

void judgeEnglish(const Passage &passage, QList<Fault> *faults)
{
    static const QRegularExpression contraction(u"\\b\\w+(?:n['’]t|['’](?:re|ll|ve|m|d)|(?<=it|at|re)['’]s)\\b"_s,
                                                unicode);
    static const QRegularExpression american(
        u"\\b\\w*(?:organiz|authoriz|recogniz|color|favorite|center|cancell?ed\\b(?<=canceled)|catalog\\b|behavior)\\w*"_s);
    for (const QRegularExpression &each : {contraction, american}) {
        const QRegularExpressionMatch match = each.match(passage.text);
        if (match.hasMatch())
            faults->append({u"english"_s, passage.language, passage.place, match.captured(), passage.text,
                            u"British, without contractions"_s});
    }
}

} // namespace

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression noWords(
        u"https?://\\S+|\\b[\\w.]+@[\\w.]+|\\baltinn:\\S+|(?<=\\s|^|\\()\\.\\w+|\\.(?:write|read)\\b|%L?n|%\\d|--\\w+|&(?=\\w)"_s,
        unicode);
    static const QRegularExpression word(u"\\p{L}+(?:-\\p{L}+)*"_s, unicode);
    QString plain = text;
    plain.remove(noWords);
    QStringList words;
    for (auto match = word.globalMatch(plain); match.hasNext();)
        words.append(match.next().captured());
    return words;
}

void judgeProse(const Passage &passage, const QString &source, const WordLists &lists, QList<Fault> *faults)
{
    const QString subject = source.isEmpty() ? passage.text : source;
    judgeQuotes(passage, subject, faults);
    judgeBlanks(passage, subject, faults);
    if (passage.language == u"en") {
        judgeEnglish(passage, faults);
        return;
    }
    judgeWords(passage, lists, faults);
    for (const Refused &refused : lists.refused) {
        if (refused.language != passage.language)
            continue;
        const QRegularExpressionMatch match = refused.text.match(passage.text);
        if (match.hasMatch())
            faults->append({u"never"_s, passage.language, passage.place, match.captured(), passage.text,
                            u"write "_s + refused.instead});
    }
}

} // namespace language
