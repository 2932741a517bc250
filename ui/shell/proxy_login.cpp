// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/proxy_login.h"

#include "app/core/task_scope.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/message_bar.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPointer>

namespace ui {

namespace {

constexpr int longestAnswer = 256;

QLineEdit *field(const QString &label, const QString &name, QBoxLayout &column)
{
    auto *heading = bodyLabel(label);
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setMaxLength(longestAnswer);
    heading->setBuddy(edit);
    column.addWidget(heading);
    column.addWidget(edit);
    return edit;
}

// What a question and its dialog share, which may go in either order.
struct Asked
{
    core::Gate over;
    std::optional<net::ProxyLogin> login;
};

} // namespace

ProxyLoginDialog::ProxyLoginDialog(const net::ProxyQuestion &question, QWidget *parent)
    : ConfirmDialog(Kind::Primary, tr("The proxy wants a user name"),
                    tr("Your network lets nobody out before they have logged in at %1. Use your name and password for "
                       "the organisation's network. Fullmakt forgets them when you close it.")
                        .arg(QStringLiteral("%1:%2").arg(question.host).arg(question.port)),
                    tr("Log in"), parent)
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    if (!question.refusedUser.isEmpty()) {
        auto *refused = new MessageBar;
        refused->setMessage(Tone::Warn, tr("The proxy did not accept this user name and password."));
        column->addWidget(refused);
    }
    m_user = field(tr("User name"), QStringLiteral("proxyUser"), *column);
    m_password = field(tr("Password"), QStringLiteral("proxyPassword"), *column);
    m_password->setEchoMode(QLineEdit::Password);
    setBody(body);
    setTabOrder(m_user, m_password);
    setVerbEnabled(false);
    connect(m_user, &QLineEdit::textChanged, this,
            [this](const QString &text) { setVerbEnabled(!text.trimmed().isEmpty()); });
    m_user->setText(question.refusedUser);
    (question.refusedUser.isEmpty() ? m_user : m_password)->setFocus();
    // Qt gives a dialog two thirds of the screen at most by itself, which cuts large text on a small screen.
    ensurePolished();
    resize(minimumWidth(), layout()->totalHeightForWidth(minimumWidth()));
}

net::ProxyLogin ProxyLoginDialog::login() const
{
    return {m_user->text().trimmed(), core::Secret(m_password->text().toUtf8())};
}

core::Task<net::ProxyLogin> askProxyLogin(QWidget *window, net::ProxyQuestion question, std::stop_token stop)
{
    const auto asked = std::make_shared<Asked>();
    const QPointer<ProxyLoginDialog> dialog(new ProxyLoginDialog(question, window));
    QObject::connect(dialog, &QDialog::accepted, dialog, [asked, dialog] { asked->login.emplace(dialog->login()); });
    QObject::connect(dialog, &QObject::destroyed, QCoreApplication::instance(), [asked] {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [asked] { asked->over.open(); }, Qt::QueuedConnection);
    });
    const std::stop_callback onStop(stop, [dialog] {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [dialog] {
                if (dialog)
                    dialog->reject();
            },
            Qt::QueuedConnection);
    });
    dialog->open();
    co_await asked->over.passed();
    if (!asked->login)
        co_return core::fail(core::ErrorKind::Cancelled);
    co_return std::move(*asked->login);
}

} // namespace ui
