// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <atomic>

namespace core {

// The last lines of the log, in memory that is there before and after everything else. A signal handler may read them
// at any moment: there is no lock and no allocation.
class RecentLines
{
public:
    static constexpr size_t most = 60;
    static constexpr size_t longest = 500; // bytes; what is longer is cut

    void add(QByteArrayView line) // one thread at a time; without its line break
    {
        const size_t next = m_next.load();
        Line &place = m_lines[next % most];
        if (line.endsWith('\n'))
            line.chop(1);
        const size_t size = std::min(static_cast<size_t>(line.size()), longest);
        place.size = 0; // nothing to read, until it is whole again
        std::copy_n(line.begin(), size, place.text.begin());
        place.size = size;
        m_next = next + 1;
    }

    template <class Take>
    void forEach(Take take) const // take(QByteArrayView), the oldest first
    {
        const size_t next = m_next.load();
        for (size_t i = 0; i < most; ++i) {
            const Line &line = m_lines[(next + i) % most];
            if (const size_t size = line.size.load(); size > 0)
                take(QByteArrayView(line.text.data(), static_cast<qsizetype>(size)));
        }
    }

private:
    struct Line
    {
        std::atomic<size_t> size{0};
        std::array<char, longest> text{};
    };

    std::array<Line, most> m_lines{};
    std::atomic<size_t> m_next{0};
};

} // namespace core
