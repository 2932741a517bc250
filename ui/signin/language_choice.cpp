// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/signin/language_choice.h"

#include "ui/theme/spacing.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>

#include <array>

namespace ui {

namespace {

// Each language names itself, whatever the program speaks now.
struct Language
{
    QLatin1StringView code;
    QStringView name;
};

constexpr std::array languages{
    Language{QLatin1StringView("nb"), u"Bokmål"},
    Language{QLatin1StringView("nn"), u"Nynorsk"},
    Language{QLatin1StringView("en"), u"English"},
};

} // namespace

LanguageChoice::LanguageChoice(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *group = new QButtonGroup(this);
    for (const auto &[code, name] : languages) {
        auto *choice = new QToolButton(this);
        choice->setText(name.toString());
        choice->setCheckable(true);
        choice->setAutoRaise(true);
        choice->setFocusPolicy(Qt::StrongFocus);
        choice->setToolButtonStyle(Qt::ToolButtonTextOnly);
        choice->setObjectName(code);
        setType(choice, Type::Caption);
        group->addButton(choice);
        layout->addWidget(choice);
        m_buttons.append(choice);
        connect(choice, &QToolButton::clicked, this, [this, chosenCode = QString(code)] {
            setLanguage(chosenCode);
            Q_EMIT chosen(chosenCode);
        });
    }
    layout->addStretch();
    retranslate();
}

void LanguageChoice::setLanguage(const QString &language)
{
    m_language = language;
    for (QToolButton *choice : std::as_const(m_buttons)) {
        choice->setChecked(choice->objectName() == language);
    }
}

void LanguageChoice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void LanguageChoice::retranslate()
{
    setAccessibleName(tr("Language"));
    for (QToolButton *choice : std::as_const(m_buttons)) {
        choice->setAccessibleName(tr("Language: %1").arg(choice->text()));
    }
}

} // namespace ui
