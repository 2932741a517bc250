// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/functions/functions_page.h"

#include "app/domain/organisation_number.h"
#include "ui/functions/function_row.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/state_pane.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

FunctionsPage::FunctionsPage(functions::FunctionDesk *desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_back(iconButton(Glyph::ArrowLeft, {})), m_title(titleLabel()),
      m_about(mutedLabel()), m_declined(new MessageBar), m_trouble(new MessageBar), m_state(new StatePane),
      m_scroll(new QScrollArea)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::two, space::three, 0);
    layout->setSpacing(space::one + space::half);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::one);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    layout->addLayout(head);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the rows take the keyboard
    m_scroll->setWidget(buildContent());
    m_state->setContent(m_scroll);
    layout->addWidget(m_state, 1);
    m_back->setObjectName(QStringLiteral("back"));
    m_about->setObjectName(QStringLiteral("functionsOf"));
    m_declined->setObjectName(QStringLiteral("declinedScopes"));
    m_trouble->setObjectName(QStringLiteral("functionsTrouble"));

    connect(m_back, &QToolButton::clicked, this, &FunctionsPage::backWanted);
    connect(m_declined, &MessageBar::actionTriggered, this, &FunctionsPage::signInWanted);
    connect(m_trouble, &MessageBar::actionTriggered, this, &FunctionsPage::load);
    connect(m_state, &StatePane::tryAgainClicked, this, &FunctionsPage::organisationsWanted);
    connect(m_desk, &functions::FunctionDesk::begun, this, &FunctionsPage::refresh); // other scopes, perhaps
    retranslate();
}

// All of it scrolls: where the window is small and the text is large, messages would leave the rows no room.
QWidget *FunctionsPage::buildContent()
{
    auto *content = new QWidget;
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(0, 0, space::one + space::half, space::three);
    m_content->setSpacing(space::one + space::half);
    m_content->addWidget(m_about);
    m_content->addWidget(m_declined);
    m_content->addWidget(m_trouble);
    m_content->addStretch();
    return content;
}

void FunctionsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        addRows(); // their widths follow the text
    QWidget::changeEvent(event);
}

void FunctionsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void FunctionsPage::retranslate()
{
    m_title->setText(tr("What you can do here"));
    setIconButtonName(m_back, tr("Back (Esc)"));
    render();
}

void FunctionsPage::setParty(const domain::Party &party)
{
    const bool same = m_isKnown && party.uuid == m_party.uuid;
    m_isKnown = true;
    m_organisationsError.reset();
    m_party = party;
    if (same)
        return;
    m_evidence.reset(); // it is about the other organisation
    render();
    refresh();
}

void FunctionsPage::setOrganisationsFailed(const core::Error &error)
{
    m_isKnown = false;
    m_organisationsError = error;
    render();
}

void FunctionsPage::refresh()
{
    m_stale = true;
    if (isVisible())
        load();
}

void FunctionsPage::clear()
{
    m_scope.restart();
    m_party = {};
    m_isKnown = false;
    m_organisationsError.reset();
    m_evidence.reset();
    m_stale = true;
    m_wantsKeyboard = false;
    render();
}

void FunctionsPage::takeKeyboard()
{
    m_wantsKeyboard = m_rows.isEmpty();
    if (m_rows.isEmpty())
        m_back->setFocus(Qt::OtherFocusReason);
    else
        m_rows.constFirst()->setFocus(Qt::OtherFocusReason);
}

void FunctionsPage::load()
{
    m_scope.restart();
    if (m_party.uuid.isNull())
        return;
    m_stale = false;
    m_scope.start(m_desk->inquire(m_party, m_scope.token()), [this](const functions::Evidence &evidence) {
        m_evidence = evidence;
        render();
    });
}

