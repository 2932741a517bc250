// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What is only read: a spoiled answer is never less than there is, unless the user is told so.
#include "app/clients/matrix_desk.h"
#include "app/functions/function_desk.h"
#include "app/organisations/organisations.h"
#include "tests/matrix/stage.h"
#include "tests/matrix/words.h"

using namespace Qt::StringLiterals;

namespace matrix {

namespace {

struct Seen
{
    bool ended = false;
    QString value;
    QList<core::Error> errors; // that the user is told of
    int missing = 0;           // that the user is told are missing
};

using Look = std::function<Seen(Stage &)>;

class Reading : public Operation
{
public:
    explicit Reading(Look look) : m_look(std::move(look)) {}

    bool prepare(Stage &stage) override
    {
        const Seen clean = m_look(stage);
        m_truth = clean.value;
        return clean.ended && clean.errors.isEmpty() && clean.missing == 0 && !clean.value.isEmpty();
    }

    bool run(Stage &stage) override
    {
        m_seen = m_look(stage);
        return m_seen.ended;
    }

    bool lookAgain(Stage &stage) override { return run(stage); }

    [[nodiscard]] Told told() const override
    {
        Told told;
        if (m_seen.errors.isEmpty() && m_seen.missing == 0) {
            told.says = Says::Done;
            told.value = m_seen.value;
        } else {
            told.says = Says::Unknown;
            told.words = wordsOf(m_seen.errors.value(0));
        }
        return told;
    }

