// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT

// Dates, numbers, counts and order go by the language that the user has chosen in Fullmakt, whatever the computer
// speaks. Names are in Norwegian order in all three: they are Norwegian names.
#include "app/accesses/system_index.h"
#include "app/clients/name_order.h"
#include "ui/clients/plan_dialog.h"
#include "ui/requests/request_text.h"
#include "ui/shell/language.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/explain.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QChar blank(0x00a0); // what groups thousands, and stands before %

QDateTime noon(int year, int month, int day)
{
    return {QDate(year, month, day), QTime(12, 0), Qt::LocalTime};
}

QString counted(const char *context, const char *source, int count)
{
    return QCoreApplication::translate(context, source, nullptr, count);
}

} // namespace

class TestLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void dates_data();
    void dates();
    void timeOfDay_data();
    void timeOfDay();
    void numbers_data();
    void numbers();
    void durations_data();
    void durations();
    void lists_data();
    void lists();
    void order_data();
    void order();

    void orderOfAPlan_data() { order_data(); }

    void orderOfAPlan();

private:
    ui::Language m_language;
};

void TestLocale::init()
{
    m_language.set(u"nb"_s);
}

void TestLocale::dates_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("expected"); // today, yesterday, this year, May, another year
    QTest::newRow("nb") << u"nb"_s
                        << QStringList{u"i dag"_s, u"i går"_s, u"3. okt."_s, u"17. mai"_s, u"24. des. 2025"_s};
    QTest::newRow("nn") << u"nn"_s
                        << QStringList{u"i dag"_s, u"i går"_s, u"3. okt."_s, u"17. mai"_s, u"24. des. 2025"_s};
    QTest::newRow("en") << u"en"_s
                        << QStringList{u"today"_s, u"yesterday"_s, u"3 Oct"_s, u"17 May"_s, u"24 Dec 2025"_s};
}

void TestLocale::dates()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, expected);
    m_language.set(language);
    const QDateTime now = noon(2026, 11, 29);
    QStringList words;
    for (const QDateTime &time :
         {noon(2026, 11, 29), noon(2026, 11, 28), noon(2026, 10, 3), noon(2026, 5, 17), noon(2025, 12, 24)})
        words.append(ui::whenInWords(time, now));
    QCOMPARE(words, expected);
}

void TestLocale::timeOfDay_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nb") << u"nb"_s << u"03.10.2026 14:05"_s;
    QTest::newRow("nn") << u"nn"_s << u"03.10.2026 14:05"_s;
    QTest::newRow("en") << u"en"_s << u"03/10/2026 14:05"_s; // British: the day first, 24 hours
}

void TestLocale::timeOfDay()
{
    QFETCH(const QString, language);
    QFETCH(const QString, expected);
    m_language.set(language);
    const QDateTime time(QDate(2026, 10, 3), QTime(14, 5));
    const QString date = QLocale().toString(time.date(), QLocale::ShortFormat);
    QCOMPARE(date + u' ' + QLocale().toString(time.time(), QLocale::ShortFormat), expected);
}

void TestLocale::numbers_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("none");
    QTest::addColumn<QString>("many");
    const auto thousands = [](const QString &words) { return QString(words).replace(u'_', blank); };
    QTest::newRow("nb") << u"nb"_s << thousands(u"12_345"_s) << u"9,5"_s << u"1 klient"_s << u"0 klienter"_s
                        << thousands(u"12_345 klienter"_s);
    QTest::newRow("nn") << u"nn"_s << thousands(u"12_345"_s) << u"9,5"_s << u"1 klient"_s << u"0 klientar"_s
                        << thousands(u"12_345 klientar"_s);
    QTest::newRow("en") << u"en"_s << u"12,345"_s << u"9.5"_s << u"1 client"_s << u"0 clients"_s << u"12,345 clients"_s;
}

