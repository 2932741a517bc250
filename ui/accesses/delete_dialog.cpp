// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/accesses/delete_dialog.h"

#include "ui/accesses/access_text.h"
#include "ui/accesses/delete_preview.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/rights_view.h"

#include <QCoreApplication>
#include <QLayout>
#include <QLineEdit>

namespace ui {

namespace {

struct DeleteDialog
{
    Q_DECLARE_TR_FUNCTIONS(ui::DeleteDialog)

public:
    static QString lost(const accesses::AccessDetail &detail, const QString &title, const QString &organisation);
    static QString clients(const accesses::AccessDetail &detail);
    static ConfirmDialog *make(const accesses::AccessDetail &detail, const domain::Party &party, const NoteSaved &note,
                               QWidget *parent);
};

QString DeleteDialog::lost(const accesses::AccessDetail &detail, const QString &title, const QString &organisation)
{
    const int packages = static_cast<int>(detail.rights.packages.size());
    const int services = static_cast<int>(detail.rights.services.size());
    if (detail.rightsError)
        return tr("%1 loses everything it has been given for %2. What that is could not be read.")
            .arg(title, organisation);
    if (packages + services == 0)
        return tr("%1 loses its access for %2.").arg(title, organisation);
    return tr("%1 loses %2 for %3.").arg(title, amountInWords(packages, services), organisation);
}

QString DeleteDialog::clients(const accesses::AccessDetail &detail)
{
    if (!detail.access.forClients)
        return {};
    if (!detail.clients)
        return tr("How many clients it acts for could not be read; it is taken from all of them.");
    if (*detail.clients == 0)
        return tr("It acts for no clients.");
    return tr("It acts for %n client(s), and is taken from all of them.", nullptr, *detail.clients);
}

ConfirmDialog *DeleteDialog::make(const accesses::AccessDetail &detail, const domain::Party &party,
                                  const NoteSaved &note, QWidget *parent)
{
    const QString title = accessTitle(detail.access, detail.system).simplified();
    QStringList text = {lost(detail, title, party.name), clients(detail),
                        tr("The system stops working for you at once. This cannot be undone: the vendor must send a "
                           "new request.")};
    text.removeAll(QString());
    auto *dialog = new ConfirmDialog(ConfirmDialog::Kind::Destructive, tr("Delete the access of %1?").arg(title),
                                     text.join(u' '), tr("Delete"), parent);
    auto *preview = new DeletePreview(detail, note);
    dialog->setBody(preview);
    if (preview->nameField()) {
        dialog->setVerbEnabled(false);
        QObject::connect(preview, &DeletePreview::nameTyped, dialog, &ConfirmDialog::setVerbEnabled);
        preview->nameField()->setFocus();
    }
    // A dialog does not grow by itself for text that wraps.
    const int width = qMax(dialog->minimumWidth(), scaled(detail.access.forClients ? 520 : 420));
    dialog->layout()->activate();
    const int most = parent ? parent->window()->height() : width;
    dialog->resize(width, qMin(most, dialog->layout()->totalHeightForWidth(width)));
    return dialog;
}

} // namespace

ConfirmDialog *deleteDialog(const accesses::AccessDetail &detail, const domain::Party &party, const NoteSaved &note,
                            QWidget *parent)
{
    return DeleteDialog::make(detail, party, note, parent);
}

} // namespace ui
