// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/signin/language_choice.h"

#include "ui/theme/spacing.h"
#include "ui/theme/style_paint.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>

#include <array>

namespace ui {

namespace {

struct Language
{
    QLatin1StringView code;
    QStringView name; // each language names itself, whatever the program speaks now
};

constexpr std::array languages{
    Language{QLatin1StringView("nb"), u"Bokmål"},
    Language{QLatin1StringView("nn"), u"Nynorsk"},
    Language{QLatin1StringView("en"), u"English"},
};

QFont fontFor(bool chosen)
{
    QFont font = fontOf(Type::Caption);
    font.setWeight(chosen ? QFont::Bold : QFont::Normal);
    return font;
}

// A word, bold when it is the one. It takes the room of the bold word always, so that nothing moves.
class LanguageButton : public QAbstractButton
{
public:
    LanguageButton(const Language &language, QWidget *parent) : QAbstractButton(parent)
    {
        setCheckable(true); // before the text, with which assistive technology is told what this is
        setAutoExclusive(true);
        setText(language.name.toString());
        setObjectName(language.code);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {QFontMetrics(fontFor(true)).horizontalAdvance(text()) + space::one + 2, scaled(28)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = coloursOf(palette());
        QPainter painter(this);
        QStyleOption option;
        option.initFrom(this);
        if (paint::showsFocus(&option)) {
            paint::ring(&painter, rect(), colours.accent, space::half);
        }
        QFont font = fontFor(isChecked());
        font.setUnderline(underMouse() && !isChecked());
        painter.setFont(font);
        painter.setPen(isChecked() || underMouse() ? colours.text : colours.muted);
        painter.drawText(rect().adjusted(space::half, 0, 0, 0), Qt::AlignVCenter, text());
    }
};

} // namespace

LanguageChoice::LanguageChoice(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    auto *group = new QButtonGroup(this);
    for (const Language &language : languages) {
        auto *choice = new LanguageButton(language, this);
        group->addButton(choice);
        layout->addWidget(choice);
        m_buttons.append(choice);
        connect(choice, &QAbstractButton::clicked, this, [this, code = QString(language.code)] {
            setLanguage(code);
            Q_EMIT chosen(code);
        });
    }
    layout->addStretch();
    retranslate();
}

int LanguageChoice::inset()
{
    return space::half;
}

void LanguageChoice::setLanguage(const QString &language)
{
    m_language = language;
    for (QAbstractButton *choice : std::as_const(m_buttons)) {
        if (choice->objectName() == language) {
            choice->setChecked(true);
        }
    }
}

void LanguageChoice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        for (QAbstractButton *choice : std::as_const(m_buttons)) {
            choice->updateGeometry();
        }
    }
}

void LanguageChoice::retranslate()
{
    setAccessibleName(tr("Language"));
    for (QAbstractButton *choice : std::as_const(m_buttons)) {
        choice->setAccessibleName(tr("Language: %1").arg(choice->text()));
    }
}

} // namespace ui
