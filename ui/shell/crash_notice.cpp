// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/crash_notice.h"

#include "app/support/crash_reports.h"
#include "ui/settings/diagnostics_dialog.h"

#include <QEvent>

namespace ui {

CrashNotice::CrashNotice(QString folder, QWidget *parent)
    : MessageBar(parent), m_folder(std::move(folder)), m_report(support::newCrashReport(m_folder))
{
    setObjectName(QStringLiteral("crashNotice"));
    connect(this, &MessageBar::actionTriggered, this, [this] {
        auto *dialog = new DiagnosticsDialog(support::crashReportText(m_report), window(), tr("Crash report"));
        dialog->open();
    });
    connect(this, &MessageBar::closed, this, [this] {
        m_report.clear();
        support::markCrashReportsSeen(m_folder);
    });
    render();
}

void CrashNotice::changeEvent(QEvent *event)
{
    MessageBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        render();
}

void CrashNotice::render()
{
    clear();
    if (m_report.isEmpty())
        return;
    setMessage(Tone::Warn,
               tr("What was being sent to Altinn then is in Activity as not known. A change of clients that was not "
                  "finished can be continued when you have signed in. A report is kept on this computer, and is sent "
                  "to nobody."),
               tr("Fullmakt ended unexpectedly the last time"));
    setAction(tr("Show the report"));
    setClosable(true);
}

} // namespace ui
