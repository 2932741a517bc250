// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The session itself: signing in, once more with another level, renewal at Altinn and at ID-porten, and signing out.
#include "app/altinn/parties.h"
#include "tests/matrix/stage.h"
#include "tests/matrix/words.h"
#include "ui/signin/sign_in_text.h"

using namespace Qt::StringLiterals;
using signin::Session;

namespace matrix {

namespace {

// A program that has just started beside the one of the stage: it knows neither ID-porten's addresses nor its keys yet.
struct Start
{
    explicit Start(tests::App &app)
        : session(app.environment, *app.http, app.browser.opener()),
          api(app.http.get(), &session, app.environment.platformBase)
    {
    }

    signin::Session session;
    altinn::Api api;
};

// Whether calls are answered, as the state says they are.
class SessionKeeping : public Operation
{
public:
    enum class Way { FromOutside, Again, Renewal, SignOut };
    enum class Where { Stage, Start };

    SessionKeeping(Way way, Where where) : m_way(way), m_where(where) {}

    bool prepare(Stage &stage) override
    {
        if (m_where == Where::Start) {
            tests::SandboxProcess &box = stage.app.box;
            m_start = std::make_unique<Start>(stage.app);
            return !box.control("POST", u"/pushing"_s, {{u"required"_s, true}}).isNull() &&
                   !box.control("POST", u"/token-rules"_s, {{u"refreshTokens"_s, true}}).isNull() &&
                   (m_way == Way::FromOutside || signIn(stage));
        }
        if (m_way == Way::FromOutside)
            return stage.app.finish(stage.app.session.signOut()).has_value();
        return isAnswered(stage);
    }

    bool run(Stage &stage) override
    {
        Session &session = sessionOf(stage);
        std::optional<core::Result<core::Nothing>> end;
        if (m_way == Way::Renewal) {
            const auto token = stage.app.finish(session.token({}));
            if (!token || !*token)
                return false;
            end = stage.app.finish(session.refused((*token)->clone(), {}));
        } else if (m_way == Way::SignOut) {
            end = stage.app.finish(session.signOut());
        } else {
            end = stage.app.finish(session.signIn({}, {}));
        }
        if (!end)
            return false;
        m_error = *end ? std::nullopt : std::optional(end->error());
        m_isSignedIn = session.state() == Session::State::SignedIn;
        return true;
    }

    bool lookAgain(Stage &stage) override
    {
        if (!stage.clear()) // signs in where that is needed
            return false;
        m_error.reset();
        m_isLookedAt = true;
        if (m_start && m_way != Way::SignOut && m_start->session.state() != Session::State::SignedIn && !signIn(stage))
            return false;
        m_isSignedIn = isAnswered(stage);
        return m_isSignedIn != (m_way == Way::SignOut);
    }

    [[nodiscard]] Told told() const override
    {
        Told told;
        told.value = m_isSignedIn ? u"signed in"_s : u"not signed in"_s;
        told.says = !m_error ? Says::Done : m_isSignedIn ? Says::Unknown : Says::NotDone;
        if (m_error) {
            told.words = [error = *m_error] {
                const ui::Explanation words = ui::explainSignIn(error);
                return words.title + u". "_s + words.meaning + u' ' + words.advice;
            };
        }
        return told;
    }

    [[nodiscard]] QString truth(Stage &stage) override
    {
        // Whoever was not signed in is by now, since the stage sees to that.
        const bool wasNot = !m_start && !m_isLookedAt && !m_isSignedIn;
        return !wasNot && isAnswered(stage) ? u"signed in"_s : u"not signed in"_s;
    }

    // A second sign-in that fails leaves the first as it was.
    [[nodiscard]] QString lost(Stage &) override
    {
        return m_way == Way::Again && !m_isSignedIn ? u"the session that was there is gone"_s : QString();
    }

private:
    Session &sessionOf(Stage &stage) { return m_start ? m_start->session : stage.app.session; }

    bool signIn(Stage &stage)
    {
        const auto end = stage.app.finish(sessionOf(stage).signIn({}, {}));
        return end && *end;
    }

    bool isAnswered(Stage &stage)
    {
        if (sessionOf(stage).state() != Session::State::SignedIn)
            return false;
        altinn::Api *const api = m_start ? &m_start->api : &stage.app.api;
        const auto found = stage.app.finish(altinn::authorisedParties(api, altinn::PartyFunction::Any, {}));
        return found && *found;
    }

    Way m_way;
    Where m_where;
    std::unique_ptr<Start> m_start;
    bool m_isSignedIn = false;
    bool m_isLookedAt = false;
    std::optional<core::Error> m_error;
};

Row rowOf(const QString &name, SessionKeeping::Way way, const QString &route, const QStringList &options = {})
{
    return {name,
            manager,
            [way] { return std::make_unique<SessionKeeping>(way, SessionKeeping::Where::Stage); },
            {{u"the call"_s, {{u"method"_s, u"GET"_s}, {u"route"_s, route}}}},
            std::nullopt,
            options};
}

Strike atIdPorten(const QString &name, const QString &method, const QString &route)
{
    return {name, {{u"server"_s, u"idporten"_s}, {u"method"_s, method}, {u"route"_s, route}}};
}

Row idPortenRow(const QString &name, SessionKeeping::Way way, std::vector<Strike> strikes)
{
    return {name,
            manager,
            [way] { return std::make_unique<SessionKeeping>(way, SessionKeeping::Where::Start); },
            std::move(strikes),
            std::nullopt,
            {},
            {u"--idporten"_s}};
}

} // namespace

std::vector<Row> sessionRows()
{
    const auto exchange = u"/authentication/api/v1/exchange/{provider}"_s;
    const auto refresh = u"/authentication/api/v1/refresh"_s;
    const QStringList renewable{u"--without-portal-scope"_s};
    const Strike tokens = atIdPorten(u"tokens"_s, u"POST"_s, u"/token"_s);
    return {
        rowOf(u"sign in"_s, SessionKeeping::Way::FromOutside, exchange),
        rowOf(u"sign in once more"_s, SessionKeeping::Way::Again, exchange),
        rowOf(u"sign in, and renew at once"_s, SessionKeeping::Way::FromOutside, refresh, renewable),
        rowOf(u"renew the session"_s, SessionKeeping::Way::Renewal, refresh, renewable),
        idPortenRow(u"sign in at ID-porten"_s, SessionKeeping::Way::FromOutside,
                    {atIdPorten(u"discovery"_s, u"GET"_s, u"/.well-known/openid-configuration"_s),
                     atIdPorten(u"pushing"_s, u"POST"_s, u"/par"_s), tokens,
                     atIdPorten(u"keys"_s, u"GET"_s, u"/jwks.json"_s)}),
        idPortenRow(u"renew at ID-porten"_s, SessionKeeping::Way::Renewal, {tokens}),
        idPortenRow(u"sign out"_s, SessionKeeping::Way::SignOut,
                    {atIdPorten(u"the call"_s, u"POST"_s, u"/token/revoke"_s)}),
    };
}

std::vector<Strike> strikesOf(const QString &method, const QString &route)
{
    return {{u"the call"_s, {{u"method"_s, method}, {u"route"_s, route}}},
            {u"reading back"_s, {{u"method"_s, u"GET"_s}}},
            {u"everything"_s, {}}};
}

std::vector<Row> everyRow()
{
    std::vector<Row> rows;
    for (const auto part : {requestRows, accessRows, clientRows, readingRows, sessionRows}) {
        for (Row &row : part())
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace matrix
