// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace ui {

class Avatar;

// Avatar and name, opening the user's menu. The name gives way first when there is little room.
class UserButton : public QToolButton
{
    Q_OBJECT

public:
    explicit UserButton(QWidget *parent = nullptr);

    void setName(const QString &name);

    [[nodiscard]] QString name() const { return m_name; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Avatar *m_avatar;
    QString m_name;
};

} // namespace ui