void FunctionsPage::render()
{
    addRows();
    renderMessages();
    if (m_organisationsError)
        m_state->showError(explain(*m_organisationsError, tr("Your organisations could not be read.")));
    else if (m_isKnown && m_party.uuid.isNull())
        m_state->showEmpty(tr("You do not represent any organisation in Altinn"),
                           tr("What you can do depends on the organisation. Ask the general manager or the main "
                              "administrator of yours to give you an access package or a role in Altinn, and sign in "
                              "again."));
    else if (!m_evidence)
        m_state->showLoading();
    else
        m_state->showContent();
}

// The keyboard stays on its row.
void FunctionsPage::addRows()
{
    std::optional<functions::Function> focused;
    for (const FunctionRow *row : std::as_const(m_rows)) {
        if (row == QApplication::focusWidget() || row->isAncestorOf(QApplication::focusWidget()))
            focused = row->function();
    }
    m_rows.clear();
    m_about->clear();
    delete m_list;
    m_list = nullptr;
    if (!m_evidence)
        return;
    const QList<functions::Verdict> verdicts = m_desk->verdicts(*m_evidence);
    const auto has = std::count_if(verdicts.cbegin(), verdicts.cend(), [](const functions::Verdict &verdict) {
        return verdict.status() == functions::Status::Has;
    });
    QStringList about = {m_party.name, domain::groupedOrganisationNumber(m_party.organisationNumber),
                         tr("you have %1 of %2 functions").arg(has).arg(verdicts.size())};
    about.removeAll(QString());
    m_about->setText(about.join(QStringLiteral(" · ")));

    m_list = new QWidget;
    auto *columns = new QHBoxLayout(m_list); // which knows, unlike a widest width alone, how high that makes the text
    columns->setContentsMargins(0, 0, 0, 0);
    auto *column = new QWidget;
    column->setMaximumWidth(scaled(820)); // the eye finds the answer that belongs to a name
    columns->addWidget(column, 100);
    columns->addStretch(1);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QString heading;
    for (const functions::Verdict &verdict : verdicts) {
        if (const QString next = functionHeading(verdict.function); next != heading) {
            QLabel *label = sectionLabel(next);
            label->setContentsMargins(0, heading.isEmpty() ? 0 : space::three, 0, space::half);
            layout->addWidget(label);
            heading = next;
        }
        auto *row = new FunctionRow(verdict, obstaclesOf(verdict, verdicts, *m_evidence, m_party));
        connect(row, &FunctionRow::moved, this, [this, row](int rows) { move(row, rows); });
        layout->addWidget(row);
        m_rows.append(row);
    }
    m_content->insertWidget(m_content->count() - 1, m_list);
    for (FunctionRow *row : std::as_const(m_rows)) {
        if (focused == row->function() || (m_wantsKeyboard && !focused))
            row->setFocus(Qt::OtherFocusReason);
        if (row->hasFocus())
            break;
    }
    m_wantsKeyboard = false;
}

void FunctionsPage::renderMessages()
{
    m_declined->clear();
    m_trouble->clear();
    if (!m_evidence)
        return;
    if (!m_desk->capabilities().missingScopes.isEmpty()) {
        m_declined->setMessage(Tone::Accent, tr("At the sign-in Fullmakt was not given all that it asked for. Sign in "
                                                "again and accept it, and what you lack for that reason is back."));
        m_declined->setAction(tr("Sign in again"));
    }
    if (m_evidence->trouble) {
        const Explanation why = explain(*m_evidence->trouble);
        m_trouble->setMessage(Tone::Warn, tr("Not everything could be asked about, so some of it is not known.") +
                                              u' ' + why.title + u'.');
        m_trouble->setDetails(why.details);
        m_trouble->setAction(tr("Try again"));
    }
}

void FunctionsPage::move(const FunctionRow *from, int rows)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i) != from)
            continue;
        FunctionRow *to = m_rows.at(qBound<qsizetype>(0, i + rows, m_rows.size() - 1));
        to->setFocus(Qt::TabFocusReason);
        m_scroll->ensureWidgetVisible(to);
        return;
    }
}

} // namespace ui
