// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace clients {
class Job;
class Staging;
} // namespace clients

namespace ui {

class JobPanel;
class Tag;

// The foot of the clients page: what is staged and can be sent, or the progress of what is being sent. Shows only; the
// page acts on its signals.
class ChangeBar : public Card
{
    Q_OBJECT

public:
    explicit ChangeBar(QWidget *parent = nullptr);

    struct Staged
    {
        int adds = 0;
        int removes = 0;
        bool canUndo = false;
        bool canRedo = false;
        QString hint; // what can be done while nothing is staged
    };

    void showStaged(const clients::Staging &staging, bool maySend);
    void showStaged(const Staged &staged, bool maySend);
    void showJob(const clients::Job &job);

Q_SIGNALS:
    void undoWanted();
    void redoWanted();
    void discardWanted();
    void applyWanted();
    void pauseWanted();
    void continueWanted();
    void stopWanted();
    void resultWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QWidget *buildStaged();

    QWidget *m_staged;
    Tag *m_adds;
    Tag *m_removes;
    QLabel *m_note;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_discard;
    QPushButton *m_apply;
    JobPanel *m_job;
};

} // namespace ui
