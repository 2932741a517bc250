// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/requests_page.h"

#include "ui/requests/inbox_model.h"
#include "ui/requests/open_link_dialog.h"
#include "ui/requests/review_pane.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/state_pane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

RequestsPage::RequestsPage(requests::RequestDesk *desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new InboxModel(desk, this)), m_title(titleLabel()),
      m_openLink(button(Glyph::Link, {}, ButtonRole::Quiet)), m_filter(new FilterField), m_failures(new MessageBar),
      m_state(new StatePane), m_list(new QListView), m_note(captionLabel()), m_splitter(new QSplitter),
      m_review(new ReviewPane(desk))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(m_review);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({qMin(scaled(390), 520), 690}); // the detail needs the room more when text is large
    layout->addWidget(m_splitter);

    connect(m_openLink, &QPushButton::clicked, this, [this] { openLink(); });
    connect(m_filter, &FilterField::filterChanged, this, [this](const QString &filter) {
        m_model->setFilter(filter);
        inboxChanged();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RequestsPage::chosen);
    connect(m_desk->inbox(), &requests::Inbox::changed, this, &RequestsPage::inboxChanged);
    connect(m_desk, &requests::RequestDesk::begun, this, &RequestsPage::inboxChanged);
    connect(m_desk, &requests::RequestDesk::begun, m_review, &ReviewPane::reload); // rights may be others now
    connect(m_state, &StatePane::tryAgainClicked, this, &RequestsPage::refresh);
    connect(m_state, &StatePane::emptyButtonClicked, this, [this] { openLink(); });
    connect(m_failures, &MessageBar::actionTriggered, this, &RequestsPage::refresh);
    connect(m_review, &ReviewPane::addressOpened, this, &RequestsPage::addressOpened);
    connect(m_review, &ReviewPane::functionsWanted, this, &RequestsPage::functionsWanted);
    connect(m_state, &StatePane::secondButtonClicked, this, &RequestsPage::functionsWanted);
    connect(m_review, &ReviewPane::clientsWanted, this, &RequestsPage::clientsWanted);
    connect(m_review, &ReviewPane::higherLevelWanted, this, &RequestsPage::higherLevelWanted);
    retranslate();
    renderState();
}

QWidget *RequestsPage::buildList()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, space::two, 0, 0);
    layout->setSpacing(space::one + space::half);
    auto *head = new FlowLayout; // large text moves the button below the title
    head->setContentsMargins(space::two, 0, space::one, 0);
    head->setSpacing(0);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    head->addWidget(m_title);
    head->addWidget(m_openLink);
    layout->addLayout(head);
    auto *search = new QHBoxLayout;
    search->setContentsMargins(space::two, 0, space::two, 0);
    search->addWidget(m_filter);
    layout->addLayout(search);
    auto *failures = new QHBoxLayout;
    failures->setContentsMargins(space::two, 0, space::two, 0);
    failures->addWidget(m_failures);
    layout->addLayout(failures);

    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_state->setContent(m_list);
    m_list->setObjectName(QStringLiteral("inbox"));
    m_openLink->setObjectName(QStringLiteral("openLink"));
    layout->addWidget(m_state, 1);

    layout->addWidget(horizontalLine());
    auto *note = new QHBoxLayout;
    note->setContentsMargins(space::two, 0, space::two, space::two);
    m_note->setWordWrap(true);
    note->addWidget(m_note);
    layout->addLayout(note);
    side->setMinimumWidth(scaled(220));
    side->setBackgroundRole(QPalette::Base);
    side->setAutoFillBackground(true);
    return side;
}

void RequestsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        inboxChanged();
    }
    QWidget::changeEvent(event);
}

void RequestsPage::retranslate()
{
    m_title->setText(tr("Requests"));
    m_openLink->setText(tr("Open link…"));
    m_openLink->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_O).toString(QKeySequence::NativeText));
    m_filter->setHint(tr("Search by system, vendor or organisation"));
    m_list->setAccessibleName(tr("Requests"));
    m_note->setText(
        tr("Altinn shows neither new requests for clients nor change requests here. If the vendor has sent you a "
           "link, open it with Open link…"));
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
    m_filter->clear();
    m_review->clear();
    inboxChanged();
}

