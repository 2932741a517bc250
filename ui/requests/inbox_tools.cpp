// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/inbox_tools.h"

#include "app/domain/organisation_number.h"
#include "ui/requests/inbox_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chooser_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/headings.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using requests::InboxSort;

namespace {

constexpr InboxSort offeredSorts[] = {InboxSort::Received, InboxSort::DaysLeft, InboxSort::Vendor, InboxSort::System,
                                      InboxSort::Organisation};

} // namespace

InboxTools::InboxTools(QWidget *parent)
    : QWidget(parent), m_sortButton(button(Glyph::ChevronDown, {}, ButtonRole::Quiet)),
      m_filterButton(button(Glyph::Filter, {}, ButtonRole::Quiet)), m_table(button(Glyph::Grid, {}, ButtonRole::Quiet)),
      m_line(new QWidget), m_active(captionLabel()), m_clear(button(Glyph::Cross, {}, ButtonRole::Quiet))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(0);
    for (QPushButton *each : {m_sortButton, m_filterButton, m_table})
        buttons->addWidget(each);
    layout->addLayout(buttons);
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(space::two, 0, 0, 0);
    line->setSpacing(0);
    m_active->setWordWrap(true);
    line->addWidget(m_active, 1);
    line->addWidget(m_clear);
    layout->addWidget(m_line);

    m_sortButton->setObjectName(QStringLiteral("inboxSort"));
    m_filterButton->setObjectName(QStringLiteral("inboxFilter"));
    m_table->setObjectName(QStringLiteral("inboxAsTable"));
    m_active->setObjectName(QStringLiteral("activeFilters"));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    connect(m_sortButton, &QPushButton::clicked, this, &InboxTools::openSortMenu);
    connect(m_filterButton, &QPushButton::clicked, this, &InboxTools::openFilterMenu);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_filterButton->setFocus(Qt::OtherFocusReason); // the button goes
        clearFilter();
    });
    connect(m_table, &QPushButton::clicked, this, [this] { setTable(!m_isTable); });
    retranslate();
}

void InboxTools::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
    QWidget::changeEvent(event);
}

void InboxTools::retranslate()
{
    m_sortButton->setText(sortInWords(m_sort));
    m_sortButton->setAccessibleName(tr("Sorted by: %1").arg(sortInWords(m_sort)));
    m_sortButton->setToolTip(m_sortButton->accessibleName());
    const bool isLarge = scaled(100) >= 150; // then three words do not stand in one line
    m_table->setText(isLarge ? QString() : m_isTable ? tr("List") : tr("Table"));
    m_table->setAccessibleName(m_isTable ? tr("Show as list") : tr("Show as table"));
    m_table->setToolTip(m_table->accessibleName());
    m_clear->setText(tr("Clear filters"));
    renewFilter();
}

void InboxTools::renewFilter()
{
    const int count = static_cast<int>(m_filter.active().size());
    m_filterButton->setText(count == 0 ? tr("Filter") : tr("Filter (%1)").arg(count));
    m_filterButton->setAccessibleName(count == 0 ? tr("Filter") : tr("Filter, %n active", nullptr, count));
    m_active->setText(tr("Filtered: %1").arg(filterInWords(m_filter, organisationName())));
    m_line->setVisible(count > 0);
}

QString InboxTools::organisationName() const
{
    const auto found = std::find_if(m_organisations.cbegin(), m_organisations.cend(),
                                    [this](const domain::Party &party) { return party.uuid == m_filter.organisation; });
    return found == m_organisations.cend() ? QString() : found->name;
}

void InboxTools::setSort(InboxSort sort)
{
    m_sort = sort;
    retranslate();
}

void InboxTools::setTable(bool table)
{
    if (m_isTable == table)
        return;
    m_isTable = table;
    retranslate();
    Q_EMIT tableToggled(table);
}

