// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/theme/theme.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/chooser_list.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/set_texts.h"
#include "ui/widgets/state_pane.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;

// What a key or a click does to the shared widgets.
class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textsAreSetOutOnceAndCutWhereTheyHaveNoRoom();
    void chooserFindsByFiltering();
    void chooserFindsNumbersWithoutSpaces();
    void chooserSkipsHeadings();
    void chooserEscapeKeepsTheChoice();
    void filterWaitsThenTells();
    void filterEscapeClears();
    void tableCopiesTheSelection();
    void listCopiesWhatItsRowsShow();
    void tableHomeAndEndGoToTheRows();
    void tableRemembersColumns();
    void tableColumnsGrowWithTheText();
    void stateWaitsBeforeLoading();
    void stateShowsErrorAndCopiesDetails();
    void stateGivesFocusBack();
    void confirmKeys();
    void messageNameIsItsText();
    void everyKindAndCodeHasWords();
    void detailsHoldNoSecret();
    void durationsRead();

private:
    static std::unique_ptr<QStandardItemModel> clients();
    static ui::ChooserList *listOf(ui::Chooser &chooser);

    std::unique_ptr<ui::Theme> m_theme;
};

namespace {

QList<ui::ChooserItem> organisations()
{
    return {
        {1, u"Tilbakeholden Tiger AS"_s, u"314 250 052"_s},
        {2, u"Avdeling Bergen"_s, u"312 000 111"_s, 1},
        {{}, u"Rask Elg AS"_s, u"310 022 764"_s, 0, false},
        {3, u"Blå Måke"_s, u"310 599 298"_s, 1},
    };
}

} // namespace

void WidgetsTest::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(*qApp, [] { return false; });
}

ui::ChooserList *WidgetsTest::listOf(ui::Chooser &chooser)
{
    return chooser.findChild<ui::ChooserList *>();
}

void WidgetsTest::chooserFindsByFiltering()
{
    ui::Chooser chooser;
    chooser.setLabel(u"Organisation"_s);
    chooser.setItems(organisations());
    chooser.setCurrentKey(1);
    QCOMPARE(chooser.accessibleName(), u"Organisation: Tilbakeholden Tiger AS, 314 250 052"_s);
    const QSignalSpy chosen(&chooser, &ui::Chooser::chosen);
    chooser.show();
    QTest::keyClick(&chooser, Qt::Key_Down);
    auto *list = listOf(chooser);
    QVERIFY(list);
    auto *filter = list->findChild<ui::FilterField *>();
    QTest::keyClicks(filter, u"bergen"_s);
    const auto *view = list->findChild<QListView *>();
    QCOMPARE(view->model()->rowCount(), 2); // the sub-unit, under its parent
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 2);
    QCOMPARE(chooser.currentKey().toInt(), 2);
}

void WidgetsTest::chooserFindsNumbersWithoutSpaces()
{
    ui::Chooser chooser;
    chooser.setItems(organisations());
    const QSignalSpy chosen(&chooser, &ui::Chooser::chosen);
    for (const QString &number : {u"310599298"_s, u"310 599 298"_s}) {
        chooser.openList();
        auto *filter = listOf(chooser)->findChild<ui::FilterField *>();
        QTest::keyClicks(filter, number);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(chosen.last().first().toInt(), 3);
        QTRY_VERIFY(!listOf(chooser));
    }
}

void WidgetsTest::chooserSkipsHeadings()
{
    ui::Chooser chooser;
    chooser.setItems(organisations());
    const QSignalSpy chosen(&chooser, &ui::Chooser::chosen);
    chooser.openList();
    auto *filter = listOf(chooser)->findChild<ui::FilterField *>();
    QTest::keyClick(filter, Qt::Key_Down);
    QTest::keyClick(filter, Qt::Key_Down);
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 3);
}

void WidgetsTest::chooserEscapeKeepsTheChoice()
{
    ui::Chooser chooser;
    chooser.setItems(organisations());
    chooser.setCurrentKey(1);
    const QSignalSpy chosen(&chooser, &ui::Chooser::chosen);
    chooser.openList();
    auto *filter = listOf(chooser)->findChild<ui::FilterField *>();
    QTest::keyClicks(filter, u"berg"_s);
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(filter->text(), QString());
    QTest::keyClick(filter, Qt::Key_Escape);
    QTRY_VERIFY(!listOf(chooser));
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(chooser.currentKey().toInt(), 1);
}

void WidgetsTest::filterWaitsThenTells()
{
    ui::FilterField field;
    const QSignalSpy changed(&field, &ui::FilterField::filterChanged);
    QTest::keyClicks(&field, u" ab "_s);
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), u"ab"_s);
}

