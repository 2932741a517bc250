// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/tour/tour.h"

#include "ui/shell/main_window.h"
#include "ui/shell/services.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCoroTimer>
#include <QDesktopServices>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTableView>
#include <QTimer>

#include <cstdio>

using namespace std::chrono_literals;

namespace tests {

namespace {

constexpr auto patience = 20s; // for one thing to come true
constexpr auto look = 20ms;

} // namespace

Tour::Tour(ui::MainWindow *window, ui::Services *services, QString folder)
    : m_window(window), m_services(services), m_folder(std::move(folder)),
      m_truth(services->http.get(), services->environment.platformBase), m_browser(services->environment.caFile, {})
{
    QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "openInBrowser");
}

Tour::~Tour()
{
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
}

void Tour::openInBrowser(const QUrl &address)
{
    m_browser.open(address);
}

void Tour::start()
{
    QDir().mkpath(m_folder);
    QTimer::singleShot(0, this, [this] { run(); });
}

QCoro::Task<void> Tour::run()
{
    static const QList<std::pair<QString, Step>> steps = {
        {QStringLiteral("sign-in"), &Tour::signIn},
        {QStringLiteral("inbox"), &Tour::inbox},
        {QStringLiteral("review"), &Tour::review},
        {QStringLiteral("approve-standard"), &Tour::approveStandard},
        {QStringLiteral("change-request"), &Tour::changeRequest},
        {QStringLiteral("approve-change"), &Tour::approveChange},
        {QStringLiteral("accesses"), &Tour::accesses},
        {QStringLiteral("delete-access"), &Tour::deleteAccess},
        {QStringLiteral("choose-system"), &Tour::chooseSystem},
        {QStringLiteral("create-access"), &Tour::createAccess},
        {QStringLiteral("all-accesses"), &Tour::allAccesses},
        {QStringLiteral("forward"), &Tour::forwardRequest},
        {QStringLiteral("approve-agent"), &Tour::approveAgent},
        {QStringLiteral("assign-clients"), &Tour::assignClients},
        {QStringLiteral("revoke-client"), &Tour::revokeClient},
        {QStringLiteral("activity"), &Tour::activity},
        {QStringLiteral("check-activity"), &Tour::checkActivity},
        {QStringLiteral("sign-out"), &Tour::signOut},
    };
    bool all = true;
    for (const auto &[name, step] : steps) {
        bool ok = false;
        if (all) // what follows builds on what came before
            ok = co_await (this->*step)();
        record(name, ok);
        all = all && ok;
    }
    QSaveFile file(m_folder + QStringLiteral("/tour.json"));
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(m_record).toJson()) > 0 && file.commit();
    QApplication::exit(all && written ? 0 : 1);
}

void Tour::record(const QString &step, bool ok)
{
    const QString picture = QStringLiteral("%1-%2.png").arg(m_record.size() + 1).arg(step);
    // A dialog is a window of its own: the picture shows what the person sees on top.
    QWidget *top = QApplication::activeModalWidget();
    const bool saved = (top ? top : static_cast<QWidget *>(m_window))->grab().save(m_folder + u'/' + picture);
    m_record.append(QJsonObject{{QStringLiteral("step"), step},
                                {QStringLiteral("ok"), ok && saved},
                                {QStringLiteral("picture"), saved ? picture : QString()}});
    std::printf("%-18s %s\n", qPrintable(step), ok && saved ? "true" : "NOT TRUE");
    std::fflush(stdout);
}

QCoro::Task<bool> Tour::until(std::function<bool()> holds)
{
    for (auto waited = 0ms; waited < patience; waited += look) {
        if (holds())
            co_return true;
        QTimer pause;
        pause.setSingleShot(true);
        pause.start(look);
        co_await pause;
    }
    co_return holds();
}

bool Tour::click(const QString &objectName)
{
    QWidget *top = QApplication::activeModalWidget();
    auto *button = (top ? top : m_window)->findChild<QAbstractButton *>(objectName);
    if (!button || !button->isVisible() || !button->isEnabled())
        return false;
    button->click();
    return true;
}

QTableView *Tour::tableIn(const QString &pane) const
{
    const auto *widget = m_window->findChild<QWidget *>(pane);
    return widget ? widget->findChild<QTableView *>() : nullptr;
}

bool Tour::isSignedIn() const
{
    return m_services->session.state() == signin::Session::State::SignedIn && m_services->organisations.isLoaded();
}

} // namespace tests
