// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/signin/capabilities.h"
#include "ui/widgets/message_bar.h"

namespace ui {

// Tells after a sign-in that was given less than it asked for what is lost, and offers the page that explains it. The
// user can close it. Owned by the work area.
class ScopeNotice : public MessageBar
{
    Q_OBJECT

public:
    explicit ScopeNotice(QWidget *parent = nullptr);

    void tell(const signin::Capabilities &may);
    void setQuiet(bool quiet); // while the page that it leads to is shown
    void forget();             // the user has gone

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    signin::Capabilities m_may;
    bool m_quiet = false;
    QStringList m_closedFor; // the missing scopes that the user has read about
};

} // namespace ui
