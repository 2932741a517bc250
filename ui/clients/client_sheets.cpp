// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/client_sheets.h"

#include "ui/clients/import_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QSet>

namespace ui {

using clients::Staged;

namespace {

struct ClientSheets
{
    Q_DECLARE_TR_FUNCTIONS(ui::ClientSheets)

public:
    static QString status(bool assigned, Staged mark);
    static QString title(ExportChoice choice);

    static QString templateName() { return tr("Client list"); }

    static QString problemName() { return tr("Rows to look at"); }

    static QStringList headings() { return {tr("Name"), tr("Organisation number"), tr("Status"), tr("System access")}; }

    static QStringList templateHeadings() { return {tr("Name"), tr("Organisation number")}; }

    static QStringList problemHeadings() { return {tr("Row"), tr("Name"), tr("Organisation number"), tr("Why")}; }
};

QString ClientSheets::status(bool assigned, Staged mark)
{
    if (mark == Staged::Add)
        return tr("Available, marked to be added, not sent");
    if (mark == Staged::Remove)
        return tr("Assigned, marked to be removed, not sent");
    return assigned ? tr("Assigned") : tr("Available");
}

QString ClientSheets::title(ExportChoice choice)
{
    switch (choice) {
    case ExportChoice::Available:
        return tr("Available clients");
    case ExportChoice::Assigned:
        return tr("Assigned clients");
    default:
        return tr("Clients");
    }
}

bool isWanted(ExportChoice choice, bool assigned, bool shown)
{
    switch (choice) {
    case ExportChoice::Available:
        return !assigned;
    case ExportChoice::Assigned:
        return assigned;
    case ExportChoice::Both:
        return true;
    case ExportChoice::Shown:
        break;
    }
    return shown;
}

} // namespace

tables::Sheet clientSheet(const ClientBoard &board, ExportChoice choice, const QSet<domain::ClientId> &shown,
                          const QString &accessTitle)
{
    tables::Sheet sheet;
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    sheet.name = QStringList{accessTitle, ClientSheets::title(choice), today}.join(u' ');
    sheet.headings = ClientSheets::headings();
    for (const int row : board.index->select({}, clients::ClientColumn::Name, Qt::AscendingOrder)) {
        const domain::Client &client = board.index->at(row);
        const bool assigned = board.assigned[static_cast<size_t>(row)];
        if (!isWanted(choice, assigned, shown.contains(client.id)))
            continue;
        const Staged mark = board.staging ? board.staging->of(client.id) : Staged::Nothing;
        sheet.rows.append({client.name, client.organisationNumber, ClientSheets::status(assigned, mark), accessTitle});
    }
    return sheet;
}

tables::Sheet templateSheet()
{
    return {ClientSheets::templateName(), ClientSheets::templateHeadings(), {}};
}

tables::Sheet problemSheet(const QList<clients::ImportRow> &rows)
{
    tables::Sheet sheet;
    sheet.name = ClientSheets::problemName();
    sheet.headings = ClientSheets::problemHeadings();
    for (const clients::ImportRow &row : rows)
        sheet.rows.append({QString::number(row.number), row.name, row.organisationNumber, reasonFor(row)});
    return sheet;
}

} // namespace ui
