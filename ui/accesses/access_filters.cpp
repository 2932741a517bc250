// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/accesses/access_filters.h"

#include "ui/accesses/access_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/active_filters.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/headings.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>

namespace ui {

using accesses::AccessOrder;
using domain::AccessKind;

namespace {

QComboBox *box(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // long names must not widen the list
    box->setMinimumContentsLength(8);
    return box;
}

// The number of a vendor that is not known is "", and all vendors are no number at all.
QVariant vendorKey(const std::optional<QString> &vendor)
{
    return vendor ? QVariant(*vendor) : QVariant();
}

} // namespace

AccessFilters::AccessFilters(QWidget *parent)
    : QWidget(parent), m_search(new FilterField), m_open(button(Glyph::Filter, {}, ButtonRole::Quiet)),
      m_panel(new QWidget), m_order(box(QStringLiteral("accessOrder"))), m_kind(box(QStringLiteral("accessKind"))),
      m_vendor(box(QStringLiteral("accessVendor"))), m_package(box(QStringLiteral("accessPackage"))),
      m_active(new ActiveFilters(QStringLiteral("AccessFilters"), m_open))
{
    m_open->setObjectName(QStringLiteral("accessFilters"));
    m_open->setCheckable(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_search);
    auto *row = new FlowLayout;
    row->setSpacing(space::half);
    row->addWidget(m_open);
    layout->addLayout(row);
    layout->addWidget(buildPanel());
    layout->addWidget(m_active);
    m_panel->hide();

    connect(m_search, &FilterField::filterChanged, this, [this](const QString &text) {
        m_choice.text = text;
        Q_EMIT changed();
    });
    connect(m_open, &QPushButton::toggled, this, [this](bool open) {
        m_panel->setVisible(open);
        if (open)
            Q_EMIT packagesWanted();
    });
    for (QComboBox *each : {m_order, m_kind, m_vendor, m_package})
        connect(each, &QComboBox::activated, this, &AccessFilters::picked);
    connect(m_active, &ActiveFilters::clearClicked, this, &AccessFilters::clear);
    retranslate();
}

QWidget *AccessFilters::buildPanel()
{
    auto *grid = new QGridLayout(m_panel);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::one);
    grid->setVerticalSpacing(space::one);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (QComboBox *each : {m_order, m_kind, m_vendor, m_package}) {
        QLabel *label = captionLabel();
        label->setBuddy(each);
        m_labels.append(label);
        grid->addWidget(label, line, 0);
        grid->addWidget(each, line, 1);
        ++line;
    }
    return m_panel;
}

void AccessFilters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AccessFilters::retranslate()
{
    m_search->setHint(tr("Search by name, system, vendor or number"));
    m_open->setText(tr("Sort and filter"));
    const QStringList names = {tr("Order"), tr("Kind"), tr("Vendor"), tr("Access package")};
    const QList<QComboBox *> boxes = {m_order, m_kind, m_vendor, m_package};
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_labels.at(i)->setText(names.at(i));
        boxes.at(i)->setAccessibleName(names.at(i));
    }
    fillOrders();
    fillKinds();
    fillVendors();
    fillPackages();
    renderActive();
}

void AccessFilters::fillOrders()
{
    const QSignalBlocker quiet(m_order);
    m_order->clear();
    m_order->addItem(tr("Newest first"), static_cast<int>(AccessOrder::Created));
    m_order->addItem(tr("Name"), static_cast<int>(AccessOrder::Name));
    m_order->addItem(tr("Vendor"), static_cast<int>(AccessOrder::Vendor));
    if (m_overMany)
        m_order->addItem(tr("Organisation"), static_cast<int>(AccessOrder::Organisation));
    m_order->addItem(tr("Most clients first"), static_cast<int>(AccessOrder::Clients));
    m_order->setCurrentIndex(qMax(0, m_order->findData(static_cast<int>(m_choice.order))));
}

void AccessFilters::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("All kinds"), static_cast<int>(AccessKind::Any));
    m_kind->addItem(tr("For the organisation itself"), static_cast<int>(AccessKind::Own));
    m_kind->addItem(tr("For clients"), static_cast<int>(AccessKind::ForClients));
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(static_cast<int>(m_choice.kind))));
}

void AccessFilters::fillVendors()
{
    const QSignalBlocker quiet(m_vendor);
    m_vendor->clear();
    m_vendor->addItem(tr("All vendors"));
    for (const accesses::AccessIndex::Entry &each : std::as_const(m_vendorEntries))
        m_vendor->addItem(vendorName(each), each.key);
    if (m_choice.vendor && m_vendor->findData(*m_choice.vendor) < 0) // what is chosen stays, though nobody has it
        m_vendor->addItem(vendorName({*m_choice.vendor, {}}), *m_choice.vendor);
    m_vendor->setCurrentIndex(m_choice.vendor ? m_vendor->findData(vendorKey(m_choice.vendor)) : 0);
}

void AccessFilters::fillPackages()
{
    const QSignalBlocker quiet(m_package);
    m_package->clear();
    m_package->addItem(tr("All access packages"), QString());
    for (const accesses::AccessIndex::Entry &each : std::as_const(m_packageEntries))
        m_package->addItem(each.name.isEmpty() ? each.key : each.name, each.key);
    if (m_package->findData(m_choice.package) < 0)
        m_package->addItem(m_choice.package, m_choice.package);
    m_package->setCurrentIndex(m_package->findData(m_choice.package));
}

void AccessFilters::setContent(const accesses::AccessIndex &index, bool overMany)
{
    m_overMany = overMany;
    m_vendorEntries = index.vendors();
    m_packageEntries = index.packages();
    if (!overMany && m_choice.order == AccessOrder::Organisation)
        m_choice.order = AccessOrder::Created;
    // An open list would close under the user's hand.
    for (const QComboBox *each : {m_order, m_vendor, m_package}) {
        if (each->view()->isVisible())
            return;
    }
    fillOrders();
    fillVendors();
    fillPackages();
    renderActive();
}

void AccessFilters::setOrder(AccessOrder order)
{
    m_choice.order = order;
    fillOrders();
}

void AccessFilters::picked()
{
    m_choice.order = static_cast<AccessOrder>(m_order->currentData().toInt());
    m_choice.kind = static_cast<AccessKind>(m_kind->currentData().toInt());
    const QVariant vendor = m_vendor->currentData();
    m_choice.vendor = vendor.isValid() ? std::optional(vendor.toString()) : std::nullopt;
    m_choice.package = m_package->currentData().toString();
    renderActive();
    Q_EMIT changed();
}

void AccessFilters::clear()
{
    const AccessOrder order = m_choice.order;
    m_choice = {};
    m_choice.order = order;
    m_search->clear();
    fillKinds();
    fillVendors();
    fillPackages();
    renderActive();
    Q_EMIT changed();
}

QStringList AccessFilters::activeInWords() const
{
    QStringList words;
    if (m_choice.kind != AccessKind::Any)
        words.append(m_kind->currentText());
    if (m_choice.vendor)
        words.append(m_vendor->currentText());
    if (!m_choice.package.isEmpty())
        words.append(m_package->currentText());
    return words;
}

void AccessFilters::renderActive()
{
    m_active->setWords(activeInWords());
}

void AccessFilters::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool AccessFilters::isOpen() const
{
    return m_open->isChecked();
}

} // namespace ui
