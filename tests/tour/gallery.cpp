// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/tour/gallery.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPixmap>
#include <QSaveFile>
#include <QToolButton>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"nb"_s, u"nn"_s, u"en"_s};

QString indexOf(const QStringList &names)
{
    QString html =
        u"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Fullmakt, every state</title><style>"
        "body{font:14px/1.4 system-ui,sans-serif;margin:2em}h2{margin:2em 0 .5em}"
        "div{display:flex;flex-wrap:wrap;gap:8px}figure{margin:0}img{width:420px;border:1px solid #888}"
        "</style><h1>Every state</h1>\n"_s;
    for (const QString &name : names) {
        html += u"<h2 id=\"%1\">%1</h2><div>\n"_s.arg(name);
        for (const GalleryLook &look : Gallery::looks())
            html += u"<figure><a href=\"%1\"><img loading=\"lazy\" alt=\"\" src=\"%1\"></a><figcaption>%2</figcaption>"
                    "</figure>\n"_s.arg(pictureOf(name, look), look.name());
        html += u"</div>\n"_s;
    }
    return html + u"</html>\n"_s;
}

// What the words take in the width that they have.
bool hasRoom(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label && label->hasHeightForWidth())
        return widget.height() >= widget.heightForWidth(widget.width()) &&
               widget.width() >= widget.minimumSizeHint().width();
    const QSize wanted = widget.sizeHint();
    return widget.width() >= wanted.width() && widget.height() >= wanted.height();
}

// Nothing sticks out of what holds it. A page that scrolls may be higher than the window, but not wider.
bool isInside(const QWidget &widget, const QWidget &page)
{
    const int left = widget.mapTo(&page, QPoint()).x();
    return widget.parentWidget()->rect().contains(widget.geometry()) && left >= 0 &&
           left + widget.width() <= page.width();
}

} // namespace

QList<GalleryState> galleryStates()
{
    return welcomeStates() + signInStates() + settingsStates();
}

QString pictureOf(const QString &name, const GalleryLook &look)
{
    return name + u'-' + look.name() + u".png"_s;
}

bool writeIndex(const QStringList &names, const QString &folder)
{
    QSaveFile index(QDir(folder).filePath(u"index.html"_s));
    return index.open(QIODevice::WriteOnly) && index.write(indexOf(names).toUtf8()) >= 0 && index.commit();
}

QString GalleryLook::name() const
{
    return u"%1-%2%3"_s.arg(language, dark ? u"dark"_s : u"light"_s,
                            textScale > 1 ? u"-%1"_s.arg(qRound(textScale * 100)) : QString());
}

Gallery::Gallery(QApplication &application) : m_theme(application)
{
    m_window.resize(1280, 800);
    m_window.show();
}

QList<GalleryLook> Gallery::looks()
{
    QList<GalleryLook> looks;
    for (const double textScale : {1.0, 2.0}) {
        for (const bool dark : {false, true}) {
            for (const QString &language : languages)
                looks.append({language, dark, textScale});
        }
    }
    return looks;
}

void Gallery::wear(const GalleryLook &look)
{
    m_language.set(look.language);
    m_theme.setMode(look.dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
    m_theme.setTextScale(look.textScale);
}

std::unique_ptr<QWidget> Gallery::stand(const GalleryState &state)
{
    std::unique_ptr<QWidget> page = state.make();
    if (!page->isWindow() || page->windowType() == Qt::Window) {
        page->setParent(&m_window);
        page->resize(m_window.size());
    }
    page->show();
    for (int round = 0; round < 3; ++round) // scroll areas lay out what they hold one round later
        QApplication::processEvents();
    return page;
}

QStringList Gallery::hang(const QList<GalleryState> &states, const QString &folder)
{
    QStringList missing;
    const QDir place(folder);
    static_cast<void>(place.mkpath(u"."_s));
    for (const GalleryLook &look : looks()) {
        wear(look);
        for (const GalleryState &state : states) {
            const QString picture = pictureOf(state.name, look);
            if (!stand(state)->grab().save(place.filePath(picture)))
                missing.append(picture);
        }
    }
    return missing;
}

QStringList cutShort(const QWidget &page)
{
    QStringList faults;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *tool = qobject_cast<const QToolButton *>(widget);
        const bool isPicture = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
        const QString words = label ? label->text() : button && !isPicture ? button->text() : QString();
        if (words.isEmpty() || !widget->isVisible())
            continue;
        if (!hasRoom(*widget) || !isInside(*widget, page))
            faults.append(u"\"%1\" has %2x%3 at %4,%5 in %6x%7"_s.arg(words)
                              .arg(widget->width())
                              .arg(widget->height())
                              .arg(widget->x())
                              .arg(widget->y())
                              .arg(widget->parentWidget()->width())
                              .arg(widget->parentWidget()->height()));
    }
    return faults;
}

} // namespace tests
