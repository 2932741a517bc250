// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// fullmakt-fault-proxy: stands in front of the sandbox's Altinn (and ID-porten) on 127.0.0.1, HTTPS on both sides,
// passes everything on as it came and spoils what it is told to spoil (control.h, rules.h, fault.h). For tests only.
//
// Reads the sandbox's environment file, writes one of its own that points at itself and trusts its throwaway authority
// besides the sandbox's, prints one line of JSON (environment, altinn, idporten, control, ca, pid) when everything
// answers, and serves until SIGTERM or SIGINT.

#include "tests/fault_proxy/control.h"
#include "tests/fault_proxy/options.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <memory>
#include <stdexcept>
#include <sys/signalfd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace faultproxy {

namespace {

constexpr qint64 mostFileBytes = qint64(64) * 1024;

// Readable when the program shall end. Before any thread starts.
int stopSignals()
{
    static_cast<void>(std::signal(SIGPIPE, SIG_IGN));
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return ::signalfd(-1, &signals, SFD_CLOEXEC);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(qPrintable(u"cannot read "_s + path));
    return file.read(mostFileBytes);
}

QString write(const QTemporaryDir &directory, const QString &name, const QByteArray &content)
{
    QFile file(directory.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw std::runtime_error(qPrintable(u"cannot write "_s + file.fileName()));
    return file.fileName();
}

QUrl addressIn(const QJsonObject &environment, const QString &member)
{
    const QUrl address(environment.value(member).toString(), QUrl::StrictMode);
    if (!address.isValid() || address.scheme() != u"https" || address.host().isEmpty())
        throw std::runtime_error(qPrintable(member + u" is no https address"_s));
    return address;
}

int serve(const Options &options)
{
    const int signals = stopSignals();
    const QTemporaryDir directory(QDir::temp().filePath(u"fullmakt-fault-proxy-XXXXXX"_s));
    QJsonObject environment = QJsonDocument::fromJson(contentOf(options.environmentFile)).object();
    const QByteArray serverAuthority = contentOf(environment.value(u"caFile"_s).toString());
    QSslConfiguration serverTls = QSslConfiguration::defaultConfiguration();
    serverTls.setCaCertificates(QSslCertificate::fromData(serverAuthority));
    serverTls.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});

    const Certificates certificates;
    Rules rules;
    CallLog log;
    QJsonObject line;
    std::vector<std::unique_ptr<Front>> fronts;
    const auto stand = [&](const QString &name, const QString &member) {
        const auto &front = fronts.emplace_back(
            std::make_unique<Front>(name, addressIn(environment, member), serverTls, certificates, rules, log));
        environment.insert(member, front->url());
        line.insert(name, front->url());
    };
    stand(u"altinn"_s, u"platformBase"_s);
    if (options.idPorten)
        stand(u"idporten"_s, u"issuer"_s);
    std::vector<Front *> all;
    all.reserve(fronts.size());
    for (const auto &front : fronts)
        all.push_back(front.get());
    const Control control(certificates, rules, log, all);

    const QString ca = write(directory, u"ca.pem"_s, serverAuthority + certificates.authorityPem());
    environment.insert(u"caFile"_s, ca);
    line.insert(u"environment"_s, write(directory, u"environment.json"_s, QJsonDocument(environment).toJson()));
    line.insert(u"control"_s, control.url());
    line.insert(u"ca"_s, ca);
    line.insert(u"pid"_s, static_cast<qint64>(::getpid()));
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);

    const QSocketNotifier stop(signals, QSocketNotifier::Read);
    QObject::connect(&stop, &QSocketNotifier::activated, QCoreApplication::instance(), &QCoreApplication::quit);
    return QCoreApplication::exec();
}

} // namespace

} // namespace faultproxy

int main(int count, char **words)
{
    const QCoreApplication application(count, words);
    try {
        return faultproxy::serve(faultproxy::readOptions());
    } catch (const std::exception &wrong) {
        std::fprintf(stderr, "fullmakt-fault-proxy: %s\n", wrong.what());
        return 1;
    }
}
