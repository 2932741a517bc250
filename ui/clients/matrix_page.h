// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/matrix_desk.h"
#include "app/tables/sheet.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class ChangeBar;
class ClientFacts;
class FilterField;
class MatrixModel;
class MatrixView;
class MessageBar;

// All clients against all accesses of the organisation: to see who is placed where, and to mark moves. The marks are
// the same as those of the lists; nothing is sent before the last look. Owned by the clients page, as the stagings are.
class MatrixPage : public QWidget
{
    Q_OBJECT

public:
    MatrixPage(clients::ClientDesk *desk, ClientFacts *facts, clients::Stagings *stagings, quint64 *steps,
               QWidget *parent = nullptr);

    void open(const domain::Party &party, const QList<domain::SystemAccess> &accesses); // reads
    void clear();
    void focusFilter();
    void undo();
    void redo();

    [[nodiscard]] tables::Sheet sheet() const; // what is shown, for a file

    [[nodiscard]] bool isReading() const { return m_matrix.isReading(); }

Q_SIGNALS:
    void unplacedKnown(const QList<domain::Client> &unplaced); // on no access; empty when that is not known

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] class QLayout *buildFilters();
    void filterChanged();
    void matrixChanged();
    void render();
    void renderCount();
    void keepSelection();
    void giveSelectionBack();
    [[nodiscard]] QList<clients::MatrixCell> chosen() const;
    [[nodiscard]] bool mayMark() const;
    void edit(const clients::MatrixEdit &edit);
    void toggle();
    void moveTo(const QList<clients::MatrixCell> &cells, int column);
    void fillMoveMenu();
    void showMenu(const QPoint &where);
    void copyChosen() const;
    void discard();
    void apply();
    void start(const domain::SystemAccess &access, const clients::Plan &plan);
    void jobFinished(const clients::Job &job);
    void showOutcomes();
    [[nodiscard]] QList<clients::Job *> jobs() const; // that are not over, on these accesses
    void tell(const QString &text);

    clients::ClientDesk *m_desk;
    ClientFacts *m_facts;
    clients::Stagings *m_stagings;
    quint64 *m_steps;
    clients::MatrixDesk m_matrix;
    MatrixModel *m_model;
    FilterField *m_filter;
    QComboBox *m_show;
    QLabel *m_showLabel; // for assistive technology
    QComboBox *m_order;
    QLabel *m_orderLabel; // likewise
    QLabel *m_count;
    QPushButton *m_move;
    class QMenu *m_moveMenu;
    MessageBar *m_failures;
    MessageBar *m_message;
    MatrixView *m_view;
    QLabel *m_empty;
    ChangeBar *m_bar;

    std::vector<bool> m_kept; // chosen before the rows changed: by matrix row and column
    QList<domain::SystemAccessId> m_keptAccesses;
    clients::MatrixCell m_keptCurrent{-1, -1};
    QList<clients::MatrixCell> m_cut;

    QSet<domain::SystemAccessId> m_sent; // whose jobs from here are not over
    QStringList m_outcomes;
    QList<clients::JobItem> m_items;
    bool m_allWell = true;
};

} // namespace ui
