// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/link_entrance.h"

#include "app/requests/confirm_link.h"
#include "ui/widgets/drop_veil.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>

namespace ui {

namespace {

constexpr qsizetype mostText = requests::longestLinkText + 1; // one more, so that too much is seen to be too much
constexpr qsizetype mostAddresses = 16;

bool isOffered(const QMimeData *data)
{
    if (!data->hasUrls())
        return data->hasText();
    const QList<QUrl> addresses = data->urls();
    return std::any_of(addresses.begin(), addresses.end(), [](const QUrl &address) { return !address.isLocalFile(); });
}

} // namespace

LinkEntrance::LinkEntrance(core::Environment environment, QWidget *window)
    : QObject(window), m_environment(std::move(environment)), m_veil(new DropVeil(Glyph::Link, window))
{
    m_veil->setObjectName(QStringLiteral("dropVeil"));
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool LinkEntrance::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: // comes here when nobody who had the keyboard wanted it
        if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) && paste())
            return true;
        break;
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        const bool takes = !QApplication::activeModalWidget() && isOffered(drag->mimeData());
        if (takes) {
            drag->setDropAction(Qt::CopyAction);
            drag->accept();
            m_veil->cover(tr("Drop the link here to open the request"));
        } else {
            drag->ignore();
        }
        return true;
    }
    case QEvent::DragLeave:
        m_veil->hide();
        return true;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        m_veil->hide();
        drop->setDropAction(Qt::CopyAction); // never move: the text stays where it came from
        drop->accept();
        if (const QString text = textOf(drop->mimeData()); !text.isEmpty())
            Q_EMIT given(text);
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool LinkEntrance::paste()
{
    const QString text = textOf(QGuiApplication::clipboard()->mimeData());
    const auto link = requests::parseConfirmLink(text, m_environment);
    if (!link && !requests::isMeantAsLink(text, link.error()))
        return false;
    Q_EMIT given(text);
    return true;
}

QString LinkEntrance::textOf(const QMimeData *data)
{
    if (!data)
        return {};
    if (data->hasText() && !data->hasUrls())
        return data->text().left(mostText);
    QStringList addresses;
    const QList<QUrl> all = data->urls().first(qMin(data->urls().size(), mostAddresses));
    for (const QUrl &address : all) {
        if (!address.isLocalFile())
            addresses.append(address.toString(QUrl::FullyEncoded));
    }
    return addresses.join(u'\n').left(mostText);
}

} // namespace ui
