// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/scope_notice.h"

#include "ui/functions/function_text.h"

#include <QEvent>

namespace ui {

ScopeNotice::ScopeNotice(QWidget *parent) : MessageBar(parent)
{
    setObjectName(QStringLiteral("scopeNotice"));
    connect(this, &MessageBar::closed, this, [this] { m_closedFor = m_may.missingScopes; });
}

void ScopeNotice::tell(const signin::Capabilities &may)
{
    m_may = may;
    render();
}

void ScopeNotice::setQuiet(bool quiet)
{
    m_quiet = quiet;
    render();
}

void ScopeNotice::forget()
{
    m_may = {};
    m_closedFor.clear();
    clear();
}

void ScopeNotice::changeEvent(QEvent *event)
{
    MessageBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        render();
}

void ScopeNotice::render()
{
    clear();
    const QString lost = lostInWords(functions::judge(m_may, {}));
    if (m_quiet || lost.isEmpty() || m_may.missingScopes == m_closedFor)
        return;
    setMessage(Tone::Accent,
               tr("At the sign-in Fullmakt was not given all that it asked for. This is out of reach: %1.").arg(lost));
    setAction(tr("What you can do here"));
    setClosable(true);
}

} // namespace ui
