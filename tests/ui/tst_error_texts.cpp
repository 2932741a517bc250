// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Every way to fail has words in bokmål, nynorsk and English that say what happened, what it means and what to do:
// each of Altinn's codes (altinn-enduser-api.md sections 8.1 and 10), and each kind and HTTP status without one.
#include "app/net/problem.h"
#include "ui/shell/language.h"
#include "ui/widgets/altinn_reason.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/state_pane.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QStringList languages = {u"nb"_s, u"nn"_s, u"en"_s};

// Section 10: all are 400 but these; 00029 is unused.
int statusOf(int number)
{
    static const QList<int> forbidden = {14, 16, 18, 19, 20, 24, 41, 42, 44, 66, 68, 69, 70, 71};
    static const QList<int> unknown = {10, 11, 12, 15, 17, 30, 60};
    static const QHash<int, int> others = {{13, 409}, {61, 409}, {23, 401}, {43, 401}, {55, 500}, {62, 500}};
    if (forbidden.contains(number))
        return 403;
    return unknown.contains(number) ? 404 : others.value(number, 400);
}

QStringList everyCode()
{
    QStringList codes = {u"STD-00000"_s, u"AUTH.VLD-00005"_s, u"AUTH.VLD-00014"_s, u"AUTH.VLD-00015"_s,
                         u"AUTH.VLD-00016"_s};
    for (int number = 0; number <= 80; ++number) {
        if (number != 29)
            codes.append(u"AUTH-%1"_s.arg(number, 5, 10, QLatin1Char('0')));
    }
    return codes;
}

// As it comes from Altinn, title and all.
core::Error errorWith(const QString &code, int status)
{
    const QJsonObject problem = {{u"type"_s, QString(u"urn:altinn:error:"_s + code)},
                                 {u"title"_s, u"Sum english text from Altinn"_s},
                                 {u"status"_s, status},
                                 {u"code"_s, code},
                                 {u"traceId"_s, u"00-4bf92f3577b34da6"_s}};
    net::Response response;
    response.status = status;
    response.body = QJsonDocument(problem).toJson();
    return net::errorFrom(response);
}

QStringList wordsOf(const core::Error &error)
{
    const ui::Explanation words = ui::explain(error);
    return {words.title, words.meaning, words.advice, ui::shortReason(error)};
}

} // namespace

class TestErrorTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasWords_data();
    void everyCodeHasWords();
    void everyKindHasWords_data();
    void everyKindHasWords();
    void unknownCodesGoByTheirStatus_data();
    void unknownCodesGoByTheirStatus();
    void theContractHasNoOtherCodes();
    void detailsCanBeCopiedWhereverAnErrorIsTold_data();
    void detailsCanBeCopiedWhereverAnErrorIsTold();
    void aMessageThatIsNoErrorHasNoDetails();

private:
    void judge(const core::Error &error);

    ui::Language m_language;
};

// What a person reads in each language is whole, is in that language, and shows nothing of the server's.
void TestErrorTexts::judge(const core::Error &error)
{
    static const QRegularExpression english(uR"(\b(the|and|you|your|this|that|again|has|been|not)\b)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bokmal(
        uR"(\b(ikke|noe|noen|hva|hvem|hvis|fra|finnes|forespørsel\w*|virksomhet\w*|rettigheter|kunne hentes)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QHash<QString, QStringList> all;
    for (const QString &language : languages) {
        m_language.set(language);
        const QStringList words = wordsOf(error);
        all.insert(language, words);
        for (const QString &text : words) {
            QVERIFY2(!text.trimmed().isEmpty(), qPrintable(language + u": "_s + words.join(u" | "_s)));
            QVERIFY2(!text.contains(u'%') && !text.contains(u"AUTH") && !text.contains(u"english"), qPrintable(text));
        }
    }
    for (const QString &language : {u"nb"_s, u"nn"_s}) {
        for (const QString &text : all.value(language))
            QVERIFY2(!english.match(text).hasMatch() && !all.value(u"en"_s).contains(text), qPrintable(text));
    }
    for (const QString &text : all.value(u"nn"_s))
        QVERIFY2(!bokmal.match(text).hasMatch(), qPrintable(text));
    // For support, and only when asked for.
    const QString details = ui::explain(error).details;
    QVERIFY(details.contains(u"kind: "));
    QVERIFY(error.code.isEmpty() || details.contains(u"code: "_s + error.code));
    QVERIFY(error.traceId.isEmpty() || details.contains(u"trace: "_s + error.traceId));
}

void TestErrorTexts::everyCodeHasWords_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : everyCode())
        QTest::newRow(qPrintable(code)) << code;
}

