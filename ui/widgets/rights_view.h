// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

struct RightsService // inside a package
{
    QString name; // "" when there is none: rawId is shown
    QString rawId;
    QString description;
    QString owner; // "" when it is not known
};

struct RightsAnswer // at the right, one for a column
{
    QString text;   // short; "" for none
    QString spoken; // the whole of it, for assistive technology
    Glyph glyph = Glyph::Minus;
    Ink ink = Ink::Muted;
};

struct RightsNote // a sentence below the description
{
    QString text;
    Glyph glyph = Glyph::Info;
    Ink ink = Ink::Muted;
};

struct RightsRow // a package or a single service, in readable words
{
    QString name; // "" when there is none: rawId is shown
    QString rawId;
    QString description;
    QList<RightsService> services; // of a package; shown on demand
    QList<RightsAnswer> answers;
    QList<RightsNote> notes;
};

// "1 access package and 2 single services"
[[nodiscard]] QString amountInWords(int packages, int services);

// What is asked for, given or taken: headed lists of packages and services. Plain labels in a grid, so that long words
// wrap and a screen reader reads them in order. Where there is no room for the answers beside the words they stand
// below them. Owned by the page that places it.
class RightsView : public QWidget
{
    Q_OBJECT

public:
    explicit RightsView(QWidget *parent = nullptr);

    void clear();
    void addHeading(const QString &title, const QString &count, const QStringList &columns = {});
    void addRow(const RightsRow &row);
    // Shows only rows that contain the text; returns how many are left. A heading without rows is hidden with them.
    // What matches inside a package opens it.
    int setFilter(const QString &filter);
    void setRawIdsShown(bool shown); // of rows to come too

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Heading
    {
        QList<QWidget *> widgets;
        QList<QLabel *> columns;
        QStringList names; // of the columns
        bool isUsed = true;
    };

    struct Answer
    {
        QWidget *widget = nullptr;
        QLabel *label = nullptr;
        QString text;
        int column = 0;
    };

    struct Shown
    {
        RightsRow row;
        QString searchText;
        QString servicesText; // to search in
        QList<QWidget *> widgets;
        QList<Answer> answers;
        QLabel *rawId = nullptr;
        QLabel *services = nullptr;
        QPushButton *more = nullptr; // shows the services
        int heading = -1;
        int line = 0; // of the grid
    };

    [[nodiscard]] QWidget *lastInTabOrder() const;
    [[nodiscard]] static QWidget *describe(Shown *shown);
    static void addServices(Shown *shown, const QString &name, QVBoxLayout *layout);
    [[nodiscard]] static QWidget *note(const RightsNote &note);
    [[nodiscard]] static Answer answer(const RightsAnswer &answer, int column);
    void place(const Shown &shown);
    void place(const Heading &heading) const;
    void renderHeading(Heading *heading, bool isUsed) const;
    void renderRawIds(const Shown &shown) const;

    QGridLayout *m_grid;
    QList<Heading> m_headings;
    QList<Shown> m_rows;
    bool m_rawIdsShown = false;
    bool m_isNarrow = false;
};

} // namespace ui
