// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accesses/access_index.h"
#include "ui/widgets/row_delegate.h"

#include <QAbstractListModel>

namespace ui {

// The system accesses that match the choice, in its order. Over many organisations those that could not be read stand
// above them, each in a row of its own. Owned by the list's pane.
class AccessListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit AccessListModel(accesses::AccessOverview *overview, QObject *parent = nullptr);

    void renew(bool overMany); // from the overview; overMany: of several organisations
    void setChoice(const accesses::AccessChoice &choice);

    [[nodiscard]] const accesses::AccessChoice &choice() const { return m_choice; }

    [[nodiscard]] const accesses::AccessIndex &content() const { return m_index; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] bool isGap(int row) const { return row < gapRows(); }

    [[nodiscard]] const accesses::AccessGap &gapAt(int row) const { return m_gaps.at(row); }

    [[nodiscard]] const accesses::ListedAccess &at(int row) const; // of a row that is no gap

    [[nodiscard]] int rowOf(domain::SystemAccessId id) const; // -1 when it is not shown
    [[nodiscard]] int rowOfGap(domain::PartyUuid party) const;

    [[nodiscard]] int shown() const { return static_cast<int>(m_rows.size()); } // accesses

    [[nodiscard]] int all() const { return m_index.size(); }

private:
    void choose();
    void holdingsChanged(domain::SystemAccessId access);

    [[nodiscard]] int gapRows() const { return static_cast<int>(m_gaps.size()); }

    [[nodiscard]] QVariant gapData(const accesses::AccessGap &gap, int role) const;
    [[nodiscard]] QString secondLine(const accesses::ListedAccess &listed) const;
    [[nodiscard]] QString thirdLine(const accesses::ListedAccess &listed) const;

    accesses::AccessOverview *m_overview;
    accesses::AccessIndex m_index;
    QList<accesses::AccessGap> m_gaps;
    accesses::AccessChoice m_choice;
    std::vector<int> m_rows; // of the index
    bool m_overMany = false;
};

} // namespace ui
