// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace ui {

// The mark and the name of the program, as in the rail and on the sign-in page. The name is not translated.
class Brand : public QWidget
{
    Q_OBJECT

public:
    enum class Size {
        Normal,
        Large,
    };

    explicit Brand(Size size, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont nameFont() const;
    [[nodiscard]] int markSize() const;

    Size m_size;
};

} // namespace ui
