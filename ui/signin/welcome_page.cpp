// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/signin/welcome_page.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/brand.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/headings.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QScrollArea>

#include <array>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Screen { LanguageScreen, AboutScreen };

struct Language
{
    QLatin1StringView code;
    QStringView name; // each names itself, whatever the program speaks now
};

constexpr std::array languages{
    Language{QLatin1StringView("nb"), u"Norsk bokmål"},
    Language{QLatin1StringView("nn"), u"Norsk nynorsk"},
    Language{QLatin1StringView("en"), u"English"},
};

struct Group
{
    const char *heading = nullptr;
    Glyph glyph = Glyph::Check;
    Ink ink = Ink::Text;
    std::array<const char *, 3> lines{};
};

constexpr std::array groups{
    Group{QT_TRANSLATE_NOOP("ui::WelcomePage", "What you can do"),
          Glyph::Check,
          Ink::Ok,
          {QT_TRANSLATE_NOOP("ui::WelcomePage",
                             "See what vendors ask for in all your organisations, and approve or reject it."),
           QT_TRANSLATE_NOOP("ui::WelcomePage",
                             "Decide which clients each system access may act for, one or thousands at a time."),
           QT_TRANSLATE_NOOP("ui::WelcomePage",
                             "All of it goes through Altinn, with the rights you have there and no others.")}},
    Group{
        QT_TRANSLATE_NOOP("ui::WelcomePage", "What Fullmakt does not do"),
        Glyph::Minus,
        Ink::Muted,
        {QT_TRANSLATE_NOOP("ui::WelcomePage", "It does not replace your profile in Altinn: what people may do is "
                                              "decided there."),
         QT_TRANSLATE_NOOP("ui::WelcomePage",
                           "It never sees your password or BankID, and never shows or keeps your personal number: you "
                           "sign in with ID-porten in your browser."),
         QT_TRANSLATE_NOOP("ui::WelcomePage", "It sends nothing to anyone but ID-porten and Altinn.")}},
    Group{
        QT_TRANSLATE_NOOP("ui::WelcomePage", "What is kept on this computer"),
        Glyph::Lock,
        Ink::Muted,
        {QT_TRANSLATE_NOOP("ui::WelcomePage", "Your settings, and which clients there were when you last looked; of "
                                              "clients who are persons neither name nor number."),
         QT_TRANSLATE_NOOP("ui::WelcomePage", "The changes of clients you make, so that they can go on and be undone."),
         QT_TRANSLATE_NOOP("ui::WelcomePage", "Activity: who did what with Fullmakt here, sign-ins included; never "
                                              "personal numbers, passwords or tokens.")}},
};

} // namespace

WelcomePage::WelcomePage(First first, QWidget *parent)
    : QWidget(parent), m_first(first), m_column(new QWidget), m_step(captionLabel()),
      m_next(button({}, ButtonRole::Primary)), m_back(button({})), m_skip(button({}, ButtonRole::Quiet))
{
    m_next->setObjectName(u"welcomeNext"_s);
    m_back->setObjectName(u"welcomeBack"_s);
    m_skip->setObjectName(u"welcomeSkip"_s);
    m_step->setObjectName(u"welcomeStep"_s);
    m_screens = {buildLanguage(), buildAbout()};

    auto *buttons = new FlowLayout;
    buttons->setSpacing(space::one);
    for (QPushButton *each : {m_next, m_back, m_skip})
        buttons->addWidget(each);
    auto *inside = new QVBoxLayout(m_column);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space::three);
    inside->addStretch(1);
    inside->addWidget(new Brand(Brand::Size::Large));
    for (QWidget *screen : std::as_const(m_screens))
        inside->addWidget(screen);
    inside->addLayout(buttons);
    inside->addWidget(m_step);
    inside->addStretch(1);

    auto *scroll = new QScrollArea(this); // large text in a small window scrolls
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(space::four, space::four, space::four, space::four);
    across->addStretch(1);
    across->addWidget(m_column, 100);
    across->addStretch(1);
    scroll->setWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_next, &QPushButton::clicked, this, &WelcomePage::next);
    connect(m_back, &QPushButton::clicked, this, [this] { turnTo(LanguageScreen); });
    connect(m_skip, &QPushButton::clicked, this, &WelcomePage::finished);
    turnTo(first == First::Language ? LanguageScreen : AboutScreen);
}

