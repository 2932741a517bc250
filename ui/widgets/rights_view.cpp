// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/rights_view.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/plain_text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int textColumn = 0;
constexpr int firstAnswer = 1;
constexpr int columnCount = 4; // at most three answers
constexpr int roomForColumns = 480;

// A long URN has no place to break at: it gets one before its last part.
QString breakable(const QString &rawId)
{
    const qsizetype colon = rawId.lastIndexOf(u':');
    return rawId.size() > 40 && colon > 0 ? rawId.left(colon + 1) + u'\n' + rawId.mid(colon + 1) : rawId;
}

QString servicesInWords(const QList<RightsService> &services, bool withIds)
{
    QStringList lines;
    for (const RightsService &service : services) {
        QString line = QStringLiteral("• ") + (service.name.isEmpty() ? service.rawId : service.name);
        if (!service.owner.isEmpty())
            line += QStringLiteral(" · ") + service.owner;
        if (!service.description.isEmpty())
            line += QStringLiteral(" – ") + service.description;
        if (withIds && !service.name.isEmpty() && !service.rawId.isEmpty())
            line += QStringLiteral(" (") + service.rawId + u')';
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace

QString amountInWords(int packages, int services)
{
    const QString inPackages = RightsView::tr("%n access package(s)", nullptr, packages);
    const QString single = RightsView::tr("%n single service(s)", nullptr, services);
    if (packages > 0 && services > 0)
        return RightsView::tr("%1 and %2", "two amounts").arg(inPackages, single);
    return packages > 0 ? inPackages : single;
}

RightsView::RightsView(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::two);
    m_grid->setVerticalSpacing(space::one + space::half);
    m_grid->setColumnStretch(textColumn, 1);
}

void RightsView::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_headings.clear();
    m_rows.clear();
}

void RightsView::addHeading(const QString &title, const QString &count, const QStringList &columns)
{
    const int row = m_grid->rowCount();
    auto *heading = new QWidget;
    auto *layout = new QHBoxLayout(heading);
    layout->setContentsMargins(0, m_headings.isEmpty() ? 0 : space::two, 0, 0);
    layout->addWidget(sectionLabel(title));
    QLabel *muted = captionLabel(count);
    muted->setWordWrap(true); // large text must not widen the page
    layout->addWidget(muted, 1, Qt::AlignBottom);
    m_grid->addWidget(heading, row, textColumn);
    Heading shown;
    shown.widgets = {heading, horizontalLine()};
    shown.names = columns;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        QLabel *column = captionLabel(columns.at(i));
        shown.columns.append(column);
        m_grid->addWidget(column, row, firstAnswer + static_cast<int>(i), Qt::AlignLeft | Qt::AlignBottom);
    }
    m_grid->addWidget(shown.widgets.at(1), row + 1, textColumn, 1, columnCount);
    m_headings.append(shown);
    renderHeading(&m_headings.last(), true);
}

void RightsView::renderHeading(Heading *heading, bool isUsed) const
{
    heading->isUsed = isUsed;
    for (QWidget *widget : std::as_const(heading->widgets))
        widget->setVisible(isUsed);
    for (QLabel *column : std::as_const(heading->columns))
        column->setVisible(isUsed && !m_isNarrow);
}

// Beside the words, under the heading's columns; or below them, each with the name of its column.
void RightsView::place(const Shown &shown)
{
    const QStringList names = shown.heading >= 0 ? m_headings.at(shown.heading).names : QStringList();
    for (const Answer &each : shown.answers) {
        m_grid->removeWidget(each.widget);
        const QString name = names.value(each.column);
        each.label->setText(
            m_isNarrow && !name.isEmpty() ? tr("%1: %2", "a question and its answer").arg(name, each.text) : each.text);
        if (m_isNarrow)
            m_grid->addWidget(each.widget, shown.line + 1 + each.column, textColumn, 1, columnCount);
        else
            m_grid->addWidget(each.widget, shown.line, firstAnswer + each.column, Qt::AlignTop);
    }
}

void RightsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < scaled(roomForColumns);
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    for (Heading &heading : m_headings)
        renderHeading(&heading, heading.isUsed);
    for (const Shown &shown : std::as_const(m_rows))
        place(shown);
}

QWidget *RightsView::describe(Shown *shown)
{
    const RightsRow &row = shown->row;
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const bool isReadable = !row.name.isEmpty() || !row.rawId.isEmpty();
    QLabel *name = bodyLabel(!isReadable ? tr("Unknown") : row.name.isEmpty() ? row.rawId : row.name);
    setType(name, Type::Strong);
    name->setToolTip(plainToolTip(row.rawId));
    layout->addWidget(name);
    const QString description = !isReadable ? tr("Altinn's answer could not be read here. Look at it in Altinn.")
                                : row.name.isEmpty() ? tr("Altinn has no name for this.")
                                                     : row.description;
    if (!description.isEmpty()) {
        QLabel *text = mutedLabel(description);
        setType(text, Type::Caption);
        layout->addWidget(text);
    }
    shown->rawId = captionLabel(breakable(row.rawId));
    shown->rawId->setWordWrap(true);
    shown->rawId->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(shown->rawId);
    for (const RightsNote &each : row.notes)
        layout->addWidget(note(each));
    if (!row.services.isEmpty())
        addServices(shown, name->text(), layout);
    return box;
}

