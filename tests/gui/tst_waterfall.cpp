// The waterfall's column: its words, its order, its picture.
#include "gui/decor/socketdecorator.h"
#include "gui/table/columnchooser.h"
#include "gui/table/socketview.h"
#include "models/socketfiltermodel.h"
#include "models/socketmodel.h"
#include "models/tablemaker.h"

#include <QAccessible>
#include <QHeaderView>
#include <QImage>
#include <QMenu>
#include <QPaintEvent>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>
#include <memory>

using namespace enchufe;
using enum SocketModel::Column;
using namespace std::chrono_literals;

namespace {

struct Table
{
    TableMaker maker;
    SocketModel model{maker.table()};
    SocketDecorator decorator{model, maker.table()};
    SocketFilterModel filter;
    SocketView view{model, filter};
    std::unique_ptr<ColumnChooser> columns;

    Table()
    {
        filter.setSourceModel(&decorator);
        columns = std::make_unique<ColumnChooser>(view);
        // Wide enough for every column that is shown.
        view.resize(1800, 300);
        view.show();
        view.activateWindow();
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("the view does not become active");
    }

    QModelIndex cell(quint32 id) const
    {
        return filter.mapFromSource(decorator.mapFromSource(model.indexOf({id}, 0, WaterfallColumn)));
    }
    QStringList lines(quint32 id) const { return cell(id).data(Qt::ToolTipRole).toString().split(u'\n'); }
};

/// Counts how often a view's waterfall is painted and nothing else.
class PaintCount : public QObject
{
public:
    explicit PaintCount(const SocketView &view)
        : m_view(view)
    {
        view.viewport()->installEventFilter(this);
    }

    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        const QRect column(m_view.columnViewportPosition(WaterfallColumn), 0,
                           m_view.columnWidth(WaterfallColumn), m_view.viewport()->height());
        if (event->type() == QEvent::Paint)
            count += column.contains(static_cast<QPaintEvent *>(event)->rect()) ? 1 : 0;
        return false;
    }

private:
    const SocketView &m_view;
};

int colorsIn(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colors.insert(image.pixel(x, y));
    }
    return int(colors.size());
}

} // namespace

class tst_Waterfall : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }
    void isHiddenByItself();
    void tellsPhasesInWords();
    void tellsReadersInWords();
    void sortsByStartEndAndLength();
    void choosesTheOrderInTheMenu();
    void keepsItsOrder();
    void drawsBars();
    void movesOnInItsColumnOnly();
    void hasAScale();
};

void tst_Waterfall::isHiddenByItself()
{
    Table w;
    QVERIFY(w.view.isColumnHidden(WaterfallColumn));
    w.maker.client(1, 40000, 5000);
    w.maker.publish();
    w.view.setColumnHidden(WaterfallColumn, false);
    QTRY_VERIFY(w.view.columnWidth(WaterfallColumn) > 20 * w.view.fontMetrics().averageCharWidth());
}

void tst_Waterfall::tellsPhasesInWords()
{
    Table w;
    w.maker.listener(1, 5000);
    w.maker.lookedAt(2, Opening::Waiting, {TableMaker::at(5000), TableMaker::at(40000)}, 1);
    w.maker.publish();
    QVERIFY2(QRegularExpression(QStringLiteral("^waiting to be accepted: .+ so far$"))
                 .match(w.lines(2).value(0))
                 .hasMatch(),
             qPrintable(w.lines(2).join(u'|')));
    w.maker.ghost(3, 1, 5000, 40000);
    w.maker.received(3, "hola");
    w.maker.publish();
    const QStringList lines = w.lines(3);
    QCOMPARE(lines.size(), qsizetype(3));
    QVERIFY(
        QRegularExpression(QStringLiteral("^waiting to be accepted: [^ ]+ .?s$")).match(lines[0]).hasMatch());
    QVERIFY(QRegularExpression(QStringLiteral("^open: .+ so far$")).match(lines[1]).hasMatch());
    QVERIFY(lines[2].startsWith(QStringLiteral("bytes moved: from ")));
    QVERIFY(w.lines(1).value(0).startsWith(QStringLiteral("waiting for requests: ")));
    // What ended goes on no more.
    w.maker.end(3);
    w.maker.publish();
    QVERIFY(!w.lines(3).join(u'|').contains(QStringLiteral("so far")));
}

