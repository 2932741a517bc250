// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/import.h"

#include "app/clients/client_index.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace clients {

namespace {

struct Known // a client of the lists, by its number
{
    domain::ClientId id;
    QString name;
    bool assigned = false;
};

using Directory = QMultiHash<QString, Known>; // two clients may bear one number

Directory directoryOf(const ClientLists &lists)
{
    Directory directory;
    directory.reserve(lists.available.size() + lists.assigned.size());
    for (const domain::Client &client : lists.available)
        directory.insert(client.organisationNumber, {client.id, client.name, false});
    for (const domain::Client &client : lists.assigned)
        directory.insert(client.organisationNumber, {client.id, client.name, true});
    directory.remove(QString()); // persons
    return directory;
}

class Classifier
{
public:
    Classifier(const ImportColumns &columns, ImportMode mode, const ClientLists &lists, bool takeOtherNames)
        : m_columns(columns), m_mode(mode), m_lists(lists), m_takeOtherNames(takeOtherNames),
          m_directory(directoryOf(lists))
    {
    }

    [[nodiscard]] Import classify(const tables::Table &table);

private:
    void readRows(const tables::Table &table);
    void judge(ImportRow *row);
    [[nodiscard]] RowVerdict mark(const ImportRow &row);
    void removeTheRest();

    ImportColumns m_columns;
    ImportMode m_mode;
    const ClientLists &m_lists;
    bool m_takeOtherNames;
    Directory m_directory;
    Import m_import;
    QSet<QString> m_agreed;              // numbers that stand with the client's name in one row at least
    QSet<QString> m_seen;                // numbers of the rows so far
    QSet<domain::ClientId> m_mentioned;  // Exactly: who stays or comes
    QSet<QString> m_namesWithoutNumbers; // of rows whose number is none
};

void Classifier::readRows(const tables::Table &table)
{
    m_import.rows.reserve(static_cast<qsizetype>(table.rows.size()));
    for (size_t at = m_columns.hasHeadings ? 1 : 0; at < table.rows.size(); ++at) {
        const QStringList &cells = table.rows[at].cells;
        ImportRow row;
        row.number = table.rows[at].number;
        row.name = m_columns.name < 0 ? QString() : cells.value(m_columns.name).simplified();
        const QString written = m_columns.number < 0 ? QString() : cells.value(m_columns.number).simplified();
        row.organisationNumber = numberIn(written);
        if (row.organisationNumber.isEmpty()) {
            row.organisationNumber = written;
            row.verdict = written.isEmpty() ? RowVerdict::NoNumber : RowVerdict::InvalidNumber;
            if (written.isEmpty() && row.name.isEmpty())
                continue; // the row is about something else
            if (!row.name.isEmpty())
                m_namesWithoutNumbers.insert(row.name.toCaseFolded());
        } else {
            row.verdict = RowVerdict::Taken; // until somebody knows better
            const auto client = m_directory.constFind(row.organisationNumber);
            if (client != m_directory.constEnd()) {
                if (namesDiffer(row.name, client->name))
                    row.otherName = client->name;
                else
                    m_agreed.insert(row.organisationNumber);
            }
        }
        m_import.rows.append(row);
    }
}

void Classifier::judge(ImportRow *row)
{
    if (row->verdict != RowVerdict::Taken)
        return;
    const bool known = m_directory.contains(row->organisationNumber);
    if (m_seen.contains(row->organisationNumber)) {
        row->verdict = RowVerdict::Duplicate;
        return;
    }
    m_seen.insert(row->organisationNumber);
    if (!known)
        row->verdict = RowVerdict::NotYourClient;
    else
        row->verdict = mark(*row);
}

RowVerdict Classifier::mark(const ImportRow &row)
{
    const bool leaveOut = !m_takeOtherNames && !m_agreed.contains(row.organisationNumber);
    int marked = 0;
    const auto [begin, end] = m_directory.equal_range(row.organisationNumber);
    for (auto client = begin; client != end; ++client) {
        m_mentioned.insert(client->id);
        if (leaveOut)
            continue;
        const bool wanted = m_mode != ImportMode::Remove;
        if (client->assigned == wanted) {
            m_import.asWanted.append(client->id);
        } else {
            (wanted ? m_import.adds : m_import.removes).append(client->id);
            ++marked;
        }
    }
    if (leaveOut)
        return RowVerdict::LeftOut;
    return marked > 0 || m_mode == ImportMode::Exactly ? RowVerdict::Taken : RowVerdict::AlreadyThere;
}

// Who is assigned and not in the file. A client that no file could name, or whose row has a number with a slip in it,
// is not taken away.
void Classifier::removeTheRest()
{
    for (const domain::Client &client : m_lists.assigned) {
        if (m_mentioned.contains(client.id))
            continue;
        if (client.organisationNumber.isEmpty() ||
            m_namesWithoutNumbers.contains(client.name.simplified().toCaseFolded()))
            ++m_import.kept;
        else
            m_import.removes.append(client.id);
    }
}

Import Classifier::classify(const tables::Table &table)
{
    readRows(table);
    for (ImportRow &row : m_import.rows)
        judge(&row);
    if (m_mode != ImportMode::Exactly)
        return m_import;
    if (m_lists.unreadable > 0)
        m_import.refused = ExactlyRefused::ListsIncomplete;
    else if (m_mentioned.isEmpty())
        m_import.refused = ExactlyRefused::NothingMatches;
    if (m_import.refused == ExactlyRefused::No)
        removeTheRest();
    else
        m_import.adds.clear();
    return m_import;
}

} // namespace

int Import::count(RowVerdict verdict) const
{
    return static_cast<int>(
        std::count_if(rows.cbegin(), rows.cend(), [verdict](const ImportRow &row) { return row.verdict == verdict; }));
}

int Import::problems() const
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), isProblem));
}

bool isProblem(const ImportRow &row)
{
    const bool asWanted = row.verdict == RowVerdict::Taken || row.verdict == RowVerdict::AlreadyThere;
    return !asWanted || !row.otherName.isEmpty();
}

Import classify(const tables::Table &table, const ImportColumns &columns, ImportMode mode, const ClientLists &lists,
                bool takeOtherNames)
{
    return Classifier(columns, mode, lists, takeOtherNames).classify(table);
}

bool isList(const QString &text)
{
    constexpr qsizetype looked = 20'000;
    const QString start = text.left(looked);
    if (start.contains(u"://"))
        return false;
    if (tableOfNumbers(start))
        return true;
    const QString trimmed = start.trimmed();
    if (!trimmed.contains(u'\n') && !trimmed.contains(u'\t'))
        return false;
    static const QRegularExpression separators(QStringLiteral("[\\n\\r\\t;,]"));
    const QStringList cells = trimmed.split(separators, Qt::SkipEmptyParts);
    return std::any_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return !numberIn(cell).isEmpty(); });
}

std::optional<tables::Table> tableOfNumbers(const QString &text)
{
    const QStringList numbers = pastedNumbers(text);
    if (numbers.size() < 2)
        return std::nullopt;
    tables::Table table;
    table.columns = 1;
    for (const QString &number : numbers)
        table.rows.push_back({static_cast<int>(table.rows.size()) + 1, {number}});
    return table;
}

} // namespace clients
