// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/navigation_rail.h"

#include "ui/theme/spacing.h"
#include "ui/theme/style_paint.h"
#include "ui/widgets/brand.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>

namespace ui {

namespace {

constexpr int padding = 12;
constexpr int gap = 10;

QString badgeText(int count)
{
    return count > 99 ? QStringLiteral("99+") : QString::number(count);
}

} // namespace

RailButton::RailButton(Glyph glyph, const QString &text, QWidget *parent) : QAbstractButton(parent), m_glyph(glyph)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCaption(text);
}

void RailButton::setBadge(int count, int fresh)
{
    if (m_badge == count && m_fresh == fresh)
        return;
    m_badge = count;
    m_fresh = fresh;
    renewName();
    updateGeometry();
    update();
}

void RailButton::setCaption(const QString &text)
{
    setText(text);
    renewName();
    updateGeometry();
}

void RailButton::setCompact(bool compact)
{
    m_compact = compact;
    renewName();
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    if (m_compact)
        return {2 * padding + space::iconSize(), space::controlHeight()};
    const QFontMetrics metrics(fontOf(Type::Strong));
    int width = 2 * padding + space::iconSize() + gap + metrics.horizontalAdvance(text());
    if (m_badge > 0) {
        width += gap + QFontMetrics(fontOf(Type::Small)).horizontalAdvance(badgeText(m_badge)) + 14;
    }
    return {width + 2, space::controlHeight()};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked()) {
        paint::box(&painter, rect(), colours.selection, {}, 0, space::radius);
    } else if (underMouse()) {
        paint::box(&painter, rect(), mixed(colours.rail, colours.text, 0.05), {}, 0, space::radius);
    }
    QStyleOption option;
    option.initFrom(this);
    if (paint::showsFocus(&option)) {
        paint::ring(&painter, rect(), colours.accent, space::radius);
    }
    const QColor ink = isChecked() ? colours.text : colours.muted;
    QRect room = rect().adjusted(padding, 0, -padding, 0);
    const int side = space::iconSize();
    paintGlyph(&painter, QRect(room.left(), room.center().y() - side / 2, side, side), m_glyph, ink);
    if (m_compact) {
        if (m_badge > 0) {
            const int dot = scaled(8);
            const QRect corner(room.left() + side - dot / 2, room.center().y() - side / 2 - dot / 2, dot, dot);
            paint::box(&painter, corner, colours.accent, {}, 0, dot / 2.0);
        }
        return;
    }
    room.setLeft(room.left() + side + gap);
    if (m_badge > 0) {
        QFont font = fontOf(Type::Small);
        font.setWeight(QFont::DemiBold);
        const QString text = badgeText(m_badge);
        const int height = scaled(18);
        const int width = qMax(height, QFontMetrics(font).horizontalAdvance(text) + 14);
        const QRect badge(room.right() + 1 - width, room.center().y() - height / 2, width, height);
        paint::box(&painter, badge, colours.accent, {}, 0, height / 2.0);
        painter.setFont(font);
        painter.setPen(colours.surface);
        painter.drawText(badge, Qt::AlignCenter, text);
        room.setRight(badge.left() - gap);
    }
    QFont font = fontOf(Type::Body);
    font.setWeight(isChecked() ? QFont::DemiBold : QFont::Medium);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(room, Qt::AlignVCenter, QFontMetrics(font).elidedText(text(), Qt::ElideRight, room.width()));
}

void RailButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    } else if (event->type() == QEvent::LanguageChange) {
        renewName();
    }
}

void RailButton::renewName()
{
    QString name = m_badge > 0 ? tr("%1, %n waiting", nullptr, m_badge).arg(text()) : text();
    if (m_fresh > 0)
        name = tr("%1, %n new", nullptr, m_fresh).arg(name);
    setAccessibleName(name);
    setToolTip(m_badge > 0 ? name : m_compact ? text() : QString());
}

NavigationRail::NavigationRail(QWidget *parent)
    : QFrame(parent), m_top(new QVBoxLayout), m_bottom(new QVBoxLayout), m_brand(new Brand(Brand::Size::Normal, this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::one, space::two, space::one + 1, space::two);
    layout->setSpacing(0);
    m_brand->setContentsMargins(padding, 2, padding, 18);
    layout->addWidget(m_brand);
    for (QVBoxLayout *items : {m_top, m_bottom}) {
        items->setSpacing(2);
    }
    layout->addLayout(m_top);
    layout->addStretch();
    layout->addLayout(m_bottom);
    retranslate();
}

int NavigationRail::addItem(Glyph glyph, const QString &text, Place place)
{
    const int index = static_cast<int>(m_items.size());
    auto *item = new RailButton(glyph, text, this);
    item->setObjectName(QStringLiteral("page%1").arg(index));
    item->installEventFilter(this);
    m_items.append(item);
    (place == Place::Top ? m_top : m_bottom)->addWidget(item);
    item->setCompact(m_compact);
    renewWidth();
    connect(item, &QAbstractButton::clicked, this, [this, index] {
        m_current = index;
        Q_EMIT chosen(index);
    });
    return index;
}

void NavigationRail::setItemText(int index, const QString &text)
{
    m_items.at(index)->setCaption(text);
}

void NavigationRail::setBadge(int index, int count, int fresh)
{
    m_items.at(index)->setBadge(count, fresh);
}

void NavigationRail::setCurrent(int index)
{
    m_current = index;
    m_items.at(index)->setChecked(true);
}

void NavigationRail::takeKeyboard()
{
    m_items.at(qMax(0, m_current))->setFocus(Qt::OtherFocusReason);
}

void NavigationRail::clearCurrent()
{
    for (RailButton *item : std::as_const(m_items)) {
        item->setAutoExclusive(false); // or the last one could not be taken back
        item->setChecked(false);
        item->setAutoExclusive(true);
    }
    m_current = -1;
}

void NavigationRail::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    m_brand->setVisible(!compact);
    for (RailButton *item : std::as_const(m_items))
        item->setCompact(compact);
    renewWidth();
}

void NavigationRail::renewWidth()
{
    setMinimumWidth(m_compact ? 0 : scaled(208));
}

void NavigationRail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        renewWidth();
    }
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colours.line);
}

bool NavigationRail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
            moveFocus(-1);
            return true;
        case Qt::Key_Down:
            moveFocus(1);
            return true;
        case Qt::Key_Home:
            focusItem(0);
            return true;
        case Qt::Key_End:
            focusItem(m_items.size() - 1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            static_cast<RailButton *>(watched)->click();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void NavigationRail::retranslate()
{
    setAccessibleName(tr("Pages"));
}

void NavigationRail::moveFocus(int step)
{
    qsizetype at = -1;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i)->hasFocus()) {
            at = i;
        }
    }
    focusItem(qBound<qsizetype>(0, at + step, m_items.size() - 1));
}

void NavigationRail::focusItem(qsizetype index)
{
    window()->setAttribute(Qt::WA_KeyboardFocusChange); // the ring is shown, though the rail was reached by a click
    m_items.at(index)->setFocus(Qt::TabFocusReason);
}

} // namespace ui
