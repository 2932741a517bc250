// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/tables/xlsx_parts.h"

#include "app/tables/cell_text.h"

#include <QDir>
#include <QHash>

namespace tables {

namespace {

struct Relation
{
    QString kind; // the last word of its type
    QString path;
};

using Relations = QHash<QString, Relation>; // by id

QString folderOf(const QString &path)
{
    return path.contains(u'/') ? path.section(u'/', 0, -2) : QString();
}

QString relationsOf(const QString &path)
{
    const QString folder = folderOf(path);
    return (folder.isEmpty() ? QString() : folder + u'/') + QStringLiteral("_rels/") + path.section(u'/', -1) +
           QStringLiteral(".rels");
}

QString resolved(const QString &folder, const QString &target)
{
    if (target.startsWith(u'/'))
        return QDir::cleanPath(target).mid(1);
    return QDir::cleanPath(folder.isEmpty() ? target : folder + u'/' + target);
}

// What the part at `path` refers to; nothing when it has no relations.
tl::expected<Relations, Refused> readRelations(ZipArchive *archive, const QString &path, Budget *budget)
{
    Relations relations;
    const QString name = relationsOf(path);
    if (!archive->contains(name))
        return relations;
    XmlPart part(archive, name, budget);
    while (part.next()) {
        if (part.type() != QXmlStreamReader::StartElement || part.name() != u"Relationship" ||
            part.attribute(u"TargetMode") == u"External")
            continue;
        const QString kind = part.attribute(u"Type").toString().section(u'/', -1);
        relations.insert(part.attribute(u"Id").toString(),
                         {kind, resolved(folderOf(path), part.attribute(u"Target").toString())});
    }
    if (const std::optional<Refused> refused = part.outcome())
        return tl::unexpected<Refused>(*refused);
    return relations;
}

tl::expected<QString, Refused> findWorkbook(ZipArchive *archive, Budget *budget)
{
    const tl::expected<Relations, Refused> relations = readRelations(archive, QString(), budget);
    if (!relations)
        return tl::unexpected<Refused>(relations.error());
    QString path = QStringLiteral("xl/workbook.xml");
    for (const Relation &relation : *relations) {
        if (relation.kind == u"officeDocument")
            path = relation.path;
    }
    if (path.endsWith(u".bin"))
        return refuse(Refusal::OldExcel, "a binary workbook");
    if (!archive->contains(path) || path.startsWith(u"word/") || path.startsWith(u"ppt/"))
        return refuse(Refusal::NotATable, "an archive without a workbook");
    return path;
}

} // namespace

tl::expected<Workbook, Refused> readWorkbook(ZipArchive *archive, Budget *budget)
{
    const tl::expected<QString, Refused> path = findWorkbook(archive, budget);
    if (!path)
        return tl::unexpected<Refused>(path.error());
    const tl::expected<Relations, Refused> relations = readRelations(archive, *path, budget);
    if (!relations)
        return tl::unexpected<Refused>(relations.error());

    Workbook book;
    for (const Relation &relation : *relations) {
        if (relation.kind == u"sharedStrings")
            book.sharedStrings = relation.path;
    }
    QList<SheetPart> hidden;
    bool isWorkbook = false;
    XmlPart part(archive, *path, budget);
    while (part.next()) {
        if (part.type() != QXmlStreamReader::StartElement)
            continue;
        if (part.depth() == 1)
            isWorkbook = part.name() == u"workbook";
        if (part.name() != u"sheet" || part.depth() != 3)
            continue;
        const Relation relation = relations->value(part.attribute(u"id").toString());
        const QStringView state = part.attribute(u"state");
        const bool isHidden = !state.isEmpty() && state != u"visible";
        if (relation.kind == u"worksheet") // a sheet may be a chart
            (isHidden ? hidden : book.sheets).append({part.attribute(u"name").toString(), relation.path});
    }
    if (const std::optional<Refused> refused = part.outcome())
        return tl::unexpected<Refused>(*refused);
    if (!isWorkbook)
        return refuse(Refusal::NotATable, "an archive without a workbook");
    book.sheets += hidden;
    return book;
}

tl::expected<QStringList, Refused> readSharedStrings(ZipArchive *archive, const QString &path, Budget *budget)
{
    QStringList strings;
    if (path.isEmpty())
        return strings;
    XmlPart part(archive, path, budget);
    QString text;
    qint64 characters = 0;
    bool inText = false;
    int phonetic = 0; // how deep in a reading aid, which is no part of the text
    while (part.next()) {
        if (part.type() == QXmlStreamReader::Characters) {
            if (inText)
                text += part.text();
            continue;
        }
        const bool starts = part.type() == QXmlStreamReader::StartElement;
        if (!starts && part.type() != QXmlStreamReader::EndElement)
            continue;
        if (part.name() == u"t") {
            inText = starts && phonetic == 0;
        } else if (part.name() == u"rPh") {
            phonetic += starts ? 1 : -1;
        } else if (part.name() == u"si" && starts) {
            text.clear();
        } else if (part.name() == u"si") {
            if (text.size() > budget->limits.cell)
                return refuse(Refusal::TooLongCell, "a shared text that is too long");
            characters += text.size();
            if (strings.size() >= budget->limits.cells || characters > budget->limits.characters)
                return refuse(Refusal::TooMuchInside, "too many shared texts");
            strings.append(withoutEscapes(text));
        }
    }
    if (const std::optional<Refused> refused = part.outcome())
        return tl::unexpected<Refused>(*refused);
    return strings;
}

} // namespace tables
