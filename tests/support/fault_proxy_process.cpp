// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/support/fault_proxy_process.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

FaultProxyProcess::FaultProxyProcess(const QString &environmentFile, const QStringList &options)
    : ServerProcess(QStringLiteral(FULLMAKT_FAULT_PROXY_PATH),
                    QStringList{u"--environment"_s, environmentFile} + options)
{
}

void FaultProxyProcess::spoil(const QJsonObject &rule)
{
    const Answer answer = send("POST", control() + u"/rules"_s, {}, QJsonDocument(rule).toJson());
    QVERIFY2(answer.status == 201, answer.body.constData());
}

void FaultProxyProcess::showCertificate(const QString &kind)
{
    QCOMPARE(
        send("POST", control() + u"/certificate"_s, {}, QJsonDocument(QJsonObject{{u"kind"_s, kind}}).toJson()).status,
        204);
    QVERIFY(!control("DELETE", u"/connections"_s).isNull());
}

int FaultProxyProcess::release()
{
    return control("POST", u"/release"_s)[u"released"_s].toInt();
}

QJsonArray FaultProxyProcess::log()
{
    return control("GET", u"/log"_s)[u"calls"_s].toArray();
}

QList<QJsonObject> FaultProxyProcess::calls(const QString &method, const QString &pathEnd)
{
    QList<QJsonObject> found;
    for (const QJsonValue &call : log()) {
        if (call[u"method"_s].toString() == method && call[u"path"_s].toString().endsWith(pathEnd))
            found.append(call.toObject());
    }
    return found;
}

int FaultProxyProcess::held()
{
    int count = 0;
    for (const QJsonValue &call : log())
        count += call[u"held"_s].toBool() ? 1 : 0;
    return count;
}

} // namespace tests
