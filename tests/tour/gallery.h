// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/language.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace tests {

// One thing a person can meet, on the real page with its real texts. make() is called in the language, colours and text
// size of the moment; what it gives is shown in a window of 1280x800, a dialog in its own.
struct GalleryState
{
    QString name; // of the picture, [a-z0-9-]; its first word is the page
    std::function<std::unique_ptr<QWidget>()> make;
};

// Every state of every page. A page adds its states in a file of its own.
[[nodiscard]] QList<GalleryState> galleryStates();
[[nodiscard]] QList<GalleryState> signInStates();
[[nodiscard]] QList<GalleryState> settingsStates();
[[nodiscard]] QList<GalleryState> welcomeStates();

// How a picture is taken.
struct GalleryLook
{
    QString language; // nb, nn or en
    bool dark = false;
    double textScale = 1.0;

    [[nodiscard]] QString name() const; // "nb-dark-200"
};

// Owns the look of the application while it lives; made once, after the QApplication.
class Gallery
{
public:
    explicit Gallery(QApplication &application);

    // Three languages, light and dark, text of 100 and 200 %.
    [[nodiscard]] static QList<GalleryLook> looks();

    void wear(const GalleryLook &look);

    // The state in the look that is worn, shown and laid out; goes before the gallery does.
    [[nodiscard]] std::unique_ptr<QWidget> stand(const GalleryState &state);

    // Every state in every look as a picture in the folder. Names what could not be written; empty when all is there.
    QStringList hang(const QList<GalleryState> &states, const QString &folder);

private:
    ui::Theme m_theme;
    ui::Language m_language;
    QWidget m_window;
};

[[nodiscard]] QString pictureOf(const QString &name, const GalleryLook &look); // its file
// FOLDER/index.html, to look through the pictures of all that is named.
bool writeIndex(const QStringList &names, const QString &folder);

// Visible labels and buttons that have less room than their words take, one a line; empty when all can be read.
[[nodiscard]] QStringList cutShort(const QWidget &page);

} // namespace tests
