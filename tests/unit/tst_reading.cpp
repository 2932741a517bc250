// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What the readers of app/altinn make of answers that are not as they should be (altinn-enduser-api.md sections 13,
// 15).
#include "tests/unit/reading_cases.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTest>

using namespace altinn;
using namespace Qt::StringLiterals;
using reading::Outcome;
using reading::Reader;
using reading::Shape;

// The member that a row cannot do without.
static bool isIdentifier(const Reader &reader, const QString &name)
{
    return name == u"id" || name == u"clientId" || name == u"package" ||
           (reader.name == "parties" && name == u"partyUuid") ||
           (reader.name.startsWith("registered") && name == u"systemId");
}

class TestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QLoggingCategory::setFilterRules(u"fullmakt.net=false"_s); } // thousands of losses

    void good_data() { everyReader(); }

    void good();

    void forms_data() { everyReader(); }

    void forms();

    void wrongBodies_data() { everyReader(); }

    void wrongBodies();

    void nothingKnown_data() { everyReader(); }

    void nothingKnown();

    void oneBrokenElement_data() { everyReader(); }

    void oneBrokenElement();

    void onlyBrokenElements_data() { everyReader(); }

    void onlyBrokenElements();

    void aFirstPageIsNotAll_data() { everyReader(); }

    void aFirstPageIsNotAll();

    void manyElements_data() { everyReader(); }

    void manyElements();

    void absentAndNullMembers_data() { everyReader(); }

    void absentAndNullMembers();

    void mutations_data() { everyReader(); }

    void mutations();

private:
    static void everyReader();
    static const Reader &reader();
};

void TestReading::everyReader()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < reading::readers().size(); ++i)
        QTest::newRow(reading::readers().at(i).name.constData()) << i;
}

const Reader &TestReading::reader()
{
    QFETCH(int, index);
    return reading::readers().at(index);
}

static Outcome read(const Reader &reader, const QByteArray &body)
{
    return reader.read(reading::responseWith(body));
}

// Every row with an identifier, and so many of them.
static void expect(const Outcome &found, qsizetype rows, int lost)
{
    QVERIFY(found.isRead);
    QCOMPARE(found.rows, rows);
    QCOMPARE(found.unreadable, lost);
    QVERIFY(found.everyRowHasId);
}

void TestReading::good()
{
    expect(read(reader(), reading::goodAnswer(reader())), reader().shape == Shape::List ? 2 : 1, 0);
    if (reader().shape == Shape::List)
        expect(read(reader(), "[]"), 0, 0);
}

void TestReading::forms()
{
    const QByteArray answer = reading::goodAnswer(reader());
    const qsizetype rows = reader().shape == Shape::List ? 2 : 1;
    expect(read(reader(), "\xEF\xBB\xBF" + answer), rows, 0);
    expect(read(reader(), "\r\n \t" + answer + "\n\n"), rows, 0);
    if (reader().shape != Shape::List)
        return;
    for (const QByteArray &around : {R"({"data":%})"_ba, R"({"links":{"next":null},"data":%})"_ba,
                                     R"({"Links":{},"DATA":%})"_ba, R"({"data":[%]})"_ba, R"({" data ":%,"x":1})"_ba}) {
        QByteArray body = around;
        expect(read(reader(), body.replace("%", answer)), rows, 0);
    }
}

void TestReading::wrongBodies()
{
    const QByteArray answer = reading::goodAnswer(reader());
    const QByteArray deep = QByteArray(10'000, '[') + QByteArray(10'000, ']');
    const QList<QByteArray> bodies = {
        {},
        " ",
        "{",
        "[",
        "[1,",
        "}",
        "true",
        "false",
        "7",
        "\"text\"",
        "<html><body>Bad gateway</body></html>",
        "\xEF\xBB\xBF",
        answer.left(answer.size() - 1),
        answer + answer,
        answer + "x",
        R"({"id":")"
        "\xff\xfe"
        R"("})",
        "[\"\xc3\x28\"]",
        "\xff\xfe{\0}\0",
        deep,
        QByteArray(R"({"a":)").repeated(10'000) + "1" + QByteArray("}").repeated(10'000),
        reader().shape == Shape::List ? R"({"data":{}})" : R"([])",
        reader().shape == Shape::List ? R"({"data":null})" : R"([{}])",
        reader().shape == Shape::List ? R"({})" : R"([1])",
        reader().shape == Shape::Text ? QByteArray("nul") : QByteArray("null"),
    };
    for (const QByteArray &body : bodies) {
        const Outcome found = read(reader(), body);
        QVERIFY2(!found.isRead, body.left(60).constData());
        QCOMPARE(found.why, core::ErrorKind::BadAnswer);
    }
}

void TestReading::nothingKnown()
{
    if (reader().shape != Shape::Text)
        return;
    expect(read(reader(), "null"), 1, 0);
    expect(read(reader(), "\xEF\xBB\xBFnull\r\n"), 1, 0);
    expect(read(reader(), "{}"), 1, 0);
}

