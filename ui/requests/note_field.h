// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace ui {

// A private note on a decision, which nobody has to write. Says where it is kept. Owned by the dialog it stands in.
class NoteField : public QWidget
{
    Q_OBJECT

public:
    static constexpr int longest = 1000; // characters, as QString counts them

    explicit NoteField(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const; // without white space around it

private:
    void keepShort();

    QPlainTextEdit *m_edit;
};

} // namespace ui
