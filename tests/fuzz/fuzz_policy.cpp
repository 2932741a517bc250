// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The policy that IT sets for a computer.
#include "app/storage/policy.h"
#include "tests/fuzz/target.h"

namespace {

template <class T>
bool isWithin(const std::optional<T> &value, T least, T most)
{
    return !value || (*value >= least && *value <= most);
}

void checkEnvironment(const storage::EnvironmentPolicy &environment)
{
    fuzz::check(environment.clientId.isEmpty() || core::isPossibleClientId(environment.clientId), "a client id");
    fuzz::check(environment.scopes.isEmpty() || environment.scopes.contains(QStringLiteral("openid")),
                "scopes to sign in with");
    fuzz::check(environment.scopes.size() <= 64, "scopes are bounded");
    for (const QString &scope : environment.scopes)
        fuzz::check(fuzz::isPresentable(scope) && !scope.contains(u' '), "a scope is one word");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using std::chrono::minutes;
    const QByteArray json = fuzz::bytesOf(data, size);
    const core::Result<storage::Policy> policy = storage::parsePolicy(json);
    if (!policy) {
        fuzz::checkError(policy.error());
        return 0;
    }
    const core::Result<storage::Policy> again = storage::parsePolicy(json);
    fuzz::check(again && *again == *policy, "read twice gives the same");
    fuzz::check(isWithin(policy->idle, minutes(5), minutes(30)), "idle minutes within bounds");
    fuzz::check(isWithin(policy->total, minutes(15), minutes(120)), "total minutes within bounds");
    fuzz::check(isWithin(policy->jobWidth, 1, 32), "a width within bounds");
    checkEnvironment(policy->production);
    checkEnvironment(policy->tt02);
    return 0;
}
