// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/filter_button.h"

#include "ui/clients/client_facts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace ui {

using Status = ClientFilter::Status;

FilterButton::FilterButton(const ClientFacts *facts, QWidget *parent)
    : QToolButton(parent), m_facts(facts), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("filterMenu"));
    setIcon(ui::icon(Glyph::Filter));
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    setFocusPolicy(Qt::StrongFocus);
    setCheckable(false);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterButton::fill);
    fill(); // a menu without entries would not open
    renewName();
}

// Without the arrow that Qt draws in the corner: the icon says it.
void FilterButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionToolButton::HasMenu;
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

void FilterButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        fill();
        renewName();
    }
    QToolButton::changeEvent(event);
}

QString FilterButton::inWords(Status status)
{
    switch (status) {
    case Status::All:
        return tr("All clients");
    case Status::Marked:
        return tr("Marked");
    case Status::Refused:
        return tr("Refused last time");
    case Status::LacksPackage:
        return tr("Lacks a package");
    }
    return {};
}

QString FilterButton::nameOf(QString ClientFilter::*member, const QString &key) const
{
    return member == &ClientFilter::role ? ClientFacts::roleName(key) : m_facts->packageName(key);
}

void FilterButton::set(const ClientFilter &filter)
{
    m_filter = filter;
    renewName();
}

void FilterButton::choose(const ClientFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    renewName();
    Q_EMIT filterChosen(m_filter);
}

void FilterButton::fill()
{
    m_menu->clear();
    // What clear() leaves: the menus below, and the groups.
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    qDeleteAll(m_menu->findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly));
    auto *group = new QActionGroup(m_menu);
    for (const Status status : {Status::All, Status::Marked, Status::Refused, Status::LacksPackage}) {
        QAction *action = m_menu->addAction(inWords(status));
        action->setCheckable(true);
        action->setChecked(m_filter.status == status && m_filter.only.isEmpty());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, status] {
            ClientFilter filter = m_filter;
            filter.status = status;
            filter.only.clear();
            choose(filter);
        });
    }
    if (const auto &known = m_facts->qualifications()) {
        fillChoices(tr("Role"), tr("Any role"), known->roles(), &ClientFilter::role);
        fillChoices(tr("Has given"), tr("Any package"), known->packages(), &ClientFilter::package);
    } else {
        m_menu->addSeparator();
        m_menu->addAction(tr("Roles and packages of clients are not known"))->setEnabled(false);
    }
}

void FilterButton::fillChoices(const QString &heading, const QString &any, const QStringList &keys,
                               QString ClientFilter::*member)
{
    QMenu *choices = m_menu->addMenu(heading);
    auto *group = new QActionGroup(choices);
    for (const QString &key : QStringList{QString()} + keys) {
        // A lone & would underline what follows.
        QAction *action =
            choices->addAction(key.isEmpty() ? any : nameOf(member, key).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(m_filter.*member == key);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, key, member] {
            ClientFilter filter = m_filter;
            filter.*member = key;
            choose(filter);
        });
    }
}

void FilterButton::renewName()
{
    QStringList chosen;
    if (!m_filter.only.isEmpty())
        chosen.append(tr("%n chosen client(s)", nullptr, static_cast<int>(m_filter.only.size())));
    if (m_filter.status != Status::All)
        chosen.append(inWords(m_filter.status));
    if (!m_filter.role.isEmpty())
        chosen.append(nameOf(&ClientFilter::role, m_filter.role));
    if (!m_filter.package.isEmpty())
        chosen.append(nameOf(&ClientFilter::package, m_filter.package));
    setIcon(ui::icon(Glyph::Filter, chosen.isEmpty() ? Ink::Text : Ink::Accent));
    setText(chosen.join(QStringLiteral(" · ")).replace(u'&', QStringLiteral("&&")));
    setToolButtonStyle(chosen.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    setIconButtonName(this, chosen.isEmpty() ? tr("Filter by state, role or package")
                                             : tr("Filter: %1").arg(chosen.join(QStringLiteral(", "))));
}

} // namespace ui
