// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/storage/settings.h"

#include "app/storage/settings_rules.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QSettings>
#include <QThreadPool>

#include <algorithm>

namespace storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 8;
constexpr int usualIdle = 30;

QString systemLanguage()
{
    const QLocale::Language language = QLocale::system().language();
    if (language == QLocale::NorwegianNynorsk)
        return u"nn"_s;
    if (language == QLocale::English && QLocale::system().territory() != QLocale::Norway &&
        QLocale::system() != QLocale::c())
        return u"en"_s;
    return u"nb"_s;
}

} // namespace

Settings::Settings(const QString &file)
    : m_name(file.isEmpty() ? settingsFile() : file), m_found(prepareSettings(m_name)),
      m_file(m_found.mayRead ? std::make_unique<QSettings>(m_name, QSettings::IniFormat) : nullptr)
{
    const QString setAside = value(u"setAside/file"_s).toString();
    if (m_found.state == SettingsFound::State::Good && !setAside.isEmpty()) // and nobody has been told yet
        m_found = {.state = SettingsFound::State::SetAside,
                   .setAside = setAside,
                   .isKept = value(u"setAside/kept"_s).toBool(),
                   .mayRead = true};
}

Settings::~Settings() = default;

Settings::Settings(Settings &&) noexcept = default;

void Settings::obey(const Policy &policy)
{
    m_policy = policy;
}

bool Settings::isDecided(Choice choice) const
{
    switch (choice) {
    case Choice::Language:
        return m_policy.language.has_value();
    case Choice::Idle:
        return m_policy.idle.has_value();
    case Choice::JobWidth:
        return m_policy.jobWidth.has_value();
    case Choice::Notices:
        return m_policy.notices.has_value();
    case Choice::Background:
        return m_policy.background.has_value();
    }
    return false;
}

QVariant Settings::value(const QString &key, const QVariant &otherwise) const
{
    if (const auto unkept = m_unkept.constFind(key); unkept != m_unkept.constEnd())
        return *unkept;
    if (!m_file || !m_file->contains(key))
        return otherwise;
    const QVariant found = m_file->value(key);
    return rules::makesSense(key, found) ? found : otherwise;
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    using State = SettingsFound::State;
    if (m_found.state == State::Newer || m_found.state == State::Unreadable) {
        m_unkept.insert(key, value);
        return;
    }
    if (!m_file->contains(u"version"_s))
        m_file->setValue(u"version"_s, settingsVersion);
    m_file->setValue(key, value);
    writeInBackground();
}

// QSettings would write the file, and wait for the disk, in the next turn of the event loop: that can be seen. It
// shares what is to be written among all objects of a file.
void Settings::writeInBackground()
{
    QCoreApplication::removePostedEvents(m_file.get(), QEvent::UpdateRequest);
    if (m_isWriting->exchange(true))
        return;
    QThreadPool::globalInstance()->start([name = m_name, isWriting = m_isWriting] {
        *isWriting = false; // what is set from here on is for the next one
        QSettings(name, QSettings::IniFormat).sync();
    });
}

QString Settings::language() const
{
    return m_policy.language.value_or(value(u"language"_s, systemLanguage()).toString());
}

void Settings::setLanguage(const QString &language)
{
    if (!isDecided(Choice::Language))
        setValue(u"language"_s, language);
}

QString Settings::theme() const
{
    return value(u"theme"_s, u"system"_s).toString();
}

void Settings::setTheme(const QString &theme)
{
    setValue(u"theme"_s, theme);
}

double Settings::textScale() const
{
    return value(u"textScale"_s, 1.0).toDouble();
}

void Settings::setTextScale(double scale)
{
    setValue(u"textScale"_s, std::clamp(scale, rules::leastTextScale, rules::mostTextScale));
}

int Settings::jobWidth() const
{
    return m_policy.jobWidth.value_or(value(u"jobWidth"_s, usualWidth).toInt());
}

void Settings::setJobWidth(int width)
{
    if (!isDecided(Choice::JobWidth))
        setValue(u"jobWidth"_s, std::clamp(width, 1, rules::mostWidth));
}

int Settings::idleMinutes() const
{
    return m_policy.idle ? static_cast<int>(m_policy.idle->count()) : value(u"idleMinutes"_s, usualIdle).toInt();
}

