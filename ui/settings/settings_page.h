// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

enum class ThemeChoice {
    System,
    Light,
    Dark,
};

// Language, theme, text size, how wide changes of clients go, and what this program is. A view only: the main window
// fills it, applies what is chosen and owns it.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);

    // None of these emits.
    void setLanguage(const QString &language); // "nb", "nn" or "en"
    void setTheme(ThemeChoice theme);
    void setTextSize(int percent); // 100 to 200
    void setJobWidth(int width);   // 1 to 32
    void setAbout(const QString &version, const QString &environment);

    // Makes what "Copy diagnostics" copies, anew each time.
    void setDiagnostics(std::function<QString()> diagnostics) { m_diagnostics = std::move(diagnostics); }

Q_SIGNALS:
    void languageChosen(const QString &language);
    void themeChosen(ui::ThemeChoice theme);
    void textSizeChosen(int percent);
    void jobWidthChosen(int width);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title = nullptr;
    QLabel *m_appearance = nullptr;
    QLabel *m_languageLabel = nullptr;
    QLabel *m_themeLabel = nullptr;
    QLabel *m_sizeLabel = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_size = nullptr;
    QLabel *m_work = nullptr;
    QLabel *m_widthLabel = nullptr;
    QComboBox *m_width = nullptr;
    QLabel *m_widthNote = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_versionLabel = nullptr;
    QLabel *m_environmentLabel = nullptr;
    QLabel *m_versionValue = nullptr;
    QLabel *m_environmentValue = nullptr;
    QPushButton *m_copy = nullptr;
    QLabel *m_copyNote = nullptr;
    QPushButton *m_show = nullptr;
    std::function<QString()> m_diagnostics = [] { return QString(); };
};

} // namespace ui
