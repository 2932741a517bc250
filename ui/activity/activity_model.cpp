// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/activity/activity_model.h"

#include "ui/activity/activity_text.h"
#include "ui/widgets/table_view.h"

#include <limits>
#include <utility>

namespace ui {

namespace {

constexpr int block = 64; // rows that are read at once
constexpr int mostKnown = 4096;
constexpr int mostAsked = 2;   // blocks on their way at the same time
constexpr int mostWaiting = 8; // what was scrolled past is not read

} // namespace

ActivityModel::ActivityModel(activity::Recorder *recorder, QObject *parent)
    : QAbstractTableModel(parent), m_recorder(recorder), m_known(mostKnown)
{
}

void ActivityModel::setFilter(const activity::Filter &filter)
{
    m_filter = filter;
    select();
}

void ActivityModel::readAgain()
{
    select();
}

void ActivityModel::select()
{
    m_selecting.restart();
    m_selectingAll = true;
    m_readingNew = false;
    const std::function<core::Result<activity::Selection>(storage::Connection &)> work =
        [filter = m_filter, stop = m_selecting.token()](storage::Connection &disk) {
            return activity::select(disk, filter, std::numeric_limits<qint64>::min(), stop);
        };
    m_selecting.start(activity::reading<activity::Selection>(m_recorder, work),
                      [this](const core::Result<activity::Selection> &selection) {
                          m_selectingAll = false;
                          if (!selection) {
                              m_more = false;
                              Q_EMIT failed(selection.error());
                              return;
                          }
                          beginResetModel();
                          m_selection = *selection;
                          m_reading.restart();
                          m_known.clear();
                          m_asked.clear();
                          m_waiting.clear();
                          endResetModel();
                          Q_EMIT arrived();
                          if (std::exchange(m_more, false))
                              readNew();
                      });
}

void ActivityModel::readNew()
{
    if (m_selectingAll || m_readingNew) {
        m_more = true;
        return;
    }
    m_readingNew = true;
    const std::function<core::Result<activity::Selection>(storage::Connection &)> work =
        [filter = m_filter, after = m_selection.upTo(), stop = m_selecting.token()](storage::Connection &disk) {
            return activity::select(disk, filter, after, stop);
        };
    m_selecting.start(activity::reading<activity::Selection>(m_recorder, work),
                      [this](const core::Result<activity::Selection> &newer) {
                          m_readingNew = false;
                          if (!newer)
                              return;
                          const auto more = static_cast<int>(newer->size());
                          if (more > 0)
                              beginInsertRows({}, 0, more - 1);
                          m_selection.add(*newer);
                          if (more > 0) {
                              m_reading.restart(); // blocks are by row, and the rows are others now
                              m_asked.clear();
                              m_waiting.clear();
                              endInsertRows();
                          }
                          Q_EMIT moreCame();
                          if (std::exchange(m_more, false))
                              readNew();
                      });
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_selection.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int ActivityModel::rowOf(qint64 number) const
{
    return static_cast<int>(m_selection.rowOf(number));
}

const activity::Entry *ActivityModel::entryAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const activity::Entry *known = m_known.object(m_selection.at(row));
    if (!known)
        QMetaObject::invokeMethod(
            const_cast<ActivityModel *>(this), [self = const_cast<ActivityModel *>(this), row] { self->want(row); },
            Qt::QueuedConnection);
    return known;
}

void ActivityModel::want(int row)
{
    const int wanted = row / block;
    if (row >= rowCount() || m_asked.contains(wanted) || m_known.contains(m_selection.at(row)))
        return;
    m_waiting.removeAll(wanted);
    m_waiting.append(wanted);
    if (m_waiting.size() > mostWaiting)
        m_waiting.removeFirst();
    readNext();
}

void ActivityModel::readNext()
{
    while (!m_waiting.isEmpty() && m_asked.size() < mostAsked) {
        const int next = m_waiting.takeLast();
        m_asked.insert(next);
        std::vector<qint64> numbers;
        for (int row = next * block; row < qMin(rowCount(), (next + 1) * block); ++row)
            numbers.push_back(m_selection.at(row));
        const std::function<core::Result<QList<activity::Entry>>(storage::Connection &)> work =
            [numbers](storage::Connection &disk) { return activity::entries(disk, numbers); };
        m_reading.start(activity::reading<QList<activity::Entry>>(m_recorder, work),
                        [this, next](const core::Result<QList<activity::Entry>> &entries) {
                            m_asked.remove(next);
                            if (entries)
                                took(*entries);
                            else
                                Q_EMIT failed(entries.error());
                            readNext();
                        });
    }
}

void ActivityModel::took(const QList<activity::Entry> &entries)
{
    if (entries.isEmpty())
        return;
    for (const activity::Entry &entry : entries)
        m_known.insert(entry.number, new activity::Entry(entry));
    const int first = rowOf(entries.constFirst().number);
    const int last = rowOf(entries.constLast().number);
    if (first >= 0 && last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    Q_EMIT rowsRead();
}

QString ActivityModel::text(const activity::Entry &entry, int column) const
{
    switch (column) {
    case TimeColumn:
        return momentInWords(entry.at);
    case ActionColumn:
        return actionInWords(entry);
    case ObjectColumn:
        return objectInWords(entry);
    case AccessColumn:
        return entry.accessName;
    case OrganisationColumn:
        return entry.organisation;
    case PersonColumn:
        return personInWords(entry.person);
    default:
        return outcomeInWords(entry);
    }
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != TagToneRole && role != MutedRole)
        return {};
    const activity::Entry *entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry ? text(*entry, index.column()) : QStringLiteral("…");
    case Qt::AccessibleTextRole:
        return entry ? text(*entry, index.column()) : tr("being read");
    case TagToneRole:
        return entry && index.column() == OutcomeColumn ? QVariant(static_cast<int>(toneOfOutcome(*entry)))
                                                        : QVariant();
    default:
        return !entry || index.column() == PersonColumn || index.column() == OrganisationColumn;
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == OutcomeColumn)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter); // as its tags stand
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names = {tr("Time"),          tr("Action"), tr("About"),       tr("Outcome"),
                               tr("System access"), tr("Person"), tr("Organisation")};
    return names.value(section);
}

void ActivityModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace ui
