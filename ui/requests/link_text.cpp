// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/link_text.h"

#include "ui/widgets/explain.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::LinkWords)

public:
    static QString otherWorld(requests::LinkProblem problem, const core::Environment &environment)
    {
        if (problem == requests::LinkProblem::InProduction)
            return tr("This link belongs to production, but this window works with the test environment %1. Start "
                      "Fullmakt without --tt02 and open the link there.")
                .arg(environment.name);
        return environment.isProduction()
                   ? tr("This link belongs to Altinn's test environment TT02, but this window works with production. "
                        "Start Fullmakt with --tt02 and open the link there.")
                   : tr("This link belongs to Altinn's test environment TT02, but this window works with %1. Start "
                        "Fullmakt with --tt02 and open the link there.")
                         .arg(environment.name);
    }

    static QString unusable(requests::LinkProblem problem)
    {
        switch (problem) {
        case requests::LinkProblem::TooLong:
            return tr("This is too long to be a link to a request. Copy the link alone.");
        case requests::LinkProblem::NotALink:
            return tr("This is neither a link nor the id of a request. A link to a request begins with "
                      "https://am.ui.");
        case requests::LinkProblem::NotAltinn:
            return tr("This link does not lead to Altinn. Fullmakt opens only links to requests in Altinn.");
        case requests::LinkProblem::OtherPage:
            return tr("This link leads to Altinn, but not to a request for a system access. Ask the vendor for the "
                      "link to the request.");
        case requests::LinkProblem::NoId:
            return tr("The link is incomplete: the request's id is missing or damaged. Copy the whole link once "
                      "more.");
        case requests::LinkProblem::Several:
            return tr("This holds links to several requests. Open one of them at a time.");
        default:
            return tr("Paste the link you got from the vendor, or the request's id.");
        }
    }

    static QString notFound(bool bareId, const core::Error &error)
    {
        if (error.code == requests::requestUnknown)
            return bareId ? tr("Altinn knows no request with this id: neither for an access, for an access for "
                               "clients, nor for a change. See that the whole id is there, or ask the vendor for the "
                               "link.")
                          : tr("Altinn does not know this request any more. The vendor may have withdrawn it, or the "
                               "access it led to is deleted. Ask the vendor for a new request.");
        if (error.code == requests::requestNotFound)
            return bareId ? tr("None of the organisations you represent has a request of any kind with this id. See "
                               "that the whole id is there. The request may be withdrawn, or belong to an "
                               "organisation you do not represent.")
                          : tr("None of the organisations you represent has this request. It may be withdrawn, or "
                               "belong to an organisation you do not represent.");
        if (error.code == requests::requestForeign)
            return tr("The request belongs to an organisation you do not represent in Altinn. Somebody who manages "
                      "accesses there must decide it.");
        if (error.code == requests::requestNotShown)
            return tr("Altinn does not show you this request. Either it does not exist any more, or it belongs to an "
                      "organisation whose system accesses you may not manage. Ask the general manager or the main "
                      "administrator there.");
        const Explanation why = explain(error, tr("The request could not be read."));
        return QStringList{why.title, why.meaning, why.advice}.join(u' ').simplified();
    }
};

} // namespace

QString linkProblemInWords(requests::LinkProblem problem, const core::Environment &environment)
{
    const bool elsewhere = problem == requests::LinkProblem::InProduction || problem == requests::LinkProblem::InTest;
    return elsewhere ? LinkWords::otherWorld(problem, environment) : LinkWords::unusable(problem);
}

QString notFoundInWords(const requests::ConfirmLink &link, const core::Error &error)
{
    return LinkWords::notFound(!link.kind, error);
}

} // namespace ui
