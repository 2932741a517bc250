// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/unit/language/texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace language {

namespace {

const QStringList &languages()
{
    static const QStringList all{u"nb"_s, u"nn"_s, u"en"_s};
    return all;
}

Entry readMessage(QXmlStreamReader &xml)
{
    Entry entry;
    entry.isNumerus = xml.attributes().value(u"numerus"_s) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            entry.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            entry.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            entry.state = xml.attributes().value(u"type"_s).toString();
            if (!entry.isNumerus) {
                entry.forms.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
                continue;
            }
            while (xml.readNextStartElement())
                entry.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

void addLines(QList<Passage> *passages, const Passage &whole)
{
    for (const QString &line : whole.text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            passages->append({whole.language, whole.place, line.trimmed()});
    }
}

// Every text under a member that is named by a language, however deep.
void readJson(const QJsonValue &value, const QString &language, const QString &path, QList<Passage> *passages)
{
    if (value.isString() && !language.isEmpty())
        addLines(passages, {language, path, withoutMarkup(value.toString())});
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        readJson(each, language, path, passages);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        readJson(member.value(), languages().contains(member.key()) ? member.key() : language, path, passages);
}

QList<Passage> readAppStream(const QString &path, const QByteArray &content)
{
    QList<Passage> passages;
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString language = xml.attributes().value(u"xml:lang"_s).toString();
        if (!language.isEmpty())
            addLines(&passages, {language, path, xml.readElementText(QXmlStreamReader::IncludeChildElements)});
    }
    return passages;
}

QList<Passage> readDesktopEntry(const QString &path, const QString &content)
{
    static const QRegularExpression marked(u"^(?:GenericName|Comment)\\[(nb|nn)\\]=(.*)$"_s,
                                           QRegularExpression::MultilineOption);
    QList<Passage> passages;
    for (auto match = marked.globalMatch(content); match.hasNext();) {
        const QRegularExpressionMatch line = match.next();
        passages.append({line.captured(1), path, line.captured(2)});
    }
    return passages;
}

} // namespace

QList<Entry> readCatalogue(const QByteArray &content)
{
    QList<Entry> entries;
    QXmlStreamReader xml(content);
    QString language;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"TS")
            language = xml.attributes().value(u"language"_s).toString().left(2);
        else if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message") {
            Entry entry = readMessage(xml);
            entry.language = language;
            entry.place = context;
            entries.append(entry);
        }
    }
    return xml.hasError() ? QList<Entry>() : entries;
}

QString languageOf(const QString &path)
{
    static const QRegularExpression named(u"(?:^|[/_.-])(nb|nn|en)(?=[/_.-]|$)"_s);
    QString found;
    for (auto match = named.globalMatch(path); match.hasNext();)
        found = match.next().captured(1);
    return found;
}

QString withoutMarkup(const QString &marked)
{
    using Option = QRegularExpression;
    static const QRegularExpression unseen(u"<!--.*?-->|<(style|script)\\b.*?</\\1>"_s,
                                           Option::DotMatchesEverythingOption);
    static const QRegularExpression code(u"<(code|kbd|pre)\\b.*?</\\1>|```.*?```|`[^`\n]*`"_s,
                                         Option::DotMatchesEverythingOption);
    static const QRegularExpression inlineTag(u"</?(?:a|abbr|b|em|i|small|span|strong|sub|sup|u)\\b[^>]*>"_s);
    static const QRegularExpression tag(u"</?[a-zA-Z!][^>]*>"_s);
    static const QRegularExpression target(u"\\]\\([^)]*\\)"_s);
    static const QRegularExpression marks(u"^\\s*(?:#+|[-*>]|\\d+\\.)\\s+|\\*\\*|__|[\\[\\]]"_s,
                                          Option::MultilineOption);
    static const QRegularExpression cell(u"[ \\t]*\\|[ \\t]*"_s); // of a table in Markdown
    QString text = marked;
    text.remove(unseen)
        .replace(code, u"0"_s)
        .remove(inlineTag)
        .replace(tag, u"\n"_s)
        .replace(target, u"]"_s)
        .replace(cell, u"\n"_s)
        .remove(marks);
    text.replace(u"&nbsp;"_s, QString(QChar(0x00a0))).replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s);
    return text.replace(u"&quot;"_s, u"\""_s).replace(u"&apos;"_s, u"'"_s).replace(u"&amp;"_s, u"&"_s);
}

QList<Passage> readPassages(const QString &path, const QByteArray &content)
{
    const QString text = QString::fromUtf8(content);
    QList<Passage> passages;
    if (path.endsWith(u".json")) {
        const QJsonDocument json = QJsonDocument::fromJson(content);
        readJson(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), languageOf(path), path,
                 &passages);
    } else if (path.endsWith(u".metainfo.xml")) {
        passages = readAppStream(path, content);
    } else if (path.endsWith(u".desktop")) {
        passages = readDesktopEntry(path, text);
    } else {
        static const QRegularExpression kind(u"\\.(?:md|html?|txt)$"_s);
        const QString language = languageOf(path);
        if (!language.isEmpty() && path.contains(kind))
            addLines(&passages, {language, path, withoutMarkup(text)});
    }
    return passages;
}

} // namespace language
