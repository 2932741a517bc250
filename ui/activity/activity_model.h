// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/activity/reading.h"
#include "app/activity/recorder.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

namespace ui {

// The record as rows, newest first. Knows the numbers of the rows, and of the entries only those that are looked at:
// they are read beside the window's thread, some around each other, and forgotten again. Owned by the page.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        ActionColumn,
        ObjectColumn,
        OutcomeColumn,
        AccessColumn,
        PersonColumn,
        OrganisationColumn,
        ColumnCount
    };

    explicit ActivityModel(activity::Recorder *recorder, QObject *parent = nullptr);

    void setFilter(const activity::Filter &filter); // reads anew
    void readAgain();
    void readNew(); // what has come since, at the top

    [[nodiscard]] const activity::Filter &filter() const { return m_filter; }

    [[nodiscard]] const activity::Selection &selection() const { return m_selection; }

    [[nodiscard]] const activity::Entry *entryAt(int row) const; // null while it is on its way
    [[nodiscard]] int rowOf(qint64 number) const;                // -1 when it is not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void retranslate();

Q_SIGNALS:
    void arrived();  // the rows that the filter lets through
    void moreCame(); // at the top
    void rowsRead(); // some that were on their way
    void failed(const core::Error &error);

private:
    void select();
    void want(int row);
    void readNext();
    void took(const QList<activity::Entry> &entries);
    [[nodiscard]] QString text(const activity::Entry &entry, int column) const;

    activity::Recorder *m_recorder;
    activity::Filter m_filter;
    activity::Selection m_selection;
    mutable QCache<qint64, activity::Entry> m_known;
    QSet<int> m_asked;    // blocks of rows on their way
    QList<int> m_waiting; // blocks that are not, the last one wanted first
    bool m_selectingAll = false;
    bool m_readingNew = false;
    bool m_more = false; // has come while either was under way
    core::TaskScope m_selecting;
    core::TaskScope m_reading;
};

} // namespace ui
