// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/altinn/api.h"
#include "app/core/task_scope.h"
#include "app/net/token_source.h"

#include <QTest>

// A token that lets itself be waited for, as during a renewal.
class SlowTokens : public net::TokenSource
{
public:
    core::Task<core::Secret> token(std::stop_token) override
    {
        co_await gate.passed();
        co_return core::Secret(QByteArray("the next user's"));
    }

    core::Task<core::Nothing> refused(core::Secret, std::stop_token) override { co_return core::Nothing{}; }

    core::Gate gate;
};

class TestApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverGoesOnWithTheNextUsersToken();
};

void TestApi::neverGoesOnWithTheNextUsersToken()
{
    const std::unique_ptr<net::Http> http = net::Http::create({}).value();
    SlowTokens tokens;
    altinn::Api api(http.get(), &tokens, QUrl(QStringLiteral("https://127.0.0.1:9")));
    core::TaskScope scope;
    std::optional<core::Result<net::Response>> end;
    altinn::Call call;
    call.method = net::Method::Post;
    call.path = QStringLiteral("/approve");
    scope.start(api.call(call, {}), [&end](core::Result<net::Response> result) { end = std::move(result); });
    QVERIFY(!end);
    api.forgetUser();
    tokens.gate.open();
    QVERIFY(end); // at once: nothing was sent
    QVERIFY(!*end);
    QCOMPARE(end->error().kind, core::ErrorKind::SignedOut);
}

QTEST_GUILESS_MAIN(TestApi)
#include "tst_api.moc"
