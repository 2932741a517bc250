// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/activity/activity_filters.h"

#include "ui/activity/activity_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/active_filters.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/headings.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

namespace {

QComboBox *box(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // long names must not widen the page
    box->setMinimumContentsLength(14);
    return box;
}

QDateEdit *dateField(const QString &name)
{
    auto *field = new QDateEdit(QDate::currentDate());
    field->setObjectName(name);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return field;
}

QDateTime startOf(QDate day)
{
    return day.isValid() ? day.startOfDay() : QDateTime();
}

std::optional<QString> chosen(const QComboBox *box)
{
    const QVariant key = box->currentData();
    return key.isValid() ? std::optional(key.toString()) : std::nullopt;
}

void fill(QComboBox *box, const QString &all, const QList<activity::Choice> &choices,
          const std::function<QString(const activity::Choice &)> &inWords)
{
    if (box->view()->isVisible()) // an open list would close under the user's hand
        return;
    const QVariant before = box->currentData();
    const QString name = box->currentText();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(all);
    for (const activity::Choice &choice : choices)
        box->addItem(inWords(choice), choice.key);
    if (before.isValid() && box->findData(before) < 0) // what is chosen stays, though nothing is of it any more
        box->addItem(name, before);
    box->setCurrentIndex(before.isValid() ? box->findData(before) : 0);
}

} // namespace

ActivityFilters::ActivityFilters(QWidget *parent)
    : QWidget(parent), m_search(new FilterField), m_open(button(Glyph::Filter, {}, ButtonRole::Quiet)),
      m_panel(new QWidget), m_period(box(QStringLiteral("activityPeriod"))),
      m_from(dateField(QStringLiteral("activityFrom"))), m_to(dateField(QStringLiteral("activityTo"))),
      m_person(box(QStringLiteral("activityPerson"))), m_organisation(box(QStringLiteral("activityOrganisation"))),
      m_access(box(QStringLiteral("activityAccess"))), m_client(new FilterField),
      m_outcome(box(QStringLiteral("activityOutcome"))),
      m_active(new ActiveFilters(QStringLiteral("ActivityFilters"), m_open))
{
    m_search->setObjectName(QStringLiteral("activitySearch"));
    m_client->setObjectName(QStringLiteral("activityClient"));
    m_open->setObjectName(QStringLiteral("activityFilters"));
    m_open->setCheckable(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    auto *row = new FlowLayout;
    row->setSpacing(space::one);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->addWidget(m_search);
    row->addWidget(m_open);
    layout->addLayout(row);
    layout->addWidget(buildPanel());
    layout->addWidget(m_active);
    m_panel->hide();
    m_client->setMinimumWidth(scaled(240));
    m_client->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);

    connect(m_search, &FilterField::filterChanged, this, &ActivityFilters::picked);
    connect(m_client, &FilterField::filterChanged, this, &ActivityFilters::picked);
    connect(m_open, &QPushButton::toggled, m_panel, &QWidget::setVisible);
    for (QComboBox *each : {m_period, m_person, m_organisation, m_access, m_outcome})
        connect(each, &QComboBox::activated, this, &ActivityFilters::picked);
    for (QDateEdit *each : {m_from, m_to})
        connect(each, &QDateEdit::dateChanged, this, &ActivityFilters::picked);
    connect(m_active, &ActiveFilters::clearClicked, this, &ActivityFilters::clear);
    retranslate();
}

QWidget *ActivityFilters::labelled(QWidget *field)
{
    auto *pair = new QWidget;
    auto *lines = new QVBoxLayout(pair);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    QLabel *label = captionLabel();
    label->setBuddy(field);
    m_labels.append(label);
    lines->addWidget(label);
    lines->addWidget(field);
    return pair;
}

QWidget *ActivityFilters::buildPanel()
{
    auto *fields = new FlowLayout(m_panel);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(space::one + space::half);
    for (QWidget *each :
         QList<QWidget *>{m_period, m_from, m_to, m_person, m_organisation, m_access, m_client, m_outcome})
        fields->addWidget(labelled(each));
    return m_panel;
}

void ActivityFilters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ActivityFilters::retranslate()
{
    m_search->setHint(tr("Search in activity"));
    m_client->setHint(tr("Name or number"));
    m_client->setAccessibleName(tr("Client, by name or number"));
    m_open->setText(tr("Filter"));
    const QStringList names = {tr("Period"),       tr("From"),          tr("To"),     tr("Person"),
                               tr("Organisation"), tr("System access"), tr("Client"), tr("Outcome")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_labels.at(i)->setText(names.at(i));
        if (m_labels.at(i)->buddy() != m_client) // which says more
            m_labels.at(i)->buddy()->setAccessibleName(names.at(i));
    }
    for (QDateEdit *each : {m_from, m_to})
        each->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    fillPeriods();
    fillOutcomes();
    fillChoices();
    render();
}

