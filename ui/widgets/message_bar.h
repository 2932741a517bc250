// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/palette.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

class GlyphLabel;

// A message in the page, not in a box of its own. The tone is told by the icon's shape and, to assistive technology, by
// a word before the text. Hidden until setMessage(); owned by the page that places it.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    // Shows the bar. Both texts are plain; the heading stands above the text in bold.
    void setMessage(Tone tone, const QString &text, const QString &heading = {});
    void clear(); // hides it

    void setAction(const QString &text); // "" removes the button
    void setClosable(bool closable);     // false from the start
    // Of an error that is told here, for support: a button copies them. "" removes it; so do setMessage() and clear().
    void setDetails(const QString &details);

    [[nodiscard]] QString text() const;

    [[nodiscard]] Tone tone() const { return m_tone; }

Q_SIGNALS:
    void actionTriggered();
    void closed(); // by the user

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void arrange();

    Tone m_tone = Tone::Neutral;
    QString m_message;
    QString m_details;
    GlyphLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_copy;
    QToolButton *m_close;
    QBoxLayout *m_body; // text and buttons
};

} // namespace ui
