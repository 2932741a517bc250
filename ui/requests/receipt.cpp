// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/receipt.h"

#include "app/core/safe_text.h"
#include "app/domain/change.h"
#include "app/domain/organisation_number.h"
#include "ui/requests/request_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace ui {

namespace {

using requests::Decision;

const QColor ink(0x1a, 0x1a, 0x1a);
const QColor muted(0x59, 0x59, 0x59);

QString timeInWords(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const int minutes = local.offsetFromUtc() / 60;
    const QString zone = QStringLiteral("UTC%1%2:%3")
                             .arg(QLatin1Char(minutes < 0 ? '-' : '+'))
                             .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
                             .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return QLocale().toString(local, QCoreApplication::translate("ui::Receipt", "d MMMM yyyy HH:mm:ss",
                                                                 "a date and time, as QLocale takes it")) +
           QStringLiteral(" (") + zone + u')';
}

domain::GivenRights without(domain::GivenRights all, const domain::GivenRights &part)
{
    const auto isPart = [&part](const auto &each) { return domain::holds(part, each); };
    all.packages.removeIf(isPart);
    all.rights.removeIf(isPart);
    return all;
}

// Writes from top to bottom.
class Sheet
{
    Q_DECLARE_TR_FUNCTIONS(ui::Receipt)

public:
    Sheet(QTextDocument *document, const ReceiptFacts &facts)
        : m_facts(facts), m_request(facts.outcome.row.request), m_cursor(document)
    {
    }

    void write();

    [[nodiscard]] static QString title() { return tr("Receipt"); }

private:
    struct Fact
    {
        QString name;
        QString value;
    };

    [[nodiscard]] bool isApproved() const { return m_facts.outcome.decision == Decision::Approve; }

    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QList<Fact> facts() const;
    void paragraph(const QString &text, qreal points, int weight, const QColor &colour, qreal above);
    void table(const QList<Fact> &facts);
    void rights(const QString &heading, const domain::GivenRights &given);
    void right(bool isPackage, const QString &rawId, const QString &key);
    void allRights();
    void closing();

    const ReceiptFacts &m_facts;
    const domain::AccessRequest &m_request;
    QTextCursor m_cursor;
    bool m_begun = false;
};

void Sheet::paragraph(const QString &text, qreal points, int weight, const QColor &colour, qreal above)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    block.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
    QTextCharFormat letters;
    letters.setFontPointSize(points);
    letters.setFontWeight(weight);
    letters.setForeground(colour);
    if (m_begun)
        m_cursor.insertBlock(block, letters);
    else
        m_cursor.setBlockFormat(block);
    m_begun = true;
    m_cursor.insertText(text, letters);
}

QString Sheet::summary() const
{
    const QString organisation = core::oneLine(m_facts.outcome.row.party.name);
    const QString system = core::oneLine(m_facts.title);
    if (m_request.kind == domain::RequestKind::Change)
        return isApproved() ? tr("Approved: the access of %1 for %2 is changed").arg(system, organisation)
                            : tr("Rejected: the access of %1 for %2 stays as it was").arg(system, organisation);
    if (!isApproved())
        return tr("Rejected: this request gives %1 nothing for %2").arg(system, organisation);
    return m_request.kind == domain::RequestKind::ForClients
               ? tr("Approved: %1 has access for clients of %2").arg(system, organisation)
               : tr("Approved: %1 has access for %2").arg(system, organisation);
}

QString Sheet::kind() const
{
    switch (m_request.kind) {
    case domain::RequestKind::ForClients:
        return tr("Access for clients of the organisation");
    case domain::RequestKind::Change:
        return tr("Change of an access that the organisation has given");
    case domain::RequestKind::Own:
        break;
    }
    return tr("Access for the organisation itself");
}

QList<Sheet::Fact> Sheet::facts() const
{
    const requests::Outcome &outcome = m_facts.outcome;
    QString organisation = core::oneLine(outcome.row.party.name);
    if (const QString number = outcome.row.party.organisationNumber; !number.isEmpty())
        organisation += QStringLiteral(" (") + domain::groupedOrganisationNumber(core::oneLine(number)) + u')';
    QString status = statusInWords(m_request.status, core::oneLine(m_request.rawStatus));
    if (outcome.accessError)
        status += QStringLiteral(". ") + (m_request.kind == domain::RequestKind::Change
                                              ? tr("What the access has now could not be read.")
                                              : tr("Whether the system access is there could not be read."));
    const QList<Fact> all = {
        {tr("Organisation"), organisation},
        {tr("Vendor"), core::oneLine(m_facts.vendor)},
        {tr("System"), core::oneLine(m_facts.title) + QStringLiteral(" (") + core::oneLine(m_request.systemId) + u')'},
        {tr("Kind"), kind()},
        {tr("Reference"), core::oneLine(m_request.externalReference)},
        {tr("Request id"), m_request.id.toString()},
        {tr("Received"), m_request.created.isValid() ? timeInWords(m_request.created) : QString()},
        {tr("Decided by"), core::oneLine(m_facts.decidedBy)},
        {tr("Decided at"), timeInWords(outcome.decidedAt)},
        {tr("Status in Altinn afterwards"), status},
        {tr("System access"), outcome.access ? outcome.access->id.toString() : QString()},
        {tr("Environment"), core::oneLine(m_facts.environment)},
    };
    QList<Fact> known;
    for (const Fact &fact : all) {
        if (!fact.value.isEmpty())
            known.append(fact);
    }
    return known;
}

