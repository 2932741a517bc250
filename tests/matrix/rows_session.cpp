// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The session itself: signing in, once more with another level, and the renewal of the Altinn token.
#include "app/altinn/parties.h"
#include "tests/matrix/stage.h"
#include "tests/matrix/words.h"
#include "ui/signin/sign_in_text.h"

using namespace Qt::StringLiterals;
using signin::Session;

namespace matrix {

namespace {

// Whether calls are answered, as the state says they are.
class SessionKeeping : public Operation
{
public:
    enum class Way { FromOutside, Again, Renewal };

    explicit SessionKeeping(Way way) : m_way(way) {}

    bool prepare(Stage &stage) override
    {
        if (m_way == Way::FromOutside)
            return stage.app.finish(stage.app.session.signOut()).has_value();
        return isAnswered(stage);
    }

    bool run(Stage &stage) override
    {
        Session &session = stage.app.session;
        std::optional<core::Result<core::Nothing>> end;
        if (m_way == Way::Renewal) {
            const auto token = stage.app.finish(session.token({}));
            if (!token || !*token)
                return false;
            end = stage.app.finish(session.refused((*token)->clone(), {}));
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
        m_isSignedIn = isAnswered(stage);
        return m_isSignedIn;
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
        const bool wasNot = !m_isLookedAt && !m_isSignedIn;
        return !wasNot && isAnswered(stage) ? u"signed in"_s : u"not signed in"_s;
    }

    // A second sign-in that fails leaves the first as it was.
    [[nodiscard]] QString lost(Stage &) override
    {
        return m_way == Way::Again && !m_isSignedIn ? u"the session that was there is gone"_s : QString();
    }

private:
    static bool isAnswered(Stage &stage)
    {
        if (stage.app.session.state() != Session::State::SignedIn)
            return false;
        const auto found = stage.app.finish(altinn::authorisedParties(&stage.app.api, altinn::PartyFunction::Any, {}));
        return found && *found;
    }

    Way m_way;
    bool m_isSignedIn = false;
    bool m_isLookedAt = false;
    std::optional<core::Error> m_error;
};

Row rowOf(const QString &name, SessionKeeping::Way way, const QString &route, const QStringList &options = {})
{
    return {name,
            manager,
            [way] { return std::make_unique<SessionKeeping>(way); },
            {{u"the call"_s, {{u"method"_s, u"GET"_s}, {u"route"_s, route}}}},
            std::nullopt,
            options};
}

} // namespace

std::vector<Row> sessionRows()
{
    const auto exchange = u"/authentication/api/v1/exchange/{provider}"_s;
    const auto refresh = u"/authentication/api/v1/refresh"_s;
    const QStringList renewable{u"--without-portal-scope"_s};
    return {
        rowOf(u"sign in"_s, SessionKeeping::Way::FromOutside, exchange),
        rowOf(u"sign in once more"_s, SessionKeeping::Way::Again, exchange),
        rowOf(u"sign in, and renew at once"_s, SessionKeeping::Way::FromOutside, refresh, renewable),
        rowOf(u"renew the session"_s, SessionKeeping::Way::Renewal, refresh, renewable),
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
