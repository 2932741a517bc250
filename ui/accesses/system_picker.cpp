// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/accesses/system_picker.h"

#include "ui/accesses/system_list_model.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/state_pane.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace ui {

SystemPicker::SystemPicker(accesses::AccessDesk *desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new SystemListModel(this)), m_filter(new FilterField),
      m_count(captionLabel()), m_state(new StatePane), m_view(new RowList(3))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_filter);
    layout->addWidget(m_count);
    layout->addWidget(m_state, 1);
    m_count->setWordWrap(true);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Systems"));
    m_state->setContent(m_view);
    m_filter->setHint(tr("Search by name, vendor or description"));
    m_filter->installEventFilter(this);
    m_filter->setObjectName(QStringLiteral("systemSearch"));
    m_view->setObjectName(QStringLiteral("systems"));
    m_count->setObjectName(QStringLiteral("systemCount"));
    setFocusProxy(m_filter);

    connect(m_filter, &FilterField::filterChanged, this, &SystemPicker::filter);
    connect(m_state, &StatePane::tryAgainClicked, this, &SystemPicker::load);
    connect(m_view, &QListView::doubleClicked, this, &SystemPicker::doubleClicked);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &SystemPicker::currentChanged);
    load();
}

std::optional<altinn::RegisteredSystem> SystemPicker::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? std::optional(m_model->at(index.row())) : std::nullopt;
}

// From the search straight into what it found.
bool SystemPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down && m_model->rowCount() > 0) {
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SystemPicker::load()
{
    m_scope.restart();
    m_count->clear();
    m_state->showLoading();
    m_scope.start(m_desk->systems(m_scope.token()),
                  [this](const core::Result<altinn::Listing<altinn::RegisteredSystem>> &systems) { arrived(systems); });
}

void SystemPicker::arrived(const core::Result<altinn::Listing<altinn::RegisteredSystem>> &systems)
{
    if (!systems) {
        m_state->showError(explain(systems.error(), tr("The list of systems could not be read.")));
        return;
    }
    m_unreadable = systems->unreadable;
    m_model->setSystems(systems->items);
    filter(m_filter->text().trimmed());
}

void SystemPicker::filter(const QString &text)
{
    m_model->setFilter(text);
    m_view->setCurrentIndex(m_model->index(0)); // what is found first is what Enter takes
    m_view->scrollToTop();
    Q_EMIT currentChanged();
    render();
}

void SystemPicker::render()
{
    if (m_state->state() == StatePane::State::Error)
        return;
    const int rows = m_model->rowCount();
    QStringList words = {tr("%n system(s)", nullptr, rows)};
    if (m_unreadable > 0)
        words.append(tr("%n in Altinn's answer could not be read", nullptr, m_unreadable));
    m_count->setText(words.join(QStringLiteral(" · ")));
    if (rows > 0)
        m_state->showContent();
    else if (m_model->isFiltered())
        m_state->showEmpty(tr("No match"),
                           tr("No system contains what you search for. Not every vendor lets organisations create the "
                              "access themselves; ask the vendor for a request."));
    else
        m_state->showEmpty(tr("No systems"), tr("No vendor offers a system here."));
}

} // namespace ui
