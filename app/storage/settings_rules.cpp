// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/storage/settings_rules.h"

#include "app/core/environment.h"

#include <QHash>
#include <QUuid>
#include <QVersionNumber>

#include <algorithm>
#include <cmath>
#include <functional>

namespace storage::rules {

using namespace Qt::StringLiterals;

namespace {

using Rule = std::function<bool(const QVariant &value)>;

Rule oneOf(const QStringList &words)
{
    return [words](const QVariant &value) { return words.contains(value.toString()); };
}

Rule number(int least, int most)
{
    return [least, most](const QVariant &value) {
        bool isNumber = false;
        const int found = value.toString().toInt(&isNumber);
        return isNumber && found >= least && found <= most;
    };
}

bool isScale(const QVariant &value)
{
    bool isNumber = false;
    const double found = value.toString().toDouble(&isNumber);
    return isNumber && std::isfinite(found) && found >= leastTextScale && found <= mostTextScale;
}

bool isVersion(const QVariant &value)
{
    const QString text = value.toString();
    return text.isEmpty() || (text.size() <= 40 && QVersionNumber::fromString(text).segmentCount() > 0);
}

bool isClientId(const QVariant &value)
{
    const QString text = value.toString();
    return text.isEmpty() || core::isPossibleClientId(text.trimmed());
}

// Ids with commas between them are a list to QSettings.
bool areRequests(const QVariant &value)
{
    const QStringList ids = value.toStringList();
    return ids.size() <= longestTold && std::all_of(ids.cbegin(), ids.cend(), [](const QString &id) {
               return id.isEmpty() || !QUuid::fromString(id).isNull();
           });
}

const QHash<QString, Rule> &rules()
{
    static const Rule truth = oneOf({u"true"_s, u"false"_s});
    static const QHash<QString, Rule> table = {
        {u"version"_s, number(1, 1'000'000)},
        {u"language"_s, oneOf(languages())},
        {u"theme"_s, oneOf(themes())},
        {u"textScale"_s, isScale},
        {u"jobWidth"_s, number(1, mostWidth)},
        {u"idleMinutes"_s, number(leastIdle, mostIdle)},
        {u"notices/wanted"_s, truth},
        {u"notices/quiet"_s, truth},
        {u"notices/quietFrom"_s, number(0, 23)},
        {u"notices/quietTo"_s, number(0, 23)},
        {u"notices/quietWeekends"_s, truth},
        {u"notices/told"_s, areRequests},
        {u"background/tray"_s, truth},
        {u"background/closesToTray"_s, truth},
        {u"background/toldOfTray"_s, truth},
        {u"start/welcomed"_s, truth},
        {u"start/newsSeen"_s, isVersion},
        {u"activity/years"_s, oneOf({u"0"_s, u"1"_s, u"2"_s, u"5"_s, u"10"_s})},
        {u"setAside/kept"_s, truth},
    };
    return table;
}

} // namespace

const QStringList &languages()
{
    static const QStringList words{u"nb"_s, u"nn"_s, u"en"_s};
    return words;
}

const QStringList &themes()
{
    static const QStringList words{u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s};
    return words;
}

bool makesSense(const QString &key, const QVariant &value)
{
    if (key.startsWith(u"view/"_s))
        return value.toByteArray().size() <= mostViewState;
    if (key.startsWith(u"activity/anchor/"_s))
        return value.toString().size() <= longestAnchor;
    if (key.startsWith(u"clientId/"_s))
        return isClientId(value);
    const auto rule = rules().constFind(key);
    return rule == rules().constEnd() || (*rule)(value);
}

} // namespace storage::rules
