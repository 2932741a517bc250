// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/review_pane.h"

#include "ui/requests/decision_bar.h"
#include "ui/requests/note_field.h"
#include "ui/requests/receipt_facts.h"
#include "ui/requests/request_text.h"
#include "ui/requests/review_lines.h"
#include "ui/requests/save_receipt.h"
#include "ui/requests/vendor_block.h"
#include "ui/requests/vendor_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/altinn_reason.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/fact_row.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/help_topic.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/state_pane.h"
#include "ui/widgets/tag.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using requests::Decision;
using requests::Truth;

namespace {

bool lackedLevel(const requests::Outcome &outcome)
{
    return outcome.truth == Truth::NotDone && outcome.error &&
           altinnReasonOf(outcome.error->code) == AltinnReason::LevelTooLow;
}

} // namespace

ReviewPane::ReviewPane(requests::RequestDesk *desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_state(new StatePane), m_title(titleLabel()), m_vendor(new VendorBlock),
      m_tag(new Tag), m_message(new MessageBar), m_hint(new MessageBar), m_difference(mutedLabel()),
      m_lines(new ReviewLines), m_filter(new FilterField), m_ids(button(Glyph::ChevronRight, {}, ButtonRole::Quiet)),
      m_noMatch(mutedLabel()), m_facts(new FactRow(5)), m_pageNote(captionLabel()), m_decision(new DecisionBar)
{
    setHelpTopic(this, QStringLiteral("decision"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    m_state->setContent(build());

    connect(m_state, &StatePane::tryAgainClicked, this, &ReviewPane::load);
    connect(m_filter, &FilterField::filterChanged, this,
            [this](const QString &filter) { m_noMatch->setVisible(m_lines->setFilter(filter) == 0); });
    connect(m_ids, &QPushButton::toggled, this, [this](bool shown) {
        m_ids->setIcon(icon(shown ? Glyph::ChevronDown : Glyph::ChevronRight, Ink::Accent));
        m_lines->setRawIdsShown(shown);
    });
    connect(m_decision, &DecisionBar::decisionWanted, this, &ReviewPane::confirm);
    connect(m_decision, &DecisionBar::clientsWanted, this, [this] { Q_EMIT clientsWanted(m_row); });
    connect(m_decision, &DecisionBar::portalWanted, this,
            [this] { Q_EMIT addressOpened(m_desk->portalAddress(m_row.request)); });
    connect(m_decision, &DecisionBar::receiptWanted, this, &ReviewPane::addressOpened);
    connect(m_decision, &DecisionBar::saveWanted, this, &ReviewPane::saveReceipt);
    connect(m_decision, &DecisionBar::statusWanted, this, [this] {
        const Decision likely = m_row.request.mayForwardOnly ? Decision::Forward : Decision::Approve;
        m_desk->readBack(m_row, m_outcome ? m_outcome->decision : likely);
        renderDecision();
    });
    connect(m_desk, &requests::RequestDesk::decided, this, &ReviewPane::decided);
    connect(m_desk, &requests::RequestDesk::deciding, this, [this](domain::RequestId id) {
        if (m_review && id == m_row.request.id) // together with others
            renderDecision();
    });
    m_title->setObjectName(QStringLiteral("reviewTitle"));
    connect(m_message, &MessageBar::actionTriggered, this,
            [this] { offersHigherLevel() ? Q_EMIT higherLevelWanted() : Q_EMIT functionsWanted(); });
    m_hint->setObjectName(QStringLiteral("hint"));
    m_difference->setObjectName(QStringLiteral("difference"));
    m_ids->setObjectName(QStringLiteral("technicalIds"));
    m_filter->setObjectName(QStringLiteral("rightsFilter"));
    m_message->setObjectName(QStringLiteral("outcome"));
    retranslate();
    clear();
}

QWidget *ReviewPane::buildHead()
{
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_tag, 0, Qt::AlignTop);
    layout->addLayout(row);
    layout->addWidget(m_vendor);
    return head;
}

QWidget *ReviewPane::build()
{
    auto *body = new QWidget;
    auto *bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(space::three, space::three, space::three, space::two);
    bodyLayout->setSpacing(space::two);
    bodyLayout->addWidget(buildHead());
    bodyLayout->addWidget(m_message);
    bodyLayout->addWidget(m_hint);
    bodyLayout->addWidget(m_difference);
    bodyLayout->addWidget(m_filter);
    bodyLayout->addWidget(m_lines);
    bodyLayout->addWidget(m_noMatch);
    m_ids->setCheckable(true);
    auto *ids = new QHBoxLayout;
    ids->addWidget(m_ids);
    ids->addStretch();
    bodyLayout->addLayout(ids);
    bodyLayout->addWidget(m_facts);
    m_pageNote->setWordWrap(true);
    bodyLayout->addWidget(m_pageNote);
    bodyLayout->addStretch(1);

    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(body);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_decision);
    return content;
}

void ReviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!m_row.request.id.isNull())
            load(); // names come in the new language
        else
            clear();
    }
    QWidget::changeEvent(event);
}

