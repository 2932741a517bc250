// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/accesses/access_pane.h"

#include "ui/accesses/delete_dialog.h"
#include "ui/accesses/deletion_check.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/fact_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/rights_view.h"
#include "ui/widgets/state_pane.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr auto recordRest = 500ms; // a job writes many entries a second
constexpr int facts = 6;

} // namespace

AccessPane::AccessPane(accesses::AccessDesk *desk, functions::FunctionDesk *functions, EntryWords entryWords,
                       QWidget *parent)
    : QWidget(parent), m_desk(desk), m_entryWords(std::move(entryWords)),
      m_check(new DeletionCheck(desk, functions, this)), m_outcome(new MessageBar), m_state(new StatePane),
      m_title(titleLabel()), m_vendor(mutedLabel()), m_rightsMessage(new MessageBar), m_rights(new RightsView),
      m_nothing(mutedLabel()), m_facts(new FactRow(facts)),
      m_technical(button(Glyph::ChevronRight, {}, ButtonRole::Quiet)), m_technicalText(captionLabel()),
      m_clients(button(Glyph::Clients, {}, ButtonRole::Quiet)), m_delete(button(QString())), m_whyNot(mutedLabel()),
      m_functions(button({}, ButtonRole::Quiet))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *outcome = new QHBoxLayout;
    outcome->setContentsMargins(space::three, 0, space::three, 0);
    outcome->addWidget(m_outcome);
    layout->addLayout(outcome);
    layout->addWidget(m_state, 1);
    m_state->setContent(build());
    m_outcome->setObjectName(QStringLiteral("accessOutcome"));
    m_title->setObjectName(QStringLiteral("accessTitle"));
    m_rightsMessage->setObjectName(QStringLiteral("accessRights"));
    m_delete->setObjectName(QStringLiteral("deleteAccess"));
    m_clients->setObjectName(QStringLiteral("accessClients"));
    m_functions->setObjectName(QStringLiteral("accessFunctions"));
    connect(m_functions, &QPushButton::clicked, this, &AccessPane::functionsWanted);
    m_technical->setObjectName(QStringLiteral("technicalDetails"));

    connect(m_state, &StatePane::tryAgainClicked, this, &AccessPane::tryAgain);
    connect(m_check, &DeletionCheck::changed, this, &AccessPane::renderDeletion);
    connect(m_rightsMessage, &MessageBar::actionTriggered, this, &AccessPane::load);
    connect(m_outcome, &MessageBar::closed, m_outcome, &MessageBar::clear);
    connect(m_delete, &QPushButton::clicked, this, &AccessPane::confirm);
    connect(m_clients, &QPushButton::clicked, this, [this] { Q_EMIT clientsWanted(m_access.id, m_party.uuid); });
    connect(m_technical, &QPushButton::toggled, this, [this](bool open) {
        m_technical->setIcon(icon(open ? Glyph::ChevronDown : Glyph::ChevronRight, Ink::Accent));
        m_technicalText->setVisible(open);
    });
    connect(m_desk, &accesses::AccessDesk::removed, this, &AccessPane::removed);
    m_rest.setSingleShot(true);
    m_rest.setInterval(recordRest);
    connect(&m_rest, &QTimer::timeout, this, &AccessPane::readLastEntry);
    connect(m_desk, &accesses::AccessDesk::recorded, &m_rest, [this] {
        if (!m_rest.isActive())
            m_rest.start();
    });
    retranslate();
    clear();
}

QWidget *AccessPane::build()
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(space::three, space::three, space::three, space::two);
    layout->setSpacing(space::two);
    auto *head = new QVBoxLayout;
    head->setSpacing(space::half);
    head->addWidget(m_title);
    head->addWidget(m_vendor);
    layout->addLayout(head);
    layout->addWidget(m_rightsMessage);
    layout->addWidget(m_rights);
    layout->addWidget(m_nothing);
    layout->addWidget(buildFacts());
    layout->addWidget(m_whyNot); // it can be long: in the foot it would leave no room
    layout->addStretch(1);

    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(body);

    auto *content = new QWidget;
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_scroll, 1);
    all->addWidget(buildFoot());
    return content;
}

QWidget *AccessPane::buildFacts()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_facts);
    m_technical->setCheckable(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_technical);
    row->addStretch();
    layout->addLayout(row);
    m_technicalText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_technicalText->setWordWrap(true);
    m_technicalText->hide();
    layout->addWidget(m_technicalText);
    return box;
}

QWidget *AccessPane::buildFoot()
{
    auto *foot = new QWidget;
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(space::three, 0, space::three, space::two);
    layout->setSpacing(space::two);
    layout->addWidget(horizontalLine());
    auto *choices = new FlowLayout;
    choices->setSpacing(space::one + space::half);
    choices->addWidget(m_delete);
    choices->addWidget(m_clients);
    choices->addWidget(m_functions);
    layout->addLayout(choices);
    return foot;
}

void AccessPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_outcome->clear();
        if (m_gap)
            showGap(accesses::AccessGap(*m_gap));
        else if (m_access.id.isNull())
            clear();
        else
            load(); // names come in the new language
    }
    QWidget::changeEvent(event);
}

