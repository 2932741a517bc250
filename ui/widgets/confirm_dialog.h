// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

// A question with verbs on its buttons. Make it with new, connect accepted(), call open(): it deletes itself when
// closed. Escape and the close button cancel. A destructive question has Cancel as its default, so that Enter takes
// nothing away.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Kind {
        Primary,
        Destructive,
    };

    ConfirmDialog(Kind kind, const QString &title, const QString &text, const QString &verb, QWidget *parent);

    void setBody(QWidget *body); // between text and buttons; owned by the dialog from now on
    void setVerbEnabled(bool enabled);
    void setVerb(const QString &verb);
    void setText(const QString &text);
    void setCancelText(const QString &text); // "Cancel" otherwise

    void setVisible(bool visible) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void fitBody(int width, int most); // most: of the screen; pixels

    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_layout;
    QPushButton *m_cancel;
    QPushButton *m_verb;
    QScrollArea *m_scroll = nullptr; // with the body; null without one
};

} // namespace ui
