// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// A target without libFuzzer: every file of its corpus, and of each so many changes, the same in every run: what was
// once found stays found. Arguments: the corpus, and how many changes of each file.
#include "tests/fuzz/target.h"

#include <QDir>
#include <QFile>

#include <array>
#include <csignal>
#include <cstdio>
#include <random>

namespace {

constexpr qsizetype longest = 64 * 1024;

std::array<char, 512> running; // which input it is, for the moment when it goes wrong

void tell(int signal)
{
    static_cast<void>(std::fprintf(stderr, "replay: it was %s\n", running.data()));
    static_cast<void>(std::signal(signal, SIG_DFL));
    static_cast<void>(std::raise(signal));
}

QList<QByteArray> filesIn(const QDir &folder, const QStringList &names)
{
    QList<QByteArray> files;
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        files.append(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return files;
}

class Changes
{
public:
    explicit Changes(QList<QByteArray> files) : m_files(std::move(files)) {}

    QByteArray of(QByteArray input)
    {
        for (size_t rounds = below(4) + 1; rounds > 0; --rounds)
            change(&input);
        input.truncate(longest);
        return input;
    }

private:
    size_t below(qsizetype limit) { return m_random() % static_cast<size_t>(std::max<qsizetype>(1, limit)); }

    void change(QByteArray *input)
    {
        const auto at = static_cast<qsizetype>(below(input->size()));
        switch (below(6)) {
        case 0: // one bit
            if (!input->isEmpty())
                (*input)[at] = static_cast<char>((*input)[at] ^ (1 << below(8)));
            break;
        case 1: // one byte, rather one that means something
            if (!input->isEmpty())
                (*input)[at] = "\0\xff\"{}[]<>&;,=:\r\n\t %\\'0-9"[below(26)];
            break;
        case 2: // cut off
            input->truncate(at);
            break;
        case 3: // a piece gone
            input->remove(at, static_cast<qsizetype>(below(16)) + 1);
            break;
        case 4: // a piece twice
            input->insert(
                at, input->mid(static_cast<qsizetype>(below(input->size())), static_cast<qsizetype>(below(64)) + 1));
            break;
        default: { // the end of another
            const QByteArray &other = m_files.at(static_cast<qsizetype>(below(m_files.size())));
            *input = input->left(at) + other.mid(static_cast<qsizetype>(below(other.size())));
        }
        }
    }

    QList<QByteArray> m_files;
    std::mt19937 m_random; // of the standard's own seed: the same on every machine
};

void run(const QByteArray &input, const QString &name, int change)
{
    static_cast<void>(std::snprintf(running.data(), running.size(), "%s, change %d: %s", qPrintable(name), change,
                                    input.left(100).toPercentEncoding(" {}[]\":,").constData()));
    // A copy of its own, so that a sanitizer sees every byte that is read beyond it.
    const std::vector<uint8_t> exact(input.begin(), input.end());
    LLVMFuzzerTestOneInput(exact.data(), exact.size());
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 3)
        return 2;
    const int changesPerFile = QByteArray(arguments[2]).toInt();
    LLVMFuzzerInitialize(&count, &arguments);
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGILL})
        static_cast<void>(std::signal(signal, tell));
    const QDir folder(QString::fromLocal8Bit(arguments[1]));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    const QList<QByteArray> files = filesIn(folder, names);
    Changes changes(files);
    int runs = 0;
    for (qsizetype i = 0; i < files.size(); ++i) {
        run(files.at(i), names.at(i), 0);
        ++runs;
        for (int change = 1; change <= changesPerFile; ++change, ++runs)
            run(changes.of(files.at(i)), names.at(i), change);
    }
    static_cast<void>(std::printf("%lld files, %d runs\n", static_cast<long long>(files.size()), runs));
    return files.isEmpty() ? 1 : 0;
}
