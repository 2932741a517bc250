// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/unit/language/rules.h"

#include "tests/unit/language/prose_rules.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace language {

namespace {

constexpr int longSentence = 10; // words; shorter ones are often the same in bokmål and nynorsk

Fault fault(const QString &rule, const Entry &entry, const QString &text, const QString &why)
{
    return {rule, entry.language, entry.place, entry.source, text, why};
}

QStringList allOf(const QRegularExpression &expression, const QString &text)
{
    QStringList found;
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

// The mark a text ends with; none for a letter, a figure or a bracket.
QString endOf(const QString &text)
{
    static const QString marks = u".,;:!?…"_s;
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() || !marks.contains(trimmed.back()) ? QString() : QString(trimmed.back());
}

QString blanksAround(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype at = text.indexOf(trimmed);
    return text.left(at) + u'|' + text.mid(at + trimmed.size());
}

void judgeState(const Entry &entry, QList<Fault> *faults)
{
    if (!entry.state.isEmpty())
        faults->append(fault(u"unfinished"_s, entry, entry.forms.value(0), entry.state));
    if (entry.forms.size() != (entry.isNumerus ? 2 : 1) || entry.forms.contains(QString()))
        faults->append(fault(u"unfinished"_s, entry, entry.forms.join(u" | "),
                             entry.isNumerus ? u"wants a singular and a plural"_s : u"has no text"_s));
}

void judgeNumbers(const Entry &entry, QList<Fault> *faults)
{
    static const QRegularExpression plural(u"%n (?:\\w+ )?\\w+\\(e?s\\)"_s);
    // Nouns that have one form for both.
    static const QRegularExpression unchanging(
        u"%Ln (?:nb |)(?:navn|namn|minutt|sekund|system|tillegg|treff|døgn|program|år|nummer)\\b"_s);
    for (const QString &form : entry.forms) {
        if (entry.isNumerus && form.contains(u"%n"))
            faults->append(
                fault(u"number"_s, entry, form, u"write %Ln, which groups thousands as the language does"_s));
    }
    if (!entry.isNumerus || entry.forms.size() != 2)
        return;
    if (!entry.forms.at(1).contains(u"%Ln"))
        faults->append(fault(u"number"_s, entry, entry.forms.at(1), u"the plural does not tell how many"_s));
    const bool isCounted = entry.source.contains(plural);
    if (isCounted && entry.forms.at(0) == entry.forms.at(1) && !entry.forms.at(0).contains(unchanging))
        faults->append(fault(u"plural"_s, entry, entry.forms.at(0), u"singular and plural are the same"_s));
    static const QRegularExpression many(
        u"%Ln (?:\\p{L}+e "
        u")?(?:\\p{L}*(?:klient|tilgang|endring|kvittering)(?:er|ar)|virksomheter|verksemder|forespørsler|"
        u"førespurnader|\\p{L}*(?:pakker|pakkar|tjenester|tenester)|rader|celler|linjer|dager|dagar|timer|timar|"
        u"clients|accesses|changes|packages|services|organisations|requests|rows|cells|lines|days|hours)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (entry.forms.at(0).contains(many))
        faults->append(fault(u"plural"_s, entry, entry.forms.at(0), u"a plural noun in the singular"_s));
}

void judgeForm(const Entry &entry, const QString &form, QList<Fault> *faults)
{
    static const QRegularExpression place(u"%\\d+"_s);
    static const QRegularExpression tag(u"</?[a-z]+"_s);
    static const QRegularExpression mnemonic(u"&(?=[\\p{L}\\d])"_s);
    static const QRegularExpression number(u"%n"_s);
    if (allOf(place, form) != allOf(place, entry.source) || (!entry.isNumerus && form.contains(number)))
        faults->append(fault(u"placeholder"_s, entry, form, u"other placeholders than the source"_s));
    if (allOf(tag, form) != allOf(tag, entry.source))
        faults->append(fault(u"tags"_s, entry, form, u"other tags than the source"_s));
    if (form.count(mnemonic) != entry.source.count(mnemonic))
        faults->append(fault(u"mnemonic"_s, entry, form, u"one where the source has one, and nowhere else"_s));
    const bool isFormat = entry.comment.contains(u"as QLocale takes it");
    if (endOf(form) != endOf(entry.source))
        faults->append(fault(u"ending"_s, entry, form, u"ends with another mark than the source"_s));
    if (blanksAround(form) != blanksAround(entry.source))
        faults->append(fault(u"edges"_s, entry, form, u"begins or ends with other blanks than the source"_s));
    if (form.count(u'\n') != entry.source.count(u'\n'))
        faults->append(fault(u"edges"_s, entry, form, u"other lines than the source"_s));
    const QChar first = form.isEmpty() ? QChar() : form.at(form.startsWith(u'&') && form.size() > 1 ? 1 : 0);
    const QChar sourceFirst = entry.source.at(entry.source.startsWith(u'&') && entry.source.size() > 1 ? 1 : 0);
    static const QRegularExpression name(u"^(?:Altinn|Fullmakt|ID-porten|Maskinporten|BankID)\\b"_s);
    if (first.isLetter() && sourceFirst.isLetter() && !form.contains(name) && !entry.source.contains(name) &&
        first.isUpper() != sourceFirst.isUpper() && !isFormat)
        faults->append(
            fault(u"beginning"_s, entry, form, u"a capital where the source has none, or none where it has one"_s));
}

void judgeTranslation(const Entry &entry, const QString &form, const WordLists &lists, QList<Fault> *faults)
{
    if (form == entry.source) {
        for (const QString &word : wordsIn(form)) {
            if (word.size() > 1 && !lists.shared.contains(word.toLower())) {
                faults->append(fault(u"untranslated"_s, entry, form, word + u" is English"_s));
                break;
            }
        }
    }
    for (const Term &term : lists.terms) {
        const QRegularExpression &wanted = *term.wanted.constFind(entry.language);
        if (entry.source.contains(term.source) && !form.contains(wanted))
            faults->append(fault(u"glossary"_s, entry, form, term.source.pattern() + u" is "_s + wanted.pattern()));
    }
}

} // namespace

QStringList ruleNames()
{
    return {u"unfinished"_s,
            u"number"_s,
            u"plural"_s,
            u"placeholder"_s,
            u"tags"_s,
            u"mnemonic"_s,
            u"ending"_s,
            u"edges"_s,
            u"beginning"_s,
            u"untranslated"_s,
            u"glossary"_s,
            u"word"_s,
            u"quotes"_s,
            u"bokmål ending"_s,
            u"doubled word"_s,
            u"blanks"_s,
            u"dots"_s,
            u"english"_s,
            u"never"_s,
            u"one text, two ways"_s,
            u"nynorsk as bokmål"_s,
            u"one key, two things"_s};
}

QList<Fault> faultsOf(const Entry &entry, const WordLists &lists)
{
    QList<Fault> faults;
    judgeState(entry, &faults);
    judgeNumbers(entry, &faults);
    for (const QString &form : entry.forms) {
        if (form.isEmpty())
            continue;
        judgeForm(entry, form, &faults);
        if (!entry.comment.contains(u"as QLocale takes it"))
            judgeProse({entry.language, entry.place, form}, entry.source, lists, &faults);
        if (entry.language != u"en")
            judgeTranslation(entry, form, lists, &faults);
    }
    return faults;
}

QList<Fault> faultsOf(const Passage &passage, const WordLists &lists)
{
    QList<Fault> faults;
    judgeProse(passage, {}, lists, &faults);
    return faults;
}

QList<Fault> faultsBetween(const QList<Entry> &entries)
{
    QList<Fault> faults;
    QHash<QString, Entry> said; // by language and source
    QHash<QString, QString> bokmaal;
    QHash<QString, QString> keys; // by language, context and letter
    for (const Entry &entry : entries) {
        const QString text = entry.forms.join(u" | "_s);
        const QString name = entry.language + u'\n' + entry.source + u'\n' + entry.comment;
        const auto before = said.constFind(name);
        if (before == said.constEnd())
            said.insert(name, entry);
        else if (before->forms != entry.forms && entry.language != u"en")
            faults.append(fault(u"one text, two ways"_s, entry, text,
                                before->place + u" has: "_s + before->forms.join(u" | "_s)));
        if (entry.language == u"nb")
            bokmaal.insert(entry.place + u'\n' + entry.source + u'\n' + entry.comment, text);
        static const QRegularExpression mnemonic(u"&([\\p{L}\\d])"_s);
        const QString letter = mnemonic.match(text).captured(1).toUpper();
        if (!letter.isEmpty() && entry.language != u"en") { // what Qt has is Qt's affair
            QString &holder = keys[entry.language + entry.place + letter];
            if (!holder.isEmpty())
                faults.append(fault(u"one key, two things"_s, entry, text, holder));
            holder = text;
        }
    }
    for (const Entry &entry : entries) {
        const QString text = entry.forms.join(u" | "_s);
        if (entry.language == u"nn" && wordsIn(entry.forms.value(0)).size() >= longSentence &&
            bokmaal.value(entry.place + u'\n' + entry.source + u'\n' + entry.comment) == text)
            faults.append(fault(u"nynorsk as bokmål"_s, entry, text, u"word for word the same"_s));
    }
    return faults;
}

QList<Fault> faultsBetween(const QList<Passage> &passages)
{
    QList<Fault> faults;
    QSet<QString> bokmaal;
    for (const Passage &passage : passages) {
        if (passage.language == u"nb")
            bokmaal.insert(passage.text);
    }
    for (const Passage &passage : passages) {
        if (passage.language == u"nn" && bokmaal.contains(passage.text) && wordsIn(passage.text).size() >= longSentence)
            faults.append({u"nynorsk as bokmål"_s, passage.language, passage.place, passage.text, passage.text,
                           u"word for word the same"_s});
    }
    return faults;
}

QList<Fault> notAllowed(const QList<Fault> &faults, const WordLists &lists, QSet<int> *used)
{
    QList<Fault> left;
    for (const Fault &each : faults) {
        const auto allowed =
            std::find_if(lists.exceptions.cbegin(), lists.exceptions.cend(), [&](const Exception &exception) {
                return exception.rule == each.rule &&
                       (exception.language == u"*" || exception.language == each.language) &&
                       exception.place.match(each.place).hasMatch() && exception.subject.match(each.subject).hasMatch();
            });
        if (allowed == lists.exceptions.cend())
            left.append(each);
        else
            used->insert(allowed->line);
    }
    return left;
}

} // namespace language
