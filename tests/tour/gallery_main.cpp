// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// fullmakt-gallery FOLDER: every state of every page and every scene of the real window as pictures, and an index.html
// to look through them.
// fullmakt-gallery FOLDER --accept: the pictures that tst_pictures holds later ones against.
// fullmakt-gallery FOLDER --help: the pictures in the help, one of each language.
#include "tests/ui/picture.h"
#include "tests/ui/scenes.h"

#include <QApplication>
#include <QDir>
#include <QSet>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void complain(const QString &what)
{
    std::fprintf(stderr, "fullmakt-gallery: %s\n", qPrintable(what));
}

bool hangStates(QApplication &application, const QString &folder, QStringList *names)
{
    const QList<tests::GalleryState> states = tests::galleryStates();
    for (const tests::GalleryState &state : states)
        names->append(state.name);
    const QStringList missing = tests::Gallery(application).hang(states, folder);
    for (const QString &name : missing)
        complain(name + u" could not be written"_s);
    return missing.isEmpty();
}

// The scenes are played once for each language and text size, and seen in light and dark.
bool hangScenes(const QString &folder, QStringList *names)
{
    bool all = true;
    for (tests::GalleryLook look : tests::Gallery::looks()) {
        if (look.dark)
            continue;
        const QString missing = tests::playScenes(look, [&](const tests::Scene &scene, tests::Window &window) {
            if (!names->contains(scene.name))
                names->append(scene.name);
            for (const bool dark : {true, false}) { // left light, as it was found
                look.dark = dark;
                tests::wearColours(window, dark);
                const QString picture = tests::pictureOf(scene.name, look);
                if (!tests::onTop(window)->grab().save(QDir(folder).filePath(picture))) {
                    complain(picture + u" could not be written"_s);
                    all = false;
                }
            }
        });
        if (!missing.isEmpty()) {
            complain(u"%1 did not come, in %2"_s.arg(missing, look.name()));
            all = false;
        }
    }
    return all;
}

bool accept(const QString &folder)
{
    bool all = true;
    const QString missing =
        tests::playScenes(tests::acceptedLook(), [&](const tests::Scene &scene, tests::Window &window) {
            if (scene.isSteady)
                all = tests::reduced(tests::onTop(window)->grab().toImage())
                          .save(QDir(folder).filePath(scene.name + u".png"_s)) &&
                      all;
        });
    if (!missing.isEmpty())
        complain(missing + u" did not come"_s);
    return all && missing.isEmpty();
}

// Small, since the program carries them: as wide as the help's text.
bool illustrateHelp(const QString &folder)
{
    constexpr int width = 560;
    static const QSet<QString> wanted{u"inbox"_s,  u"review"_s, u"access"_s,  u"clients-marked"_s,
                                      u"import"_s, u"matrix"_s, u"activity"_s};
    bool all = true;
    for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s}) {
        const QString missing =
            tests::playScenes({language, false, 1.0}, [&](const tests::Scene &scene, tests::Window &window) {
                const QString file = QDir(folder).filePath(u"%1-%2.png"_s.arg(scene.name, language));
                const QImage picture = tests::onTop(window)->grab().toImage();
                if (wanted.contains(scene.name))
                    all =
                        picture.scaledToWidth(qMin(width, picture.width()), Qt::SmoothTransformation).save(file) && all;
            });
        if (!missing.isEmpty())
            complain(u"%1 did not come, in %2"_s.arg(missing, language));
        all = all && missing.isEmpty();
    }
    return all;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const bool accepts = argc == 3 && qstrcmp(argv[2], "--accept") == 0;
    const bool illustrates = argc == 3 && qstrcmp(argv[2], "--help") == 0;
    if (argc != 2 && !accepts && !illustrates) {
        std::fputs("usage: fullmakt-gallery FOLDER [--accept | --help]\n", stderr);
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    if (!QDir().mkpath(folder)) {
        complain(folder + u" could not be made"_s);
        return 1;
    }
    if (accepts)
        return accept(folder) ? 0 : 1;
    if (illustrates)
        return illustrateHelp(folder) ? 0 : 1;
    QStringList names;
    bool all = hangStates(application, folder, &names);
    all = hangScenes(folder, &names) && all;
    return tests::writeIndex(names, folder) && all ? 0 : 1;
}
