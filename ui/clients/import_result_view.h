// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/import.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QPushButton;

namespace ui {

class FigureCard;
class MessageBar;
class ProblemModel;
class TableView;

// What a list would do: the choice among the three modes, the numbers, and the rows that cannot.
class ImportResultView : public QWidget
{
    Q_OBJECT

public:
    explicit ImportResultView(QWidget *parent = nullptr);

    void show(const clients::Import &import, int assigned); // of the mode that is chosen; how many are assigned now
    void clear();

    [[nodiscard]] clients::ImportMode mode() const;
    [[nodiscard]] bool takesOtherNames() const;
    [[nodiscard]] const QList<clients::ImportRow> &problems() const;

Q_SIGNALS:
    void changed();
    void saveProblemsWanted();

private:
    [[nodiscard]] QWidget *buildModes();
    [[nodiscard]] QWidget *buildFigures();
    [[nodiscard]] QWidget *buildProblems();
    [[nodiscard]] static QString warning(const clients::Import &import, int assigned);

    QButtonGroup *m_modes;
    QLabel *m_meaning;
    FigureCard *m_adds;
    FigureCard *m_removes;
    FigureCard *m_unchanged;
    FigureCard *m_cannot;
    MessageBar *m_message;
    QCheckBox *m_otherNames;
    QWidget *m_problems;
    QLabel *m_problemsTitle;
    QPushButton *m_save;
    TableView *m_table;
    ProblemModel *m_model;
};

} // namespace ui
