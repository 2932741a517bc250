// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The proxy's remote control: JSON over HTTPS, on a port of its own with the good certificate. Owned by main; main
// thread only. An order that cannot be understood is answered 400 with {"error": reason}.
//
//   GET /rules                 {"rules": [...]}: each order with id, how often it matched and struck
//   POST /rules                a rule (rules.h); 201 {"id": n}
//   DELETE /rules              204; what a rule holds already stays held
//   POST /release              lets every call go on that a delay, a stall or a drip holds; a drip gives all the rest
//   at
//                              once; 200 {"released": n}
//   GET /log, DELETE /log      {"calls": [...]} (call_log.h)
//   POST /certificate          {"server", "kind": good|expired|wrongHost|unknownIssuer|selfSigned}, for new
//                              connections; 204
//   POST /recycle              {"server", "every": k (0: never), "announced": true for Connection: close}; 204
//   DELETE /connections        ends, in order, the connections that carry no call; 200 {"closed": n}

#include "tests/fault_proxy/front.h"
#include "tests/fault_proxy/message.h"

#include <vector>

namespace faultproxy {

class Control : public QObject
{
    Q_OBJECT

public:
    Control(const Certificates &certificates, Rules &rules, CallLog &log, std::vector<Front *> fronts);

    [[nodiscard]] QString url() const { return m_listener.url(); }

private:
    void accept(QSslSocket *socket);
    Message answer(const Message &request);
    Message addRule(const QJsonObject &order);
    Message setCertificate(const QJsonObject &order);
    Message setRecycling(const QJsonObject &order);
    Front *frontNamed(OrderReader &reader);

    Rules &m_rules;
    CallLog &m_log;
    std::vector<Front *> m_fronts;
    Listener m_listener;
};

} // namespace faultproxy
