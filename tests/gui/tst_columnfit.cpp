#include "gui/table/columnfit.h"
#include "windowfixture.h"

#include <QBuffer>
#include <QHeaderView>
#include <QPainter>
#include <QSignalSpy>
#include <QSplitter>
#include <QSvgGenerator>
#include <QTcpServer>
#include <QXmlStreamReader>

using namespace enchufe;
using enum SocketModel::Column;

namespace {

QString paintedText(const QAbstractItemDelegate &delegate, const QStyleOptionViewItem &cell,
                    const QModelIndex &index)
{
    QBuffer svg;
    QSvgGenerator device;
    device.setOutputDevice(&svg);
    QPainter painter(&device);
    painter.setFont(cell.font);
    delegate.paint(&painter, cell, index);
    painter.end();
    QXmlStreamReader reader(svg.data());
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
            text += reader.readElementText();
    }
    return reader.hasError() ? reader.errorString() : text;
}

int wantedBy(const WindowFixture &w, int column)
{
    const QAbstractItemView *view = w.view();
    return view->sizeHintForColumn(column) + 10;
}

} // namespace

/// What is given up first where the table is too narrow, and that the words a reader needs are not among it.
class TstColumnFit : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_qs)); }
    void sharesTheRoom_data();
    void sharesTheRoom();
    void endpointsKeepTheirPort_data();
    void endpointsKeepTheirPort();
    void paintedEndpointsKeepTheirPort();
    void keyWordsFitTheTable();
    void remarksGiveWayToEndpoints();
    void growsWithTheAge();
    void anErrnoHasItsRoomInANarrowTable();
};

void TstColumnFit::sharesTheRoom_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<std::vector<int>>("widths");
    // Socket, Proto, State, Local, Remote, Queue, one that is hidden.
    // The first five together: 760 with every remark, 560 without them.
    QTest::newRow("all fit") << 800 << std::vector<int>({200, 40, 300, 110, 110, 70, 0});
    QTest::newRow("the rest is scrolled to") << 760 << std::vector<int>({200, 40, 300, 110, 110, 70, 0});
    QTest::newRow("the longest remark gives first")
        << 700 << std::vector<int>({200, 40, 240, 110, 110, 70, 0});
    QTest::newRow("until both are as long") << 660 << std::vector<int>({200, 40, 200, 110, 110, 70, 0});
    QTest::newRow("then both") << 640 << std::vector<int>({190, 40, 190, 110, 110, 70, 0});
    QTest::newRow("no remark is left") << 560 << std::vector<int>({150, 40, 150, 110, 110, 70, 0});
    QTest::newRow("addresses give, half each") << 540 << std::vector<int>({150, 40, 150, 100, 100, 70, 0});
    QTest::newRow("an odd pixel") << 559 << std::vector<int>({150, 40, 150, 110, 109, 70, 0});
    QTest::newRow("down to the ports") << 460 << std::vector<int>({150, 40, 150, 60, 60, 70, 0});
    QTest::newRow("no further") << 300 << std::vector<int>({150, 40, 150, 60, 60, 70, 0});
    QTest::newRow("no room at all") << 0 << std::vector<int>({150, 40, 150, 60, 60, 70, 0});
}

void TstColumnFit::sharesTheRoom()
{
    QFETCH(int, room);
    QFETCH(std::vector<int>, widths);
    const std::vector<ColumnWish> wishes = {{200, 150, 150, true},
                                            {40, 40, 40, true},
                                            {300, 150, 150, true},
                                            {110, 110, 60, true},
                                            {110, 110, 60, true},
                                            {70, 50, 50, false},
                                            {}};
    QCOMPARE(fittedWidths(wishes, room), widths);
}

void TstColumnFit::endpointsKeepTheirPort_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("end");
    QTest::newRow("IPv4") << u"192.168.100.200:46316"_qs << u":46316"_qs;
    QTest::newRow("IPv6") << u"[2001:db8::1234:5678]:65535"_qs << u":65535"_qs;
    QTest::newRow("one digit") << u"192.168.100.200:7"_qs << u":7"_qs;
    QTest::newRow("a name") << u"a-rather-long-name.example:http"_qs << QString(QChar(0x2026));
    QTest::newRow("words") << u"each datagram's own remote end"_qs << QString(QChar(0x2026));
}

