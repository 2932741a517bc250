// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/explanation.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace ui {

class GlyphLabel;
class SkeletonRows;

// The four honest states of a page or a list: loading, empty, error, content. Owned by its page; owns the content
// widget. Texts are handed in translated: the page hands them in again after a change of language.
class StatePane : public QWidget
{
    Q_OBJECT

public:
    enum class State {
        Loading,
        Empty,
        Error,
        Content,
    };

    explicit StatePane(QWidget *parent = nullptr);

    void setContent(QWidget *content);

    // What is shown now stays for 150 ms, then rows without text take its place.
    void showLoading();
    // The second button leads to more about why; "" for none.
    void showEmpty(const QString &title, const QString &text, const QString &button = {}, const QString &second = {});
    void showError(const Explanation &explanation, const QString &second = {});
    void showContent();

    [[nodiscard]] State state() const { return m_state; }

Q_SIGNALS:
    void emptyButtonClicked();
    void tryAgainClicked();
    void secondButtonClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void rememberFocus();
    void turnTo(State state, QWidget *page);
    [[nodiscard]] QWidget *buildMessage();
    void showMessage(const QString &title, const QString &first, const QString &second);

    State m_state = State::Loading;
    QStackedLayout *m_stack;
    QTimer m_loadingDelay;
    QTimer m_copiedShown;
    QWidget *m_content = nullptr;
    QPointer<QWidget> m_focusBefore; // in the content, given back when it returns
    QWidget *m_blank = nullptr;
    SkeletonRows *m_skeleton;
    GlyphLabel *m_glyph = nullptr;
    QWidget *m_column = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_first = nullptr;
    QLabel *m_advice = nullptr;
    QPushButton *m_emptyButton = nullptr;
    QPushButton *m_tryAgain = nullptr;
    QPushButton *m_copyDetails = nullptr;
    QPushButton *m_second = nullptr;
    QWidget *m_message; // the page that holds the labels and buttons above, for empty and error
    QString m_details;
};

} // namespace ui
