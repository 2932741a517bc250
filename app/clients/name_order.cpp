// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/name_order.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <memory>

namespace clients {

namespace {

constexpr char16_t ring = u'å';
constexpr size_t prefixSize = 8;

struct Key
{
    std::uint64_t prefix = 0; // the first weights, the first one in the highest byte
    int row = 0;
    const unsigned char *rest = nullptr; // the weights after those, ended by 0
};

bool isA(QChar character)
{
    return character == u'a' || character == u'A';
}

// Of the same letter, when accents and case are put aside: what follows decides before they do. No letter a follows,
// since two of them can be one.
bool areOneLetter(const QCollator &collator, const QString &a, const QString &b)
{
    return collator.compare(a + u'b', b + u'c') < 0 && collator.compare(b + u'b', a + u'c') < 0;
}

} // namespace

NameOrder::NameOrder() : m_collator(QLocale(QLocale::NorwegianBokmal, QLocale::Norway))
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    learn();
}

void NameOrder::learn()
{
    QStringList letters;
    for (char16_t unit = 0x20; unit < 0x7f; ++unit)
        letters.append(QString(QChar(unit)));
    for (const char16_t unit : u"ÆØÅæøåÉéÈèÊêÓóÒòÔôÁáÀà")
        letters.append(unit == 0 ? QString() : QString(QChar(unit)));
    letters.removeAll(QString());
    std::sort(letters.begin(), letters.end(),
              [this](const QString &a, const QString &b) { return m_collator.compare(a, b) < 0; });
    unsigned char weight = 1; // 0 ends a name
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (i > 0 && !areOneLetter(m_collator, letters.at(i - 1), letters.at(i)))
            ++weight;
        m_weights.at(letters.at(i).at(0).unicode()) = weight;
    }
    const QString ringed(ring);
    for (const bool first : {false, true}) {
        for (const bool second : {false, true}) {
            const QString pair = QString(first ? u'A' : u'a') + (second ? u'A' : u'a');
            m_pairIsRing.at(first).at(second) = areOneLetter(m_collator, pair, ringed);
        }
    }
}

// Writes at most a byte a character. Returns the end, or null for a name with rarer letters.
unsigned char *NameOrder::write(const QString &name, unsigned char *to) const
{
    const QChar *const end = name.constData() + name.size();
    for (const QChar *at = name.constData(); at < end; ++at, ++to) {
        const char16_t unit = at->unicode();
        if (isA(*at) && at + 1 < end && isA(at[1]) && m_pairIsRing[unit == u'A'][at[1] == u'A']) {
            *to = m_weights[ring];
            ++at;
            continue;
        }
        if (isA(*at) && at + 1 < end && at[1].unicode() > 0x7f) // an accent on the second a makes two of them as well
            return nullptr;
        *to = unit < m_weights.size() ? m_weights[unit] : static_cast<unsigned char>(0);
        if (*to == 0)
            return nullptr;
    }
    return to;
}

std::vector<int> NameOrder::sorted(const QList<QString> &names) const
{
    const auto count = static_cast<size_t>(names.size());
    size_t characters = 0;
    for (const QString &name : names)
        characters += static_cast<size_t>(name.size()) + 1 + prefixSize;
    const auto weights = std::make_unique_for_overwrite<unsigned char[]>(characters);
    unsigned char *to = weights.get();
    std::vector<Key> keys;
    keys.reserve(count);
    std::vector<int> rare;
    for (int row = 0; row < static_cast<int>(count); ++row) {
        unsigned char *const end = write(names.at(row), to);
        if (!end) {
            rare.push_back(row);
            continue;
        }
        std::fill_n(end, prefixSize, static_cast<unsigned char>(0));
        Key key{0, row, to + prefixSize};
        for (size_t i = 0; i < prefixSize; ++i)
            key.prefix = key.prefix << 8U | to[i];
        keys.push_back(key);
        to = std::max(end, to + prefixSize) + 1;
        to[-1] = 0;
    }
    const auto collated = [&](int a, int b) {
        const QString &left = names.at(a);
        const QString &right = names.at(b);
        const int order = left == right ? 0 : m_collator.compare(left, right);
        return order != 0 ? order < 0 : a < b;
    };
    std::sort(keys.begin(), keys.end(), [&](const Key &a, const Key &b) {
        if (a.prefix != b.prefix)
            return a.prefix < b.prefix;
        if ((a.prefix & 0xffU) != 0) { // longer than the prefix
            const int order =
                std::strcmp(reinterpret_cast<const char *>(a.rest), reinterpret_cast<const char *>(b.rest));
            if (order != 0)
                return order < 0;
        }
        return collated(a.row, b.row);
    });
    std::sort(rare.begin(), rare.end(), collated);

    std::vector<int> order;
    order.reserve(count);
    auto next = keys.cbegin();
    for (const int row : rare) {
        const auto place =
            std::lower_bound(next, keys.cend(), row, [&](const Key &key, int name) { return collated(key.row, name); });
        std::transform(next, place, std::back_inserter(order), [](const Key &key) { return key.row; });
        order.push_back(row);
        next = place;
    }
    std::transform(next, keys.cend(), std::back_inserter(order), [](const Key &key) { return key.row; });
    return order;
}

} // namespace clients