void ReviewPane::retranslate()
{
    m_filter->setHint(tr("Search in what is asked for"));
    m_ids->setText(tr("Technical ids"));
    m_noMatch->setText(tr("Nothing that is asked for contains this."));
    m_noMatch->hide();
}

void ReviewPane::clear()
{
    m_scope.restart();
    m_row = {};
    m_review.reset();
    m_outcome.reset();
    m_outcomes.clear();
    m_notes.clear();
    m_cameBack = false;
    m_state->showEmpty(tr("No request chosen"), tr("Choose a request on the left to see who asks, and for what."));
}

void ReviewPane::show(const requests::InboxRow &row)
{
    if (row.request.id == m_row.request.id)
        return;
    m_row = row;
    m_outcome.reset();
    if (const auto known = m_outcomes.constFind(row.request.id); known != m_outcomes.constEnd())
        m_outcome = *known;
    m_filter->clear();
    load();
}

void ReviewPane::reload()
{
    if (!m_row.request.id.isNull() && !m_desk->isDeciding(m_row.request.id))
        load();
}

void ReviewPane::cameBack(bool hasHigherLevel)
{
    if (m_row.request.id.isNull())
        return;
    if (hasHigherLevel) { // what was refused for the lack of it may be tried again, by the user
        m_outcomes.removeIf([](const auto &known) { return lackedLevel(known.value()); });
        if (m_outcome && lackedLevel(*m_outcome))
            m_outcome.reset();
    }
    m_cameBack = true;
}

void ReviewPane::load()
{
    m_scope.restart();
    m_review.reset();
    m_state->showLoading();
    m_scope.start(m_desk->review(m_row, m_scope.token()), [this](const core::Result<requests::Review> &review) {
        if (!review) {
            m_state->showError(explain(review.error(), tr("The request could not be read.")));
            return;
        }
        m_review = *review;
        m_row = review->row;
        const bool handled = m_row.request.isHandled(); // whoever did it: it no longer waits
        if (handled || m_row.openedByLink)              // what is read by a bare id comes without its title
            m_desk->inbox()->put(m_row);
        if (handled && m_outcome && m_outcome->row.request.isOpen()) { // told of a state that is no more
            m_outcome.reset();
            m_outcomes.remove(m_row.request.id);
        }
        render();
        m_state->showContent();
        noteShown();
        if (std::exchange(m_cameBack, false) && (offersHigherLevel() || !m_decision->focusApproval()))
            m_message->setFocus(Qt::OtherFocusReason);
    });
}

// What loads behind another page has been opened by nobody.
void ReviewPane::noteShown()
{
    if (m_review && isVisible())
        m_desk->noteOpened(*m_review);
}

void ReviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    noteShown();
}

void ReviewPane::render()
{
    m_title->setText(headingInWords(m_row.request.kind, m_desk->titleOf(m_row.request)));
    m_scroll->setAccessibleName(m_title->text()); // the arrow keys read in it
    m_vendor->setReview(*m_review);
    m_difference->setVisible(m_review->difference && m_row.request.isOpen());
    m_difference->setText(m_review->difference ? differenceInWords(*m_review->difference) : QString());

    const QDateTime now = QDateTime::currentDateTimeUtc();
    const TagText tag = tagOf(m_row, now);
    const int days = domain::daysLeft(m_row.request, now);
    m_tag->setText(days > 14 || tag.text.isEmpty() ? daysLeftInWords(days) : tag.text);
    m_tag->setTone(days > 14 ? Tone::Neutral : tag.tone);
    m_tag->setVisible(m_row.request.isOpen());

    m_lines->setReview(*m_review);
    m_filter->setVisible(m_review->lines.size() > 5 || m_review->serviceCount() > 12);
    renderFacts();
    renderDecision();
}

void ReviewPane::renderFacts()
{
    const domain::AccessRequest &request = m_row.request;
    const QString dash = QStringLiteral("–");
    const QString format = tr("d MMM yyyy HH:mm", "a date and time, as QLocale takes it");
    const auto written = [&](const QDateTime &time) {
        return time.isValid() ? QLocale().toString(time.toLocalTime(), format) : dash;
    };
    const QDateTime expires =
        request.created.isValid() ? request.created.addDays(domain::requestLifetimeDays) : QDateTime();
    const QString page = pageInWords(request);
    const QString texts[5][2] = {
        {tr("Received"), written(request.created)},
        {tr("Expires"), written(expires)},
        {tr("Reference"), request.externalReference.isEmpty() ? dash : request.externalReference},
        {tr("System"), request.systemId},
        {tr("Afterwards"), page.isEmpty() ? dash : page},
    };
    for (int i = 0; i < 5; ++i)
        m_facts->setFact(i, texts[i][0], texts[i][1]);
    m_pageNote->setText(pageNote(request));
    m_pageNote->setVisible(!page.isEmpty());
}

