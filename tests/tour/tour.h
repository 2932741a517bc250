// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/test_browser.h"
#include "tests/tour/sandbox_truth.h"

#include <QJsonArray>
#include <QObject>
#include <QPointer>

#include <functional>

class QPushButton;
class QAbstractButton;
class QTableView;

namespace ui {
class MainWindow;
struct Services;
} // namespace ui

namespace tests {

// Drives the real window through the main job as a person would, with a browser that follows links, and asks the
// sandbox after each step whether it is true. Leaves a picture of each step and tour.json; quits with 0 only when all
// was true.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(ui::MainWindow *window, ui::Services *services, QString folder);
    ~Tour() override;

    void start();

public Q_SLOTS:
    void openInBrowser(const QUrl &address); // QDesktopServices' handler for https

private:
    using Step = QCoro::Task<bool> (Tour::*)();
    QCoro::Task<void> run();
    QCoro::Task<bool> until(std::function<bool()> holds);
    QCoro::Task<bool> signInAs(QString person);
    QCoro::Task<bool> changePerson(QString person);
    QCoro::Task<bool> openLink(QString link, QString awaited); // waits for the button of that name
    QCoro::Task<bool> payrollAccess(); // an access of the manager's organisation, made meanwhile
    QCoro::Task<bool> confirmDialog();
    QCoro::Task<bool> applyChanges();

    QCoro::Task<bool> signIn();
    QCoro::Task<bool> inbox();
    QCoro::Task<bool> review();
    QCoro::Task<bool> approveStandard();
    QCoro::Task<bool> changeRequest();
    QCoro::Task<bool> approveChange();
    QCoro::Task<bool> accesses();
    QCoro::Task<bool> deleteAccess();
    QCoro::Task<bool> chooseSystem();
    QCoro::Task<bool> createAccess();
    QCoro::Task<bool> allAccesses();
    QCoro::Task<bool> forwardRequest();
    QCoro::Task<bool> approveAgent();
    QCoro::Task<bool> assignClients();
    QCoro::Task<bool> revokeClient();
    QCoro::Task<bool> activity(); // what all this has left in the record
    QCoro::Task<bool> checkActivity();
    QCoro::Task<bool> signOut();

    void record(const QString &step, bool ok);
    bool click(const QString &objectName);
    [[nodiscard]] QTableView *tableIn(const QString &pane) const;
    [[nodiscard]] bool isSignedIn() const;

    ui::MainWindow *m_window;
    ui::Services *m_services;
    QString m_folder;
    SandboxTruth m_truth;
    TestBrowser m_browser;
    QJsonArray m_record;
    QJsonObject m_state; // of the sandbox, as last read
    QString m_standardId;
    QString m_agentId;
    QString m_accessId; // of the payroll system
};

} // namespace tests
