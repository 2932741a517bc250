// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/card.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace clients {
class Job;
class Staging;
} // namespace clients

namespace ui {

class ProgressLine;
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
    void showJob(const clients::Job &job, const QString &accessTitle);

Q_SIGNALS:
    void undoWanted();
    void redoWanted();
    void discardWanted();
    void applyWanted();
    void cancelWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QWidget *buildStaged();
    [[nodiscard]] QWidget *buildJob();

    QStackedLayout *m_stack;
    Tag *m_adds;
    Tag *m_removes;
    QLabel *m_note;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_discard;
    QPushButton *m_apply;
    QLabel *m_progressText;
    ProgressLine *m_progress;
    QPushButton *m_cancel;
};

} // namespace ui