bool ReviewPane::focusFilter()
{
    const QWidget *focused = focusWidget() && focusWidget()->hasFocus() ? focusWidget() : nullptr;
    if (!focused || !m_filter->isVisible())
        return false;
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

ShownRequest ReviewPane::shown() const
{
    ShownRequest shown;
    shown.row = m_row;
    shown.title = m_desk->titleOf(m_row.request);
    shown.review = m_review ? &*m_review : nullptr;
    shown.outcome = m_outcome ? &*m_outcome : nullptr;
    shown.isBusy = m_desk->isDeciding(m_row.request.id);
    shown.mayApprove = m_desk->mayApprove(m_row.request);
    shown.mayForward = m_desk->mayForward(m_row.request);
    shown.mayReject = m_desk->rights().mayReject;
    return shown;
}

bool ReviewPane::offersHigherLevel() const
{
    return m_outcome && lackedLevel(*m_outcome) && m_desk->rights().mayRaiseLevel &&
           !m_desk->isDeciding(m_row.request.id);
}

void ReviewPane::renderDecision()
{
    const ShownRequest now = shown();
    m_decision->show(now);
    const auto tell = [](MessageBar *bar, const OutcomeText &text) {
        if (text.text.isEmpty()) {
            bar->clear();
        } else {
            bar->setMessage(text.tone, text.text);
            bar->setDetails(text.details);
        }
        bar->setAction(text.isAboutRights ? ReviewPane::tr("What you can do here") : QString());
    };
    tell(m_message, stateInWords(now));
    if (offersHigherLevel())
        m_message->setAction(tr("Sign in with a higher security level"));
    tell(m_hint, hintInWords(now));
}

void ReviewPane::confirm(Decision decision)
{
    if (!m_review || m_desk->isDeciding(m_row.request.id))
        return;
    const auto kind = decision == Decision::Reject ? ConfirmDialog::Kind::Destructive : ConfirmDialog::Kind::Primary;
    auto *dialog = new ConfirmDialog(kind, questionTitle(shown(), decision), questionInWords(shown(), decision),
                                     verbInWords(decision), this);
    NoteField *note = nullptr;
    if (decision == Decision::Reject) {
        note = new NoteField;
        note->setText(m_notes.value(m_row.request.id));
        dialog->setBody(note);
        connect(dialog, &QDialog::finished, this, [this, note, id = m_row.request.id] {
            if (id == m_row.request.id) // else whoever wrote it has gone
                m_notes.insert(id, note->text());
        });
    }
    connect(dialog, &QDialog::accepted, this, [this, decision, note, row = m_row] {
        m_desk->decide(row, decision, note ? note->text() : QString());
        renderDecision();
    });
    dialog->open();
}

void ReviewPane::saveReceipt()
{
    if (!m_outcome || !m_review)
        return;
    const ReceiptFacts facts = receiptFacts(*m_desk, *m_outcome, *m_review, m_user);
    ui::saveReceipt(facts, this, [this](const OutcomeText &text) {
        m_hint->setMessage(text.tone, text.text);
        m_hint->setAction({});
    });
}

void ReviewPane::decided(const requests::Outcome &outcome)
{
    // "Fetch status" on a request that still waits is no failed decision.
    const bool stillOpen = outcome.truth == Truth::NotDone && !outcome.error;
    if (stillOpen)
        m_outcomes.remove(outcome.row.request.id);
    else
        m_outcomes.insert(outcome.row.request.id, outcome);
    if (outcome.truth != Truth::NotDone && outcome.truth != Truth::Unknown)
        m_notes.remove(outcome.row.request.id);
    if (outcome.row.request.id != m_row.request.id)
        return;
    m_row = outcome.row;
    m_outcome = stillOpen ? std::nullopt : std::optional(outcome);
    const bool wasRead = outcome.truth != Truth::Unknown && outcome.truth != Truth::NotReadBack &&
                         outcome.truth != Truth::Gone; // else the outcome must not give way to a failed reading
    const bool hasChanged = m_row.request.kind == domain::RequestKind::Change && !stillOpen && wasRead;
    if (m_review && !hasChanged) {
        m_review->row = outcome.row;
        render();
    } else {
        load(); // what is on its way may have been read before the decision; and what a change has brought about
    }
    if (stillOpen)
        m_hint->setMessage(Tone::Accent, tr("Altinn says that the request still waits for a decision."));
    const requests::DecisionRound *round = m_desk->round();
    if (!round || !round->isRunning()) // whoever types while several are decided goes on typing
        m_message->setFocus();
}

} // namespace ui