void WidgetsTest::filterEscapeClears()
{
    ui::FilterField field;
    field.setHint(u"Name or number"_s);
    QCOMPARE(field.accessibleName(), u"Name or number"_s);
    const QSignalSpy changed(&field, &ui::FilterField::filterChanged);
    QTest::keyClicks(&field, u"ab"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(field.text(), QString());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.last().first().toString(), QString());
}

std::unique_ptr<QStandardItemModel> WidgetsTest::clients()
{
    auto model = std::make_unique<QStandardItemModel>(4, 3);
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 3; ++column) {
            model->setItem(row, column, new QStandardItem(u"r%1c%2"_s.arg(row).arg(column)));
        }
    }
    return model;
}

void WidgetsTest::tableCopiesTheSelection()
{
    const auto model = clients();
    ui::TableView table;
    table.setModel(model.get());
    table.setColumnHidden(1, true);
    table.selectRow(2);
    table.selectionModel()->select(model->index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"r0c0\tr0c2\nr2c0\tr2c2"_s);
    QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table.selectionModel()->selectedRows().size(), 4);

    const QSignalSpy activated(&table, &ui::TableView::rowActivated);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
}

void WidgetsTest::listCopiesWhatItsRowsShow()
{
    QStandardItemModel model(3, 1);
    for (int cell = 0; cell < 21; ++cell) // seven roles of three rows
        model.setData(model.index(cell % 3, 0), u"%1\n%2"_s.arg(cell % 3).arg(cell / 3),
                      ui::RowDelegate::TitleRole + cell / 3);
    model.setData(model.index(0, 0), {}, ui::RowDelegate::ThirdLineRole);
    ui::RowList list(3);
    list.setModel(&model);
    list.selectionModel()->select(model.index(2, 0), QItemSelectionModel::Select);
    list.selectionModel()->select(model.index(0, 0), QItemSelectionModel::Select);
    const QString both = u"0 0\t0 1\t\t0 3\t0 4\n2 0\t2 1\t2 2\t2 3\t2 4"_s;
    for (int i = 0; i < 2; ++i, list.clearSelection()) { // without a selection it keeps what it has
        QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), both);
    }
    ui::RowList higher(4);
    higher.setModel(&model);
    higher.setCurrentIndex(model.index(1, 0));
    QTest::keyClick(&higher, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"1 0\t1 1\t1 2\t1 6\t1 3\t1 4"_s);
}

void WidgetsTest::tableHomeAndEndGoToTheRows()
{
    const auto model = clients();
    ui::TableView table;
    table.setModel(model.get());
    table.setCurrentIndex(model->index(1, 1));
    QTest::keyClick(&table, Qt::Key_End);
    QCOMPARE(table.currentIndex(), model->index(3, 1));
    QTest::keyClick(&table, Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(table.currentIndex(), model->index(0, 1));
    QCOMPARE(table.selectionModel()->selectedRows().size(), 4);
}

void WidgetsTest::tableColumnsGrowWithTheText()
{
    ui::Theme theme(*qApp);
    const auto model = clients();
    ui::TableView table;
    table.setModel(model.get());
    table.setColumnWidth(0, 180);
    table.show();
    theme.setTextScale(1.5);
    QTRY_COMPARE(table.columnWidth(0), 270);
    theme.setTextScale(1.0);
    QTRY_COMPARE(table.columnWidth(0), 180);
}

void WidgetsTest::tableRemembersColumns()
{
    const auto model = clients();
    QByteArray kept;
    const auto load = [&kept] { return kept; };
    const auto store = [&kept](const QByteArray &state) { kept = state; };
    {
        ui::TableView table;
        table.setModel(model.get());
        table.rememberColumns(load, store);
        table.setColumnWidth(0, 173);
        table.sortByColumn(1, Qt::DescendingOrder);
        QTRY_VERIFY(!kept.isEmpty());
    }
    ui::TableView again;
    again.setModel(model.get());
    again.rememberColumns(load, store);
    QCOMPARE(again.columnWidth(0), 173);
    QCOMPARE(again.horizontalHeader()->sortIndicatorSection(), 1);

    QStandardItemModel other(1, 5);
    ui::TableView different;
    different.setModel(&other);
    const int usual = different.columnWidth(0);
    different.rememberColumns(load, store);
    QCOMPARE(different.columnWidth(0), usual);
    kept = "damaged";
    different.rememberColumns(load, store);
    QCOMPARE(different.columnWidth(0), usual);
}

void WidgetsTest::stateWaitsBeforeLoading()
{
    ui::StatePane pane;
    auto *content = new QLabel(u"content"_s);
    pane.setContent(content);
    pane.showContent();
    pane.show();
    QVERIFY(content->isVisible());
    pane.showLoading();
    QCOMPARE(pane.state(), ui::StatePane::State::Loading);
    QVERIFY(content->isVisible()); // a quick answer does not flicker
    pane.showContent();
    QTest::qWait(250);
    QVERIFY(content->isVisible());
    pane.showLoading();
    QTRY_VERIFY(!content->isVisible());
}

void WidgetsTest::stateShowsErrorAndCopiesDetails()
{
    ui::StatePane pane;
    pane.show();
    const QSignalSpy again(&pane, &ui::StatePane::tryAgainClicked);
    const QSignalSpy emptyButton(&pane, &ui::StatePane::emptyButtonClicked);
    const auto buttonNamed = [&pane](const QString &text) -> QPushButton * {
        const auto buttons = pane.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text() == text) {
                return button;
            }
        }
        return nullptr;
    };
    pane.showError({u"Title"_s, u"Meaning."_s, u"Advice."_s, u"code: X-1"_s});
    QVERIFY(buttonNamed(u"Try again"_s));
    QTest::mouseClick(buttonNamed(u"Try again"_s), Qt::LeftButton);
    QCOMPARE(again.size(), 1);
    QTest::mouseClick(buttonNamed(u"Copy details"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"Title\ncode: X-1"_s);

    pane.showEmpty(u"Nothing here"_s, u"Why."_s, u"Open link…"_s);
    QVERIFY(!buttonNamed(u"Try again"_s));
    QTest::mouseClick(buttonNamed(u"Open link…"_s), Qt::LeftButton);
    QCOMPARE(emptyButton.size(), 1);
    pane.showEmpty(u"Nothing here"_s, u"Why."_s);
    QVERIFY(!buttonNamed(u"Open link…"_s));
}

