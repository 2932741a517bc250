// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The receipt of a decision: everything in it, nothing read as markup, a PDF that is there whole or not at all.
#include "ui/requests/receipt.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

#include <csignal>
#include <sys/resource.h>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

domain::Right rightTo(const QString &resource)
{
    return {resource, u"urn:altinn:resource:"_s + resource, {}};
}

ReceiptFacts facts(requests::Decision decision = requests::Decision::Approve)
{
    ReceiptFacts facts;
    facts.title = u"SmartCloud"_s;
    facts.vendor = u"SMARTCLOUD AS 314 159 265"_s;
    facts.decidedBy = u"STADIG KONSERT"_s;
    facts.environment = u"TT02"_s;
    facts.program = u"Fullmakt 1.2.3"_s;
    requests::Outcome &outcome = facts.outcome;
    outcome.decision = decision;
    outcome.truth = requests::Truth::Done;
    outcome.decidedAt = QDateTime({2026, 3, 1}, {12, 30, 15}, Qt::UTC);
    outcome.row.party.name = u"TILFELDIG SUBTIL APE"_s;
    outcome.row.party.organisationNumber = u"310000011"_s;
    domain::AccessRequest &request = outcome.row.request;
    request.id = domain::RequestId(QUuid(u"8f2c1f8e-9d0b-4a53-8a5f-6f1f2f0f3f4f"_s));
    request.systemId = u"314159265_smartcloud"_s;
    request.externalReference = u"REF-77"_s;
    const bool approve = decision == requests::Decision::Approve;
    request.status = approve ? domain::RequestStatus::Accepted : domain::RequestStatus::Rejected;
    request.packages = {{u"urn:altinn:accesspackage:skattegrunnlag"_s}, {u"urn:altinn:accesspackage:ukjent"_s}};
    request.rights = {rightTo(u"ske-krav-og-betalinger"_s)};
    requests::ReviewLine package;
    package.isPackage = true;
    package.rawId = u"urn:altinn:accesspackage:skattegrunnlag"_s;
    package.name = u"Skattegrunnlag"_s;
    package.services = {{{}, u"Skattemelding"_s, {}, {}}, {{}, u"Skatteoppgjør"_s, {}, {}}};
    requests::ReviewLine service;
    service.rawId = u"ske-krav-og-betalinger"_s;
    service.name = u"Krav og betalinger"_s;
    facts.named = {package, service};
    return facts;
}

int pagesIn(const QByteArray &pdf)
{
    static const QRegularExpression page(u"/Type\\s*/Page\\b"_s);
    return static_cast<int>(QString::fromLatin1(pdf).count(page));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ReceiptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEverything();
    void aRejectionSaysThatNothingWasGiven();
    void aChangeTellsBothParts();
    void theNoteIsThereOnlyWhenWanted();
    void nothingIsMarkup();
    void longTextsAreWrappedOverPages();
    void theFileNameIsFitForEveryDisk();
    void aFileThatCannotBeWrittenIsAnError();
    void aFullDiskLeavesWhatWasThere();
};

void ReceiptTest::tellsEverything()
{
    const QString text = receiptDocument(facts())->toPlainText();
    for (const QString &each :
         {u"TILFELDIG SUBTIL APE"_s, u"SMARTCLOUD AS 314 159 265"_s, u"314159265_smartcloud"_s, u"REF-77"_s,
          u"8f2c1f8e-9d0b-4a53-8a5f-6f1f2f0f3f4f"_s, u"STADIG KONSERT"_s, u"TT02"_s, u"Fullmakt 1.2.3"_s,
          u"Skattegrunnlag"_s, u"urn:altinn:accesspackage:skattegrunnlag"_s, u"Skattemelding"_s, u"Skatteoppgjør"_s,
          u"urn:altinn:accesspackage:ukjent"_s, u"Krav og betalinger"_s, u"ske-krav-og-betalinger"_s,
          u"What was given"_s, u"Approved"_s})
        QVERIFY2(text.contains(each), qPrintable(each + u"\n"_s + text));
    static const QRegularExpression when(u"March 2026 \\d\\d:30:15 \\(UTC[+-]\\d\\d:\\d\\d\\)"_s);
    QVERIFY2(text.contains(when), qPrintable(text));
    QVERIFY(!text.contains(u"Private note"));
}

void ReceiptTest::aRejectionSaysThatNothingWasGiven()
{
    const QString text = receiptDocument(facts(requests::Decision::Reject))->toPlainText();
    QVERIFY(text.contains(u"gives") && text.contains(u"not given") && !text.contains(u"What was given"));
    QVERIFY(text.contains(u"urn:altinn:accesspackage:skattegrunnlag"));
}

void ReceiptTest::aChangeTellsBothParts()
{
    ReceiptFacts change = facts();
    change.outcome.row.request.kind = domain::RequestKind::Change;
    change.outcome.row.request.unwantedRights = {rightTo(u"ske-skattekort"_s)};
    const domain::AccessRequest &asked = change.outcome.row.request;
    QString text = receiptDocument(change)->toPlainText(); // what there was before is not known
    QVERIFY(text.contains(u"What was asked to be added") && !text.contains(u"What was added"));

    change.outcome.before = domain::GivenRights{{asked.rights.constFirst(), rightTo(u"ske-skattekort"_s)}, {}};
    text = receiptDocument(change)->toPlainText();
    const qsizetype added = text.indexOf(u"What was added");
    const qsizetype removed = text.indexOf(u"What was removed");
    const qsizetype already = text.indexOf(u"What was there already");
    QVERIFY(added > 0 && removed > added && already > removed);
    QVERIFY(text.indexOf(u"skattegrunnlag", added) < removed);
    QVERIFY(text.indexOf(u"ske-skattekort") > removed && text.indexOf(u"ske-skattekort") < already);
    QVERIFY(text.indexOf(asked.rights.constFirst().resourceId) > already);
    QVERIFY(!text.contains(u"What was not there anyhow"));
    change.outcome.before = domain::GivenRights{};
    QVERIFY(receiptDocument(change)->toPlainText().contains(u"What was not there anyhow"));
}

