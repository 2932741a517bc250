// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// S32: diagnostics that nothing secret fits into, by the types that they take.
#include "app/core/diagnostics.h"
#include "app/core/secret.h"

#include <QDir>
#include <QTest>
#include <QUrl>

using core::Diagnostics;
using core::Literal;
using core::SafeText;

namespace {

template <class T>
concept Addable = requires(Diagnostics into, T value) { into.add("name", value); };

static_assert(Addable<bool> && Addable<int> && Addable<QDateTime> && Addable<SafeText> && Addable<QList<SafeText>>);
static_assert(!Addable<QString> && !Addable<QByteArray> && !Addable<core::Secret &> && !Addable<QUrl>);
static_assert(!Addable<const char *> && !Addable<char> && !Addable<QLatin1StringView> && !Addable<QStringView>);
static_assert(!Addable<QStringList> && !Addable<QVariant> && !Addable<core::Error> && !Addable<qint64>);
// Nor on a way round, through the two kinds of text.
template <class To, class From>
inline constexpr bool isMade = std::is_constructible_v<To, From>;
static_assert(isMade<SafeText, Literal>);
static_assert(!isMade<SafeText, QString> && !isMade<SafeText, const char *> && !isMade<SafeText, core::Secret>);
static_assert(!isMade<SafeText, QByteArray> && !isMade<SafeText, QStringView> && !isMade<SafeText, QLatin1StringView>);
static_assert(!isMade<Literal, QString> && !isMade<Literal, const char *> && !isMade<Literal, QByteArray>);
static_assert(!isMade<Literal, QLatin1StringView>);

// What must never be let through, whatever it is said to be.
const QStringList secrets = {
    QStringLiteral("01878099999"),
    QStringLiteral("018780 99999"),
    QStringLiteral("eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ4In0.c2lnbmF0dXJl"),
    QStringLiteral("eyJhbGciOiJSUzI1NiJ9"),
    QStringLiteral("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
    QStringLiteral("STADIG KONSERT, født 1. januar"),
    QStringLiteral("name@example.org"),
    QStringLiteral("C:\\Users\\kari"),
    QStringLiteral("one\ntwo"),
    QStringLiteral("one\n"),
};

QString diagnosed(const SafeText &text)
{
    Diagnostics into;
    into.add("value", text);
    return into.text();
}

core::Error errorOf(core::ErrorKind kind, int status, const QString &code, const QString &trace)
{
    core::Error error;
    error.kind = kind;
    error.status = status;
    error.code = code;
    error.traceId = trace;
    error.detail = QStringLiteral("free text of a server about 01878099999");
    return error;
}

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
const QString w3c = QStringLiteral("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

} // namespace

class DiagnosticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesLines();
    void lets_data();
    void lets();
    void letsNoSecretThrough();
    void hostIsAllOfAnAddress();
    void errorsAreCodesAndNumbers();
    void errorsAreBounded();
    void kindsHaveNames();
};

void DiagnosticsTest::writesLines()
{
    Diagnostics into;
    into.section("First");
    into.add("yes or no", true);
    into.add("number", -3);
    into.add("time", noon);
    into.add("no time", QDateTime());
    into.add("text", SafeText("from here"));
    into.section("Second");
    into.add("none", QList<SafeText>());
    into.add("some", SafeText::scopes({QStringLiteral("openid"), QStringLiteral("altinn:a.read")}));
    QCOMPARE(into.text(), QStringLiteral("First\n"
                                         "  yes or no: yes\n"
                                         "  number: -3\n"
                                         "  time: 2026-03-01T12:00:00Z\n"
                                         "  no time: -\n"
                                         "  text: from here\n"
                                         "\n"
                                         "Second\n"
                                         "  none: -\n"
                                         "  some:\n"
                                         "    openid\n"
                                         "    altinn:a.read\n"));
}

void DiagnosticsTest::lets_data()
{
    QTest::addColumn<QString>("made");
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &text, const SafeText &made) {
        QTest::newRow(qPrintable(text)) << made.text() << text;
    };
    row(QStringLiteral("altinn:accessmanagement/enduser:connections:toothers.read"),
        SafeText::scope(QStringLiteral("altinn:accessmanagement/enduser:connections:toothers.read")));
    row(QStringLiteral("6e8f4c4e-0d33-4d3c-9f0e-1c8e1f0a6b11"),
        SafeText::clientId(QStringLiteral("6e8f4c4e-0d33-4d3c-9f0e-1c8e1f0a6b11")));
    row(QStringLiteral("fullmakt-sandbox"), SafeText::clientId(QStringLiteral("fullmakt-sandbox")));
    row(QStringLiteral("AUTH.VLD-00014"), SafeText::errorCode(QStringLiteral("AUTH.VLD-00014")));
    row(QStringLiteral("signin.timed-out"), SafeText::errorCode(QStringLiteral("signin.timed-out")));
    row(QStringLiteral("invalid_grant"), SafeText::errorCode(QStringLiteral("invalid_grant")));
    row(w3c, SafeText::traceId(w3c));
    row(QStringLiteral("0HMVFE0A0LJ2B:00000001"), SafeText::traceId(QStringLiteral("0HMVFE0A0LJ2B:00000001")));
    row(QStringLiteral("OpenSSL 3.0.17 1 Jul 2025"), SafeText::software(QStringLiteral("OpenSSL 3.0.17 1 Jul 2025")));
    row(QStringLiteral("Debian GNU/Linux 12 (bookworm)"),
        SafeText::software(QStringLiteral("Debian GNU/Linux 12 (bookworm)")));
    row(QStringLiteral("/etc/fullmakt/policy.json"), SafeText::file(QStringLiteral("/etc/fullmakt/policy.json")));
    row(QStringLiteral("~/.config/fullmakt/settings.ini"),
        SafeText::file(QDir::homePath() + QStringLiteral("/.config/fullmakt/settings.ini")));
    row(QStringLiteral("-61"), SafeText::number(-61));
    row(QStringLiteral("TT02"), SafeText::environment(QStringLiteral("TT02")));
}

