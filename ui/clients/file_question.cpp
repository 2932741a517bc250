// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/file_question.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace ui {

namespace {

struct FileQuestion
{
    Q_DECLARE_TR_FUNCTIONS(ui::FileQuestion)
};

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

void askForListFile(QWidget *parent, const std::function<void(const QString &path)> &then)
{
    const QStringList kinds = {
        FileQuestion::tr("Lists (%1)").arg(QStringLiteral("*.xlsx *.xlsm *.ods *.csv *.txt *.tsv")),
        FileQuestion::tr("All files (%1)").arg(QStringLiteral("*"))};
    auto *dialog =
        new QFileDialog(parent, FileQuestion::tr("Import list"), documents(), kinds.join(QStringLiteral(";;")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, then);
    dialog->open();
}

void askWhereToSaveList(const QString &title, const QString &name, QWidget *parent,
                        const std::function<void(const QString &path)> &then)
{
    const QString excel = FileQuestion::tr("Excel workbook (%1)").arg(QStringLiteral("*.xlsx"));
    const QString text = FileQuestion::tr("CSV, text with semicolons (%1)").arg(QStringLiteral("*.csv"));
    auto *dialog = new QFileDialog(parent, title, documents(), excel + QStringLiteral(";;") + text);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->selectFile(fileNameFrom(name));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, text](const QString &filter) {
        dialog->setDefaultSuffix(filter == text ? QStringLiteral("csv") : QStringLiteral("xlsx"));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, then);
    dialog->open();
}

QString fileNameFrom(const QString &text)
{
    constexpr qsizetype longest = 100;
    QString name = text;
    for (QChar &character : name) {
        if (character < u' ' || QStringView(u"<>:\"/\\|?*").contains(character))
            character = u' ';
    }
    name = name.simplified().left(longest);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name;
}

} // namespace ui
