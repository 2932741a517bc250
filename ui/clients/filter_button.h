// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/clients/client_filter.h"

#include <QToolButton>

class QMenu;

namespace ui {

class ClientFacts;

// The button beside the filter's text: a menu of states, roles and packages, of each kind one. Its name says what is
// chosen. Owned by its pane.
class FilterButton : public QToolButton
{
    Q_OBJECT

public:
    explicit FilterButton(const ClientFacts *facts, QWidget *parent = nullptr);

    [[nodiscard]] const ClientFilter &filter() const { return m_filter; }

    void set(const ClientFilter &filter); // emits nothing

Q_SIGNALS:
    void filterChosen(const ui::ClientFilter &filter);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void fillChoices(const QString &heading, const QString &any, const QStringList &keys,
                     QString ClientFilter::*member);
    void choose(const ClientFilter &filter);
    void renewName();
    [[nodiscard]] static QString inWords(ClientFilter::Status status);
    [[nodiscard]] QString nameOf(QString ClientFilter::*member, const QString &key) const;

    const ClientFacts *m_facts;
    QMenu *m_menu;
    ClientFilter m_filter;
};

} // namespace ui
