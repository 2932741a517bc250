// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/accesses/system_index.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace accesses {

namespace {

QString nameOf(const altinn::RegisteredSystem &system)
{
    return system.text.name.isEmpty() ? system.systemId : system.text.name;
}

} // namespace

void SystemIndex::reset(const QList<altinn::RegisteredSystem> &systems)
{
    QList<altinn::RegisteredSystem> visible;
    std::copy_if(systems.cbegin(), systems.cend(), std::back_inserter(visible),
                 [](const altinn::RegisteredSystem &system) { return system.isVisible; });

    QCollator collator(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> sortKeys;
    sortKeys.reserve(static_cast<size_t>(visible.size()));
    for (const altinn::RegisteredSystem &system : std::as_const(visible))
        sortKeys.push_back(collator.sortKey(nameOf(system)));
    std::vector<int> order(static_cast<size_t>(visible.size()));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&sortKeys](int a, int b) {
        const int difference = sortKeys[static_cast<size_t>(a)].compare(sortKeys[static_cast<size_t>(b)]);
        return difference != 0 ? difference < 0 : a < b;
    });

    m_systems.clear();
    m_systems.reserve(visible.size());
    m_keys.clear();
    m_keys.reserve(order.size());
    for (const int row : order) {
        const altinn::RegisteredSystem &system = visible.at(row);
        m_systems.append(system);
        m_keys.push_back(QStringList{nameOf(system), system.systemId, system.text.vendorOrganisationNumber,
                                     system.text.vendorName, system.text.description}
                             .join(u'\n')
                             .toCaseFolded());
    }
}

std::vector<int> SystemIndex::select(const QString &text) const
{
    const QString needle = text.trimmed().toCaseFolded();
    QString digits = needle;
    digits.remove(u' ').remove(QChar(0x00a0));
    const bool isNumber =
        digits.size() > 2 && std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c.isDigit(); });
    const QString &wanted = isNumber ? digits : needle;
    std::vector<int> first;
    std::vector<int> rest;
    rest.reserve(m_keys.size());
    for (int row = 0; row < size(); ++row) {
        const QString &key = m_keys[static_cast<size_t>(row)];
        const qsizetype at = key.indexOf(wanted);
        if (at >= 0)
            (at == 0 && !wanted.isEmpty() ? first : rest).push_back(row);
    }
    first.insert(first.end(), rest.cbegin(), rest.cend());
    return first;
}

} // namespace accesses