void TstColumnFit::endpointsKeepTheirPort()
{
    QFETCH(QString, text);
    QFETCH(QString, end);
    const QFontMetrics metrics(QApplication::font());
    const int whole = metrics.horizontalAdvance(text);
    const int least = metrics.horizontalAdvance(QStringLiteral("\u2026:65535"));
    QCOMPARE(elidedEndpoint(text, metrics, whole), text);
    for (int width = least; width < whole; ++width) {
        const QString cut = elidedEndpoint(text, metrics, width);
        QVERIFY2(cut.endsWith(end), qPrintable(cut));
        QVERIFY2(cut.contains(QChar(0x2026)), qPrintable(cut));
        // QFontMetrics measures in fractions and tells whole pixels.
        QVERIFY2(metrics.horizontalAdvance(cut) <= width + 1, qPrintable(cut));
    }
}

/// What the style paints, at text sizes whose letters are no whole pixels wide.
void TstColumnFit::paintedEndpointsKeepTheirPort()
{
    WindowFixture w;
    w.openByForm(true, 0, u"127.0.0.1"_qs, u"0"_qs);
    QTRY_COMPARE(w.cell(u"0"_qs, StateColumn), u"LISTEN"_qs);
    const QModelIndex index = w.at(u"0"_qs).siblingAtColumn(LocalColumn);
    const QString port = u':' + index.data().toString().section(u':', 1);
    QStyleOptionViewItem cell;
    cell.widget = w.view();
    cell.state = QStyle::State_Enabled;
    for (const double points : {8.3, 9.7, 11.0, 13.3}) {
        cell.font = w.view()->font();
        cell.font.setPointSizeF(points);
        cell.fontMetrics = QFontMetrics(cell.font);
        const int whole = cell.fontMetrics.horizontalAdvance(index.data().toString());
        for (int width = cell.fontMetrics.horizontalAdvance(u"\u2026:65535"_qs) + 10; width < whole;
             ++width) {
            cell.rect = QRect(0, 0, width, 30);
            const QString painted = paintedText(*w.view()->itemDelegate(), cell, index);
            QVERIFY2(painted.endsWith(port) && painted.count(QChar(0x2026)) <= 1, qPrintable(painted));
        }
    }
}

void TstColumnFit::keyWordsFitTheTable()
{
    WindowFixture w;
    w.window.resize(1280, 720);
    w.openByForm(true, 0, u"127.0.0.1"_qs, u"0"_qs);
    QTRY_COMPARE(w.cell(u"0"_qs, StateColumn), u"LISTEN"_qs);
    QTcpSocket peer;
    peer.connectToHost(u"127.0.0.1"_qs, w.cell(u"0"_qs, LocalColumn).section(u':', 1).toUShort());
    QTRY_COMPARE(w.cell(u"0.0"_qs, StateColumn), u"ESTABLISHED"_qs);
    peer.disconnectFromHost();
    QTRY_COMPARE(w.cell(u"0.0"_qs, StateColumn), u"CLOSE-WAIT"_qs);
    // Room for Spanish, which says "still to be closed here" in 17 letters.
    const QFontMetrics metrics(w.view()->font());
    const auto needs = [&](int column, const QString &text) {
        return metrics.horizontalAdvance(text) + (column == StateColumn ? w.view()->iconSize().width() : 0);
    };
    QTRY_VERIFY(w.view()->columnWidth(StateColumn) >=
                needs(StateColumn, u"CLOSE-WAIT  waiting for requests"_qs));
    QTRY_VERIFY(w.view()->columnWidth(SocketColumn) >= w.view()->indentation() * 2 +
                                                           w.view()->iconSize().width() +
                                                           needs(SocketColumn, u"Ghost 1.1  same port"_qs));
    for (const int column : {SocketColumn, ProtoColumn, StateColumn, LocalColumn, RemoteColumn}) {
        const int end = w.view()->columnViewportPosition(column) + w.view()->columnWidth(column);
        QVERIFY2(end <= w.view()->viewport()->width(),
                 qPrintable(u"column %1 ends at %2"_qs.arg(column).arg(end)));
    }
    for (const int column : {LocalColumn, RemoteColumn})
        QVERIFY(w.view()->columnWidth(column) > needs(column, w.cell(u"0.0"_qs, column)));
}

