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
        for (const Object &attribute : object.objects("resource")) {
            raw.append(attribute.text("id") + u'=' + attribute.text("value"));
            if (attribute.text("id").compare(u"urn:altinn:resource", Qt::CaseInsensitive) == 0)
                right.resourceId = attribute.text("value");
        }
        right.rawId = raw.join(QStringLiteral(", "));
        rights.append(right);
    }
    return rights;
}

QList<domain::AccessPackage> readPackages(const QList<Object> &objects)
{
    QList<domain::AccessPackage> packages;
    for (const Object &object : objects) {
        if (const QString urn = object.text("urn"); !urn.isEmpty())
            packages.append(domain::AccessPackage{urn});
    }
    return packages;
}

} // namespace altinn