void Settings::setIdleMinutes(int minutes)
{
    if (!isDecided(Choice::Idle))
        setValue(u"idleMinutes"_s, std::clamp(minutes, rules::leastIdle, rules::mostIdle));
}

NoticeChoices Settings::notices() const
{
    NoticeChoices choices;
    choices.wanted = m_policy.notices.value_or(value(u"notices/wanted"_s, choices.wanted).toBool());
    choices.quiet = value(u"notices/quiet"_s, choices.quiet).toBool();
    choices.quietFrom = value(u"notices/quietFrom"_s, choices.quietFrom).toInt();
    choices.quietTo = value(u"notices/quietTo"_s, choices.quietTo).toInt();
    choices.quietWeekends = value(u"notices/quietWeekends"_s, choices.quietWeekends).toBool();
    return choices;
}

void Settings::setNotices(const NoticeChoices &choices)
{
    if (!isDecided(Choice::Notices))
        setValue(u"notices/wanted"_s, choices.wanted);
    setValue(u"notices/quiet"_s, choices.quiet);
    setValue(u"notices/quietFrom"_s, choices.quietFrom);
    setValue(u"notices/quietTo"_s, choices.quietTo);
    setValue(u"notices/quietWeekends"_s, choices.quietWeekends);
}

TrayChoices Settings::tray() const
{
    TrayChoices choices;
    if (isDecided(Choice::Background))
        return {};
    choices.shown = value(u"background/tray"_s, choices.shown).toBool();
    choices.closes = choices.shown && value(u"background/closesToTray"_s, choices.closes).toBool();
    return choices;
}

void Settings::setTray(const TrayChoices &choices)
{
    if (isDecided(Choice::Background))
        return;
    setValue(u"background/tray"_s, choices.shown);
    setValue(u"background/closesToTray"_s, choices.closes);
}

int Settings::activityYears() const
{
    const int years = value(u"activity/years"_s, 0).toInt();
    return years == 1 || years == 2 || years == 5 || years == 10 ? years : 0; // nothing goes by a slip of the pen
}

void Settings::setActivityYears(int years)
{
    setValue(u"activity/years"_s, years);
}

QString Settings::activityAnchor(const QString &environment) const
{
    return value(u"activity/anchor/"_s + environment).toString();
}

void Settings::setActivityAnchor(const QString &environment, const QString &line)
{
    setValue(u"activity/anchor/"_s + environment, line);
}

QString Settings::clientId(const QString &environment) const
{
    return value(u"clientId/"_s + environment).toString().trimmed();
}

void Settings::setClientId(const QString &environment, const QString &clientId)
{
    setValue(u"clientId/"_s + environment, clientId.trimmed());
}

QByteArray Settings::viewState(const QString &name) const
{
    return value(u"view/"_s + name).toByteArray();
}

void Settings::setViewState(const QString &name, const QByteArray &state)
{
    if (state.size() <= rules::mostViewState)
        setValue(u"view/"_s + name, state);
}

bool Settings::isWelcomed() const
{
    return value(u"start/welcomed"_s).toBool();
}

void Settings::setWelcomed()
{
    setValue(u"start/welcomed"_s, true);
}

QString Settings::newsSeen() const
{
    return value(u"start/newsSeen"_s).toString();
}

void Settings::setNewsSeen(const QString &version)
{
    setValue(u"start/newsSeen"_s, version);
}

bool Settings::isToldOfTray() const
{
    return value(u"background/toldOfTray"_s).toBool();
}

void Settings::setToldOfTray()
{
    setValue(u"background/toldOfTray"_s, true);
}

QStringList Settings::toldRequests() const
{
    QStringList ids = value(u"notices/told"_s).toStringList();
    ids.removeAll(QString());
    return ids;
}

void Settings::setToldRequests(const QStringList &ids)
{
    setValue(u"notices/told"_s, ids.mid(std::max<qsizetype>(0, ids.size() - rules::longestTold)));
}

void Settings::forgetSetAside()
{
    if (m_found.state != SettingsFound::State::SetAside)
        return;
    m_found = {.state = SettingsFound::State::Good, .setAside = {}, .isKept = false, .mayRead = true};
    m_file->remove(u"setAside"_s);
    writeInBackground();
}

} // namespace storage
