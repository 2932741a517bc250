// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT

// Holds every text that a user can see to the language it is said to be in: real nynorsk, no English left over, one
// word for one thing, and nothing lost on the way from the source text. The lists it goes by stand in language/.
#include "app/signin/reply_page.h"
#include "tests/unit/language/rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace language;

namespace {

const QString root = QStringLiteral(FULLMAKT_SOURCE_DIR);
const QStringList languages{u"nb"_s, u"nn"_s, u"en"_s};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Entry> catalogue(const QString &language)
{
    return readCatalogue(contentOf(root + u"/translations/fullmakt_"_s + language + u".ts"_s));
}

QStringList filesUnder(const QString &folder)
{
    QStringList files;
    for (QDirIterator all(root + u'/' + folder, QDir::Files, QDirIterator::Subdirectories); all.hasNext();)
        files.append(QDir(root).relativeFilePath(all.next()));
    files.sort();
    return files;
}

// Writes each down: a test's own message is cut off after a few.
bool areNone(const QList<Fault> &faults)
{
    for (const Fault &each : faults) {
        qWarning().noquote() << u"%1: %2, %3: %4 [%5] %6"_s.arg(each.rule, each.language, each.place, each.text,
                                                                each.subject, each.why);
    }
    return faults.isEmpty();
}

Entry entry(const QString &language, const QString &source, const QString &text)
{
    return {language, u"ui::Sample"_s, source, {}, {text}, false, {}};
}

Entry counted(const QString &language, const QString &source, const QStringList &forms)
{
    return {language, u"ui::Sample"_s, source, {}, forms, true, {}};
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsAreWhole();
    void refuses_data();
    void refuses();
    void everyRuleHasASample();
    void bokmaalWordsAreRefusedInNynorsk();
    void readsWhatItIsGiven_data();
    void readsWhatItIsGiven();
    void catalogues_data();
    void catalogues();
    void cataloguesHoldTheSameTexts();
    void betweenTexts();
    void runningText();
    void runningTextIsThereInEachLanguage();
    void pagesInTheBrowser();
    void exceptionsAreNeeded();

private:
    QList<Fault> left(const QList<Fault> &faults) { return notAllowed(faults, m_lists, &m_used); }

    QList<Passage> passages() const;

    WordLists m_lists;
    QSet<int> m_used; // the exceptions, by line
};

void TestLanguage::initTestCase()
{
    m_lists = readWordLists();
}

void TestLanguage::listsAreWhole()
{
    QVERIFY2(m_lists.faults.isEmpty(), qPrintable(m_lists.faults.join(u'\n')));
    QVERIFY(m_lists.strays[u"nn"_s].size() > 1000);
    QVERIFY(m_lists.strays[u"nb"_s].size() > 500);
    QVERIFY(m_lists.terms.size() > 30);
    for (const Exception &exception : std::as_const(m_lists.exceptions))
        QVERIFY2(ruleNames().contains(exception.rule), qPrintable(exception.rule));
}

// A bad sample and the same thing said right.
void TestLanguage::refuses_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QList<Entry>>("bad");
    QTest::addColumn<QList<Entry>>("good");
    const auto row = [](const QString &rule, const QList<Entry> &bad, const QList<Entry> &good) {
        static int number = 0;
        QTest::addRow("%d %s", ++number, qPrintable(rule)) << rule << bad << good;
    };
    const auto both = [&row](const QString &rule, const QString &language, const QString &source, const QString &bad,
                             const QString &good) {
        row(rule, {entry(language, source, bad)}, {entry(language, source, good)});
    };
    const QString clients = u"%n client(s)"_s;

