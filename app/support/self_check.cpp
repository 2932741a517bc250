// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/support/self_check.h"

#include "app/signin/provider_metadata.h"
#include "app/signin/send.h"
#include "app/storage/failure.h"
#include "app/storage/settings.h"

#include <QFile>
#include <QFileInfo>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QStorageInfo>
#include <QTemporaryDir>

using namespace std::chrono_literals;

namespace support {

namespace {

using core::SafeText;

constexpr qint64 mebibyte = qint64(1024) * 1024;
constexpr qint64 littleRoom = 200 * mebibyte;
constexpr auto farAhead = 60s; // what the sign-in forgives (sign-in.md section 5)
constexpr auto somewhatAhead = 30s;
constexpr auto patience = 15s;

SafeText yesOrNo(bool value)
{
    return value ? SafeText("yes") : SafeText("no");
}

Finding &failed(Finding &finding, const core::Error &error)
{
    finding.verdict = Verdict::Failed;
    finding.error = error;
    return finding;
}

// A nearest folder that is there already: what is missing is made below it.
QFileInfo folderOf(const QString &file)
{
    QFileInfo folder(QFileInfo(file).absolutePath());
    while (!folder.exists() && !folder.isRoot())
        folder = QFileInfo(folder.absolutePath());
    return folder;
}

// Reading settings may set a broken file aside and bring an old one up to date. That is for the program to do, not for
// us, so that a copy is read; nothing when there can be none.
std::optional<storage::Settings> copyOf(const QString &file, const QTemporaryDir &folder)
{
    const QString copy = folder.filePath(QStringLiteral("settings.ini"));
    if (!QFileInfo(file).isFile() || !QFile::copy(file, copy))
        return std::nullopt;
    return storage::Settings(copy);
}

Finding checkProxy(const net::Http &http, const QUrl &address)
{
    Finding finding{.name = "proxy"};
    const QNetworkProxy proxy = http.proxyBefore(address);
    finding.facts.append({"used", yesOrNo(net::isProxy(proxy))});
    if (net::isProxy(proxy))
        finding.facts.append({"host", SafeText::host(QUrl(QStringLiteral("https://") + net::addressOf(proxy)))});
    return finding;
}

Finding checkIdPorten(const core::Environment &environment, const core::Result<signin::ProviderMetadata> &answer)
{
    Finding finding{.name = "id-porten", .facts = {{"host", SafeText::host(QUrl(environment.issuer))}}};
    return answer ? finding : failed(finding, answer.error());
}

// Whatever Altinn says of that address: somebody who could show that it is Altinn has said it.
Finding checkAltinn(const core::Environment &environment, const core::Result<net::Response> &answer)
{
    Finding finding{.name = "altinn", .facts = {{"host", SafeText::host(environment.platformBase)}}};
    if (!answer)
        return failed(finding, answer.error());
    finding.facts.append({"status", SafeText::number(answer->status)});
    if (answer->status >= 500) {
        finding.verdict = Verdict::Doubtful;
        finding.advice = "Altinn answers, but has trouble of its own. Try again later.";
    }
    return finding;
}

} // namespace

core::Literal nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good:
        return "good";
    case Verdict::Doubtful:
        return "doubtful";
    case Verdict::Failed:
        return "failed";
    case Verdict::Unknown:
        return "unknown";
    }
    return "unknown";
}

Finding checkSettings(const QString &file)
{
    using State = storage::SettingsFound::State;
    Finding finding{.name = "settings", .facts = {{"file", SafeText::file(file)}}};
    finding.facts.append({"there", yesOrNo(QFileInfo::exists(file))});
    if (!QFileInfo::exists(file))
        return finding;
    const QTemporaryDir folder;
    const std::optional<storage::Settings> settings = copyOf(file, folder);
    const State state = settings ? settings->found().state : State::Unreadable;
    switch (state) {
    case State::Good:
        break;
    case State::Newer:
        finding.verdict = Verdict::Doubtful;
        finding.advice = "A later version of Fullmakt has written them: what is chosen now is not kept.";
        break;
    case State::SetAside:
        finding.verdict = Verdict::Doubtful;
        finding.advice = "They make no sense, at least in part: the program sets the file aside when it starts.";
        break;
    case State::Unreadable:
        finding.verdict = Verdict::Failed;
        finding.advice = "The file cannot be read. Look at its owner and permissions.";
        break;
    }
    return finding;
}

