// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The record of activity with 200 000 entries: opening the page, a word in its search, a thousand entries more, and the
// check, each beside the least that any program would need for the same. Prints figures; asserts only ratios, with much
// room, since machines are noisy.
#include "app/activity/check.h"
#include "app/activity/recorder.h"
#include "tests/bench/report.h"
#include "ui/activity/activity_model.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr int size = 200'000;
constexpr int patience = 120'000;

activity::Event eventAt(int i)
{
    activity::Event event;
    event.action = i % 5 == 0 ? activity::Action::ClientRemoved : activity::Action::ClientAdded;
    event.outcome = i % 11 == 0 ? activity::Outcome::NotDone : activity::Outcome::Done;
    event.time = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + 60'000LL * i, Qt::UTC);
    event.person = u"STADIG KONSERT"_s;
    event.organisation = u"TILBAKEHOLDEN USYMMETRISK TIGER AS"_s;
    event.organisationNumber = u"310022764"_s;
    event.object = {activity::ObjectKind::Client, u"3f2504e0-4f89-41d3-9a0c-%1"_s.arg(i, 12, 10, QLatin1Char('0')),
                    u"Sjøvegan Regnskap %1 AS"_s.arg(i), QString::number(310'000'000 + i)};
    event.accessId = u"7d444840-9dc0-11d1-b245-%1"_s.arg(i % 20, 12, 10, QLatin1Char('0'));
    event.accessName = u"Lønn og årsoppgjør %1"_s.arg(i % 20);
    event.before = {activity::fact("client", u"available"_s)};
    event.after = {activity::fact("client", u"assigned"_s)};
    return event;
}

template <class T>
core::Result<T> finish(core::TaskScope &scope, QCoro::Task<core::Result<T>> task)
{
    std::optional<core::Result<T>> end;
    scope.start(std::move(task), [&end](core::Result<T> value) { end.emplace(std::move(value)); });
    static_cast<void>(QTest::qWaitFor([&end] { return end.has_value(); }, patience));
    return end.value_or(core::fail(core::ErrorKind::Timeout));
}

} // namespace

class BenchActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void openThePage();
    void searchForAWord();
    void appendAThousand();
    void check();

private:
    // In groups as a job writes them.
    bool append(int first, int count, int group);

    [[nodiscard]] double timed(const std::function<bool()> &work)
    {
        QElapsedTimer timer;
        timer.start();
        return work() ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : -1;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<storage::Worker> m_disk;
    std::unique_ptr<activity::Recorder> m_recorder;
    core::TaskScope m_scope;
};

bool BenchActivity::append(int first, int count, int group)
{
    for (int i = first; i < first + count; i += group) {
        QList<activity::Event> events;
        for (int j = i; j < std::min(first + count, i + group); ++j)
            events.append(eventAt(j));
        const activity::Recorder::Writing writing = m_recorder->writing(events);
        if (!finish(m_scope, m_disk->run<core::Nothing>([writing](storage::Connection &disk) {
                return disk.transact([&] { return writing(disk); });
            })))
            return false;
    }
    return true;
}

