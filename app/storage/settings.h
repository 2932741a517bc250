// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QSettings;

namespace storage {

// What the user has chosen about the look of the app: one INI file below the user's configuration folder. Nothing in it
// is personal or secret. A value that makes no sense reads as its default. Owned by the composition root.
class Settings
{
public:
    explicit Settings(const QString &file); // "" for the user's own
    ~Settings();

    [[nodiscard]] QString language() const; // nb, nn or en; from the system's language at first
    void setLanguage(const QString &language);
    [[nodiscard]] QString theme() const; // system, light or dark
    void setTheme(const QString &theme);
    [[nodiscard]] double textScale() const; // 1.0 to 2.0
    void setTextScale(double scale);
    [[nodiscard]] int jobWidth() const; // changes of clients at the same time, 1 to 32
    void setJobWidth(int width);
    // The ID-porten client id of this installation, for "production" or "tt02"; "" when none is configured.
    [[nodiscard]] QString clientId(const QString &environment) const;
    void setClientId(const QString &environment, const QString &clientId);
    // Geometry, splitters and columns, by the name of what they belong to.
    [[nodiscard]] QByteArray viewState(const QString &name) const;
    void setViewState(const QString &name, const QByteArray &state);

    [[nodiscard]] QString fileName() const;

private:
    std::unique_ptr<QSettings> m_file;
};

} // namespace storage
