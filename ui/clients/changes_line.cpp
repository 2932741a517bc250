// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/changes_line.h"

#include "app/core/background.h"
#include "ui/clients/changes_dialog.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/headings.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

namespace ui {

ChangesLine::ChangesLine(clients::ClientDesk *desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_text(captionLabel()), m_show(button({}, ButtonRole::Quiet)),
      m_close(iconButton(Glyph::Cross, {}))
{
    setObjectName(QStringLiteral("changesLine"));
    m_text->setObjectName(QStringLiteral("changesText"));
    m_show->setObjectName(QStringLiteral("showChanges"));
    m_close->setObjectName(QStringLiteral("changesSeen"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_text);
    layout->addWidget(m_show);
    layout->addWidget(m_close);
    layout->addStretch();
    connect(m_show, &QPushButton::clicked, this, &ChangesLine::showChanges);
    connect(m_close, &QToolButton::clicked, this, &ChangesLine::seen);
    render();
}

void ChangesLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        render();
    QWidget::changeEvent(event);
}

void ChangesLine::clear()
{
    m_scope.restart();
    m_marking.restart();
    m_access = {};
    m_lists = {};
    m_shown = {};
    m_changes = {};
    m_unplaced.clear();
    m_failed = false;
    render();
}

void ChangesLine::look(domain::SystemAccessId access, const QString &accessTitle, const clients::ClientLists &lists)
{
    if (access != m_access)
        m_changes = {};
    m_access = access;
    m_title = accessTitle;
    core::letGoInBackground(std::exchange(m_lists, lists));
    m_scope.restart();
    m_scope.start(m_desk->changes(access, lists, m_scope.token()),
                  [this](const core::Result<clients::ClientChanges> &changes) {
                      core::letGoInBackground(std::exchange(m_shown, m_lists));
                      m_failed = !changes;
                      m_changes = changes.value_or(clients::ClientChanges());
                      render();
                  });
}

void ChangesLine::setUnplaced(const QList<domain::Client> &unplaced)
{
    m_unplaced = unplaced;
    render();
}

void ChangesLine::render()
{
    QStringList parts;
    if (!m_changes.appeared.isEmpty())
        parts.append(tr("%n new", nullptr, static_cast<int>(m_changes.appeared.size())));
    if (!m_changes.lost.isEmpty())
        parts.append(tr("%n lost", nullptr, static_cast<int>(m_changes.lost.size())));
    QString text = parts.join(QStringLiteral(", "));
    if (!parts.isEmpty())
        text =
            tr("%1 since %2").arg(text, QLocale().toString(m_changes.since.toLocalTime().date(), QLocale::ShortFormat));
    if (!m_unplaced.isEmpty()) {
        const QString unplaced = tr("%n on no system access", nullptr, static_cast<int>(m_unplaced.size()));
        text = text.isEmpty() ? unplaced : text + QStringLiteral(" · ") + unplaced;
    }
    if (text.isEmpty() && m_failed)
        text = tr("What has changed since last time cannot be told: it could not be read from this computer.");
    m_text->setText(text);
    m_show->setText(tr("Show"));
    setIconButtonName(m_close, tr("Remember these clients as seen"));
    m_show->setVisible(!parts.isEmpty() || !m_unplaced.isEmpty());
    m_close->setVisible(!parts.isEmpty());
    setVisible(!text.isEmpty());
}

void ChangesLine::showChanges()
{
    auto *dialog = new ChangesDialog(m_changes, m_unplaced, m_title, window());
    connect(dialog, &QDialog::finished, this, &ChangesLine::seen); // who has looked has seen
    connect(dialog, &ChangesDialog::onlyWanted, this, &ChangesLine::onlyWanted);
    dialog->setObjectName(QStringLiteral("clientDialog"));
    dialog->open();
}

// What was shown has been seen, not what has been read since. A comparison meanwhile may be with what was seen before.
void ChangesLine::seen()
{
    if (m_changes.isEmpty() || m_access.isNull())
        return;
    m_marking.restart();
    m_marking.start(m_desk->markSeen(m_access, m_shown),
                    [this, access = m_access](const core::Result<core::Nothing> &kept) {
                        if (access != m_access)
                            return;
                        if (kept) {
                            look(m_access, m_title, clients::ClientLists(m_lists));
                            return;
                        }
                        m_failed = true;
                        render();
                    });
}

} // namespace ui
