// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/import_result_view.h"

#include "ui/clients/figure_card.h"
#include "ui/clients/import_text.h"
#include "ui/clients/problem_model.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/table_view.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHeaderView>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

using clients::ImportMode;

namespace {

constexpr int mostRowsInSight = 6;

} // namespace

ImportResultView::ImportResultView(QWidget *parent)
    : QWidget(parent), m_modes(new QButtonGroup(this)), m_meaning(mutedLabel()), m_adds(new FigureCard(Tone::Ok)),
      m_removes(new FigureCard(Tone::Bad)), m_unchanged(new FigureCard(Tone::Neutral)),
      m_cannot(new FigureCard(Tone::Warn)), m_message(new MessageBar),
      m_otherNames(new QCheckBox(tr("Take the clients whose names differ as well"))), m_problemsTitle(sectionLabel()),
      m_save(button(Glyph::Download, tr("Save these rows…"), ButtonRole::Quiet)), m_table(new TableView),
      m_model(new ProblemModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    layout->addWidget(buildModes());
    layout->addWidget(buildFigures());
    layout->addWidget(m_message);
    layout->addWidget(m_otherNames, 0, Qt::AlignLeft);
    m_problems = buildProblems();
    layout->addWidget(m_problems);
    m_message->setObjectName(QStringLiteral("importWarning"));
    m_otherNames->setObjectName(QStringLiteral("takeOtherNames"));
    m_otherNames->setChecked(true);

    connect(m_modes, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            Q_EMIT changed();
    });
    connect(m_otherNames, &QCheckBox::toggled, this, &ImportResultView::changed);
    connect(m_save, &QPushButton::clicked, this, &ImportResultView::saveProblemsWanted);
}

QWidget *ImportResultView::buildModes()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(choices);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::two);
    const QList<std::pair<ImportMode, QString>> modes = {{ImportMode::Add, QStringLiteral("modeAdd")},
                                                         {ImportMode::Remove, QStringLiteral("modeRemove")},
                                                         {ImportMode::Exactly, QStringLiteral("modeExactly")}};
    for (const auto &[mode, name] : modes) {
        auto *choice = new QRadioButton(modeInWords(mode));
        choice->setObjectName(name);
        choice->setAccessibleDescription(meaningOf(mode));
        m_modes->addButton(choice, static_cast<int>(mode));
        flow->addWidget(choice);
    }
    m_modes->button(static_cast<int>(ImportMode::Add))->setChecked(true);
    layout->addWidget(choices);
    layout->addWidget(m_meaning);
    return box;
}

QWidget *ImportResultView::buildFigures()
{
    auto *box = new QWidget;
    auto *figures = new QHBoxLayout(box);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(space::one);
    const QList<std::pair<FigureCard *, QString>> cards = {{m_adds, QStringLiteral("figureAdds")},
                                                           {m_removes, QStringLiteral("figureRemoves")},
                                                           {m_unchanged, QStringLiteral("figureUnchanged")},
                                                           {m_cannot, QStringLiteral("figureCannot")}};
    for (const auto &[card, name] : cards) {
        card->setObjectName(name);
        figures->addWidget(card, 1);
    }
    return box;
}

QWidget *ImportResultView::buildProblems()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    auto *head = new QHBoxLayout;
    head->addWidget(m_problemsTitle, 1);
    head->addWidget(m_save);
    layout->addLayout(head);
    m_save->setObjectName(QStringLiteral("saveProblems"));
    m_table->setObjectName(QStringLiteral("problemRows"));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ProblemModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ProblemModel::ReasonColumn, QHeaderView::Stretch);
    header->setResizeContentsPrecision(100); // rows; there may be a hundred thousand
    layout->addWidget(m_table);
    return box;
}

ImportMode ImportResultView::mode() const
{
    return static_cast<ImportMode>(m_modes->checkedId());
}

bool ImportResultView::takesOtherNames() const
{
    return m_otherNames->isChecked();
}

const QList<clients::ImportRow> &ImportResultView::problems() const
{
    return m_model->rows();
}

void ImportResultView::clear()
{
    const QSignalBlocker quiet(this);
    m_otherNames->setChecked(true);
    m_modes->button(static_cast<int>(ImportMode::Add))->setChecked(true);
}

// What to think of before marking; "" when there is nothing.
QString ImportResultView::warning(const clients::Import &import, int assigned)
{
    QStringList sentences;
    if (import.removes.size() * 5 > assigned)
        sentences.append(tr("This removes more than a fifth of the clients the system acts for now."));
    if (import.kept > 0)
        sentences.append(
            tr("%n assigned client(s) stay although the list does not hold them: they have no organisation "
               "number, or the list holds their name with a number that is not valid.",
               nullptr, import.kept));
    return sentences.join(u' ');
}

void ImportResultView::show(const clients::Import &import, int assigned)
{
    m_meaning->setText(meaningOf(mode()));
    const int stay = assigned - static_cast<int>(import.removes.size());
    m_adds->setFigure(static_cast<int>(import.adds.size()), tr("will be added"));
    m_removes->setFigure(static_cast<int>(import.removes.size()), tr("will be removed"));
    m_unchanged->setFigure(stay, tr("stay as they are"));
    int cannot = 0;
    int otherNames = 0;
    for (const clients::ImportRow &row : import.rows) {
        const bool asWanted =
            row.verdict == clients::RowVerdict::Taken || row.verdict == clients::RowVerdict::AlreadyThere;
        cannot += asWanted ? 0 : 1;
        otherNames += row.otherName.isEmpty() ? 0 : 1;
    }
    m_cannot->setFigure(cannot, tr("cannot be used"));

    const QString refused = explainExactly(import.refused);
    const QString warned = warning(import, assigned);
    if (!refused.isEmpty())
        m_message->setMessage(Tone::Bad, refused);
    else if (!warned.isEmpty())
        m_message->setMessage(Tone::Warn, warned);
    else
        m_message->clear();
    m_otherNames->setVisible(otherNames > 0);

    m_model->show(import);
    const int problems = m_model->rowCount();
    m_problems->setVisible(problems > 0);
    m_problemsTitle->setText(tr("%n row(s) to look at", nullptr, problems));
    m_table->setAccessibleName(m_problemsTitle->text());
    const int rows = std::min(problems, mostRowsInSight);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * space::rowHeight() +
                            2 * m_table->frameWidth() + space::half);
}

} // namespace ui
