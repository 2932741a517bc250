// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/save_receipt.h"

#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/explain.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QTextDocument>

namespace ui {

namespace {

struct SaveReceipt
{
    Q_DECLARE_TR_FUNCTIONS(ui::SaveReceipt)

public:
    static OutcomeText write(const ReceiptFacts &facts, const QString &path);
    static OutcomeText writeAll(const QList<ReceiptFacts> &all, const QDir &folder);
    static void choose(const ReceiptFacts &facts, QWidget *parent,
                       const std::function<void(const OutcomeText &)> &tell);
    static void askAboutNote(const ReceiptFacts &facts, QWidget *parent,
                             const std::function<void(const OutcomeText &)> &tell);
};

OutcomeText SaveReceipt::write(const ReceiptFacts &facts, const QString &path)
{
    const std::unique_ptr<QTextDocument> document = receiptDocument(facts);
    const QString title = receiptFileName(facts.outcome).chopped(4);
    const core::Result<core::Nothing> saved = savePdf(document.get(), title, path);
    if (saved)
        return {Tone::Ok, tr("The receipt is saved as %1.").arg(QDir::toNativeSeparators(path))};
    const Explanation why = explain(saved.error(), tr("The receipt was not saved."));
    return {Tone::Bad, QStringList{tr("The receipt was not saved."), why.meaning, why.advice}.join(u' ').simplified()};
}

QString freeName(const QDir &folder, const QString &name)
{
    QString free = name;
    for (int i = 2; folder.exists(free); ++i)
        free = name.chopped(4) + QStringLiteral(" (%1).pdf").arg(i);
    return folder.filePath(free);
}

OutcomeText SaveReceipt::writeAll(const QList<ReceiptFacts> &all, const QDir &folder)
{
    int saved = 0;
    for (const ReceiptFacts &facts : all) {
        const std::unique_ptr<QTextDocument> document = receiptDocument(facts);
        const QString name = receiptFileName(facts.outcome);
        const core::Result<core::Nothing> written = savePdf(document.get(), name.chopped(4), freeName(folder, name));
        if (!written) {
            const QString what = tr("%1 of %2 receipts were saved.").arg(saved).arg(all.size());
            const Explanation why = explain(written.error(), what);
            return {Tone::Bad, QStringList{what, why.meaning, why.advice}.join(u' ').simplified()};
        }
        ++saved;
    }
    return {Tone::Ok,
            tr("%n receipt(s) are saved in %1.", nullptr, saved).arg(QDir::toNativeSeparators(folder.absolutePath()))};
}

void SaveReceipt::choose(const ReceiptFacts &facts, QWidget *parent,
                         const std::function<void(const OutcomeText &)> &tell)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(parent, tr("Save receipt"), documents.path(), tr("PDF document (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(receiptFileName(facts.outcome));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [facts, tell](const QString &path) { tell(write(facts, path)); });
    dialog->open();
}

void SaveReceipt::askAboutNote(const ReceiptFacts &facts, QWidget *parent,
                               const std::function<void(const OutcomeText &)> &tell)
{
    auto *dialog = new ConfirmDialog(ConfirmDialog::Kind::Primary, tr("Save receipt"),
                                     tr("You have written a private note. The receipt is a file that others may get to "
                                        "see."),
                                     tr("Go on"), parent);
    auto *withNote = new QCheckBox(tr("Put the private note in the receipt"));
    withNote->setObjectName(QStringLiteral("withNote"));
    dialog->setBody(withNote);
    QObject::connect(dialog, &QDialog::accepted, parent, [facts, parent, tell, withNote] {
        ReceiptFacts chosen = facts;
        chosen.withNote = withNote->isChecked();
        choose(chosen, parent, tell);
    });
    dialog->open();
}

} // namespace

void saveReceipt(const ReceiptFacts &facts, QWidget *parent, const std::function<void(const OutcomeText &)> &tell)
{
    if (facts.outcome.note.isEmpty())
        SaveReceipt::choose(facts, parent, tell);
    else
        SaveReceipt::askAboutNote(facts, parent, tell);
}

OutcomeText saveReceipts(const QList<ReceiptFacts> &all, const QString &folder)
{
    return SaveReceipt::writeAll(all, QDir(folder));
}

} // namespace ui
