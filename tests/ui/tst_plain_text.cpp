// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Names come from outside. Whatever they hold is shown as it is written, never drawn as markup.
#include "ui/widgets/headings.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/plain_text.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labels();
    void messages();
    void toolTips();
};

static const QString hostile = u"<a href=\"https://evil.example\">Skatteetaten</a><img src=\"file:///etc/hostname\">"_s;

void TestPlainText::labels()
{
    for (QLabel *label : {ui::displayLabel(hostile), ui::titleLabel(hostile), ui::sectionLabel(hostile),
                          ui::bodyLabel(hostile), ui::mutedLabel(hostile), ui::captionLabel(hostile)}) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(label->text(), hostile);
        delete label;
    }
}

void TestPlainText::messages()
{
    ui::MessageBar bar;
    const auto drawn = [&bar] {
        for (const QLabel *label : bar.findChildren<QLabel *>()) {
            if (label->text().contains(u"Skatteetaten"_s))
                return label;
        }
        return static_cast<const QLabel *>(nullptr);
    };
    bar.setMessage(ui::Tone::Warn, hostile);
    QVERIFY(drawn());
    QCOMPARE(drawn()->textFormat(), Qt::PlainText);
    bar.setMessage(ui::Tone::Warn, hostile, u"<i>heading</i>"_s);
    QVERIFY(drawn());
    QVERIFY(!drawn()->text().contains(u"<a "_s));
    QVERIFY(!drawn()->text().contains(u"<img"_s));
    QVERIFY(!drawn()->text().contains(u"<i>"_s));
    QVERIFY(bar.text().contains(hostile));
}

void TestPlainText::toolTips()
{
    QCOMPARE(ui::plainToolTip(u"BJØRK & SØNN AS"_s), u"BJØRK & SØNN AS"_s);
    QVERIFY(!ui::plainToolTip(hostile).contains(u"<img"_s));
    QVERIFY(!ui::plainToolTip(hostile).contains(u"<a "_s));
}

QTEST_MAIN(TestPlainText)
#include "tst_plain_text.moc"
