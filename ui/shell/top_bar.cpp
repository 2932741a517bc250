// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/top_bar.h"

#include "ui/shell/commands.h"
#include "ui/shell/menu_button.h"
#include "ui/shell/user_button.h"
#include "ui/theme/palette.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/headings.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPainter>

namespace ui {

TopBar::TopBar(Commands *commands, QWidget *parent)
    : QFrame(parent), m_organisation(new Chooser(this)), m_refresh(iconButton(Glyph::Refresh, {}, this)),
      m_age(captionLabel({}, this)), m_user(new UserButton(this)), m_commandMenu(new MenuButton(commands, this)),
      m_menu(new QMenu(this)), m_name(m_menu->addAction(icon(Glyph::User), QString())),
      m_level(m_menu->addAction(icon(Glyph::Lock), QString()))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::three, 0, space::two, 1);
    layout->setSpacing(space::half);
    layout->addWidget(m_organisation);
    layout->addStretch(1);
    layout->addSpacing(space::two);
    layout->addWidget(m_refresh);
    layout->addWidget(m_age);
    m_age->setObjectName(QStringLiteral("age"));
    layout->addSpacing(space::one);
    layout->addWidget(m_user);
    layout->addWidget(m_commandMenu);
    setMinimumHeight(space::controlHeight() + 20);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    m_name->setEnabled(false);
    m_level->setEnabled(false);
    m_menu->addSeparator();
    m_functions = m_menu->addAction(icon(Glyph::Check), QString());
    m_functions->setObjectName(QStringLiteral("functions"));
    connect(m_functions, &QAction::triggered, this, &TopBar::functionsRequested);
    m_openLink = m_menu->addAction(icon(Glyph::Link), QString());
    m_menu->addSeparator();
    m_signOut = m_menu->addAction(icon(Glyph::SignOut), QString());
    m_signOutEverywhere = m_menu->addAction(icon(Glyph::External), QString());
    m_user->setMenu(m_menu);

    connect(m_organisation, &Chooser::chosen, this, &TopBar::organisationChosen);
    connect(m_refresh, &QToolButton::clicked, this, &TopBar::refreshRequested);
    m_openLink->setObjectName(QStringLiteral("openLinkMenu"));
    connect(m_openLink, &QAction::triggered, this, &TopBar::openLinkRequested);
    m_signOut->setObjectName(QStringLiteral("signOut"));
    connect(m_signOut, &QAction::triggered, this, &TopBar::signOutRequested);
    connect(m_signOutEverywhere, &QAction::triggered, this, &TopBar::signOutEverywhereRequested);
    retranslate();
}

void TopBar::setOrganisations(const QList<ChooserItem> &organisations)
{
    m_organisation->setItems(organisations);
    renewRoom();
}

void TopBar::setCurrentOrganisation(const QVariant &key)
{
    m_organisation->setCurrentKey(key);
    renewRoom();
}

void TopBar::openOrganisations()
{
    m_organisation->openList();
}

void TopBar::setAge(const QString &text)
{
    m_age->setText(text);
    retranslate();
}

void TopBar::setRefreshing(bool refreshing)
{
    m_refresh->setEnabled(!refreshing);
}

void TopBar::setUser(const QString &name, const QString &securityLevel)
{
    m_user->setName(name);
    m_name->setText(name);
    m_name->setVisible(!name.isEmpty());
    m_level->setText(securityLevel);
    m_level->setVisible(!securityLevel.isEmpty());
    retranslate();
    renewRoom();
}

void TopBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        setMinimumHeight(space::controlHeight() + 20);
        renewRoom();
    }
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    renewRoom();
}

// Where there is little room the age of the data moves into the tool tip of the button, before names are cut.
void TopBar::renewRoom()
{
    m_age->setVisible(width() > scaled(680));
    // Then the user's name, which the menu tells too; the number tells organisations apart.
    const int wanted = m_organisation->sizeHint().width() + m_user->sizeHint().width() + scaled(120);
    m_user->setMaximumWidth(wanted > width() ? m_user->minimumSizeHint().width() : QWIDGETSIZE_MAX);
}

void TopBar::retranslate()
{
    setAccessibleName(tr("Organisation and user"));
    m_organisation->setLabel(tr("Organisation"));
    m_organisation->setPlaceholder(tr("Choose an organisation"));
    m_organisation->setFilterHint(tr("Find an organisation by name or number"));
    setIconButtonName(m_refresh, tr("Refresh (F5)"));
    if (!m_age->text().isEmpty()) {
        m_refresh->setToolTip(m_refresh->accessibleName() + u'\n' + m_age->text());
    }
    m_refresh->setAccessibleDescription(m_age->text());
    // The keys themselves belong to the commands; the menu only tells them.
    m_functions->setText(tr("What you can do here") + u'\t' + Commands::keyText(Command::Functions));
    m_openLink->setText(tr("Open link…") + u'\t' + Commands::keyText(Command::OpenLink));
    m_signOut->setText(tr("Sign out"));
    m_signOutEverywhere->setText(tr("Sign out of ID-porten too"));
    m_user->setAccessibleName(m_user->name().isEmpty() ? tr("User menu") : tr("User menu for %1").arg(m_user->name()));
}

} // namespace ui
