// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/change_text.h"

#include "ui/widgets/rights_view.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::ChangeWords)

public:
    static QString effect(const QString &added, const QString &removed, const QString &title,
                          const QString &organisation);
    static QString unknownAccess(const requests::Review &review);
};

// "" when the approval would do nothing of the kind.
QString amount(const requests::Review &review, requests::Part part)
{
    int packages = 0;
    int services = 0;
    for (const requests::ReviewLine &line : review.lines) {
        if (line.part == part && !line.isSoAlready)
            ++(line.isPackage ? packages : services);
    }
    return packages + services == 0 ? QString() : amountInWords(packages, services);
}

QString ChangeWords::effect(const QString &added, const QString &removed, const QString &title,
                            const QString &organisation)
{
    if (!added.isEmpty() && !removed.isEmpty())
        return tr("%1 gets %2 more to use for %4, and loses %3. The rest of its access stays as it is.")
            .arg(title, added, removed, organisation);
    if (!added.isEmpty())
        return tr("%1 gets %2 more to use for %3. What it has stays as it is.").arg(title, added, organisation);
    if (!removed.isEmpty())
        return tr("%1 loses %2 for %3. The rest of its access stays as it is.").arg(title, removed, organisation);
    return tr("Nothing changes: the access of %1 for %2 is already as the request asks for.").arg(title, organisation);
}

QString ChangeWords::unknownAccess(const requests::Review &review)
{
    if (review.row.request.access.isNull())
        return tr("The request does not tell which system access it is about, so what stays unchanged cannot be "
                  "shown.");
    if (review.accessError->kind == core::ErrorKind::Gone)
        return tr("The system access that this would change does not exist any more, or belongs to another "
                  "organisation. Altinn will most likely refuse.");
    return tr("What the system access has today could not be read, so what stays unchanged cannot be shown.");
}

} // namespace

QString effectInWords(const requests::Review &review, const QString &title)
{
    return ChangeWords::effect(amount(review, requests::Part::Added), amount(review, requests::Part::Removed), title,
                               review.row.party.name);
}

QString unknownAccessInWords(const requests::Review &review)
{
    return ChangeWords::unknownAccess(review);
}

} // namespace ui
