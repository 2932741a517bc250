// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/environment.h"

#include <QObject>

class QMimeData;
class QWidget;

namespace ui {

class DropVeil;

// Takes what is pasted where nothing can be written, and what is dropped on the window, at most as much as a link can
// be long. A pasted text that was not meant as a link is left in peace; files are not taken. Child of the window.
class LinkEntrance : public QObject
{
    Q_OBJECT

public:
    LinkEntrance(core::Environment environment, QWidget *window);

Q_SIGNALS:
    void given(const QString &text); // a link, or what was meant as one

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool paste();
    [[nodiscard]] static QString textOf(const QMimeData *data);

    core::Environment m_environment;
    DropVeil *m_veil; // says that what is dragged may be let go
};

} // namespace ui
