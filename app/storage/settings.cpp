// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/storage/settings.h"

#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace storage {

namespace {

constexpr int usualWidth = 8;
constexpr int mostWidth = 32;

QString oneOf(const QString &value, const QStringList &allowed, const QString &otherwise)
{
    return allowed.contains(value) ? value : otherwise;
}

QString systemLanguage()
{
    const QLocale::Language language = QLocale::system().language();
    if (language == QLocale::NorwegianNynorsk)
        return QStringLiteral("nn");
    if (language == QLocale::English && QLocale::system().territory() != QLocale::Norway &&
        QLocale::system() != QLocale::c())
        return QStringLiteral("en");
    return QStringLiteral("nb");
}

} // namespace

Settings::Settings(const QString &file)
    : m_file(std::make_unique<QSettings>(file.isEmpty()
                                             ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
                                                   QStringLiteral("/settings.ini")
                                             : file,
                                         QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QString Settings::language() const
{
    return oneOf(m_file->value(QStringLiteral("language")).toString(),
                 {QStringLiteral("nb"), QStringLiteral("nn"), QStringLiteral("en")}, systemLanguage());
}

void Settings::setLanguage(const QString &language)
{
    m_file->setValue(QStringLiteral("language"), language);
}

QString Settings::theme() const
{
    return oneOf(m_file->value(QStringLiteral("theme")).toString(),
                 {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")}, QStringLiteral("system"));
}

void Settings::setTheme(const QString &theme)
{
    m_file->setValue(QStringLiteral("theme"), theme);
}

double Settings::textScale() const
{
    return std::clamp(m_file->value(QStringLiteral("textScale"), 1.0).toDouble(), 1.0, 2.0);
}

void Settings::setTextScale(double scale)
{
    m_file->setValue(QStringLiteral("textScale"), std::clamp(scale, 1.0, 2.0));
}

int Settings::jobWidth() const
{
    const int width = m_file->value(QStringLiteral("jobWidth"), usualWidth).toInt();
    return width < 1 || width > mostWidth ? usualWidth : width;
}

void Settings::setJobWidth(int width)
{
    m_file->setValue(QStringLiteral("jobWidth"), std::clamp(width, 1, mostWidth));
}

QString Settings::clientId(const QString &environment) const
{
    return m_file->value(QStringLiteral("clientId/") + environment).toString().trimmed().left(200);
}

void Settings::setClientId(const QString &environment, const QString &clientId)
{
    m_file->setValue(QStringLiteral("clientId/") + environment, clientId.trimmed());
}

QByteArray Settings::viewState(const QString &name) const
{
    return m_file->value(QStringLiteral("view/") + name).toByteArray();
}

void Settings::setViewState(const QString &name, const QByteArray &state)
{
    m_file->setValue(QStringLiteral("view/") + name, state);
}

QString Settings::fileName() const
{
    return m_file->fileName();
}

} // namespace storage