    Entry unfinished = entry(u"nb"_s, u"Save"_s, u"Lagre"_s);
    unfinished.state = u"unfinished"_s;
    row(u"unfinished"_s, {unfinished}, {entry(u"nb"_s, u"Save"_s, u"Lagre"_s)});
    both(u"unfinished"_s, u"nn"_s, u"Save"_s, {}, u"Lagre"_s);
    row(u"unfinished"_s, {counted(u"nb"_s, clients, {u"%Ln klient"_s})},
        {counted(u"nb"_s, clients, {u"%Ln klient"_s, u"%Ln klienter"_s})});
    row(u"number"_s, {counted(u"nb"_s, clients, {u"%n klient"_s, u"%n klienter"_s})},
        {counted(u"nb"_s, clients, {u"%Ln klient"_s, u"%Ln klienter"_s})});
    row(u"number"_s, {counted(u"en"_s, clients, {u"one client"_s, u"some clients"_s})},
        {counted(u"en"_s, clients, {u"one client"_s, u"%Ln clients"_s})});
    row(u"plural"_s, {counted(u"nn"_s, clients, {u"%Ln klient"_s, u"%Ln klient"_s})},
        {counted(u"nn"_s, clients, {u"%Ln klient"_s, u"%Ln klientar"_s})});
    row(u"plural"_s, {counted(u"nb"_s, clients, {u"%Ln klienter"_s, u"%Ln klientene"_s})},
        {counted(u"nb"_s, clients, {u"%Ln klient"_s, u"%Ln klienter"_s})});
    row(u"plural"_s, {counted(u"en"_s, clients, {u"%Ln clients"_s, u"all %Ln clients"_s})},
        {counted(u"en"_s, clients, {u"%Ln client"_s, u"%Ln clients"_s})});

    both(u"placeholder"_s, u"nb"_s, u"%1 of %2"_s, u"%1 av %1"_s, u"%1 av %2"_s);
    both(u"placeholder"_s, u"nb"_s, u"For %1"_s, u"For alle"_s, u"For %1"_s);
    both(u"tags"_s, u"nn"_s, u"<b>Not</b> now"_s, u"<b>Ikkje no"_s, u"<b>Ikkje</b> no"_s);
    both(u"mnemonic"_s, u"nb"_s, u"&Save"_s, u"Lagre"_s, u"&Lagre"_s);
    both(u"ending"_s, u"nb"_s, u"Reject…"_s, u"Avvis"_s, u"Avvis…"_s);
    both(u"ending"_s, u"nb"_s, u"Name:"_s, u"Navn"_s, u"Navn:"_s);
    both(u"ending"_s, u"nn"_s, u"It is done."_s, u"Det er gjort"_s, u"Det er gjort."_s);
    both(u"edges"_s, u"nb"_s, u" or "_s, u"eller"_s, u" eller "_s);
    both(u"edges"_s, u"nb"_s, u"One\nTwo"_s, u"Én to"_s, u"Én\nTo"_s);
    both(u"beginning"_s, u"nb"_s, u"new"_s, u"Ny"_s, u"ny"_s);

