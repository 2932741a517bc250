// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The clients page of the real window, with the real sandbox behind it: from the choice of an access to both lists on
// the screen, from a key in the filter to the filtered list on the screen, and the memory that it takes. The sandbox
// answers at once. Nearly all clients are assigned, which is the harder side.
#include "app/core/memory.h"
#include "tests/bench/report.h"
#include "tests/bench/tls_client.h"
#include "tests/bench/watch.h"
#include "tests/bench/window_bench.h"
#include "tests/ui/window_fixture.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/filter_field.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using tests::Window;

namespace {

constexpr int rounds = 9;

struct Measured
{
    double lists = 0;
    double keystroke = 0;
};

QString sized(const QString &measure, int clients)
{
    return measure + u", "_s + QString::number(clients);
}

// Both lists by a client that parses nothing: what the server and the wire take.
double wireFloor(tests::Sandbox &box, const std::string &token, const QString &access)
{
    bench::TlsClient client(box.caFile().toStdString(), static_cast<std::uint16_t>(QUrl(box.altinn()).port()));
    return bench::timesOf(5,
                          [&] {
                              for (const QString &list : {u"/clients/available?agent="_s, u"/clients?agent="_s}) {
                                  const QString target = u"/authentication/api/v1/enduser/systemuser"_s + list + access;
                                  if (client.call(bench::plainRequest("GET", target.toStdString(), token)) != 200)
                                      qFatal("the list could not be read");
                              }
                          })
        .median;
}

class Bench
{
public:
    Bench(bench::WatchedApplication &application, int clients)
        : m_application(application), m_clients(clients), m_before(bench::pssMiB()),
          m_box({u"--clients"_s, QString::number(clients)}), m_window(m_box)
    {
    }

    Measured run()
    {
        const QString empty = m_box.newAccess(tests::tiger, u"Empty"_s);
        m_full = m_box.newAccess(tests::tiger, u"Full"_s);
        m_attached = m_box
                         .control("POST", u"/attach"_s,
                                  {{u"systemAccessId"_s, m_full}, {u"count"_s, m_clients - m_clients / 1000}})
                         .toObject()
                         .value(u"attached"_s)
                         .toInt();
        if (!m_window.signIn(tests::auditor))
            qFatal("nobody could sign in");
        m_window.key(Qt::Key_3, Qt::ControlModifier);
        bench::waitFor("the list of accesses", [this] { return m_window.chooseAccess(u"Empty"_s); });
        bench::waitFor("the empty access", [this] { return m_window.listsAreThere() && rows(u"assigned"_s) == 0; });
        m_empty = empty;
        Measured measured;
        measured.lists = lists();
        measured.keystroke = keystroke();
        memory();
        return measured;
    }

private:
    int rows(const QString &pane) const { return m_window.table(pane)->model()->rowCount(); }

    double choose(const QString &access, int assigned)
    {
        auto *chooser = m_window.find<ui::Chooser>(u"access"_s);
        return bench::untilPainted(
            {m_window.table(u"available"_s)->viewport(), m_window.table(u"assigned"_s)->viewport()},
            [&] { Q_EMIT chooser->chosen(QUuid::fromString(access)); },
            [&] { return m_window.listsAreThere() && rows(u"assigned"_s) == assigned; });
    }