void ActivityFilters::fillPeriods()
{
    const QSignalBlocker quiet(m_period);
    const int before = qMax(0, m_period->currentIndex());
    m_period->clear();
    m_period->addItems({tr("All time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("This year"),
                        tr("Last year"), tr("Chosen days")});
    m_period->setCurrentIndex(before);
}

void ActivityFilters::fillOutcomes()
{
    const QSignalBlocker quiet(m_outcome);
    const QVariant before = m_outcome->currentData();
    m_outcome->clear();
    m_outcome->addItem(tr("All outcomes"));
    for (int i = 0; i < activity::outcomes; ++i)
        m_outcome->addItem(outcomeInWords(static_cast<activity::Outcome>(i)), i);
    m_outcome->setCurrentIndex(before.isValid() ? m_outcome->findData(before) : 0);
}

void ActivityFilters::fillChoices()
{
    fill(m_person, tr("All persons"), m_choices.persons, [](const activity::Choice &choice) { return choice.name; });
    fill(m_organisation, tr("All organisations"), m_choices.organisations,
         [](const activity::Choice &choice) { return organisationInWords(choice.name, choice.key); });
    fill(m_access, tr("All system accesses"), m_choices.accesses,
         [](const activity::Choice &choice) { return choice.name; });
}

void ActivityFilters::setChoices(const activity::Choices &choices)
{
    m_choices = choices;
    fillChoices();
}

std::pair<QDate, QDate> ActivityFilters::days() const
{
    const QDate today = QDate::currentDate();
    switch (m_period->currentIndex()) {
    case Today:
        return {today, today};
    case Week:
        return {today.addDays(-6), today};
    case Month:
        return {today.addDays(-29), today};
    case ThisYear:
        return {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    case LastYear:
        return {QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31)};
    case Chosen:
        return {qMin(m_from->date(), m_to->date()), qMax(m_from->date(), m_to->date())};
    default:
        return {};
    }
}

activity::Filter ActivityFilters::filter() const
{
    activity::Filter filter;
    const auto [from, to] = days();
    filter.from = startOf(from);
    filter.to = to.isValid() ? startOf(to.addDays(1)) : QDateTime();
    filter.person = chosen(m_person);
    filter.organisationNumber = chosen(m_organisation);
    filter.accessId = chosen(m_access);
    filter.client = m_client->text().trimmed();
    if (const QVariant outcome = m_outcome->currentData(); outcome.isValid())
        filter.outcome = static_cast<activity::Outcome>(outcome.toInt());
    filter.text = m_search->text().trimmed();
    filter.actions = actionsNamed(filter.text);
    return filter;
}

QStringList ActivityFilters::inWords() const
{
    QStringList words;
    const auto add = [&words](const QString &name, const QString &value) {
        words.append(tr("%1: %2").arg(name, value));
    };
    if (m_period->currentIndex() != AllTime) {
        const auto [from, to] = days();
        const QString days =
            tr("%1 to %2")
                .arg(QLocale().toString(from, QLocale::ShortFormat), QLocale().toString(to, QLocale::ShortFormat));
        add(tr("Period"), days);
    }
    for (const auto &[box, name] : {std::pair(m_person, tr("Person")), std::pair(m_organisation, tr("Organisation")),
                                    std::pair(m_access, tr("System access")), std::pair(m_outcome, tr("Outcome"))}) {
        if (box->currentIndex() > 0)
            add(name, box->currentText());
    }
    if (!m_client->text().trimmed().isEmpty())
        add(tr("Client"), m_client->text().trimmed());
    if (!m_search->text().trimmed().isEmpty())
        add(tr("Search"), m_search->text().trimmed());
    return words;
}

void ActivityFilters::picked()
{
    render();
    Q_EMIT changed();
}

void ActivityFilters::clear()
{
    {
        const QSignalBlocker quietSearch(m_search);
        const QSignalBlocker quietClient(m_client);
        m_search->clear();
        m_client->clear();
        for (QComboBox *each : {m_period, m_person, m_organisation, m_access, m_outcome})
            each->setCurrentIndex(0);
    }
    picked();
}

void ActivityFilters::render()
{
    for (QDateEdit *each : {m_from, m_to})
        each->parentWidget()->setVisible(m_period->currentIndex() == Chosen);
    m_active->setWords(inWords());
}

void ActivityFilters::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace ui
