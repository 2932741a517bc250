// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/fact_row.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/headings.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

FactRow::FactRow(int count, QWidget *parent) : QWidget(parent)
{
    auto *facts = new FlowLayout(this);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(space::three);
    for (int index = 0; index < count; ++index) {
        auto *pair = new QWidget;
        auto *lines = new QVBoxLayout(pair);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(2);
        const Fact fact = {captionLabel(), new QLabel};
        fact.value->setTextFormat(Qt::PlainText);
        fact.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        lines->addWidget(fact.label);
        lines->addWidget(fact.value);
        facts->addWidget(pair);
        m_facts.append(fact);
    }
}

void FactRow::setFact(int index, const QString &label, const QString &value)
{
    const Fact &fact = m_facts.at(index);
    fact.label->setText(label);
    fact.value->setText(value);
    fact.value->setAccessibleName(label + QStringLiteral(": ") + value);
}

} // namespace ui
