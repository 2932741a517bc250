// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/help/help_browser.h"

#include "ui/theme/palette.h"
#include "ui/theme/spacing.h"

#include <QEvent>
#include <QFile>
#include <QImage>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

namespace ui {

using namespace Qt::StringLiterals;

HelpBrowser::HelpBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(false); // Tab goes from link to link, and then on
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(space::three);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &address) {
        if (helpTopics().contains(address.toString()))
            Q_EMIT topicWanted(address.toString());
    });
}

void HelpBrowser::showPage(const HelpPage &page, const QString &more)
{
    m_markdown = page.text + u'\n' + more;
    m_words.clear();
    setAccessibleName(page.title);
    render();
    moveCursor(QTextCursor::Start);
}

void HelpBrowser::mark(const QString &words)
{
    m_words = words;
    QList<ExtraSelection> places;
    const QStringList each = words.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : each) {
        for (QTextCursor at = document()->find(word); !at.isNull(); at = document()->find(word, at)) {
            ExtraSelection place;
            place.cursor = at;
            place.format.setBackground(coloursOf(palette()).warnQuiet);
            place.format.setForeground(coloursOf(palette()).warn);
            place.format.setFontUnderline(true); // not by colour alone
            places.append(place);
        }
    }
    setExtraSelections(places);
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    const bool isPicture = type == QTextDocument::ImageResource && name.isRelative() &&
                           name.path() == name.fileName() && name.fileName().endsWith(u".png");
    return isPicture ? QVariant(QImage(u":/help/pictures/"_s + name.fileName())) : QVariant();
}

// No address is gone to, whoever asks.
void HelpBrowser::doSetSource(const QUrl &, QTextDocument::ResourceType)
{
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

void HelpBrowser::render()
{
    if (m_markdown.isEmpty())
        return;
    document()->setDefaultFont(fontOf(Type::Body));
    setMarkdown(m_markdown);
    dress();
    mark(m_words);
}

// Markdown says what is a heading, a list and a table; how they look is the house's.
void HelpBrowser::dress()
{
    const Colours &colours = coloursOf(palette());
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool inTable = cursor.currentTable();
        const bool isPicture = block.text().contains(QChar::ObjectReplacementCharacter);
        format.setLineHeight(isPicture ? 100 : 125, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level > 1 ? space::two : 0);
        format.setBottomMargin(inTable ? 0 : level > 0 || block.textList() ? space::half : space::one);
        cursor.setBlockFormat(format);
        if (level > 0) {
            cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
            QTextCharFormat words;
            words.setFont(fontOf(level == 1 ? Type::Title : Type::Section));
            cursor.setCharFormat(words);
        }
        if (QTextTable *table = cursor.currentTable()) {
            QTextTableFormat look = table->format();
            look.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            look.setBorderBrush(colours.line);
            look.setBorderCollapse(true);
            look.setCellPadding(space::half + 2);
            look.setWidth(QTextLength(QTextLength::PercentageLength, 100));
            look.setTopMargin(space::half);
            look.setBottomMargin(space::two);
            const QList<int> shares = table->columns() == 2 ? QList<int>{34, 66} : QList<int>{25, 30, 45};
            QList<QTextLength> widths;
            for (const int share : shares)
                widths.append(QTextLength(QTextLength::PercentageLength, share));
            look.setColumnWidthConstraints(widths);
            table->setFormat(look);
        }
    }
    cursor.endEditBlock();
}

} // namespace ui
