// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/user_button.h"

#include "ui/theme/spacing.h"
#include "ui/theme/style_paint.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/plain_text.h"

#include <QStyleOptionToolButton>

namespace ui {

UserButton::UserButton(QWidget *parent) : QToolButton(parent), m_avatar(new Avatar(this))
{
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setAutoRaise(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_avatar->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void UserButton::setName(const QString &name)
{
    m_name = name;
    m_avatar->setName(name);
    setToolTip(plainToolTip(name));
    updateGeometry();
    update();
}

QSize UserButton::sizeHint() const
{
    const int text = qMin(QFontMetrics(fontOf(Type::Caption)).horizontalAdvance(m_name), scaled(220));
    return {m_avatar->sizeHint().width() + 3 * space::one + text + 2, space::controlHeight()};
}

QSize UserButton::minimumSizeHint() const
{
    return {m_avatar->sizeHint().width() + space::one, space::controlHeight()};
}

void UserButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelButtonTool, &option, &painter, this);
    if (paint::showsFocus(&option)) {
        paint::ring(&painter, rect(), coloursOf(palette()).accent, space::radius);
    }
    const QRect room = rect().adjusted(m_avatar->geometry().right() + 1 + space::one, 0, -space::one, 0);
    if (room.width() < scaled(40)) {
        return; // a cut stump of a name says less than the initials
    }
    const QFont font = fontOf(Type::Caption);
    painter.setFont(font);
    painter.setPen(coloursOf(palette()).text);
    painter.drawText(room, Qt::AlignVCenter, QFontMetrics(font).elidedText(m_name, Qt::ElideRight, room.width()));
}

void UserButton::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    const QSize size = m_avatar->sizeHint();
    m_avatar->setGeometry(space::half, (height() - size.height()) / 2, size.width(), size.height());
}

} // namespace ui
