// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/support/self_check_report.h"

#include "app/core/error_history.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace support {

using namespace Qt::StringLiterals;

static QJsonObject objectOf(const core::Error &error)
{
    return {{u"kind"_s, nameOf(error.kind).view()},
            {u"status"_s, error.status},
            {u"code"_s, core::SafeText::errorCode(error.code).text()},
            {u"fault"_s, nameOf(error.fault).view()}};
}

Verdict worstOf(const QList<Finding> &findings)
{
    for (const Verdict verdict : {Verdict::Failed, Verdict::Doubtful}) {
        if (std::any_of(findings.begin(), findings.end(),
                        [verdict](const Finding &finding) { return finding.verdict == verdict; }))
            return verdict;
    }
    return Verdict::Good;
}

QByteArray asJson(const QList<Finding> &findings, const std::function<QString(const core::Error &)> &advise)
{
    QJsonArray checks;
    for (const Finding &finding : findings) {
        QJsonObject facts;
        for (const Fact &fact : finding.facts)
            facts.insert(fact.name.view(), fact.value.text());
        QJsonObject check{
            {u"name"_s, finding.name.view()}, {u"verdict"_s, nameOf(finding.verdict).view()}, {u"facts"_s, facts}};
        if (finding.error)
            check.insert(u"error"_s, objectOf(*finding.error));
        const QString advice = finding.error ? advise(*finding.error) : QString(finding.advice.view());
        if (!advice.isEmpty())
            check.insert(u"advice"_s, advice);
        checks.append(check);
    }
    return QJsonDocument(QJsonObject{{u"verdict"_s, nameOf(worstOf(findings)).view()}, {u"checks"_s, checks}}).toJson();
}

} // namespace support
