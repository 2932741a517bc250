// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/activity/activity_detail.h"

#include "ui/activity/activity_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/tag.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

ActivityDetail::ActivityDetail(QWidget *parent)
    : QWidget(parent), m_title(sectionLabel()), m_time(captionLabel()), m_outcome(new Tag), m_scroll(new QScrollArea),
      m_copy(button(Glyph::Copy, {})), m_hint(mutedLabel())
{
    m_title->setObjectName(QStringLiteral("activityTitle"));
    m_title->setWordWrap(true);
    m_time->setWordWrap(true);
    m_copy->setObjectName(QStringLiteral("copyActivity"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::one);
    layout->addWidget(m_hint, 0, Qt::AlignTop);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    auto *content = new QWidget;
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(0, 0, space::one, 0);
    m_content->setSpacing(space::one);
    m_content->addWidget(m_title);
    m_content->addWidget(m_time);
    m_content->addWidget(m_outcome, 0, Qt::AlignLeft);
    m_content->addStretch();
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_scroll->setWidget(content);
    setMinimumWidth(scaled(240));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (!m_entry)
            return;
        QGuiApplication::clipboard()->setText(detailsOf(*m_entry));
        m_copy->setText(tr("Copied"));
    });
    render();
}

void ActivityDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        render();
    QWidget::changeEvent(event);
}

void ActivityDetail::show(const activity::Entry &entry)
{
    if (m_entry && m_entry->number == entry.number && m_entry->hash == entry.hash)
        return;
    m_entry = entry;
    render();
}

void ActivityDetail::clear()
{
    m_entry.reset();
    render();
}

void ActivityDetail::addRow(const QString &name, const QString &value, const QString &objectName)
{
    if (value.isEmpty())
        return;
    QLabel *label = captionLabel(name);
    QLabel *text = bodyLabel(value);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setObjectName(objectName);
    text->setAccessibleName(tr("%1: %2").arg(name, value));
    const int row = m_rows->rowCount();
    m_rows->addWidget(label, row, 0);
    m_rows->addWidget(text, row + 1, 0);
    m_rows->setRowMinimumHeight(row + 2, space::half);
}

void ActivityDetail::render()
{
    m_hint->setText(tr("Choose an entry to see everything that is known of it."));
    m_copy->setText(tr("Copy details"));
    m_hint->setVisible(!m_entry);
    m_scroll->setVisible(m_entry.has_value());
    m_copy->setVisible(m_entry.has_value());
    if (!m_entry)
        return;
    const activity::Entry &entry = *m_entry;
    m_title->setText(actionInWords(entry));
    m_time->setText(exactMoment(entry.at));
    m_outcome->setText(outcomeInWords(entry));
    m_outcome->setTone(toneOfOutcome(entry));
    m_outcome->setAccessibleName(outcomeInWords(entry));
    delete m_facts;
    m_facts = new QWidget;
    m_rows = new QGridLayout(m_facts);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(2);
    addRow(tr("About"), objectInWords(entry));
    addRow(tr("System access"), entry.accessName);
    addRow(tr("Organisation"), organisationInWords(entry.organisation, entry.organisationNumber));
    addRow(tr("Person"), personInWords(entry.person));
    addRow(tr("Before"), factsInWords(entry.before).join(u'\n'), QStringLiteral("activityBefore"));
    addRow(tr("After"), factsInWords(entry.after).join(u'\n'), QStringLiteral("activityAfter"));
    addRow(tr("Reason"), entry.reason);
    addRow(tr("Trace id"), entry.traceId, QStringLiteral("activityTrace"));
    addRow(tr("Entry"), QLocale().toString(entry.number));
    m_content->insertWidget(m_content->count() - 1, m_facts);
    m_scroll->setAccessibleName(tr("Everything about the entry"));
}

} // namespace ui
