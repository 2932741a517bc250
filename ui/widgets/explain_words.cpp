// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/explain_words.h"

#include "ui/widgets/explain.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Explain
{
    Q_DECLARE_TR_FUNCTIONS(ui::Explain)

public:
    static Words request(AltinnReason reason);
    static Words right(AltinnReason reason);
    static Words access(AltinnReason reason);
    static Words call(AltinnReason reason);
    static Words kind(const core::Error &error);
};

// About the request itself.
Words Explain::request(AltinnReason reason)
{
    switch (reason) {
    case AltinnReason::RequestGone:
        return {tr("The request does not exist any more"),
                tr("It has been withdrawn, deleted or archived, or the link is of another kind."),
                tr("Refresh the list. If you still need it, ask the vendor for a new link."),
                tr("the request does not exist any more")};
    case AltinnReason::RequestExpired:
        return {tr("The request has run out"), tr("A request must be answered within 180 days."),
                tr("Ask the vendor to send a new one."), tr("the request has run out")};
    case AltinnReason::AlreadyHandled:
        return {tr("Someone has already handled this request"), tr("It is no longer waiting for an answer."),
                tr("Refresh to see what was decided."), tr("already handled by someone")};
    case AltinnReason::MaybeDone:
        return {tr("Altinn could not store the answer"), tr("The system access may have been created even so."),
                tr("Refresh requests and system accesses before you do anything else."),
                tr("not stored; check what happened")};
    case AltinnReason::WrongKind:
        return {tr("This is of another kind"),
                tr("Altinn keeps accesses for the organisation itself apart from accesses for clients."),
                tr("Open it from the link that the vendor sent."), tr("of another kind")};
    case AltinnReason::InvalidRequest:
        return {
            tr("The vendor's request is not valid"),
            tr("It asks for something that the system is not registered with, or that cannot be given in this way."),
            tr("Contact the vendor; nothing you do here can mend it."), tr("the vendor's request is not valid")};
    case AltinnReason::SystemGone:
        return {tr("The vendor's system is no longer registered"),
                tr("Altinn does not find it in the system register."), tr("Contact the vendor."),
                tr("the system is no longer registered")};
    case AltinnReason::OtherOrganisation:
        return {tr("This belongs to another organisation"), tr("It was not sent to the organisation you act for now."),
                tr("Change organisation at the top and try again."), tr("belongs to another organisation")};
    case AltinnReason::OrganisationUnknown:
        return {tr("The organisation could not be looked up"), tr("Altinn did not find it in its register just now."),
                tr("Try again in a while."), tr("the organisation could not be looked up")};
    default:
        return {};
    }
}

// About what the user may give.
Words Explain::right(AltinnReason reason)
{
    switch (reason) {
    case AltinnReason::RightsNotDelegable:
        return {tr("The request asks for rights that cannot be given"),
                tr("Some are not registered for this system, or cannot be delegated."), tr("Contact the vendor."),
                tr("asks for rights that cannot be given")};
    case AltinnReason::DelegationFailed:
        return {tr("The rights could not be given"), tr("Nothing was given, or only a part."),
                tr("Refresh and look at what is there before you try again."), tr("the rights could not be given")};
    case AltinnReason::CheckInconclusive:
        return {tr("Altinn could not check your rights"),
                tr("It is not known whether you may give what is asked for. Nothing has been given."),
                tr("Try again in a while."), tr("your rights could not be checked")};
    case AltinnReason::MissingRole:
        return {tr("You lack a role that is needed to give this"), tr("Nothing has been given."),
                tr("Ask someone with broader rights in the organisation, for example the general manager."),
                tr("you lack a role")};
    case AltinnReason::MissingDirectDelegation:
        return {tr("You have not been given this right yourself"), tr("You can only give what you have."),
                tr("Ask someone with broader rights in the organisation, for example the general manager."),
                tr("you do not have the right yourself")};
    case AltinnReason::MissingPackage:
        return {tr("You cannot give all of the access packages"), tr("You lack at least one of them yourself."),
                tr("Ask someone with broader rights in the organisation, for example the general manager."),
                tr("you lack an access package")};
    case AltinnReason::OwnerRestricts:
    case AltinnReason::AccessListRefused:
        return {tr("The service owner does not allow this organisation"),
                tr("The service may only be used by organisations that its owner has approved."),
                tr("Contact the owner of the service."), tr("the service owner does not allow it")};
    case AltinnReason::LevelTooLow:
        return {tr("You need a higher security level"), tr("The service asks for a safer way of signing in."),
                tr("Sign in again with a higher security level, for example BankID."),
                tr("needs a higher security level")};
    case AltinnReason::NeverDelegable:
        return {tr("The service cannot be given to others"), tr("Its owner has not opened for it."),
                tr("Contact the vendor."), tr("cannot be given to others")};
    case AltinnReason::MaskinportenSchema:
        return {tr("This is a Maskinporten right"), tr("Such rights are given to organisations, not to systems."),
                tr("Contact the vendor."), tr("a Maskinporten right")};
    case AltinnReason::NotRepresenting:
        return {tr("You do not represent this organisation in Altinn"),
                tr("You need to be access manager, or have another role in it."),
                tr("Ask the general manager to give you the role."), tr("you do not represent the organisation")};
    default:
        return {};
    }
}

