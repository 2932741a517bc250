// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The report on paper. Laid out by hand and not as a document, since a document of two hundred thousand rows would be
// held in memory as a whole: once through to know the heights, and so the number of pages, and once to paint.
#include "ui/activity/activity_report.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextLayout>

#include <array>
#include <vector>

namespace ui {

namespace {

constexpr int margin = 15; // millimetres
constexpr int resolution = 300;
constexpr qreal footHeight = 8; // millimetres
constexpr qreal cellPadding = 1.2;
constexpr qreal leading = 1.12;
const QColor ink(0x1a, 0x1a, 0x1a);
const QColor muted(0x59, 0x59, 0x59);
const QColor rule(0xc8, 0xc8, 0xc8);
const QColor headGround(0xf0, 0xf0, 0xf0);

struct Column
{
    qreal share = 0;
    QList<int> cells;     // of the report's cells, a line or more each
    bool isNamed = false; // what stands in it is named; the rest is known by its place
};

// A landscape page has room for seven columns: what belongs together stands in one.
const std::array<Column, 7> &columns()
{
    static const std::array<Column, 7> all = {Column{0.05, {0}},
                                              Column{0.12, {1}},
                                              Column{0.13, {2}},
                                              Column{0.20, {3, 4, 5}},
                                              Column{0.18, {6, 7, 8}},
                                              Column{0.10, {9, 12}},
                                              Column{0.22, {10, 11, 13}, true}};
    return all;
}

core::Error fileError(const QSaveFile &file)
{
    core::Error error;
    error.kind = core::ErrorKind::Disk;
    error.detail = file.errorString();
    return error;
}

class Paper
{
public:
    Paper(QPdfWriter *writer, QPainter *painter, const ReportHead &head)
        : m_writer(writer), m_painter(painter), m_head(head), m_page(QSizeF(writer->width(), writer->height()))
    {
        m_body.setPointSizeF(7.5);
        m_bold = m_body;
        m_bold.setWeight(QFont::DemiBold);
        m_title.setPointSizeF(20);
        m_title.setWeight(QFont::DemiBold);
        m_text.setPointSizeF(9.5);
        m_textBold = m_text;
        m_textBold.setWeight(QFont::DemiBold);
    }

    core::Result<core::Nothing> write(ReportEntries *entries, const ReportProgress &progress);

private:
    [[nodiscard]] qreal mm(qreal millimetres) const { return millimetres / 25.4 * resolution; }

    [[nodiscard]] qreal bottom() const { return m_page.height() - mm(footHeight); }

    // Draws when asked to, and tells how high it is.
    qreal block(const QString &text, const QFont &font, const QRectF &room, const QColor &colour, bool draw);
    qreal row(const QStringList &cells, qreal top, bool isHead, bool draw);
    [[nodiscard]] QString joined(const QStringList &cells, const Column &column) const;
    void makeRoom(qreal height, bool inTable);
    void newPage();
    void foot();
    void first();
    void totals();
    void tableHead();
    void take(const QStringList &cells);

    QPdfWriter *m_writer;
    QPainter *m_painter;
    const ReportHead &m_head;
    QSizeF m_page;
    QFont m_body;
    QFont m_bold;
    QFont m_title;
    QFont m_text;
    QFont m_textBold;
    bool m_draw = false;
    qreal m_y = 0;
    int m_number = 1;
    int m_pages = 0;
    std::vector<float> m_heights; // of the rows, from the first time through
    size_t m_row = 0;
};

qreal Paper::block(const QString &text, const QFont &font, const QRectF &room, const QColor &colour, bool draw)
{
    qreal height = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString &each : lines) {
        QTextLayout layout(each, font, m_writer);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(room.width());
            line.setPosition({0, height});
            height += line.height() * leading;
        }
        layout.endLayout();
        if (draw) {
            m_painter->setPen(colour);
            layout.draw(m_painter, room.topLeft());
        }
    }
    return height;
}

QString Paper::joined(const QStringList &cells, const Column &column) const
{
    QStringList lines;
    for (const int cell : column.cells) {
        if (cells.value(cell).isEmpty())
            continue;
        lines.append(column.isNamed ? m_head.columns.at(cell) + QStringLiteral(": ") + cells.at(cell) : cells.at(cell));
    }
    return lines.join(u'\n');
}

qreal Paper::row(const QStringList &cells, qreal top, bool isHead, bool draw)
{
    const qreal padding = mm(cellPadding);
    qreal height = 0;
    qreal left = 0;
    for (const Column &column : columns()) {
        const qreal width = column.share * m_page.width();
        QString text;
        if (isHead) {
            QStringList names;
            for (const int cell : column.cells)
                names.append(cells.at(cell));
            text = names.join(QStringLiteral(" / "));
        } else {
            text = joined(cells, column);
        }
        const QRectF room(left + padding / 2, top + padding / 2, width - padding, 0);
        height = qMax(height, block(text, isHead ? m_bold : m_body, room, isHead ? muted : ink, draw));
        left += width;
    }
    return height + padding;
}

