// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>
#include <QFrame>
#include <QList>

class QVBoxLayout;

namespace ui {

// One place to go. Only the rail makes these.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(Glyph glyph, const QString &text, QWidget *parent);

    void setBadge(int count, int fresh = 0); // 0 hides it; fresh: how many of them are new

    [[nodiscard]] int badge() const { return m_badge; }

    void setCaption(const QString &text);
    void setCompact(bool compact); // icon and badge only; the text becomes the tool tip
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void renewName();

    Glyph m_glyph;
    int m_badge = 0;
    int m_fresh = 0;
    bool m_compact = false;
};

// The rail at the left: brand, pages, and those that stand at the bottom. Pages are known by the index that addItem()
// gives, in the order added; the main window adds them, names them again after a change of language, and owns the rail.
class NavigationRail : public QFrame
{
    Q_OBJECT

public:
    enum class Place {
        Top,
        Bottom,
    };

    explicit NavigationRail(QWidget *parent = nullptr);

    int addItem(Glyph glyph, const QString &text, Place place = Place::Top);
    void setItemText(int index, const QString &text);
    void setBadge(int index, int count, int fresh = 0);
    void setCurrent(int index);
    void takeKeyboard();           // to the current page, also when it shows later
    void clearCurrent();           // a page that is not in the rail    // emits nothing
    void setCompact(bool compact); // where large text leaves little room for the page

    [[nodiscard]] int current() const { return m_current; }

Q_SIGNALS:
    void chosen(int index); // by the user

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void renewWidth();
    void moveFocus(int step);
    void focusItem(qsizetype index);

    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
    QList<RailButton *> m_items;
    QWidget *m_brand;
    int m_current = -1;
    bool m_compact = false;
};

} // namespace ui
