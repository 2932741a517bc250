// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace ui {

// A box to choose in on a page that scrolls: the wheel turns the page and never the choice. As wide as its longest
// text.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    void choose(const QVariant &data); // the first entry when none has it; emits activated() for nobody

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace ui
