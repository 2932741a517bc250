// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The steps that look at the record of activity: what the tour has done is in it, and it is sound.
#include "tests/tour/tour.h"
#include "ui/shell/main_window.h"
#include "ui/shell/services.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractButton>
#include <QTableView>

namespace tests {

QCoro::Task<bool> Tour::activity()
{
    if (!click(QStringLiteral("page3")))
        co_return false;
    auto *table = m_window->findChild<QTableView *>(QStringLiteral("activity"));
    const auto readYet = [table] {
        return table->isVisible() && table->model()->rowCount() > 0 &&
               table->model()->index(0, 0).data().toString() != u"…";
    };
    const bool read = co_await until(readYet);
    if (!read)
        co_return false;
    table->setCurrentIndex(table->model()->index(1, 0));
    const auto *title = m_window->findChild<QWidget *>(QStringLiteral("activityTitle"));
    const auto shownYet = [title] { return title->isVisible(); };
    const bool shown = co_await until(shownYet);
    std::function<core::Result<::activity::Totals>(storage::Connection &)> work = [](storage::Connection &disk) {
        return ::activity::totals(disk, {});
    };
    core::Result<::activity::Totals> totals =
        co_await ::activity::reading<::activity::Totals>(&m_services->recorder, std::move(work));
    if (!totals)
        co_return false;
    QSet<QString> done;
    for (const ::activity::Totals::Count &each : std::as_const(totals->counts)) {
        if (each.outcome == ::activity::nameOf(::activity::Outcome::Done))
            done.insert(each.action);
    }
    bool all = shown;
    for (const ::activity::Action action :
         {::activity::Action::SignedIn, ::activity::Action::Approved, ::activity::Action::Forwarded,
          ::activity::Action::AccessCreated, ::activity::Action::AccessDeleted, ::activity::Action::ClientAdded,
          ::activity::Action::ClientRemoved, ::activity::Action::JobEnded})
        all = all && done.contains(::activity::nameOf(action));
    co_return all;
}

QCoro::Task<bool> Tour::checkActivity()
{
    if (!click(QStringLiteral("checkActivity")))
        co_return false;
    const auto *message = m_window->findChild<ui::MessageBar *>(QStringLiteral("activityCheck"));
    const auto toldYet = [message] { return !message->isHidden(); };
    const bool told = co_await until(toldYet);
    co_return told && message->tone() == ui::Tone::Ok;
}

} // namespace tests
