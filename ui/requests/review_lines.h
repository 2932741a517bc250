// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/requests/review.h"

#include <QWidget>

class QGridLayout;

namespace ui {

// What is asked for, one line a package or service: name, what it is, its services on demand, whether the user can give
// it and why not. Plain labels in a grid, so that long words wrap and a screen reader reads them in order.
class ReviewLines : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewLines(QWidget *parent = nullptr);

    void setReview(const requests::Review &review);
    // Shows only lines (and services) that contain the text; returns how many lines are left.
    int setFilter(const QString &filter);

private:
    void addHeading(const QString &title, const QString &count);
    void addLine(const requests::ReviewLine &line);
    [[nodiscard]] QWidget *describe(const requests::ReviewLine &line);
    [[nodiscard]] QWidget *answer(const requests::ReviewLine &line);

    struct Shown
    {
        QString searchText;
        QList<QWidget *> widgets;
    };

    QGridLayout *m_grid;
    QList<Shown> m_lines;
};

} // namespace ui
