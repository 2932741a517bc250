// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/fault_proxy/rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace faultproxy {

namespace {

constexpr qsizetype mostRules = 100;
constexpr qint64 highestCount = 1'000'000;

bool isPlaceholder(const QString &segment)
{
    return segment.size() > 2 && segment.startsWith(u'{') && segment.endsWith(u'}');
}

QStringList readRoute(OrderReader &order)
{
    if (!order.has(u"route"_s)) {
        return {};
    }
    static const QRegularExpression pattern(uR"(\A(/(\{[A-Za-z]+\}|[^/{}*?#]*))+\*?\z)"_s);
    const QString route = order.text(u"route"_s);
    if (!pattern.match(route).hasMatch())
        order.object(u"route must be a path such as /a/{placeholder}/c or /a/*"_s);
    return route.split(u'/');
}

bool segmentMatches(const QString &wanted, const QString &segment)
{
    return isPlaceholder(wanted) ? !segment.isEmpty() : wanted == segment;
}

} // namespace

bool Rule::matches(const QString &serverName, const QByteArray &methodName, const QString &path) const
{
    if (server != serverName || (!method.isEmpty() && method != methodName))
        return false;
    if (route.isEmpty())
        return true;
    const QStringList segments = path.split(u'/');
    const bool isPrefix = route.constLast().endsWith(u'*');
    if (segments.size() < route.size() || (!isPrefix && segments.size() > route.size()))
        return false;
    for (qsizetype i = 0; i < route.size(); ++i) {
        const bool isOpenEnd = isPrefix && i == route.size() - 1;
        if (isOpenEnd ? !segments.at(i).startsWith(route.at(i).chopped(1))
                      : !segmentMatches(route.at(i), segments.at(i)))
            return false;
    }
    return true;
}

bool Rule::isDue() const
{
    if (times > 0 && struck >= times)
        return false;
    return (nth == 0 || matched == nth) && (every == 0 || matched % every == 0);
}

int Rules::add(const QJsonObject &order, QString *reason)
{
    OrderReader reader(order);
    Rule rule;
    rule.server = reader.text(u"server"_s, u"altinn"_s);
    if (rule.server != u"altinn" && rule.server != u"idporten")
        reader.object(u"server must be altinn or idporten"_s);
    rule.method = reader.headerText(u"method"_s, u""_s);
    rule.route = readRoute(reader);
    rule.nth = reader.number(u"nth"_s, 1, highestCount, 0);
    rule.every = reader.number(u"every"_s, 1, highestCount, 0);
    rule.times = reader.number(u"times"_s, 1, highestCount, 0);
    if (rule.nth > 0 && rule.every > 0)
        reader.object(u"nth and every exclude each other"_s);
    rule.fault = readFault(reader);
    if (m_rules.size() >= mostRules)
        reader.object(u"there are 100 rules already"_s);
    if (const auto objection = reader.objection()) {
        *reason = *objection;
        return 0;
    }
    rule.id = ++m_lastId;
    rule.order = order;
    m_rules.append(rule);
    return rule.id;
}

QJsonArray Rules::asJson() const
{
    QJsonArray all;
    for (const Rule &rule : m_rules) {
        QJsonObject entry = rule.order;
        entry.insert(u"id"_s, rule.id);
        entry.insert(u"matched"_s, rule.matched);
        entry.insert(u"struck"_s, rule.struck);
        all.append(entry);
    }
    return all;
}

std::optional<Strike> Rules::strike(const QString &server, const QByteArray &method, const QString &path)
{
    std::optional<Strike> found;
    for (Rule &rule : m_rules) {
        if (!rule.matches(server, method, path))
            continue;
        ++rule.matched;
        if (!found && rule.isDue()) {
            ++rule.struck;
            found = Strike{rule.id, rule.fault};
        }
    }
    return found;
}

} // namespace faultproxy
