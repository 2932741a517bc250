// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settings_section.h"

#include <functional>
#include <optional>

class QPushButton;

namespace ui {

// How the way to Altinn looks from here, and the client id that the organisation has at ID-porten.
class NetworkSection : public SettingsSection
{
    Q_OBJECT

public:
    struct Facts
    {
        QString proxy; // host and port; "" for none
        QString clientId;
        QString environment; // for the question
        bool isProxyDecided = false;
        bool isClientIdDecided = false;
        bool mayChangeClientId = false; // not that of a developer's environment
    };

    explicit NetworkSection(std::function<Facts()> facts, QWidget *parent = nullptr);

Q_SIGNALS:
    void clientIdChosen(const QString &clientId); // from the next start on

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void askForClientId();

    std::function<Facts()> m_facts;
    Fact m_proxy;
    LockNote *m_proxyLock;
    Fact m_clientId;
    LockNote *m_clientIdLock;
    QPushButton *m_change = nullptr;
    QLabel *m_note = nullptr;
    QString m_chosen;
};

} // namespace ui
