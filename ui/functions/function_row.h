// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/functions/function_text.h"

#include <QFrame>

class QVBoxLayout;

namespace ui {

// One function: its name, whether the user has it, and below that what stands in the way, with a message that can be
// read and copied. Takes the keyboard, so that assistive technology reads it as a whole. Made anew by its page.
class FunctionRow : public QFrame
{
    Q_OBJECT

public:
    FunctionRow(const functions::Verdict &verdict, const QList<Obstacle> &obstacles, QWidget *parent = nullptr);

    [[nodiscard]] functions::Function function() const { return m_function; }

Q_SIGNALS:
    void moved(int rows); // the arrow keys

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addObstacle(QVBoxLayout *layout, const Obstacle &obstacle, int number);

    functions::Function m_function;
};

} // namespace ui
