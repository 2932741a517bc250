// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/open_link_dialog.h"

#include "ui/requests/request_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/message_bar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

OpenLinkDialog::OpenLinkDialog(requests::RequestDesk *desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_field(new QLineEdit), m_message(new MessageBar), m_busy(captionLabel()),
      m_open(button(tr("Open"), ButtonRole::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Open link"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::three);
    layout->setSpacing(space::two);
    layout->addWidget(titleLabel(tr("Open a request by its link")));
    layout->addWidget(
        mutedLabel(tr("Vendors send a link to the request. Altinn lists neither new requests for clients nor "
                      "change requests, so the link is the way to them.")));
    m_field->setPlaceholderText(tr("https://am.ui.altinn.no/… or the request's id"));
    m_field->setAccessibleName(tr("Link or id of the request"));
    m_field->setMaxLength(4000);
    layout->addWidget(m_field);
    layout->addWidget(m_message);
    layout->addWidget(m_busy);
    m_busy->hide();

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton *cancel = button(tr("Cancel"));
    buttons->addWidget(cancel);
    buttons->addWidget(m_open);
    layout->addLayout(buttons);
    setMinimumWidth(scaled(560));
    m_open->setDefault(true);
    m_open->setObjectName(QStringLiteral("open"));

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &OpenLinkDialog::look);
    connect(m_field, &QLineEdit::textEdited, m_message, &MessageBar::clear);

    // A link that waits on the clipboard is most likely the one that is meant.
    const QString waiting = QGuiApplication::clipboard()->text().left(4000);
    if (requests::parseConfirmLink(waiting, m_desk->environment()))
        setText(waiting.trimmed());
}

void OpenLinkDialog::setText(const QString &text)
{
    m_field->setText(text);
    m_field->selectAll();
}

void OpenLinkDialog::setBusy(bool busy)
{
    m_open->setEnabled(!busy);
    m_field->setEnabled(!busy);
    m_busy->setText(busy ? tr("Looking for the request…") : QString());
    m_busy->setVisible(busy);
}

void OpenLinkDialog::look()
{
    const auto link = requests::parseConfirmLink(m_field->text(), m_desk->environment());
    if (!link) {
        m_message->setMessage(Tone::Warn, linkProblemInWords(link.error(), m_desk->environment().name));
        m_field->setFocus();
        return;
    }
    m_message->clear();
    setBusy(true);
    m_scope.start(m_desk->open(*link, m_scope.token()), [this](const core::Result<requests::InboxRow> &row) {
        setBusy(false);
        if (row) {
            Q_EMIT found(*row);
            accept();
            return;
        }
        QString text;
        if (row.error().kind == core::ErrorKind::Gone)
            text = tr(
                "Altinn knows no such request for the organisations you represent. It may have been withdrawn, or it "
                "belongs to an organisation you do not represent.");
        else if (row.error().kind == core::ErrorKind::Forbidden)
            text = tr("The request belongs to an organisation you do not represent in Altinn.");
        else {
            const Explanation why = explain(row.error(), tr("The request could not be read."));
            text = QStringList{why.title, why.meaning, why.advice}.join(u' ').simplified();
        }
        m_message->setMessage(Tone::Warn, text);
        m_field->setFocus();
    });
}

} // namespace ui
