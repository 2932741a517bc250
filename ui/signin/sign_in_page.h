// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/palette.h"
#include "ui/widgets/explanation.h"

#include <QDateTime>
#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Brand;
class LanguageChoice;
class MessageBar;
class WaitingPanel;

// The first thing a person sees: one sentence, one button, three languages. A view only: the main window tells it where
// the sign-in stands and owns it. Texts that are handed in are handed in again after a change of language.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Preparing, // ID-porten is asked where to go
        Waiting,   // for the browser
        Finishing, // its reply has come and is being checked
        Failed,
        Expired, // the session ended; the pages behind keep their work
    };

    explicit SignInPage(QWidget *parent = nullptr);

    void setLanguage(const QString &language); // "nb", "nn" or "en"

    void setLanguageDecided(bool isDecided); // for the user, who is then not asked

    void showIdle();
    void showPreparing();
    void showWaiting(const QUrl &address, const QDateTime &until,
                     bool browserOpened); // again for news of the same wait
    void showFinishing();
    void showFailed(const Explanation &explanation, Tone tone = Tone::Bad);
    void showExpired(const QString &why);         // from whyEnded()
    void setNote(Tone tone, const QString &text); // something beside the sign-in, in every state; "" for nothing

    [[nodiscard]] State state() const { return m_state; }

Q_SIGNALS:
    void signInRequested();
    void cancelRequested(); // by the button or Esc
    void openBrowserRequested();
    void languageChosen(const QString &language);
    void helpRequested(); // about what Fullmakt can do

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void turnTo(State state);
    void giveFocus();
    [[nodiscard]] bool isUnderWay() const;
    [[nodiscard]] QWidget *buildColumn();

    State m_state = State::Idle;
    bool m_browserOpened = true;
    Explanation m_failure;
    Tone m_failureTone = Tone::Bad;
    QString m_why;
    bool m_detailsCopied = false;
    QWidget *m_content = nullptr;
    Brand *m_brand = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    MessageBar *m_message = nullptr;
    MessageBar *m_note = nullptr;
    WaitingPanel *m_waiting = nullptr;
    QWidget *m_start = nullptr; // the buttons of every other state
    QPushButton *m_signIn = nullptr;
    QPushButton *m_copyDetails = nullptr;
    LanguageChoice *m_language = nullptr;
    QPushButton *m_help = nullptr;
};

} // namespace ui
