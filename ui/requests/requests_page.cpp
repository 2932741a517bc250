// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/requests_page.h"

#include "ui/requests/inbox_text.h"
#include "ui/requests/open_link_dialog.h"
#include "ui/requests/review_pane.h"
#include "ui/requests/several_dialogs.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/list_splitter.h"
#include "ui/widgets/state_pane.h"

#include <QEvent>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

RequestsPage::RequestsPage(requests::RequestDesk *desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_inbox(new InboxPane(desk)), m_detail(new QStackedWidget),
      m_splitter(new ListSplitter(m_inbox, m_detail)), m_review(new ReviewPane(desk)), m_failure(new StatePane)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_detail->addWidget(m_review);
    m_detail->addWidget(m_failure);
    m_failure->setObjectName(QStringLiteral("organisationFailure"));
    layout->setSpacing(0);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_inbox->severalBar());
    connectInbox();
    connectReview();
}

void RequestsPage::connectInbox()
{
    connect(m_inbox, &InboxPane::chosen, m_review, &ReviewPane::show);
    connect(m_inbox, &InboxPane::openedAgain, this, [this](const requests::InboxRow &row) {
        if (m_review->current() == row.request.id)
            m_review->reload();
        else
            m_review->show(row);
    });
    connect(m_inbox, &InboxPane::failureChosen, this, &RequestsPage::renderFailure);
    connect(m_inbox, &InboxPane::refreshWanted, this, &RequestsPage::refresh);
    connect(m_inbox, &InboxPane::linkWanted, this, [this] { openLink(); });
    connect(m_inbox, &InboxPane::functionsWanted, this, &RequestsPage::functionsWanted);
    connect(m_inbox, &InboxPane::tableToggled, this, &RequestsPage::arrange);
    connect(m_inbox, &InboxPane::severalWanted, this, &RequestsPage::decideSeveral);
    connect(m_inbox, &InboxPane::outcomesWanted, this, &RequestsPage::showOutcomes);
    connect(m_failure, &StatePane::tryAgainClicked, this, [this] {
        if (const auto failure = m_inbox->failure())
            m_desk->retry(failure->party.uuid);
    });
    connect(m_failure, &StatePane::secondButtonClicked, this, &RequestsPage::functionsWanted);
}

void RequestsPage::connectReview()
{
    connect(m_desk, &requests::RequestDesk::begun, m_review, &ReviewPane::reload); // rights may be others now
    connect(m_review, &ReviewPane::addressOpened, this, &RequestsPage::addressOpened);
    connect(m_review, &ReviewPane::functionsWanted, this, &RequestsPage::functionsWanted);
    connect(m_review, &ReviewPane::clientsWanted, this, &RequestsPage::clientsWanted);
    connect(m_review, &ReviewPane::higherLevelWanted, this, &RequestsPage::higherLevelWanted);
}

void RequestsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        renderFailure();
    else if (event->type() == QEvent::FontChange)
        arrange();
    QWidget::changeEvent(event);
}

void RequestsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// Where there is no height for a table above the review it stands beside it.
void RequestsPage::arrange()
{
    const bool isTable = m_inbox->isTable();
    const Qt::Orientation wanted = isTable && height() >= scaled(480) ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() == wanted && m_arrangedAsTable == isTable)
        return;
    if (height() > 0 && m_memory.store && isVisible())
        storeSplitter();
    m_splitter->setOrientation(wanted);
    m_arrangedAsTable = isTable;
    if (m_splitter->restore(m_memory.load ? m_memory.load(splitterName()) : QByteArray()) &&
        m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    if (wanted == Qt::Vertical)
        m_splitter->setSizes({height() / 2, height() - height() / 2});
}

QString RequestsPage::splitterName() const
{
    return !m_arrangedAsTable                          ? QStringLiteral("requests-splitter")
           : m_splitter->orientation() == Qt::Vertical ? QStringLiteral("requests-splitter-below-table")
                                                       : QStringLiteral("requests-splitter-beside-table");
}

void RequestsPage::remember(const ViewMemory &memory)
{
    m_memory = memory;
    m_splitter->restore(memory.load(splitterName()));
    m_inbox->remember(memory);
}

void RequestsPage::storeSplitter()
{
    if (m_memory.store)
        m_memory.store(splitterName(), m_splitter->choice());
}

void RequestsPage::refresh()
{
    m_desk->refresh();
    m_review->reload();
}

void RequestsPage::cameBack(bool hasHigherLevel)
{
    m_review->cameBack(hasHigherLevel);
}

void RequestsPage::clear()
{
    m_review->clear();
    m_note.reset(); // a question that is still open keeps its own
    m_inbox->clear();
    m_inbox->setShown({});
    renderFailure();
}

void RequestsPage::setUser(const QString &name)
{
    m_user = name;
    m_review->setUser(name);
}

void RequestsPage::focusFilter()
{
    if (!m_review->focusFilter()) // whoever reads the request searches in it
        m_inbox->focusFilter();
}

void RequestsPage::openLink(const QString &text)
{
    if (!m_linkDialog || !m_linkDialog->isVisible()) {
        m_linkDialog = new OpenLinkDialog(m_desk, this);
        connect(m_linkDialog, &OpenLinkDialog::found, this, [this](const requests::InboxRow &row) {
            show(row);
            Q_EMIT foundByLink(row);
        });
        m_linkDialog->open();
    }
    if (!text.isEmpty())
        m_linkDialog->openText(text);
}

void RequestsPage::show(const requests::InboxRow &row)
{
    m_desk->inbox()->put(row);
    if (m_review->current() == row.request.id)
        m_review->reload(); // opened once more to see what has become of it
    else
        m_review->show(row);
    m_inbox->show(row.request.id);
    renderFailure();
    m_inbox->focusList();
}

void RequestsPage::renderFailure()
{
    const std::optional<requests::InboxFailure> failure = m_inbox->failure();
    if (!failure) {
        m_detail->setCurrentWidget(m_review);
        return;
    }
    if (failure->isReading)
        m_failure->showLoading();
    else
        m_failure->showError(explainFailure(*failure), failure->error.kind == core::ErrorKind::Forbidden
                                                           ? tr("What you can do here")
                                                           : QString());
    m_detail->setCurrentWidget(m_failure);
}

void RequestsPage::decideSeveral(const QList<requests::InboxRow> &rows, requests::Decision decision)
{
    const std::shared_ptr<QString> note = decision == requests::Decision::Reject ? noteOn(rows) : nullptr;
    askAboutSeveral(m_desk, rows, decision, note, this, [this, rows, decision, note] {
        if (!m_desk->decideSeveral(rows, decision, note ? *note : QString()))
            m_inbox->tellNothingWasSent();
    });
}

// What was typed for these requests, or for more, and came to nothing for them. It stays until another is begun.
std::shared_ptr<QString> RequestsPage::noteOn(const QList<requests::InboxRow> &rows)
{
    QSet<domain::RequestId> ids;
    for (const requests::InboxRow &row : rows)
        ids.insert(row.request.id);
    if (!m_note || !m_noted.contains(ids)) {
        m_note = std::make_shared<QString>();
        m_noted = ids;
    }
    return m_note;
}

void RequestsPage::showOutcomes()
{
    if (m_desk->round())
        (new RoundDialog(m_desk, m_user, this))->open();
}

} // namespace ui