// About a system access and its clients.
Words Explain::access(AltinnReason reason)
{
    switch (reason) {
    case AltinnReason::AccessExists:
        return {tr("The organisation already has this system access"), tr("Nothing new was created."),
                tr("Look for it among the system accesses."), tr("exists already")};
    case AltinnReason::AccessNotCreated:
        return {tr("The system access was not completed"), tr("Altinn stopped on the way."),
                tr("Look at the list of system accesses before you try again."), tr("was not completed")};
    case AltinnReason::AccessGone:
        return {tr("The system access does not exist any more"), tr("Someone may have deleted it."),
                tr("Refresh the list."), tr("the system access does not exist any more")};
    case AltinnReason::NotOwner:
        return {tr("The system access belongs to another organisation"),
                tr("It cannot be changed for the organisation you act for now."),
                tr("Change organisation at the top and try again."), tr("belongs to another organisation")};
    case AltinnReason::NotRemoved:
        return {tr("Altinn could not remove it"), tr("It may be there still, whole or in part."),
                tr("Refresh and look at what is there before you try again."), tr("could not be removed")};
    case AltinnReason::HasClients:
        return {tr("The system access still has clients"), tr("It acts for them until they are removed."),
                tr("Remove the clients first."), tr("still has clients")};
    case AltinnReason::ClientsUnreadable:
        return {tr("Altinn could not fetch your clients"),
                tr("The list of clients comes from another part of Altinn, which did not answer as it should."),
                tr("Try again in a while. If it goes on, sign out and in again."),
                tr("your clients could not be fetched")};
    case AltinnReason::RightsUnreadable:
        return {tr("Altinn could not read what the access has been given"),
                tr("This does not mean that it has nothing."), tr("Try again in a while."),
                tr("what it has could not be read")};
    case AltinnReason::ClientUnknown:
        return {tr("This is not a client of yours"), tr("The client relation may have ended in the meantime."),
                tr("Refresh the list of clients."), tr("is not your client")};
    case AltinnReason::ClientLacksPackage:
        return {tr("The client lacks an access package"),
                tr("The client must have given you every package that the system access needs."),
                tr("Ask the client to give you the package, or leave the client out."),
                tr("the client lacks an access package")};
    case AltinnReason::NotForClients:
        return {tr("This system access is not for clients"), tr("It only acts for the organisation itself."),
                tr("Choose a system access for clients."), tr("the access is not for clients")};
    default:
        return {};
    }
}

// About the call as such.
Words Explain::call(AltinnReason reason)
{
    switch (reason) {
    case AltinnReason::ReferenceUsed:
        return {tr("The vendor's reference is taken"),
                tr("There is another request with the same reference, answered or not."),
                tr("Look for it under Requests, or ask the vendor to send one with a reference of its own."),
                tr("the reference is taken")};
    case AltinnReason::InvalidInput:
        return {
            tr("Altinn could not use what was sent"),
            tr("Something in it is missing or written in another way than Altinn expects. Nothing has been changed."),
            tr("Refresh and try again. If it goes on, copy the details and send them to support."),
            tr("could not be used by Altinn")};
    case AltinnReason::OnlyForVendors:
        return {tr("Altinn keeps this for vendors"), tr("The sign-in is a person's, and a vendor's was expected."),
                tr("Copy the details and send them to support."), tr("only for vendors")};
    case AltinnReason::OtherAccount:
        return {tr("The sign-in belongs to an account of another sort"),
                tr("It concerns accounts that were made in Altinn without a national identity number."),
                tr("Sign out, and sign in again with ID-porten."), tr("an account of another sort")};
    case AltinnReason::NoReason:
        return {tr("Altinn could not do it, and does not say why"), tr("It may be done in part."),
                tr("Refresh and look at what is there before you try again."), tr("no reason was given")};
    default:
        return {};
    }
}

