// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/requests/review.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class MessageBar;

// Who asks: number, whether it owns the system, and its other accesses here, shown on demand. Owned by the review pane.
class VendorBlock : public QWidget
{
    Q_OBJECT

public:
    explicit VendorBlock(QWidget *parent = nullptr);

    void setReview(const requests::Review &review);

private:
    QLabel *m_who;
    MessageBar *m_warning;
    QPushButton *m_more;
    QLabel *m_none;
    QLabel *m_accesses;
};

} // namespace ui
