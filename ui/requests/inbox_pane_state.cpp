// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What the inbox pane says when there is nothing, not yet everything, or not all of it to be seen.
#include "ui/requests/inbox_model.h"
#include "ui/requests/inbox_pane.h"
#include "ui/requests/inbox_text.h"
#include "ui/requests/inbox_tools.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/state_pane.h"

#include <QLabel>

namespace ui {

void InboxPane::renderState()
{
    const requests::Inbox *inbox = m_desk->inbox();
    const QList<requests::InboxFailure> failures = inbox->failures();
    const bool nothingRead =
        m_model->view().entries().isEmpty() && !failures.isEmpty() && failures.size() >= m_desk->administered().size();
    if (m_model->requestCount() > 0)
        m_state->showContent();
    else if (!m_desk->hasBegun())
        m_state->showLoading();
    else if (!m_desk->rights().mayList && m_model->view().entries().isEmpty())
        m_state->showEmpty(
            tr("Altinn does not let Fullmakt list requests"),
            tr("Listing takes a permission that Altinn has not given to this program. You can open a request "
               "by the link the vendor sent you."),
            tr("Open link…"), tr("What you can do here"));
    else if (nothingRead && !inbox->isLoading())
        m_state->showError(explain(failures.constFirst().error, tr("The requests could not be read.")),
                           failures.constFirst().error.kind == core::ErrorKind::Forbidden ? tr("What you can do here")
                                                                                          : QString());
    else if (m_model->rowCount() > 0 && !nothingRead) // organisations that could not be read
        m_state->showContent();
    else if (inbox->isLoading() || (m_desk->rights().mayList && !inbox->loadedAt().isValid()))
        m_state->showLoading();
    else
        renderEmpty();
    renderUnreadable();
    renderCaption();
}

void InboxPane::renderEmpty()
{
    const requests::InboxFilter &filter = m_model->filter();
    if (filter.isActive() && !m_model->view().entries().isEmpty()) {
        m_state->showEmpty(tr("No match"), hiddenInWords(m_model->view(), filter, m_tools->organisationName()),
                           tr("Clear search and filters"));
    } else if (m_desk->inbox()->unreadable() > 0) {
        core::Error error;
        error.kind = core::ErrorKind::BadAnswer;
        m_state->showError(explain(error, tr("Not every request could be read.")));
    } else {
        m_state->showEmpty(
            tr("No requests are waiting"),
            tr("When a vendor asks for access for one of your organisations, the request appears here.") +
                QStringLiteral("\n\n") +
                tr("Altinn lists neither new requests for clients nor requests to change an access, for anybody. You "
                   "open these by the link the vendor sends you."),
            tr("Open link…"));
    }
}

void InboxPane::renderUnreadable()
{
    const int count = m_desk->inbox()->unreadable();
    if (count == 0) {
        m_unreadable->clear();
        return;
    }
    m_unreadable->setMessage(
        Tone::Warn, tr("%n request(s) in Altinn's answer could not be read and are missing here.", nullptr, count));
    m_unreadable->setAction(tr("Try again"));
}

// How far a reading has come: with few organisations it is over before anybody has read that. Or what the filters hide,
// where only organisations that could not be read are left.
void InboxPane::renderCaption()
{
    const requests::Inbox *inbox = m_desk->inbox();
    const int all = inbox->organisationCount();
    const bool hidesAll =
        m_model->requestCount() == 0 && m_model->rowCount() > 0 && !m_model->view().entries().isEmpty();
    QString text;
    if (inbox->isLoading() && all > 10)
        text = tr("%1 of %2 organisations read").arg(all - inbox->organisationsLeft()).arg(all);
    else if (hidesAll)
        text = hiddenInWords(m_model->view(), m_model->filter(), m_tools->organisationName());
    m_caption->setVisible(!text.isEmpty());
    m_caption->setText(text);
    m_caption->setAccessibleName(text);
}

} // namespace ui
