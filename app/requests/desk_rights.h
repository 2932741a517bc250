// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace requests {

struct DeskRights // what this sign-in may do with requests (architecture.md, Capabilities)
{
    bool mayList = false;
    bool mayReadById = false;
    bool mayApprove = false;
    bool mayForward = false;
    bool mayDecideChanges = false; // approve a change; rejecting one takes no more than mayReject
    bool mayReject = false;
    bool mayCheck = false;
    bool mayRaiseLevel = false; // the sign-in is not of the highest level yet
    bool mayReadRegister = false;
    friend bool operator==(const DeskRights &, const DeskRights &) = default;
};

} // namespace requests
