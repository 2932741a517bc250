// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/accesses/creation_text.h"

#include "ui/widgets/explain.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct CreationWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::CreationWords)

public:
    static AccessNews outcome(const accesses::CreationOutcome &outcome);
    static Explanation refusal(const core::Error &error);
};

Explanation CreationWords::refusal(const core::Error &error)
{
    const QString what = tr("The system access was not created.");
    static const QStringList notForThis = {QStringLiteral("AUTH-00001"), QStringLiteral("AUTH-00052"),
                                           QStringLiteral("AUTH-00063"), QStringLiteral("AUTH-00064"),
                                           QStringLiteral("AUTH-00065")};
    if (!notForThis.contains(error.code))
        return explain(error, what);
    return {what, tr("The system is registered with something that cannot be given in this way."),
            tr("Contact the vendor; nothing you do here can mend it."), detailsOf(error)};
}

AccessNews CreationWords::outcome(const accesses::CreationOutcome &outcome)
{
    const QString &organisation = outcome.party.name;
    switch (outcome.creation) {
    case accesses::Creation::Created:
        if (outcome.partUnknown)
            return {Tone::Warn,
                    tr("Created: %1 is in the list for %2. What it has been given could not be read; refresh "
                       "in a while.")
                        .arg(outcome.title, organisation)};
        return {Tone::Ok, tr("Created. %1 can now act for %2.").arg(outcome.title, organisation)};
    case accesses::Creation::Doubled:
        return {Tone::Warn, tr("Created, but %1 has two accesses of this system now: somebody created another in the "
                               "same moment. Delete the one that is not needed.")
                                .arg(organisation)};
    case accesses::Creation::AlreadyThere:
        return {Tone::Accent, tr("Nothing was created: %1 has this system access already.").arg(organisation)};
    case accesses::Creation::NotCreated: {
        const Explanation why = refusal(outcome.error.value_or(core::Error()));
        return {Tone::Bad, QStringList{why.title, why.meaning, why.advice}.join(u' ').simplified()};
    }
    case accesses::Creation::Incomplete:
        return {Tone::Warn, outcome.partUnknown
                                ? tr("Altinn stopped on the way: %1 is in the list, and what it has been given could "
                                     "not be read. Look at it again in a while.")
                                      .arg(outcome.title)
                                : tr("Only half done: %1 is there, but without all that it should have. Delete it, and "
                                     "create it once more.")
                                      .arg(outcome.title)};
    case accesses::Creation::NotReadBack:
        return {Tone::Warn, tr("Altinn confirmed that %1 was created, but it could not be found in the list "
                               "afterwards. Refresh in a while.")
                                .arg(outcome.title)};
    case accesses::Creation::Unknown:
        break;
    }
    return {Tone::Warn,
            tr("No certain answer came from Altinn. %1 may or may not have been created. Refresh before you "
               "try again.")
                .arg(outcome.title)};
}

} // namespace

AccessNews creationInWords(const accesses::CreationOutcome &outcome)
{
    AccessNews news = CreationWords::outcome(outcome);
    if (outcome.error)
        news.details = detailsOf(*outcome.error);
    return news;
}

} // namespace ui
