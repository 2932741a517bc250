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
        for (const Object &attribute : object.objects("resource")) {
            const QString id = attribute.text("id");
            const QString value = attribute.text("value");
            if (!id.isEmpty() || !value.isEmpty())
                raw.append(id + u'=' + value);
            if (id.compare(u"urn:altinn:resource", Qt::CaseInsensitive) == 0)
                resources.append(value);
        }
        right.rawId = raw.join(QStringLiteral(", "));
        if (resources.size() == 1) // one of several would hide the others
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
