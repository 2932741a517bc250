// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/review_pane.h"

#include "app/domain/organisation_number.h"
#include "ui/requests/change_text.h"
#include "ui/requests/request_text.h"
#include "ui/requests/review_lines.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/fact_row.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/headings.h"
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

// The vendor's page is opened only when it is plain https without credentials (altinn-enduser-api.md section 11).
QUrl receiptAddress(const domain::AccessRequest &request)
{
    const QUrl url(request.redirectUrl, QUrl::StrictMode);
    const bool safe = url.isValid() && url.scheme() == u"https" && !url.host().isEmpty() && url.userInfo().isEmpty();
    return safe ? url : QUrl();
}

} // namespace

ReviewPane::ReviewPane(requests::RequestDesk *desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_state(new StatePane), m_title(titleLabel()), m_vendor(mutedLabel()),
      m_tag(new Tag), m_message(new MessageBar), m_hint(new MessageBar), m_lines(new ReviewLines),
      m_filter(new FilterField), m_noMatch(mutedLabel()), m_facts(new FactRow(4)),
      m_approve(button({}, ButtonRole::Primary)), m_reject(button(QString())),
      m_addClients(button({}, ButtonRole::Primary)), m_receipt(button(Glyph::External, {}, ButtonRole::Quiet)),
      m_portal(button(Glyph::External, {}, ButtonRole::Quiet)), m_status(button(Glyph::Refresh, {}, ButtonRole::Quiet))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    m_state->setContent(build());

    connect(m_state, &StatePane::tryAgainClicked, this, &ReviewPane::load);
    connect(m_filter, &FilterField::filterChanged, this,
            [this](const QString &filter) { m_noMatch->setVisible(m_lines->setFilter(filter) == 0); });
    connect(m_approve, &QPushButton::clicked, this, [this] { confirm(Decision::Approve); });
    connect(m_reject, &QPushButton::clicked, this, [this] { confirm(Decision::Reject); });
    connect(m_addClients, &QPushButton::clicked, this, [this] { Q_EMIT clientsWanted(m_row); });
    connect(m_portal, &QPushButton::clicked, this,
            [this] { Q_EMIT addressOpened(m_desk->portalAddress(m_row.request)); });
    connect(m_receipt, &QPushButton::clicked, this, [this] { Q_EMIT addressOpened(receiptAddress(m_row.request)); });
    connect(m_status, &QPushButton::clicked, this, [this] {
        m_desk->readBack(m_row, m_outcome ? m_outcome->decision : Decision::Approve);
        renderDecision();
    });
    connect(m_desk, &requests::RequestDesk::decided, this, &ReviewPane::decided);
    m_title->setObjectName(QStringLiteral("reviewTitle"));
    m_approve->setObjectName(QStringLiteral("approve"));
    m_reject->setObjectName(QStringLiteral("reject"));
    m_addClients->setObjectName(QStringLiteral("addClients"));
    m_portal->setObjectName(QStringLiteral("openInAltinn"));
    m_status->setObjectName(QStringLiteral("fetchStatus"));
    connect(m_message, &MessageBar::actionTriggered, this, &ReviewPane::functionsWanted);
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

QWidget *ReviewPane::buildFoot()
{
    auto *foot = new QWidget;
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(space::three, 0, space::three, space::two);
    layout->setSpacing(space::two);
    layout->addWidget(horizontalLine());
    auto *choices = new FlowLayout;
    auto *others = new FlowLayout;
    for (FlowLayout *flow : {choices, others})
        flow->setSpacing(space::one + space::half);
    for (QPushButton *choice : {m_approve, m_reject, m_addClients, m_receipt})
        choices->addWidget(choice);
    for (QPushButton *other : {m_status, m_portal})
        others->addWidget(other);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::two);
    row->addLayout(choices, 1);
    row->addLayout(others);
    layout->addLayout(row);
    return foot;
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
    bodyLayout->addWidget(m_filter);
    bodyLayout->addWidget(m_lines);
    bodyLayout->addWidget(m_noMatch);

    bodyLayout->addWidget(m_facts);
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
    layout->addWidget(buildFoot());
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
    m_approve->setText(tr("Approve…"));
    m_reject->setText(tr("Reject…"));
    m_addClients->setText(tr("Add clients now"));
    m_portal->setText(tr("Open in Altinn"));
    m_status->setText(tr("Fetch status"));
    m_filter->setHint(tr("Search in what is asked for"));
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
    });
}

