// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/headings.h"

#include "ui/theme/type_scale.h"
#include "ui/widgets/paragraph.h"

#include <QFrame>

namespace ui {

namespace {

QLabel *label(const QString &text, Type type, QWidget *parent)
{
    auto *result = new QLabel(text, parent);
    result->setTextFormat(Qt::PlainText); // names come from outside
    setType(result, type);
    return result;
}

QFrame *line(QFrame::Shape shape, QWidget *parent)
{
    auto *result = new QFrame(parent);
    result->setFrameShape(shape);
    result->setFrameShadow(QFrame::Plain);
    if (shape == QFrame::HLine) {
        result->setFixedHeight(1);
    } else {
        result->setFixedWidth(1);
    }
    return result;
}

} // namespace

QLabel *displayLabel(const QString &text, QWidget *parent)
{
    QLabel *result = label(text, Type::Display, parent);
    result->setWordWrap(true);
    return result;
}

QLabel *titleLabel(const QString &text, QWidget *parent)
{
    QLabel *result = label(text, Type::Title, parent);
    result->setWordWrap(true);
    return result;
}

QLabel *sectionLabel(const QString &text, QWidget *parent)
{
    return label(text, Type::Section, parent);
}

QLabel *bodyLabel(const QString &text, QWidget *parent)
{
    auto *result = new Paragraph(text, parent);
    setType(result, Type::Body);
    return result;
}

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    QLabel *result = bodyLabel(text, parent);
    result->setForegroundRole(QPalette::PlaceholderText);
    return result;
}

QLabel *captionLabel(const QString &text, QWidget *parent)
{
    QLabel *result = label(text, Type::Caption, parent);
    result->setForegroundRole(QPalette::PlaceholderText);
    return result;
}

QFrame *horizontalLine(QWidget *parent)
{
    return line(QFrame::HLine, parent);
}

QFrame *verticalLine(QWidget *parent)
{
    return line(QFrame::VLine, parent);
}

} // namespace ui
