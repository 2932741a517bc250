// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/activity/delete_activity.h"

#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/explain.h"

#include <QCoreApplication>
#include <QPointer>

namespace ui {

namespace {

// Lives from the question to the answer; owned by the parent.
class DeleteActivity : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(ui::DeleteActivity)

public:
    DeleteActivity(activity::Recorder *recorder, QWidget *parent, std::function<void(Tone, const QString &)> tell)
        : QObject(parent), m_recorder(recorder), m_parent(parent), m_tell(std::move(tell))
    {
    }

    void begin();

private:
    void ask(qint64 entries);
    void remove();
    void failed(const core::Error &error);

    activity::Recorder *m_recorder;
    QWidget *m_parent;
    std::function<void(Tone, const QString &)> m_tell;
    core::TaskScope m_scope;
};

void DeleteActivity::begin()
{
    const std::function<core::Result<activity::Choices>(storage::Connection &)> work = [](storage::Connection &disk) {
        return activity::choices(disk);
    };
    m_scope.start(activity::reading<activity::Choices>(m_recorder, work),
                  [this](const core::Result<activity::Choices> &choices) {
                      if (choices)
                          ask(choices->entries);
                      else
                          failed(choices.error());
                  });
}

void DeleteActivity::ask(qint64 entries)
{
    auto *dialog = new ConfirmDialog(
        ConfirmDialog::Kind::Destructive, tr("Delete all activity?"),
        tr("%n entries are deleted from this computer and cannot be brought back. Save a report first if anybody may "
           "ask for them. One entry stays: that you deleted them, and how many.",
           nullptr, static_cast<int>(entries)),
        tr("Delete everything"), m_parent);
    connect(dialog, &QDialog::accepted, this, &DeleteActivity::remove);
    connect(dialog, &QDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

void DeleteActivity::remove()
{
    m_scope.start(m_recorder->removeAll(), [this](const core::Result<activity::store::Span> &span) {
        if (!span) {
            failed(span.error());
            return;
        }
        m_tell(Tone::Ok, tr("%n entries have been deleted.", nullptr, static_cast<int>(span->count)));
        deleteLater();
    });
}

void DeleteActivity::failed(const core::Error &error)
{
    const Explanation why = explain(error);
    m_tell(Tone::Bad, QStringList{tr("Nothing has been deleted."), why.meaning, why.advice}.join(u' ').simplified());
    deleteLater();
}

} // namespace

void askToDeleteActivity(activity::Recorder *recorder, QWidget *parent,
                         const std::function<void(Tone, const QString &)> &tell)
{
    auto *deletion = new DeleteActivity(recorder, parent, tell);
    deletion->begin();
}

} // namespace ui
