// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT

// Holds the includes of app/, ui/ and tests/sandbox/ to the arrows of the house: who may know whom.
#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Rooms = QSet<QString>;

// The rooms of app/ that each room of app/ may include, itself apart. A room that is not here may include nothing.
const QHash<QString, Rooms> &arrows()
{
    static const QHash<QString, Rooms> table = {
        {u"core"_s, {}},
        {u"domain"_s, {}},
        {u"net"_s, {u"core"_s}},
        {u"storage"_s, {u"core"_s, u"domain"_s}},
        {u"notices"_s, {u"core"_s, u"domain"_s}},
        {u"tables"_s, {u"core"_s}},
        {u"signin"_s, {u"net"_s, u"core"_s}},
        {u"altinn"_s, {u"net"_s, u"core"_s, u"domain"_s}},
        {u"activity"_s, {u"storage"_s, u"core"_s, u"domain"_s}},
        {u"requests"_s, {u"altinn"_s, u"activity"_s, u"core"_s, u"domain"_s}},
        {u"clients"_s, {u"altinn"_s, u"activity"_s, u"storage"_s, u"tables"_s, u"core"_s, u"domain"_s}},
        {u"accesses"_s, {u"altinn"_s, u"activity"_s, u"core"_s, u"domain"_s}},
        {u"organisations"_s, {u"altinn"_s, u"core"_s, u"domain"_s}},
        {u"functions"_s, {u"altinn"_s, u"signin"_s, u"core"_s, u"domain"_s}},
        {u"support"_s, {u"signin"_s, u"net"_s, u"storage"_s, u"core"_s}},
    };
    return table;
}

struct Include
{
    QString file;       // from the root of the tree, the file that includes
    QString name;       // as written
    bool quoted = true; // "name" or <name>
};

struct Place
{
    QString top;  // app, ui, tests; "" outside the tree
    QString room; // core, shell, sandbox …; "" for a file that stands right under top
};

Place placeOf(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    static const Rooms tops = {u"app"_s, u"ui"_s, u"tests"_s};
    if (parts.size() < 2 || !tops.contains(parts[0]))
        return {};
    return {parts[0], parts.size() > 2 ? parts[1] : QString()};
}

// The path from the root of the tree that an include means; as written for a header of somebody else's.
QString target(const Include &include)
{
    const bool rooted = !placeOf(include.name).top.isEmpty();
    if (rooted || !include.quoted)
        return include.name;
    return QDir::cleanPath(include.file.section(QLatin1Char('/'), 0, -2) + QLatin1Char('/') + include.name);
}

bool isMadeByMoc(const QString &name)
{
    return name.endsWith(u".moc"_s) || name.startsWith(u"moc_"_s);
}

bool isJson(const QString &header)
{
    return header.startsWith(u"QJson"_s, Qt::CaseInsensitive);
}

bool isHttp(const QString &header)
{
    static const QStringList beginnings = {u"QNetwork"_s, u"QHttp"_s,           u"QSsl"_s,
                                           u"QTcp"_s,     u"QAbstractSocket"_s, u"QCoroNetwork"_s};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const QString &beginning) { return header.startsWith(beginning, Qt::CaseInsensitive); });
}

// Qt's modules that hold a header, by the directories of the Qt this test is built with: QtGui for <QIcon>, <qicon.h>
// and <QtGui/QIcon>. Empty for what is not Qt's.
Rooms modulesOf(const QString &header)
{
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    static const QStringList modules = headers.entryList({u"Qt*"_s}, QDir::Dirs);
    Rooms found;
    for (const QString &module : modules) {
        const bool whole = header.startsWith(module + QLatin1Char('/'));
        if (whole || QFileInfo(headers.filePath(module + QLatin1Char('/') + header)).isFile())
            found.insert(module);
    }
    return found;
}

