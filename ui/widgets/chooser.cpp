// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/chooser.h"

#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style_paint.h"
#include "ui/widgets/chooser_list.h"
#include "ui/widgets/plain_text.h"

#include <QKeyEvent>
#include <QStyleOptionButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 12;
constexpr int gap = 10;

} // namespace

Chooser::Chooser(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &Chooser::openList);
    renewName();
}

void Chooser::setLabel(const QString &label)
{
    m_label = label;
    renewName();
}

void Chooser::setPlaceholder(const QString &placeholder)
{
    m_placeholder = placeholder;
    renewName();
}

void Chooser::setFilterHint(const QString &hint)
{
    m_filterHint = hint;
}

void Chooser::setItems(const QList<ChooserItem> &items)
{
    m_items = items;
    if (!currentItem()) {
        m_current = {};
    }
    renewName();
}

void Chooser::setCurrentKey(const QVariant &key)
{
    m_current = key;
    if (!currentItem()) {
        m_current = {};
    }
    renewName();
}

void Chooser::openList()
{
    if (!isEnabled()) {
        return;
    }
    auto *list =
        new ChooserList(m_items, m_current, m_label, m_filterHint.isEmpty() ? tr("Search") : m_filterHint, this);
    connect(list, &ChooserList::chosen, this, [this](const QVariant &key) {
        setCurrentKey(key);
        Q_EMIT chosen(key);
    });
    list->openUnder(this);
}

QSize Chooser::sizeHint() const
{
    const ChooserItem *item = currentItem();
    const QFontMetrics strong(fontOf(Type::Strong));
    const QFontMetrics small(fontOf(Type::Caption));
    int width = strong.horizontalAdvance(item ? item->title : m_placeholder);
    if (item && !item->detail.isEmpty()) {
        width += gap + small.horizontalAdvance(item->detail);
    }
    width += 2 * padding + gap + space::iconSize() + 2;
    return {std::clamp(width, scaled(200), scaled(560)), space::controlHeight()};
}

QSize Chooser::minimumSizeHint() const
{
    return {scaled(140), space::controlHeight()};
}

void Chooser::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);

    const Colours &colours = coloursOf(palette());
    const ChooserItem *item = currentItem();
    QRect room = rect().adjusted(padding, 0, -padding, 0);
    QRect arrow(0, 0, space::iconSize(), space::iconSize());
    arrow.moveCenter(QPoint(room.right() - arrow.width() / 2 + 1, room.center().y() + 1));
    paintGlyph(&painter, QStyle::visualRect(layoutDirection(), rect(), arrow), Glyph::ChevronDown, colours.muted);
    room.setRight(arrow.left() - gap);

    const QFont font = item ? fontOf(Type::Strong) : fontOf(Type::Body);
    const QFontMetrics metrics(font);
    const QString title = metrics.elidedText(item ? item->title : m_placeholder, Qt::ElideRight, room.width());
    painter.setFont(font);
    painter.setPen(!isEnabled() ? palette().color(QPalette::Disabled, QPalette::Text)
                   : item       ? colours.text
                                : colours.muted);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room), Qt::AlignVCenter | Qt::AlignLeading, title);
    const int taken = metrics.horizontalAdvance(title) + gap;
    room.setLeft(room.left() + taken);
    const QFont small = fontOf(Type::Caption);
    if (item && room.width() > scaled(40)) {
        painter.setFont(small);
        painter.setPen(colours.muted);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room), Qt::AlignVCenter | Qt::AlignLeading,
                         QFontMetrics(small).elidedText(item->detail, Qt::ElideRight, room.width()));
    }
}

void Chooser::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_F4:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openList();
        event->accept();
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

void Chooser::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        updateGeometry();
        renewName();
    }
}

const ChooserItem *Chooser::currentItem() const
{
    if (!m_current.isValid()) {
        return nullptr;
    }
    const auto found = std::ranges::find_if(
        m_items, [this](const ChooserItem &item) { return item.selectable && item.key == m_current; });
    return found == m_items.end() ? nullptr : &*found;
}

void Chooser::renewName()
{
    const ChooserItem *item = currentItem();
    QString value = item ? item->title : m_placeholder;
    if (item && !item->detail.isEmpty()) {
        value += u", "_s + item->detail;
    }
    setAccessibleName(m_label.isEmpty() ? value : u"%1: %2"_s.arg(m_label, value));
    setToolTip(item ? plainToolTip(value) : QString()); // the name may be cut
    updateGeometry();
    update();
}

} // namespace ui
