// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "signin_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using tests::SandboxProcess;

namespace {

QString caughtLog;

void catchLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    caughtLog += message + u'\n'; // before any redaction
}

} // namespace

int calls(SandboxProcess &box, const QString &path)
{
    int count = 0;
    for (const QJsonValue &call : box.control("GET", u"/log"_s).toObject().value(u"calls").toArray())
        count += call.toObject().value(u"path").toString().startsWith(path) ? 1 : 0;
    return count;
}

void SignInSandboxTests::initTestCase()
{
    qInstallMessageHandler(catchLog);
    m_box = std::make_unique<SandboxProcess>(QStringList{u"--clients"_s, u"5"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

void SignInSandboxTests::init()
{
    if (m_box->isRunning()) {
        m_box->control("DELETE", u"/log"_s);
        m_box->control("DELETE", u"/faults"_s);
        m_box->control("POST", u"/idtoken"_s, {{u"mutation"_s, u"none"_s}});
        m_box->control("POST", u"/authorize-reply"_s, {{u"mutation"_s, u"none"_s}});
        m_box->control("POST", u"/scopes"_s, {{u"declined"_s, QJsonArray{}}});
    }
}

void SignInSandboxTests::cleanupTestCase()
{
    qInstallMessageHandler(nullptr);
    QVERIFY(caughtLog.contains(u"signed in"));
    for (const QString &pattern : {u"eyJ"_s, u"[A-Za-z0-9_-]{40,}"_s, u"(?<!\\d)\\d{11}(?!\\d)"_s, u"code="_s}) {
        const auto match = QRegularExpression(pattern).match(caughtLog);
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured(0).left(12)));
    }
}
