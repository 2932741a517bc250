// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What the list of system accesses says: its labels, how much of it there is, and why something is not there.
#include "ui/accesses/access_filters.h"
#include "ui/accesses/access_list_model.h"
#include "ui/accesses/access_list_pane.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/state_pane.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>

namespace ui {

void AccessListPane::retranslate()
{
    m_title->setText(tr("System accesses"));
    m_view->setAccessibleName(tr("System accesses"));
    m_scope->setAccessibleName(tr("Whose system accesses"));
    m_scopeLabel->setText(m_scope->accessibleName());
    m_create->setText(tr("Create system access…"));
    m_create->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_N).toString(QKeySequence::NativeText));
    m_portal->setText(tr("Open in Altinn"));
    m_whyNoCreation->setText(tr("Creating one from here takes a permission that this sign-in lacks "
                                "(altinn:portal/enduser)."));
    renderScope();
    renderCreation();
    renderMessage();
    renderCount();
    renderState();
}

void AccessListPane::renderScope()
{
    const QSignalBlocker quiet(m_scope);
    const auto count = static_cast<int>(m_administered.size());
    m_scope->clear();
    m_scope->addItem(m_party.name.isEmpty() ? tr("This organisation") : m_party.name, false);
    m_scope->addItem(tr("All %n organisation(s) you administer", nullptr, count), true);
    m_scope->setCurrentIndex(isOverMany() ? 1 : 0);
    m_scope->setVisible(count > 1);
}

void AccessListPane::renderCreation()
{
    const bool may = m_desk->mayCreate();
    m_create->setEnabled(may);
    m_whyNoCreation->setVisible(!may);
    m_portal->setVisible(!may);
}

// How much there is, how much of it is shown, and what is still on its way.
void AccessListPane::renderCount()
{
    QStringList words;
    const int all = m_model->all();
    if (m_overview->isReading() && isOverMany()) {
        const auto total = static_cast<int>(m_overview->parties().size());
        words.append(tr("Reading: %1 of %n organisation(s) have answered.", nullptr, total)
                         .arg(qMax(0, total - m_overview->left())));
    }
    if (m_model->choice().isFiltered() && all > 0)
        words.append(tr("%1 of %n system access(es)", nullptr, all).arg(m_model->shown()));
    else if (all > 0)
        words.append(tr("%n system access(es)", nullptr, all));
    const int unknown = m_model->content().withoutPackages();
    if (!m_model->choice().package.isEmpty() && unknown > 0)
        words.append(m_overview->isReadingHoldings()
                         ? tr("What %n of them have is still being read.", nullptr, unknown)
                         : tr("What %n of them have could not be read; they are not shown here.", nullptr, unknown));
    m_count->setText(words.join(QStringLiteral(" ")));
    m_count->setVisible(!words.isEmpty());
}

void AccessListPane::renderNoMatch()
{
    QStringList words;
    const accesses::AccessChoice &choice = m_model->choice();
    if (choice.text.isEmpty())
        words.append(tr("No system access fits the filters."));
    else if (choice.hasFilters())
        words.append(tr("No system access contains what you search for and fits the filters."));
    else
        words.append(tr("No system access contains what you search for."));
    if (m_overview->isReading())
        words.append(tr("Not every organisation has answered yet."));
    if (!m_overview->gaps().isEmpty())
        words.append(tr("Not everything could be read, so there may be some all the same."));
    m_state->showEmpty(tr("No match"), words.join(u' '), tr("Clear search and filters"));
}

void AccessListPane::renderState()
{
    const QList<accesses::AccessGap> gaps = m_overview->gaps();
    const auto isWhole = [](const accesses::AccessGap &gap) { return gap.own && gap.forClients; };
    const bool isNew = m_overview->parties().isEmpty() || m_stale;
    if (m_model->choice().isFiltered() && m_model->shown() == 0 && m_model->all() > 0)
        renderNoMatch();
    else if (m_model->shown() > 0)
        m_state->showContent();
    else if (isNew || m_overview->isReading())
        m_state->showLoading();
    else if (gaps.size() == m_overview->parties().size() && std::all_of(gaps.cbegin(), gaps.cend(), isWhole))
        m_state->showError(explain(gaps.constFirst().error, tr("The system accesses could not be read.")),
                           gaps.constFirst().error.kind == core::ErrorKind::Forbidden ? tr("What you can do here")
                                                                                      : QString());
    else if (m_model->rowCount() > 0)
        m_state->showContent(); // what could not be read
    else if (!gaps.isEmpty())
        m_state->showEmpty(tr("No system access that could be read"),
                           tr("There may be some: the message above tells what is missing."));
    else if (isOverMany())
        m_state->showEmpty(tr("No system accesses"),
                           tr("None of the organisations you administer has approved any. A vendor asks for access "
                              "with a request; it appears under Requests, or comes to you as a link."));
    else
        m_state->showEmpty(tr("No system accesses"),
                           tr("%1 has not approved any. A vendor asks for access with a request; it appears under "
                              "Requests, or comes to you as a link.")
                               .arg(m_party.name));
}

// Of one organisation; of many, each gap is a row of its own.
void AccessListPane::renderMessage()
{
    m_message->clear();
    const QList<accesses::AccessGap> gaps = m_overview->gaps();
    if (isOverMany() || gaps.isEmpty() || (gaps.constFirst().own && gaps.constFirst().forClients))
        return;
    const accesses::AccessGap &gap = gaps.constFirst();
    if (gap.own)
        m_message->setMessage(Tone::Warn, tr("The organisation's own system accesses could not be read, so the list "
                                             "is not complete.") +
                                              u' ' + explain(gap.error).meaning);
    else if (gap.forClients)
        m_message->setMessage(Tone::Warn, tr("The system accesses for clients could not be read, so the list is not "
                                             "complete.") +
                                              u' ' + explain(gap.error).meaning);
    else
        m_message->setMessage(Tone::Warn, tr("%n system access(es) in Altinn's answer could not be read, so the list "
                                             "is not complete.",
                                             nullptr, gap.unreadable));
    m_message->setAction(tr("Try again"));
    if (gap.own || gap.forClients)
        m_message->setDetails(detailsOf(gap.error));
}

} // namespace ui