void tst_Waterfall::tellsReadersInWords()
{
    Table w;
    w.maker.client(1, 40000, 5000);
    w.maker.udp(2, 5001);
    w.maker.peer(2, 1, 6000, "x");
    w.maker.publish();
    w.view.setColumnHidden(WaterfallColumn, false);
    const QString told = w.cell(1).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(told.contains(QStringLiteral("open: ")), qPrintable(told));
    QVERIFY(w.cell(1).data().toString().isEmpty());
    // A peer has no life of its own.
    const QModelIndex peer = w.model.indexOf({2}, 1, WaterfallColumn);
    QVERIFY(w.decorator.mapFromSource(peer).data(Qt::AccessibleTextRole).toString().isEmpty());
    // Other cells are read as they are shown.
    QVERIFY(!w.cell(1).siblingAtColumn(StateColumn).data(Qt::AccessibleTextRole).isValid());
}

void tst_Waterfall::sortsByStartEndAndLength()
{
    Table w;
    for (const quint32 id : {1u, 2u, 3u}) {
        w.maker.client(id, quint16(40000 + id), 5000);
        w.maker.publish();
    }
    const auto order = [&w](SocketFilterModel::WaterfallOrder by) {
        w.filter.setWaterfallOrder(by);
        w.filter.sort(WaterfallColumn, Qt::AscendingOrder);
        QList<quint32> ids;
        for (int row = 0; row < w.filter.rowCount(); ++row)
            ids += w.filter.index(row, 0).data(SocketIdRole).toUInt();
        return ids;
    };
    QCOMPARE(order(SocketFilterModel::WaterfallOrder::Start), QList<quint32>({1, 2, 3}));
    // All live: the one that began last is the shortest, and no end is before another.
    QCOMPARE(order(SocketFilterModel::WaterfallOrder::Length), QList<quint32>({3, 2, 1}));
    QCOMPARE(order(SocketFilterModel::WaterfallOrder::End), QList<quint32>({1, 2, 3}));
    w.maker.lookedAt(9, Opening::Foreign, {TableMaker::at(1), TableMaker::at(2)});
    w.maker.gone(9);
    w.maker.publish();
    QCOMPARE(order(SocketFilterModel::WaterfallOrder::End).first(), 9u);
}

void tst_Waterfall::choosesTheOrderInTheMenu()
{
    Table w;
    const auto orders = [&w] {
        w.columns->openMenu();
        return w.view.findChild<QMenu *>(QStringLiteral("waterfallOrders"));
    };
    QVERIFY(!orders()->isEnabled());
    w.view.setColumnHidden(WaterfallColumn, false);
    QMenu *const menu = orders();
    QVERIFY(menu->isEnabled());
    menu->findChild<QAction *>(QStringLiteral("waterfallByLength"))->trigger();
    QCOMPARE(w.filter.waterfallOrder(), SocketFilterModel::WaterfallOrder::Length);
    QCOMPARE(w.view.header()->sortIndicatorSection(), int(WaterfallColumn));
    QVERIFY(orders()->findChild<QAction *>(QStringLiteral("waterfallByLength"))->isChecked());
    QCOMPARE(w.view.findChildren<QMenu *>(QStringLiteral("waterfallOrders")).size(), qsizetype(1));
}

void tst_Waterfall::keepsItsOrder()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    {
        Table w;
        w.filter.setWaterfallOrder(SocketFilterModel::WaterfallOrder::End);
        w.columns->save(settings);
    }
    Table w;
    w.columns->restore(settings);
    QCOMPARE(w.filter.waterfallOrder(), SocketFilterModel::WaterfallOrder::End);
    w.columns->reset();
    QCOMPARE(w.filter.waterfallOrder(), SocketFilterModel::WaterfallOrder::Start);
    // A file that says anything else.
    for (const QVariant &other : {QVariant(7), QVariant(-1), QVariant(QStringLiteral("x"))}) {
        settings.setValue(QStringLiteral("table/waterfallOrder"), other);
        w.columns->restore(settings);
        QCOMPARE(w.filter.waterfallOrder(), SocketFilterModel::WaterfallOrder::Start);
    }
}

