// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/settings_page.h"

#include "ui/settings/diagnostics_dialog.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/headings.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QScrollArea>

#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array textSizes{100, 110, 125, 150, 175, 200};
constexpr std::array widths{1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32};

QComboBox *combo(QWidget *parent)
{
    auto *result = new QComboBox(parent);
    result->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    result->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return result;
}

void choose(QComboBox *combo, const QVariant &value)
{
    combo->setCurrentIndex(qMax(0, combo->findData(value)));
}

} // namespace

SettingsPage::SettingsPage(QWidget *parent) : QWidget(parent)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto *page = new QWidget(scroll);
    scroll->setWidget(page);

    m_title = titleLabel({}, page);
    m_appearance = sectionLabel({}, page);
    m_about = sectionLabel({}, page);
    m_languageLabel = bodyLabel({}, page);
    m_themeLabel = bodyLabel({}, page);
    m_sizeLabel = bodyLabel({}, page);
    m_work = sectionLabel({}, page);
    m_widthLabel = bodyLabel({}, page);
    m_widthNote = captionLabel({}, page);
    m_widthNote->setWordWrap(true);
    m_versionLabel = mutedLabel({}, page);
    m_environmentLabel = mutedLabel({}, page);
    m_versionValue = bodyLabel({}, page);
    m_environmentValue = bodyLabel({}, page);
    m_copy = button(Glyph::Copy, {}, ButtonRole::Normal, page);
    m_copy->setObjectName(u"copyDiagnostics"_s);
    m_show = button({}, ButtonRole::Quiet, page);
    m_show->setObjectName(u"showDiagnostics"_s);
    m_copyNote = captionLabel({}, page);
    m_copyNote->setWordWrap(true);

    m_language = combo(page);
    m_language->addItem(u"Norsk bokmål"_s, u"nb"_s);
    m_language->addItem(u"Norsk nynorsk"_s, u"nn"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_theme = combo(page);
    for (const ThemeChoice theme : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        m_theme->addItem(QString(), static_cast<int>(theme));
    }
    m_size = combo(page);
    for (const int percent : textSizes) {
        m_size->addItem(QString(), percent);
    }
    m_width = combo(page);
    for (const int width : widths)
        m_width->addItem(QString(), width);
    m_width->setObjectName(u"jobWidth"_s);

    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::three);
    form->setVerticalSpacing(space::one);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_appearance);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_themeLabel, m_theme);
    form->addRow(m_sizeLabel, m_size);
    // On Linux a box is named by its choice whatever name it is given; what is chosen is told by the label beside it.
    m_languageLabel->setBuddy(m_language);
    m_themeLabel->setBuddy(m_theme);
    m_sizeLabel->setBuddy(m_size);
    m_work->setContentsMargins(0, space::three, 0, 0);
    form->addRow(m_work);
    form->addRow(m_widthLabel, m_width);
    form->addRow(m_widthNote);
    m_widthLabel->setBuddy(m_width);
    m_about->setContentsMargins(0, space::three, 0, 0);
    form->addRow(m_about);
    form->addRow(m_versionLabel, m_versionValue);
    form->addRow(m_environmentLabel, m_environmentValue);

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::three, 20, space::three, space::three);
    layout->setSpacing(space::one);
    layout->addWidget(m_title);
    layout->addSpacing(space::one);
    layout->addLayout(form);
    layout->addSpacing(space::one);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(space::one);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_show);
    layout->addLayout(buttons);
    layout->addWidget(m_copyNote);
    layout->addStretch();

    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this,
            [this] { Q_EMIT themeChosen(static_cast<ThemeChoice>(m_theme->currentData().toInt())); });
    connect(m_size, &QComboBox::activated, this, [this] { Q_EMIT textSizeChosen(m_size->currentData().toInt()); });
    connect(m_width, &QComboBox::activated, this, [this] { Q_EMIT jobWidthChosen(m_width->currentData().toInt()); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_diagnostics());
        m_copyNote->setText(tr("Copied. Paste it into a message to support."));
    });
    connect(m_show, &QPushButton::clicked, this, [this] {
        auto *dialog = new DiagnosticsDialog(m_diagnostics(), this);
        dialog->open();
    });
    retranslate();
}

void SettingsPage::setLanguage(const QString &language)
{
    choose(m_language, language);
}

void SettingsPage::setTheme(ThemeChoice theme)
{
    choose(m_theme, static_cast<int>(theme));
}

void SettingsPage::setTextSize(int percent)
{
    choose(m_size, percent);
}

void SettingsPage::setJobWidth(int width)
{
    // A number that is not offered shows as the next lower one.
    const auto *above = std::upper_bound(widths.begin(), widths.end(), width);
    choose(m_width, above == widths.begin() ? widths.front() : *(above - 1));
}

void SettingsPage::setAbout(const QString &version, const QString &environment)
{
    m_versionValue->setText(version);
    m_environmentValue->setText(environment);
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        retranslate();
    }
}

void SettingsPage::retranslate()
{
    for (QLabel *label : {m_languageLabel, m_themeLabel, m_sizeLabel, m_widthLabel}) {
        label->setMinimumHeight(space::controlHeight()); // in line with the box beside it
    }
    m_title->setText(tr("Settings"));
    m_appearance->setText(tr("Language and appearance"));
    m_languageLabel->setText(tr("Language"));
    m_themeLabel->setText(tr("Theme"));
    m_sizeLabel->setText(tr("Text size"));
    m_language->setAccessibleName(tr("Language"));
    m_theme->setAccessibleName(tr("Theme"));
    m_size->setAccessibleName(tr("Text size"));
    const QStringList themes{tr("Follow the system"), tr("Light"), tr("Dark")};
    for (int i = 0; i < m_theme->count(); ++i) {
        m_theme->setItemText(i, themes.at(i));
    }
    for (int i = 0; i < m_size->count(); ++i) {
        m_size->setItemText(i, tr("%1%").arg(m_size->itemData(i).toInt()));
    }
    m_work->setText(tr("Changes of clients"));
    m_widthLabel->setText(tr("Changes at the same time"));
    m_width->setAccessibleName(tr("Changes at the same time"));
    for (int i = 0; i < m_width->count(); ++i) {
        m_width->setItemText(i, locale().toString(m_width->itemData(i).toInt()));
    }
    m_widthNote->setText(
        tr("More is faster, as long as Altinn keeps up; Fullmakt slows down by itself when it does not."));
    m_about->setText(tr("About Fullmakt"));
    m_versionLabel->setText(tr("Version"));
    m_environmentLabel->setText(tr("Environment"));
    m_copy->setText(tr("Copy diagnostics"));
    m_show->setText(tr("Show diagnostics"));
    m_copyNote->setText(
        tr("The program, this computer, the sign-in and the last errors, by codes and numbers. No names, "
           "no personal numbers, no organisation numbers."));
}

} // namespace ui