void ReviewPane::render()
{
    const QString name = m_desk->titleOf(m_row.request);
    switch (m_row.request.kind) {
    case domain::RequestKind::Own:
        m_title->setText(tr("%1 asks for access").arg(name));
        break;
    case domain::RequestKind::ForClients:
        m_title->setText(tr("%1 asks for access for clients").arg(name));
        break;
    case domain::RequestKind::Change:
        m_title->setText(tr("%1 asks to change its access").arg(name));
        break;
    }
    m_scroll->setAccessibleName(m_title->text()); // the arrow keys read in it
    QStringList vendor;
    if (!m_review->system.vendorName.isEmpty())
        vendor.append(m_review->system.vendorName);
    if (const QString number = m_review->system.vendorOrganisationNumber; !number.isEmpty())
        vendor.append(tr("Vendor %1").arg(domain::groupedOrganisationNumber(number)));
    vendor.append(tr("to %1").arg(m_row.party.name));
    m_vendor->setText(vendor.join(QStringLiteral(" · ")));

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
    const QString received = request.created.isValid()
                                 ? QLocale().toString(request.created.toLocalTime(),
                                                      tr("d MMM yyyy HH:mm", "a date and time, as QLocale takes it"))
                                 : dash;
    const QUrl receipt = receiptAddress(request);
    const QString texts[4][2] = {
        {tr("Received"), received},
        {tr("Reference"), request.externalReference.isEmpty() ? dash : request.externalReference},
        {tr("System"), request.systemId},
        {tr("Afterwards"), receipt.isEmpty() ? dash : tr("Page at %1").arg(receipt.host())},
    };
    for (int i = 0; i < 4; ++i)
        m_facts->setFact(i, texts[i][0], texts[i][1]);
}

// What was decided is not known for certain: nobody decides again before the status is fetched.
bool ReviewPane::isUncertain() const
{
    if (!m_outcome)
        return false;
    switch (m_outcome->truth) {
    case Truth::Unknown:
    case Truth::NotReadBack:
    case Truth::Contradictory:
        return true;
    case Truth::PartlyDone: // a change may safely be approved once more (section 12)
        return m_row.request.kind != domain::RequestKind::Change;
    default:
        return false;
    }
}

void ReviewPane::renderDecision()
{
    const requests::DeskRights &rights = m_desk->rights();
    const domain::AccessRequest &request = m_row.request;
    const bool busy = m_desk->isDeciding(request.id);
    const bool open = request.isOpen();
    const bool mayApprove = m_desk->mayApprove(request);
    const bool expired = domain::isExpired(request, QDateTime::currentDateTimeUtc());
    const bool approved = m_outcome && m_outcome->decision == Decision::Approve && m_outcome->truth == Truth::Done;
    const bool uncertain = isUncertain();

    m_approve->setVisible(open && !uncertain);
    m_reject->setVisible(open && !uncertain);
    m_approve->setEnabled(mayApprove && !busy && !expired && (!m_review || m_review->isReadable()));
    m_reject->setEnabled(rights.mayReject && !busy);
    m_addClients->setVisible(approved && request.kind == domain::RequestKind::ForClients);
    const QUrl receipt = receiptAddress(request);
    m_receipt->setVisible(m_outcome && m_outcome->truth == Truth::Done && !receipt.isEmpty());
    m_receipt->setText(tr("Open the vendor's page at %1").arg(receipt.host()));
    m_status->setVisible(uncertain || (open && !mayApprove));
    m_status->setEnabled(!busy);
    m_portal->setVisible(!request.isHandled());

    const auto tell = [](MessageBar *bar, const OutcomeText &text) {
        if (text.text.isEmpty())
            bar->clear();
        else
            bar->setMessage(text.tone, text.text);
        bar->setAction(text.isAboutRights ? ReviewPane::tr("What you can do here") : QString());
    };
    tell(m_message, stateInWords());
    tell(m_hint, hintInWords());
}

