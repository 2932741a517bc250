// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace ui {

// Says below a choice that the organisation's IT has made it, so that it cannot be changed here. Owned by its section.
class LockNote : public QWidget
{
    Q_OBJECT

public:
    explicit LockNote(QWidget *parent = nullptr);

    // Takes the control out of use, or back, and tells it to assistive technology too.
    void setLocked(bool isLocked, const QList<QWidget *> &controls);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_text;
    QList<QWidget *> m_locked;
};

} // namespace ui
