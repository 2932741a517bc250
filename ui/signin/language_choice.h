// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;

namespace ui {

// Bokmål, Nynorsk, English, each in its own language: one click, seen before anyone has signed in.
class LanguageChoice : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageChoice(QWidget *parent = nullptr);

    void setLanguage(const QString &language); // "nb", "nn" or "en"; emits nothing

    [[nodiscard]] static int inset(); // from the left edge to the first word; the ring of the keyboard stands there

    [[nodiscard]] QString language() const { return m_language; }

Q_SIGNALS:
    void chosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<QAbstractButton *> m_buttons;
    QString m_language;
};

} // namespace ui
