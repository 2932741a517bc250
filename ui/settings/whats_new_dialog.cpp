// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/whats_new_dialog.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/close_foot.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/headings.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <array>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct News
{
    Glyph glyph = Glyph::Info;
    const char *title = nullptr;
    const char *text = nullptr;
};

// Of the current version; a new version replaces them.
constexpr std::array news{
    News{Glyph::Inbox, QT_TRANSLATE_NOOP("ui::WhatsNewDialog", "One inbox for all your organisations"),
         QT_TRANSLATE_NOOP("ui::WhatsNewDialog",
                           "Requests for system accesses from every organisation you act for, with what they ask for, "
                           "what is given already, and what you can give.")},
    News{Glyph::Clients, QT_TRANSLATE_NOOP("ui::WhatsNewDialog", "Thousands of clients at a time"),
         QT_TRANSLATE_NOOP("ui::WhatsNewDialog",
                           "Mark changes, see them before anything is sent, pause and go on, even after a crash, and "
                           "undo what was done.")},
    News{Glyph::Grid, QT_TRANSLATE_NOOP("ui::WhatsNewDialog", "Lists and matrix"),
         QT_TRANSLATE_NOOP("ui::WhatsNewDialog", "Read client lists from Excel and CSV, save them again, and see all "
                                                 "clients and system accesses beside each other.")},
    News{Glyph::Clock, QT_TRANSLATE_NOOP("ui::WhatsNewDialog", "Activity, and reports of it"),
         QT_TRANSLATE_NOOP("ui::WhatsNewDialog",
                           "See who did what with Fullmakt and when, and save it as PDF, CSV or Excel.")},
    News{Glyph::Info, QT_TRANSLATE_NOOP("ui::WhatsNewDialog", "Help, and high contrast"),
         QT_TRANSLATE_NOOP("ui::WhatsNewDialog", "F1 explains the page you are on, and a theme with high contrast is "
                                                 "found in the settings.")},
    News{Glyph::Settings, QT_TRANSLATE_NOOP("ui::WhatsNewDialog", "Notices, quiet hours and your own limits"),
         QT_TRANSLATE_NOOP("ui::WhatsNewDialog",
                           "Let the desktop tell of new requests and finished changes, leave Fullmakt in the tray, and "
                           "be signed out earlier. You find all of it in the settings.")},
};

} // namespace

WhatsNewDialog::WhatsNewDialog(const QString &version, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("What is new"));
    setObjectName(u"whatsNewDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *list = new QWidget;
    auto *rows = new QGridLayout(list);
    rows->setContentsMargins(0, space::one, space::one, space::one);
    rows->setHorizontalSpacing(space::two);
    rows->setVerticalSpacing(space::half);
    rows->setColumnStretch(1, 1);
    int row = 0;
    for (const News &each : news) {
        rows->addWidget(new GlyphLabel(each.glyph, Ink::Accent), row, 0, Qt::AlignTop);
        QLabel *title = bodyLabel(tr(each.title));
        setType(title, Type::Strong);
        rows->addWidget(title, row++, 1);
        rows->addWidget(mutedLabel(tr(each.text)), row++, 1);
        rows->setRowMinimumHeight(row++, space::one);
    }
    rows->setRowStretch(row, 1);
    auto *scroll = new QScrollArea(this); // large text scrolls
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("What is new"));
    scroll->setWidget(list);
    list->setBackgroundRole(QPalette::Base);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::three);
    layout->setSpacing(space::one);
    layout->addWidget(
        titleLabel(version.isEmpty() ? tr("What is new") : tr("What is new in version %1").arg(version), this));
    layout->addWidget(scroll, 1);
    QPushButton *close = addCloseFoot(layout, this);
    const QSize room = parent ? parent->window()->size() : QSize(scaled(560), scaled(520));
    resize(QSize(scaled(560), scaled(520)).boundedTo(room));
    close->setFocus();
}

} // namespace ui
