// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>
#include <QTimer>

class QAction;

namespace ui {

// A field that narrows a list. The page gives it the focus on Ctrl+F. Text pasted over several lines keeps its lines.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);

    // The placeholder is the accessible name too.
    void setHint(const QString &hint);

    // A list that is filtered faster than a person types need not wait for the last key. Patient from the start.
    void setPatient(bool patient) { m_patient = patient; }

Q_SIGNALS:
    void filterChanged(const QString &filter); // trimmed; 120 ms after the last key, or at once

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void announce();

    QTimer m_delay;
    bool m_patient = true;
    QString m_announced;
    QAction *m_sign; // a magnifying glass
    QAction *m_clear;
};

} // namespace ui
