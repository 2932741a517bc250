// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// Error bodies as the two services write them: Altinn problems with a code, validation problems, and the web
// framework's own (contract sections 10 and 13). Free functions; safe from every thread.

#include "router.h"

#include <string>

namespace sandbox {

// Stands where a code could: an error that the real service did not foresee, answered with the framework's 500.
inline const std::string serverError = "500";

// An Altinn problem; `code` is one of the AUTH codes of contract section 10, which also decides the status,
// or serverError.
Reply problem(const std::string &code);
// STD-00000 with one validation error.
Reply validationProblem(const std::string &code, const std::string &title, const std::string &path);
// The framework's own body for a bare status: no code.
Reply frameworkProblem(int status, const std::string &title = {});
// The framework's 400 for input it could not read, with its errors map.
Reply malformed(const std::string &member, const std::string &value);
Reply errorsMap(const std::string &member, const std::string &message);

} // namespace sandbox
