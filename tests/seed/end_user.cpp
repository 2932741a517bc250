// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/seed/end_user.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

constexpr int numberColumn = 1;

// The organisation numbers in a table of clients, row by row; "" for a person.
QStringList numbersIn(const QTableView *table)
{
    QStringList numbers = Window::column(table, numberColumn);
    for (QString &number : numbers) {
        number.removeIf([](QChar each) { return !each.isDigit(); });
        if (number.size() != 9)
            number.clear();
    }
    return numbers;
}

} // namespace

EndUser::EndUser(Sandbox &box, const QString &person) : m_window(box), m_signedIn(m_window.signIn(person))
{
}

bool EndUser::open(const QString &link, const QString &title)
{
    if (!m_window.click(u"openLink"_s) || !m_window.dialogOpens())
        return false;
    m_window.paste(link);
    m_window.key(Qt::Key_Return);
    return m_window.dialogCloses() && QTest::qWaitFor(
                                          [&] {
                                              return m_window.shows(u"approve"_s) && m_window.shows(u"reject"_s) &&
                                                     m_window.find<QLabel>(u"reviewTitle"_s)->text().startsWith(title);
                                          },
                                          patience);
}

bool EndUser::approve()
{
    if (!m_window.click(u"approve"_s) || !m_window.dialogOpens())
        return false;
    m_window.key(Qt::Key_Return);
    return m_window.dialogCloses() && QTest::qWaitFor([this] { return outcome().startsWith(u"Approved."); }, patience);
}

bool EndUser::reject()
{
    if (!m_window.click(u"reject"_s) || !m_window.dialogOpens() || !m_window.click(u"verb"_s))
        return false;
    return m_window.dialogCloses() && QTest::qWaitFor([this] { return outcome().startsWith(u"Rejected."); }, patience);
}

bool EndUser::goToClients()
{
    return QTest::qWaitFor([this] { return m_window.shows(u"addClients"_s); }, patience) &&
           m_window.click(u"addClients"_s) &&
           QTest::qWaitFor([this] { return m_window.listsAreThere() && !someAvailable().isEmpty(); }, patience);
}

QString EndUser::someAvailable() const
{
    QStringList numbers = numbersIn(m_window.table(u"available"_s));
    numbers.removeAll(QString());
    return numbers.value(0);
}

bool EndUser::mark(const QString &pane, const QString &orgNo)
{
    QTableView *table = m_window.table(pane);
    const auto row = static_cast<int>(numbersIn(table).indexOf(orgNo));
    if (row < 0 || !m_window.tabTo(table) || !m_window.selectRow(table, row))
        return false;
    m_window.key(Qt::Key_Return);
    return true;
}

bool EndUser::sendMoves()
{
    return m_window.click(u"apply"_s) && m_window.dialogOpens() && m_window.click(u"verb"_s) && m_window.dialogCloses();
}

QStringList EndUser::assign(int count)
{
    QStringList chosen;
    while (chosen.size() < count) {
        chosen.append(someAvailable());
        if (!mark(u"available"_s, chosen.last()))
            return {};
    }
    const auto *apply = m_window.find(u"apply"_s);
    const bool sent = sendMoves() && QTest::qWaitFor(
                                         [&] {
                                             return !m_window.message(u"jobOutcome"_s).isEmpty() &&
                                                    m_window.listsAreThere() && !apply->isEnabled();
                                         },
                                         patience);
    return sent ? chosen : QStringList();
}

bool EndUser::deleteAccess(const QString &title)
{
    if (!m_window.openAccess(title) || !m_window.click(u"deleteAccess"_s) || !m_window.dialogOpens())
        return false;
    if (auto *field = m_window.find<QLineEdit>(u"typedName"_s)) {
        if (!m_window.tabTo(field))
            return false;
        m_window.type(title);
    }
    return m_window.click(u"verb"_s) && m_window.dialogCloses() &&
           QTest::qWaitFor([this] { return deletion().startsWith(u"Deleted."); }, patience);
}

bool EndUser::remove(const QString &orgNo)
{
    return mark(u"assigned"_s, orgNo) && sendMoves() &&
           QTest::qWaitFor(
               [&] { return m_window.listsAreThere() && !numbersIn(m_window.table(u"assigned"_s)).contains(orgNo); },
               patience);
}

} // namespace tests
