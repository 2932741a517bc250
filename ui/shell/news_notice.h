// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/message_bar.h"

namespace storage {
class Settings;
}

namespace ui {

// Tells once, after an update, that there is something new, and leads to it. Owned by the window.
class NewsNotice : public MessageBar
{
    Q_OBJECT

public:
    // version: of this program; "" for none, which is news to nobody.
    NewsNotice(storage::Settings *settings, QString version, QWidget *parent = nullptr);

    void markSeen(); // it was read, here or elsewhere

Q_SIGNALS:
    void wanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    storage::Settings *m_settings;
    QString m_version;
};

// Whether a version is news to whoever has seen the news of another one, or of none ("").
[[nodiscard]] bool isNews(const QString &version, const QString &seen);

} // namespace ui