void TestReading::oneBrokenElement()
{
    if (reader().shape != Shape::List)
        return;
    const int lost = reader().tellsLoss ? 1 : 0;
    const QByteArray first = reading::elementNumber(reader(), 1);
    const QByteArray last = reading::elementNumber(reader(), 2);
    for (const QByteArray &broken : {"null"_ba, "7"_ba, "\"text\""_ba, "[]"_ba, "[{}]"_ba, "{}"_ba, "true"_ba}) {
        expect(read(reader(), "[" + first + "," + broken + "," + last + "]"), 2, lost);
        expect(read(reader(), R"({"data":[)" + broken + "," + first + "," + last + "]}"), 2, lost);
    }
    QByteArray noId = first;
    for (const char *name : {"partyUuid\":\"5", "\"id\":\"5", "clientId\":\"5", "urn:altinn:accesspackage:"})
        noId.replace(name, QByteArray(name).chopped(1) + "?");
    if (reader().name == "package checks")
        noId = R"({"package":{},"result":true})";
    if (reader().name == "registered systems")
        noId = R"({"systemId":"","name":{"nb":"Sky"},"isVisible":true})";
    expect(read(reader(), "[" + noId + "," + last + "]"), 1, lost);
}

void TestReading::onlyBrokenElements()
{
    if (reader().shape != Shape::List)
        return;
    for (const QByteArray &body : {"[{}]"_ba, "[null]"_ba, "[{},7,null]"_ba, R"({"data":[{},{}]})"_ba,
                                   R"({"data":[[1],[2]]})"_ba, R"([{"id":"x"}])"_ba}) {
        const Outcome found = read(reader(), body);
        QVERIFY2(!found.isRead, body.constData()); // must not pass as an empty list
        QCOMPARE(found.why, core::ErrorKind::BadAnswer);
    }
}

void TestReading::aFirstPageIsNotAll()
{
    if (reader().shape != Shape::List)
        return;
    expect(
        read(reader(), R"({"links":{"next":"https://example.test/2"},"data":)" + reading::goodAnswer(reader()) + "}"),
        2, reader().tellsLoss ? 1 : 0);
    const QByteArray emptyPage = R"({"links":{"next":"https://example.test/2"},"data":[]})";
    QVERIFY(!read(reader(), emptyPage).isRead);
}

void TestReading::manyElements()
{
    if (reader().shape != Shape::List)
        return;
    // Nothing but the identifier, which is all that can be relied on.
    QJsonObject bare = QJsonDocument::fromJson(reader().element).object();
    for (const QString &name : bare.keys()) {
        if (!isIdentifier(reader(), name))
            bare.remove(name);
    }
    Reader barely = reader();
    barely.element = QJsonDocument(bare).toJson(QJsonDocument::Compact);
    QByteArray body = "[";
    for (int i = 1; i <= 100'000; ++i)
        body += (i > 1 ? "," : "") + reading::elementNumber(barely, i);
    expect(read(reader(), body + "]"), 100'000, 0);
}

void TestReading::absentAndNullMembers()
{
    // Only identifiers and status can be relied on: everything else may be absent, null, or of a foreign type.
    const QJsonObject whole = QJsonDocument::fromJson(reader().element).object();
    const QList<QJsonValue> strange = {
        QJsonValue::Undefined,           QJsonValue::Null, true, 12, 1.5, 1e300, u"text"_s, QString(100'000, u'å'),
        QJsonArray{1, QJsonValue::Null}, QJsonObject{}};
    for (const QString &name : whole.keys()) {
        for (const QJsonValue &value : strange) {
            if (isIdentifier(reader(), name))
                continue;
            QJsonObject changed = whole;
            changed.insert(name, value);
            QByteArray body = QJsonDocument(changed).toJson();
            if (reader().shape == Shape::List)
                body = "[" + body + "]";
            expect(read(reader(), body), 1, name == u"subunits" && value.isArray() ? 2 : 0);
        }
    }
}

// One change of a payload, by the fixed seed: what a careless proxy, a new release or an attacker could make of it.
static QByteArray mutated(QByteArray body, QRandomGenerator &random)
{
    static const QList<QByteArray> pieces = {"null",    "{}",      "[]",       "\"\"", "-1",   "1e999",
                                             ",",       ":",       "\"",       "\\",   "\xff", "\xEF\xBB\xBF",
                                             "\\u0000", "\\ud800", "{\"id\":", "[[",   "}}",   "true"};
    const int at = random.bounded(int(body.size()));
    const int length = random.bounded(40);
    switch (random.bounded(5)) {
    case 0:
        return body.remove(at, length);
    case 1:
        return body.insert(at, pieces.at(random.bounded(int(pieces.size()))));
    case 2:
        return body.replace(at, 1, QByteArray(1, char(random.bounded(256))));
    case 3:
        return body.insert(at, body.mid(random.bounded(int(body.size())), length));
    default:
        return body.replace(at, length, pieces.at(random.bounded(int(pieces.size()))));
    }
}

void TestReading::mutations()
{
    QRandomGenerator random(20261122);
    int stillRead = 0;
    for (int i = 0; i < 2'000; ++i) {
        QByteArray body = reading::goodAnswer(reader());
        for (int changes = 1 + random.bounded(3); changes > 0 && !body.isEmpty(); --changes)
            body = mutated(body, random);
        const Outcome found = read(reader(), body);
        QVERIFY2(found.everyRowHasId, body.constData());
        QVERIFY2(!found.isRead || found.rows > 0 || found.unreadable == 0, body.constData());
        if (!found.isRead)
            QCOMPARE(found.why, core::ErrorKind::BadAnswer);
        stillRead += found.isRead ? 1 : 0;
    }
    QVERIFY(stillRead > 50); // or the mutations would only try the JSON parser
}

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