QString ofApp(const Place &from, const Place &to, const QString &header)
{
    if (from.room.isEmpty())
        return to.top.isEmpty() ? QString() : u"a file right under app/ includes no room"_s;
    if (!to.top.isEmpty() && to.top != u"app"_s)
        return u"app/ knows nothing of %1/"_s.arg(to.top);
    if (to.top == u"app"_s && to.room != from.room && !arrows().value(from.room).contains(to.room))
        return u"no arrow runs from %1 to %2"_s.arg(from.room, to.room);
    const Rooms modules = modulesOf(header);
    static const Rooms allowed = {u"QtCore"_s, u"QtNetwork"_s, u"QtSql"_s};
    if (!modules.isEmpty() && !modules.intersects(allowed))
        return u"app/ uses Qt Core, Network and Sql only, not %1"_s.arg(*modules.begin());
    if (from.room == u"domain"_s) {
        if (isJson(header) || isHttp(header) || modules.contains(u"QtNetwork"_s))
            return u"domain knows no JSON and no HTTP"_s;
        const QString name = header.section(QLatin1Char('/'), -1);
        if (name == u"QObject"_s || name == u"qobject.h"_s)
            return u"domain has no QObject"_s;
    }
    return {};
}

QString ofUi(const Place &from, const Place &to, const QString &header)
{
    const QString &room = from.room;
    if (to.top == u"tests"_s)
        return u"ui/ knows nothing of tests/"_s;
    if (room == u"shell"_s)
        return isJson(header) ? u"the shell talks no JSON"_s : QString();
    if (room.isEmpty())
        return to.top.isEmpty() ? QString() : u"a file right under ui/ includes no room"_s;
    if (isJson(header) || isHttp(header) || header.startsWith(u"QtNetwork/"_s))
        return u"a page talks neither JSON nor HTTP"_s;

    const bool isTheme = room == u"theme"_s;
    const bool isWidgets = room == u"widgets"_s;
    if (to.top == u"app"_s) {
        if (isTheme)
            return u"ui/theme knows nothing of app/"_s;
        if (isWidgets && to.room != u"core"_s)
            return u"ui/widgets knows only app/core of app/"_s;
        if (to.room == u"net"_s)
            return u"a page never uses app/net"_s;
    }
    if (to.top == u"ui"_s && to.room != room) {
        const bool toTheme = to.room == u"theme"_s;
        const bool toWidgets = to.room == u"widgets"_s;
        if (isTheme || (isWidgets && !toTheme) || (!toTheme && !toWidgets))
            return u"no arrow runs from ui/%1 to ui/%2"_s.arg(room, to.room);
    }
    return {};
}

// What is wrong with an include; "" when nothing is.
QString violation(const Include &include)
{
    if (include.quoted && isMadeByMoc(include.name))
        return {};
    const Place from = placeOf(include.file);
    const QString path = target(include);
    const Place to = placeOf(path);
    if (from.top == u"app"_s)
        return ofApp(from, to, path);
    if (from.top == u"ui"_s)
        return ofUi(from, to, path);
    if (from.top == u"tests"_s && from.room == u"sandbox"_s && !to.top.isEmpty() &&
        (to.top != u"tests"_s || to.room != u"sandbox"_s))
        return u"the sandbox shares no code with what it tests"_s;
    return {};
}

// The includes of a text; what stands in a line comment is none.
QList<Include> includesIn(const QString &file, const QString &text)
{
    static const QRegularExpression line(QStringLiteral(R"(^[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)[">])"),
                                         QRegularExpression::MultilineOption);
    QList<Include> includes;
    for (auto matches = line.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        includes.append({file, match.captured(2), match.captured(1) == u"\""_s});
    }
    return includes;
}

} // namespace

class DependencyRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plantedViolationsAreCaught_data();
    void plantedViolationsAreCaught();
    void readsIncludes();
    void everyRoomHasItsArrows();
    void noArrowRunsUpOrInACircle();
    void theTreeKeepsTheRule();
};