void Sheet::table(const QList<Fact> &facts)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(3);
    format.setCellSpacing(0);
    format.setTopMargin(12);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, 27), QTextLength(QTextLength::PercentageLength, 73)});
    QTextTable *table = m_cursor.insertTable(static_cast<int>(facts.size()), 2, format);
    QTextCharFormat name;
    name.setForeground(muted);
    QTextCharFormat value;
    value.setForeground(ink);
    for (int row = 0; row < facts.size(); ++row) {
        table->cellAt(row, 0).firstCursorPosition().insertText(facts.at(row).name, name);
        table->cellAt(row, 1).firstCursorPosition().insertText(facts.at(row).value, value);
    }
    m_cursor.movePosition(QTextCursor::End);
}

void Sheet::right(bool isPackage, const QString &rawId, const QString &key)
{
    requests::ReviewLine found;
    for (const requests::ReviewLine &line : m_facts.named) {
        const QString other = line.isPackage ? domain::AccessPackage{line.rawId}.key() : line.rawId.toLower();
        if (line.isPackage == isPackage && other == key)
            found = line;
    }
    const QString id = core::oneLine(rawId);
    const QString name = core::oneLine(found.name);
    paragraph(name.isEmpty() ? id : name, 10.5, QFont::DemiBold, ink, 8);
    if (!name.isEmpty())
        paragraph(id, 9, QFont::Normal, muted, 0);
    QStringList services;
    for (const altinn::ServiceInPackage &service : std::as_const(found.services))
        services.append(core::oneLine(service.name.isEmpty() ? service.rawId : service.name));
    if (!services.isEmpty())
        paragraph(services.join(QStringLiteral(" · ")), 9.5, QFont::Normal, ink, 2);
}

void Sheet::rights(const QString &heading, const domain::GivenRights &given)
{
    if (given.isEmpty())
        return;
    paragraph(heading, 13, QFont::DemiBold, ink, 22);
    if (!given.packages.isEmpty())
        paragraph(tr("%n access package(s)", nullptr, static_cast<int>(given.packages.size())), 9.5, QFont::Normal,
                  muted, 2);
    for (const domain::AccessPackage &package : given.packages)
        right(true, package.urn, package.key());
    if (!given.rights.isEmpty())
        paragraph(tr("%n single service(s)", nullptr, static_cast<int>(given.rights.size())), 9.5, QFont::Normal, muted,
                  given.packages.isEmpty() ? 2 : 14);
    for (const domain::Right &service : given.rights)
        right(false, service.resourceId.isEmpty() ? service.rawId : service.resourceId, service.key());
}

void Sheet::allRights()
{
    const domain::Change asked = domain::changeAskedFor(m_request, nullptr);
    if (m_request.kind != domain::RequestKind::Change) {
        rights(isApproved() ? tr("What was given") : tr("What was asked for, and not given"), asked.added);
        return;
    }
    const std::optional<domain::GivenRights> &before = m_facts.outcome.before;
    if (!isApproved() || !before) { // without what there was before, nobody knows what was new
        rights(tr("What was asked to be added"), asked.added);
        rights(tr("What was asked to be removed"), asked.removed);
        return;
    }
    const domain::Change made = domain::changeLeft(m_request, *before);
    rights(tr("What was added"), made.added);
    rights(tr("What was removed"), made.removed);
    rights(tr("What was there already"), without(asked.added, made.added));
    rights(tr("What was not there anyhow"), without(asked.removed, made.removed));
}

void Sheet::closing()
{
    if (m_facts.withNote && !m_facts.outcome.note.isEmpty()) {
        paragraph(tr("Private note"), 13, QFont::DemiBold, ink, 22);
        const QStringList lines = m_facts.outcome.note.split(u'\n');
        for (const QString &line : lines)
            paragraph(core::oneLine(line), 10, QFont::Normal, ink, 2);
    }
    paragraph(tr("Made by %1 from what Altinn answered after the decision. This is not a document from Altinn.")
                  .arg(m_facts.program),
              9, QFont::Normal, muted, 26);
}

void Sheet::write()
{
    paragraph(title(), 22, QFont::Bold, ink, 0);
    paragraph(summary(), 12, QFont::Normal, ink, 4);
    table(facts());
    allRights();
    closing();
}

} // namespace

std::unique_ptr<QTextDocument> receiptDocument(const ReceiptFacts &facts)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    QFont font;
    font.setPointSizeF(10);
    document->setDefaultFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // also a name without a single space
    document->setDefaultTextOption(option);
    Sheet(document.get(), facts).write();
    return document;
}

QString receiptFileName(const requests::Outcome &outcome)
{
    static const QString forbidden = QStringLiteral("/\\:*?\"<>|");
    QString organisation;
    for (const QChar c : outcome.row.party.name.left(80))
        organisation.append(c.isPrint() && !c.isSurrogate() && !forbidden.contains(c) ? c : QChar(u' '));
    organisation = organisation.simplified();
    while (organisation.endsWith(u'.'))
        organisation.chop(1);
    const QString day = outcome.decidedAt.toLocalTime().date().toString(Qt::ISODate);
    return QStringList{Sheet::title(), organisation, day}.join(u' ').simplified() + QStringLiteral(".pdf");
}

} // namespace ui