/// Who finished talking says so in a long sentence, and which ports talk is to be read all the same.
void TstColumnFit::remarksGiveWayToEndpoints()
{
    WindowFixture w;
    w.openByForm(true, 0, u"127.0.0.1"_qs, u"0"_qs);
    QTRY_COMPARE(w.cell(u"0"_qs, StateColumn), u"LISTEN"_qs);
    w.openByForm(false, 0, u"127.0.0.1"_qs, w.cell(u"0"_qs, LocalColumn).section(u':', 1));
    QTRY_COMPARE(w.cell(u"0.0"_qs, StateColumn), u"ESTABLISHED"_qs);
    QTRY_COMPARE(w.cell(u"1"_qs, StateColumn), u"ESTABLISHED"_qs);
    w.choose(u"1"_qs);
    w.key(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(w.cell(u"1"_qs, StateColumn), u"FIN-WAIT-2"_qs);
    const int keyColumns[] = {SocketColumn, ProtoColumn, StateColumn, LocalColumn, RemoteColumn};
    int whole = 0;
    for (const int column : keyColumns)
        whole += wantedBy(w, column);
    // Too narrow by as much as the end of the remark takes.
    const QFontMetrics metrics(w.view()->font());
    const int room = whole - metrics.horizontalAdvance(u"king"_qs);
    w.window.resize(1280, 720);
    auto *splitter = qobject_cast<QSplitter *>(w.find<QWidget>("mapPanel")->parentWidget());
    splitter->setSizes({room, splitter->width() - room - splitter->handleWidth()});
    QTRY_COMPARE(w.view()->viewport()->width(), room);
    const auto isWhole = [&](int column) { return w.view()->columnWidth(column) >= wantedBy(w, column); };
    QTRY_VERIFY(!isWhole(StateColumn));
    for (const int column : {SocketColumn, ProtoColumn, LocalColumn, RemoteColumn})
        QVERIFY2(isWhole(column), qPrintable(QString::number(column)));
    const int end = w.view()->columnViewportPosition(RemoteColumn) + w.view()->columnWidth(RemoteColumn);
    QVERIFY2(end <= room, qPrintable(QString::number(end)));
    // The long remark goes, and its room with it.
    w.choose(u"0.0"_qs);
    w.key(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(!w.note(u"1"_qs, StateColumn).contains(u"talking"));
    QTRY_VERIFY(isWhole(StateColumn));
}

void TstColumnFit::growsWithTheAge()
{
    WindowFixture w;
    w.window.resize(1900, 720);
    w.openByForm(true, 0, u"127.0.0.1"_qs, u"0"_qs);
    QTRY_COMPARE(w.cell(u"0"_qs, StateColumn), u"LISTEN"_qs);
    const auto needs = [&] { return wantedBy(w, AgeColumn); };
    QTRY_VERIFY(w.view()->columnWidth(AgeColumn) >= needs());
    QTRY_COMPARE(w.at(u"0"_qs).data(MarkRole).toInt(), int(RowMark::None));
    // Nothing happens any more but that time goes by.
    QSignalSpy changed(w.view()->model(), &QAbstractItemModel::dataChanged);
    QVERIFY(!changed.wait(300));
    w.view()->setColumnWidth(AgeColumn, needs() / 2);
    QVERIFY(w.view()->columnWidth(AgeColumn) < needs());
    QTRY_VERIFY(w.view()->columnWidth(AgeColumn) >= needs());
}

void TstColumnFit::anErrnoHasItsRoomInANarrowTable()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    WindowFixture w;
    w.openByForm(false, 0, u"127.0.0.1"_qs, QString::number(port));
    QTRY_COMPARE(w.rows(), 1);
    QTRY_VERIFY(w.rows(u"0"_qs) == 1);
    w.view()->expand(w.at(u"0"_qs));
    w.window.resize(700, 700);
    QTRY_COMPARE(w.note(u"0.0"_qs, StateColumn), u"ECONNREFUSED"_qs);
    const int needed =
        w.view()->iconSize().width() + w.view()->fontMetrics().horizontalAdvance(u"CLOSED  ECONNREFUSED"_qs);
    QTRY_VERIFY(w.view()->columnWidth(StateColumn) >= needed);
}

QTEST_MAIN(TstColumnFit)
#include "tst_columnfit.moc"
