#include "gui/widgets/flowlayout.h"

#include "gui/table/cellgeometry.h"
#include "gui/widgets/tallenough.h"

#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

using namespace enchufe;

namespace {

QWidget *block(int width, int height)
{
    auto *widget = new QWidget;
    widget->setFixedSize(width, height);
    return widget;
}

} // namespace

class tst_FlowLayout : public QObject
{
    Q_OBJECT

private slots:
    void breaksLines();
    void centersLines();
    void leavesOutHiddenItems();
    void growsWithItsLines();
    void placesNotes_data();
    void placesNotes();
};

void tst_FlowLayout::breaksLines()
{
    QWidget box;
    auto *layout = new FlowLayout(10, 4);
    box.setLayout(layout);
    QWidget *blocks[] = {block(100, 20), block(100, 40), block(100, 20)};
    for (QWidget *widget : blocks)
        layout->addWidget(widget);
    QCOMPARE(layout->sizeHint(), QSize(320, 40));
    QCOMPARE(layout->minimumSize(), QSize(100, 40));
    QCOMPARE(layout->heightForWidth(320), 40);
    QCOMPARE(layout->heightForWidth(319), 40 + 4 + 20);
    QCOMPARE(layout->heightForWidth(50), 20 + 4 + 40 + 4 + 20);
    layout->setGeometry(QRect(0, 0, 250, 100));
    // Smaller items stand in the middle of their line.
    QCOMPARE(blocks[0]->geometry(), QRect(0, 10, 100, 20));
    QCOMPARE(blocks[1]->geometry(), QRect(110, 0, 100, 40));
    QCOMPARE(blocks[2]->geometry(), QRect(0, 44, 100, 20));
}

void tst_FlowLayout::centersLines()
{
    QWidget box;
    auto *layout = new FlowLayout(10);
    box.setLayout(layout);
    layout->setCentered(true);
    QWidget *only = block(100, 20);
    layout->addWidget(only);
    layout->setGeometry(QRect(0, 0, 300, 50));
    QCOMPARE(only->geometry(), QRect(100, 0, 100, 20));
}

void tst_FlowLayout::leavesOutHiddenItems()
{
    QWidget box;
    auto *layout = new FlowLayout(10);
    box.setLayout(layout);
    QWidget *blocks[] = {block(100, 20), block(100, 20), block(100, 20)};
    for (QWidget *widget : blocks)
        layout->addWidget(widget);
    blocks[1]->hide();
    layout->setGeometry(QRect(0, 0, 500, 50));
    QCOMPARE(blocks[2]->geometry().left(), 110);
    QCOMPARE(layout->sizeHint().width(), 210);
}

void tst_FlowLayout::growsWithItsLines()
{
    QWidget window;
    auto *outer = new QVBoxLayout(&window);
    auto *inner = new QWidget;
    inner->setLayout(new FlowLayout(0));
    inner->layout()->addWidget(block(100, 30));
    inner->layout()->addWidget(block(100, 30));
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(inner);
    new TallEnough(inner);
    window.resize(300, 200);
    window.show();
    QTRY_COMPARE(inner->minimumHeight(), 30);
    window.resize(150, 200);
    QTRY_COMPARE(inner->minimumHeight(), 60);
    window.resize(300, 200);
    QTRY_COMPARE(inner->minimumHeight(), 30);
}

void tst_FlowLayout::placesNotes_data()
{
    QTest::addColumn<int>("cellWidth");
    QTest::addColumn<int>("textWidth");
    QTest::addColumn<QRect>("place");
    QTest::newRow("room for all") << 300 << 100 << QRect(10 + 116, 5, 184, 20);
    QTest::newRow("just enough room") << 156 << 100 << QRect(10 + 116, 5, 40, 20);
    QTest::newRow("too little to say anything") << 155 << 100 << QRect();
    QTest::newRow("text fills the cell") << 100 << 100 << QRect();
    QTest::newRow("text is wider than the cell") << 50 << 100 << QRect();
}

void tst_FlowLayout::placesNotes()
{
    QFETCH(int, cellWidth);
    QFETCH(int, textWidth);
    QFETCH(QRect, place);
    QCOMPARE(notePlace(QRect(10, 5, cellWidth, 20), textWidth, 8), place);
}

QTEST_MAIN(tst_FlowLayout)
#include "tst_flowlayout.moc"