void RequestsPage::setUser(const QString &name)
{
    m_review->setUser(name);
}

void RequestsPage::focusFilter()
{
    if (m_review->focusFilter()) // whoever reads the request searches in it
        return;
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
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
    m_filter->clear();
    m_model->setFilter({});
    m_desk->inbox()->put(row);
    if (m_review->current() == row.request.id)
        m_review->reload(); // opened once more to see what has become of it
    else
        m_review->show(row);
    inboxChanged();
    m_list->setFocus();
}

void RequestsPage::inboxChanged()
{
    // The choice is kept by the request's id; the review stays even when its row is gone.
    m_model->reload();
    if (const int row = m_model->rowOf(m_review->current()); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    else if (!m_review->current().isNull())
        m_list->setCurrentIndex({}); // or the list would choose its first row when it gets the focus
    renderState();
}

void RequestsPage::renderState()
{
    const requests::Inbox *inbox = m_desk->inbox();
    const QList<requests::InboxFailure> failures = inbox->failures();
    if (m_model->rowCount() > 0)
        m_state->showContent();
    else if (m_model->isFiltered())
        m_state->showEmpty(tr("No match"), tr("No request contains what you search for."));
    else if (!m_desk->hasBegun())
        m_state->showLoading();
    else if (!m_desk->rights().mayList)
        m_state->showEmpty(
            tr("Altinn does not let Fullmakt list requests"),
            tr("Listing takes a permission that Altinn has not given to this program. You can open a request "
               "by the link the vendor sent you."),
            tr("Open link…"), tr("What you can do here"));
    else if (inbox->isLoading() || !inbox->loadedAt().isValid())
        m_state->showLoading();
    else if (!failures.isEmpty() && failures.size() >= m_desk->administered().size())
        m_state->showError(explain(failures.constFirst().error, tr("The requests could not be read.")),
                           failures.constFirst().error.kind == core::ErrorKind::Forbidden ? tr("What you can do here")
                                                                                          : QString());
    else if (inbox->unreadable() > 0) {
        core::Error error;
        error.kind = core::ErrorKind::BadAnswer;
        m_state->showError(explain(error, tr("Not every request could be read.")));
    } else if (!failures.isEmpty())
        m_state->showEmpty(tr("No request that could be read"),
                           tr("There may be some: the message above tells what is missing."));
    else
        m_state->showEmpty(tr("No requests are waiting"),
                           tr("When a vendor asks for access for one of your organisations, the request appears here."),
                           tr("Open link…"));

    renderFailures();
}

void RequestsPage::renderFailures()
{
    const requests::Inbox *inbox = m_desk->inbox();
    const QList<requests::InboxFailure> failures = inbox->failures();
    QStringList texts;
    if (!failures.isEmpty() && m_state->state() != StatePane::State::Error) {
        QStringList names;
        for (const requests::InboxFailure &failure : failures)
            names.append(failure.party.name);
        const Explanation why = explain(failures.constFirst().error);
        texts.append(tr("Could not read the requests of %1. %2").arg(names.join(QStringLiteral(", ")), why.meaning));
    }
    if (inbox->unreadable() > 0)
        texts.append(tr("%n request(s) in Altinn's answer could not be read and are missing here.", nullptr,
                        inbox->unreadable()));
    if (texts.isEmpty()) {
        m_failures->clear();
        return;
    }
    m_failures->setMessage(Tone::Warn, texts.join(u' '));
    m_failures->setAction(tr("Try again"));
}

void RequestsPage::chosen(const QModelIndex &index)
{
    if (index.isValid())
        m_review->show(m_model->at(index.row()));
}

QByteArray RequestsPage::splitterState() const
{
    return m_splitter->saveState();
}

void RequestsPage::restoreSplitter(const QByteArray &state)
{
    if (!state.isEmpty())
        m_splitter->restoreState(state);
}

} // namespace ui