QWidget *WelcomePage::buildLanguage()
{
    auto *screen = new QWidget;
    auto *layout = new QVBoxLayout(screen);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    m_languageTitle = displayLabel();
    m_languageText = mutedLabel();
    layout->addWidget(m_languageTitle);
    layout->addWidget(m_languageText);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(space::half);
    layout->addLayout(choices);
    for (const Language &language : languages) {
        auto *choice = new QRadioButton(language.name.toString());
        choice->setObjectName(u"welcome-"_s + language.code);
        m_languages.append(choice);
        choices->addWidget(choice);
        connect(choice, &QRadioButton::clicked, this,
                [this, code = QString(language.code)] { Q_EMIT languageChosen(code); });
    }
    layout->addStretch();
    return screen;
}

QWidget *WelcomePage::buildAbout()
{
    auto *screen = new QWidget;
    auto *layout = new QVBoxLayout(screen);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    m_aboutTitle = titleLabel();
    layout->addWidget(m_aboutTitle);
    for (const Group &group : groups) {
        auto *block = new QGridLayout;
        block->setHorizontalSpacing(space::one);
        block->setVerticalSpacing(space::half);
        block->setColumnStretch(1, 1);
        QLabel *heading = bodyLabel();
        setType(heading, Type::Strong);
        m_headings.append(heading);
        block->addWidget(heading, 0, 0, 1, 2);
        int row = 1;
        for (qsizetype i = 0; i < static_cast<qsizetype>(group.lines.size()); ++i) {
            QLabel *line = bodyLabel();
            m_lines.append(line);
            block->addWidget(new GlyphLabel(group.glyph, group.ink), row, 0, Qt::AlignTop);
            block->addWidget(line, row++, 1);
        }
        layout->addLayout(block);
    }
    layout->addStretch();
    return screen;
}

void WelcomePage::setLanguage(const QString &language)
{
    for (QRadioButton *each : std::as_const(m_languages))
        each->setChecked(each->objectName() == u"welcome-"_s + language);
}

void WelcomePage::showAbout()
{
    turnTo(AboutScreen);
}

void WelcomePage::next()
{
    if (m_screen == LanguageScreen)
        turnTo(AboutScreen);
    else
        Q_EMIT finished();
}

void WelcomePage::turnTo(int screen)
{
    m_screen = screen;
    for (int i = 0; i < m_screens.size(); ++i)
        m_screens.at(i)->setVisible(i == screen);
    m_back->setVisible(screen == AboutScreen && m_first == First::Language);
    retranslate();
    if (isVisible())
        giveFocus();
}

void WelcomePage::giveFocus()
{
    if (m_screen == AboutScreen) {
        m_next->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (QRadioButton *each : std::as_const(m_languages)) {
        if (each->isChecked())
            each->setFocus(Qt::OtherFocusReason);
    }
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    giveFocus();
}

void WelcomePage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT finished();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *pressed = qobject_cast<QPushButton *>(focusWidget()))
            pressed->click();
        else
            next();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

void WelcomePage::retranslate()
{
    m_column->setMaximumWidth(scaled(560));
    m_languageTitle->setText(tr("Welcome to Fullmakt"));
    m_languageText->setText(tr("Which language do you want? You can change it at any time."));
    m_aboutTitle->setText(tr("What Fullmakt does, and what it does not"));
    qsizetype line = 0;
    for (size_t i = 0; i < groups.size(); ++i) {
        m_headings.at(static_cast<qsizetype>(i))->setText(tr(groups.at(i).heading));
        for (const char *text : groups.at(i).lines)
            m_lines.at(line++)->setText(tr(text));
    }
    const bool isLanguage = m_screen == LanguageScreen;
    m_next->setText(isLanguage ? tr("Next") : tr("Go to the sign-in"));
    m_back->setText(tr("Back"));
    m_skip->setText(tr("Skip the introduction"));
    m_skip->setVisible(isLanguage);
    m_step->setText(m_first == First::Language ? tr("Step %1 of %2").arg(isLanguage ? 1 : 2).arg(3)
                                               : tr("Step %1 of %2").arg(1).arg(2));
}

} // namespace ui