void DependencyRule::plantedViolationsAreCaught_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("quoted");
    QTest::addColumn<bool>("caught");
    const auto row = [](const char *file, const char *include, bool caught) {
        const QString text = QString::fromLatin1(include);
        QTest::addRow("%s includes %s", file, include)
            << QString::fromLatin1(file) << text.mid(1, text.size() - 2) << text.startsWith(QLatin1Char('"')) << caught;
    };
    const bool good = false;
    const bool bad = true;

    row("app/net/http.cpp", "\"app/core/result.h\"", good);
    row("app/net/http.cpp", "\"app/net/http.h\"", good);
    row("app/net/http.cpp", "\"app/domain/party.h\"", bad);
    row("app/net/http.cpp", "<app/domain/party.h>", bad);
    row("app/net/http.cpp", "\"../domain/party.h\"", bad);
    row("app/core/log.cpp", "\"app/net/http.h\"", bad);
    row("app/core/log.cpp", "\"log.moc\"", good);
    row("app/domain/party.h", "\"identifiers.h\"", good);
    row("app/domain/party.h", "\"app/core/result.h\"", bad);
    row("app/domain/party.h", "<QString>", good);
    row("app/domain/party.h", "<QJsonObject>", bad);
    row("app/domain/party.h", "<QNetworkReply>", bad);
    row("app/domain/party.h", "<QtNetwork/QNetworkReply>", bad);
    row("app/domain/party.h", "<QObject>", bad);
    row("app/domain/party.h", "<QtCore/qobject.h>", bad);
    row("app/altinn/api.h", "\"app/net/http.h\"", good);
    row("app/altinn/api.h", "\"app/signin/session.h\"", bad);
    row("app/signin/flow.h", "\"app/net/http.h\"", good);
    row("app/signin/flow.h", "\"app/domain/party.h\"", bad);
    row("app/signin/flow.h", "\"app/altinn/api.h\"", bad);
    row("app/signin/flow.h", "<openssl/evp.h>", good);
    row("app/storage/settings.h", "\"app/domain/party.h\"", good);
    row("app/storage/settings.h", "<QSqlDatabase>", good);
    row("app/storage/settings.h", "\"app/net/http.h\"", bad);
    row("app/tables/csv_writer.h", "\"app/core/result.h\"", good);
    row("app/tables/csv_writer.h", "\"app/domain/client.h\"", bad);
    row("app/clients/import.h", "\"app/tables/table.h\"", good);
    row("app/activity/record.h", "\"app/storage/settings.h\"", good);
    row("app/activity/record.h", "\"app/altinn/api.h\"", bad);
    row("app/activity/record.h", "<QPdfWriter>", bad);
    row("app/requests/inbox.h", "\"app/altinn/requests.h\"", good);
    row("app/requests/inbox.h", "\"app/activity/record.h\"", good);
    row("app/requests/inbox.h", "\"app/net/http.h\"", bad);
    row("app/requests/inbox.h", "\"app/clients/plan.h\"", bad);
    row("app/clients/plan.h", "\"app/storage/settings.h\"", good);
    row("app/clients/plan.h", "\"app/requests/inbox.h\"", bad);
    row("app/accesses/access_desk.h", "\"app/altinn/names.h\"", good);
    row("app/accesses/access_desk.h", "\"app/clients/plan.h\"", bad);
    row("app/functions/functions.h", "\"app/signin/capabilities.h\"", good);
    row("app/functions/functions.h", "\"app/requests/inbox.h\"", bad);
    row("app/requests/inbox.h", "\"app/functions/functions.h\"", bad);
    row("app/clients/plan.h", "<QWidget>", bad);
    row("app/clients/plan.h", "<QtWidgets/QWidget>", bad);
    row("app/clients/plan.h", "<qicon.h>", bad);
    row("app/clients/plan.h", "<QIcon>", bad);
    row("app/clients/plan.h", "\"ui/theme/theme.h\"", bad);
    row("app/clients/plan.h", "\"tests/support/sandbox.h\"", bad);
    row("app/attic/old.h", "\"app/core/result.h\"", bad);
    row("app/pch.cpp", "\"app/core/result.h\"", bad);

    row("ui/shell/main.cpp", "\"app/net/http.h\"", good);
    row("ui/shell/main.cpp", "\"ui/requests/page.h\"", good);
    row("ui/shell/main.cpp", "\"tests/sandbox/server.h\"", bad);
    row("ui/shell/main.cpp", "<QJsonObject>", bad);
    row("ui/requests/page.h", "\"app/requests/inbox.h\"", good);
    row("ui/requests/page.h", "\"app/altinn/requests.h\"", good);
    row("ui/requests/page.h", "\"ui/widgets/state_pane.h\"", good);
    row("ui/requests/page.h", "\"ui/theme/theme.h\"", good);
    row("ui/requests/page.h", "\"ui/clients/page.h\"", bad);
    row("ui/requests/page.h", "\"ui/shell/main_window.h\"", bad);
    row("ui/requests/page.h", "\"app/net/http.h\"", bad);
    row("ui/requests/page.h", "<QJsonDocument>", bad);
    row("ui/requests/page.h", "<QNetworkAccessManager>", bad);
    row("ui/widgets/state_pane.h", "\"app/core/result.h\"", good);
    row("ui/widgets/state_pane.h", "\"ui/theme/theme.h\"", good);
    row("ui/widgets/state_pane.h", "\"app/domain/client.h\"", bad);
    row("ui/widgets/state_pane.h", "\"ui/requests/page.h\"", bad);
    row("ui/theme/theme.h", "<QPalette>", good);
    row("ui/theme/theme.h", "\"app/core/result.h\"", bad);
    row("ui/theme/theme.h", "\"ui/widgets/state_pane.h\"", bad);

    row("tests/sandbox/server.h", "\"tests/sandbox/store.h\"", good);
    row("tests/sandbox/server.h", "\"store.h\"", good);
    row("tests/sandbox/server.h", "<httplib.h>", good);
    row("tests/sandbox/server.h", "\"app/altinn/json.h\"", bad);
    row("tests/sandbox/server.h", "\"app/core/result.h\"", bad);
    row("tests/sandbox/server.h", "\"../../app/core/result.h\"", bad);
    row("tests/unit/tst_plan.cpp", "\"app/clients/plan.h\"", good);
}

