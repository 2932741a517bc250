// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// fullmakt-fault-matrix: everything the app does at Altinn, with everything that the fault proxy can do to it. Prints
// the verdicts and writes them as matrix.md and matrix.json into --out. Status 1 when a cell is red that has no name.
//
//   --slice        a part of it that a few people can wait for: what is changed with every few faults, the rest with
//                  fewer; the same cells each time
//   --rows TEXT    only rows whose name holds the text       --columns TEXT  likewise
//   --again FILE   only what is not green in that matrix.json; the rest is taken over
//   --jobs N       so many processes side by side
//   --cells ROW    what such a process runs: of one row, and which cells comes on its input
#include "tests/matrix/runner.h"
#include "tests/matrix/table.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSaveFile>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <deque>
#include <functional>
#include <iostream>
#include <stdexcept>
#include <string>

using namespace Qt::StringLiterals;

namespace matrix {

namespace {

constexpr int cellPatience = 240; // beats of a second after which a process that says nothing hangs
constexpr int mostDeaths = 5;     // of the process of a row

struct Cell
{
    size_t strike = 0;
    int column = 0;
    friend bool operator==(const Cell &, const Cell &) = default;
};

struct Work // the cells of a row that are left
{
    Row row;
    QList<Cell> cells;
};

// One in so many of a place, moved on by some from place to place, so that every column is met. How long a huge body
// takes is the machine's matter, and the whole table's.
bool isInSlice(const Row &row, size_t place, int column, const QString &name)
{
    if (name.startsWith(u"huge"))
        return false;
    const int oneIn = row.sending ? 29 : 41;
    return (column + static_cast<int>(place) * 7) % oneIn == 0;
}

// The process that runs cells: reads strike and column of each, a line, prints that line before it is tried, and the
// verdict after it.
int runCells(const QString &name)
{
    const std::vector<Row> rows = everyRow();
    const auto row = std::find_if(rows.begin(), rows.end(), [&name](const Row &each) { return each.name == name; });
    if (row == rows.end())
        return 2;
    const QList<Column> columns = everyColumn();
    Runner runner(*row);
    for (std::string line; runner.isReady() && std::getline(std::cin, line);) {
        const QByteArrayList numbers = QByteArray::fromStdString(line).split(' ');
        std::printf("%s\n", line.c_str());
        std::fflush(stdout);
        const Verdict verdict =
            runner.run(row->strikes.at(numbers.value(0).toUInt()), columns.at(numbers.value(1).toInt()));
        std::printf("%s\n", QJsonDocument(asJson(verdict)).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    }
    return runner.isReady() ? 0 : 3;
}

// Hands rows to processes, and takes their verdicts.
class Foreman
{
public:
    Foreman(std::deque<Work> works, Table *table, std::function<void()> rowEnded)
        : m_works(std::move(works)), m_table(table), m_rowEnded(std::move(rowEnded))
    {
    }

    void work(int jobs)
    {
        QTimer beat; // counted, so that time in which the whole machine stands still does not count
        QObject::connect(&beat, &QTimer::timeout, &beat, [this] {
            for (const auto &worker : m_workers)
                ++worker->silence;
        });
        beat.start(1000);
        for (int i = 0; i < jobs; ++i)
            begin();
        while (!m_workers.empty()) {
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            for (auto worker = m_workers.begin(); worker != m_workers.end();) {
                if (look(**worker)) {
                    ++worker;
                    continue;
                }
                worker = m_workers.erase(worker);
                m_rowEnded();
            }
            while (static_cast<int>(m_workers.size()) < jobs && !m_works.empty())
                begin();
        }
    }

private:
    struct Worker
    {
        Work work;
        QProcess process;
        int silence = 0; // beats
        std::optional<Cell> current;
        int deaths = 0;
    };

    void begin()
    {
        if (m_works.empty())
            return;
        auto worker = std::make_unique<Worker>();
        worker->work = std::move(m_works.front());
        m_works.pop_front();
        start(*worker);
        m_workers.push_back(std::move(worker));
    }

    static void start(Worker &worker)
    {
        worker.process.setProgram(QCoreApplication::applicationFilePath());
        worker.process.setArguments({u"--cells"_s, worker.work.row.name});
        worker.process.setStandardErrorFile(QProcess::nullDevice());
        worker.process.start();
        for (const Cell &cell : std::as_const(worker.work.cells))
            worker.process.write(QByteArray::number(qulonglong(cell.strike)) + ' ' + QByteArray::number(cell.column) +
                                 '\n');
        worker.process.closeWriteChannel();
        worker.silence = 0;
    }

    // False when it has ended for good.
    bool look(Worker &worker)
    {
        while (worker.process.canReadLine())
            take(worker, worker.process.readLine().trimmed());
        const bool isAlive = worker.process.state() != QProcess::NotRunning;
        if (isAlive && worker.silence < cellPatience)
            return true;
        worker.process.kill();
        worker.process.waitForFinished();
        while (worker.process.canReadLine())
            take(worker, worker.process.readLine().trimmed());
        if (worker.work.cells.isEmpty())
            return false;
        fail(worker, worker.current.value_or(worker.work.cells.constFirst()),
             isAlive ? u"it hangs"_s : u"the program ended, status %1"_s.arg(worker.process.exitCode()));
        if (++worker.deaths < mostDeaths && !worker.work.cells.isEmpty()) {
            start(worker);
            return true;
        }
        for (const Cell &cell : QList<Cell>(worker.work.cells))
            fail(worker, cell, u"not run, since the program ended too often"_s);
        return false;
    }

    void take(Worker &worker, const QByteArray &line)
    {
        worker.silence = 0;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject()) {
            const QByteArrayList numbers = line.split(' ');
            worker.current = Cell{numbers.value(0).toUInt(), numbers.value(1).toInt()};
            return;
        }
        m_table->add(verdictIn(document.object()));
        if (worker.current)
            worker.work.cells.removeOne(*worker.current);
        worker.current.reset();
    }

    void fail(Worker &worker, Cell cell, const QString &why)
    {
        const Row &row = worker.work.row;
        m_table->add({row.name, row.strikes.at(cell.strike).name, everyColumn().at(cell.column).name, 'a', why});
        worker.work.cells.removeOne(cell);
        worker.current.reset();
    }

    std::deque<Work> m_works;
    Table *m_table;
    std::function<void()> m_rowEnded;
    std::vector<std::unique_ptr<Worker>> m_workers;
};

QList<Verdict> greenIn(const QString &path)
{
    QList<Verdict> verdicts;
    if (path.isEmpty())
        return verdicts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(qPrintable(u"cannot read "_s + path));
    for (const QJsonValue &each : QJsonDocument::fromJson(file.readAll()).array()) {
        if (const Verdict verdict = verdictIn(each.toObject()); verdict.isGreen())
            verdicts.append(verdict);
    }
    return verdicts;
}

bool write(const QDir &folder, const QString &name, const QByteArray &content)
{
    QSaveFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
}

int runTable(const QCommandLineParser &options)
{
    const QList<Column> columns = everyColumn();
    QStringList names;
    for (const Column &column : columns)
        names.append(column.name);
    Table table(names, u"" FULLMAKT_SOURCE_DIR "/tests/matrix/named.json"_s);
    QSet<QString> known;
    for (const Verdict &verdict : greenIn(options.value(u"again"_s))) {
        known.insert(verdict.place() + u'|' + verdict.column);
        table.add(verdict);
    }
    std::deque<Work> works;
    size_t place = 0;
    for (const Row &row : everyRow()) {
        Work work{row, {}};
        for (size_t strike = 0; strike < row.strikes.size(); ++strike, ++place) {
            for (int column = 0; column < columns.size(); ++column) {
                const bool isWanted = row.name.contains(options.value(u"rows"_s)) &&
                                      names.at(column).contains(options.value(u"columns"_s));
                const QString cell = row.name + u" @ "_s + row.strikes.at(strike).name + u'|' + names.at(column);
                if (isWanted && !known.contains(cell) &&
                    (!options.isSet(u"slice"_s) || isInSlice(row, place, column, names.at(column))))
                    work.cells.append({strike, column});
            }
        }
        if (!work.cells.isEmpty())
            works.push_back(std::move(work));
    }
    const QDir folder(options.value(u"out"_s));
    bool isWritten = QDir().mkpath(folder.path());
    Foreman foreman(std::move(works), &table, [&] { // as far as it has come
        isWritten = write(folder, u"matrix.md"_s, table.asMarkdown().toUtf8()) &&
                    write(folder, u"matrix.json"_s, table.asJson());
    });
    foreman.work(std::max(1, options.value(u"jobs"_s).toInt()));
    std::printf("%s", qPrintable(table.summary()));
    if (!isWritten) {
        std::fprintf(stderr, "fullmakt-fault-matrix: the table cannot be written\n");
        return 1;
    }
    return table.reds().isEmpty() && table.green() > 0 ? 0 : 1;
}

} // namespace

} // namespace matrix

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"slice"_s, u"A part of the table."_s},
                        {u"rows"_s, u"Only rows whose name holds the text."_s, u"TEXT"_s},
                        {u"columns"_s, u"Only columns whose name holds the text."_s, u"TEXT"_s},
                        {u"again"_s, u"Only what is not green in that file."_s, u"FILE"_s},
                        {u"jobs"_s, u"Processes side by side."_s, u"N"_s, u"2"_s},
                        {u"out"_s, u"Where the table goes."_s, u"DIR"_s, u"."_s},
                        {u"cells"_s, u"Runs cells of a row, for another process."_s, u"ROW"_s}});
    options.process(application);
    try {
        return options.isSet(u"cells"_s) ? matrix::runCells(options.value(u"cells"_s)) : matrix::runTable(options);
    } catch (const std::exception &wrong) {
        std::fprintf(stderr, "fullmakt-fault-matrix: %s\n", wrong.what());
        return 2;
    }
}
