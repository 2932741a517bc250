// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/figure_card.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/headings.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

// Text in the ink of a tone, for which a palette has no role.
class FigureCard::Figure : public QLabel
{
public:
    Figure()
    {
        setTextFormat(Qt::PlainText);
        setType(this, Type::Title);
    }

    void show(int figure, Tone tone)
    {
        m_tone = figure == 0 ? Tone::Neutral : tone; // nothing is neither good nor bad
        setText(QLocale().toString(figure));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = coloursOf(palette());
        QPainter painter(this);
        painter.setPen(m_tone == Tone::Neutral ? colours.text : inkOf(colours, m_tone));
        painter.drawText(contentsRect(), int(alignment()) | Qt::TextSingleLine, text());
    }

private:
    Tone m_tone = Tone::Neutral;
};

FigureCard::FigureCard(Tone tone, QWidget *parent)
    : Card(parent), m_tone(tone), m_figure(new Figure), m_label(captionLabel())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::one + space::half, space::two, space::one + space::half);
    layout->setSpacing(0);
    layout->addWidget(m_figure);
    layout->addWidget(m_label);
    m_label->setWordWrap(true);
}

void FigureCard::setFigure(int figure, const QString &label)
{
    m_value = figure;
    m_figure->show(figure, m_tone);
    m_label->setText(label);
    setAccessibleName(m_figure->text() + u' ' + label);
}

} // namespace ui