void DependencyRule::plantedViolationsAreCaught()
{
    QFETCH(const QString, file);
    QFETCH(const QString, name);
    QFETCH(const bool, quoted);
    QFETCH(const bool, caught);
    const QString found = violation({file, name, quoted});
    QVERIFY2(found.isEmpty() != caught, qPrintable(u"\"%1\""_s.arg(found)));
}

void DependencyRule::readsIncludes()
{
    const QString text = u"#pragma once\n#include \"a.h\"\n  #  include <b>\n// #include \"c.h\"\n"_s;
    const QList<Include> includes = includesIn(u"app/core/x.h"_s, text);
    QCOMPARE(includes.size(), 2);
    QCOMPARE(includes[0].name, u"a.h"_s);
    QVERIFY(includes[0].quoted);
    QCOMPARE(includes[1].name, u"b"_s);
    QVERIFY(!includes[1].quoted);
}

void DependencyRule::everyRoomHasItsArrows()
{
    const QStringList rooms =
        QDir(QStringLiteral(FULLMAKT_SOURCE_DIR "/app")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(rooms.contains(u"core"_s));
    for (const QString &room : rooms)
        QVERIFY2(arrows().contains(room), qPrintable(room));
}

void DependencyRule::noArrowRunsUpOrInACircle()
{
    const QHash<QString, int> floors = {
        {u"core"_s, 1},      {u"domain"_s, 1},        {u"net"_s, 2},      {u"storage"_s, 2}, {u"altinn"_s, 3},
        {u"signin"_s, 3},    {u"activity"_s, 3},      {u"requests"_s, 4}, {u"clients"_s, 4}, {u"accesses"_s, 4},
        {u"functions"_s, 4}, {u"organisations"_s, 4}, {u"tables"_s, 2},   {u"notices"_s, 2}, {u"support"_s, 4}};
    QCOMPARE(floors.size(), arrows().size());
    for (auto from = arrows().begin(); from != arrows().end(); ++from) {
        for (const QString &to : from.value())
            QVERIFY2(floors.value(to) > 0 && floors.value(to) < floors.value(from.key()), qPrintable(from.key()));
    }
}

void DependencyRule::theTreeKeepsTheRule()
{
    // Without Qt's headers the module of a header is unknown and the rule would pass in silence.
    QCOMPARE(modulesOf(u"QIcon"_s), Rooms{u"QtGui"_s});
    QCOMPARE(modulesOf(u"QWidget"_s), Rooms{u"QtWidgets"_s});

    const QDir root(QStringLiteral(FULLMAKT_SOURCE_DIR));
    QStringList wrong;
    int read = 0;
    for (const char *top : {"app", "ui", "tests/sandbox"}) {
        QDirIterator files(root.filePath(QString::fromLatin1(top)), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            ++read;
            const QString path = root.relativeFilePath(file.fileName());
            for (const Include &include : includesIn(path, QString::fromUtf8(file.readAll()))) {
                const QString problem = violation(include);
                if (!problem.isEmpty())
                    wrong.append(u"%1 includes %2: %3"_s.arg(path, include.name, problem));
            }
        }
    }
    QVERIFY(read > 10);
    QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1Char('\n') + wrong.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(DependencyRule)
#include "tst_dependency_rule.moc"