    both(u"untranslated"_s, u"nn"_s, u"Sort order"_s, u"Sort order"_s, u"Rekkjefølgje"_s);
    both(u"untranslated"_s, u"nb"_s, u"Wizard"_s, u"Wizard"_s, u"Veiviser"_s);
    both(u"word"_s, u"nb"_s, u"Show"_s, u"Vis settings"_s, u"Vis"_s);
    both(u"word"_s, u"nn"_s, u"Not now"_s, u"Ikke no"_s, u"Ikkje no"_s);
    both(u"word"_s, u"nn"_s, u"From you"_s, u"FRA deg"_s, u"FRÅ deg"_s);
    both(u"word"_s, u"nn"_s, u"Here too"_s, u"Her også"_s, u"Her òg"_s);
    both(u"word"_s, u"nn"_s, u"IT department"_s, u"Verksemds-leder"_s, u"Verksemds-leiar"_s);
    both(u"word"_s, u"nb"_s, u"From you"_s, u"Frå deg"_s, u"Fra deg"_s);
    both(u"bokmål ending"_s, u"nn"_s, u"Small things"_s, u"Småligheter"_s, u"Småting"_s);
    both(u"bokmål ending"_s, u"nn"_s, u"Stations"_s, u"Stasjoner"_s, u"Stasjonar"_s);
    both(u"bokmål ending"_s, u"nn"_s, u"The addition"_s, u"Utfyllingen"_s, u"Utfyllinga"_s);
    both(u"bokmål ending"_s, u"nn"_s, u"Kind"_s, u"Vennlig"_s, u"Venleg"_s);
    both(u"bokmål ending"_s, u"nn"_s, u"Counted"_s, u"Oppsummerede"_s, u"Oppsummerte"_s);
    both(u"bokmål ending"_s, u"nn"_s, u"Documents"_s, u"Konkurrenter"_s, u"Konkurrentar"_s);
    both(u"doubled word"_s, u"nb"_s, u"Look at it"_s, u"Se på på den"_s, u"Se på den"_s);
    both(u"quotes"_s, u"nb"_s, u"the “%1”"_s, u"den \"%1\""_s, u"den «%1»"_s);
    both(u"quotes"_s, u"nn"_s, u"the “%1”"_s, u"den «%1"_s, u"den «%1»"_s);
    both(u"quotes"_s, u"en"_s, u"the “%1”"_s, u"the «%1»"_s, u"the “%1”"_s);
    both(u"blanks"_s, u"nb"_s, u"It is so"_s, u"Det er  slik"_s, u"Det er slik"_s);
    both(u"blanks"_s, u"nb"_s, u"It is so."_s, u"Det er slik ."_s, u"Det er slik."_s);
    both(u"dots"_s, u"nb"_s, u"Save…"_s, u"Lagre..."_s, u"Lagre…"_s);
    both(u"english"_s, u"en"_s, u"It does not"_s, u"It doesn't"_s, u"It does not"_s);
    both(u"english"_s, u"en"_s, u"The organisation"_s, u"The organization"_s, u"The organisation"_s);

    const QString request = u"Forward the request"_s;
    both(u"glossary"_s, u"nb"_s, request, u"Send forespørselen"_s, u"Send forespørselen videre"_s);
    both(u"glossary"_s, u"nn"_s, request, u"Send spørsmålet vidare"_s, u"Send førespurnaden vidare"_s);
    both(u"glossary"_s, u"nb"_s, u"Delete"_s, u"Fjern"_s, u"Slett"_s);
    both(u"glossary"_s, u"nb"_s, u"Remove"_s, u"Slett"_s, u"Fjern"_s);
    both(u"never"_s, u"nb"_s, u"Forward"_s, u"Eskaler"_s, u"Send videre"_s);
    both(u"never"_s, u"nn"_s, u"System access"_s, u"Systembrukar"_s, u"Systemtilgang"_s);
    both(u"never"_s, u"nb"_s, u"Access package"_s, u"Tilgangs pakke"_s, u"Tilgangspakke"_s);
    both(u"never"_s, u"nb"_s, u"Half"_s, u"50 %"_s, u"50\u00a0%"_s);

    row(u"one text, two ways"_s,
        {entry(u"nb"_s, u"Read again"_s, u"Les igjen"_s), entry(u"nb"_s, u"Read again"_s, u"Les på nytt"_s)},
        {entry(u"nb"_s, u"Read again"_s, u"Les igjen"_s), entry(u"nb"_s, u"Read again"_s, u"Les igjen"_s)});
    const QString when = u"You go to it when they have said so to you"_s;
    row(u"nynorsk as bokmål"_s,
        {entry(u"nb"_s, when, u"Du skal gå dit når de har fått svar på det"_s),
         entry(u"nn"_s, when, u"Du skal gå dit når de har fått svar på det"_s)},
        {entry(u"nb"_s, when, u"Du skal gå dit når de har fått svar på det"_s),
         entry(u"nn"_s, when, u"Du skal gå dit når dei har fått svar på det"_s)});
    row(u"one key, two things"_s, {entry(u"nb"_s, u"&Save"_s, u"&Lagre"_s), entry(u"nb"_s, u"&Read"_s, u"&Les"_s)},
        {entry(u"nb"_s, u"&Save"_s, u"&Lagre"_s), entry(u"nb"_s, u"&Read"_s, u"L&es"_s)});
}

