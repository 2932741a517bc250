// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error_history.h"

namespace core {

// What a user sends to support, one "name: value" a line, in English. Redacted by construction: names are literals,
// values are numbers, yes or no, times, and SafeText. A QString, a QByteArray or a Secret does not compile.
class Diagnostics
{
public:
    void section(Literal title);
    void add(Literal name, bool value); // yes, no
    void add(Literal name, int value);
    void add(Literal name, const QDateTime &value); // UTC, to the second; "-" when invalid
    void add(Literal name, Literal value);
    void add(Literal name, const SafeText &value);
    void add(Literal name, const QList<SafeText> &values); // one a line
    void add(const ErrorHistory &errors);
    template <class Anything>
    void add(Literal, const Anything &) = delete; // whatever would have to be converted first

    [[nodiscard]] QString text() const { return m_text; }

private:
    void line(Literal name, const QString &value);

    QString m_text;
};

} // namespace core
