// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/settings_page.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/headings.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace ui {

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent), m_scroll(new QScrollArea(this)), m_column(new QWidget), m_layout(new QVBoxLayout(m_column)),
      m_title(titleLabel())
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    auto *page = new QWidget;
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(space::three, 20, space::three, space::three);
    across->addWidget(m_column, 100);
    across->addStretch(1);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::one);
    m_layout->addWidget(m_title);
    m_layout->addStretch();
    m_scroll->setWidget(page);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
        if (m_wanted >= 0 && most >= m_wanted)
            m_scroll->verticalScrollBar()->setValue(std::exchange(m_wanted, -1));
    });
    retranslate();
}

void SettingsPage::addSection(QWidget *section)
{
    QLabel *heading = sectionLabel(section->windowTitle());
    heading->setWordWrap(true);
    heading->setContentsMargins(0, space::one, 0, 0);
    int at = m_layout->count() - 1; // before the stretch
    if (!m_headings.isEmpty()) {
        m_layout->insertSpacing(at++, space::two);
        m_layout->insertWidget(at++, horizontalLine());
    }
    m_layout->insertWidget(at++, heading);
    m_layout->insertWidget(at, section);
    m_headings.insert(section, heading);
    section->installEventFilter(this);
}

QByteArray SettingsPage::viewState() const
{
    return QByteArray::number(m_wanted >= 0 ? m_wanted : m_scroll->verticalScrollBar()->value());
}

void SettingsPage::restoreView(const QByteArray &state)
{
    bool isNumber = false;
    const int wanted = state.toInt(&isNumber);
    m_wanted = isNumber && wanted > 0 ? wanted : -1;
}

bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowTitleChange) {
        if (QLabel *heading = m_headings.value(watched))
            heading->setText(static_cast<QWidget *>(watched)->windowTitle());
    }
    return QWidget::eventFilter(watched, event);
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

void SettingsPage::retranslate()
{
    m_column->setMaximumWidth(scaled(720)); // lines that can be read
    m_title->setText(tr("Settings"));
}

} // namespace ui
