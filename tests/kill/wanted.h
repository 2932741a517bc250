// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QUuid>

namespace tests {

// Whether a client shall be on the access in a round: about half of them, others in each. The same for whoever asks.
[[nodiscard]] inline bool isWanted(const QUuid &client, quint32 round)
{
    quint32 mixed = (client.data1 ^ (client.data2 << 8)) + round * 2654435761U;
    mixed ^= mixed >> 15;
    mixed *= 2246822519U;
    return ((mixed >> 13) & 1U) != 0;
}

} // namespace tests
