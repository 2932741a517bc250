// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/activity/shorten_activity.h"

#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/explain.h"

#include <QCoreApplication>

namespace ui {

namespace {

// Lives from the choice to the answer; owned by the parent.
class ShortenActivity : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(ui::ShortenActivity)

public:
    ShortenActivity(int years, QWidget *parent, std::function<void()> keep, std::function<void(const QString &)> leave)
        : QObject(parent), m_years(years), m_parent(parent), m_keep(std::move(keep)), m_leave(std::move(leave))
    {
    }

    void begin(activity::Recorder *recorder);

private:
    void counted(const core::Result<qint64> &entries);
    void ask(qint64 entries);
    void keep();
    void leave(const QString &why);

    int m_years;
    QWidget *m_parent;
    std::function<void()> m_keep;
    std::function<void(const QString &)> m_leave;
    core::TaskScope m_scope;
};

void ShortenActivity::begin(activity::Recorder *recorder)
{
    m_scope.start(recorder->countOlder(m_years), [this](const core::Result<qint64> &entries) { counted(entries); });
}

void ShortenActivity::counted(const core::Result<qint64> &entries)
{
    if (!entries) {
        const Explanation why = explain(entries.error());
        leave(QStringList{tr("Nothing has been changed."), why.meaning, why.advice}.join(u' ').simplified());
    } else if (*entries > 0) {
        ask(*entries);
    } else {
        keep();
    }
}

void ShortenActivity::ask(qint64 entries)
{
    auto *dialog = new ConfirmDialog(
        ConfirmDialog::Kind::Destructive, tr("Delete older activity?"),
        tr("%n entries are older than %1. They are deleted from this computer now and cannot be brought back. Save a "
           "report first if anybody may ask for them. One entry will say how many they were.",
           nullptr, static_cast<int>(entries))
            .arg(tr("%n year(s)", nullptr, m_years)),
        tr("Delete what is older"), m_parent);
    connect(dialog, &QDialog::accepted, this, &ShortenActivity::keep);
    connect(dialog, &QDialog::rejected, this, [this] { leave({}); });
    dialog->open();
}

void ShortenActivity::keep()
{
    m_keep();
    deleteLater();
}

void ShortenActivity::leave(const QString &why)
{
    m_leave(why);
    deleteLater();
}

} // namespace

QObject *askToShortenActivity(activity::Recorder *recorder, int years, QWidget *parent, std::function<void()> keep,
                              std::function<void(const QString &)> leave)
{
    auto *question = new ShortenActivity(years, parent, std::move(keep), std::move(leave));
    question->begin(recorder);
    return question;
}

} // namespace ui
