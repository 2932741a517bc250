// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/spoken_roles.h"

#include "ui/widgets/message_bar.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCheckBox>
#include <QRadioButton>
#include <QScrollArea>

namespace ui {

namespace {

// A button that stays down, or one of several of which one is. Qt's own only turns its mark when assistive technology
// asks, and nothing else happens: here it is the same as a click.
class SpokenSwitch : public QAccessibleWidget
{
public:
    explicit SpokenSwitch(QAbstractButton *button)
        : QAccessibleWidget(button, button->autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button()->isChecked();
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && text.isEmpty() ? button()->text() : text;
    }

    [[nodiscard]] QStringList actionNames() const override { return {toggleAction(), setFocusAction()}; }

    void doAction(const QString &actionName) override
    {
        if (actionName == toggleAction() && button()->isEnabled())
            button()->click();
        else
            QAccessibleWidget::doAction(actionName);
    }

private:
    [[nodiscard]] QAbstractButton *button() const { return static_cast<QAbstractButton *>(object()); }
};

bool isSwitch(const QString &className, const QObject *object)
{
    static const QStringList classes{QStringLiteral("QPushButton"), QStringLiteral("QToolButton"),
                                     QStringLiteral("QAbstractButton")};
    const auto *button = qobject_cast<const QAbstractButton *>(object);
    return classes.contains(className) && button->isCheckable() && !qobject_cast<const QCheckBox *>(object) &&
           !qobject_cast<const QRadioButton *>(object);
}

// Asked for each class of an object, from its own to QObject, until one is known.
QAccessibleInterface *spoken(const QString &className, QObject *object)
{
    if (className == QLatin1StringView(MessageBar::staticMetaObject.className()))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::AlertMessage);
    if (isSwitch(className, object))
        return new SpokenSwitch(static_cast<QAbstractButton *>(object));
    if (className == u"QScrollArea" && static_cast<QWidget *>(object)->focusPolicy() != Qt::NoFocus)
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Pane);
    return nullptr;
}

} // namespace

void installSpokenRoles()
{
    QAccessible::installFactory(spoken);
}

} // namespace ui
