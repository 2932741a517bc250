// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/storage/settings_file.h"

#include "app/core/log.h"
#include "app/storage/settings_rules.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace storage {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 1024 * 1024;
constexpr int mostNames = 1000;

// The name of a file of ours that nobody has, "" when there is none.
QString freeName(const QString &file)
{
    QString name = file + u".bad"_s;
    for (int count = 2; QFileInfo::exists(name) && count < mostNames; ++count)
        name = file + u".bad-%1"_s.arg(count);
    return QFileInfo::exists(name) ? QString() : name;
}

SettingsFound unreadable()
{
    return {.state = SettingsFound::State::Unreadable, .setAside = {}, .isKept = false, .mayRead = false};
}

SettingsFound newer(bool mayRead)
{
    return {.state = SettingsFound::State::Newer, .setAside = {}, .isKept = false, .mayRead = mayRead};
}

void rememberSetAside(QSettings &settings, const SettingsFound &found)
{
    settings.setValue(u"version"_s, settingsVersion);
    settings.setValue(u"setAside/file"_s, found.setAside);
    settings.setValue(u"setAside/kept"_s, found.isKept);
    settings.sync();
}

SettingsFound moveAside(const QString &file, const char *why)
{
    const QString name = freeName(file);
    qCWarning(core::logApp) << "the settings are set aside:" << why;
    if (name.isEmpty() || !QFile::rename(file, name))
        return unreadable();
    const SettingsFound found{
        .state = SettingsFound::State::SetAside, .setAside = name, .isKept = false, .mayRead = true};
    QSettings fresh(file, QSettings::IniFormat);
    rememberSetAside(fresh, found);
    return found;
}

// Qt ends a line at either character.
QList<QByteArray> linesOf(QByteArray content)
{
    return content.replace('\r', '\n').split('\n');
}

// As text, for a file that Qt may not read.
QByteArray versionIn(const QByteArray &content)
{
    bool isGeneral = false;
    for (const QByteArray &line : linesOf(content)) {
        const QByteArray text = line.trimmed();
        if (text.startsWith('['))
            isGeneral = text == "[General]";
        else if (isGeneral && text.startsWith("version="))
            return text.mid(text.indexOf('=') + 1);
    }
    return {};
}

// Settings are words, numbers and plain bytes. Anything else would make Qt build a value of whatever type the file
// names.
bool holdsOtherTypes(const QByteArray &content)
{
    return content.contains("@Variant(") || content.contains("@DateTime(");
}

bool isText(const QByteArray &content)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    static_cast<void>(QString(decode(content)));
    return !decode.hasError() && !content.contains('\0');
}

// Qt passes over lines that are nothing; a file of such lines was once something else.
bool areSettings(const QByteArray &content)
{
    const QList<QByteArray> lines = linesOf(content);
    return std::all_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        const QByteArray text = line.trimmed();
        const bool isSection = text.startsWith('[') && text.endsWith(']');
        return text.isEmpty() || text.startsWith(';') || isSection || text.indexOf('=') > 0;
    });
}

// Qt writes a key that ends so in a way that it cannot read itself.
bool comesBack(const QString &key)
{
    return !key.endsWith(u'/');
}

// Each step leads one version on; a step that has been released is never changed.
void fromOneToTwo(QSettings &settings)
{
    // Whoever has chosen anything has used the program, and needs no welcome.
    if (!settings.allKeys().isEmpty())
        settings.setValue(u"start/welcomed"_s, true);
}

void migrate(QSettings &settings, int from)
{
    static constexpr std::array steps{&fromOneToTwo};
    static_assert(steps.size() == settingsVersion - 1);
    for (int version = from; version < settingsVersion; ++version)
        steps.at(static_cast<size_t>(version) - 1)(settings);
    settings.setValue(u"version"_s, settingsVersion);
    settings.sync();
}

// What makes no sense, of the values that the program knows.
QStringList nonsenseIn(const QSettings &settings)
{
    QStringList keys;
    for (const QString &key : settings.allKeys()) {
        if (!rules::makesSense(key, settings.value(key)))
            keys.append(key);
    }
    return keys;
}

} // namespace

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s;
}

SettingsFound prepareSettings(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists() && !info.isSymLink())
        return {};
    if (!info.isFile())
        return moveAside(file, "no file");
    QFile reader(file);
    if (!reader.open(QIODevice::ReadOnly))
        return moveAside(file, "cannot be read");
    const QByteArray content = reader.read(largest + 1);
    reader.close();
    if (content.size() > largest)
        return moveAside(file, "larger than 1 MiB");
    if (!isText(content) || holdsOtherTypes(content))
        return versionIn(content).toInt() > settingsVersion ? newer(false) : moveAside(file, "not words and numbers");

    QSettings settings(file, QSettings::IniFormat);
    bool isNumber = false;
    const int version = settings.value(u"version"_s, 1).toInt(&isNumber);
    if (isNumber && version > settingsVersion)
        return newer(true);
    if (!isNumber || version < 1)
        return moveAside(file, "no version");
    const QStringList keys = settings.allKeys();
    if (!areSettings(content) || settings.status() != QSettings::NoError ||
        !std::all_of(keys.begin(), keys.end(), comesBack))
        return moveAside(file, "no settings");
    SettingsFound found;
    if (const QStringList nonsense = nonsenseIn(settings); !nonsense.isEmpty()) {
        found = {.state = SettingsFound::State::SetAside, .setAside = freeName(file), .isKept = true, .mayRead = true};
        qCWarning(core::logApp) << "settings that make no sense are left out:" << nonsense.size();
        if (found.setAside.isEmpty() || !QFile::copy(file, found.setAside))
            return unreadable();
        for (const QString &key : nonsense)
            settings.remove(key);
    }
    if (version < settingsVersion)
        migrate(settings, version);
    if (found.state == SettingsFound::State::SetAside)
        rememberSetAside(settings, found);
    return found;
}

} // namespace storage
