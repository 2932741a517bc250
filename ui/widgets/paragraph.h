// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QHash>
#include <QLabel>

class QTextLayout;

namespace ui {

// A wrapping label whose lines have air between them, which Qt's own lack. Plain text only; with markup or text that
// can be selected it is an ordinary label.
class Paragraph : public QLabel
{
    Q_OBJECT

public:
    explicit Paragraph(const QString &text = {}, QWidget *parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isPlain() const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int linesAt(int width) const;
    int breakLines(QTextLayout &layout, int width) const; // number of lines

    // A layout asks for the same heights at each change anywhere in the window.
    struct Known
    {
        QString text;
        QFont font;
        QHash<int, int> lines; // by width
    };

    mutable Known m_known;
};

} // namespace ui
