// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/palette.h"

#include <QSize>
#include <QWidget>

class QPainter;

namespace ui {

// A few words on a quiet ground where something deviates: "new", "6 days left".
class Tag : public QWidget
{
    Q_OBJECT

public:
    explicit Tag(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setTone(Tone tone);

    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] Tone tone() const { return m_tone; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
};

// For delegates: the same picture, placed in the rectangle by the alignment and cut with "…" when it is too wide.
// Returns the rectangle that was painted.
[[nodiscard]] QSize tagSize(const QString &text);
QRect paintTag(QPainter *painter, const QRect &within, const QString &text, Tone tone, const QPalette &palette,
               Qt::Alignment alignment = Qt::AlignRight | Qt::AlignVCenter);

} // namespace ui
