// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/progress_line.h"

#include "ui/theme/spacing.h"

namespace ui {

ProgressLine::ProgressLine(QWidget *parent) : QProgressBar(parent)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ProgressLine::sizeHint() const
{
    return {160, scaled(6)};
}

QSize ProgressLine::minimumSizeHint() const
{
    return {40, scaled(6)};
}

} // namespace ui
