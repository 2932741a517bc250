// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/staging.h"

#include <algorithm>

namespace clients {

void Staging::set(domain::ClientId client, Staged mark)
{
    if (of(client) == Staged::Add)
        --m_adds;
    if (mark == Staged::Nothing)
        m_marks.remove(client);
    else
        m_marks.insert(client, mark);
    if (mark == Staged::Add)
        ++m_adds;
}

void Staging::push(Step step)
{
    if (step.changes.empty())
        return;
    m_undo.push_back(std::move(step));
    m_redo.clear();
}

int Staging::stage(const QList<domain::ClientId> &clients, Staged wanted, quint64 serial)
{
    Step step;
    step.serial = serial;
    for (const domain::ClientId client : clients) {
        const Staged before = of(client);
        // A client that is marked the other way goes back to where the server has it.
        const Staged after = before == Staged::Nothing ? wanted : before == wanted ? wanted : Staged::Nothing;
        if (after == before)
            continue;
        set(client, after);
        step.changes.push_back(Change{client, before, after});
    }
    const int changed = static_cast<int>(step.changes.size());
    push(std::move(step));
    return changed;
}

int Staging::remark(const QList<domain::ClientId> &adds, const QList<domain::ClientId> &removes,
                    const QList<domain::ClientId> &none, quint64 serial)
{
    Step step;
    step.serial = serial;
    const auto give = [this, &step](const QList<domain::ClientId> &clients, Staged after) {
        for (const domain::ClientId client : clients) {
            const Staged before = of(client);
            if (before == after)
                continue;
            set(client, after);
            step.changes.push_back(Change{client, before, after});
        }
    };
    give(none, Staged::Nothing);
    give(adds, Staged::Add);
    give(removes, Staged::Remove);
    const int changed = static_cast<int>(step.changes.size());
    push(std::move(step));
    return changed;
}

void Staging::discard(quint64 serial)
{
    Step step;
    step.serial = serial;
    for (auto mark = m_marks.cbegin(); mark != m_marks.cend(); ++mark)
        step.changes.push_back(Change{mark.key(), mark.value(), Staged::Nothing});
    m_marks.clear();
    m_adds = 0;
    push(std::move(step));
}

void Staging::settle(const QList<domain::ClientId> &done)
{
    for (const domain::ClientId client : done)
        set(client, Staged::Nothing);
    // The steps speak of a state that is no more.
    m_undo.clear();
    m_redo.clear();
}

void Staging::undo()
{
    if (m_undo.empty())
        return;
    Step step = std::move(m_undo.back());
    m_undo.pop_back();
    for (auto change = step.changes.crbegin(); change != step.changes.crend(); ++change)
        set(change->client, change->before);
    m_redo.push_back(std::move(step));
}

void Staging::redo()
{
    if (m_redo.empty())
        return;
    Step step = std::move(m_redo.back());
    m_redo.pop_back();
    for (const Change &change : step.changes)
        set(change.client, change.after);
    m_undo.push_back(std::move(step));
}

QList<domain::ClientId> Staging::clients(Staged mark) const
{
    QList<domain::ClientId> result;
    for (auto entry = m_marks.cbegin(); entry != m_marks.cend(); ++entry) {
        if (entry.value() == mark)
            result.append(entry.key());
    }
    std::sort(result.begin(), result.end());
    return result;
}

} // namespace clients
