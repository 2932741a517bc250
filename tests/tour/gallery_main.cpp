// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// fullmakt-gallery FOLDER: every state of every page as pictures, and an index.html to look through them.
#include "tests/tour/gallery.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: fullmakt-gallery FOLDER\n", stderr);
        return 2;
    }
    tests::Gallery gallery(application);
    const QStringList missing = gallery.hang(tests::galleryStates(), QString::fromLocal8Bit(argv[1]));
    for (const QString &name : missing)
        std::fprintf(stderr, "fullmakt-gallery: %s could not be written\n", qPrintable(name));
    return missing.isEmpty() ? 0 : 1;
}
