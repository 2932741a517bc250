// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/session_record.h"

namespace ui {

using State = signin::Session::State;

SessionRecord::SessionRecord(activity::Recorder *recorder, signin::Session *session,
                             organisations::Organisations *organisations, QObject *parent)
    : QObject(parent), m_recorder(recorder), m_session(session), m_organisations(organisations)
{
    connect(organisations, &organisations::Organisations::loaded, this, &SessionRecord::arrived);
    connect(organisations, &organisations::Organisations::failed, this, &SessionRecord::arrived);
    connect(session, &signin::Session::userChanged, this, [this] { left(activity::Action::SessionEnded); });
    connect(session, &signin::Session::stateChanged, this, &SessionRecord::sessionChanged);
}

SessionRecord::~SessionRecord()
{
    left(activity::Action::SignedOut, true);
}

void SessionRecord::arrived()
{
    if (m_session->state() != State::SignedIn)
        return;
    m_recorder->setPerson(person());
    if (m_isIn)
        return;
    m_isIn = true;
    activity::Event event;
    event.action = activity::Action::SignedIn;
    event.after = {activity::fact("level", m_session->securityLevel())};
    tell(event);
}

QString SessionRecord::person() const
{
    QString name = m_organisations->userName();
    if (!name.isEmpty() || m_session->userParty().isNull())
        return name;
    return m_session->userParty().toString(QUuid::WithoutBraces);
}

void SessionRecord::sessionChanged(State state)
{
    if (state == State::SignedIn)
        m_recorder->setPerson(person()); // what is done before the name is known is somebody's too
    else if (state == State::SignedOut)
        left(activity::Action::SignedOut);
    else if (state == State::Expired)
        left(activity::Action::SessionEnded);
}

void SessionRecord::left(activity::Action action, bool closed)
{
    if (!m_isIn)
        return;
    m_isIn = false;
    activity::Event event;
    event.action = action;
    if (closed)
        event.after = {activity::fact("closed", QStringLiteral("yes"))};
    tell(event);
    m_recorder->setPerson({});
}

void SessionRecord::tell(const activity::Event &event)
{
    m_scope.start(m_recorder->record(event), [](const core::Result<core::Nothing> &) {});
}

} // namespace ui
