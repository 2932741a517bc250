// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/activity/recorder.h"
#include "app/altinn/parties.h"
#include "app/signin/session.h"
#include "tests/support/test_browser.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

namespace tests {

inline void say(const QByteArray &letters) // at once, whatever comes next
{
    static_cast<void>(!::write(STDOUT_FILENO, letters.constData(), static_cast<size_t>(letters.size())));
}

inline void refuse(const core::Error &error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(error.code), qPrintable(error.detail));
    QCoreApplication::exit(3);
}

// One life of the app below the window, to be killed at any time: a person who signs in, and what Fullmakt keeps on the
// disk. The arguments begin with ENVIRONMENT PERSON ORGANISATION DATABASE.
class Life : public QObject
{
public:
    Life(const QStringList &arguments, const QList<storage::Schema> &schemas)
        : m_environment(core::readEnvironmentFile(arguments.at(1)).value()),
          m_http(net::Http::create(m_environment.caFile).value()), m_browser(m_environment.caFile, arguments.at(2)),
          m_organisation(arguments.at(3)), m_session(m_environment, *m_http, m_browser.opener()),
          m_api(m_http.get(), &m_session, m_environment.platformBase), m_disk(arguments.at(4), schemas),
          m_recorder(&m_disk, m_environment.name)
    {
    }

    void start()
    {
        m_signIn.start(m_session.signIn({}, m_signIn.token()), [this](const core::Result<core::Nothing> &end) {
            if (!end)
                return refuse(end.error());
            m_signIn.start(altinn::authorisedParties(&m_api, altinn::PartyFunction::Any, m_signIn.token()),
                           [this](const core::Result<altinn::Listing<domain::Party>> &found) {
                               if (!found)
                                   return refuse(found.error());
                               QList<domain::Party> ours;
                               for (const domain::Party &party : found->items) {
                                   if (party.name == m_organisation)
                                       ours.append(party);
                               }
                               begin(ours);
                           });
        });
    }

protected:
    virtual void begin(const QList<domain::Party> &ours) = 0; // those of that name

    core::Environment m_environment;
    std::unique_ptr<net::Http> m_http;
    TestBrowser m_browser;
    QString m_organisation;
    signin::Session m_session;
    altinn::Api m_api;
    storage::Worker m_disk;
    activity::Recorder m_recorder;

private:
    core::TaskScope m_signIn;
};

// The arguments must be so many, the program's name among them.
template <class T>
int live(int argc, char *argv[], qsizetype count)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != count)
        return 2;
    T life(arguments);
    life.start();
    return QCoreApplication::exec();
}

} // namespace tests
