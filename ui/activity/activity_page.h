// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/activity/recorder.h"
#include "ui/activity/activity_report.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QSplitter;

namespace ui {

class ActivityDetail;
class ActivityFilters;
class ActivityModel;
class CheckLine;
class MessageBar;
class StatePane;
class TableView;

// What this program did on this computer, newest first: look for it, look at one entry whole, check that nothing has
// been changed, and save it as a report. Reads when it is looked at. Owned by the work area.
class ActivityPage : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityPage(activity::Recorder *recorder, QWidget *parent = nullptr);
    ~ActivityPage() override;

    void setSurroundings(const QString &environment, const QString &program); // for reports
    void refresh();
    void focusFilter();
    void clear(); // the user goes: filters too

    // Columns and the splitter, each by a name.
    using LoadState = std::function<QByteArray(const QString &)>;
    using StoreState = std::function<void(const QString &, const QByteArray &)>;
    void remember(const LoadState &load, const StoreState &store);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fitHead();
    void connectParts();
    void retranslate();
    void filterChanged();
    void arrived();
    void failed(const core::Error &error);
    void readChoices();
    void renderState();
    [[nodiscard]] QString noMatch() const;
    void renderCount();
    void renderButtons();
    void renderDetail();
    void copyRows();
    [[nodiscard]] ReportFacts reportFacts() const;
    void askForReport(const QString &ending);
    void saveReport(const QString &path);
    void reportSaved(const QString &path, const core::Result<qint64> &entries);
    core::Task<qint64> writeReport(QString path, std::stop_token stop);

    activity::Recorder *m_recorder;
    QString m_environment;
    QString m_program;
    bool m_isRead = false;
    bool m_stale = true;
    qint64 m_entries = 0;  // in all
    QDateTime m_deletedTo; // what was done until then is not there any more; invalid when nothing has been deleted
    qint64 m_shown = 0;    // number of the entry in the detail; kept through a new reading
    StoreState m_store;
    QTimer m_news;    // what is recorded in one go is shown in one go
    QTimer m_choices; // and looked through when it rests

    ActivityModel *m_model;
    QScrollArea *m_head; // all that stands above the table
    QLabel *m_title;
    QPushButton *m_check;
    QPushButton *m_report;
    QMenu *m_menu;
    ActivityFilters *m_filters;
    QLabel *m_count;
    CheckLine *m_line;
    StatePane *m_state;
    QSplitter *m_splitter;
    TableView *m_table;
    ActivityDetail *m_detail;
    core::TaskScope m_scope;
    core::TaskScope m_choiceScope;
    core::TaskScope m_copyScope;
};

} // namespace ui
