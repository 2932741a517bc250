// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/activity/event.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class Tag;

// Everything that is known of one entry. Owned by the page.
class ActivityDetail : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityDetail(QWidget *parent = nullptr);

    void show(const activity::Entry &entry);
    void clear();

    [[nodiscard]] qint64 number() const { return m_entry ? m_entry->number : 0; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void addRow(const QString &name, const QString &value, const QString &objectName = {});

    std::optional<activity::Entry> m_entry;
    QLabel *m_title;
    QLabel *m_time;
    Tag *m_outcome;
    QScrollArea *m_scroll;
    QVBoxLayout *m_content = nullptr;
    QWidget *m_facts = nullptr;
    QGridLayout *m_rows = nullptr;
    QPushButton *m_copy;
    QLabel *m_hint; // nothing is chosen
};

} // namespace ui