OutcomeText ReviewPane::stateInWords() const
{
    const domain::AccessRequest &request = m_row.request;
    const QString name = m_desk->titleOf(request);
    if (m_desk->isDeciding(request.id))
        return {Tone::Accent, tr("Altinn is working on it…")};
    if (m_outcome)
        return outcomeInWords(*m_outcome, name);
    if (!request.isOpen() && !request.isHandled())
        return {Tone::Warn, tr("Altinn gives this request a status that Fullmakt does not know (%1). Open "
                               "it in Altinn to see what it means.")
                                .arg(request.rawStatus)};
    if (!request.isOpen())
        return {Tone::Accent, tr("This request is handled: %1.").arg(statusInWords(request.status, request.rawStatus))};
    if (domain::isExpired(request, QDateTime::currentDateTimeUtc()))
        return {Tone::Warn, tr("This request is older than 180 days and has expired. Ask the vendor to send a "
                               "new one.")};
    if (!m_desk->mayApprove(request))
        return {Tone::Accent,
                tr("Approving from Fullmakt takes a permission that Altinn has not given to this program. "
                   "Open the request in Altinn, decide there, and fetch the status here afterwards."),
                true};
    if (m_review && !m_review->isReadable())
        return {Tone::Warn, tr("Part of this request could not be read, so it cannot be approved here. Open it in "
                               "Altinn.")};
    if (m_review && !m_review->mayBeGiven())
        return {Tone::Warn,
                tr("You cannot give everything that is asked for, so Altinn will refuse. Ask "
                   "someone with broader rights, such as the general manager."),
                true};
    if (m_review && request.kind == domain::RequestKind::Change)
        return {Tone::Accent, effectInWords(*m_review, name)};
    if (request.kind == domain::RequestKind::ForClients)
        return {Tone::Accent, tr("The system gets no clients yet. After approving, you choose which clients "
                                 "it may act for.")};
    return {};
}

OutcomeText ReviewPane::hintInWords() const
{
    if (!m_review)
        return {};
    const bool open = m_row.request.isOpen();
    if (m_review->accessError && open)
        return {Tone::Warn, unknownAccessInWords(*m_review)};
    if (m_review->namesMissing > 0)
        return {Tone::Warn, tr("%n name(s) could not be read; technical names stand in for them.", nullptr,
                               m_review->namesMissing)};
    if (m_review->checkError && open)
        return {Tone::Warn, tr("Whether you can give this could not be checked now. Altinn checks it again when "
                               "you approve.")};
    return {};
}

QString ReviewPane::questionInWords(Decision decision) const
{
    const QString name = m_desk->titleOf(m_row.request);
    const bool approve = decision == Decision::Approve;
    if (m_row.request.kind == domain::RequestKind::Change)
        return approve ? effectInWords(*m_review, name)
                       : tr("The access of %1 for %2 stays as it is now. The vendor can send a new request.")
                             .arg(name, m_row.party.name);
    if (!approve)
        return tr("%1 gets no access for %2. The vendor can send a new request.").arg(name, m_row.party.name);
    const int packages = m_review->packageCount();
    const QString given = amountInWords(packages, static_cast<int>(m_review->lines.size()) - packages);
    if (m_row.request.kind == domain::RequestKind::ForClients)
        return tr("%1 gets %2 to use for clients of %3, once you have added clients.")
            .arg(name, given, m_row.party.name);
    return tr("%1 gets %2 to use for %3. It applies until somebody deletes the access.")
        .arg(name, given, m_row.party.name);
}

void ReviewPane::confirm(Decision decision)
{
    if (!m_review || m_desk->isDeciding(m_row.request.id))
        return;
    const QString name = m_desk->titleOf(m_row.request);
    const bool approve = decision == Decision::Approve;
    const bool change = m_row.request.kind == domain::RequestKind::Change;
    const QString title =
        approve  ? change ? tr("Approve the change of %1?").arg(name) : tr("Approve the request from %1?").arg(name)
         : change ? tr("Reject the change of %1?").arg(name)
                 : tr("Reject the request from %1?").arg(name);
    auto *dialog = new ConfirmDialog(approve ? ConfirmDialog::Kind::Primary : ConfirmDialog::Kind::Destructive, title,
                                     questionInWords(decision), approve ? tr("Approve") : tr("Reject"), this);
    connect(dialog, &QDialog::accepted, this, [this, decision, row = m_row] {
        m_desk->decide(row, decision);
        renderDecision();
    });
    dialog->open();
}

void ReviewPane::decided(const requests::Outcome &outcome)
{
    // "Fetch status" on a request that still waits is no failed decision.
    const bool stillOpen = outcome.truth == Truth::NotDone && !outcome.error;
    if (stillOpen)
        m_outcomes.remove(outcome.row.request.id);
    else
        m_outcomes.insert(outcome.row.request.id, outcome);
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
    m_message->setFocus();
}

} // namespace ui
