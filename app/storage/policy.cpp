// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/storage/policy.h"

#include "app/core/safe_text.h"
#include "app/storage/settings_rules.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <filesystem>
#include <functional>

namespace storage {

namespace {

constexpr qint64 maxFileSize = 64 * 1024;
constexpr qsizetype mostScopes = 64;

// What a member must be, "" when it is; takes the value over when it is.
using Reader = std::function<QString(const QJsonValue &value)>;
using Readers = std::vector<std::pair<QLatin1StringView, Reader>>;

// A member without a reader is as wrong as one with a bad value.
QString readMembers(const QJsonObject &object, const Readers &readers)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const auto reader = std::find_if(readers.begin(), readers.end(),
                                         [&member](const auto &candidate) { return candidate.first == member.key(); });
        const QString name = core::oneLine(member.key().left(40));
        if (reader == readers.end())
            return QStringLiteral("\"%1\" is not known").arg(name);
        const QString demand = reader->second(member.value());
        if (!demand.isEmpty())
            return QStringLiteral("\"%1\" must be %2").arg(name, demand);
    }
    return {};
}

template <class T>
Reader oneOf(std::optional<T> &target, const QHash<QString, T> &words)
{
    return [&target, words](const QJsonValue &value) {
        const auto found = words.constFind(value.toString());
        if (found == words.constEnd())
            return QStringList(words.keys()).join(QStringLiteral(" or "));
        target = *found;
        return QString();
    };
}

Reader minutes(std::optional<std::chrono::minutes> &target, int least, int most)
{
    return [&target, least, most](const QJsonValue &value) {
        const int number = value.toInt(-1);
        if (number < least || number > most)
            return QStringLiteral("a whole number from %1 to %2").arg(least).arg(most);
        target = std::chrono::minutes(number);
        return QString();
    };
}

Reader number(std::optional<int> &target, int least, int most)
{
    return [&target, least, most](const QJsonValue &value) {
        const int number = value.toInt(-1);
        if (number < least || number > most)
            return QStringLiteral("a whole number from %1 to %2").arg(least).arg(most);
        target = number;
        return QString();
    };
}

Reader language(std::optional<QString> &target)
{
    return [&target](const QJsonValue &value) {
        if (!rules::languages().contains(value.toString()))
            return rules::languages().join(QStringLiteral(" or "));
        target = value.toString();
        return QString();
    };
}

Reader clientId(QString &target)
{
    return [&target](const QJsonValue &value) {
        target = value.toString();
        return core::isPossibleClientId(target) ? QString() : QStringLiteral("a client id from ID-porten");
    };
}

Reader scopes(QStringList &target)
{
    return [&target](const QJsonValue &value) {
        static const QRegularExpression scope(
            QStringLiteral(R"(\A[\x21\x23-\x5B\x5D-\x7E]{1,200}\z)")); // RFC 6749 section 3.3
        for (const QJsonValue &entry : value.toArray())
            target.append(entry.toString());
        const bool allGood = std::all_of(target.cbegin(), target.cend(),
                                         [](const QString &text) { return scope.match(text).hasMatch(); });
        return allGood && target.size() <= mostScopes && target.contains(QStringLiteral("openid"))
                   ? QString()
                   : QStringLiteral("a list of scopes, with openid");
    };
}

Reader environment(EnvironmentPolicy &target)
{
    return [&target](const QJsonValue &value) {
        if (!value.isObject())
            return QStringLiteral("an object");
        const QString complaint =
            readMembers(value.toObject(), {{QLatin1StringView("clientId"), clientId(target.clientId)},
                                           {QLatin1StringView("scopes"), scopes(target.scopes)},
                                           {QLatin1StringView("pushedAuthorization"),
                                            oneOf(target.pushedAuthorization, core::pushedAuthorizationWords())}});
        return complaint.isEmpty() ? QString() : QStringLiteral("mended: ") + complaint;
    };
}

core::Result<Policy> refuse(const QString &why)
{
    return core::fail(core::ErrorKind::Disk, QStringLiteral("policy: ") + why);
}

} // namespace

QString policyFile()
{
#if defined(Q_OS_WIN)
    return qEnvironmentVariable("ProgramData", QStringLiteral("C:/ProgramData")) +
           QStringLiteral("/Fullmakt/policy.json");
#elif defined(Q_OS_MACOS)
    return QStringLiteral("/Library/Application Support/Fullmakt/policy.json");
#else
    return QStringLiteral("/etc/fullmakt/policy.json");
#endif
}

core::Result<Policy> parsePolicy(const QByteArray &json)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return refuse(QStringLiteral("no JSON from byte %1 on").arg(syntax.offset));
    if (!document.isObject())
        return refuse(QStringLiteral("not a JSON object"));
    Policy policy;
    const QString complaint = readMembers(
        document.object(),
        {{QLatin1StringView("environment"),
          oneOf(policy.environment, {{QStringLiteral("production"), Policy::World::Production},
                                     {QStringLiteral("tt02"), Policy::World::Tt02}})},
         {QLatin1StringView("production"), environment(policy.production)},
         {QLatin1StringView("tt02"), environment(policy.tt02)},
         {QLatin1StringView("level"), oneOf(policy.level, {{QStringLiteral("substantial"), Policy::Level::Substantial},
                                                           {QStringLiteral("high"), Policy::Level::High}})},
         {QLatin1StringView("idleMinutes"), minutes(policy.idle, 5, 30)},
         {QLatin1StringView("totalMinutes"), minutes(policy.total, 15, 120)},
         {QLatin1StringView("language"), language(policy.language)},
         {QLatin1StringView("bulkWidth"), number(policy.jobWidth, 1, rules::mostWidth)},
         {QLatin1StringView("notices"),
          oneOf(policy.notices, {{QStringLiteral("on"), true}, {QStringLiteral("off"), false}})},
         {QLatin1StringView("background"), oneOf(policy.background, {{QStringLiteral("off"), false}})},
         {QLatin1StringView("proxy"),
          oneOf(policy.usesProxy, {{QStringLiteral("system"), true}, {QStringLiteral("direct"), false}})}});
    if (!complaint.isEmpty())
        return refuse(complaint);
    return policy;
}

core::Result<Policy> readPolicy(const QString &path)
{
    // Not QFile::exists(): it calls absent what lies in a folder that this user may not enter.
    std::error_code unknown;
    const auto found = std::filesystem::symlink_status(QFileInfo(path).filesystemFilePath(), unknown);
    if (found.type() == std::filesystem::file_type::not_found)
        return Policy{};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(file.errorString());
    const QByteArray bytes = file.read(maxFileSize + 1);
    if (bytes.size() > maxFileSize)
        return refuse(QStringLiteral("larger than 64 KiB"));
    return parsePolicy(bytes);
}

} // namespace storage
