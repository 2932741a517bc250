// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/activity/recorder.h"
#include "app/organisations/organisations.h"
#include "app/signin/session.h"

namespace ui {

// Tells the record of activity who comes and goes, and whose the doings are in between. Made after the session and the
// organisations, owned by the main window; when that goes, whoever is signed in has left.
class SessionRecord : public QObject
{
    Q_OBJECT

public:
    SessionRecord(activity::Recorder *recorder, signin::Session *session, organisations::Organisations *organisations,
                  QObject *parent = nullptr);
    ~SessionRecord() override;

private:
    void arrived(); // the name is known, or will not be
    void sessionChanged(signin::Session::State state);
    void left(activity::Action action, bool closed = false);
    void tell(const activity::Event &event);
    [[nodiscard]] QString person() const; // the name, or Altinn's id of the user until it is known

    activity::Recorder *m_recorder;
    signin::Session *m_session;
    organisations::Organisations *m_organisations;
    bool m_isIn = false; // and written down
    core::TaskScope m_scope;
};

} // namespace ui
