// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/explanation.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Brand;
class LanguageChoice;
class MessageBar;

// The first thing a person sees: one sentence, one button, three languages. A view only: the main window tells it where
// the sign-in stands and owns it. Texts that are handed in are handed in again after a change of language.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Waiting, // for the browser
        Failed,
        Expired, // the session ended; the pages behind keep their work
    };

    explicit SignInPage(QWidget *parent = nullptr);

    void setLanguage(const QString &language); // "nb", "nn" or "en"

    void showIdle();
    void showWaiting(const QDateTime &until); // "Copy address" is off until setAddressKnown(true)
    void setAddressKnown(bool known);
    void setBrowserOpened(bool opened); // false: says to copy the address; until the next showWaiting()
    void showFailed(const Explanation &explanation);
    void showExpired(const QString &why); // from whyEnded()

    [[nodiscard]] State state() const { return m_state; }

Q_SIGNALS:
    void signInRequested();
    void cancelRequested();
    void copyAddressRequested();
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void renewTime();
    void turnTo(State state);
    [[nodiscard]] QWidget *buildColumn();

    State m_state = State::Idle;
    QDateTime m_until;
    bool m_browserOpened = true;
    Explanation m_failure;
    QString m_why;
    QTimer m_second;
    Brand *m_brand = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    MessageBar *m_message = nullptr;
    QLabel *m_left = nullptr;
    QPushButton *m_signIn = nullptr;
    QPushButton *m_copyAddress = nullptr;
    QPushButton *m_copyDetails = nullptr;
    QPushButton *m_cancel = nullptr;
    LanguageChoice *m_language = nullptr;
};

} // namespace ui
