// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/disk_notice.h"

#include "ui/widgets/explain.h"

#include <QDir>
#include <QEvent>

namespace ui {

DiskNotice::DiskNotice(const storage::Worker *disk, QWidget *parent) : MessageBar(parent), m_disk(disk)
{
    setObjectName(QStringLiteral("diskNotice"));
    connect(disk, &storage::Worker::opened, this, &DiskNotice::render);
    connect(this, &MessageBar::closed, this, [this] { m_closed = true; });
    render();
}

void DiskNotice::changeEvent(QEvent *event)
{
    MessageBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        render();
}

void DiskNotice::render()
{
    clear();
    if (m_closed || !m_disk->opening())
        return;
    const core::Result<storage::Database> &opening = *m_disk->opening();
    if (!opening) {
        const Explanation why = explain(opening.error());
        setMessage(Tone::Warn,
                   tr("Everything else works, but changes of clients cannot be sent: Fullmakt writes down what it does "
                      "before it does it.") +
                       u' ' + why.meaning + u' ' + why.advice,
                   tr("Fullmakt cannot keep its records on this computer"));
    } else if (!opening->setAside.isEmpty()) {
        setMessage(Tone::Warn,
                   tr("The file was damaged, and a new one has been begun. Changes of clients that were not finished "
                      "cannot be continued by themselves. The old file is kept as %1.")
                       .arg(QDir::toNativeSeparators(opening->setAside)),
                   tr("Fullmakt's records could not be read"));
    } else {
        return;
    }
    setClosable(true);
}

} // namespace ui