void tst_Waterfall::drawsBars()
{
    Table w;
    w.maker.listener(1, 5000);
    w.maker.ghost(2, 1, 5000, 40000);
    w.maker.received(2, "hola");
    w.maker.publish();
    w.view.setColumnHidden(WaterfallColumn, false);
    QTRY_VERIFY(w.view.visualRect(w.cell(2)).width() > 100);
    const auto picture = [&w](quint32 id) {
        return w.view.viewport()->grab(w.view.visualRect(w.cell(id))).toImage();
    };
    QVERIFY(colorsIn(picture(2)) > 3);
    QVERIFY(picture(1) != picture(2));
    // Without a life there is no picture: the UDP peer's cell is its ground alone.
    w.maker.udp(3, 5001);
    w.maker.peer(3, 1, 6000, "x");
    w.maker.publish();
    const QModelIndex peer =
        w.filter.mapFromSource(w.decorator.mapFromSource(w.model.indexOf({3}, 1, WaterfallColumn)));
    QTRY_VERIFY(!w.view.visualRect(peer).isEmpty());
    QCOMPARE(colorsIn(w.view.viewport()->grab(w.view.visualRect(peer)).toImage()), 1);
}

void tst_Waterfall::movesOnInItsColumnOnly()
{
    Table w;
    w.maker.client(1, 40000, 5000);
    w.maker.publish();
    w.view.setColumnHidden(WaterfallColumn, false);
    QTRY_VERIFY(w.view.columnWidth(WaterfallColumn) > 100);
    // Each second the whole table is painted, for what counts down; between, the column alone.
    const PaintCount paints(w.view);
    QTRY_VERIFY(paints.count >= 2);
    // Where time stands still, so does the column.
    w.maker.table().setPaused(true);
    w.view.viewport()->grab();
    const int before = paints.count;
    bool ticked = false;
    QTimer::singleShot(600ms, &w.view, [&ticked] { ticked = true; });
    QTRY_VERIFY(ticked);
    QCOMPARE(paints.count, before);
}

void tst_Waterfall::hasAScale()
{
    Table w;
    w.maker.client(1, 40000, 5000);
    w.maker.publish();
    const auto told = [&w](int role) {
        return w.filter.headerData(WaterfallColumn, Qt::Horizontal, role).toString();
    };
    const QString alone = told(Qt::ToolTipRole);
    QCOMPARE(told(Qt::AccessibleTextRole), QStringLiteral("Waterfall"));
    // It has a line of its own, for as long as it can be seen.
    QHeaderView *const header = w.view.header();
    const int low = header->height();
    w.view.setColumnHidden(WaterfallColumn, false);
    QTRY_COMPARE(header->height(), low + header->fontMetrics().height());
    const auto lower = [&] {
        return QRect(header->sectionViewportPosition(WaterfallColumn), low, 300, header->height() - low - 2);
    };
    QTRY_VERIFY(header->sectionSize(WaterfallColumn) > 100);
    QTRY_VERIFY(colorsIn(header->viewport()->grab(lower()).toImage()) > 1);
    // The same for who reads or hears it, where the scale has been drawn.
    QTRY_VERIFY(told(Qt::ToolTipRole) != alone);
    const QRegularExpression scale(QStringLiteral("from 0 s to [0-9.]+ (ms|s)$"));
    QTRY_VERIFY2(scale.match(told(Qt::AccessibleTextRole)).hasMatch(),
                 qPrintable(told(Qt::AccessibleTextRole)));
    QVERIFY(told(Qt::ToolTipRole).startsWith(alone));
    QVERIFY(told(Qt::ToolTipRole).contains(told(Qt::AccessibleTextRole).section(u" to "_qs, 1)));
    QCOMPARE(told(Qt::AccessibleDescriptionRole), told(Qt::ToolTipRole));
    // A click on it still sorts.
    w.filter.sort(-1);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, lower().center());
    QCOMPARE(header->sortIndicatorSection(), int(WaterfallColumn));
    w.view.setColumnHidden(WaterfallColumn, true);
    QTRY_COMPARE(header->height(), low);
}

QTEST_MAIN(tst_Waterfall)
#include "tst_waterfall.moc"
