// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/altinn/rights.h"

namespace altinn {

QList<domain::Right> readRights(const QList<Object> &objects)
{
    QList<domain::Right> rights;
    for (const Object &object : objects) {
        domain::Right right;
        right.action = object.text("action");
        QStringList raw;
        QStringList resources;
        bool isWhole = true;
        for (const Object &attribute : object.objects("resource")) {
            const QString id = attribute.text("id");
            const QString value = attribute.text("value");
            isWhole = isWhole && !value.isEmpty();
            if (!id.isEmpty() || !value.isEmpty())
                raw.append(id + u'=' + value);
            if (id.compare(u"urn:altinn:resource", Qt::CaseInsensitive) == 0)
                resources.append(value);
        }
        if (isWhole) // a right of which a part is missing is not readable
            right.rawId = raw.join(QStringLiteral(", "));
        if (isWhole && resources.size() == 1) // one of several would hide the others
            right.resourceId = resources.constFirst();
        rights.append(right);
    }
    return rights;
}

QList<domain::AccessPackage> readPackages(const QList<Object> &objects)
{
    QList<domain::AccessPackage> packages;
    for (const Object &object : objects)
        packages.append(domain::AccessPackage{object.text("urn")});
    return packages;
}

} // namespace altinn
