// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The settings file, as whatever it has become.
#include "app/storage/settings.h"
#include "app/storage/settings_rules.h"
#include "tests/fuzz/target.h"

#include <QFile>
#include <QTemporaryDir>

namespace {

using namespace Qt::StringLiterals;
using State = storage::SettingsFound::State;

// A name that nobody has had before: Qt keeps what it has read under each.
QString freshName()
{
    static const QTemporaryDir folder;
    static int count = 0;
    return folder.filePath(QString::number(++count));
}

bool isWithin(double value, double least, double most)
{
    return value >= least && value <= most;
}

void checkBounds(const storage::Settings &settings)
{
    const storage::NoticeChoices notices = settings.notices();
    fuzz::check(storage::rules::languages().contains(settings.language()), "a language that there is");
    fuzz::check(storage::rules::themes().contains(settings.theme()), "a look that there is");
    fuzz::check(isWithin(settings.textScale(), 1, 2), "a text scale within bounds");
    fuzz::check(isWithin(settings.jobWidth(), 1, 32), "a width within bounds");
    fuzz::check(isWithin(settings.idleMinutes(), 5, 30), "idle minutes within bounds");
    fuzz::check(isWithin(notices.quietFrom, 0, 23) && isWithin(notices.quietTo, 0, 23), "quiet hours are hours");
    fuzz::check(QList{0, 1, 2, 5, 10}.contains(settings.activityYears()), "years that can be chosen");
    fuzz::check(settings.activityAnchor(u"tt02"_s).size() <= storage::rules::longestAnchor, "an anchor is bounded");
    fuzz::check(settings.viewState(u"window"_s).size() <= storage::rules::mostViewState, "a view state is bounded");
    const QString clientId = settings.clientId(u"tt02"_s);
    fuzz::check(clientId.isEmpty() || core::isPossibleClientId(clientId), "a client id or none");
    fuzz::check(settings.toldRequests().size() <= storage::rules::longestTold, "told requests are bounded");
}

void setAgain(storage::Settings *settings)
{
    settings->setLanguage(settings->language());
    settings->setTheme(settings->theme());
    settings->setTextScale(settings->textScale());
    settings->setJobWidth(settings->jobWidth());
    settings->setIdleMinutes(settings->idleMinutes());
    settings->setNotices(settings->notices());
    settings->setTray(settings->tray());
    settings->setActivityYears(settings->activityYears());
    settings->setActivityAnchor(u"tt02"_s, settings->activityAnchor(u"tt02"_s));
    settings->setClientId(u"tt02"_s, settings->clientId(u"tt02"_s));
    settings->setViewState(u"window"_s, settings->viewState(u"window"_s));
    settings->setNewsSeen(settings->newsSeen());
    settings->setToldRequests(settings->toldRequests());
}

void checkSame(const storage::Settings &before, const storage::Settings &after)
{
    fuzz::check(before.language() == after.language() && before.theme() == after.theme() &&
                    before.textScale() == after.textScale() && before.jobWidth() == after.jobWidth() &&
                    before.idleMinutes() == after.idleMinutes() && before.notices() == after.notices() &&
                    before.tray() == after.tray() && before.activityYears() == after.activityYears(),
                "choices come back as they were written");
    fuzz::check(before.activityAnchor(u"tt02"_s) == after.activityAnchor(u"tt02"_s), "an anchor comes back");
    fuzz::check(before.clientId(u"tt02"_s) == after.clientId(u"tt02"_s), "a client id comes back");
    fuzz::check(before.viewState(u"window"_s) == after.viewState(u"window"_s), "a view state comes back");
    fuzz::check(before.newsSeen() == after.newsSeen(), "the news that were seen come back");
    fuzz::check(before.toldRequests() == after.toldRequests(), "told requests come back");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray content = fuzz::bytesOf(data, size);
    const QString name = freshName();
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return 0;
    file.close();
    State found = State::Good;
    QString setAside;
    {
        storage::Settings settings(name);
        found = settings.found().state;
        setAside = settings.found().setAside;
        checkBounds(settings);
        setAgain(&settings);
    }
    fuzz::check(found != State::Unreadable, "a file that can be read can be moved");
    if (found == State::Newer) {
        fuzz::check(file.open(QIODevice::ReadOnly) && file.readAll() == content, "a later version's file stays");
        file.close();
    } else {
        const QString copy = freshName(); // Qt would give back what it remembers
        fuzz::check(QFile::copy(name, copy), "the settings are there");
        fuzz::check(storage::prepareSettings(copy).state == State::Good, "what was mended is sound");
        checkSame(storage::Settings(name), storage::Settings(copy));
        QFile::remove(copy);
    }
    if (!setAside.isEmpty())
        QFile::remove(setAside);
    QFile::remove(name);
    return 0;
}