void AccessPane::retranslate()
{
    m_delete->setText(tr("Delete…"));
    m_clients->setText(tr("Show clients"));
    m_functions->setText(tr("What you can do here"));
    m_technical->setText(tr("Technical details"));
    m_nothing->setText(tr("This system access has been given nothing."));
}

void AccessPane::stopReading()
{
    m_scope.restart();
    m_entryScope.restart();
    m_lastEntry.reset();
}

void AccessPane::clear()
{
    stopReading();
    forgetDeletion();
    m_access = {};
    m_detail.reset();
    m_gap.reset();
    m_state->showEmpty(tr("No system access chosen"),
                       tr("Choose one on the left to see what it may do, and for whom."));
}

void AccessPane::showGap(const accesses::AccessGap &gap)
{
    clear();
    m_gap = gap;
    m_party = gap.party;
    const QString what = gap.party.name + QStringLiteral(": ") + gapInWords(gap) + u'.';
    if (gap.own || gap.forClients)
        m_state->showError(explain(gap.error, what));
    else
        m_state->showError(
            Explanation{what, tr("The list of this organisation is not complete."), tr("Try again in a while."), {}});
}

void AccessPane::gapsChanged(const QList<accesses::AccessGap> &gaps)
{
    if (!m_gap)
        return;
    for (const accesses::AccessGap &gap : gaps) {
        if (gap.party.uuid == m_gap->party.uuid) {
            showGap(gap);
            return;
        }
    }
    clear();
}

void AccessPane::tryAgain()
{
    if (m_gap)
        Q_EMIT partyWanted(m_gap->party.uuid);
    else
        load();
}

void AccessPane::forget()
{
    m_party = {};
    m_outcome->clear();
    clear();
}

void AccessPane::show(const domain::SystemAccess &access, const domain::Party &party)
{
    if (access.id == m_access.id)
        return;
    m_gap.reset();
    m_access = access;
    m_party = party;
    m_wantsToDelete = false;
    m_outcome->clear();
    if (m_desk->isDeleting(access.id))
        renderDeletion();
    load();
}

void AccessPane::tell(const AccessNews &text)
{
    m_outcome->setMessage(text.tone, text.text);
    m_outcome->setDetails(text.details);
    m_outcome->setClosable(true);
}

void AccessPane::refresh()
{
    m_stale = true;
    if (isVisible())
        renew();
}

void AccessPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        renew();
    else
        readLastEntry();
}

void AccessPane::renew()
{
    if (m_access.id.isNull())
        return;
    m_check->askAgain(m_party);
    load();
}

void AccessPane::load()
{
    m_stale = false;
    m_detail.reset();
    m_state->showLoading();
    m_check->ask(m_party);
    read();
}

void AccessPane::read()
{
    stopReading();
    m_scope.start(m_desk->detail(m_party, m_access, m_scope.token()),
                  [this](const core::Result<accesses::AccessDetail> &detail) { arrived(detail); });
}

// The record grows fast while nobody looks here; the next look reads it.
void AccessPane::readLastEntry()
{
    if (!m_detail || !isVisible())
        return;
    m_entryScope.restart();
    m_entryScope.start(m_desk->lastEntry(m_access.id),
                       [this](const core::Result<std::optional<activity::Entry>> &entry) {
                           m_lastEntry = entry;
                           renderFacts();
                       });
}

void AccessPane::arrived(const core::Result<accesses::AccessDetail> &detail)
{
    const bool wantsToDelete = m_wantsToDelete;
    forgetDeletion();
    if (!detail && wantsToDelete && detail.error().kind == core::ErrorKind::Gone) {
        goneMeanwhile();
        return;
    }
    stopReading(); // the entry of what was there before
    m_detail.reset();
    if (!detail) {
        m_state->showError(explain(detail.error(), tr("The system access could not be read.")));
        return;
    }
    m_detail = *detail;
    render();
    m_state->showContent();
    readLastEntry();
    if (wantsToDelete && isVisible())
        ask();
}

void AccessPane::forgetDeletion()
{
    if (std::exchange(m_wantsToDelete, false))
        m_outcome->clear();
}

void AccessPane::render()
{
    const QString title = accessTitle(m_access, m_detail->system);
    m_title->setText(title);
    m_scroll->setAccessibleName(title); // the arrow keys read in it
    QStringList vendor = {vendorInWords(m_access, m_detail->system)};
    vendor.append(m_access.forClients ? tr("acts for clients of %1").arg(m_party.name)
                                      : tr("acts for %1").arg(m_party.name));
    vendor.removeAll(QString());
    m_vendor->setText(vendor.join(QStringLiteral(" · ")));
    renderRights();
    renderFacts();
    renderDeletion();
}

