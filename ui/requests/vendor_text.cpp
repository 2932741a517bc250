// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/vendor_text.h"

#include "app/domain/organisation_number.h"
#include "ui/requests/request_text.h"
#include "ui/requests/review_text.h"
#include "ui/requests/rights_text.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct VendorWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::VendorWords)

public:
    static QString vendor(const requests::Review &review);
    static QString warning(const requests::Vendor &vendor);
    static QString count(const requests::Vendor &vendor);
    static QString access(const domain::SystemAccess &access);
    static QString difference(const requests::Difference &difference);
    static QString page(const domain::AccessRequest &request);
    static QString note(const domain::AccessRequest &request);
};

QString VendorWords::vendor(const requests::Review &review)
{
    const requests::Vendor &vendor = review.vendor;
    QStringList words;
    if (!review.system.vendorName.isEmpty())
        words.append(review.system.vendorName);
    words.append(vendor.number.isEmpty() ? tr("The vendor's number is not known")
                                         : tr("Vendor %1").arg(domain::groupedOrganisationNumber(vendor.number)));
    switch (vendor.match) {
    case requests::OwnerMatch::Yes:
        words.append(tr("owns the system"));
        break;
    case requests::OwnerMatch::No:
        words.append(tr("owner of the system uncertain"));
        break;
    case requests::OwnerMatch::NotKnown:
        words.append(tr("who owns the system could not be looked up"));
        break;
    }
    words.append(tr("to %1").arg(review.row.party.name));
    return words.join(QStringLiteral(" · "));
}

QString VendorWords::warning(const requests::Vendor &vendor)
{
    if (vendor.match != requests::OwnerMatch::No)
        return {};
    return tr("Altinn's register says that %1 owns this system, but the system's id or an access you have given it "
              "says %2. Ask the vendor what this means before you approve.")
        .arg(domain::groupedOrganisationNumber(vendor.number), domain::groupedOrganisationNumber(vendor.otherNumber));
}

QString VendorWords::count(const requests::Vendor &vendor)
{
    const int known = static_cast<int>(vendor.accesses.size());
    if (known == 0)
        return vendor.isListComplete ? tr("No other access here") : tr("Which other accesses it has here is not known");
    return vendor.isListComplete ? tr("%n other access(es) here", nullptr, known)
                                 : tr("At least %n other access(es) here", nullptr, known);
}

QString VendorWords::access(const domain::SystemAccess &access)
{
    QStringList words = {access.title.isEmpty() ? access.systemId : access.title,
                         access.forClients ? tr("for clients") : tr("for the organisation itself")};
    if (access.created.isValid())
        words.append(tr("created %1").arg(whenInWords(access.created, QDateTime::currentDateTimeUtc())));
    return words.join(QStringLiteral(" · "));
}

QString VendorWords::difference(const requests::Difference &difference)
{
    const int more = static_cast<int>(difference.more.packages.size() + difference.more.rights.size());
    const QString when = difference.created.isValid() ? whenInWords(difference.created, QDateTime::currentDateTimeUtc())
                                                      : QStringLiteral("–");
    const QString before =
        difference.isFromAccess
            ? tr("This system has the access %1 here already (%2).").arg(namesInWords({difference.title}), when)
            : tr("An earlier request from this system still waits (%1).").arg(when);
    QString what;
    if (more > 0 && difference.fewer > 0)
        what = tr("Compared with that, this request asks for %1 more, %2 the same, and leaves out %3.")
                   .arg(more)
                   .arg(difference.same)
                   .arg(difference.fewer);
    else if (more > 0)
        what = tr("Compared with that, this request asks for %1 more and %2 the same.").arg(more).arg(difference.same);
    else if (difference.fewer > 0)
        what = tr("Compared with that, this request asks for nothing more and leaves out %1.").arg(difference.fewer);
    else
        what = tr("This request asks for exactly the same.");
    return before + u' ' + what;
}

QString VendorWords::page(const domain::AccessRequest &request)
{
    if (request.redirectUrl.isEmpty())
        return {};
    const QUrl receipt = receiptAddress(request);
    return receipt.isEmpty() ? tr("an address that is not opened") : tr("Page at %1").arg(hostOf(receipt));
}

QString VendorWords::note(const domain::AccessRequest &request)
{
    if (request.redirectUrl.isEmpty())
        return {};
    if (receiptAddress(request).isEmpty())
        return tr("The vendor's address is not plain https, so Fullmakt does not open it.");
    return tr("Nothing is opened until you click. Altinn compares the address with those the vendor has registered "
              "when the request is made; Fullmakt cannot look those up.");
}

} // namespace

QString vendorInWords(const requests::Review &review)
{
    return VendorWords::vendor(review);
}

QString ownerWarning(const requests::Vendor &vendor)
{
    return VendorWords::warning(vendor);
}

QString accessCountInWords(const requests::Vendor &vendor)
{
    return VendorWords::count(vendor);
}

QString accessInWords(const domain::SystemAccess &access)
{
    return VendorWords::access(access);
}

QString differenceInWords(const requests::Difference &difference)
{
    return VendorWords::difference(difference);
}

QString pageInWords(const domain::AccessRequest &request)
{
    return VendorWords::page(request);
}

QString pageNote(const domain::AccessRequest &request)
{
    return VendorWords::note(request);
}

} // namespace ui
