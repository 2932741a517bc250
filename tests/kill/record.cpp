// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// One life that does nothing but write the record of activity, to be killed at any time.
//
//   fullmakt-kill-record DATABASE ENVIRONMENT FIRST
//
// Writes entries from that number on, one after another and sometimes several at once, some of them years old, and has
// the old ones deleted now and then. Prints "W n" when the writing of entry n is asked for, "T n" when it is told to be
// there, and "K" when a deletion is asked for.
#include "app/activity/recorder.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

namespace {

void tell(const QByteArray &line)
{
    static_cast<void>(!::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size()))); // at once
}

class Writing : public QObject
{
    Q_OBJECT

public:
    explicit Writing(const QStringList &arguments)
        : m_disk(arguments.at(1), {activity::store::schema()}), m_recorder(&m_disk, arguments.at(2)),
          m_next(arguments.at(3).toLongLong())
    {
        m_recorder.setPerson(QStringLiteral("Kari Nordmann"));
        connect(&m_recorder, &activity::Recorder::failed, this, [](const core::Error &error) {
            std::fprintf(stderr, "%s %s\n", qPrintable(error.code), qPrintable(error.detail));
            QCoreApplication::exit(3);
        });
        // Several are on their way at any time.
        for (int i = 0; i < 4; ++i)
            one();
    }

private:
    void one()
    {
        const qint64 number = m_next++;
        activity::Event event;
        event.action = activity::Action::ClientAdded;
        event.object.kind = activity::ObjectKind::Client;
        event.object.id = QString::number(number);
        event.reason = QString(number % 50 * 20, QLatin1Char('x')); // of different sizes
        if (number % 5 == 0)
            event.time = QDateTime::currentDateTimeUtc().addYears(-3);
        tell("W " + QByteArray::number(number) + '\n');
        m_scope.start(m_recorder.record(event), [this, number](const core::Result<core::Nothing> &done) {
            if (done)
                tell("T " + QByteArray::number(number) + '\n');
            one();
        });
        if (number % 30 == 0) {
            tell("K\n");
            m_recorder.setKeptYears(1);
        }
    }

    storage::Worker m_disk;
    activity::Recorder m_recorder;
    qint64 m_next;
    core::TaskScope m_scope;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    Writing writing(arguments);
    return QCoreApplication::exec();
}

#include "record.moc"
