// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/several_dialogs.h"

#include "app/domain/organisation_number.h"
#include "ui/requests/note_field.h"
#include "ui/requests/outcome_text.h"
#include "ui/requests/receipt_facts.h"
#include "ui/requests/save_receipt.h"
#include "ui/requests/several_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/rights_view.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ui {

using requests::Decision;
using requests::DecisionRound;
using requests::Truth;

namespace {

struct SeveralQuestion
{
    Q_DECLARE_TR_FUNCTIONS(ui::SeveralQuestion)

public:
    static QString title(Decision decision, int count);
    static QString text(const requests::RequestDesk &desk, Decision decision, const QList<requests::InboxRow> &rows);
    static QString total(const requests::RequestDesk &desk, const QList<requests::InboxRow> &rows);
    static QString verb(Decision decision, int count);
    static QWidget *item(const requests::RequestDesk &desk, const requests::InboxRow &row, Decision decision);
    static QWidget *body(const requests::RequestDesk &desk, const QList<requests::InboxRow> &rows, Decision decision,
                         QWidget *note);
};

QString SeveralQuestion::title(Decision decision, int count)
{
    return decision == Decision::Approve ? tr("Approve %n requests?", nullptr, count)
                                         : tr("Reject %n requests?", nullptr, count);
}

QString SeveralQuestion::verb(Decision decision, int count)
{
    return decision == Decision::Approve ? tr("Approve %n", nullptr, count) : tr("Reject %n", nullptr, count);
}

// Over all of them; a change tells for itself what it adds and takes away.
QString SeveralQuestion::total(const requests::RequestDesk &desk, const QList<requests::InboxRow> &rows)
{
    int packages = 0;
    int services = 0;
    for (const requests::InboxRow &row : rows) {
        const std::optional<requests::Review> review = desk.openedReview(row.request.id);
        if (!review || row.request.kind == domain::RequestKind::Change)
            continue;
        packages += review->packageCount();
        services += static_cast<int>(review->lines.size()) - review->packageCount();
    }
    return packages + services == 0 ? QString() : u' ' + tr("In all %1.").arg(amountInWords(packages, services));
}

QString SeveralQuestion::text(const requests::RequestDesk &desk, Decision decision,
                              const QList<requests::InboxRow> &rows)
{
    QSet<domain::PartyUuid> parties;
    for (const requests::InboxRow &row : rows)
        parties.insert(row.party.uuid);
    const QString forWhom = tr("For %n organisation(s).", nullptr, static_cast<int>(parties.size()));
    const QString how = tr("They are sent one after another, and each is read back from Altinn.");
    return decision == Decision::Approve
               ? forWhom + total(desk, rows) + u' ' + tr("Each access applies until somebody deletes it.") + u' ' + how
               : forWhom + u' ' + tr("Nothing is given; the vendors can send new requests.") + u' ' + how;
}

QWidget *SeveralQuestion::item(const requests::RequestDesk &desk, const requests::InboxRow &row, Decision decision)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, space::one);
    layout->setSpacing(0);
    const QString title = desk.titleOf(row.request);
    QLabel *name = bodyLabel(title);
    setType(name, Type::Strong);
    layout->addWidget(name);
    const QString number = domain::groupedOrganisationNumber(desk.vendorNumberOf(row.request));
    const QString vendor = QStringList{desk.vendorNameOf(row.request), number}.join(u' ').trimmed();
    layout->addWidget(mutedLabel(vendor.isEmpty() ? tr("For %1").arg(row.party.name)
                                                  : tr("Vendor %1, for %2").arg(vendor, row.party.name)));
    const std::optional<requests::Review> review = desk.openedReview(row.request.id);
    if (decision == Decision::Approve && review)
        layout->addWidget(bodyLabel(givenInWords(*review, title)));
    return box;
}

// With large text all of it scrolls, the note too.
QWidget *SeveralQuestion::body(const requests::RequestDesk &desk, const QList<requests::InboxRow> &rows,
                               Decision decision, QWidget *note)
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, space::one, 0);
    layout->setSpacing(space::half);
    for (const requests::InboxRow &row : rows)
        layout->addWidget(item(desk, row, decision));
    if (note)
        layout->addWidget(note);
    layout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("severalList"));
    scroll->setAccessibleName(tr("What is decided"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);
    scroll->setMinimumHeight(scaled(140));
    scroll->setFocusPolicy(Qt::StrongFocus); // the arrow keys read in it
    return scroll;
}

} // namespace

