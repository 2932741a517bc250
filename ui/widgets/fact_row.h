// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QLabel;

namespace ui {

// Short facts side by side, each under its label; they wrap where the room ends. A value can be copied, and assistive
// technology reads it together with its label. Owned by the page that places it.
class FactRow : public QWidget
{
public:
    explicit FactRow(int count, QWidget *parent = nullptr);

    void setFact(int index, const QString &label, const QString &value);

private:
    struct Fact
    {
        QLabel *label;
        QLabel *value;
    };

    QList<Fact> m_facts;
};

} // namespace ui
