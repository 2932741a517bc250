// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace ui {

// Which page of the help F1 opens: pages and dialogs say it once, and what stands in them has the topic of the nearest.
void setHelpTopic(QWidget *widget, const QString &topic); // the name of a file in resources/help, without ".md"
[[nodiscard]] QString helpTopicOf(const QWidget *widget); // "" for none

} // namespace ui