    double lists()
    {
        std::vector<double> times;
        m_application.forget();
        for (int round = 0; round < rounds; ++round) {
            // The page shows another access first, of which only one list has something to paint.
            Q_EMIT m_window.find<ui::Chooser>(u"access"_s)->chosen(QUuid::fromString(m_empty));
            bench::waitFor("the other access", [this] { return m_window.listsAreThere() && rows(u"assigned"_s) == 0; });
            times.push_back(choose(m_full, m_attached));
        }
        const bench::Times painted = bench::timesOf(times);
        bench::Row row{sized(u"access chosen to both lists painted"_s, m_clients), u"both lists, not read"_s,
                       wireFloor(m_box, token(), m_full), painted.median};
        row.worst = painted.worst;
        if (m_clients <= 10'000)
            row.reach = 80;
        bench::tell(row);
        bench::Row stall{sized(u"longest event while the lists are read"_s, m_clients), u"a frame"_s, 16,
                         m_application.longest()};
        stall.reach = 16;
        bench::tell(stall);
        std::printf("  %s\n", qPrintable(m_application.culprit()));
        return painted.median;
    }

    double keystroke()
    {
        QTableView *table = m_window.table(u"assigned"_s);
        ui::FilterField *field = nullptr;
        for (QWidget *up = table->parentWidget(); up && !field; up = up->parentWidget())
            field = up->findChild<ui::FilterField *>();
        if (!field)
            qFatal("there is no filter");
        field->setFocus();
        std::vector<double> times;
        const auto press = [&](const QString &wanted) {
            QString announced;
            const auto heard = QObject::connect(field, &ui::FilterField::filterChanged, field,
                                                [&announced](const QString &text) { announced = text; });
            times.push_back(bench::untilPainted(
                {table->viewport()}, [&] { field->setText(wanted); },
                [&announced, &wanted] { return announced == wanted; }));
            QObject::disconnect(heard);
        };
        for (const QString &word : {u"s"_s, u"sk"_s, u"sko"_s, u"skog"_s, u"sko"_s, u"s"_s, u"3"_s, u"31"_s, u"9"_s,
                                    u"a"_s, u"as"_s, u"å"_s, u"ås"_s, u"å"_s})
            press(word);
        field->clear();
        bench::waitFor("the whole list", [this] { return rows(u"assigned"_s) == m_attached; });
        const bench::Times painted = bench::timesOf(times);
        std::vector<QString> names(static_cast<size_t>(m_clients), u"skogbakken regnskap og revisjon as"_s);
        const double floor = bench::timesOf(rounds, [&names] {
                                 volatile auto found =
                                     std::count_if(names.cbegin(), names.cend(),
                                                   [](const QString &name) { return name.contains(u"revisor"); });
                                 static_cast<void>(found);
                             }).median;
        bench::Row row{sized(u"key to filtered list painted"_s, m_clients), u"one look at every name"_s, floor,
                       painted.median};
        row.reach = m_clients <= 10'000 ? 3 : 8;
        bench::tell(row);
        row.measure = sized(u"key to filtered list painted, the slowest"_s, m_clients);
        row.figure = painted.worst;
        row.reach = m_clients <= 10'000 ? 8 : 16;
        bench::tell(row);
        return painted.median;
    }

    void memory()
    {
        QTest::qWait(4000); // what reading has left behind is given back a while after
        bench::Row row{sized(u"PSS with the clients open"_s, m_clients), u"before the window"_s, m_before,
                       bench::pssMiB(), u"MiB"_s};
        row.reach = m_clients <= 10'000 ? 70 : 130;
        bench::tell(row);
    }

    // Of the user who is signed in, for calls that read nothing.
    std::string token()
    {
        std::string text;
        core::TaskScope scope;
        scope.start(m_window.services->session.token({}), [&text](const core::Result<core::Secret> &token) {
            if (token)
                text = token->view().toByteArray().toStdString();
        });
        bench::waitFor("a token", [&text] { return !text.empty(); });
        return text;
    }

    bench::WatchedApplication &m_application;
    int m_clients;
    double m_before; // MiB
    tests::Sandbox m_box;
    Window m_window;
    QString m_empty;
    QString m_full;
    int m_attached = 0;
};

void tellGrowth(const QString &what, const std::array<double, 2> &times, double reach)
{
    bench::Row row{what + u": time a client at 100 000 to that at 10 000"_s, u"the same"_s, times[0], times[1] / 10};
    row.reachX = reach;
    bench::tell(row);
}

} // namespace

// The sizes are measured in processes of their own: memory that the one has given back would be the other's.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0"); // without the five milliseconds that stand for a screen's rhythm
    if (argc > 2) {
        core::keepMemoryTogether(); // as the program does
        bench::WatchedApplication application(argc, argv);
        QStandardPaths::setTestModeEnabled(true);
        const Measured measured = Bench(application, std::atoi(argv[1])).run();
        QFile told(QString::fromLocal8Bit(argv[2]));
        if (!told.open(QIODevice::WriteOnly))
            qFatal("the figure could not be handed over");
        told.write(QByteArray::number(measured.lists) + ' ' + QByteArray::number(measured.keystroke));
        return 0;
    }
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    std::array<double, 2> lists{};
    std::array<double, 2> keystrokes{};
    const std::array<int, 2> sizes = {10'000, 100'000};
    for (size_t i = 0; i < sizes.size(); ++i) {
        QProcess run;
        run.setProcessChannelMode(QProcess::ForwardedChannels);
        QFile told(folder.filePath(QString::number(sizes[i])));
        run.start(QCoreApplication::applicationFilePath(), {QString::number(sizes[i]), told.fileName()});
        if (!run.waitForFinished(300'000) || run.exitCode() != 0 || !told.open(QIODevice::ReadOnly))
            qFatal("the run with %d clients failed", sizes[i]);
        const QList<QByteArray> figures = told.readAll().split(' ');
        lists[i] = figures.value(0).toDouble();
        keystrokes[i] = figures.value(1).toDouble();
    }
    tellGrowth(u"lists painted"_s, lists, 1.05);
    tellGrowth(u"key to filtered list"_s, keystrokes, 1.3);
    return 0;
}
