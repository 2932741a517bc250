// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/import_dialog.h"

#include "app/tables/table_writer.h"
#include "ui/clients/client_sheets.h"
#include "ui/clients/file_question.h"
#include "ui/clients/import_columns_view.h"
#include "ui/clients/import_result_view.h"
#include "ui/clients/import_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/help_topic.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_line.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int watchEvery = 50; // ms

// Large text in a small window scrolls.
QScrollArea *scrolled(QWidget *page)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    return scroll;
}

} // namespace

ImportDialog::ImportDialog(clients::ClientLists lists, const QString &accessTitle, QWidget *parent)
    : QDialog(parent), m_lists(std::move(lists)), m_sourceLabel(mutedLabel()),
      m_other(button(tr("Other list…"), ButtonRole::Quiet)), m_message(new MessageBar), m_steps(new QStackedWidget),
      m_file(button(Glyph::File, tr("Choose a file…"), ButtonRole::Primary)),
      m_clipboard(button(Glyph::Copy, tr("From the clipboard"))), m_progress(new ProgressLine),
      m_columns(new ImportColumnsView), m_result(new ImportResultView),
      m_template(button(tr("Save a template…"), ButtonRole::Quiet)), m_cancel(button(tr("Cancel"))),
      m_mark(button(QString(), ButtonRole::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import list"));
    setHelpTopic(this, QStringLiteral("import"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 26, 28, 26);
    layout->setSpacing(space::two);
    auto *head = new QVBoxLayout;
    head->setSpacing(space::half);
    head->addWidget(titleLabel(tr("Import list for %1").arg(accessTitle)));
    auto *from = new QHBoxLayout;
    from->addWidget(m_sourceLabel, 1);
    from->addWidget(m_other);
    head->addLayout(from);
    layout->addLayout(head);
    layout->addWidget(m_message);
    m_steps->addWidget(buildChoosing());
    m_steps->addWidget(buildReading());
    m_steps->addWidget(buildLooking());
    layout->addWidget(m_steps, 1);
    layout->addWidget(buildButtons());
    const QSize room = parent->window()->size() - QSize(space::three * 2, space::three * 2);
    resize(QSize(scaled(760), scaled(740)).boundedTo(room));

    m_message->setObjectName(QStringLiteral("importMessage"));
    m_other->setObjectName(QStringLiteral("otherList"));
    m_sourceLabel->setObjectName(QStringLiteral("importSource"));
    m_watch.setInterval(watchEvery);
    connect(&m_watch, &QTimer::timeout, this, [this] { m_progress->setValue(m_howFar->load()); });
    connect(m_other, &QPushButton::clicked, this, [this] { setStep(Choosing); });
    connect(m_columns, &ImportColumnsView::changed, this, &ImportDialog::look);
    connect(m_columns, &ImportColumnsView::sheetWanted, this,
            [this](const QString &sheet) { openFile(m_path, sheet); });
    connect(m_result, &ImportResultView::changed, this, &ImportDialog::look);
    connect(m_result, &ImportResultView::saveProblemsWanted, this, &ImportDialog::saveProblems);
    setStep(Choosing);
}

QWidget *ImportDialog::buildChoosing()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    layout->addWidget(
        bodyLabel(tr("Choose a list with organisation numbers: Excel (.xlsx), OpenDocument (.ods) or CSV. You "
                     "may also drop it on the page, or copy cells or numbers and press Ctrl+V there.")));
    layout->addWidget(mutedLabel(tr(
        "The list stays on this computer. You see what it would change before anything is marked, and nothing is sent "
        "to Altinn until you apply the changes.")));
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(choices);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::one);
    for (QPushButton *choice : {m_file, m_clipboard, m_template})
        flow->addWidget(choice);
    layout->addWidget(choices);
    layout->addStretch(1);
    m_file->setObjectName(QStringLiteral("chooseFile"));
    m_clipboard->setObjectName(QStringLiteral("fromClipboard"));
    m_template->setObjectName(QStringLiteral("saveTemplate"));
    connect(m_file, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_clipboard, &QPushButton::clicked, this, &ImportDialog::pasteList);
    connect(m_template, &QPushButton::clicked, this, &ImportDialog::saveTemplate);
    return scrolled(page);
}

QWidget *ImportDialog::buildReading()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    layout->addWidget(bodyLabel(tr("Reading the list…")));
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress"));
    layout->addWidget(m_progress);
    layout->addStretch(1);
    return page;
}

QWidget *ImportDialog::buildLooking()
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, space::one, 0);
    layout->setSpacing(space::two);
    layout->addWidget(m_columns);
    layout->addWidget(horizontalLine());
    layout->addWidget(m_result);
    layout->addStretch(1);
    return scrolled(body);
}

