// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The message of a second start, as it should be and as somebody else could write it.
#include "ui/shell/handover.h"

#include <QTest>

using namespace Qt::StringLiterals;
using State = ui::Handover::State;

class TestHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void isCutToWhatFits();
    void waitsForTheRest();
    void refuses_data();
    void refuses();
};

void TestHandover::readsWhatItWrites_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("nothing") << QString();
    QTest::newRow("id") << u"7b0d9c52-3e8a-4f16-8a5b-c2f3d4e5a601"_s;
    QTest::newRow("sentence") << u"Hei, se\n<https://am.ui.altinn.no/>\tå 🙂"_s;
}

void TestHandover::readsWhatItWrites()
{
    QFETCH(QString, link);
    const ui::Handover handover = ui::readHandover(ui::handoverOf(link));
    QCOMPARE(handover.state, State::Complete);
    QCOMPARE(handover.link, link);
}

void TestHandover::isCutToWhatFits()
{
    for (const QString &much : {QString(100'000, u'x'), QString(100'000, u'å')}) {
        const QByteArray bytes = ui::handoverOf(much);
        QVERIFY(bytes.size() <= ui::longestHandover && bytes.size() > ui::longestHandover - 2);
        const ui::Handover handover = ui::readHandover(bytes);
        QCOMPARE(handover.state, State::Complete);
        QVERIFY(much.startsWith(handover.link));
    }
}

void TestHandover::waitsForTheRest()
{
    const QByteArray whole = ui::handoverOf(u"blåbær"_s);
    for (qsizetype size = 0; size < whole.size(); ++size)
        QCOMPARE(ui::readHandover(whole.first(size)).state, State::Incomplete);
}

void TestHandover::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    const auto message = [](const QByteArray &length, const QByteArray &text) {
        return QByteArray("FMKT\x01") + length + text;
    };
    row("another protocol", "GET / HTTP/1.1\r\n\r\n");
    row("zeros", QByteArray(64, '\0'));
    row("another version", QByteArray("FMKT\x02") + QByteArray("\0\x01", 2) + "x");
    row("longer than any", message("\xff\xff", {}));
    row("one too long", message(QByteArray("\x0f\xfa", 2), {}));
    row("more than it says", message(QByteArray("\0\x01", 2), "xy"));
    row("no UTF-8", message(QByteArray("\0\x02", 2), "\xc3\x28"));
    row("half a character", message(QByteArray("\0\x01", 2), "\xc3"));
    row("a surrogate", message(QByteArray("\0\x03", 2), "\xed\xa0\x80"));
    row("a zero inside", message(QByteArray("\0\x03", 2), QByteArray("a\0b", 3)));
    row("an escape sequence", message(QByteArray("\0\x03", 2), "\x1b[2"));
    row("direction marks", message(QByteArray("\0\x03", 2), "\xe2\x80\xae"));
}

void TestHandover::refuses()
{
    QFETCH(QByteArray, bytes);
    const ui::Handover handover = ui::readHandover(bytes);
    QCOMPARE(handover.state, State::Malformed);
    QVERIFY(handover.link.isEmpty());
}

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