void WidgetsTest::stateGivesFocusBack()
{
    ui::StatePane pane;
    auto *content = new QLineEdit;
    pane.setContent(content);
    pane.showContent();
    pane.show();
    QApplication::setActiveWindow(&pane);
    content->setFocus();
    QTRY_VERIFY(content->hasFocus());
    pane.showError({u"Title"_s, {}, {}, {}});
    QVERIFY(!content->hasFocus());
    pane.showContent();
    QVERIFY(content->hasFocus());
}

void WidgetsTest::confirmKeys()
{
    using Kind = ui::ConfirmDialog::Kind;
    const auto answer = [](Kind kind, Qt::Key key) {
        QWidget window;
        window.show();
        auto *dialog = new ui::ConfirmDialog(kind, u"Delete it?"_s, u"Text"_s, u"Delete"_s, &window);
        const QSignalSpy accepted(dialog, &QDialog::accepted);
        const QSignalSpy rejected(dialog, &QDialog::rejected);
        const QSignalSpy destroyed(dialog, &QObject::destroyed);
        dialog->open();
        QTest::keyClick(dialog, key);
        const int result = accepted.isEmpty() ? (rejected.isEmpty() ? 0 : -1) : 1;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return destroyed.isEmpty() ? 0 : result;
    };
    QCOMPARE(answer(Kind::Primary, Qt::Key_Return), 1);
    QCOMPARE(answer(Kind::Primary, Qt::Key_Escape), -1);
    QCOMPARE(answer(Kind::Destructive, Qt::Key_Return), -1); // Enter takes nothing away
    QCOMPARE(answer(Kind::Destructive, Qt::Key_Escape), -1);
}

void WidgetsTest::messageNameIsItsText()
{
    QWidget window;
    ui::MessageBar bar(&window);
    window.show();
    QVERIFY(!bar.isVisible());
    bar.setMessage(ui::Tone::Warn, u"<b>Six</b> days left."_s);
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.accessibleName(), u"Warning: Six days left."_s);
    QCOMPARE(bar.text(), u"<b>Six</b> days left."_s);

    const QSignalSpy action(&bar, &ui::MessageBar::actionTriggered);
    bar.setAction(u"Renew"_s);
    QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(action.size(), 1);
    const QSignalSpy closed(&bar, &ui::MessageBar::closed);
    bar.setClosable(true);
    auto *close = bar.findChild<QToolButton *>();
    QVERIFY(!close->accessibleName().isEmpty());
    QTest::keyClick(close, Qt::Key_Space);
    QCOMPARE(closed.size(), 1);
    QVERIFY(!bar.isVisible());
}