QString clientIdIn(const QString &settingsFile, const QString &environment)
{
    const QTemporaryDir folder;
    const std::optional<storage::Settings> settings = copyOf(settingsFile, folder);
    return settings ? settings->clientId(environment) : QString();
}

Finding checkPolicy(const QString &file)
{
    Finding finding{.name = "policy", .facts = {{"file", SafeText::file(file)}}};
    finding.facts.append({"there", yesOrNo(QFileInfo::exists(file))});
    const core::Result<storage::Policy> policy = storage::readPolicy(file);
    return policy ? finding : failed(finding, policy.error());
}

Finding checkEnvironment(const core::Environment &environment, bool hasClientId)
{
    Finding finding{.name = "environment", .facts = {{"name", SafeText::environment(environment.name)}}};
    finding.facts.append({"client id", hasClientId ? SafeText::clientId(environment.clientId) : SafeText()});
    if (!hasClientId) {
        finding.verdict = Verdict::Doubtful;
        finding.advice = "No ID-porten client id is set: the program asks for one when it starts.";
    }
    return finding;
}

Finding checkDatabase(const QString &file, const QList<storage::Schema> &schemas)
{
    Finding finding{.name = "database", .facts = {{"file", SafeText::file(file)}}};
    finding.facts.append({"there", yesOrNo(QFileInfo::exists(file))});
    const QFileInfo folder = folderOf(file);
    const QStorageInfo disk(folder.absoluteFilePath());
    if (disk.isValid())
        finding.facts.append({"free MiB", SafeText::number(disk.bytesAvailable() / mebibyte)});
    if (const auto sound = storage::inspectDatabase(file, schemas); !sound)
        return failed(finding, sound.error());
    const bool isWritable =
        folder.isDir() && folder.isWritable() && (!QFileInfo::exists(file) || QFileInfo(file).isWritable());
    if (!isWritable || disk.isReadOnly())
        return failed(finding, storage::failure::error(storage::failure::readOnly, {}));
    if (disk.isValid() && disk.bytesAvailable() < littleRoom) {
        finding.verdict = Verdict::Doubtful;
        finding.advice = "The disk is nearly full.";
    }
    return finding;
}

Finding checkTls(const QString &caFile)
{
    Finding finding{.name = "tls"};
    finding.facts.append({"library", SafeText::software(QSslSocket::sslLibraryVersionString())});
    const qsizetype authorities =
        caFile.isEmpty() ? QSslConfiguration::systemCaCertificates().size() : QSslCertificate::fromPath(caFile).size();
    finding.facts.append({"authorities", SafeText::number(authorities)});
    if (!QSslSocket::supportsSsl() || authorities == 0) {
        finding.verdict = Verdict::Failed;
        finding.advice = "Without a TLS library and the authorities of the system no server can show who it is.";
    }
    return finding;
}

Finding checkClock(const std::optional<std::chrono::seconds> &ahead)
{
    Finding finding{.name = "clock"};
    if (!ahead) {
        finding.verdict = Verdict::Unknown;
        finding.advice = "No server has answered, so that there is nothing to hold the clock against.";
        return finding;
    }
    finding.facts.append({"seconds ahead", SafeText::number(ahead->count())});
    const auto wrong = std::chrono::abs(*ahead);
    if (wrong > somewhatAhead) {
        finding.verdict = wrong > farAhead ? Verdict::Failed : Verdict::Doubtful;
        finding.advice = "Let the system fetch the time from the network: a sign-in holds for minutes.";
    }
    return finding;
}

QCoro::Task<QList<Finding>> checkNetwork(net::Http *http, core::Environment environment, std::stop_token stop)
{
    QList<Finding> findings{checkProxy(*http, environment.platformBase)};

    signin::ProviderMetadataSource provider(environment.issuer, signin::sendThrough(*http), core::systemClock);
    const core::Result<signin::ProviderMetadata> metadata = co_await provider.metadata(stop);
    findings.append(checkIdPorten(environment, metadata));

    net::Request request;
    request.url = environment.platformBase;
    // A package's description, which Altinn shows to everybody (altinn-enduser-api.md section 7.1).
    request.url.setPath(QStringLiteral("/accessmanagement/api/v1/meta/info/accesspackages/package/urn/skattegrunnlag"));
    request.bodyLimit = mebibyte;
    request.timeout = patience;
    const core::Result<net::Response> answer = co_await http->send(std::move(request), stop);
    findings.append(checkAltinn(environment, answer));

    findings.append(checkClock(http->clockAhead()));
    co_return findings;
}

} // namespace support
