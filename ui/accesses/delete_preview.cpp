// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/accesses/delete_preview.h"

#include "app/domain/organisation_number.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/message_bar.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QScrollArea>
#include <QStringListModel>
#include <QVBoxLayout>

namespace ui {

namespace {

QString nameOf(const altinn::NamedRight &right)
{
    return right.name.isEmpty() ? right.rawId : right.name;
}

void addNames(QVBoxLayout *layout, const QString &heading, const QList<altinn::NamedRight> &rights)
{
    if (rights.isEmpty())
        return;
    layout->addWidget(captionLabel(heading));
    for (const altinn::NamedRight &right : rights)
        layout->addWidget(bodyLabel(QStringLiteral("• ") + nameOf(right)));
}

} // namespace

DeletePreview::DeletePreview(const accesses::AccessDetail &detail, NoteSaved note, QWidget *parent)
    : QWidget(parent), m_detail(detail), m_note(std::move(note)), m_saved(new MessageBar)
{
    m_saved->setObjectName(QStringLiteral("clientsSaved"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    const bool hasRights = !detail.rights.packages.isEmpty() || !detail.rights.services.isEmpty();
    if (hasRights || detail.access.forClients)
        layout->addWidget(buildLost(), 1);
    if (!detail.clientList.clients.isEmpty())
        layout->addLayout(buildSave());
    layout->addWidget(m_saved);
    if (asksForName(detail))
        layout->addWidget(buildField());
}

bool DeletePreview::asksForName(const accesses::AccessDetail &detail)
{
    return detail.access.forClients && !(detail.clients && *detail.clients == 0);
}

// What is named scrolls as a whole, so that large text leaves room for the question and its buttons.
QWidget *DeletePreview::buildLost()
{
    auto *names = new QWidget;
    auto *layout = new QVBoxLayout(names);
    layout->setContentsMargins(space::one, space::one, space::one, space::one);
    layout->setSpacing(space::half);
    addNames(layout, tr("Access packages"), m_detail.rights.packages);
    addNames(layout, tr("Single services"), m_detail.rights.services);
    if (m_detail.access.forClients)
        layout->addWidget(buildClients(), 1);
    else
        layout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("lostRights"));
    scroll->setAccessibleName(tr("What it loses"));
    scroll->setWidgetResizable(true);
    scroll->setWidget(names);
    scroll->setMinimumHeight(qMin(names->sizeHint().height() + 4, 110));
    return scroll;
}

QWidget *DeletePreview::buildClients()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    if (m_detail.clientsError) {
        auto *unread = new MessageBar;
        unread->setObjectName(QStringLiteral("clientsUnread"));
        unread->setMessage(Tone::Warn, tr("The list of clients could not be read, so it cannot be saved from here. "
                                          "Close this, and try again to see it.") +
                                           u' ' + explain(*m_detail.clientsError).title + u'.');
        unread->setDetails(detailsOf(*m_detail.clientsError));
        layout->addWidget(unread);
        return box;
    }
    const QList<domain::Client> &clients = m_detail.clientList.clients;
    if (clients.isEmpty() && m_detail.clientList.unreadable == 0)
        return box;
    QStringList lines;
    for (const domain::Client &client : clients) {
        const QString number = domain::groupedOrganisationNumber(client.organisationNumber);
        lines.append(number.isEmpty() ? client.name : client.name + QStringLiteral(" · ") + number);
    }
    auto *view = new QListView;
    view->setObjectName(QStringLiteral("lostClients"));
    view->setModel(new QStringListModel(lines, view));
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setUniformItemSizes(true);
    view->setMinimumHeight(scaled(110));
    QLabel *label = captionLabel(tr("%n client(s) that it acts for", nullptr, static_cast<int>(clients.size())));
    label->setBuddy(view);
    view->setAccessibleName(label->text());
    layout->addWidget(label);
    layout->addWidget(view, 1);
    if (m_detail.clientList.unreadable > 0) {
        QLabel *more = captionLabel(
            tr("%n more could not be read and are not in the list.", nullptr, m_detail.clientList.unreadable));
        more->setWordWrap(true);
        layout->addWidget(more);
    }
    QLabel *age =
        captionLabel(tr("As read from Altinn at %1.")
                         .arg(QLocale().toString(m_detail.readAt.toLocalTime().time(), QLocale::ShortFormat)));
    layout->addWidget(age);
    return box;
}

QLayout *DeletePreview::buildSave()
{
    QPushButton *save = button(Glyph::Download, tr("Save the client list…"));
    save->setObjectName(QStringLiteral("saveClients"));
    connect(save, &QPushButton::clicked, this, [this] {
        saveClients(m_detail, this, &m_scope, m_note, [this](const AccessNews &news) {
            m_saved->setMessage(news.tone, news.text);
            m_saved->setDetails(news.details);
        });
    });
    auto *row = new QHBoxLayout;
    row->addWidget(save);
    row->addStretch();
    return row;
}

QWidget *DeletePreview::buildField()
{
    const QString title = accessTitle(m_detail.access, m_detail.system).simplified();
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, space::half, 0, 0);
    layout->setSpacing(space::half);
    QLabel *label = bodyLabel(tr("Type %1 to delete it:").arg(title));
    m_field = new QLineEdit;
    m_field->setObjectName(QStringLiteral("typedName"));
    m_field->setAccessibleName(label->text());
    label->setBuddy(m_field);
    layout->addWidget(label);
    layout->addWidget(m_field);
    connect(m_field, &QLineEdit::textChanged, this, [this, title](const QString &typed) {
        Q_EMIT nameTyped(typed.simplified().compare(title, Qt::CaseInsensitive) == 0);
    });
    return box;
}

} // namespace ui
