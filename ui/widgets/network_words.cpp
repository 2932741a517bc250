// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/explain_words.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct NetworkWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::NetworkWords)

public:
    static Words way(core::NetworkFault fault);
    static Words certificate(core::NetworkFault fault, const QString &issuer);
};

// No way there.
Words NetworkWords::way(core::NetworkFault fault)
{
    switch (fault) {
    case core::NetworkFault::NameNotFound:
        return {tr("The address could not be looked up"),
                tr("This computer is offline, or the network does not know the address. Nothing has been changed."),
                tr("Check that the computer is connected to the network, and try again."),
                tr("the address could not be looked up")};
    case core::NetworkFault::Refused:
        return {tr("The connection was turned away"),
                tr("Either the server is down, or a firewall does not let Fullmakt through. Nothing has been changed."),
                tr("Try again in a while. If it goes on, ask IT to open for Fullmakt on port 443."),
                tr("the connection was turned away")};
    case core::NetworkFault::Unreachable:
        return {tr("There is no way out to the network"), tr("The computer is not connected, or the network is down."),
                tr("Check the network, and try again."), tr("no way out to the network")};
    case core::NetworkFault::Proxy:
        return {tr("The proxy does not let Fullmakt through"),
                tr("This computer reaches the internet through a proxy, which does not answer or says no. Nothing has "
                   "been changed."),
                tr("Check that you are on the organisation's network or VPN, and try again. If it goes on, ask IT."),
                tr("the proxy does not let Fullmakt through")};
    case core::NetworkFault::ProxyLogin:
        return {tr("The proxy wants a user name"),
                tr("This computer reaches the internet through a proxy that lets nobody through without a user name "
                   "and a password. Nothing has been changed."),
                tr("Try again and fill them in. Ask IT if you do not have them."), tr("the proxy wants a user name")};
    default:
        return {};
    }
}

// The certificate that was shown.
Words NetworkWords::certificate(core::NetworkFault fault, const QString &issuer)
{
    const QString guest = tr("On a guest network: open any web page in the browser and log in there first. Otherwise "
                             "ask IT what answers in the server's place.");
    switch (fault) {
    case core::NetworkFault::UnknownIssuer:
        return {tr("Somebody on the way opens the traffic"),
                issuer.isEmpty() ? tr("The certificate is issued by somebody this computer does not trust. Nothing has "
                                      "been sent.")
                                 : tr("The certificate is issued by “%1”, which this computer does not trust. Nothing "
                                      "has been sent.")
                                       .arg(issuer),
                tr("If that is your organisation's own proxy, ask IT to install its authority in the system's trust "
                   "store; Fullmakt then accepts it. On a foreign network, do not go on there."),
                tr("the certificate is not trusted")};
    case core::NetworkFault::SelfSigned:
        return {tr("The server cannot show who it is"),
                tr("It has issued its certificate itself, as anybody can. Nothing has been sent."), guest,
                tr("the server cannot show who it is")};
    case core::NetworkFault::WrongHost:
        return {tr("Another server answered"),
                issuer.isEmpty() ? tr("The certificate belongs to another address. Nothing has been sent.")
                                 : tr("The certificate belongs to another address, and is issued by “%1”. Nothing has "
                                      "been sent.")
                                       .arg(issuer),
                guest, tr("another server answered")};
    case core::NetworkFault::Expired:
        return {tr("The server's certificate has run out"),
                tr("Either the clock of this computer is ahead, or the certificate has not been renewed. Nothing has "
                   "been sent."),
                tr("Check the date and the clock of the computer. If they are right, try again later."),
                tr("the certificate has run out")};
    case core::NetworkFault::NotYetValid:
        return {tr("The server's certificate is not valid yet"),
                tr("Most often the clock of this computer is behind. Nothing has been sent."),
                tr("Set the clock to automatic, and try again."), tr("the certificate is not valid yet")};
    default:
        return {};
    }
}

} // namespace

Words wordsOf(core::NetworkFault fault, const QString &issuer)
{
    Words words = NetworkWords::way(fault);
    return words.title.isEmpty() ? NetworkWords::certificate(fault, issuer) : words;
}

} // namespace ui