void TestLanguage::refuses()
{
    QFETCH(const QString, rule);
    QFETCH(const QList<Entry>, bad);
    QFETCH(const QList<Entry>, good);
    const auto faultsOfAll = [this](const QList<Entry> &entries) {
        QList<Fault> faults = faultsBetween(entries);
        for (const Entry &each : entries)
            faults += faultsOf(each, m_lists);
        return faults;
    };
    const QList<Fault> found = faultsOfAll(bad);
    QVERIFY(std::any_of(found.cbegin(), found.cend(), [&](const Fault &each) { return each.rule == rule; }));
    const QList<Fault> none = faultsOfAll(good);
    QVERIFY(areNone(none));
}

void TestLanguage::everyRuleHasASample()
{
    QFile source(root + u"/tests/unit/tst_language.cpp"_s);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(source.readAll());
    for (const QString &rule : ruleNames()) {
        QVERIFY2(text.contains(u"both(u\""_s + rule + u"\""_s) || text.contains(u"row(u\""_s + rule + u"\""_s),
                 qPrintable(rule));
    }
}

void TestLanguage::bokmaalWordsAreRefusedInNynorsk()
{
    const QHash<QString, QString> words = m_lists.strays[u"nn"_s];
    for (auto word = words.begin(); word != words.end(); ++word) {
        const QList<Fault> faults = faultsOf(Passage{u"nn"_s, u"sample"_s, u"Her er «%1»."_s.arg(word.key())}, m_lists);
        QVERIFY2(std::any_of(faults.cbegin(), faults.cend(), [](const Fault &each) { return each.rule == u"word"; }),
                 qPrintable(word.key()));
        // What is to be written instead is not refused in its turn.
        for (const QString &instead : word->split(u'/'))
            QVERIFY2(!words.contains(instead), qPrintable(word.key() + u" -> "_s + instead));
    }
}

void TestLanguage::readsWhatItIsGiven_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("refused"); // the word
    QTest::newRow("Markdown") << u"resources/help/nn/clients.md"_s
                              << QByteArray("# Klientar\n\n- Trykk `Delete`, [ikke](nb.html) *her*\n") << u"ikke"_s;
    QTest::newRow("HTML") << u"resources/help/nn/clients.html"_s
                          << QByteArray("<!-- ikke --><h1>Klientar</h1><p class=\"ikke\">Frå <b>hv</b>em") << u"hvem"_s;
    QTest::newRow("name of a file") << u"resources/whats_new/0.2_nn.txt"_s << QByteArray("Nytt fra oss") << u"fra"_s;
    QTest::newRow("JSON") << u"resources/whats_new/news.json"_s
                          << QByteArray(R"([{"nb":{"items":["Ikke nå"]},"nn":{"items":["Ikkje no","Bare no"]}}])")
                          << u"bare"_s;
    QTest::newRow("desktop entry") << u"packaging/linux/a.desktop"_s
                                   << QByteArray("Comment[nb]=Fra deg\nComment[nn]=Fra deg\n") << u"fra"_s;
    QTest::newRow("AppStream") << u"packaging/linux/a.metainfo.xml"_s
                               << QByteArray("<c><p>Not</p><p xml:lang=\"nb\">Ikke</p><p xml:lang=\"nn\">Noen</p></c>")
                               << u"noen"_s;
}

