// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/receipt.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace ui {

namespace {

constexpr int margin = 20; // millimetres
constexpr int footer = 12; // millimetres, in the area inside the margins

core::Error fileError(const QSaveFile &file)
{
    core::Error error;
    error.kind = core::ErrorKind::Disk;
    error.detail = file.errorString();
    return error;
}

QString pageInWords(int page, int pages)
{
    return QCoreApplication::translate("ui::Receipt", "Page %1 of %2").arg(page).arg(pages);
}

void paint(QPainter *painter, QPdfWriter *writer, QTextDocument *document, const QString &title)
{
    const QSizeF area = QSizeF(writer->width(), writer->height());
    const qreal foot = footer / 25.4 * writer->logicalDpiY();
    const QSizeF body(area.width(), area.height() - foot);
    document->documentLayout()->setPaintDevice(writer);
    document->setPageSize(body);
    const int pages = document->pageCount();
    QFont small = document->defaultFont();
    small.setPointSizeF(8.5);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer->newPage();
        painter->save();
        painter->translate(0, -page * body.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, page * body.height(), body.width(), body.height());
        context.palette.setColor(QPalette::Text, Qt::black);
        painter->setClipRect(context.clip);
        document->documentLayout()->draw(painter, context);
        painter->restore();

        painter->setFont(small);
        painter->setPen(QColor(0x59, 0x59, 0x59));
        const QRectF line(0, body.height(), body.width(), foot);
        const QString number = pageInWords(page + 1, pages);
        const QFontMetricsF metrics(small, writer);
        const qreal room = line.width() - metrics.horizontalAdvance(number) - foot;
        painter->drawText(line, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                          metrics.elidedText(title, Qt::ElideRight, room));
        painter->drawText(line, Qt::AlignRight | Qt::AlignBottom | Qt::TextSingleLine, number);
    }
}

} // namespace

core::Result<core::Nothing> savePdf(QTextDocument *document, const QString &title, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return core::fail(fileError(file));
    QPdfWriter writer(&file);
    writer.setResolution(300);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                     QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter));
    writer.setTitle(title);
    writer.setCreator(QCoreApplication::applicationName());
    {
        QPainter painter;
        if (!painter.begin(&writer))
            return core::fail(fileError(file));
        paint(&painter, &writer, document, title);
    }
    if (!file.commit())
        return core::fail(fileError(file));
    return core::Nothing{};
}

} // namespace ui
