// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/activity_hand.h"

#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tests {

bool openActivity(Window &window)
{
    window.key(Qt::Key_4, Qt::ControlModifier);
    const auto isRead = [&window] {
        const auto *table = window.find<QTableView>(u"activity"_s);
        return table->isVisible() && table->model()->rowCount() > 0 &&
               table->model()->index(0, 0).data().toString() != u"…";
    };
    return QTest::qWaitFor(isRead, patience);
}

QStringList activityColumn(const Window &window, int column)
{
    return Window::column(window.find<QTableView>(u"activity"_s), column);
}

QList<activity::Entry> recordOf(const Window &window)
{
    QList<activity::Entry> found;
    const auto connection = storage::Connection::open(window.services->disk.file());
    if (!connection)
        return found;
    const auto rows = (*connection)->rows(u"SELECT %1 FROM activity ORDER BY number"_s.arg(activity::store::columns()));
    for (const QVariantList &row : rows.value_or(QList<QVariantList>()))
        found.append(activity::store::entryIn(row));
    return found;
}

qsizetype intentsOf(const Window &window)
{
    const auto connection = storage::Connection::open(window.services->disk.file());
    const auto rows = connection ? (*connection)->rows(u"SELECT intent FROM activity_intents"_s)
                                 : core::Result<QList<QVariantList>>(QList<QVariantList>());
    return rows.value_or(QList<QVariantList>()).size();
}

activity::Entry lastOf(const Window &window, activity::Action action)
{
    activity::Entry found;
    const QList<activity::Entry> all = recordOf(window);
    for (const activity::Entry &each : all) {
        if (activity::actionOf(each) == action)
            found = each;
    }
    return found;
}

bool isRecorded(const Window &window, activity::Action action, int times)
{
    const auto there = [&window, action, times] {
        const QList<activity::Entry> all = recordOf(window);
        return std::count_if(all.cbegin(), all.cend(), [action](const activity::Entry &each) {
                   return activity::actionOf(each) == action;
               }) >= times;
    };
    return QTest::qWaitFor(there, patience);
}

HeldDisk::HeldDisk(Window &window)
{
    const std::function<core::Result<core::Nothing>(storage::Connection &)> work = [door =
                                                                                        m_door](storage::Connection &) {
        door->acquire();
        return core::Nothing{};
    };
    m_scope.start(window.services->disk.run<core::Nothing>(work), [](const core::Result<core::Nothing> &) {});
}

HeldDisk::~HeldDisk()
{
    m_door->release();
}

bool tamper(const Window &window, const QString &sql)
{
    const auto connection = storage::Connection::open(window.services->disk.file());
    return connection && (*connection)->execute(sql);
}

bool fillActivity(Window &window, int count)
{
    activity::Recorder &recorder = window.services->recorder;
    QList<activity::Event> events;
    for (int i = 0; i < count; ++i) {
        activity::Event event;
        event.action = i % 3 == 0 ? activity::Action::ClientRemoved : activity::Action::ClientAdded;
        event.outcome = i % 7 == 0 ? activity::Outcome::NotDone : activity::Outcome::Done;
        event.time = QDateTime::currentDateTimeUtc().addSecs(-60LL * (count - i));
        event.organisation = tiger;
        event.organisationNumber = u"310022764"_s;
        event.object = {activity::ObjectKind::Client, u"id-%1"_s.arg(i), u"KLIENT %1 AS"_s.arg(i),
                        QString::number(310000000 + i)};
        event.accessId = u"a1"_s;
        event.accessName = u"Fjord Revisjon"_s;
        event.before = {activity::fact("client", u"available"_s)};
        event.after = {activity::fact("client", u"assigned"_s)};
        if (event.outcome == activity::Outcome::NotDone) {
            event.reason = u"AUTH-00080"_s;
            event.traceId = u"0af7651916cd43dd8448eb211c80319c"_s;
        }
        events.append(event);
    }
    bool done = false;
    bool written = false;
    core::TaskScope scope;
    const activity::Recorder::Writing writing = recorder.writing(events);
    scope.start(window.services->disk.run<core::Nothing>(
                    [writing](storage::Connection &disk) { return disk.transact([&] { return writing(disk); }); }),
                [&](const core::Result<core::Nothing> &result) {
                    written = result.has_value();
                    done = true;
                });
    if (!QTest::qWaitFor([&done] { return done; }, patience))
        return false;
    recorder.written();
    return written;
}

bool openFilledActivity(Window &window, int count)
{
    return window.signIn(manager) && isRecorded(window, activity::Action::SignedIn) && fillActivity(window, count) &&
           openActivity(window) &&
           QTest::qWaitFor([&] { return window.find<QTableView>(u"activity"_s)->model()->rowCount() == count + 1; },
                           patience);
}

bool searchActivity(Window &window, const QString &text)
{
    window.key(Qt::Key_F, Qt::ControlModifier);
    window.key(Qt::Key_A, Qt::ControlModifier);
    window.key(Qt::Key_Delete);
    window.type(text);
    return window.find<QLineEdit>(u"activitySearch"_s)->text() == text;
}

} // namespace tests