void ReceiptTest::theNoteIsThereOnlyWhenWanted()
{
    ReceiptFacts noted = facts(requests::Decision::Reject);
    noted.outcome.note = u"Avtalen er sagt opp\nRing dem"_s;
    QVERIFY(!receiptDocument(noted)->toPlainText().contains(u"sagt opp"));
    noted.withNote = true;
    const QString text = receiptDocument(noted)->toPlainText();
    QVERIFY(text.contains(u"Avtalen er sagt opp") && text.contains(u"Ring dem"));
}

void ReceiptTest::nothingIsMarkup()
{
    const QString hostile = u"<b>x</b><img src=\"file:///etc/passwd\"><br>&amp;\u202e\u2028\t%1 %2"_s;
    ReceiptFacts bad = facts();
    bad.title = bad.vendor = bad.decidedBy = bad.outcome.row.party.name = hostile;
    bad.outcome.row.request.externalReference = bad.outcome.row.request.systemId = hostile;
    bad.outcome.row.request.packages.append({u"urn:altinn:accesspackage:"_s + hostile});
    bad.named[0].name = hostile;
    bad.named[0].services.append({{}, hostile, {}, {}});
    const QString text = receiptDocument(bad)->toPlainText();
    QVERIFY(text.count(u"<b>x</b><img src=\"file:///etc/passwd\"><br>&amp;"_s) >= 8);
    QVERIFY(!text.contains(QChar(0x202e))); // turns the reading direction
    QVERIFY(text.count(u"STADIG"_s) == 0);
}

void ReceiptTest::longTextsAreWrappedOverPages()
{
    QTemporaryDir folder;
    ReceiptFacts many = facts();
    many.outcome.row.party.name = QString(10'000, u'M');
    for (int i = 0; i < 200; ++i)
        many.outcome.row.request.packages.append({u"urn:altinn:accesspackage:pakke-%1"_s.arg(i)});
    const std::unique_ptr<QTextDocument> document = receiptDocument(many);
    const QString text = document->toPlainText();
    QVERIFY(text.contains(QString(10'000, u'M')) && text.contains(u"pakke-199"));
    const QString path = folder.filePath(u"stor.pdf"_s);
    QVERIFY(savePdf(document.get(), many.outcome.row.party.name, path));
    const QByteArray pdf = contentOf(path);
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pagesIn(pdf), document->pageCount());
    QVERIFY(document->pageCount() > 5);
    // Nothing is wider than the page.
    QVERIFY(document->idealWidth() <= document->pageSize().width() + 1);

    const std::unique_ptr<QTextDocument> small = receiptDocument(facts());
    QVERIFY(savePdf(small.get(), u"Receipt"_s, path)); // takes the place of the other
    QCOMPARE(pagesIn(contentOf(path)), 1);
    QCOMPARE(small->pageCount(), 1);
}

void ReceiptTest::theFileNameIsFitForEveryDisk()
{
    requests::Outcome outcome = facts().outcome;
    QCOMPARE(receiptFileName(outcome), u"Receipt TILFELDIG SUBTIL APE 2026-03-01.pdf"_s);
    outcome.row.party.name = u"../..\\A/S: \"<*?>|\n"_s + QString(300, u'x');
    const QString name = receiptFileName(outcome);
    static const QRegularExpression bad(u"[/\\\\:*?\"<>|\\x00-\\x1f]"_s);
    QVERIFY2(!name.contains(bad) && name.size() < 120, qPrintable(name));
    outcome.row.party.name.clear();
    QCOMPARE(receiptFileName(outcome), u"Receipt 2026-03-01.pdf"_s);
}

void ReceiptTest::aFileThatCannotBeWrittenIsAnError()
{
    QTemporaryDir folder;
    const std::unique_ptr<QTextDocument> document = receiptDocument(facts());
    for (const QString &path : {folder.filePath(u"ingen/slik/mappe.pdf"_s), folder.path(), u"/proc/kvittering.pdf"_s}) {
        const auto saved = savePdf(document.get(), u"Receipt"_s, path);
        QVERIFY2(!saved, qPrintable(path));
        QCOMPARE(saved.error().kind, core::ErrorKind::Disk);
    }
}

void ReceiptTest::aFullDiskLeavesWhatWasThere()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"kvittering.pdf"_s);
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("mine") == 4);
    before.close();
    // A limit on the size of files stands in for a disk without room.
    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    rlimit tight = usual;
    tight.rlim_cur = 500;
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto saved = savePdf(receiptDocument(facts()).get(), u"Receipt"_s, path);
    setrlimit(RLIMIT_FSIZE, &usual);
    static_cast<void>(std::signal(SIGXFSZ, handler));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, core::ErrorKind::Disk);
    QCOMPARE(contentOf(path), QByteArray("mine"));
}

QTEST_MAIN(ReceiptTest)
#include "tst_receipt.moc"
