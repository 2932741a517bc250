// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/open_link_dialog.h"

#include "ui/requests/link_text.h"
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
    m_field->setMaxLength(requests::longestLinkText + 1); // what is longer is told to be too long
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
    const QString waiting = QGuiApplication::clipboard()->text().left(requests::longestLinkText + 1);
    if (const auto link = requests::parseConfirmLink(waiting, m_desk->environment()))
        setLink(*link);
}

// Of all that stood around it, the link is left; the user sees what is opened.
void OpenLinkDialog::setLink(const requests::ConfirmLink &link)
{
    m_field->setText(link.kind ? requests::confirmLink(m_desk->environment(), *link.kind, link.id).toString()
                               : link.id.toString());
    m_field->selectAll();
}

void OpenLinkDialog::openText(const QString &text)
{
    if (const auto link = requests::parseConfirmLink(text, m_desk->environment()))
        setLink(*link);
    else
        m_field->setText(text.simplified());
    look();
}

void OpenLinkDialog::tell(const QString &problem)
{
    m_message->setMessage(Tone::Warn, problem);
    makeRoom();
    m_field->setFocus();
    m_field->selectAll();
}

// A dialog does not grow by itself for text that wraps.
void OpenLinkDialog::makeRoom()
{
    layout()->activate();
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

void OpenLinkDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    makeRoom();
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
        tell(linkProblemInWords(link.error(), m_desk->environment()));
        return;
    }
    m_scope.restart();
    m_message->clear();
    setBusy(true);
    m_scope.start(m_desk->open(*link, m_scope.token()),
                  [this, link = *link](const core::Result<requests::InboxRow> &row) {
                      setBusy(false);
                      if (row) {
                          Q_EMIT found(*row);
                          accept();
                          return;
                      }
                      tell(notFoundInWords(link, row.error()));
                      m_message->setDetails(detailsOf(row.error()));
                      makeRoom();
                  });
}

} // namespace ui
