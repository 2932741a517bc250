// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/list_exchange.h"

#include "app/tables/table_writer.h"
#include "ui/clients/file_question.h"
#include "ui/clients/import_dialog.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/drop_veil.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

namespace ui {

namespace {

core::Task<core::Nothing> saveAndNote(tables::Sheet sheet, QString path, ListExchange::Notes notes)
{
    const auto rows = static_cast<int>(sheet.rows.size());
    core::Result<core::Nothing> saved = co_await tables::saveTable(std::move(sheet), path);
    const QString file = QFileInfo(path).fileName();
    if (saved) {
        const core::Result<core::Nothing> noted = co_await notes.saved(file, rows);
        static_cast<void>(noted); // the recorder tells of it; the list is saved
    }
    co_return saved;
}

} // namespace

ListExchange::ListExchange(std::function<ListsInView()> asked, QWidget *page)
    : m_asked(std::move(asked)), m_import(button(Glyph::File, {})), m_export(button(Glyph::Download, {})),
      m_menu(new QMenu(this)), m_message(new MessageBar), m_veil(new DropVeil(Glyph::File, page))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one + space::half);
    layout->addWidget(m_import);
    layout->addWidget(m_export);
    m_import->setObjectName(QStringLiteral("importList"));
    m_export->setObjectName(QStringLiteral("exportList"));
    m_message->setObjectName(QStringLiteral("listMessage"));
    m_veil->setObjectName(QStringLiteral("listVeil"));
    for (const ExportChoice choice :
         {ExportChoice::Both, ExportChoice::Assigned, ExportChoice::Available, ExportChoice::Shown}) {
        QAction *action = m_menu->addAction(QString());
        connect(action, &QAction::triggered, this, [this, choice] { exportList(choice); });
    }
    connect(m_menu->addAction(QString()), &QAction::triggered, this, [this] {
        if (m_matrix)
            save(m_matrix());
    });
    m_export->setMenu(m_menu);
    connect(m_import, &QPushButton::clicked, this, [this] {
        if (ImportDialog *dialog = openImport())
            dialog->open();
    });
    page->setAcceptDrops(true);
    page->installEventFilter(this);
    retranslate();
    setReady(false, false);
}

void ListExchange::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ListExchange::retranslate()
{
    m_import->setText(tr("Import list…"));
    m_export->setText(tr("Export…"));
    const QStringList choices = {tr("All clients…"), tr("Assigned clients…"), tr("Available clients…"),
                                 tr("Only what the filters show…"), tr("The matrix as it is shown…")};
    for (qsizetype index = 0; index < choices.size(); ++index)
        m_menu->actions().at(index)->setText(choices.at(index));
    m_message->clear();
}

void ListExchange::setReady(bool listsKnown, bool mayMark)
{
    m_listsKnown = listsKnown;
    m_mayMark = listsKnown && mayMark && !m_matrix;
    m_import->setEnabled(m_mayMark);
    m_import->setHidden(m_matrix != nullptr);
    m_export->setEnabled(m_listsKnown || m_matrix);
    const QList<QAction *> choices = m_menu->actions();
    for (QAction *choice : choices)
        choice->setVisible((choice == choices.constLast()) == (m_matrix != nullptr));
}

void ListExchange::setMatrix(std::function<tables::Sheet()> asked)
{
    m_matrix = std::move(asked);
    m_message->clear();
    setReady(m_listsKnown, m_mayMark); // who may mark is told anew when the lists come back
}

void ListExchange::close()
{
    setReady(false, false);
    m_scope.restart();
    m_message->clear();
    if (m_dialog)
        m_dialog->reject();
}

ImportDialog *ListExchange::openImport()
{
    if (!m_mayMark || m_dialog)
        return nullptr;
    const ListsInView view = m_asked();
    m_message->clear();
    m_dialog = new ImportDialog(view.lists, view.accessTitle, this);
    connect(m_dialog, &ImportDialog::markWanted, this, [this](const clients::Import &import, clients::ImportMode mode) {
        mark(import, mode, m_dialog->source());
    });
    return m_dialog;
}

void ListExchange::mark(const clients::Import &import, clients::ImportMode mode, const QString &source)
{
    const auto adds = static_cast<int>(import.adds.size());
    const auto removes = static_cast<int>(import.removes.size());
    const auto told = [this, source, changes = adds + removes](const core::Result<core::Nothing> &) {
        m_message->setMessage(
            Tone::Ok, tr("%n change(s) from %1 are marked. Nothing has been sent yet.", nullptr, changes).arg(source));
        m_message->setClosable(true);
    };
    // The recorder tells of it when that cannot be done; the changes are marked.
    m_scope.start(m_notes().marked(source, adds, removes), told);
    Q_EMIT markWanted(import, mode);
}

bool ListExchange::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!m_mayMark || !clients::isList(text))
        return false;
    if (ImportDialog *dialog = openImport()) {
        dialog->openText(text);
        dialog->open();
    }
    return true;
}

// The one file that is carried; "" for links, several files, and text.
QString ListExchange::fileIn(const QMimeData *data)
{
    const QList<QUrl> addresses = data ? data->urls() : QList<QUrl>();
    return addresses.size() == 1 ? addresses.constFirst().toLocalFile() : QString();
}

bool ListExchange::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: // comes here when nobody who had the keyboard wanted it
        if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) && paste())
            return true;
        break;
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (!m_mayMark || QApplication::activeModalWidget() || fileIn(drag->mimeData()).isEmpty())
            break;
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        m_veil->cover(tr("Drop the list here to import it"));
        return true;
    }
    case QEvent::DragLeave:
        m_veil->hide();
        break;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString file = fileIn(drop->mimeData());
        m_veil->hide();
        if (file.isEmpty() || !m_mayMark)
            break;
        drop->setDropAction(Qt::CopyAction); // never move: the file stays where it is
        drop->accept();
        if (ImportDialog *dialog = openImport()) {
            dialog->openFile(file);
            dialog->open();
        }
        return true;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void ListExchange::exportList(ExportChoice choice)
{
    if (!m_listsKnown)
        return;
    const ListsInView view = m_asked();
    save(clientSheet(view.board, choice, view.shown, view.accessTitle));
}

void ListExchange::save(const tables::Sheet &sheet)
{
    m_message->clear();
    askWhereToSaveList(tr("Export clients"), sheet.name, this, [this, sheet, notes = m_notes()](const QString &path) {
        m_scope.start(saveAndNote(sheet, path, notes), [this, path, count = static_cast<int>(sheet.rows.size())](
                                                           const core::Result<core::Nothing> &saved) {
            if (saved) {
                m_message->setMessage(
                    Tone::Ok, tr("%n client(s) are saved in %1.", nullptr, count).arg(QDir::toNativeSeparators(path)));
            } else {
                const Explanation why = explain(saved.error(), tr("The clients were not saved."));
                const QStringList words = {why.meaning, why.advice};
                m_message->setMessage(Tone::Bad, words.join(u' ').simplified(), why.title);
            }
            m_message->setClosable(true);
        });
    });
}

} // namespace ui
