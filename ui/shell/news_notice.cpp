// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/news_notice.h"

#include "app/storage/settings.h"

#include <QEvent>
#include <QVersionNumber>

namespace ui {

bool isNews(const QString &version, const QString &seen)
{
    return QVersionNumber::fromString(version) > QVersionNumber::fromString(seen);
}

NewsNotice::NewsNotice(storage::Settings *settings, QString version, QWidget *parent)
    : MessageBar(parent), m_settings(settings), m_version(std::move(version))
{
    setObjectName(QStringLiteral("newsNotice"));
    connect(this, &MessageBar::closed, this, &NewsNotice::markSeen);
    connect(this, &MessageBar::actionTriggered, this, [this] {
        markSeen();
        Q_EMIT wanted();
    });
    render();
}

void NewsNotice::markSeen()
{
    if (isNews(m_version, m_settings->newsSeen())) // an older version does not make the news new again
        m_settings->setNewsSeen(m_version);
    clear();
}

void NewsNotice::changeEvent(QEvent *event)
{
    MessageBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        render();
}

void NewsNotice::render()
{
    clear();
    if (!m_settings->isWelcomed() || !isNews(m_version, m_settings->newsSeen()))
        return;
    setMessage(Tone::Accent, tr("Fullmakt has been updated to version %1.").arg(m_version));
    setAction(tr("See what is new"));
    setClosable(true);
}

} // namespace ui
