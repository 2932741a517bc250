// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/activity/check_line.h"

#include "app/storage/failure.h"
#include "ui/activity/activity_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_line.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QPointer>
#include <QVBoxLayout>

namespace ui {

namespace {

struct CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::CheckLine)

public:
    static QString sound(const activity::CheckReport &report);
    static QString finding(const activity::CheckReport &report);
};

QString CheckWords::sound(const activity::CheckReport &report)
{
    if (report.checked == 0)
        return tr("There are no entries yet.");
    QString text = tr("All %n entries from %1 to %2 are as they were written, and none is missing.", nullptr,
                      static_cast<int>(report.checked))
                       .arg(momentInWords(report.from), momentInWords(report.to));
    if (report.deleted > 0)
        text += u' ' + tr("Those before entry %1 were deleted, and activity says so itself.")
                           .arg(QLocale().toString(report.deleted + 1));
    return text + u' ' + tr("Checksum of the last: %1").arg(checksumInWords(report.last));
}

QString CheckWords::finding(const activity::CheckReport &report)
{
    const QString number = QLocale().toString(report.number);
    switch (report.finding) {
    case activity::Finding::Sound:
        return sound(report);
    case activity::Finding::Missing:
        return tr("Entries are missing before entry %1, and nothing says that they were deleted.").arg(number);
    case activity::Finding::Changed:
        return tr("Entry %1 is not as it was written: it has been changed, put in or moved.").arg(number);
    case activity::Finding::Extra:
        return tr("From entry %1 on, entries have been put in behind the end.").arg(number);
    case activity::Finding::CutOff:
        return tr("The end is missing, from entry %1 on.").arg(number);
    case activity::Finding::Older:
        return tr("The file is an older one than Fullmakt has written here. Everything from entry %1 on is missing.")
            .arg(number);
    case activity::Finding::Foreign:
        break;
    }
    return tr("The file is not the one that Fullmakt has written here: another has been put in its place.");
}

} // namespace

QString findingInWords(const activity::CheckReport &report)
{
    return CheckWords::finding(report);
}

CheckLine::CheckLine(activity::Recorder *recorder, QWidget *parent)
    : QWidget(parent), m_recorder(recorder), m_running(new QWidget), m_text(captionLabel()), m_line(new ProgressLine),
      m_cancel(button({}, ButtonRole::Quiet)), m_message(new MessageBar)
{
    m_message->setObjectName(QStringLiteral("activityCheck"));
    m_cancel->setObjectName(QStringLiteral("stopCheck"));
    m_text->setObjectName(QStringLiteral("checkProgress"));
    auto *row = new QHBoxLayout(m_running);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one + space::half);
    row->addWidget(m_text);
    row->addWidget(m_line, 1);
    row->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_running);
    layout->addWidget(m_message);
    m_running->hide();
    connect(m_cancel, &QPushButton::clicked, this, &CheckLine::stop);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &CheckLine::stop);
    retranslate();
}

CheckLine::~CheckLine()
{
    stop();
}

void CheckLine::stop()
{
    m_stop.request_stop();
}

void CheckLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CheckLine::retranslate()
{
    m_cancel->setText(tr("Stop"));
    m_message->clear();
    render();
}

std::stop_token CheckLine::begin(const QString &what)
{
    m_busy = true;
    m_what = what;
    m_done = 0;
    m_all = 0;
    m_stop = std::stop_source();
    m_message->clear();
    m_running->show();
    render();
    Q_EMIT busyChanged();
    return m_stop.get_token();
}

void CheckLine::progress(qint64 done, qint64 all)
{
    m_done = done;
    m_all = all;
    render();
}

void CheckLine::end()
{
    m_busy = false;
    m_running->hide();
    Q_EMIT busyChanged();
}

void CheckLine::render()
{
    const QString text =
        m_all > 0 ? tr("%1 (%2 of %3)").arg(m_what, QLocale().toString(m_done), QLocale().toString(m_all)) : m_what;
    m_text->setText(text);
    m_line->setRange(0, m_all > 0 ? 1000 : 0);
    m_line->setValue(m_all > 0 ? static_cast<int>(m_done * 1000 / m_all) : 0);
    m_line->setAccessibleName(text);
}

void CheckLine::check()
{
    if (m_busy)
        return;
    const std::stop_token stop = begin(tr("Checking…"));
    const QPointer<CheckLine> self(this);
    const std::function<void(qint64, qint64)> tell = [self](qint64 done, qint64 all) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, done, all] {
                if (self && self->m_busy)
                    self->progress(done, all);
            },
            Qt::QueuedConnection);
    };
    m_scope.start(
        activity::check(m_recorder->disk()->file(), m_recorder->environment(), m_recorder->anchor(), tell, stop),
        [this](const core::Result<activity::CheckReport> &report) { checked(report); });
}

void CheckLine::checked(const core::Result<activity::CheckReport> &report)
{
    end();
    if (report) {
        const bool sound = report->finding == activity::Finding::Sound;
        m_message->setMessage(sound ? Tone::Ok : Tone::Bad, findingInWords(*report),
                              sound ? tr("Activity is complete") : tr("Activity is not as it was written"));
    } else if (report.error().kind == core::ErrorKind::Cancelled) {
        m_message->setMessage(Tone::Neutral, tr("The check was stopped before it was done. It says nothing."));
    } else {
        const Explanation why = explain(report.error());
        const bool damaged = report.error().code == storage::failure::damaged;
        m_message->setMessage(Tone::Bad,
                              damaged ? tr("The file is damaged and cannot be read to its end.")
                                      : QStringList{why.meaning, why.advice}.join(u' ').simplified(),
                              tr("Activity could not be checked"));
        m_message->setDetails(why.details);
    }
    m_message->setClosable(true);
}

} // namespace ui
