// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/accesses/save_clients.h"

#include "app/tables/csv_writer.h"
#include "ui/widgets/explain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>

namespace ui {

namespace {

struct SaveClients
{
    Q_DECLARE_TR_FUNCTIONS(ui::SaveClients)

public:
    static tables::Sheet sheet(const accesses::AccessDetail &detail);
    static QString fileName(const accesses::AccessDetail &detail);
    static AccessNews write(const accesses::AccessDetail &detail, const QString &path);
    static QFileDialog *ask(const accesses::AccessDetail &detail, QWidget *parent);
};

tables::Sheet SaveClients::sheet(const accesses::AccessDetail &detail)
{
    tables::Sheet sheet;
    sheet.name = tr("Clients");
    sheet.headings = {tr("Name"), tr("Organisation number"), tr("Altinn's id")};
    for (const domain::Client &client : detail.clientList.clients)
        sheet.rows.append({client.name, client.organisationNumber, client.id.toString()});
    return sheet;
}

// "Clients of Fjord Revisjon 2026-11-29.csv", with nothing that a file name may not hold.
QString SaveClients::fileName(const accesses::AccessDetail &detail)
{
    static const QRegularExpression forbidden(QStringLiteral(R"([\x00-\x1f\x7f<>:"/\\|?*])"));
    QString title = accessTitle(detail.access, detail.system).simplified();
    title.replace(forbidden, QStringLiteral("_"));
    return tr("Clients of %1", "the name of a file").arg(title.left(80).trimmed()) + u' ' +
           detail.readAt.toLocalTime().date().toString(Qt::ISODate) + QStringLiteral(".csv");
}

AccessNews SaveClients::write(const accesses::AccessDetail &detail, const QString &path)
{
    const core::Result<core::Nothing> saved = tables::writeCsv(sheet(detail), path);
    if (saved) {
        const QString what =
            tr("%n client(s) saved as %1.", nullptr, static_cast<int>(detail.clientList.clients.size()))
                .arg(QDir::toNativeSeparators(path));
        const int missing = detail.clientList.unreadable;
        return missing == 0 ? AccessNews{Tone::Ok, what, {}}
                            : AccessNews{Tone::Warn,
                                         what + u' ' +
                                             tr("%n more could not be read and are not in the file.", nullptr, missing),
                                         {}};
    }
    const Explanation why = explain(saved.error());
    return {Tone::Bad,
            QStringList{tr("The client list was not saved."), why.meaning, why.advice}.join(u' ').simplified(),
            why.details};
}

QFileDialog *SaveClients::ask(const accesses::AccessDetail &detail, QWidget *parent)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(parent, tr("Save the client list"), documents.path(), tr("CSV file (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(fileName(detail));
    return dialog;
}

} // namespace

AccessNews writeClients(const accesses::AccessDetail &detail, const QString &path)
{
    return SaveClients::write(detail, path);
}

void saveClients(const accesses::AccessDetail &detail, QWidget *parent, core::TaskScope *scope, const NoteSaved &note,
                 const std::function<void(const AccessNews &)> &tell)
{
    QFileDialog *dialog = SaveClients::ask(detail, parent);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [detail, scope, note, tell](const QString &path) {
        const AccessNews news = writeClients(detail, path);
        if (news.tone == Tone::Bad)
            tell(news);
        else // the recorder tells of it when it cannot be written down; the clients are saved
            scope->start(note(path), [tell, news](const core::Result<core::Nothing> &) { tell(news); });
    });
    dialog->open();
}

} // namespace ui