void WidgetsTest::everyKindAndCodeHasWords()
{
    for (int kind = 0; kind <= static_cast<int>(core::ErrorKind::Disk); ++kind) {
        core::Error error;
        error.kind = static_cast<core::ErrorKind>(kind);
        error.detail = u"server text"_s;
        const ui::Explanation words = ui::explain(error);
        QVERIFY(!words.title.isEmpty() && !words.meaning.isEmpty());
        QVERIFY(!(words.title + words.meaning + words.advice).contains(error.detail));
        QVERIFY(words.details.contains(error.detail));
        QVERIFY(!ui::shortReason(error).isEmpty());
    }
    core::Error error;
    error.kind = core::ErrorKind::RejectedByRule;
    error.status = 400;
    const ui::Explanation plain = ui::explain(error);
    for (int number = 0; number <= 80; ++number) {
        error.code = u"AUTH-%1"_s.arg(number, 5, 10, QChar(u'0'));
        const ui::Explanation words = ui::explain(error);
        QVERIFY2(!words.title.isEmpty() && !words.advice.isEmpty(), qPrintable(error.code));
        QVERIFY2(!ui::shortReason(error).isEmpty(), qPrintable(error.code));
        QVERIFY2((words.title == plain.title) == (number == 29), qPrintable(error.code)); // the one that is unused
    }
    error.code = u"AUTH-00013"_s;
    const ui::Explanation attempted = ui::explain(error, u"The request could not be approved"_s);
    QCOMPARE(attempted.title, u"The request could not be approved"_s);
    QVERIFY(attempted.meaning.startsWith(u"Someone has already handled this request. "_s));

    core::Error busy;
    busy.kind = core::ErrorKind::TooMany;
    busy.retryAfter = std::chrono::seconds(40);
    QVERIFY(ui::explain(busy).advice.contains(ui::durationInWords(std::chrono::seconds(40))));
}

void WidgetsTest::detailsHoldNoSecret()
{
    core::Error error;
    error.kind = core::ErrorKind::MissingScope;
    error.status = 403;
    error.code = u"signin.exchange-forbidden"_s;
    error.traceId = u"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"_s;
    error.detail = u"altinn:accessmanagement/enduser:connections:toothers.read altinn:clientdelegations.read"_s;
    QCOMPARE(ui::detailsOf(error), u"kind: missing-scope\nstatus: 403\ncode: "_s + error.code + u"\ntrace: "_s +
                                       error.traceId + u"\ndetail: "_s + error.detail);
    for (const QString &secret :
         {u"01878099999"_s, u"018780 99999"_s, u"eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ4In0.c2lnbmF0dXJl"_s,
          u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s}) {
        error.code = secret;
        error.traceId = secret;
        error.detail = u"the server said "_s + secret + u" and code="_s + secret;
        QVERIFY2(!ui::detailsOf(error).contains(secret), qPrintable(ui::detailsOf(error)));
    }
}

void WidgetsTest::durationsRead()
{
    using namespace std::chrono_literals;
    QVERIFY(ui::durationInWords(40s).contains(u"40"));
    QVERIFY(ui::durationInWords(170s).contains(u"3"));
    QVERIFY(ui::durationInWords(7200s).contains(u"2"));
    QVERIFY(ui::durationInWords(0s).contains(u"1"));
}

void WidgetsTest::textsAreSetOutOnceAndCutWhereTheyHaveNoRoom()
{
    QPixmap paper(10, 10);
    const QFont font = QApplication::font();
    const QString name = u"BJØRKEKRYGGEN SKOGBRUK OG LANDBRUK AS"_s;
    const auto width = [&font, &paper](const QString &text) {
        return QFontMetricsF(font, &paper).horizontalAdvance(text);
    };
    ui::SetTexts known;
    const auto letters = [](const ui::SetText &line) {
        qsizetype count = 0;
        for (const QGlyphRun &run : line.runs)
            count += run.glyphIndexes().size();
        return count;
    };
    const ui::SetText whole = known.line(name, font, 1000, &paper);
    QCOMPARE(letters(whole), name.size());
    QVERIFY(qAbs(whole.width - width(name)) < 1);
    QCOMPARE(known.line(name, font, 1000, &paper).runs, whole.runs);

    const int room = qFloor(width(name) / 2);
    const ui::SetText cut = known.line(name, font, room, &paper);
    QVERIFY(cut.width <= room);
    QVERIFY(cut.width > room - 2 * width(u"M"_s)); // no more than there must
    QVERIFY(letters(cut) < letters(whole));
    QCOMPARE(letters(known.line(u"two\nlines"_s, font, 1000, &paper)), 9);
    QCOMPARE(letters(known.line(name, font, 0, &paper)), 1); // the sign of what is cut
    QCOMPARE(letters(known.line({}, font, 100, &paper)), 0);
    // In figures of one width.
    QCOMPARE(known.line(u"111 111 111"_s, font, 1000, &paper).width,
             known.line(u"808 808 808"_s, font, 1000, &paper).width);
}

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
