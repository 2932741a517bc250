// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/vendor_block.h"

#include "ui/requests/vendor_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/message_bar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

VendorBlock::VendorBlock(QWidget *parent)
    : QWidget(parent), m_who(mutedLabel()), m_warning(new MessageBar),
      m_more(button(Glyph::ChevronRight, {}, ButtonRole::Quiet)), m_none(captionLabel()), m_accesses(captionLabel())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    layout->addWidget(m_who);
    m_none->setWordWrap(true);
    layout->addWidget(m_none);
    m_more->setCheckable(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_more);
    line->addStretch();
    layout->addLayout(line);
    m_accesses->setWordWrap(true);
    m_accesses->hide();
    layout->addWidget(m_accesses);
    layout->addWidget(m_warning);

    m_who->setObjectName(QStringLiteral("vendor"));
    m_warning->setObjectName(QStringLiteral("vendorWarning"));
    m_more->setObjectName(QStringLiteral("vendorAccesses"));
    connect(m_more, &QPushButton::toggled, this, [this](bool open) {
        m_more->setIcon(icon(open ? Glyph::ChevronDown : Glyph::ChevronRight, Ink::Accent));
        m_accesses->setVisible(open);
    });
}

void VendorBlock::setReview(const requests::Review &review)
{
    m_who->setText(vendorInWords(review));
    const QString warning = ownerWarning(review.vendor);
    if (warning.isEmpty())
        m_warning->clear();
    else
        m_warning->setMessage(Tone::Warn, warning);
    const QString count = accessCountInWords(review.vendor);
    const bool any = !review.vendor.accesses.isEmpty();
    QStringList lines;
    for (const requests::EarlierAccess &earlier : review.vendor.accesses)
        lines.append(QStringLiteral("• ") + accessInWords(earlier.access));
    m_accesses->setText(lines.join(u'\n'));
    m_more->setText(count);
    m_more->setVisible(any);
    m_more->setChecked(false);
    m_none->setText(count);
    m_none->setVisible(!any);
}

} // namespace ui
