// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/qualifications.h"
#include "app/domain/party.h"
#include "app/domain/system_access.h"

#include <QDialog>

class QStandardItemModel;

namespace ui {

class ClientFacts;
class FilterField;
class StatePane;
class TableView;

// Why is a client missing: the organisation's clients that are in neither list of the access, with the package that
// each lacks. Where Altinn did not tell, that is said, and asked again on wish. open() it; it deletes itself.
class LeftOutDialog : public QDialog
{
    Q_OBJECT

public:
    LeftOutDialog(ClientFacts *facts, const domain::Party &party, const QList<domain::SystemAccess> &accesses,
                  const domain::SystemAccess &access, std::shared_ptr<const clients::ClientIndex> listed,
                  QWidget *parent);

private:
    void render();
    void fill(const QString &filter);

    ClientFacts *m_facts;
    domain::SystemAccess m_access;
    std::shared_ptr<const clients::ClientIndex> m_listed; // the clients of the access
    QList<clients::LeftOutClient> m_left;
    clients::ClientIndex m_index; // of those
    FilterField *m_filter;
    StatePane *m_state;
    TableView *m_table;
    QStandardItemModel *m_model;
};

} // namespace ui
