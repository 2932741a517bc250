// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

class QApplication;

// Gives the application its style, palette and font, and changes them while it runs. Made once by the composition root
// right after the QApplication and kept as long as it; widgets read the result through QPalette and type_scale.h.
namespace ui {

class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode {
        System,
        Light,
        Dark,
    };

    // systemIsDark answers what the desktop wants; without it the platform's own palette is judged by its lightness.
    explicit Theme(QApplication &application, std::function<bool()> systemIsDark = {}, QObject *parent = nullptr);

    [[nodiscard]] Mode mode() const { return m_mode; }

    void setMode(Mode mode);

    [[nodiscard]] double textScale() const { return m_textScale; }

    void setTextScale(double scale); // 1.0 to 2.0, held within

    [[nodiscard]] bool isDark() const { return m_dark; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(); // colours or text size; Qt tells the widgets in the same turn of the event loop

private:
    [[nodiscard]] bool systemIsDark();
    void applyColours();
    void applyFont();

    QApplication &m_application;
    std::function<bool()> m_systemIsDark;
    Mode m_mode = Mode::System;
    double m_textScale = 1.0;
    bool m_dark = false;
    bool m_applying = false; // our own palette changes come back as events
};

} // namespace ui
