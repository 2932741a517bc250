// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/width.h"

#include <algorithm>

namespace clients {

void Width::setTop(int top)
{
    m_top = std::clamp(top, least, most);
    m_now = std::min(m_now, m_top);
}

void Width::wentWell()
{
    if (m_now >= m_top)
        return;
    if (m_careful && ++m_well < m_now)
        return;
    m_well = 0;
    ++m_now;
}

bool Width::wasBusy(int epoch)
{
    if (epoch != m_epoch)
        return false;
    m_now = std::max(least, m_now / 2);
    m_well = 0;
    m_careful = true;
    ++m_epoch;
    return true;
}

void Width::startAgain()
{
    m_now = std::min({m_now, start, m_top});
    m_well = 0;
    ++m_epoch;
}

} // namespace clients
