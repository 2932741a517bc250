// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/party.h"
#include "app/functions/functions.h"

namespace functions {

// Asks Altinn what the user may in an organisation, by calls that change nothing. Owned by the composition root; GUI
// thread.
class FunctionDesk : public QObject
{
    Q_OBJECT

public:
    explicit FunctionDesk(altinn::Api *api, QObject *parent = nullptr);

    void begin(const signin::Capabilities &may);
    void end(); // forgets the user

    [[nodiscard]] const signin::Capabilities &capabilities() const { return m_may; }

    [[nodiscard]] QList<Verdict> verdicts(const Evidence &evidence) const { return judge(m_may, evidence); }

    // Does not fail: what could not be asked is missing in the evidence, and its trouble tells why.
    [[nodiscard]] QCoro::Task<Evidence> inquire(domain::Party party, std::stop_token stop);

Q_SIGNALS:
    void begun();

private:
    altinn::Api *m_api;
    signin::Capabilities m_may;
};

} // namespace functions