void TestLocale::numbers()
{
    QFETCH(const QString, language);
    m_language.set(language);
    QTEST(QLocale().toString(12345), "number");
    QTEST(QLocale().toString(9.5, 'f', 1), "rate");
    QTEST(counted("ui::MatrixPage", "%n client(s)", 1), "one");
    QTEST(counted("ui::MatrixPage", "%n client(s)", 0), "none");
    QTEST(counted("ui::MatrixPage", "%n client(s)", 12345), "many");
}

void TestLocale::durations_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nb") << u"nb"_s
                        << QStringList{u"ca. 1 sekund"_s, u"ca. 89 sekunder"_s, u"ca. 2 minutter"_s,
                                       u"ca. 89 minutter"_s, u"ca. 2 timer"_s};
    QTest::newRow("nn") << u"nn"_s
                        << QStringList{u"ca. 1 sekund"_s, u"ca. 89 sekund"_s, u"ca. 2 minutt"_s, u"ca. 89 minutt"_s,
                                       u"ca. 2 timar"_s};
    QTest::newRow("en") << u"en"_s
                        << QStringList{u"about 1 second"_s, u"about 89 seconds"_s, u"about 2 minutes"_s,
                                       u"about 89 minutes"_s, u"about 2 hours"_s};
}

void TestLocale::durations()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, expected);
    m_language.set(language);
    QStringList words;
    for (const std::chrono::seconds each : {0s, 89s, 90s, std::chrono::seconds(89min), std::chrono::seconds(90min)})
        words.append(ui::durationInWords(each));
    QCOMPARE(words, expected);
}

void TestLocale::lists_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nb") << u"nb"_s << u"a, b og c"_s;
    QTest::newRow("nn") << u"nn"_s << u"a, b og c"_s;
    QTest::newRow("en") << u"en"_s << u"a, b and c"_s;
}

void TestLocale::lists()
{
    QFETCH(const QString, language);
    QFETCH(const QString, expected);
    m_language.set(language);
    QCOMPARE(QLocale().createSeparatedList({u"a"_s, u"b"_s, u"c"_s}), expected);
}

void TestLocale::order_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s})
        QTest::newRow(qPrintable(language)) << language;
}

// æ, ø, å come last, and aa in a name is an old å: AAS stands beside ÅS.
void TestLocale::order()
{
    QFETCH(const QString, language);
    m_language.set(language);
    const QStringList expected{u"Alfa"_s, u"beta"_s, u"Zulu"_s, u"Ære"_s, u"Øst"_s, u"Aase"_s, u"Åsen"_s};
    const QStringList mixed{u"Åsen"_s, u"Zulu"_s, u"Øst"_s, u"Aase"_s, u"beta"_s, u"Ære"_s, u"Alfa"_s};

    QStringList names;
    for (const int row : clients::NameOrder().sorted(mixed))
        names.append(mixed.at(row));
    QCOMPARE(names, expected);

    QList<altinn::RegisteredSystem> systems;
    for (const QString &name : mixed) {
        altinn::RegisteredSystem system;
        system.text.name = name;
        system.isVisible = true;
        systems.append(system);
    }
    accesses::SystemIndex index;
    index.reset(systems);
    QStringList titles;
    for (int row = 0; row < index.size(); ++row)
        titles.append(index.at(row).text.name);
    QCOMPARE(titles, expected);
}

// What is to be sent is named in the order of the lists.
void TestLocale::orderOfAPlan()
{
    QFETCH(const QString, language);
    m_language.set(language);
    clients::Plan plan;
    for (const QString &name : {u"Åsen"_s, u"Zulu"_s, u"Øst"_s, u"Alfa"_s})
        plan.adds.append({{}, name, {}});
    const std::unique_ptr<ui::ConfirmDialog> dialog(ui::planDialog(plan, u"Sample"_s, {}, nullptr));
    QStringList texts;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY2(texts.contains(u"Alfa\nZulu\nØst\nÅsen"_s), qPrintable(texts.join(u'|')));
}

QTEST_MAIN(TestLocale)
#include "tst_locale.moc"
