// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/diagnostics_dialog.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/headings.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>

namespace ui {

DiagnosticsDialog::DiagnosticsDialog(const QString &text, QWidget *parent, const QString &title) : QDialog(parent)
{
    setWindowTitle(title.isEmpty() ? tr("Diagnostics") : title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::three);
    layout->setSpacing(space::one);
    layout->addWidget(titleLabel(windowTitle(), this));
    layout->addWidget(mutedLabel(tr("This is all that is copied. It is in English, as support reads it."), this));

    auto *view = new QPlainTextEdit(text, this);
    view->setObjectName(QStringLiteral("diagnostics"));
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(QFontInfo(font()).pixelSize());
    view->setFont(fixed);
    view->document()->setDocumentMargin(space::one);
    view->setAccessibleName(windowTitle());
    layout->addWidget(view, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, space::one, 0, 0);
    buttons->setSpacing(12);
    QLabel *copied = captionLabel({}, this);
    copied->setObjectName(QStringLiteral("copied"));
    QPushButton *close = button(tr("Close"), ButtonRole::Normal, this);
    close->setObjectName(QStringLiteral("close"));
    QPushButton *copy = button(Glyph::Copy, tr("Copy"), ButtonRole::Primary, this);
    copy->setObjectName(QStringLiteral("copy"));
    copy->setDefault(true);
    buttons->addWidget(copied);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(copy);
    layout->addLayout(buttons);
    const QSize room = parent ? parent->window()->size() : QSize(scaled(640), scaled(560)); // large text scrolls
    resize(QSize(scaled(640), scaled(560)).boundedTo(room));
    copy->setFocus();

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [text, copied] {
        QGuiApplication::clipboard()->setText(text);
        copied->setText(tr("Copied"));
    });
}

} // namespace ui
