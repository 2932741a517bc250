// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QTimer>
#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

// What a person can do while the browser is waited for: see the time left, open the page again, copy its address,
// cancel. A copied address leaves the clipboard when the wait ends, however it ends (sign-in.md section 9.2), unless
// something else has been copied meanwhile. Without an address only "Cancel" is there.
class WaitingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingPanel(QWidget *parent = nullptr);
    ~WaitingPanel() override;

    void begin(const QUrl &address, const QDateTime &until, bool browserOpened); // again for news of the same wait
    void end();

Q_SIGNALS:
    void openRequested();
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void renewTime();
    void speakTime(qint64 left);
    void copy();
    void forgetCopy();
    [[nodiscard]] bool isCopied() const;

    QUrl m_address;
    QDateTime m_until;
    QString m_copied; // as it was put on the clipboard
    qint64 m_spoken = -1;
    QTimer m_second;
    QLabel *m_left = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace ui
