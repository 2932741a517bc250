// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/soak/vitals.h"

#include <QDir>
#include <QFile>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <array>
#include <mutex>
#include <unistd.h>
#include <unordered_set>

// Qt's own table of hooks for tools that look at a program (private/qhooks_p.h, which needs a package of its own).
extern Q_DECL_IMPORT quintptr qtHookData[];

namespace soak {

namespace {

enum Hook { AddObject = 3, RemoveObject = 4 };

struct Objects
{
    std::mutex mutex;
    std::unordered_set<const QObject *> all;
};

Objects &objects() // never destroyed: objects go until the very end
{
    static auto *const known = new Objects;
    return *known;
}

void added(QObject *object)
{
    const std::scoped_lock lock(objects().mutex);
    objects().all.insert(object);
}

void removed(QObject *object)
{
    const std::scoped_lock lock(objects().mutex);
    objects().all.erase(object);
}

// Only those of this thread are whole while it looks at them.
QList<const QObject *> ownObjects()
{
    QList<const QObject *> own;
    const std::scoped_lock lock(objects().mutex);
    for (const QObject *object : objects().all) {
        if (object->thread() == QThread::currentThread())
            own.append(object);
    }
    return own;
}

double numberIn(const QString &file, const QByteArray &name)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : source.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).trimmed().split(' ').constFirst().toDouble();
    }
    return 0;
}

} // namespace

void watchObjects()
{
    qtHookData[AddObject] = reinterpret_cast<quintptr>(&added);
    qtHookData[RemoveObject] = reinterpret_cast<quintptr>(&removed);
}

Vitals vitals()
{
    constexpr double kibPerMib = 1024;
    Vitals now;
    now.memory = numberIn(QStringLiteral("/proc/self/smaps_rollup"), "Pss_Anon:") / kibPerMib;
    now.share = numberIn(QStringLiteral("/proc/self/smaps_rollup"), "Pss:") / kibPerMib;
    now.threads = static_cast<int>(numberIn(QStringLiteral("/proc/self/status"), "Threads:"));
    const QDir open(QStringLiteral("/proc/self/fd"));
    for (const QString &each : open.entryList(QDir::System | QDir::Files)) {
        std::array<char, 64> target{};
        const ssize_t size = readlink(qPrintable(open.filePath(each)), target.data(), target.size());
        const bool isSocket = QByteArrayView(target.data(), std::max<ssize_t>(0, size)).startsWith("socket:");
        ++(isSocket ? now.sockets : now.files);
    }
    for (const QObject *object : ownObjects()) {
        const auto *timer = qobject_cast<const QTimer *>(object);
        now.timers += timer && timer->isActive() ? 1 : 0;
        now.objects += object->inherits("QSingleShotTimer") ? 0 : 1;
    }
    return now;
}

QHash<QString, int> objectsByClass()
{
    QHash<QString, int> classes;
    for (const QObject *object : ownObjects())
        ++classes[QString::fromLatin1(object->metaObject()->className())];
    return classes;
}

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace soak
