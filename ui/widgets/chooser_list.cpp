// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/chooser_list.h"

#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style_paint.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/headings.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QScreen>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 12;
constexpr int shownAtMost = 9;

QString folded(const ChooserItem &item)
{
    QString figures;
    for (const QChar character : item.detail) {
        if (character.isDigit()) {
            figures.append(character);
        }
    }
    return (item.title + u'\n' + item.detail + u'\n' + figures).toCaseFolded();
}

class ItemDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &colours = coloursOf(option.palette);
        const bool selectable = index.flags() & Qt::ItemIsSelectable;
        const bool selected = option.state & QStyle::State_Selected;
        const bool hovered = selectable && (option.state & QStyle::State_MouseOver);
        const QRect box = option.rect.adjusted(space::half, 0, -space::half, 0);
        if (selected || hovered) {
            paint::box(painter, box, selected ? colours.selection : mixed(colours.surface, colours.text, 0.04),
                       selected ? colours.accent : QColor(), 1, space::smallRadius);
        }
        const int indent = index.data(ChooserModel::IndentRole).toInt() * space::two;
        QRect text = box.adjusted(padding - space::half + indent, 0, -padding, 0);
        if (index.data(ChooserModel::CurrentRole).toBool()) {
            const int side = space::iconSize();
            paintGlyph(painter, QRect(text.right() - side, text.center().y() - side / 2, side, side), Glyph::Check,
                       colours.accent);
            text.setRight(text.right() - side - space::one);
        }
        painter->save();
        QFont font = fontOf(Type::Body);
        font.setWeight(QFont::Medium);
        const QFontMetrics metrics(font);
        const QFont small = fontOf(Type::Caption);
        const QFontMetrics smallMetrics(small);
        const QString detail = index.data(ChooserModel::DetailRole).toString();
        const int both = metrics.lineSpacing() + (detail.isEmpty() ? 0 : smallMetrics.lineSpacing());
        text.setTop(text.top() + (text.height() - both) / 2);
        text.setHeight(metrics.lineSpacing());
        painter->setFont(font);
        painter->setPen(selectable ? colours.text : colours.muted);
        const QString title = index.data(Qt::DisplayRole).toString();
        painter->drawText(text, Qt::AlignVCenter, metrics.elidedText(title, Qt::ElideRight, text.width()));
        text.translate(0, metrics.lineSpacing());
        painter->setFont(small);
        painter->setPen(colours.muted);
        painter->drawText(text, Qt::AlignVCenter, smallMetrics.elidedText(detail, Qt::ElideRight, text.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(fontOf(Type::Body));
        const QFontMetrics smallMetrics(fontOf(Type::Caption));
        const QString title = index.data(Qt::DisplayRole).toString();
        const QString detail = index.data(ChooserModel::DetailRole).toString();
        const int width = qMax(metrics.horizontalAdvance(title), smallMetrics.horizontalAdvance(detail));
        const int lines = metrics.lineSpacing() + (detail.isEmpty() ? 0 : smallMetrics.lineSpacing());
        return {width + 2 * padding, lines + 2 * space::one};
    }
};

} // namespace

ChooserModel::ChooserModel(QList<ChooserItem> items, QVariant current, QObject *parent)
    : QAbstractListModel(parent), m_items(std::move(items)), m_current(std::move(current))
{
    m_keys.reserve(m_items.size());
    for (const ChooserItem &item : std::as_const(m_items)) {
        m_keys.append(folded(item));
    }
    setFilter({});
}

void ChooserModel::setFilter(const QString &filter)
{
    beginResetModel();
    m_filter = filter.toCaseFolded();
    QString figures = filter;
    figures.removeIf([](QChar character) { return character.isSpace(); });
    const bool number = !figures.isEmpty() && std::ranges::all_of(figures, [](QChar c) { return c.isDigit(); });
    const QString &sought = number ? figures : m_filter;
    m_shown.clear();
    QList<int> above; // the items that the next one may be indented under, outermost first
    for (int i = 0; i < m_items.size(); ++i) {
        while (!above.isEmpty() && m_items.at(above.last()).indent >= m_items.at(i).indent) {
            above.removeLast();
        }
        if (sought.isEmpty() || m_keys.at(i).contains(sought)) {
            for (const int parent : std::as_const(above)) {
                if (!m_shown.contains(parent)) {
                    m_shown.append(parent);
                }
            }
            m_shown.append(i);
        }
        above.append(i);
    }
    endResetModel();
}