void InboxTools::setOrganisations(const QList<domain::Party> &organisations)
{
    m_organisations = organisations;
    if (!m_filter.organisation.isNull() && organisationName().isEmpty()) { // hers no longer
        m_filter.organisation = {};
        Q_EMIT filterChanged();
    }
    renewFilter();
}

void InboxTools::clearFilter()
{
    m_filter = {};
    renewFilter();
    Q_EMIT filterChanged();
}

void InboxTools::open(QMenu *menu, const QPushButton *under)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(under->accessibleName());
    menu->popup(under->mapToGlobal(QPoint(0, under->height())));
    menu->setActiveAction(menu->actions().value(0)); // for the keyboard
}

void InboxTools::openSortMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("inboxSortMenu"));
    auto *group = new QActionGroup(menu);
    for (const InboxSort sort : offeredSorts) {
        QAction *action = menu->addAction(sortInWords(sort));
        action->setCheckable(true);
        action->setChecked(sort == m_sort);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, sort] { Q_EMIT sortChosen(sort); });
    }
    open(menu, m_sortButton);
}

void InboxTools::addKinds(QMenu *menu)
{
    for (const domain::RequestKind kind :
         {domain::RequestKind::Own, domain::RequestKind::ForClients, domain::RequestKind::Change}) {
        QAction *action = menu->addAction(tr("Kind: %1").arg(kindInWords(kind)));
        action->setCheckable(true);
        action->setChecked(m_filter.kinds.contains(kind));
        connect(action, &QAction::toggled, this, [this, kind](bool wanted) {
            wanted ? static_cast<void>(m_filter.kinds.insert(kind)) : static_cast<void>(m_filter.kinds.remove(kind));
            renewFilter();
            Q_EMIT filterChanged();
        });
    }
}

void InboxTools::addMarks(QMenu *menu)
{
    const auto add = [&](const QString &text, bool requests::InboxFilter::*mark) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_filter.*mark);
        connect(action, &QAction::toggled, this, [this, mark](bool wanted) {
            m_filter.*mark = wanted;
            renewFilter();
            Q_EMIT filterChanged();
        });
    };
    add(tr("New"), &requests::InboxFilter::isNew);
    add(tr("Forwarded"), &requests::InboxFilter::forwarded);
    add(tr("Expires within %n day(s)", nullptr, requests::soonDays), &requests::InboxFilter::expiring);
    add(tr("Expired"), &requests::InboxFilter::timedOut);
}

void InboxTools::openFilterMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("inboxFilterMenu"));
    addKinds(menu);
    menu->addSeparator();
    addMarks(menu);
    menu->addSeparator();
    const QString name = organisationName();
    QAction *organisation = menu->addAction(name.isEmpty() ? tr("Organisation…") : tr("Organisation: %1…").arg(name));
    organisation->setEnabled(!m_organisations.isEmpty());
    connect(organisation, &QAction::triggered, this, &InboxTools::openOrganisations, Qt::QueuedConnection);
    QAction *clear = menu->addAction(tr("Clear filters"));
    clear->setEnabled(m_filter.isActive());
    connect(clear, &QAction::triggered, this, &InboxTools::clearFilter);
    open(menu, m_filterButton);
}

void InboxTools::openOrganisations()
{
    QList<ChooserItem> items;
    ChooserItem all;
    all.key = QUuid();
    all.title = tr("All organisations");
    items.append(all);
    for (const domain::Party &party : std::as_const(m_organisations)) {
        ChooserItem item;
        item.key = party.uuid.uuid();
        item.title = party.name;
        item.detail = domain::groupedOrganisationNumber(party.organisationNumber);
        items.append(item);
    }
    auto *list = new ChooserList(items, m_filter.organisation.uuid(), tr("Organisation"),
                                 tr("Find an organisation by name or number"), m_filterButton);
    connect(list, &ChooserList::chosen, this, [this](const QVariant &key) {
        m_filter.organisation = domain::PartyUuid(key.toUuid());
        renewFilter();
        Q_EMIT filterChanged();
    });
    list->openUnder(m_filterButton);
}

} // namespace ui
