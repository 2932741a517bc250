// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Section 8, S1, S20, S23, S31: the program as it is built and the files as they are installed.
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <elf.h>

using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(FULLMAKT_PROGRAM);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The data of an ELF program that strings and resources stand in; any other file is all data.
QByteArray dataOf(const QByteArray &file)
{
    const auto at = [&file](auto *target, quint64 offset) {
        const bool fits = offset + sizeof *target <= static_cast<quint64>(file.size());
        if (fits)
            memcpy(target, file.constData() + offset, sizeof *target);
        return fits;
    };
    Elf64_Ehdr header{};
    if (!file.startsWith(ELFMAG) || !at(&header, 0))
        return file;
    QByteArray data;
    for (int i = 0; i < header.e_shnum; ++i) {
        Elf64_Shdr section{};
        if (!at(&section, header.e_shoff + static_cast<quint64>(i) * header.e_shentsize))
            return {};
        const bool isData = section.sh_type == SHT_PROGBITS && (section.sh_flags & SHF_ALLOC) != 0 &&
                            (section.sh_flags & SHF_EXECINSTR) == 0;
        if (isData)
            data += file.mid(static_cast<qsizetype>(section.sh_offset), static_cast<qsizetype>(section.sh_size)) + '\0';
    }
    return data;
}

// What looks like a credential in some bytes.
QStringList credentialsIn(const QByteArray &bytes)
{
    static const QList<QRegularExpression> forms{
        QRegularExpression(u"-----BEGIN [A-Z ]*PRIVATE KEY-----"_s),
        QRegularExpression(u"eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}"_s), // a token
        QRegularExpression(u"client_?(secret|assertion)"_s, QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(u"\"(kty|d|dp|dq|qi)\"\\s*:\\s*\"[A-Za-z0-9_-]{20,}\""_s), // a private JWK
        QRegularExpression(u"\"client_?[iI]d\"\\s*:\\s*\"[^\"]*[a-z0-9][^\"]*\""_s),
        QRegularExpression(u"(?<![0-9A-Za-z-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s),
        QRegularExpression(u"(Basic|Bearer) [A-Za-z0-9+/_=-]{8,}"_s),
        QRegularExpression(u"://[^/\\s:@\"]+:[^/\\s@\"]+@"_s), // a password in an address
    };
    QStringList found;
    const QString text = QString::fromLatin1(bytes);
    for (const QRegularExpression &form : forms) {
        for (auto matches = form.globalMatch(text); matches.hasNext();)
            found.append(matches.next().captured());
    }
    return found;
}

} // namespace

class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noWebEngineIsLoaded();
    void noKeychainIsLoaded();
    void plantedCredentialsAreFound_data();
    void plantedCredentialsAreFound();
    void noCredentialIsInstalled();
    void noSchemeIsRegistered();

private:
    QStringList m_libraries; // all that the loader brings in, with those of those
    QTemporaryDir m_installed;
};

void ProgramTest::initTestCase()
{
    QProcess loader;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_TRACE_LOADED_OBJECTS"_s, u"1"_s); // what ldd asks for: nothing is run
    loader.setProcessEnvironment(environment);
    loader.start(program, {});
    QVERIFY(loader.waitForFinished());
    for (const QByteArray &line : loader.readAllStandardOutput().split('\n'))
        m_libraries.append(QString::fromLocal8Bit(line.trimmed().split(' ').constFirst()));
    QVERIFY2(m_libraries.contains(u"libQt6Network.so.6"_s), qPrintable(m_libraries.join(u' ')));

    QProcess install;
    install.start(QStringLiteral(FULLMAKT_CMAKE),
                  {u"--install"_s, QStringLiteral(FULLMAKT_BUILD), u"--prefix"_s, m_installed.path()});
    QVERIFY(install.waitForFinished());
    QVERIFY2(install.exitCode() == 0, install.readAllStandardError().constData());
}

void ProgramTest::noWebEngineIsLoaded()
{
    QCOMPARE(m_libraries.filter(
                 QRegularExpression(u"web|chromium|gecko|Qml|Quick"_s, QRegularExpression::CaseInsensitiveOption)),
             QStringList());
}

void ProgramTest::noKeychainIsLoaded()
{
    QCOMPARE(m_libraries.filter(
                 QRegularExpression(u"keychain|secret|wallet|keyring"_s, QRegularExpression::CaseInsensitiveOption)),
             QStringList());
}

void ProgramTest::plantedCredentialsAreFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("key") << QByteArray("x\0-----BEGIN PRIVATE KEY-----\nMII", 33);
    QTest::newRow("token") << QByteArray("eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UifQ.c2ln");
    QTest::newRow("secret") << QByteArray("client_secret=");
    QTest::newRow("member") << QByteArray("\"clientSecret\":\"");
    QTest::newRow("client id") << QByteArray(R"("clientId": "0a1b2c3d")");
    QTest::newRow("ID-porten's form of one") << QByteArray("\0d1c2b3a4-0000-4111-8222-333344445555\0", 38);
    QTest::newRow("basic") << QByteArray("Authorization: Basic dXNlcjpwYXNz");
    QTest::newRow("password") << QByteArray("https://me:secret@altinn.no/");
}

void ProgramTest::plantedCredentialsAreFound()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!credentialsIn(dataOf(bytes)).isEmpty());
}

void ProgramTest::noCredentialIsInstalled()
{
    QVERIFY(dataOf(contentOf(program)).contains("code_challenge_method")); // so we look at the right bytes
    int files = 0;
    QDirIterator each(m_installed.path(), QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        QVERIFY2(credentialsIn(dataOf(contentOf(path))).isEmpty(),
                 qPrintable(path + u": "_s + credentialsIn(dataOf(contentOf(path))).join(u' ')));
        ++files;
    }
    QVERIFY(files >= 4);
}

void ProgramTest::noSchemeIsRegistered()
{
    const QByteArray desktop = contentOf(m_installed.filePath(u"share/applications/no.fullmakt.Fullmakt.desktop"_s));
    QVERIFY(desktop.contains("Exec=fullmakt\n"));
    QVERIFY(!desktop.contains("MimeType") && !desktop.contains("x-scheme-handler"));
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
