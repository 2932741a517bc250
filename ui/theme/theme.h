// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QApplication;
class QFont;

// Gives the application its style, palette and font, and changes them while it runs. Made once by the composition root
// right after the QApplication and kept as long as it; widgets read the result through QPalette and type_scale.h.
namespace ui {

class Desktop;
struct Colours;

[[nodiscard]] QFont interfaceFont(); // Inter where it is installed, else the system's; without its size

class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode {
        System,
        Light,
        Dark,
        Contrast, // high, light or dark as the system is
    };

    // systemIsDark answers what the desktop wants; without it the platform's own palette is judged by its lightness.
    explicit Theme(QApplication &application, std::function<bool()> systemIsDark = {}, QObject *parent = nullptr);

    // What the desktop asks counts from now on, where the user leaves it to the system; stillness always.
    void follow(const Desktop *desktop);

    [[nodiscard]] Mode mode() const { return m_mode; }

    void setMode(Mode mode);

    [[nodiscard]] double textScale() const { return m_textScale; }

    void setTextScale(double scale); // 1.0 to 2.0, held within

    [[nodiscard]] bool isDark() const;
    [[nodiscard]] bool isStrong() const; // high contrast

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(); // colours or text size; Qt tells the widgets in the same turn of the event loop

private:
    [[nodiscard]] bool systemIsDark();
    [[nodiscard]] const Colours *wantedColours();
    void applyColours();
    void applyMotion();
    void applyFont();

    QApplication &m_application;
    std::function<bool()> m_systemIsDark;
    const Desktop *m_desktop = nullptr;
    QList<Qt::UIEffect> m_effects; // that the platform has on
    Mode m_mode = Mode::System;
    double m_textScale = 1.0;
    const Colours *m_colours; // one of the sets of palette.h
    bool m_applying = false;  // our own palette changes come back as events
};

} // namespace ui
