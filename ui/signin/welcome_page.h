// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QRadioButton;

namespace ui {

// Before the very first sign-in: the language, and what Fullmakt does and does not do; the third screen is the sign-in
// page. Can be left at any moment, by Esc too. A view only: the main window shows it once and owns it.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    enum class First { Language, About }; // Language is left out where it is decided already

    explicit WelcomePage(First first, QWidget *parent = nullptr);

    void setLanguage(const QString &language); // "nb", "nn" or "en"; emits nothing
    void showAbout();                          // the second screen

Q_SIGNALS:
    void languageChosen(const QString &language);
    void finished(); // or left

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void turnTo(int screen);
    void next();
    void giveFocus();
    void retranslate();
    [[nodiscard]] QWidget *buildLanguage();
    [[nodiscard]] QWidget *buildAbout();

    First m_first;
    QWidget *m_column;
    QList<QWidget *> m_screens;
    int m_screen = 0;
    QLabel *m_step;
    QPushButton *m_next;
    QPushButton *m_back;
    QPushButton *m_skip;
    QLabel *m_languageTitle = nullptr;
    QLabel *m_languageText = nullptr;
    QList<QRadioButton *> m_languages;
    QLabel *m_aboutTitle = nullptr;
    QList<QLabel *> m_headings; // it does, it does not, it keeps
    QList<QLabel *> m_lines;
};

} // namespace ui
