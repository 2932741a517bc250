// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/link_entrance.h"

#include "app/requests/confirm_link.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/spacing.h"
#include "ui/theme/type_scale.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

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

// Lies over the window while something is dragged above it.
class DropVeil : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(ui::DropVeil)

public:
    explicit DropVeil(QWidget *parent) : QWidget(parent)
    {
        setObjectName(QStringLiteral("dropVeil"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

    void cover()
    {
        setAccessibleName(words());
        setGeometry(parentWidget()->rect());
        raise();
        show();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = coloursOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor ground = colours.accentQuiet;
        ground.setAlphaF(0.92F);
        painter.fillRect(rect(), ground);
        QPen pen(colours.accent, 2, Qt::DashLine);
        painter.setPen(pen);
        painter.drawRoundedRect(QRectF(rect()).adjusted(16, 16, -16, -16), space::radius, space::radius);

        const QFont font = fontOf(Type::Title);
        painter.setFont(font);
        const QRect room = rect().adjusted(space::four, space::four, -space::four, -space::four);
        const QRect text = painter.boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, words());
        painter.setPen(colours.accent);
        painter.drawText(text, Qt::AlignCenter | Qt::TextWordWrap, words());
        const int size = 2 * space::iconSize();
        paintGlyph(&painter, QRectF(rect().center().x() - size / 2.0, text.top() - size - space::two, size, size),
                   Glyph::Link, colours.accent);
    }

private:
    static QString words() { return tr("Drop the link here to open the request"); }
};

LinkEntrance::LinkEntrance(core::Environment environment, QWidget *window)
    : QObject(window), m_environment(std::move(environment)), m_veil(new DropVeil(window))
{
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
            m_veil->cover();
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
