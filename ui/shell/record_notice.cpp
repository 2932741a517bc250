// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/record_notice.h"

#include "ui/widgets/explain.h"

#include <QEvent>

namespace ui {

RecordNotice::RecordNotice(activity::Recorder *recorder, QWidget *parent) : MessageBar(parent), m_recorder(recorder)
{
    setObjectName(QStringLiteral("recordNotice"));
    connect(recorder, &activity::Recorder::failed, this, [this](const core::Error &error) {
        m_unwritten = error;
        render();
    });
    connect(recorder, &activity::Recorder::recovered, this, [this] {
        m_unwritten.reset();
        render();
    });
    connect(recorder, &activity::Recorder::retentionFailed, this, [this](const core::Error &error) {
        m_tooOld = error;
        render();
    });
    connect(recorder, &activity::Recorder::retentionApplied, this, [this] {
        m_tooOld.reset();
        render();
    });
    connect(this, &MessageBar::closed, this, [this] {
        m_unwritten.reset();
        m_tooOld.reset();
    });
    connect(this, &MessageBar::actionTriggered, this, &RecordNotice::tryAgain);
}

void RecordNotice::changeEvent(QEvent *event)
{
    MessageBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        render();
}

void RecordNotice::tryAgain()
{
    if (m_unwritten)
        m_recorder->tryAgain();
    else
        m_recorder->applyRetention();
}

void RecordNotice::render()
{
    clear();
    if (m_unwritten) {
        say(tr("Activity could not be written"),
            tr("What you were told has been done is done. Only the entry about it is missing in Activity, and Fullmakt "
               "writes it as soon as it can."),
            *m_unwritten);
        setAction(m_recorder->unwritten() > 0 ? tr("Try again") : QString());
    } else if (m_tooOld) {
        say(tr("Older activity could not be deleted"),
            tr("Entries that are older than you have chosen to keep are still on this computer. Fullmakt tries to "
               "delete them again later."),
            *m_tooOld);
        setAction(tr("Try again"));
    }
}

void RecordNotice::say(const QString &title, const QString &what, const core::Error &error)
{
    const Explanation why = explain(error);
    setMessage(Tone::Warn, QStringList{what, why.meaning, why.advice}.join(u' ').simplified(), title);
    setDetails(why.details);
    setClosable(true);
}

} // namespace ui
