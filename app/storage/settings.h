// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/policy.h"
#include "app/storage/settings_file.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <QVariant>

#include <atomic>
#include <memory>

class QSettings;

namespace storage {

struct NoticeChoices
{
    bool wanted = false;
    bool quiet = false; // from the one hour to the other nothing is shown
    int quietFrom = 22; // full hours, 0 to 23; the same twice is the whole day
    int quietTo = 7;
    bool quietWeekends = false; // nothing on Saturdays and Sundays either

    bool operator==(const NoticeChoices &) const = default;
};

struct TrayChoices
{
    bool shown = false;
    bool closes = false; // the window closes to it, and the program goes on

    bool operator==(const TrayChoices &) const = default;
};

// What the user has chosen: one INI file below the user's configuration folder, which QSettings writes whole or not at
// all. Nothing in it is personal or secret. What the policy of this computer decides is read in its place, and cannot
// be set. A value that makes no sense reads as its default. Owned by the composition root.
class Settings
{
public:
    explicit Settings(const QString &file); // "" for the user's own; looked over by prepareSettings()
    ~Settings();
    Settings(Settings &&) noexcept;
    Settings(const Settings &) = delete;
    Settings &operator=(Settings &&) = delete;
    Settings &operator=(const Settings &) = delete;

    enum class Choice { Language, Idle, JobWidth, Notices, Background };

    void obey(const Policy &policy);
    [[nodiscard]] bool isDecided(Choice choice) const; // by the policy

    [[nodiscard]] QString language() const; // nb, nn or en; from the system's language at first
    void setLanguage(const QString &language);
    [[nodiscard]] QString theme() const; // system, light, dark or contrast
    void setTheme(const QString &theme);
    [[nodiscard]] double textScale() const; // 1.0 to 2.0
    void setTextScale(double scale);
    [[nodiscard]] int jobWidth() const; // changes of clients at the same time, 1 to 32
    void setJobWidth(int width);
    [[nodiscard]] int idleMinutes() const; // without a key or click until the sign-in ends, 5 to 30
    void setIdleMinutes(int minutes);
    [[nodiscard]] NoticeChoices notices() const;
    void setNotices(const NoticeChoices &choices);
    [[nodiscard]] TrayChoices tray() const;
    void setTray(const TrayChoices &choices);
    [[nodiscard]] int activityYears() const; // that the record of activity is kept: 1, 2, 5, 10, or 0 for ever
    void setActivityYears(int years);
    // How far an environment's record of activity went when it was written last: one line, "" when not known.
    [[nodiscard]] QString activityAnchor(const QString &environment) const;
    void setActivityAnchor(const QString &environment, const QString &line);
    // The ID-porten client id of this installation, for "production" or "tt02"; "" when none is configured.
    [[nodiscard]] QString clientId(const QString &environment) const;
    void setClientId(const QString &environment, const QString &clientId);

    // Geometry, splitters and columns, by the name of what they belong to.
    [[nodiscard]] QByteArray viewState(const QString &name) const;
    void setViewState(const QString &name, const QByteArray &state);

    // What has been told already, and is not told twice.
    [[nodiscard]] bool isWelcomed() const;
    void setWelcomed();
    [[nodiscard]] QString newsSeen() const; // the version whose news the user has seen; "" for none
    void setNewsSeen(const QString &version);
    [[nodiscard]] bool isToldOfTray() const;
    void setToldOfTray();
    [[nodiscard]] QStringList toldRequests() const; // ids of those that were told to run out
    void setToldRequests(const QStringList &ids);   // the newest last; the oldest of too many are dropped

    // How the file was found, until the user has been told that it was set aside.
    [[nodiscard]] const SettingsFound &found() const { return m_found; }

    void forgetSetAside();

    [[nodiscard]] QString fileName() const { return m_name; }

private:
    [[nodiscard]] QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    void setValue(const QString &key, const QVariant &value);
    void writeInBackground();

    QString m_name;
    SettingsFound m_found;
    std::shared_ptr<std::atomic_bool> m_isWriting = std::make_shared<std::atomic_bool>(false); // or is about to
    std::unique_ptr<QSettings> m_file; // null when it may not be read
    QHash<QString, QVariant> m_unkept; // what was set while the file may not be written
    Policy m_policy;
};

} // namespace storage
