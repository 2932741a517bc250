// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accesses/access_index.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class ActiveFilters;
class FilterField;

// Search, order and filters of the list of system accesses, and the line that says which filters narrow it. The boxes
// are filled from what is in the list. Owned by the list's pane.
class AccessFilters : public QWidget
{
    Q_OBJECT

public:
    explicit AccessFilters(QWidget *parent = nullptr);

    [[nodiscard]] const accesses::AccessChoice &choice() const { return m_choice; }

    void setContent(const accesses::AccessIndex &index, bool overMany); // what there is to choose from
    void setOrder(accesses::AccessOrder order);                         // emits nothing
    void clear();                                                       // search and filters; the order stays
    void focusSearch();

    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void changed();
    void packagesWanted(); // the user looks for what is in the accesses

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillOrders();
    void fillKinds();
    void fillVendors();
    void fillPackages();
    void picked();
    void renderActive();
    [[nodiscard]] QStringList activeInWords() const;
    [[nodiscard]] QWidget *buildPanel();

    accesses::AccessChoice m_choice;
    QList<accesses::AccessIndex::Entry> m_vendorEntries;
    QList<accesses::AccessIndex::Entry> m_packageEntries;
    bool m_overMany = false;
    FilterField *m_search;
    QPushButton *m_open; // shows the boxes
    QWidget *m_panel;
    QComboBox *m_order;
    QComboBox *m_kind;
    QComboBox *m_vendor;
    QComboBox *m_package;
    QList<QLabel *> m_labels;
    ActiveFilters *m_active;
};

} // namespace ui