void AccessPane::renderRights()
{
    const altinn::NamedRights &rights = m_detail->rights;
    m_rights->clear();
    const auto add = [this](const QList<altinn::NamedRight> &list, const QString &heading, const QString &count) {
        if (list.isEmpty())
            return;
        m_rights->addHeading(heading, count);
        for (const altinn::NamedRight &right : list)
            m_rights->addRow(rightsRowOf(right));
    };
    add(rights.packages, tr("Access packages"), tr("%n package(s)", nullptr, static_cast<int>(rights.packages.size())));
    add(rights.services, tr("Single services"), tr("%n service(s)", nullptr, static_cast<int>(rights.services.size())));
    const bool none = rights.packages.isEmpty() && rights.services.isEmpty();
    m_rights->setVisible(!none);
    m_nothing->setVisible(none && !m_detail->rightsError);

    m_rightsMessage->setAction({});
    if (m_detail->rightsError) {
        const QString what = none ? tr("What this system access has been given could not be read. That does not mean "
                                       "that it has nothing.")
                                  : tr("Not all that this system access has been given could be read.");
        m_rightsMessage->setMessage(Tone::Warn, what + u' ' + explain(*m_detail->rightsError).title + u'.');
        m_rightsMessage->setDetails(detailsOf(*m_detail->rightsError));
        m_rightsMessage->setAction(tr("Try again"));
    } else if (rights.missing > 0) {
        m_rightsMessage->setMessage(Tone::Warn, tr("%n name(s) could not be read; technical names stand in for them.",
                                                   nullptr, rights.missing));
    } else {
        m_rightsMessage->clear();
    }
}

QString AccessPane::clientsInWords() const
{
    if (!m_access.forClients)
        return tr("only for the organisation itself");
    return m_detail->clients ? QLocale().toString(*m_detail->clients) : tr("could not be read");
}

void AccessPane::renderFacts()
{
    const QString dash = QStringLiteral("–");
    const QString reference = m_access.externalReference;
    const QString system = m_detail->system.name.isEmpty() ? m_access.systemId : m_detail->system.name;
    const QString last = m_lastEntry ? lastEntryInWords(*m_lastEntry, m_entryWords) : QStringLiteral("…");
    const QString texts[facts][2] = {
        {tr("Clients"), clientsInWords()},
        {tr("Created"), dateInWords(m_access.created)},
        {tr("Origin"), originInWords(*m_detail)},
        {tr("Last in Activity"), last},
        {tr("Reference"), reference.isEmpty() ? dash : reference},
        {tr("System"), system.isEmpty() ? dash : system},
    };
    for (int i = 0; i < facts; ++i)
        m_facts->setFact(i, texts[i][0], texts[i][1]);
    m_technicalText->setText(tr("System access (systembruker): %1").arg(m_access.id.toString()) + u'\n' +
                             tr("System: %1").arg(m_access.systemId));
}

void AccessPane::renderDeletion()
{
    const bool busy = m_desk->isDeleting(m_access.id);
    const DeletionCheck::Answer check = m_check->answer(m_party, m_access);
    m_delete->setEnabled(!check.cannot && !busy);
    m_clients->setVisible(m_access.forClients);
    m_clients->setEnabled(!busy);
    m_whyNot->setVisible(!check.why.isEmpty());
    m_whyNot->setText(check.why);
    m_delete->setAccessibleDescription(check.why);
    m_functions->setVisible(check.hasMore);
    if (busy) {
        m_outcome->setClosable(false);
        m_outcome->setMessage(Tone::Accent, tr("Altinn is working on it…"));
    }
}

// What would be lost may be more than when it was last read.
void AccessPane::confirm()
{
    if (!m_detail || m_desk->isDeleting(m_access.id))
        return;
    m_outcome->setClosable(false);
    m_outcome->setMessage(Tone::Accent, tr("Reading from Altinn what it has now…"));
    m_wantsToDelete = true;
    read();
}

void AccessPane::goneMeanwhile()
{
    accesses::RemovalOutcome outcome;
    outcome.access = m_access;
    outcome.party = m_party;
    outcome.removal = accesses::Removal::AlreadyGone;
    removed(outcome);
    Q_EMIT partyWanted(outcome.party.uuid);
}

void AccessPane::ask()
{
    const auto note = [desk = m_desk, detail = *m_detail, party = m_party](const QString &path) {
        return desk->noteExport(party, detail.access, QFileInfo(path).fileName(),
                                static_cast<int>(detail.clientList.clients.size()));
    };
    ConfirmDialog *dialog = deleteDialog(*m_detail, m_party, note, this);
    connect(dialog, &QDialog::accepted, this, [this, access = m_access, party = m_party] {
        m_desk->remove(party, access);
        renderDeletion();
    });
    dialog->open();
}

void AccessPane::removed(const accesses::RemovalOutcome &outcome)
{
    const altinn::SystemText system = m_detail ? m_detail->system : altinn::SystemText();
    const bool shown = outcome.access.id == m_access.id;
    const AccessNews text = removalInWords(outcome, accessTitle(outcome.access, shown ? system : altinn::SystemText()));
    tell(text);
    if (!shown) {
        if (m_desk->isDeleting(m_access.id)) // the bar belongs to what goes on here
            renderDeletion();
        return;
    }
    const bool gone = outcome.removal == accesses::Removal::Gone || outcome.removal == accesses::Removal::AlreadyGone;
    if (gone)
        clear();
    else
        load();
}

} // namespace ui
