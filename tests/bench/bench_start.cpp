// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// From the start of the process to a painted window that waits for the user, against an empty QMainWindow: wall and
// processor time. Starts itself again, in turn as the app and as the empty window.
#include "tests/bench/report.h"
#include "tests/support/sandbox_process.h"
#include "ui/shell/application.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QTemporaryDir>
#include <QTimer>

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 15;

// Ends the program once the window has been painted and nothing more is waiting to be done.
class EndAfterPaint : public QObject
{
public:
    explicit EndAfterPaint(QWidget *window) { window->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest)
            QTimer::singleShot(0, QApplication::instance(), [] { std::_Exit(0); });
        return false;
    }
};

int beEmpty(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    const EndAfterPaint end(&window);
    window.show();
    return QApplication::exec();
}

int beTheApp(int argc, char *argv[])
{
    ui::DeveloperTools tools;
    tools.takesFiles = true;
    tools.startTour = [](ui::MainWindow &window, ui::Services &, const QString &) {
        return std::make_shared<EndAfterPaint>(&window);
    };
    return ui::runApplication(argc, argv, tools);
}

struct Cost
{
    double wall = 0; // milliseconds, both
    double processor = 0;
};

Cost costOf(const std::vector<std::string> &words)
{
    std::vector<char *> arguments;
    std::string self = QCoreApplication::applicationFilePath().toStdString();
    arguments.push_back(self.data());
    for (const std::string &word : words)
        arguments.push_back(const_cast<char *>(word.c_str()));
    arguments.push_back(nullptr);
    QElapsedTimer timer;
    timer.start();
    pid_t child = 0;
    if (::posix_spawn(&child, self.c_str(), nullptr, nullptr, arguments.data(), environ) != 0)
        qFatal("the program could not be started");
    int status = 0;
    rusage use{};
    ::wait4(child, &status, 0, &use);
    Cost cost;
    cost.wall = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const auto milliseconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    cost.processor = milliseconds(use.ru_utime) + milliseconds(use.ru_stime);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        qFatal("the program ended badly");
    return cost;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], "--empty") == 0)
        return beEmpty(argc, argv);
    if (argc > 1)
        return beTheApp(argc, argv);
    const QCoreApplication application(argc, argv);
    const tests::SandboxProcess box;
    const QTemporaryDir folder;
    QFile settings(folder.filePath(u"settings.ini"_s)); // of somebody who has been welcomed
    if (!settings.open(QIODevice::WriteOnly) || settings.write("[General]\nversion=2\n[start]\nwelcomed=true\n") < 0)
        qFatal("the settings cannot be written");
    settings.close();
    const std::vector<std::string> app = {"--environment", box.environmentFile().toStdString(),
                                          "--settings",    folder.filePath(u"settings.ini"_s).toStdString(),
                                          "--tour",        folder.path().toStdString()};
    std::vector<double> emptyWall;
    std::vector<double> emptyProcessor;
    std::vector<double> appWall;
    std::vector<double> appProcessor;
    for (int round = 0; round < rounds; ++round) { // in turn: what else the machine does meets both
        const Cost empty = costOf({"--empty"});
        const Cost whole = costOf(app);
        emptyWall.push_back(empty.wall);
        emptyProcessor.push_back(empty.processor);
        appWall.push_back(whole.wall);
        appProcessor.push_back(whole.processor);
    }
    const QString floorIs = u"an empty QMainWindow"_s;
    bench::Row wall{u"start to usable window, wall"_s, floorIs, bench::timesOf(emptyWall).median,
                    bench::timesOf(appWall).median};
    wall.worst = bench::timesOf(appWall).worst;
    wall.reachX = 2.5;
    bench::tell(wall);
    bench::Row processor{u"start to usable window, CPU"_s, floorIs, bench::timesOf(emptyProcessor).median,
                         bench::timesOf(appProcessor).median};
    processor.worst = bench::timesOf(appProcessor).worst;
    processor.reachX = 2.5;
    bench::tell(processor);
    return 0;
}
