// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// fullmakt-soak [--short]: eight hours of work in a few minutes. The sandbox's clock goes on by five minutes a round,
// and what the program holds is written down after each. Exit status 1 when it grows, or something did not come true.
#include "app/core/memory.h"
#include "tests/soak/workday.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace {

constexpr double tolerance = 0.05; // of the plateau
// In a few rounds:
constexpr double connections = 40; // that the door to the network may still come to hold
constexpr double inPassing = 12;   // objects that are there at one moment and not at another

soak::Plan shortPlan()
{
    soak::Plan plan;
    plan.rounds = 12;
    plan.clients = 40;
    plan.signOutEvery = 3;
    plan.languageEvery = 2;
    plan.warmUp = 3;
    plan.quiet = std::chrono::seconds(2);
    plan.refresh = std::chrono::milliseconds(500);
    return plan;
}

template <class Of>
double medianOf(const QList<soak::Round> &rounds, qsizetype from, qsizetype to, Of of)
{
    QList<double> values;
    for (qsizetype i = from; i < to; ++i)
        values.append(static_cast<double>(of(rounds.at(i).vitals)));
    return soak::median(values);
}

// The part after the warm-up, and in it the first and the last third.
class Verdict
{
public:
    Verdict(const QList<soak::Round> &rounds, int warmUp) : m_rounds(rounds), m_from(warmUp) {}

    void memory()
    {
        const auto own = [](const soak::Vitals &vitals) { return vitals.memory; };
        const double change = told("memory", own);
        told("PSS", [](const soak::Vitals &vitals) { return vitals.share; });
        fail(std::abs(change) > tolerance, "the memory at the end is not that of the plateau");
    }

    template <class Of>
    void growth(const char *what, Of of, double allowed = 0)
    {
        const double first = medianOf(m_rounds, m_from, m_from + third(), of);
        const double last = medianOf(m_rounds, m_rounds.size() - third(), m_rounds.size(), of);
        std::printf("%-12s %.0f after the warm-up, %.0f at the end\n", what, first, last);
        fail(last > first + allowed, what);
    }

    void drift(const soak::Quiet &before, const soak::Quiet &after, const soak::Plan &plan)
    {
        std::printf("refreshes    %d in %.0f s before, %d after; %.0f ms late before, %.0f ms after\n",
                    before.refreshes, static_cast<double>(plan.quiet.count()) / 1000, after.refreshes, before.lateness,
                    after.lateness);
        fail(std::abs(before.refreshes - after.refreshes) > 1, "the inbox is read at another pace");
        fail(std::abs(before.lateness - after.lateness) > static_cast<double>(plan.refresh.count()) / 10,
             "the timer drifts");
    }

    void fail(bool failed, const char *what)
    {
        if (failed)
            std::printf("FAILED       %s\n", what);
        m_failed = m_failed || failed;
    }

    [[nodiscard]] bool isGood() const { return !m_failed; }

private:
    template <class Of>
    double told(const char *what, Of of) const
    {
        const double plateau = medianOf(m_rounds, m_from, m_rounds.size(), of);
        const double end = medianOf(m_rounds, m_rounds.size() - third(), m_rounds.size(), of);
        const double change = end / plateau - 1;
        std::printf("%-12s plateau %.1f MiB, end %.1f MiB (%+.1f %%)\n", what, plateau, end, 100 * change);
        return change;
    }

    [[nodiscard]] qsizetype third() const { return std::max<qsizetype>(1, (m_rounds.size() - m_from) / 3); }

    QList<soak::Round> m_rounds;
    qsizetype m_from;
    bool m_failed = false;
};

void printRound(int number, const soak::Round &round)
{
    const soak::Vitals &vitals = round.vitals;
    std::printf("%5d %9.1f %9.1f %6d %8d %8d %8lld %7lld %12d %10.1f\n", number, vitals.memory, vitals.share,
                vitals.files, vitals.sockets, vitals.threads, static_cast<long long>(vitals.objects),
                static_cast<long long>(vitals.timers), round.delegations,
                static_cast<double>(round.database) / 1024 / 1024);
    static_cast<void>(std::fflush(stdout));
}

// Which objects there are more of: for whoever looks for the leak.
void printGrown(const QHash<QString, int> &before, const QHash<QString, int> &after)
{
    for (auto each = after.begin(); each != after.end(); ++each) {
        if (const int more = *each - before.value(each.key()); more > 0)
            std::printf("  %+d %s\n", more, qPrintable(each.key()));
    }
}

bool play(const soak::Plan &plan, bool isShort)
{
    tests::Sandbox box({QStringLiteral("--clients"), QString::number(plan.clients)});
    if (!box.isRunning())
        throw soak::Broken(box.whatWentWrong().toStdString());
    soak::Workday day(box, plan);
    const soak::Quiet before = day.watchRefreshes();
    QList<soak::Round> rounds;
    QHash<QString, int> warm;
    std::printf("round  own, MiB  PSS, MiB  files  sockets  threads  objects  timers  delegations  disk, MiB\n");
    for (int number = 1; number <= plan.rounds; ++number) {
        rounds.append(day.playRound(number));
        printRound(number, rounds.constLast());
        if (number == plan.warmUp)
            warm = soak::objectsByClass();
    }
    const QHash<QString, int> end = soak::objectsByClass();
    const soak::Quiet after = day.watchRefreshes();

    std::printf("\n%.1f simulated hours: %d delegations, %d sign-ins, %d exchanges of a token, %d readings of the "
                "inbox, %d changes of "
                "language\n",
                plan.rounds * std::chrono::duration<double>(plan.step).count() / 3600, rounds.constLast().delegations,
                day.signIns(), day.renewals(), day.refreshes(), day.languages());
    Verdict verdict(rounds, plan.warmUp);
    if (!isShort)
        verdict.memory();
    verdict.growth("files", [](const soak::Vitals &vitals) { return vitals.files; });
    verdict.growth("sockets", [](const soak::Vitals &vitals) { return vitals.sockets; }, isShort ? connections : 0);
    verdict.growth("threads", [](const soak::Vitals &vitals) { return vitals.threads; });
    verdict.growth("objects", [](const soak::Vitals &vitals) { return vitals.objects; }, isShort ? inPassing : 0);
    verdict.growth("timers", [](const soak::Vitals &vitals) { return vitals.timers; }, 1);
    if (!isShort)
        verdict.drift(before, after, plan);
    if (!verdict.isGood())
        printGrown(warm, end);
    return verdict.isGood();
}

} // namespace

int main(int count, char **words)
{
    core::keepMemoryTogether(); // as the program does
    soak::watchObjects();
    const QApplication application(count, words);
    QCoreApplication::setApplicationName(QStringLiteral("fullmakt-soak"));
    const bool isShort = application.arguments().contains(QStringLiteral("--short"));
    try {
        const bool isGood = play(isShort ? shortPlan() : soak::Plan(), isShort);
        std::printf("%s\n", isGood ? "it holds" : "it does not hold");
        return isGood ? 0 : 1;
    } catch (const soak::Broken &broken) {
        std::printf("BROKEN %s\n", broken.what());
        return 1;
    }
}
