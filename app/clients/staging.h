// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/client.h"

#include <QHash>
#include <QList>

#include <vector>

namespace clients {

enum class Staged { Nothing, Add, Remove };

// Moves between the two lists that the user has marked but not sent. Each move can be undone and redone. Keyed by
// client, so it survives reload, sorting and filtering. A plain value.
class Staging
{
public:
    // Marks clients that are not assigned to be added, or assigned ones to be removed; takes back an opposite mark.
    // Clients that are already as wanted are left alone. Returns how many marks changed.
    // Steps over several stagings that are one to the user carry one serial, which only grows.
    int stage(const QList<domain::ClientId> &clients, Staged wanted, quint64 serial = 0);
    // Whoever is in `adds` or `removes` is marked so, and whoever is in `none` is not marked, whatever was before. One
    // undoable step. Returns how many marks changed.
    int remark(const QList<domain::ClientId> &adds, const QList<domain::ClientId> &removes,
               const QList<domain::ClientId> &none, quint64 serial = 0);
    void discard(quint64 serial = 0);                 // one undoable step
    void settle(const QList<domain::ClientId> &done); // what has been carried out: no longer staged, not undoable here

    bool canUndo() const { return !m_undo.empty(); }

    bool canRedo() const { return !m_redo.empty(); }

    void undo();
    void redo();

    [[nodiscard]] quint64 undoSerial() const { return m_undo.empty() ? 0 : m_undo.back().serial; }

    [[nodiscard]] quint64 redoSerial() const { return m_redo.empty() ? 0 : m_redo.back().serial; }

    [[nodiscard]] Staged of(domain::ClientId client) const { return m_marks.value(client, Staged::Nothing); }

    [[nodiscard]] int addCount() const { return m_adds; }

    [[nodiscard]] int removeCount() const { return static_cast<int>(m_marks.size()) - m_adds; }

    [[nodiscard]] bool isEmpty() const { return m_marks.isEmpty(); }

    [[nodiscard]] QList<domain::ClientId> clients(Staged mark) const; // sorted

    [[nodiscard]] const QHash<domain::ClientId, Staged> &marks() const { return m_marks; } // Add and Remove only

private:
    struct Change
    {
        domain::ClientId client;
        Staged before = Staged::Nothing;
        Staged after = Staged::Nothing;
    };

    struct Step
    {
        std::vector<Change> changes;
        quint64 serial = 0;
    };

    void set(domain::ClientId client, Staged mark);
    void push(Step step);

    QHash<domain::ClientId, Staged> m_marks;
    int m_adds = 0;
    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
};

} // namespace clients