Words Explain::kind(const core::Error &error)
{
    const QString later = tr("Try again in a while. If it goes on, copy the details and send them to support.");
    switch (error.kind) {
    case core::ErrorKind::Offline:
        return {tr("No connection to Altinn"), tr("Nothing answered. Nothing has been changed."),
                tr("Check the network and try again."), tr("no connection")};
    case core::ErrorKind::Timeout:
        return {tr("Altinn did not answer in time"), tr("It is not known whether it did what was asked."),
                tr("Refresh to see what happened before you try again."), tr("no answer in time")};
    case core::ErrorKind::Tls:
        return {tr("The connection is not safe"),
                tr("The identity of the server could not be verified, so nothing was sent."),
                tr("Check that the clock of this computer is right, and whether the network or a proxy intercepts "
                   "traffic."),
                tr("the connection is not safe")};
    case core::ErrorKind::SignedOut:
        return {tr("You are signed out"), tr("Altinn no longer accepts the sign-in."),
                tr("Sign in again. Your unsaved choices are kept."), tr("signed out")};
    case core::ErrorKind::Forbidden:
        return {tr("You do not have the right to do this"),
                tr("Altinn says that you lack a role or an access package in this organisation."),
                tr("Ask the general manager or an access manager in the organisation."), tr("you lack the right")};
    case core::ErrorKind::MissingScope:
        return {tr("Fullmakt has not been given this function"),
                tr("The sign-in does not hold the permission that Altinn asks for here."),
                tr("Do it in Altinn instead, and come back to see the result."),
                tr("not among the functions of this sign-in")};
    case core::ErrorKind::Gone:
        return {tr("It does not exist any more"), tr("Someone may have removed it in the meantime."),
                tr("Refresh the list."), tr("does not exist any more")};
    case core::ErrorKind::Conflict:
        return {tr("Something has changed in the meantime"), tr("What you saw is not how it is now."),
                tr("Refresh and look again."), tr("changed in the meantime")};
    case core::ErrorKind::RejectedByRule:
        return {tr("Altinn did not accept this"), tr("A rule in Altinn stands in the way."),
                tr("Copy the details if you need help from support."), tr("not accepted by Altinn")};
    case core::ErrorKind::TooMany:
        return {tr("Altinn asks us to slow down"), tr("Too many calls were made in a short time."),
                error.retryAfter ? tr("Try again in %1.").arg(durationInWords(*error.retryAfter))
                                 : tr("Wait a little and try again."),
                tr("too many calls at once")};
    case core::ErrorKind::Server:
        return {tr("Altinn has a problem"), tr("The fault is not with you."),
                error.retryAfter ? tr("Try again in %1.").arg(durationInWords(*error.retryAfter)) : later,
                tr("a problem at Altinn")};
    case core::ErrorKind::BadAnswer:
        return {tr("Altinn answered in an unexpected way"),
                tr("The answer could not be understood, so it is not used."), later, tr("an unexpected answer")};
    case core::ErrorKind::Cancelled:
        return {tr("It was stopped"), tr("What was not done by then has not been done."),
                tr("Begin again when you want to."), tr("stopped")};
    case core::ErrorKind::Disk:
        if (error.code == u"storage.newer-schema")
            return {tr("The file is a later version's"),
                    tr("A later version of Fullmakt has written its records on this computer."),
                    tr("Use that version, or update this one."), tr("written by a later version")};
        if (error.code == u"storage.in-use")
            return {tr("Another Fullmakt window keeps the records"),
                    tr("Only one window at a time can write down changes of clients."),
                    tr("Close the other window, and sign in here again."), tr("kept by another window")};
        if (error.code == u"storage.disk-full")
            return {tr("The disk is full"), tr("Nothing more can be written down."),
                    tr("Make room on the disk, and sign in again."), tr("the disk is full")};
        return {tr("A file could not be read or written"), tr("The disk may be full, or the file may be protected."),
                tr("Check the disk and the file, and try again."), tr("a file could not be read or written")};
    }
    return {};
}

} // namespace

Words wordsOf(AltinnReason reason)
{
    for (const auto part : {&Explain::request, &Explain::right, &Explain::access, &Explain::call}) {
        Words words = part(reason);
        if (!words.title.isEmpty()) {
            return words;
        }
    }
    return {};
}

Words wordsOf(const core::Error &error)
{
    Words words = wordsOf(error.fault, error.issuer);
    return words.title.isEmpty() ? Explain::kind(error) : words;
}

} // namespace ui
