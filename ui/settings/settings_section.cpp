// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/settings_section.h"

#include "ui/settings/choice_box.h"
#include "ui/settings/lock_note.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/headings.h"

#include <QEvent>
#include <QFormLayout>

namespace ui {

SettingsSection::SettingsSection(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(space::three);
    m_form->setVerticalSpacing(space::one);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void SettingsSection::begin()
{
    retranslate();
    renewHeights();
}

void SettingsSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        begin();
}

void SettingsSection::renewHeights()
{
    for (QLabel *label : std::as_const(m_labels))
        label->setMinimumHeight(space::controlHeight());
    for (QLabel *name : std::as_const(m_names))
        name->setMinimumWidth(scaled(200)); // one column down the page
}

SettingsSection::Choice SettingsSection::addChoice(const QString &objectName)
{
    const Choice choice{bodyLabel({}, this), new ChoiceBox(this)};
    choice.box->setObjectName(objectName);
    m_form->addRow(choice.label, choice.box);
    // On Linux a box is named by its choice whatever name it is given; what is chosen is told by the label beside it.
    choice.label->setBuddy(choice.box);
    m_labels.append(choice.label);
    m_names.append(choice.label);
    return choice;
}

void SettingsSection::setName(const Choice &choice, const QString &name)
{
    choice.label->setText(name);
    choice.box->setAccessibleName(name);
}

SettingsSection::Fact SettingsSection::addFact(const QString &objectName)
{
    const Fact fact{mutedLabel({}, this), bodyLabel({}, this)};
    fact.value->setObjectName(objectName);
    fact.value->setWordWrap(true);
    fact.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_form->addRow(fact.label, fact.value);
    m_names.append(fact.label);
    return fact;
}

QLabel *SettingsSection::addNote()
{
    QLabel *note = captionLabel({}, this);
    note->setWordWrap(true);
    m_form->addRow(note);
    return note;
}

LockNote *SettingsSection::addLock()
{
    auto *note = new LockNote(this);
    m_form->addRow(note);
    return note;
}

void SettingsSection::addAcross(QWidget *widget)
{
    m_form->addRow(widget);
}

void SettingsSection::addButtons(const QList<QWidget *> &buttons)
{
    auto *flow = new FlowLayout;
    flow->setSpacing(space::one);
    for (QWidget *button : buttons)
        flow->addWidget(button);
    m_form->addRow(flow);
}

} // namespace ui
