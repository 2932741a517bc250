// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/matrix/words.h"

#include "ui/widgets/explain.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace matrix {

namespace {

// A sentence that begins with what somebody can do, or says that nobody need do anything.
const QRegularExpression &nextStep()
{
    static const QRegularExpression pattern(
        uR"((^|[.;:!?] )(ask|check|choose|close|contact|copy|create|delete|do|fetch|if|look|make|on a guest network|open|)"
        uR"(press|refresh|remove|set|sign|tell|try|use|wait|you can|below you)\b|tries again by itself|you need not do anything|look at it in altinn)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression &english()
{
    static const QRegularExpression pattern(uR"(\b(the|and|you|your|this|that|again|has|been|not)\b)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

} // namespace

QString WordJudge::objection(const Told &told)
{
    if (!told.words)
        return u"the user is told nothing"_s;
    QHash<QString, QString> texts;
    for (const auto &language : {u"nb"_s, u"nn"_s, u"en"_s}) {
        m_language.set(language);
        const QString text = told.words().simplified();
        if (text.isEmpty())
            return u"no words in "_s + language;
        static const QRegularExpression placeholder(u"%\\d|%n|%L"_s);
        if (text.contains(placeholder))
            return u"a gap in the words in %1: %2"_s.arg(language, text);
        if (language != u"en" && english().match(text).hasMatch())
            return u"English in the words in %1: %2"_s.arg(language, text);
        texts.insert(language, text);
    }
    if (texts.value(u"en"_s) == texts.value(u"nb"_s) || texts.value(u"en"_s) == texts.value(u"nn"_s))
        return u"the same words in several languages: "_s + texts.value(u"en"_s);
    if (!told.hasButton && !nextStep().match(texts.value(u"en"_s)).hasMatch())
        return u"no next step: "_s + texts.value(u"en"_s);
    return {};
}

Words wordsOf(const core::Error &error)
{
    return [error] {
        const ui::Explanation words = ui::explain(error);
        return words.title + u". "_s + words.meaning + u' ' + words.advice;
    };
}

} // namespace matrix
