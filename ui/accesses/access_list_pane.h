// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accesses/access_desk.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QScrollArea;

namespace ui {

class AccessFilters;
class AccessListModel;
class MessageBar;
class StatePane;

// The list of system accesses, of the chosen organisation or of all that the user administers, with what narrows and
// orders it. Reads when it is looked at; what has arrived is shown at once. Owned by the accesses page.
class AccessListPane : public QWidget
{
    Q_OBJECT

public:
    explicit AccessListPane(accesses::AccessDesk *desk, QWidget *parent = nullptr);

    void setParties(const domain::Party &current, const QList<domain::Party> &administered);
    void refresh(); // now, or as soon as it is looked at
    void readAgain(domain::PartyUuid party);
    void focusSearch();
    void choose(domain::SystemAccessId access); // reads anew, and shows it as soon as it is there

    void keepShowing(domain::SystemAccessId access) { m_kept = access; } // null: what was shown is gone

    void clear();

    [[nodiscard]] bool isOverMany() const;
    [[nodiscard]] QByteArray viewState() const; // whose are shown, and in which order
    void restoreView(const QByteArray &state);

Q_SIGNALS:
    void accessChosen(const accesses::ListedAccess &listed);
    void gapChosen(const accesses::AccessGap &gap);
    void arrived(); // nothing is on its way any more
    void createWanted();
    void functionsWanted();
    void addressOpened(const QUrl &address);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fitHead();
    [[nodiscard]] QWidget *buildCreation();
    void retranslate();
    void load();
    void renew();
    void choiceChanged();
    void scopePicked();
    void currentChanged(const QModelIndex &index);
    void readSeenHoldings();
    void readAllHoldings();
    [[nodiscard]] bool needsAllHoldings() const; // order or filter is by them
    bool keepChoice();                           // whether one that was waited for is there
    void rowActivated(const QModelIndex &index);
    void renderScope();
    void renderCreation();
    void renderCount();
    void renderState();
    void renderNoMatch();
    void renderMessage();
    [[nodiscard]] QList<domain::Party> wanted() const;

    accesses::AccessDesk *m_desk;
    accesses::AccessOverview *m_overview;
    domain::Party m_party;
    QList<domain::Party> m_administered;
    bool m_wantsMany = false;
    bool m_stale = true;
    bool m_isRenewing = false;
    domain::SystemAccessId m_chosen; // to be shown when the list has it
    domain::SystemAccessId m_kept;
    domain::PartyUuid m_keptGap;
    QTimer m_renewal; // of the list, when several organisations answer at once
    QTimer m_seen;    // what is looked at is read when the scrolling rests

    AccessListModel *m_model;
    QScrollArea *m_head; // all that stands above the list
    QLabel *m_title;
    QComboBox *m_scope;
    QLabel *m_scopeLabel; // for assistive technology
    QPushButton *m_create;
    QPushButton *m_portal;
    QLabel *m_whyNoCreation;
    AccessFilters *m_filters;
    QLabel *m_count;
    MessageBar *m_message;
    StatePane *m_state;
    QListView *m_view;
};

} // namespace ui