void DiagnosticsTest::lets()
{
    QFETCH(const QString, made);
    QFETCH(const QString, text);
    QCOMPARE(made, text);
}

void DiagnosticsTest::letsNoSecretThrough()
{
    for (const QString &secret : secrets) {
        for (const SafeText &made : {SafeText::clientId(secret), SafeText::scope(secret), SafeText::errorCode(secret),
                                     SafeText::traceId(secret), SafeText::environment(secret), SafeText::file(secret),
                                     SafeText::file(u'/' + secret), SafeText::host(QUrl(secret)),
                                     SafeText::host(QUrl(QStringLiteral("https://x.example/") + secret))}) {
            const QString written = diagnosed(made);
            QVERIFY2(!written.contains(secret), qPrintable(written));
            QCOMPARE(written.count(u'\n'), 1);
        }
    }
    QVERIFY(!SafeText::software(secrets.constFirst()).isShown());
}

void DiagnosticsTest::hostIsAllOfAnAddress()
{
    const QUrl address(QStringLiteral("https://kari:hush@Platform.Altinn.NO:8443/a/01878099999?code=abc#state"));
    QCOMPARE(SafeText::host(address).text(), QStringLiteral("platform.altinn.no:8443"));
    QCOMPARE(SafeText::host(QUrl(QStringLiteral("https://127.0.0.1:40123"))).text(), QStringLiteral("127.0.0.1:40123"));
    QCOMPARE(SafeText::host(QUrl(QStringLiteral("https://blåbær.no/"))).text(), QStringLiteral("xn--blbr-roah.no"));
    QCOMPARE(SafeText::host(QUrl()).text(), QStringLiteral("-"));
    QCOMPARE(SafeText::host(QUrl(QStringLiteral("mailto:kari@example.org"))).text(), QStringLiteral("-"));
}

void DiagnosticsTest::errorsAreCodesAndNumbers()
{
    core::ErrorHistory history([] { return noon; });
    history.note(errorOf(core::ErrorKind::Conflict, 409, QStringLiteral("AUTH-00013"), w3c));
    history.note(errorOf(core::ErrorKind::Cancelled, 0, QStringLiteral("signin.cancelled"), {}));
    history.note(errorOf(core::ErrorKind::Offline, 0, {}, {}));
    for (const QString &secret : secrets)
        history.note(errorOf(core::ErrorKind::BadAnswer, 200, secret, secret));
    Diagnostics into;
    into.add(history);
    const QStringList lines = into.text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.at(0), QStringLiteral("  2026-03-01T12:00:00Z conflict 409 AUTH-00013 trace ") + w3c);
    QCOMPARE(lines.at(1), QStringLiteral("  2026-03-01T12:00:00Z offline"));
    QCOMPARE(lines.size(), 2 + secrets.size());
    for (const QString &line : lines.sliced(2))
        QCOMPARE(line, QStringLiteral("  2026-03-01T12:00:00Z bad-answer 200"));

    Diagnostics nothing;
    nothing.add(core::ErrorHistory());
    QCOMPARE(nothing.text(), QStringLiteral("  none\n"));
}

void DiagnosticsTest::errorsAreBounded()
{
    core::ErrorHistory history;
    for (int status = 400; status < 600; ++status)
        history.note(errorOf(core::ErrorKind::Server, status, {}, {}));
    QCOMPARE(history.entries().size(), core::ErrorHistory::most);
    QCOMPARE(history.entries().constFirst().status, 550);
    QCOMPARE(history.entries().constLast().status, 599);
}

void DiagnosticsTest::kindsHaveNames()
{
    QSet<QString> names;
    const int last = static_cast<int>(core::ErrorKind::Disk);
    for (int kind = 0; kind <= last; ++kind)
        names.insert(core::nameOf(static_cast<core::ErrorKind>(kind)).view());
    QCOMPARE(names.size(), last + 1);
    QVERIFY(!names.contains(QStringLiteral("unknown")));
}

QTEST_APPLESS_MAIN(DiagnosticsTest)
#include "tst_diagnostics.moc"
