// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/fuzz/target.h"

#include <cstdio>
#include <cstdlib>

namespace {

constexpr qsizetype longestDetail = 1000;

// A target says nothing: a million lines about bad answers would bury the one about a fault.
void sayNothing(QtMsgType, const QMessageLogContext &, const QString &)
{
}

} // namespace

int LLVMFuzzerInitialize(int *, char ***)
{
    qInstallMessageHandler(sayNothing);
    return 0;
}

namespace fuzz {

void check(bool isTrue, const char *what)
{
    if (isTrue)
        return;
    static_cast<void>(std::fprintf(stderr, "not true: %s\n", what));
    std::abort();
}

bool isPresentable(const QString &text)
{
    for (const char32_t character : text.toUcs4()) {
        const QChar::Category category = QChar::category(character);
        if (category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate ||
            category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            return false;
    }
    return text.isValidUtf16();
}

void checkError(const core::Error &error)
{
    check(isPresentable(error.detail), "the detail of an error is presentable");
    check(isPresentable(error.code), "the code of an error is presentable");
    check(isPresentable(error.traceId), "the trace id of an error is presentable");
    check(isPresentable(error.issuer), "the issuer in an error is presentable");
    check(error.detail.size() <= longestDetail, "the detail of an error is bounded");
    check(error.code.size() <= longestDetail, "the code of an error is bounded");
}

} // namespace fuzz