void BenchActivity::initTestCase()
{
    m_disk =
        std::make_unique<storage::Worker>(m_folder.filePath(u"data/here.sqlite"_s), QList{activity::store::schema()});
    m_recorder = std::make_unique<activity::Recorder>(m_disk.get(), u"here"_s);
    QVERIFY(append(0, size, 20'000));
}

void BenchActivity::openThePage()
{
    // The floor: the same file opened, its entries counted, and as many of them read as a window shows.
    const double floor = bench::timesOf(9, [this] {
                             const auto disk = storage::Connection::open(m_disk->file());
                             QVERIFY((*disk)->rows(u"SELECT count(*) FROM activity"_s));
                             QVERIFY((*disk)->rows(u"SELECT * FROM activity ORDER BY number DESC LIMIT 64"_s));
                         }).median;
    const double opening = bench::timesOf(9, [this] {
                               ui::ActivityModel model(m_recorder.get());
                               QSignalSpy arrived(&model, &ui::ActivityModel::arrived);
                               QSignalSpy read(&model, &ui::ActivityModel::rowsRead);
                               model.setFilter({});
                               QVERIFY(arrived.wait(patience));
                               QCOMPARE(model.rowCount(), size);
                               static_cast<void>(model.entryAt(0));
                               QVERIFY(read.wait(patience));
                               QVERIFY(model.entryAt(0));
                           }).median;
    bench::Row row{u"activity of 200 000 entries, opening"_s, u"counting them and reading a window full"_s, floor,
                   opening};
    row.reachX = 6;
    bench::tell(row);
    QVERIFY2(opening / floor < 6, qPrintable(QString::number(opening / floor)));
}

void BenchActivity::searchForAWord()
{
    const double floor =
        bench::timesOf(9, [this] {
            const auto disk = storage::Connection::open(m_disk->file());
            QVERIFY((*disk)->rows(u"SELECT count(*) FROM activity WHERE words LIKE '%regnskap 1999%'"_s));
        }).median;
    activity::Filter filter;
    filter.text = u"Regnskap 1999"_s;
    const double search = bench::timesOf(9, [this, &filter] {
                              ui::ActivityModel model(m_recorder.get());
                              QSignalSpy arrived(&model, &ui::ActivityModel::arrived);
                              model.setFilter(filter);
                              QVERIFY(arrived.wait(patience));
                              QVERIFY(model.rowCount() > 100 && model.rowCount() < 1200);
                          }).median;
    bench::Row row{u"activity of 200 000 entries, a search"_s, u"one look at every entry's words"_s, floor, search};
    row.reachX = 5;
    bench::tell(row);
    QVERIFY2(search / floor < 5, qPrintable(QString::number(search / floor)));
}

void BenchActivity::appendAThousand()
{
    // The floor: the same rows into a table of their own, without chain and index, in the same groups.
    QVERIFY(finish(m_scope, m_disk->run<core::Nothing>([](storage::Connection &disk) {
        return disk.execute(u"CREATE TABLE floor AS SELECT * FROM activity LIMIT 0"_s);
    })));
    const double floor = timed([this] {
        for (int i = 0; i < 1000; i += 64) {
            const int count = std::min(64, 1000 - i);
            if (!finish(m_scope, m_disk->run<core::Nothing>([count, i](storage::Connection &disk) {
                    return disk.transact([&] {
                        return disk.execute(u"INSERT INTO floor SELECT * FROM activity WHERE number > ? LIMIT ?"_s,
                                            {i, count});
                    });
                })))
                return false;
        }
        return true;
    });
    const double appending = timed([this] { return append(size, 1000, 64); });
    QVERIFY(floor > 0 && appending > 0);
    bench::Row row{u"activity of 200 000 entries, 1 000 more in groups of 64"_s,
                   u"the same rows without chain and index"_s, floor, appending};
    row.reachX = 8;
    bench::tell(row);
    QVERIFY2(appending / floor < 8, qPrintable(QString::number(appending / floor)));
}

void BenchActivity::check()
{
    // The floor: every entry read once, and as many bytes hashed as there are in them.
    const double floor = timed([this] {
        const auto disk = storage::Connection::open(m_disk->file());
        qint64 after = 0;
        for (;;) {
            const auto rows =
                (*disk)->rows(u"SELECT * FROM activity WHERE number > ? ORDER BY number LIMIT 1000"_s, {after});
            if (!rows || rows->isEmpty())
                return rows.has_value();
            for (const QVariantList &row : *rows) {
                QCryptographicHash hash(QCryptographicHash::Sha256);
                for (const QVariant &value : row)
                    hash.addData(value.toByteArray());
                static_cast<void>(hash.result());
            }
            after = rows->constLast().constFirst().toLongLong();
        }
    });
    activity::CheckReport report;
    const double checking = timed([this, &report] {
        const auto found =
            finish(m_scope, activity::check(m_disk->file(), u"here"_s, std::nullopt, [](qint64, qint64) {}, {}));
        report = found.value_or(activity::CheckReport());
        return found.has_value();
    });
    QCOMPARE(report.finding, activity::Finding::Sound);
    QCOMPARE(report.checked, size + 1000);
    bench::Row row{u"activity of 200 000 entries, the check"_s, u"every entry read and hashed once"_s, floor, checking};
    row.reachX = 3;
    bench::tell(row);
    QVERIFY2(checking / floor < 3, qPrintable(QString::number(checking / floor)));
}

QTEST_MAIN(BenchActivity)
#include "bench_activity.moc"
