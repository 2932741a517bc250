// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPushButton>
#include <QVariant>

namespace ui {

struct ChooserItem
{
    QVariant key;
    QString title;
    QString detail;         // second line, muted; numbers are found with and without spaces
    int indent = 0;         // 1 for a sub-unit under the item before it
    bool selectable = true; // false for a heading
};

// A button that shows the choice (bold name, muted detail) and opens a list to choose another, filtered by typing. For
// organisations and for system accesses. Owned by its page; the list exists only while it is open.
class Chooser : public QPushButton
{
    Q_OBJECT

public:
    explicit Chooser(QWidget *parent = nullptr);

    void setLabel(const QString &label);             // what is chosen here, e.g. "Organisation": the accessible name
    void setPlaceholder(const QString &placeholder); // shown while nothing is chosen
    void setFilterHint(const QString &hint);

    void setItems(const QList<ChooserItem> &items); // keeps the choice when its key is still there, else drops it
    void setCurrentKey(const QVariant &key);        // emits nothing

    [[nodiscard]] QVariant currentKey() const { return m_current; }

    [[nodiscard]] const QList<ChooserItem> &items() const { return m_items; }

    void openList();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QVariant &key); // by the user, also when it is the same as before

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] const ChooserItem *currentItem() const;
    void renewName();

    QString m_label;
    QString m_placeholder;
    QString m_filterHint;
    QList<ChooserItem> m_items;
    QVariant m_current;
};

} // namespace ui
