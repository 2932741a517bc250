// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/notices/notice_words.h"

#include <QCoreApplication>

namespace ui {

namespace {

class NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::NoticeWords)

public:
    static QStringList of(const notices::Notice &notice)
    {
        QStringList lines;
        if (notice.newRequests > 0)
            lines.append(tr("%Ln new request(s)", nullptr, notice.newRequests));
        if (notice.expiring > 0)
            lines.append(tr("%Ln request(s) expire within seven days", nullptr, notice.expiring));
        if (notice.finishedJobs > 0)
            lines.append(tr("%Ln change(s) of clients finished", nullptr, notice.finishedJobs));
        if (notice.stuckJobs > 0)
            lines.append(tr("%Ln change(s) of clients stand still", nullptr, notice.stuckJobs));
        return lines;
    }

    static QString open() { return tr("Open Fullmakt"); }

    static QString testTitle() { return tr("A test notice from Fullmakt"); }

    static QString testBody() { return tr("This is how notices look. They only count."); }
};

} // namespace

DesktopNotice noticeInWords(const notices::Notice &notice)
{
    QStringList lines = NoticeWords::of(notice);
    DesktopNotice words;
    words.title = lines.isEmpty() ? QString() : lines.takeFirst();
    words.body = lines.join(u'\n');
    words.action = NoticeWords::open();
    return words;
}

DesktopNotice testNotice()
{
    return {NoticeWords::testTitle(), NoticeWords::testBody(), NoticeWords::open(), 0};
}

} // namespace ui