int ChooserModel::firstMatch() const
{
    int first = -1;
    for (int row = 0; row < m_shown.size(); ++row) {
        const int item = m_shown.at(row);
        if (!m_items.at(item).selectable) {
            continue;
        }
        if (m_filter.isEmpty() ? m_items.at(item).key == m_current : m_keys.at(item).contains(m_filter)) {
            return row;
        }
        if (first < 0) {
            first = row;
        }
    }
    return first;
}

int ChooserModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ChooserModel::data(const QModelIndex &index, int role) const
{
    const ChooserItem &item = m_items.at(m_shown.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::AccessibleTextRole:
        return item.detail.isEmpty() ? item.title : u"%1, %2"_s.arg(item.title, item.detail);
    case DetailRole:
        return item.detail;
    case IndentRole:
        return item.indent;
    case CurrentRole:
        return item.selectable && item.key.isValid() && item.key == m_current;
    case KeyRole:
        return item.key;
    default:
        return {};
    }
}

Qt::ItemFlags ChooserModel::flags(const QModelIndex &index) const
{
    const bool selectable = m_items.at(m_shown.at(index.row())).selectable;
    return selectable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

ChooserList::ChooserList(const QList<ChooserItem> &items, const QVariant &current, const QString &label,
                         const QString &hint, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_model(new ChooserModel(items, current, this)), m_filter(new FilterField(this)),
      m_list(new QListView(this)), m_nothing(mutedLabel(tr("Nothing matches the filter."), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_NoMouseReplay); // a click on the button closes the list and does not open it again
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(label);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, space::half + 1);
    layout->setSpacing(space::half);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::one, space::one, space::one, space::half);
    top->addWidget(m_filter);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    m_nothing->setContentsMargins(padding, space::one, padding, space::two);
    layout->addWidget(m_nothing);
    m_nothing->hide();

    m_filter->setHint(hint);
    m_filter->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ItemDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys go through the field
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setAccessibleName(label);
    connect(m_filter, &QLineEdit::textChanged, this, &ChooserList::filterChanged);
    connect(m_list, &QListView::clicked, this, &ChooserList::choose);
    filterChanged({});
}

void ChooserList::openUnder(const QWidget *button)
{
    const int rows = qMin(shownAtMost, m_model->rowCount());
    const int row = m_list->sizeHintForRow(0);
    const int wanted = m_list->sizeHintForColumn(0) + 2 * padding + 3 * space::two;
    const QRect screen = button->screen()->availableGeometry();
    const int width = qMin(std::max({button->width(), scaled(320), qMin(wanted, scaled(560))}), screen.width());
    const int height = m_filter->sizeHint().height() + 3 * space::one + space::half + qMax(1, rows) * qMax(row, 1);
    const QPoint under = button->mapToGlobal(QPoint(0, button->height() + space::half));
    QRect place(under, QSize(width, qMin(height, screen.height())));
    if (place.bottom() > screen.bottom()) {
        place.moveBottom(qMax(screen.top() + place.height() - 1, screen.bottom()));
    }
    if (place.right() > screen.right()) {
        place.moveRight(screen.right());
    }
    setGeometry(place);
    show();
    m_filter->setFocus();
}

bool ChooserList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (m_filter->text().isEmpty()) { // otherwise they move in the text
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
        return false;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        close();
        return true;
    default:
        return false;
    }
}

void ChooserList::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    paint::box(&painter, rect(), colours.surface, mixed(colours.line, colours.muted, 0.3), 1, 0);
}

void ChooserList::choose(const QModelIndex &index)
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsSelectable)) {
        return;
    }
    const QVariant key = index.data(ChooserModel::KeyRole);
    close();
    Q_EMIT chosen(key);
}

void ChooserList::filterChanged(const QString &filter)
{
    m_model->setFilter(filter.trimmed());
    const int row = m_model->firstMatch();
    const QModelIndex index = row < 0 ? QModelIndex() : m_model->index(row);
    m_list->setCurrentIndex(index);
    if (index.isValid()) {
        m_list->scrollTo(index, filter.isEmpty() ? QListView::PositionAtCenter : QListView::EnsureVisible);
    }
    const bool nothing = m_model->rowCount() == 0;
    m_list->setVisible(!nothing);
    m_nothing->setVisible(nothing);
}

} // namespace ui
