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
constexpr int answerColumn = 1;

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

void RightsView::addHeading(const QString &title, const QString &count, const QString &column)
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
    QList<QWidget *> widgets = {heading, horizontalLine()};
    if (!column.isEmpty()) {
        widgets.append(captionLabel(column));
        m_grid->addWidget(widgets.constLast(), row, answerColumn, Qt::AlignLeft | Qt::AlignBottom);
    }
    m_grid->addWidget(widgets.at(1), row + 1, textColumn, 1, 2);
    m_headings.append(widgets);
}

QWidget *RightsView::describe(const RightsRow &row)
{
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
    if (!row.services.isEmpty()) {
        QLabel *services = captionLabel(QStringLiteral("• ") + row.services.join(QStringLiteral("\n• ")));
        services->setWordWrap(true);
        services->hide();
        QPushButton *more =
            button(Glyph::ChevronRight, tr("%n service(s)", nullptr, static_cast<int>(row.services.size())),
                   ButtonRole::Quiet);
        more->setCheckable(true);
        more->setAccessibleDescription(tr("Shows the services in %1").arg(name->text()));
        connect(more, &QPushButton::toggled, services, &QWidget::setVisible);
        connect(more, &QPushButton::toggled, more, [more](bool open) {
            more->setIcon(icon(open ? Glyph::ChevronDown : Glyph::ChevronRight, Ink::Accent));
        });
        auto *line = new QHBoxLayout;
        line->setContentsMargins(-space::two, 0, 0, 0); // the frameless button's own padding
        line->addWidget(more);
        line->addStretch();
        layout->addLayout(line);
        layout->addWidget(services);
    }
    return box;
}

QWidget *RightsView::answer(const RightsRow &row)
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half + 2);
    layout->addWidget(new GlyphLabel(row.glyph, row.ink), 0, Qt::AlignTop);
    QLabel *label = captionLabel(row.answer);
    if (row.answer.size() > 14) {
        label->setWordWrap(true);
        label->setMinimumWidth(scaled(130));
    }
    label->setAccessibleName(row.answerSpoken);
    layout->addWidget(label, 1);
    return box;
}

void RightsView::addRow(const RightsRow &row)
{
    const int line = m_grid->rowCount();
    Shown shown;
    shown.heading = static_cast<int>(m_headings.size()) - 1;
    shown.searchText = (QStringList{row.name, row.rawId, row.description} + row.services).join(u'\n').toCaseFolded();
    shown.widgets = {describe(row), horizontalLine()};
    m_grid->addWidget(shown.widgets.at(0), line, textColumn);
    m_grid->addWidget(shown.widgets.at(1), line + 1, textColumn, 1, 2);
    if (!row.answer.isEmpty()) {
        shown.widgets.append(answer(row));
        m_grid->addWidget(shown.widgets.constLast(), line, answerColumn, Qt::AlignTop);
    }
    m_rows.append(shown);
}

int RightsView::setFilter(const QString &filter)
{
    const QString needle = filter.toCaseFolded();
    int left = 0;
    QList<bool> used(m_headings.size(), needle.isEmpty());
    for (const Shown &row : std::as_const(m_rows)) {
        const bool matches = needle.isEmpty() || row.searchText.contains(needle);
        left += matches ? 1 : 0;
        if (matches && row.heading >= 0)
            used[row.heading] = true;
        for (QWidget *widget : row.widgets)
            widget->setVisible(matches);
    }
    for (qsizetype i = 0; i < m_headings.size(); ++i) {
        for (QWidget *widget : std::as_const(m_headings[i]))
            widget->setVisible(used.at(i));
    }
    return left;
}

} // namespace ui
