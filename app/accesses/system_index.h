// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/system_register.h"

#include <vector>

namespace accesses {

// The systems that can be chosen, the visible ones, in Norwegian order of their names. Keys for the search are computed
// once, so that a keystroke is one walk over thousands of systems. Pure; no Qt model in between.
class SystemIndex
{
public:
    void reset(const QList<altinn::RegisteredSystem> &systems); // hidden ones are left out

    [[nodiscard]] int size() const { return static_cast<int>(m_systems.size()); }

    [[nodiscard]] const altinn::RegisteredSystem &at(int row) const { return m_systems.at(row); }

    // Rows whose name, id, description or vendor contains the text, in order, without regard to case; the vendor's
    // number also when it is written in groups. Those whose name begins with it come first.
    [[nodiscard]] std::vector<int> select(const QString &text) const;

private:
    QList<altinn::RegisteredSystem> m_systems;
    std::vector<QString> m_keys;
};

} // namespace accesses