void TestErrorTexts::everyCodeHasWords()
{
    QFETCH(QString, code);
    const int status = code.startsWith(u"AUTH-") ? statusOf(code.right(5).toInt()) : 400;
    const core::Error error = errorWith(code, status);
    QCOMPARE(error.code, code);
    QVERIFY(ui::altinnReasonOf(code)); // words of its own, not those of its status
    judge(error);
}

void TestErrorTexts::everyKindHasWords_data()
{
    QTest::addColumn<core::ErrorKind>("kind");
    for (int kind = 0; kind <= int(core::ErrorKind::Disk); ++kind)
        QTest::addRow("%d", kind) << core::ErrorKind(kind);
}

void TestErrorTexts::everyKindHasWords()
{
    QFETCH(core::ErrorKind, kind);
    core::Error error;
    error.kind = kind;
    judge(error);
    error.retryAfter = std::chrono::seconds(90);
    judge(error);
}

void TestErrorTexts::unknownCodesGoByTheirStatus_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 408, 409, 410, 418, 422, 429, 500, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status;
}

void TestErrorTexts::unknownCodesGoByTheirStatus()
{
    QFETCH(int, status);
    const core::Error unknown = errorWith(u"AUTH-90210"_s, status);
    QVERIFY(!ui::altinnReasonOf(unknown.code));
    judge(unknown);
    m_language.set(u"en"_s);
    const QStringList words = wordsOf(unknown);
    QCOMPARE(words, wordsOf(errorWith({}, status)));
    const core::Error neighbour = errorWith({}, status == 403 ? 404 : 403);
    QVERIFY(words != wordsOf(neighbour)); // and the status makes a difference
}

// The contract lies beside the project and is not part of it.
void TestErrorTexts::theContractHasNoOtherCodes()
{
    QFile file(u"" FULLMAKT_SOURCE_DIR "/../shared/contract/altinn-enduser-api.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the contract is not beside the project");
    static const QRegularExpression code(uR"(\b(AUTH|AUTH\.VLD|STD)-\d{5}\b)"_s);
    const QStringList known = everyCode();
    int found = 0;
    for (auto matches = code.globalMatch(QString::fromUtf8(file.readAll())); matches.hasNext(); ++found) {
        const QString each = matches.next().captured();
        QVERIFY2(known.contains(each), qPrintable(each));
    }
    QVERIFY(found > 20);
}

// Code and trace id are what support asks for: a button gives them, in a page's error and in a message bar.
void TestErrorTexts::detailsCanBeCopiedWhereverAnErrorIsTold_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("copy");
    QTest::newRow("nb") << u"nb"_s << u"Kopier detaljer"_s;
    QTest::newRow("nn") << u"nn"_s << u"Kopier detaljar"_s;
    QTest::newRow("en") << u"en"_s << u"Copy details"_s;
}

void TestErrorTexts::detailsCanBeCopiedWhereverAnErrorIsTold()
{
    QFETCH(const QString, language);
    QFETCH(const QString, copy);
    m_language.set(language);
    const core::Error error = errorWith(u"AUTH-00024"_s, 403);
    const ui::Explanation words = ui::explain(error);
    ui::StatePane pane;
    pane.showError(words);
    ui::MessageBar bar;
    bar.setMessage(ui::Tone::Bad, words.meaning);
    bar.setDetails(words.details);
    for (QWidget *place : {static_cast<QWidget *>(&pane), static_cast<QWidget *>(&bar)}) {
        place->show();
        QAbstractButton *button = nullptr;
        for (auto *each : place->findChildren<QAbstractButton *>())
            button = each->isVisible() && each->text() == copy ? each : button;
        QVERIFY(button);
        QGuiApplication::clipboard()->clear();
        button->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"code: AUTH-00024") && copied.contains(u"trace: 00-4bf92f3577b34da6"),
                 qPrintable(copied));
        QVERIFY(button->text() != copy); // it says that it is done
    }
}

void TestErrorTexts::aMessageThatIsNoErrorHasNoDetails()
{
    m_language.set(u"en"_s);
    ui::MessageBar bar;
    bar.setMessage(ui::Tone::Bad, u"Not done."_s);
    bar.setDetails(u"code: AUTH-00024"_s);
    bar.show();
    const auto *button = bar.findChild<QAbstractButton *>(u"copyDetails"_s);
    QVERIFY(button && button->isVisible());
    bar.setMessage(ui::Tone::Ok, u"Done."_s); // the details were another message's
    QVERIFY(!button->isVisible());
}

QTEST_MAIN(TestErrorTexts)
#include "tst_error_texts.moc"