void RightsView::addServices(Shown *shown, const QString &name, QVBoxLayout *layout)
{
    QLabel *services = captionLabel();
    services->setWordWrap(true);
    services->hide();
    QPushButton *more =
        button(Glyph::ChevronRight, tr("%n service(s)", nullptr, static_cast<int>(shown->row.services.size())),
               ButtonRole::Quiet);
    more->setCheckable(true);
    more->setAccessibleDescription(tr("Shows the services in %1").arg(name));
    connect(more, &QPushButton::toggled, services, &QWidget::setVisible);
    connect(more, &QPushButton::toggled, more,
            [more](bool open) { more->setIcon(icon(open ? Glyph::ChevronDown : Glyph::ChevronRight, Ink::Accent)); });
    auto *line = new QHBoxLayout;
    line->addWidget(more);
    line->addStretch();
    layout->addLayout(line);
    layout->addWidget(services);
    shown->services = services;
    shown->more = more;
}

QWidget *RightsView::note(const RightsNote &note)
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half + 2);
    layout->addWidget(new GlyphLabel(note.glyph, note.ink), 0, Qt::AlignTop);
    QLabel *label = captionLabel(note.text);
    label->setWordWrap(true);
    layout->addWidget(label, 1);
    return box;
}

RightsView::Answer RightsView::answer(const RightsAnswer &answer, int column)
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half + 2);
    layout->addWidget(new GlyphLabel(answer.glyph, answer.ink), 0, Qt::AlignTop);
    QLabel *label = captionLabel(answer.text);
    label->setAccessibleName(answer.spoken);
    layout->addWidget(label, 1);
    return {box, label, answer.text, column};
}

void RightsView::addRow(const RightsRow &row)
{
    const int line = m_grid->rowCount();
    Shown shown;
    shown.row = row;
    shown.heading = static_cast<int>(m_headings.size()) - 1;
    shown.searchText = QStringList{row.name, row.rawId, row.description}.join(u'\n').toCaseFolded();
    shown.servicesText = servicesInWords(row.services, true).toCaseFolded();
    shown.widgets = {describe(&shown), horizontalLine()};
    m_grid->addWidget(shown.widgets.at(0), line, textColumn);
    m_grid->addWidget(shown.widgets.at(1), line + columnCount, textColumn, 1, columnCount);
    for (qsizetype i = 0; i < row.answers.size(); ++i) {
        if (row.answers.at(i).text.isEmpty())
            continue;
        shown.answers.append(answer(row.answers.at(i), static_cast<int>(i)));
        shown.widgets.append(shown.answers.constLast().widget);
    }
    shown.line = line;
    if (shown.more)
        setTabOrder(lastInTabOrder(), shown.more);
    place(shown);
    renderRawIds(shown);
    m_rows.append(shown);
}

// Where Tab is before it comes to a row that is added now: rows are made long after what stands below them.
QWidget *RightsView::lastInTabOrder() const
{
    for (auto row = m_rows.crbegin(); row != m_rows.crend(); ++row) {
        if (row->more)
            return row->more;
    }
    QWidget *before = previousInFocusChain();
    while (before != this && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    return before;
}

void RightsView::renderRawIds(const Shown &shown) const
{
    shown.rawId->setVisible(m_rawIdsShown && !shown.row.name.isEmpty() && !shown.row.rawId.isEmpty());
    if (shown.services)
        shown.services->setText(servicesInWords(shown.row.services, m_rawIdsShown));
}

void RightsView::setRawIdsShown(bool shown)
{
    m_rawIdsShown = shown;
    for (const Shown &row : std::as_const(m_rows))
        renderRawIds(row);
}

int RightsView::setFilter(const QString &filter)
{
    const QString needle = filter.toCaseFolded();
    int left = 0;
    QList<bool> used(m_headings.size(), needle.isEmpty());
    for (const Shown &row : std::as_const(m_rows)) {
        const bool inServices = !needle.isEmpty() && row.servicesText.contains(needle);
        const bool matches = needle.isEmpty() || row.searchText.contains(needle) || inServices;
        if (row.more && inServices)
            row.more->setChecked(true);
        left += matches ? 1 : 0;
        if (matches && row.heading >= 0)
            used[row.heading] = true;
        for (QWidget *widget : row.widgets)
            widget->setVisible(matches);
    }
    for (qsizetype i = 0; i < m_headings.size(); ++i)
        renderHeading(&m_headings[i], used.at(i));
    return left;
}

} // namespace ui