QWidget *ImportDialog::buildButtons()
{
    auto *box = new QWidget;
    auto *buttons = new QHBoxLayout(box);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(12);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_mark);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_mark->setObjectName(QStringLiteral("verb"));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_steps->currentIndex() == Reading)
            stopReading();
        else
            reject();
    });
    connect(m_mark, &QPushButton::clicked, this, &ImportDialog::mark);
    return box;
}

void ImportDialog::setStep(Step step)
{
    m_steps->setCurrentIndex(step);
    m_other->setVisible(step == Looking);
    m_mark->setVisible(step == Looking);
    m_cancel->setText(step == Reading ? tr("Stop") : tr("Cancel"));
    if (step == Choosing)
        m_sourceLabel->setText(tr("No list is chosen yet."));
    if (step == Reading)
        m_watch.start();
    else
        m_watch.stop();
    m_file->setDefault(step == Choosing);
    m_mark->setDefault(step == Looking);
    QWidget *first = step == Choosing ? m_file : step == Reading ? m_cancel : static_cast<QWidget *>(m_columns);
    first->setFocus(Qt::OtherFocusReason);
    m_clipboard->setEnabled(!QGuiApplication::clipboard()->text().isEmpty());
}

void ImportDialog::chooseFile()
{
    askForListFile(this, [this](const QString &path) { openFile(path); });
}

void ImportDialog::pasteList()
{
    openText(QGuiApplication::clipboard()->text());
}

void ImportDialog::openFile(const QString &path, const QString &sheet)
{
    m_path = path;
    m_source = QFileInfo(path).fileName();
    m_howFar->store(0);
    m_scope.restart();
    m_message->clear();
    m_sourceLabel->setText(m_source);
    setStep(Reading);
    m_scope.start(tables::readTable(path, sheet, m_scope.token(), m_howFar),
                  [this](const tables::Reading &reading) { arrived(reading); });
}

void ImportDialog::openText(const QString &text)
{
    m_path.clear();
    m_source = tr("The clipboard");
    m_scope.restart();
    m_message->clear();
    m_sourceLabel->setText(m_source);
    if (const std::optional<tables::Table> numbers = clients::tableOfNumbers(text)) {
        arrived(*numbers);
        return;
    }
    setStep(Reading);
    m_scope.start(tables::readText(text, m_scope.token(), m_howFar),
                  [this](const tables::Reading &reading) { arrived(reading); });
}

void ImportDialog::stopReading()
{
    m_scope.restart();
    setStep(Choosing);
}

void ImportDialog::arrived(const tables::Reading &reading)
{
    if (!reading) {
        setStep(Choosing);
        const Explanation why = explainRefusal(reading.error());
        m_message->setMessage(Tone::Bad, QStringList{why.meaning, why.advice}.join(u' ').simplified(),
                              m_source + QStringLiteral(": ") + why.title);
        return;
    }
    m_table = *reading;
    const QString rows = tr("%n row(s)", nullptr, static_cast<int>(m_table.rows.size()));
    QStringList parts = {m_source, rows};
    if (!m_table.sheet.isEmpty())
        parts.insert(1, m_table.sheet);
    m_sourceLabel->setText(parts.join(QStringLiteral(" · ")));
    m_columns->show(m_table);
    setStep(Looking);
    look();
}

void ImportDialog::look()
{
    if (m_steps->currentIndex() != Looking)
        return;
    m_import = clients::classify(m_table, m_columns->columns(), m_result->mode(), m_lists, m_result->takesOtherNames());
    m_result->show(m_import, static_cast<int>(m_lists.assigned.size()));
    const auto changes = static_cast<int>(m_import.adds.size() + m_import.removes.size());
    m_mark->setEnabled(changes > 0 && m_import.refused == clients::ExactlyRefused::No);
    m_mark->setText(changes > 0 ? tr("Mark %n change(s)", nullptr, changes) : tr("Nothing to change"));
}

void ImportDialog::save(const tables::Sheet &sheet, const QString &title)
{
    askWhereToSaveList(title, sheet.name, this, [this, sheet](const QString &path) {
        m_scope.start(tables::saveTable(sheet, path), [this, path](const core::Result<core::Nothing> &saved) {
            if (saved) {
                m_message->setMessage(Tone::Ok, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
                return;
            }
            const Explanation why = explain(saved.error(), tr("The file was not saved."));
            m_message->setMessage(Tone::Bad, QStringList{why.meaning, why.advice}.join(u' ').simplified(), why.title);
        });
    });
}

void ImportDialog::saveTemplate()
{
    save(templateSheet(), tr("Save a template"));
}

void ImportDialog::saveProblems()
{
    save(problemSheet(m_result->problems()), tr("Save the rows"));
}

void ImportDialog::mark()
{
    if (!m_mark->isEnabled())
        return;
    Q_EMIT markWanted(m_import, m_result->mode());
    accept();
}

} // namespace ui