    [[nodiscard]] QString truth(Stage &) override { return m_truth; }

private:
    Look m_look;
    QString m_truth;
    Seen m_seen;
};

template <class T>
const T *valueIn(const std::optional<core::Result<T>> &end, Seen *seen)
{
    seen->ended = end.has_value();
    if (!end)
        return nullptr;
    if (!*end) {
        seen->errors.append(end->error());
        return nullptr;
    }
    return &**end;
}

void note(const std::optional<core::Error> &error, Seen *seen)
{
    if (error)
        seen->errors.append(*error);
}

QString joined(QStringList ids)
{
    ids.sort();
    return ids.join(u' ');
}

Seen listOrganisations(Stage &stage)
{
    organisations::Organisations desk(&stage.app.api);
    Seen seen;
    bool isOver = false;
    QObject::connect(&desk, &organisations::Organisations::loaded, &desk, [&isOver] { isOver = true; });
    QObject::connect(&desk, &organisations::Organisations::failed, &desk, [&](const core::Error &error) {
        seen.errors.append(error);
        isOver = true;
    });
    desk.load(domain::PartyUuid(stage.app.session.userParty()));
    seen.ended = Stage::waitFor([&isOver] { return isOver; });
    QStringList ids;
    for (const domain::Party &party : desk.shown())
        ids.append(party.uuid.toString());
    seen.value = joined(ids);
    seen.missing = desk.unreadable();
    return seen;
}

Seen inbox(Stage &stage)
{
    requests::Inbox *inbox = stage.app.requests.inbox();
    Seen seen;
    stage.app.requests.refresh();
    seen.ended = Stage::waitFor([inbox] { return !inbox->isLoading(); });
    QStringList ids;
    for (const requests::InboxRow &row : inbox->rows())
        ids.append(row.request.id.toString());
    seen.value = joined(ids);
    for (const requests::InboxFailure &failure : inbox->failures())
        seen.errors.append(failure.error);
    seen.missing = inbox->unreadable();
    return seen;
}

// A request of a kind, opened by its link and read in full. Names are asked for anew each time.
Look review(domain::RequestKind kind)
{
    const auto made = std::make_shared<domain::RequestId>();
    return [kind, made](Stage &stage) {
        if (made->isNull())
            *made = kind == domain::RequestKind::Change ? stage.newChange() : stage.newRequest(kind);
        stage.app.requests.setLanguage(u"nn"_s);
        stage.app.requests.setLanguage(u"nb"_s);
        requests::ConfirmLink link;
        link.kind = kind;
        link.id = *made;
        Seen seen;
        const auto found = stage.app.finish(stage.app.requests.open(link, {}));
        const requests::InboxRow *row = valueIn(found, &seen);
        if (row == nullptr)
            return seen;
        const auto end = stage.app.finish(stage.app.requests.review(*row, {}));
        const requests::Review *whole = valueIn(end, &seen);
        if (whole == nullptr)
            return seen;
        QStringList lines;
        for (const requests::ReviewLine &line : whole->lines)
            lines.append(line.rawId + u'=' + line.name);
        seen.value = joined(lines);
        seen.missing = whole->namesMissing + (whole->isReadable() ? 0 : 1);
        note(whole->checkError, &seen);
        note(whole->accessError, &seen);
        return seen;
    };
}

Seen systems(Stage &stage)
{
    Seen seen;
    const auto end = stage.app.finish(stage.app.accesses.systems({}));
    if (const auto *list = valueIn(end, &seen)) {
        QStringList ids;
        for (const altinn::RegisteredSystem &system : list->items)
            ids.append(system.systemId);
        seen.value = joined(ids);
        seen.missing = list->unreadable;
    }
    return seen;
}

Seen accessList(Stage &stage)
{
    Seen seen;
    accesses::AccessOverview *overview = stage.app.accesses.overview();
    overview->read({stage.party()});
    seen.ended = Stage::waitFor([overview] { return !overview->isReading(); });
    QStringList ids;
    for (const accesses::ListedAccess &row : overview->rows())
        ids.append(row.access.id.toString());
    seen.value = joined(ids);
    for (const accesses::AccessGap &gap : overview->gaps()) {
        if (gap.own || gap.forClients)
            seen.errors.append(gap.error);
        seen.missing += gap.unreadable;
    }
    return seen;
}

Look accessInFull(bool forClients)
{
    const auto made = std::make_shared<domain::SystemAccess>();
    return [forClients, made](Stage &stage) {
        if (made->id.isNull())
            *made = stage.newAccess(forClients);
        stage.app.accesses.setLanguage(u"nn"_s);
        stage.app.accesses.setLanguage(u"nb"_s);
        Seen seen;
        const auto end = stage.app.finish(stage.app.accesses.detail(stage.party(), *made, {}));
        if (const auto *detail = valueIn(end, &seen)) {
            QStringList rights;
            for (const auto *list : {&detail->rights.packages, &detail->rights.services}) {
                for (const altinn::NamedRight &right : *list)
                    rights.append(right.rawId);
            }
            seen.value = joined(rights) + u" clients %1"_s.arg(detail->clients.value_or(-1));
            seen.missing = detail->rights.missing;
            note(detail->rightsError, &seen);
            note(detail->clientsError, &seen);
        }
        return seen;
    };
}

Seen creationPlan(Stage &stage)
{
    QString payroll;
    for (const QJsonValue &system : stage.app.state().value(u"systems"_s).toArray())
        payroll = system.toString().endsWith(u"_fjordlonn"_s) ? system.toString() : payroll;
    stage.app.accesses.setLanguage(u"nn"_s);
    stage.app.accesses.setLanguage(u"nb"_s);
    Seen seen;
    const auto end = stage.app.finish(stage.app.accesses.plan(stage.party(), payroll, {}));
    if (const auto *plan = valueIn(end, &seen)) {
        QStringList lines;
        for (const accesses::PlannedRight &right : plan->lines)
            lines.append(right.rawId);
        seen.value = joined(lines) + (plan->existing ? u" exists"_s : u""_s);
        seen.missing = plan->namesMissing + (plan->isReadable() ? 0 : 1);
        note(plan->checkError, &seen);
    }
    return seen;
}

Seen accessesForClients(Stage &stage)
{
    Seen seen;
    const auto end = stage.app.finish(stage.app.clients.accesses(stage.party(), {}));
    if (const auto *list = valueIn(end, &seen)) {
        QStringList ids;
        for (const domain::SystemAccess &access : list->items)
            ids.append(access.id.toString());
        seen.value = joined(ids);
        seen.missing = list->unreadable;
    }
    return seen;
}

Look clientLists()
{
    const auto made = std::make_shared<domain::SystemAccessId>();
    return [made](Stage &stage) {
        if (made->isNull())
            *made = stage.newAccess(true).id;
        Seen seen;
        const auto end = stage.app.finish(stage.app.clients.lists(*made, stage.party(), {}));
        if (const auto *lists = valueIn(end, &seen)) {
            QStringList ids;
            for (const domain::Client &client : lists->available)
                ids.append(client.id.toString());
            seen.value = u"%1 assigned "_s.arg(lists->assigned.size()) + joined(ids);
            seen.missing = lists->unreadable;
        }
        return seen;
    };
}

Seen qualifications(Stage &stage)
{
    Seen seen;
    const auto end = stage.app.finish(stage.app.clients.qualifications(stage.party(), {}));
    if (const auto *known = valueIn(end, &seen)) {
        QStringList ids;
        for (int place = 0; place < (*known)->size(); ++place)
            ids.append((*known)->idAt(place).toString());
        seen.value = joined(ids);
        seen.missing = (*known)->isWhole() ? 0 : 1;
    }
    return seen;
}

Look ownClient()
{
    const auto made = std::make_shared<domain::SystemAccessId>();
    return [made](Stage &stage) {
        if (made->isNull())
            *made = stage.newAccess(true).id;
        Seen seen;
        const auto end = stage.app.finish(stage.app.clients.isOwnClient(*made, stage.party(), {}));
        if (const bool *is = valueIn(end, &seen))
            seen.value = *is ? u"is"_s : u"is not"_s;
        return seen;
    };
}

Seen functionsOf(Stage &stage)
{
    functions::FunctionDesk desk(&stage.app.api);
    desk.begin(stage.app.session.capabilities());
    Seen seen;
    const auto end = stage.app.finish(desk.inquire(stage.party(), {}));
    seen.ended = end.has_value();
    if (!end)
        return seen;
    note(end->trouble, &seen);
    for (const functions::Verdict &verdict : desk.verdicts(*end))
        seen.value += u" -+?"_s.at(verdict.status() == functions::Status::Has     ? 2
                                   : verdict.status() == functions::Status::Lacks ? 1
                                                                                  : 3);
    return seen;
}

Seen matrixOfClients(Stage &stage)
{
    Seen seen;
    const auto list = stage.app.finish(stage.app.clients.accesses(stage.party(), {}));
    const auto *accesses = valueIn(list, &seen);
    if (accesses == nullptr)
        return seen;
    clients::MatrixDesk desk(&stage.app.clients);
    desk.open(stage.party(), accesses->items);
    seen.ended = Stage::waitFor([&desk] { return !desk.isReading(); });
    for (const int column : desk.failed())
        seen.errors.append(desk.error(column));
    seen.value =
        u"%1 columns, %2 clients"_s.arg(desk.count(clients::MatrixDesk::Reading::Done)).arg(desk.matrix().rowCount());
    return seen;
}

std::vector<Strike> everywhere()
{
    return {{u"everything"_s, {}}};
}

// The first call of several goes well, or the last.
std::vector<Strike> at(const QString &name, const QString &route)
{
    return {{u"everything"_s, {}}, {name, {{u"route"_s, route}}}};
}

Row rowOf(const QString &name, const QString &person, const Look &look, std::vector<Strike> strikes = everywhere())
{
    return {name, person, [look] { return std::make_unique<Reading>(look); }, std::move(strikes)};
}

Row rowOf(const QString &name, const QString &person, const std::function<Look()> &newLook,
          std::vector<Strike> strikes = everywhere())
{
    return {name, person, [newLook] { return std::make_unique<Reading>(newLook()); }, std::move(strikes)};
}

} // namespace

std::vector<Row> readingRows()
{
    using domain::RequestKind;
    const auto metadata = u"/accessmanagement/api/v1/meta/*"_s;
    const auto checks = u"/accessmanagement/api/v1/enduser/*"_s;
    return {
        rowOf(u"list organisations"_s, manager, listOrganisations),
        rowOf(u"list requests"_s, manager, inbox,
              at(u"those for clients"_s, u"/authentication/api/v1/systemuser/request/agent/{party}/{org}/pending"_s)),
        rowOf(
            u"open and read a request"_s, manager, [] { return review(RequestKind::Own); }, at(u"names"_s, metadata)),
        rowOf(
            u"open and read one for clients"_s, auditor, [] { return review(RequestKind::ForClients); },
            at(u"checks"_s, checks)),
        rowOf(
            u"open and read a change"_s, manager, [] { return review(RequestKind::Change); },
            at(u"what it has"_s, u"/authentication/api/v1/systemuser/{party}/{id}/delegations"_s)),
        rowOf(u"list accesses"_s, auditor, accessList,
              at(u"those for clients"_s, u"/authentication/api/v1/systemuser/agent/{party}"_s)),
        rowOf(
            u"an access in full"_s, manager, [] { return accessInFull(false); },
            at(u"what it has"_s, u"/authentication/api/v1/systemuser/{party}/{id}/delegations"_s)),
        rowOf(
            u"an access for clients in full"_s, auditor, [] { return accessInFull(true); },
            at(u"its clients"_s, u"/authentication/api/v1/enduser/systemuser/clients*"_s)),
        rowOf(u"system register"_s, manager, systems),
        rowOf(u"plan of a creation"_s, manager, creationPlan,
              at(u"what is there"_s, u"/authentication/api/v1/systemuser/{party}"_s)),
        rowOf(u"accesses for clients"_s, auditor, accessesForClients),
        rowOf(u"lists of clients"_s, auditor, clientLists,
              at(u"the available"_s, u"/authentication/api/v1/enduser/systemuser/clients/available"_s)),
        rowOf(u"what clients have given"_s, auditor, qualifications),
        rowOf(u"is the organisation its own client"_s, auditor, ownClient),
        rowOf(u"functions"_s, manager, functionsOf),
        rowOf(u"matrix of clients"_s, auditor, matrixOfClients,
              at(u"the available"_s, u"/authentication/api/v1/enduser/systemuser/clients/available"_s)),
    };
}

} // namespace matrix
