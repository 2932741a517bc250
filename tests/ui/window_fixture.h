// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/sandbox_process.h"
#include "tests/support/test_browser.h"
#include "ui/shell/main_window.h"
#include "ui/shell/services.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDialog>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

class QTableView;

namespace tests {

inline const QString manager = QStringLiteral("STADIG KONSERT");
inline const QString auditor = QStringLiteral("DRESS MINST");
inline const QString ape = QStringLiteral("TILFELDIG SUBTIL APE");
inline const QString tiger = QStringLiteral("TILBAKEHOLDEN USYMMETRISK TIGER AS");

constexpr int patience = 30'000; // for one thing to come true, in milliseconds

// A sandbox that is asked what is true, and told what goes wrong. One for a whole test program: each test makes its own
// requests and accesses in it.
class Sandbox : public SandboxProcess
{
public:
    explicit Sandbox(const QStringList &options = {}) : SandboxProcess(options) {}

    [[nodiscard]] QString numberOf(const QString &organisation); // "" when nobody acts for it
    // A vendor's request that has just arrived; more is what the control server takes beside.
    [[nodiscard]] QJsonObject newRequest(const QString &kind, const QString &organisation, const QString &title,
                                         QJsonObject more = {});
    bool decide(const QString &id, const QString &action);
    [[nodiscard]] QString newAccess(const QString &organisation, const QString &title); // for clients

    [[nodiscard]] QString payrollSystem(); // its id
    // For the manager's organisation, of the payroll system: the package lonn and the tax cards.
    [[nodiscard]] QString newOwnAccess(const QString &title, QJsonObject more = {});
    // A vendor's wish to add sykefravaer and the plan to such an access, and to take the tax cards away; lonn stays.
    [[nodiscard]] QJsonObject newChange(const QString &access, QJsonObject more = {});

    [[nodiscard]] QString statusOf(const QString &request); // of either kind
    [[nodiscard]] bool hasAccess(const QString &id);
    [[nodiscard]] QSet<QString> heldBy(const QString &access); // packages and services
    [[nodiscard]] QSet<QString> clientsOf(const QString &access);
    [[nodiscard]] int calls(const QString &method, const QString &pathContains); // of Altinn, since forgetCalls()

    bool fault(const QString &pathContains, QJsonObject how, int times = 1);

    bool hazard(const QString &kind, const QString &member, const QString &id, QJsonObject more = {});

    void noFaults() { control("DELETE", QStringLiteral("/faults")); }

    void forgetCalls() { control("DELETE", QStringLiteral("/log")); }
};

// Where the window is put up.
struct Place
{
    net::ProxyChoice proxies = net::systemProxies();
    std::function<void(core::Environment &)> change; // of the sandbox's environment
    signin::FlowLimits flow;
    // The inbox is read when a test asks for it, and not by itself in the midst of something.
    ui::RefreshTimes refresh{std::chrono::hours(1), std::chrono::hours(1)};
    storage::Policy policy;
    ui::NoticeWorld notices;
    std::function<void(storage::Settings &)> choose; // more than language and theme, before the window is there
    bool isWelcomed = true;                          // and has seen what is new
};

// The real main window on real services, a person with mouse and keyboard before it, and a browser beside it. Made by
// a test function; one at a time.
class Window : public QObject
{
    Q_OBJECT

public:
    // files: a folder that an earlier window has left; "" for a new one.
    explicit Window(Sandbox &box, const QString &language = QStringLiteral("en"), const Place &place = {},
                    const QString &files = {});
    ~Window() override;

    // With mouse and keys
    bool signIn(const QString &person); // and waits until the inbox is there
    bool click(const QString &name);    // a button, in the dialog when one is open; it must be there to be hit
    bool click(QWidget *widget);
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier); // to whatever has the keyboard
    void type(const QString &text);
    void paste(const QString &text);
    bool tabTo(const QWidget *widget);                     // with the Tab key; false when it cannot be reached
    bool inUserMenu(const QString &action);                // opens the user's menu and clicks there
    bool chooseAccess(const QString &title);               // on the clients page, through the chooser, by keyboard
    bool openAccess(const QString &title);                 // on the accesses page, by keyboard; waits until it is read
    bool selectRow(QAbstractItemView *view, int row);      // by arrow keys
    bool pick(const QString &button, const QString &text); // in the menu that the button opens

    // What is to be seen
    [[nodiscard]] QDialog *dialog() const; // the open one, or null
    bool dialogOpens() const;              // waits
    bool dialogCloses() const;             // waits

    template <class T = QWidget>
    [[nodiscard]] T *find(const QString &name) const
    {
        QWidget *top = dialog();
        T *inDialog = top ? top->findChild<T *>(name) : nullptr;
        return inDialog ? inDialog : main->findChild<T *>(name);
    }

    [[nodiscard]] bool shows(const QString &name) const;             // a widget that is visible
    [[nodiscard]] QString message(const QString &name) const;        // of a message bar; "" when hidden
    [[nodiscard]] static QStringList wordsIn(const QWidget *widget); // of all visible labels and buttons
    [[nodiscard]] bool says(const QString &words) const;             // anywhere in the window or dialog
    [[nodiscard]] QTableView *table(const QString &pane) const;      // "available" or "assigned"
    [[nodiscard]] static QStringList column(const QAbstractItemView *view, int column);
    [[nodiscard]] int rowOf(const QString &title) const;     // in the inbox; -1 when it is not shown
    [[nodiscard]] int accessRow(const QString &title) const; // on the accesses page
    [[nodiscard]] bool isIdle() const;                       // signed in, nothing loading
    [[nodiscard]] bool settles() const;       // waits until nothing has been on its way to Altinn for a while
    [[nodiscard]] bool listsAreThere() const; // of the chosen access

    Sandbox &box;
    QTemporaryDir folder;
    TestBrowser browser;
    QList<QUrl> handed; // every address that went to the browser
    bool browserWorks = true;
    std::unique_ptr<ui::Services> services;
    std::unique_ptr<ui::MainWindow> main;

public Q_SLOTS:
    void openInBrowser(const QUrl &address);

private:
    [[nodiscard]] QString settingsFile(const QString &language, const Place &place, const QString &files) const;
};

} // namespace tests
