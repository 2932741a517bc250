// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/support/crash_handler.h"

#include "app/core/log.h"
#include "app/core/recent_lines.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define FULLMAKT_SANITIZER_REPORTS
#endif
#endif

#if defined(Q_OS_LINUX) && defined(__GLIBC__) && !defined(FULLMAKT_SANITIZER_REPORTS)

#include <array>
#include <atomic>
#include <charconv>
#include <chrono>
#include <csignal>
#include <ctime>
#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <link.h>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace support {

namespace {

struct Fault
{
    int number;
    std::string_view name;
};

constexpr std::array faults{Fault{SIGSEGV, "SIGSEGV"}, Fault{SIGBUS, "SIGBUS"}, Fault{SIGFPE, "SIGFPE"},
                            Fault{SIGILL, "SIGILL"}, Fault{SIGABRT, "SIGABRT"}};
constexpr unsigned patience = 10; // seconds for the report, of a program that may be in any state

// What the handler needs is made before; it allocates nothing and takes no lock.
constinit int folderOfReports = -1;
constinit std::array<char, 1024> aboutProgram{};
constinit std::atomic<pid_t> reporter{0}; // the thread that writes the report
alignas(16) constinit std::array<char, 64 * 1024> otherStack{};

class Number
{
public:
    explicit Number(quint64 value, int base = 10)
        : m_size(std::to_chars(m_digits.begin(), m_digits.end(), value, base).ptr - m_digits.begin())
    {
    }

    [[nodiscard]] std::string_view text() const { return {m_digits.data(), static_cast<size_t>(m_size)}; }

private:
    std::array<char, 24> m_digits{};
    std::ptrdiff_t m_size;
};

class Report
{
public:
    explicit Report(int file) : m_file(file) {}

    Report &operator<<(std::string_view text)
    {
        while (!text.empty()) {
            const ssize_t written = write(m_file, text.data(), text.size());
            if (written <= 0)
                break;
            text.remove_prefix(static_cast<size_t>(written));
        }
        return *this;
    }

    Report &operator<<(const Number &number) { return *this << number.text(); }

    Report &two(quint64 number) { return *this << (number < 10 ? "0" : "") << Number(number); }

private:
    int m_file;
};

// gmtime() may wait for a lock.
void tellTime(Report &report, time_t time)
{
    const std::chrono::sys_seconds now{std::chrono::seconds(time)};
    const auto midnight = std::chrono::floor<std::chrono::days>(now);
    const std::chrono::year_month_day day(midnight);
    const std::chrono::hh_mm_ss clock(now - midnight);
    report << Number(static_cast<quint64>(static_cast<int>(day.year()))) << "-";
    report.two(static_cast<unsigned>(day.month())) << "-";
    report.two(static_cast<unsigned>(day.day())) << "T";
    report.two(static_cast<quint64>(clock.hours().count())) << ":";
    report.two(static_cast<quint64>(clock.minutes().count())) << ":";
    report.two(static_cast<quint64>(clock.seconds().count())) << "Z";
}

// The name of a module without its folder, which may be the user's own, and the place in it.
void tellPlace(Report &report, void *address)
{
    dl_find_object found{};
    if (_dl_find_object(address, &found) != 0) {
        report << "?\n";
        return;
    }
    const std::string_view path = found.dlfo_link_map->l_name;
    const std::string_view name = path.substr(path.rfind('/') + 1);
    const auto offset = reinterpret_cast<quintptr>(address) - found.dlfo_link_map->l_addr;
    report << (name.empty() ? "fullmakt" : name) << "+0x" << Number(offset, 16) << "\n";
}

void writeReport(int signal)
{
    const time_t now = time(nullptr);
    std::array<char, 40> name{"crash-"};
    const Number seconds(static_cast<quint64>(now));
    char *end = std::copy(seconds.text().begin(), seconds.text().end(), name.begin() + 6);
    for (const char letter : {'.', 't', 'x', 't', '\0'})
        *end++ = letter;
    const int file =
        openat(folderOfReports, name.data(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return;
    Report report(file);
    report << aboutProgram.data() << "Signal: ";
    for (const Fault &fault : faults) {
        if (fault.number == signal)
            report << fault.name;
    }
    report << "\nTime: ";
    tellTime(report, now);
    report << "\n\nLog\n";
    core::recentLogLines().forEach([&report](QByteArrayView line) {
        report << std::string_view(line.data(), static_cast<size_t>(line.size())) << "\n";
    });
    report << "\nBacktrace\n"; // last: where the stack is damaged, this may go wrong
    std::array<void *, 64> frames{};
    const int count = backtrace(frames.data(), static_cast<int>(frames.size()));
    for (int i = 0; i < count; ++i)
        tellPlace(report, frames.at(static_cast<size_t>(i)));
    close(file);
}

void onFault(int signal)
{
    const pid_t self = gettid();
    pid_t first = 0;
    if (reporter.compare_exchange_strong(first, self)) {
        std::signal(SIGALRM, SIG_DFL);
        alarm(patience); // nor does it hang
        writeReport(signal);
    } else if (first != self) {
        for (;;)
            pause(); // the thread that was first ends the program
    }
    std::signal(signal, SIG_DFL);
    raise(signal); // heard when the handler has returned
}

} // namespace

void reportCrashes(const QString &folder)
{
    folderOfReports = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folderOfReports < 0)
        return;
    const QString about =
        QStringLiteral("Fullmakt has ended by a fault of its own\nVersion: %1\nQt: %2\nSystem: %3, %4 %5, %6\n")
            .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
                 QSysInfo::kernelType(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture());
    qstrncpy(aboutProgram.data(), about.toUtf8().constData(), aboutProgram.size());
    void *frame = nullptr;
    backtrace(&frame, 1); // loads what it needs

    stack_t stack{};
    stack.ss_sp = otherStack.data();
    stack.ss_size = otherStack.size();
    sigaltstack(&stack, nullptr);
    struct sigaction action{};
    action.sa_handler = onFault;
    action.sa_flags = SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    for (const Fault &fault : faults)
        sigaction(fault.number, &action, nullptr);
}

} // namespace support

#else

void support::reportCrashes(const QString &)
{
}

#endif
