// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/matrix/verdict.h"

using namespace Qt::StringLiterals;

namespace matrix {

QJsonObject asJson(const Verdict &verdict)
{
    return {{u"row"_s, verdict.row},
            {u"strike"_s, verdict.strike},
            {u"column"_s, verdict.column},
            {u"demand"_s, verdict.isGreen() ? QString() : QString(QLatin1Char(verdict.demand))},
            {u"objection"_s, verdict.objection},
            {u"ms"_s, verdict.milliseconds}};
}

Verdict verdictIn(const QJsonObject &object)
{
    const QString demand = object.value(u"demand"_s).toString();
    return {object.value(u"row"_s).toString(),       object.value(u"strike"_s).toString(),
            object.value(u"column"_s).toString(),    demand.isEmpty() ? char(0) : demand.at(0).toLatin1(),
            object.value(u"objection"_s).toString(), object.value(u"ms"_s).toInteger()};
}

} // namespace matrix
