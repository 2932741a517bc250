// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/review_lines.h"

#include "ui/requests/request_text.h"
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

ReviewLines::ReviewLines(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::two);
    m_grid->setVerticalSpacing(space::one + space::half);
    m_grid->setColumnStretch(textColumn, 1);
}

void ReviewLines::setReview(const requests::Review &review)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lines.clear();
    const int packages = review.packageCount();
    int inPackages = 0;
    for (const requests::ReviewLine &line : review.lines)
        inPackages += static_cast<int>(line.isPackage ? line.services.size() : 0);
    if (packages > 0) {
        QString count = tr("%n package(s)", nullptr, packages);
        if (inPackages > 0)
            count += QStringLiteral(", ") + tr("%n service(s)", nullptr, inPackages);
        addHeading(tr("Access packages"), count);
        for (const requests::ReviewLine &line : review.lines) {
            if (line.isPackage)
                addLine(line);
        }
    }
    if (const int single = static_cast<int>(review.lines.size()) - packages; single > 0) {
        addHeading(tr("Single services"), tr("%n service(s)", nullptr, single));
        for (const requests::ReviewLine &line : review.lines) {
            if (!line.isPackage)
                addLine(line);
        }
    }
}

void ReviewLines::addHeading(const QString &title, const QString &count)
{
    const int row = m_grid->rowCount();
    auto *heading = new QWidget;
    auto *layout = new QHBoxLayout(heading);
    layout->setContentsMargins(0, m_lines.isEmpty() ? 0 : space::two, 0, 0);
    layout->addWidget(sectionLabel(title));
    QLabel *muted = captionLabel(count);
    layout->addWidget(muted, 1, Qt::AlignBottom);
    m_grid->addWidget(heading, row, textColumn);
    QLabel *column = captionLabel(tr("You can give"));
    m_grid->addWidget(column, row, answerColumn, Qt::AlignLeft | Qt::AlignBottom);
    m_grid->addWidget(horizontalLine(), row + 1, textColumn, 1, 2);
}

QWidget *ReviewLines::describe(const requests::ReviewLine &line)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    QLabel *name = bodyLabel(line.name.isEmpty() ? line.rawId : line.name);
    setType(name, Type::Strong);
    name->setToolTip(plainToolTip(line.rawId));
    layout->addWidget(name);
    QString description = line.description;
    if (!line.owner.isEmpty())
        description = description.isEmpty() ? line.owner : line.owner + QStringLiteral(" · ") + description;
    if (line.name.isEmpty())
        description = tr("Altinn has no name for this.");
    if (!description.isEmpty()) {
        QLabel *text = mutedLabel(description);
        setType(text, Type::Caption);
        layout->addWidget(text);
    }
    if (!line.services.isEmpty()) {
        QLabel *services = captionLabel(QStringLiteral("• ") + line.services.join(QStringLiteral("\n• ")));
        services->setWordWrap(true);
        services->hide();
        QPushButton *more =
            button(Glyph::ChevronRight, tr("%n service(s)", nullptr, static_cast<int>(line.services.size())),
                   ButtonRole::Quiet);
        more->setCheckable(true);
        more->setAccessibleDescription(tr("Shows the services in %1").arg(name->text()));
        connect(more, &QPushButton::toggled, services, &QWidget::setVisible);
        connect(more, &QPushButton::toggled, more, [more](bool open) {
            more->setIcon(icon(open ? Glyph::ChevronDown : Glyph::ChevronRight, Ink::Accent));
        });
        auto *row = new QHBoxLayout;
        row->setContentsMargins(-space::two, 0, 0, 0); // the frameless button's own padding
        row->addWidget(more);
        row->addStretch();
        layout->addLayout(row);
        layout->addWidget(services);
    }
    return box;
}

QWidget *ReviewLines::answer(const requests::ReviewLine &line)
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half + 2);
    Glyph glyph = Glyph::Minus;
    Ink ink = Ink::Muted;
    QString words = tr("not known");
    if (line.check.answer == altinn::CanGive::Yes) {
        glyph = Glyph::Check;
        ink = Ink::Ok;
        words = tr("yes");
    } else if (line.check.answer == altinn::CanGive::No) {
        glyph = Glyph::Cross;
        ink = Ink::Bad;
        words = tr("no");
    }
    layout->addWidget(new GlyphLabel(glyph, ink));
    QLabel *label = captionLabel(words);
    QStringList reasons;
    for (const QString &code : line.check.reasons)
        reasons.append(reasonInWords(code));
    reasons.removeAll(QString());
    reasons.removeDuplicates();
    if (line.check.answer == altinn::CanGive::No && !reasons.isEmpty()) {
        label->setText(reasons.join(u'\n'));
        label->setWordWrap(true);
        label->setMinimumWidth(scaled(130));
    }
    label->setAccessibleName((QStringList{canGiveInWords(line.check.answer)} + reasons).join(QStringLiteral(". ")));
    layout->addWidget(label, 1);
    return box;
}

void ReviewLines::addLine(const requests::ReviewLine &line)
{
    const int row = m_grid->rowCount();
    Shown shown;
    shown.searchText =
        (QStringList{line.name, line.rawId, line.description, line.owner} + line.services).join(u'\n').toCaseFolded();
    shown.widgets = {describe(line), answer(line), horizontalLine()};
    m_grid->addWidget(shown.widgets.at(0), row, textColumn);
    m_grid->addWidget(shown.widgets.at(1), row, answerColumn, Qt::AlignTop);
    m_grid->addWidget(shown.widgets.at(2), row + 1, textColumn, 1, 2);
    m_lines.append(shown);
}

int ReviewLines::setFilter(const QString &filter)
{
    const QString needle = filter.toCaseFolded();
    int left = 0;
    for (const Shown &line : std::as_const(m_lines)) {
        const bool matches = needle.isEmpty() || line.searchText.contains(needle);
        left += matches ? 1 : 0;
        for (QWidget *widget : line.widgets)
            widget->setVisible(matches);
    }
    return left;
}

} // namespace ui