void askAboutSeveral(requests::RequestDesk *desk, const QList<requests::InboxRow> &rows, Decision decision,
                     const std::shared_ptr<QString> &note, QWidget *parent, const std::function<void()> &decided)
{
    const int count = static_cast<int>(rows.size());
    const auto kind = decision == Decision::Reject ? ConfirmDialog::Kind::Destructive : ConfirmDialog::Kind::Primary;
    auto *dialog =
        new ConfirmDialog(kind, SeveralQuestion::title(decision, count), SeveralQuestion::text(*desk, decision, rows),
                          SeveralQuestion::verb(decision, count), parent);
    NoteField *field = note ? new NoteField : nullptr;
    if (field)
        field->setText(*note);
    dialog->setBody(SeveralQuestion::body(*desk, rows, decision, field));
    dialog->resize(scaled(560), qMin(scaled(560), parent->window()->height() - space::four));
    QObject::connect(dialog, &QDialog::finished, parent, [decided, note, field](int result) {
        if (field)
            *note = field->text();
        if (result == QDialog::Accepted)
            decided();
    });
    dialog->open();
}

RoundDialog::RoundDialog(requests::RequestDesk *desk, const QString &user, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_user(user), m_counts(bodyLabel()), m_message(new MessageBar),
      m_list(new QWidget), m_items(new QVBoxLayout(m_list)), m_saveAll(button(Glyph::Download, {}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Outcomes"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::three);
    layout->setSpacing(space::one + space::half);
    layout->addWidget(titleLabel(tr("What became of each request")));
    layout->addWidget(m_counts);
    layout->addWidget(m_message);
    m_items->setContentsMargins(0, 0, space::one, 0);
    m_items->setSpacing(space::one);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_list);
    scroll->setAccessibleName(tr("Outcomes"));
    scroll->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_saveAll);
    buttons->addStretch();
    QPushButton *close = button(tr("Close"), ButtonRole::Primary);
    close->setObjectName(QStringLiteral("closeOutcomes"));
    close->setDefault(true);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    m_saveAll->setText(tr("Save all receipts…"));
    m_saveAll->setObjectName(QStringLiteral("saveReceipts"));
    m_message->setObjectName(QStringLiteral("outcomesMessage"));
    m_counts->setObjectName(QStringLiteral("outcomeCounts"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_saveAll, &QPushButton::clicked, this, &RoundDialog::saveAll);
    connect(desk, &requests::RequestDesk::roundChanged, this, &QDialog::reject);
    if (desk->round())
        connect(desk->round(), &DecisionRound::progressed, this, &RoundDialog::render);
    resize(scaled(640), qMin(scaled(560), parent->window()->height() - space::four));
    render();
}

QList<int> RoundDialog::withReceipt() const
{
    QList<int> found;
    for (int i = 0; m_desk->round() && i < m_desk->round()->items().size(); ++i) {
        const DecisionRound::Item &item = m_desk->round()->items().at(i);
        if (item.outcome && hasReceipt(*item.outcome))
            found.append(i);
    }
    return found;
}

QWidget *RoundDialog::itemWidget(int at)
{
    const DecisionRound::Item &item = m_desk->round()->items().at(at);
    const QString title = m_desk->titleOf(item.row.request);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    const Tone tone = item.outcome ? outcomeInWords(*item.outcome, title).tone : Tone::Neutral;
    const Ink ink = tone == Tone::Ok     ? Ink::Ok
                    : tone == Tone::Bad  ? Ink::Bad
                    : tone == Tone::Warn ? Ink::Warn
                                         : Ink::Muted;
    row->addWidget(new GlyphLabel(glyphOf(tone), ink), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    QLabel *name = bodyLabel(tr("%1, for %2").arg(title, item.row.party.name));
    setType(name, Type::Strong);
    words->addWidget(name);
    words->addWidget(bodyLabel(itemInWords(item, title)));
    row->addLayout(words, 1);
    if (withReceipt().contains(at)) {
        QPushButton *save = button(Glyph::Download, tr("Receipt…"), ButtonRole::Quiet);
        save->setObjectName(QStringLiteral("receipt%1").arg(at));
        save->setAccessibleName(tr("Save the receipt for %1…").arg(name->text()));
        connect(save, &QPushButton::clicked, this, [this, at] {
            const DecisionRound::Item saved = m_desk->round()->items().at(at);
            if (saved.outcome)
                saveReceipt(receiptFacts(*m_desk, *saved.outcome, saved.review, m_user), this,
                            [this](const OutcomeText &text) { tell(text); });
        });
        row->addWidget(save, 0, Qt::AlignTop);
    }
    return box;
}

void RoundDialog::tell(const OutcomeText &text)
{
    m_message->setMessage(text.tone, text.text);
}

void RoundDialog::render()
{
    if (!m_desk->round())
        return;
    m_counts->setText(countsInWords(*m_desk->round()));
    while (QLayoutItem *old = m_items->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (int i = 0; i < m_desk->round()->items().size(); ++i)
        m_items->addWidget(itemWidget(i));
    m_items->addStretch();
    m_saveAll->setVisible(withReceipt().size() > 1);
}

void RoundDialog::saveAll()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the receipts"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        QList<ReceiptFacts> all;
        const QList<int> places = withReceipt();
        for (const int at : places) {
            const DecisionRound::Item &item = m_desk->round()->items().at(at);
            all.append(receiptFacts(*m_desk, *item.outcome, item.review, m_user));
        }
        tell(saveReceipts(all, folder));
    });
    dialog->open();
}

} // namespace ui