void Paper::foot()
{
    if (!m_draw)
        return;
    m_painter->setFont(m_body);
    m_painter->setPen(muted);
    const QRectF line(0, bottom(), m_page.width(), mm(footHeight));
    m_painter->drawText(line, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, m_head.title);
    m_painter->drawText(line, Qt::AlignRight | Qt::AlignBottom | Qt::TextSingleLine, reportPage(m_number, m_pages));
}

void Paper::newPage()
{
    foot();
    ++m_number;
    m_y = 0;
    if (m_draw)
        m_writer->newPage();
}

void Paper::makeRoom(qreal height, bool inTable)
{
    if (m_y + height <= bottom() || m_y == 0)
        return;
    newPage();
    if (inTable)
        tableHead();
}

void Paper::tableHead()
{
    const qreal height = row(m_head.columns, m_y, true, false);
    if (m_draw) {
        m_painter->fillRect(QRectF(0, m_y, m_page.width(), height), headGround);
        row(m_head.columns, m_y, true, true);
    }
    m_y += height;
}

void Paper::first()
{
    m_y += block(m_head.title, m_title, QRectF(0, m_y, m_page.width(), 0), ink, m_draw) + mm(3);
    const qreal nameWidth = mm(38);
    for (const auto &[name, value] : m_head.facts) {
        const QRectF room(nameWidth, m_y, m_page.width() - nameWidth, 0);
        const qreal height = block(value, m_text, room, ink, false);
        makeRoom(height, false);
        block(name, m_text, QRectF(0, m_y, nameWidth - mm(2), 0), muted, m_draw);
        block(value, m_text, QRectF(nameWidth, m_y, room.width(), 0), ink, m_draw);
        m_y += height + mm(0.8);
    }
    m_y += mm(5);
}

void Paper::take(const QStringList &cells)
{
    if (!m_draw)
        m_heights.push_back(static_cast<float>(row(cells, 0, false, false)));
    const qreal height = m_heights.at(m_row++);
    makeRoom(height, true);
    if (m_draw) {
        row(cells, m_y, false, true);
        m_painter->setPen(QPen(rule, mm(0.1)));
        m_painter->drawLine(QPointF(0, m_y + height), QPointF(m_page.width(), m_y + height));
    }
    m_y += height;
}

void Paper::totals()
{
    const qreal line = QFontMetricsF(m_text, m_writer).height() * leading + mm(1);
    const std::array<qreal, 3> lefts = {0, mm(75), mm(130)};
    m_y += mm(6);
    makeRoom(line * 3, false);
    const auto write = [&](const QStringList &cells, const QFont &font) {
        makeRoom(line, false);
        for (size_t i = 0; i < lefts.size(); ++i)
            block(cells.at(static_cast<qsizetype>(i)), font, QRectF(lefts.at(i), m_y, mm(54), 0), ink, m_draw);
        m_y += line;
    };
    write(m_head.totalColumns, m_textBold);
    for (const QStringList &cells : m_head.totals)
        write(cells, m_text);
    m_y += mm(4);
    makeRoom(line * 2, false);
    m_y += block(m_head.lastHash, m_text, QRectF(0, m_y, m_page.width(), 0), muted, m_draw);
}

core::Result<core::Nothing> Paper::write(ReportEntries *entries, const ReportProgress &progress)
{
    const qint64 all = 2 * entries->size();
    qint64 done = 0;
    for (const bool draw : {false, true}) {
        m_draw = draw;
        m_number = 1;
        m_y = 0;
        m_row = 0;
        first();
        if (entries->size() > 0)
            tableHead();
        const auto read = entries->each([&](const activity::Entry &entry) {
            take(reportCells(entry, ReportFor::People));
            if (++done % 500 == 0)
                progress(done, all);
        });
        if (!read)
            return read;
        totals();
        foot();
        m_pages = m_number;
    }
    return core::Nothing{};
}

} // namespace

core::Result<core::Nothing> writePdfReport(ReportEntries *entries, const ReportHead &head, const QString &path,
                                           const ReportProgress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return core::fail(fileError(file));
    QPdfWriter writer(&file);
    writer.setResolution(resolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                     QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter));
    writer.setTitle(head.title);
    writer.setCreator(QCoreApplication::applicationName());
    core::Result<core::Nothing> written;
    {
        QPainter painter;
        if (!painter.begin(&writer))
            return core::fail(fileError(file));
        written = Paper(&writer, &painter, head).write(entries, progress);
    }
    if (!written)
        return written; // and there is no file
    if (entries->isStopped())
        return core::fail(core::ErrorKind::Cancelled);
    if (!file.commit())
        return core::fail(fileError(file));
    return core::Nothing{};
}

} // namespace ui
