// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/activity/reading.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace ui {

class ActiveFilters;
class FilterField;

// What narrows the record: a search, and a panel with period, person, organisation, access, client and outcome. The
// boxes are filled from what is in the record. Owned by the page.
class ActivityFilters : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityFilters(QWidget *parent = nullptr);

    [[nodiscard]] activity::Filter filter() const; // at this moment: "the last 7 days" moves on
    [[nodiscard]] QStringList inWords() const;     // "Period: last 7 days"; empty when all is let through
    void setChoices(const activity::Choices &choices);
    void clear();
    void focusSearch();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Period { AllTime, Today, Week, Month, ThisYear, LastYear, Chosen };

    [[nodiscard]] QWidget *buildPanel();
    [[nodiscard]] QWidget *labelled(QWidget *field);
    void retranslate();
    void fillPeriods();
    void fillOutcomes();
    void fillChoices();
    void picked();
    void render();
    [[nodiscard]] std::pair<QDate, QDate> days() const; // both inclusive; invalid for no end

    activity::Choices m_choices;
    FilterField *m_search;
    QPushButton *m_open;
    QWidget *m_panel;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_person;
    QComboBox *m_organisation;
    QComboBox *m_access;
    FilterField *m_client;
    QComboBox *m_outcome;
    QList<QLabel *> m_labels; // in the order of the fields
    ActiveFilters *m_active;
};

} // namespace ui
