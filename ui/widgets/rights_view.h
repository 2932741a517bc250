// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

class QGridLayout;

namespace ui {

struct RightsRow // a package or a single service, in readable words
{
    QString name; // "" when there is none: rawId is shown
    QString rawId;
    QString description;
    QStringList services; // of a package; shown on demand
    QString answer;       // short words at the right; "" for none
    QString answerSpoken; // the whole of it, for assistive technology
    Glyph glyph = Glyph::Minus;
    Ink ink = Ink::Muted;
};

// "1 access package and 2 single services"
[[nodiscard]] QString amountInWords(int packages, int services);

// What is asked for, given or taken: headed lists of packages and services. Plain labels in a grid, so that long words
// wrap and a screen reader reads them in order. Owned by the page that places it.
class RightsView : public QWidget
{
    Q_OBJECT

public:
    explicit RightsView(QWidget *parent = nullptr);

    void clear();
    void addHeading(const QString &title, const QString &count, const QString &column = {});
    void addRow(const RightsRow &row);
    // Shows only rows that contain the text; returns how many are left. A heading without rows is hidden with them.
    int setFilter(const QString &filter);

private:
    [[nodiscard]] static QWidget *describe(const RightsRow &row);
    [[nodiscard]] static QWidget *answer(const RightsRow &row);

    struct Shown
    {
        QString searchText;
        QList<QWidget *> widgets;
        int heading = -1;
    };

    QGridLayout *m_grid;
    QList<QList<QWidget *>> m_headings;
    QList<Shown> m_rows;
};

} // namespace ui
