// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/matrix/runner.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace matrix {

namespace {

QString nameOf(Says says)
{
    return says == Says::Done ? u"done"_s : says == Says::NotDone ? u"not done"_s : u"unknown"_s;
}

} // namespace

Verdict Runner::run(const Strike &strike, const Column &column)
{
    QElapsedTimer time;
    time.start();
    const auto [demand, objection] = judged(strike, column);
    return {m_row.name, strike.name, column.name, objection.isEmpty() ? char(0) : demand, objection, time.elapsed()};
}

std::pair<char, QString> Runner::judged(const Strike &strike, const Column &column)
{
    if (!m_stage.clear())
        return {'a', u"nobody can sign in without a fault"_s};
    const std::unique_ptr<Operation> operation = m_row.make();
    if (!operation->prepare(m_stage))
        return {'a', u"it cannot be tried without a fault"_s};
    m_stage.faulty.proxy->control("DELETE", u"/log"_s);
    m_stage.spoil(column, strike);
    if (!operation->run(m_stage))
        return {'a', u"it does not end"_s};
    // Whoever is signed out keeps the work, and signs in again.
    const QString tooOften = sentTooOften();
    const Told told = operation->told();
    if (told.says != Says::Done) {
        if (const QString objection = m_words.objection(told); !objection.isEmpty())
            return {'b', objection};
    }
    const QString lost = operation->lost(m_stage);
    if (column.kind == Column::Kind::Fault && !m_stage.faultMetACall())
        return {'a', u"the fault met no call"_s};
    if (!m_stage.clear())
        return {'a', u"nobody can sign in afterwards"_s};
    if (const QString objection = saysWhatIsNot(*operation, false); !objection.isEmpty())
        return {'c', objection};
    if (const QString objection = operation->falseClaim(m_stage); !objection.isEmpty())
        return {'c', objection};
    if (!lost.isEmpty())
        return {'d', lost};
    if (const QString objection = m_stage.lostWork(); !objection.isEmpty())
        return {'d', objection};
    if (!tooOften.isEmpty())
        return {'e', tooOften};
    if (!operation->lookAgain(m_stage))
        return {'c', u"it cannot be looked at again without a fault"_s};
    if (column.kind == Column::Kind::None && operation->told().says != Says::Done)
        return {'c', u"not even without a fault is it done"_s};
    return {'c', saysWhatIsNot(*operation, true)};
}

QString Runner::saysWhatIsNot(Operation &operation, bool isLast)
{
    const Told told = operation.told();
    const QString truth = operation.truth(m_stage);
    if (told.says == Says::Unknown && isLast)
        return u"looked at again, and still not known; the server: "_s + truth.left(120);
    if (told.value == truth || (told.says == Says::Unknown && told.value.isEmpty()))
        return {};
    return u"the app says %1 (%2), the server holds: %3"_s.arg(nameOf(told.says), told.value.left(120),
                                                               truth.left(120));
}

QString Runner::sentTooOften()
{
    if (!m_row.sending)
        return {};
    int count = 0;
    for (const QJsonObject &call : m_stage.faulty.proxy->calls(m_row.sending->method, m_row.sending->pathEnd))
        count += call.value(u"reachedServer"_s).toBool() ? 1 : 0;
    return count <= m_row.sending->most ? QString() : u"it reached the server %1 times"_s.arg(count);
}

} // namespace matrix