void TestLanguage::readsWhatItIsGiven()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, refused);
    QStringList words;
    for (const Passage &passage : readPassages(path, content)) {
        for (const Fault &fault : faultsOf(passage, m_lists))
            words.append(fault.subject);
    }
    QCOMPARE(words, QStringList{refused});
}

void TestLanguage::catalogues_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

void TestLanguage::catalogues()
{
    QFETCH(const QString, language);
    const QList<Entry> entries = catalogue(language);
    QVERIFY(entries.size() > 1600);
    QList<Fault> faults;
    for (const Entry &each : entries)
        faults += faultsOf(each, m_lists);
    faults = left(faults);
    QVERIFY(areNone(faults));
}

void TestLanguage::cataloguesHoldTheSameTexts()
{
    QHash<QString, QStringList> names;
    for (const QString &language : languages) {
        for (const Entry &each : catalogue(language))
            names[language].append(each.place + u": "_s + each.source + u" / "_s + each.comment);
        names[language].sort();
    }
    QCOMPARE(names[u"nn"_s], names[u"nb"_s]);
    QCOMPARE(names[u"en"_s], names[u"nb"_s]);
}

void TestLanguage::betweenTexts()
{
    QList<Entry> entries;
    for (const QString &language : languages)
        entries += catalogue(language);
    const QList<Fault> faults = left(faultsBetween(entries));
    QVERIFY(areNone(faults));
}

QList<Passage> TestLanguage::passages() const
{
    QList<Passage> all;
    for (const QString &file : filesUnder(u"resources"_s) + filesUnder(u"packaging"_s))
        all += readPassages(file, contentOf(root + u'/' + file));
    return all;
}

void TestLanguage::runningText()
{
    const QList<Passage> all = passages();
    QVERIFY(all.size() > 10); // the desktop entry and what shops show, at least
    QList<Fault> faults = faultsBetween(all);
    for (const Passage &each : all)
        faults += faultsOf(each, m_lists);
    faults = left(faults);
    QVERIFY(areNone(faults));
}

void TestLanguage::runningTextIsThereInEachLanguage()
{
    QStringList missing;
    for (const QString &file : filesUnder(u"resources"_s)) {
        const QString language = languageOf(file);
        if (language.isEmpty())
            continue;
        for (const QString &other : languages) {
            QString twin = file;
            static const QRegularExpression named(u"(^|[/_.-])(nb|nn|en)(?=[/_.-]|$)"_s);
            twin.replace(named, u"\\1"_s + other);
            if (!QFile::exists(root + u'/' + twin))
                missing.append(twin);
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

// What the browser shows after the sign-in has texts of its own, since it is no part of the window.
void TestLanguage::pagesInTheBrowser()
{
    using signin::ReplyOutcome;
    QList<Passage> all;
    for (const QString &language : languages) {
        for (const auto outcome :
             {ReplyOutcome::Received, ReplyOutcome::Declined, ReplyOutcome::Stopped, ReplyOutcome::Refused}) {
            const QByteArray page = signin::replyPage(outcome, language);
            all += readPassages(u"browser/"_s + language + u".html"_s, page);
        }
    }
    QVERIFY(all.size() >= 24);
    QList<Fault> faults = faultsBetween(all);
    for (const Passage &each : std::as_const(all))
        faults += faultsOf(each, m_lists);
    faults = left(faults);
    QVERIFY(areNone(faults));
}

// Last: when all the others have run.
void TestLanguage::exceptionsAreNeeded()
{
    if (m_used.isEmpty())
        QSKIP("run with the other tests");
    QStringList idle;
    for (const Exception &exception : std::as_const(m_lists.exceptions)) {
        if (!m_used.contains(exception.line) && !exception.place.pattern().contains(u"resources"))
            idle.append(u"exceptions.txt:%1"_s.arg(exception.line));
    }
    QVERIFY2(idle.isEmpty(), qPrintable(idle.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestLanguage)
#include "tst_language.moc"
