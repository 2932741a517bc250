// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/help/help_window.h"

#include "ui/help/help_browser.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/headings.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

HelpWindow::HelpWindow(ReadShortcuts shortcuts, QWidget *parent)
    : QDialog(parent), m_shortcuts(std::move(shortcuts)), m_side(new QWidget(this)), m_search(new FilterField(m_side)),
      m_contents(new QListWidget(m_side)), m_nothing(mutedLabel({}, m_side)), m_browser(new HelpBrowser(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"help"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(space::two, space::two, space::two, space::two);
    side->setSpacing(space::one);
    side->addWidget(m_search);
    side->addWidget(m_nothing);
    side->addWidget(m_contents, 1);
    layout->addWidget(m_side);
    layout->addWidget(verticalLine(this));
    layout->addWidget(m_browser, 1);
    m_search->setObjectName(u"helpSearch"_s);
    m_search->installEventFilter(this);
    m_contents->setObjectName(u"helpContents"_s);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setWordWrap(true);
    m_browser->setObjectName(u"helpPage"_s);

    connect(m_search, &FilterField::filterChanged, this, &HelpWindow::fill);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            showPage(item->data(Qt::UserRole).toString());
    });
    connect(m_browser, &HelpBrowser::topicWanted, this, &HelpWindow::showTopic);
    resize(QSize(scaled(880), scaled(640)).boundedTo(QSize(1240, 760)));
    renewSizes();
    read();
    m_contents->setFocus();
}

void HelpWindow::showTopic(const QString &topic)
{
    m_search->clear();
    const bool known = std::ranges::any_of(m_pages, [&topic](const HelpPage &page) { return page.topic == topic; });
    m_topic = known ? topic : helpTopics().constFirst();
    fill();
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        read();
    else if (event->type() == QEvent::FontChange)
        renewSizes();
    QDialog::changeEvent(event);
}

// From the search the arrow keys go to the list.
bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_contents->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void HelpWindow::read()
{
    setWindowTitle(tr("Help"));
    m_search->setHint(tr("Search in the help"));
    m_contents->setAccessibleName(tr("Pages of the help"));
    m_nothing->setText(tr("No page has these words."));
    m_pages = readHelp(QLocale().name().left(2));
    fill();
}

// The page that is shown stays when the search finds it too.
void HelpWindow::fill()
{
    const QString search = m_search->text();
    {
        const QSignalBlocker quiet(m_contents);
        m_contents->clear();
        for (const HelpPage &page : std::as_const(m_pages)) {
            if (!isFoundBy(page, search))
                continue;
            auto *item = new QListWidgetItem(page.title, m_contents);
            item->setData(Qt::UserRole, page.topic);
            if (page.topic == m_topic)
                m_contents->setCurrentItem(item);
        }
        if (!m_contents->currentItem())
            m_contents->setCurrentRow(0);
    }
    m_contents->setVisible(m_contents->count() > 0);
    m_nothing->setVisible(m_contents->count() == 0);
    if (const QListWidgetItem *item = m_contents->currentItem())
        showPage(item->data(Qt::UserRole).toString());
}

void HelpWindow::showPage(const QString &topic)
{
    const auto page = std::ranges::find(m_pages, topic, &HelpPage::topic);
    if (page == m_pages.end())
        return;
    m_topic = topic;
    m_browser->showPage(*page, topic == u"keyboard" ? shortcutTables() : QString());
    m_browser->mark(m_search->text());
}

void HelpWindow::renewSizes()
{
    setMinimumSize(QSize(scaled(560), scaled(400)).boundedTo(QSize(880, 560)));
    m_side->setFixedWidth(qMin(scaled(250), 400));
}

QString HelpWindow::shortcutTables() const
{
    QString markdown;
    const QList<ShortcutGroup> groups = m_shortcuts();
    for (const ShortcutGroup &group : groups) {
        markdown += u"\n## %1\n\n| %2 | %3 |\n|---|---|\n"_s.arg(group.title, tr("Key"), tr("What it does"));
        for (const Shortcut &shortcut : group.shortcuts)
            markdown += u"| **%1** | %2 |\n"_s.arg(shortcut.keys, shortcut.words);
    }
    return markdown;
}

} // namespace ui
