// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;

namespace ui {

class ChoiceBox;
class LockNote;

// One part of the settings page: a heading, which is its window title, and rows below it. A section reads and writes
// the settings itself and tells what has been chosen; what follows from it is for whoever made it. Owned by the page.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsSection(QWidget *parent = nullptr);

protected:
    virtual void retranslate() = 0; // all words, after a change of language or text size, and once by begin()

    void begin(); // at the end of the constructor
    void changeEvent(QEvent *event) override;

    struct Choice
    {
        QLabel *label;
        ChoiceBox *box;
    };

    [[nodiscard]] Choice addChoice(const QString &objectName);
    void setName(const Choice &choice, const QString &name);

    struct Fact
    {
        QLabel *label;
        QLabel *value; // can be copied
    };

    [[nodiscard]] Fact addFact(const QString &objectName = {});
    [[nodiscard]] QLabel *addNote(); // small and muted, over the whole width
    [[nodiscard]] LockNote *addLock();
    void addAcross(QWidget *widget);
    void addButtons(const QList<QWidget *> &buttons);

private:
    void renewHeights();

    QFormLayout *m_form;
    QList<QLabel *> m_labels; // in line with the box beside them
    QList<QLabel *> m_names;  // all labels of the first column
};

} // namespace ui
