// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCollator>
#include <QList>
#include <QString>

#include <array>
#include <vector>

namespace clients {

// Norwegian alphabetical order, upper and lower case alike, for very many names at once. Asking the collator for a key
// of every name takes longer than all the rest of reading a list, so plain letters get weights that are learnt from the
// collator once; it is asked only about names with rarer letters and names that are alike. Pure; any thread.
class NameOrder
{
public:
    NameOrder();

    // The numbers of the names, in order; equal names in the order they stand in.
    [[nodiscard]] std::vector<int> sorted(const QList<QString> &names) const;

    [[nodiscard]] int compare(const QString &a, const QString &b) const { return m_collator.compare(a, b); }

private:
    unsigned char *write(const QString &name, unsigned char *to) const;
    void learn();

    QCollator m_collator;
    std::array<unsigned char, 256> m_weights{};        // of Latin-1; 0 is not known
    std::array<std::array<bool, 2>, 2> m_pairIsRing{}; // "aa" in lower and upper case that sorts as å
};

} // namespace clients
