// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// How the window comes and goes: the welcome, the news of an update, notices, the tray, and closing.
#include "ui/settings/whats_new_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/news_notice.h"
#include "ui/shell/notice_desk.h"
#include "ui/shell/services.h"
#include "ui/shell/tray.h"
#include "ui/shell/work_area.h"
#include "ui/signin/sign_in_page.h"
#include "ui/signin/welcome_page.h"
#include "ui/widgets/confirm_dialog.h"

#include <QApplication>
#include <QCloseEvent>
#include <QStackedWidget>
#include <QTimer>

using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr auto trayPause = 500ms;

} // namespace

void MainWindow::welcome()
{
    const bool isLanguageDecided = m_services.settings.isDecided(storage::Settings::Choice::Language);
    m_welcome = new WelcomePage(isLanguageDecided ? WelcomePage::First::About : WelcomePage::First::Language);
    m_welcome->setLanguage(m_services.language.code());
    m_stack->addWidget(m_welcome);
    m_stack->setCurrentWidget(m_welcome);
    connect(m_welcome, &WelcomePage::languageChosen, this, &MainWindow::chooseLanguage);
    connect(m_welcome, &WelcomePage::finished, this, &MainWindow::welcomed);
}

void MainWindow::welcomed()
{
    m_services.settings.setWelcomed();
    m_news->markSeen(); // to whoever begins all is new
    m_stack->setCurrentWidget(m_signIn);
    m_stack->removeWidget(m_welcome);
    std::exchange(m_welcome, nullptr)->deleteLater();
}

void MainWindow::showNews()
{
    m_news->markSeen();
    auto *dialog = new WhatsNewDialog(QApplication::applicationVersion(), this);
    dialog->open();
}

void MainWindow::connectNotices()
{
    connect(m_news, &NewsNotice::wanted, this, &MainWindow::showNews);
    connect(m_tray, &Tray::availableChanged, this, [this] { // an icon whose tray has gone waits for the next one
        m_tray->isAvailable() && !m_tray->isShown() ? trayChosen() : m_notices->wayChanged();
    });
    connect(m_tray, &Tray::openWanted, this, &MainWindow::comeForward);
    connect(m_tray, &Tray::quitWanted, this, &MainWindow::quit);
    const auto turnTo = [this](int page) {
        comeForward();
        if (m_work && !QApplication::activeModalWidget()) // an open question is about what is shown now
            m_work->showPage(page);
    };
    connect(m_notices, &NoticeDesk::requestsWanted, this, [turnTo] { turnTo(WorkArea::RequestsIndex); });
    connect(m_notices, &NoticeDesk::clientsWanted, this, [turnTo] { turnTo(WorkArea::ClientsIndex); });
    trayChosen();
}

void MainWindow::trayChosen()
{
    m_tray->setShown(m_services.settings.tray().shown && m_tray->isAvailable());
    QApplication::setQuitOnLastWindowClosed(!m_tray->isShown());
    m_notices->wayChanged();
}

void MainWindow::startInBackground()
{
    if (m_services.settings.isDecided(storage::Settings::Choice::Background))
        showMinimized();
    else
        waitForTray(m_services.noticeWorld.trayComes);
}

void MainWindow::waitForTray(std::chrono::milliseconds patience)
{
    const bool waits = patience > 0ms && !isVisible(); // the user may have called it meanwhile
    m_tray->setPatient(waits);
    if (isVisible()) {
        trayChosen();
    } else if (m_tray->isAvailable()) {
        m_tray->setPatient(false);
        m_tray->setShown(true);
        QApplication::setQuitOnLastWindowClosed(false);
        m_notices->wayChanged();
    } else if (waits) {
        QTimer::singleShot(trayPause, this, [this, patience] { waitForTray(patience - trayPause); });
    } else {
        showMinimized();
    }
}

bool MainWindow::closesToTray()
{
    return !m_quitting && m_tray->isShown() && m_services.settings.tray().closes;
}

void MainWindow::quit()
{
    m_quitting = true;
    if (!isVisible() && workAtRisk().isEmpty()) {
        QApplication::quit(); // a closed window hears of no second closing
        return;
    }
    comeForward(); // there may be a question
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (closesToTray()) {
        if (m_services.settings.isToldOfTray()) {
            closeDialogs(); // nothing of it stays behind
            event->accept();
            return;
        }
        event->ignore();
        auto *dialog = new ConfirmDialog(
            ConfirmDialog::Kind::Primary, tr("Fullmakt stays in the tray"),
            tr("The window goes, and Fullmakt goes on: what is running is finished, and notices are shown. A click on "
               "the icon in the tray brings the window back; its menu quits. You can change this in the settings."),
            tr("Close the window"), this);
        connect(dialog, &QDialog::accepted, this, [this] {
            m_services.settings.setToldOfTray();
            close();
        });
        askBeforeClosing(dialog);
        return;
    }
    const QString risk = workAtRisk();
    if (risk.isEmpty() || m_closing) {
        event->accept();
        if (!QApplication::quitOnLastWindowClosed())
            QApplication::quit();
        return;
    }
    event->ignore();
    auto *dialog =
        new ConfirmDialog(ConfirmDialog::Kind::Destructive, tr("Close Fullmakt?"), risk, tr("Close anyway"), this);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_closing = true;
        close();
    });
    connect(dialog, &QDialog::rejected, this, [this] { m_quitting = false; });
    askBeforeClosing(dialog);
}

void MainWindow::askBeforeClosing(QDialog *question)
{
    if (m_closeQuestion) {
        m_closeQuestion->disconnect(this); // which is no answer
        m_closeQuestion->close();
    }
    m_closeQuestion = question;
    question->open();
}

} // namespace ui
