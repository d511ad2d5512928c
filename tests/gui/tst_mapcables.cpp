#include "gui/decor/stateshape.h"
#include "gui/map/mapgeometry.h"
#include "gui/map/mappainter.h"
#include "gui/map/maptexts.h"
#include "models/tablemaker.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace enchufe;

/// How the cables of the host map run, and what of them is seen.
class tst_MapCables : public QObject
{
    Q_OBJECT

private slots:
    void bendsBesideTheWords();
    void showsTheStateOfWhatIsChosen();
    void breaksTheLineOfAGroup_data();
    void breaksTheLineOfAGroup();
    void keepsWordsFree_data();
    void keepsWordsFree();
    void tellsUnconnectedFromConnected();
    void outlinesWhatAsks();
    void showsTheStateOfAGroup_data();
    void showsTheStateOfAGroup();
    void showsWhetherAGroupIsAccepted_data();
    void showsWhetherAGroupIsAccepted();
};

namespace {

/// A line of text is 20 pixels high and each letter 10 wide.
MapMetrics metrics()
{
    return {20, [](const QString &text, bool) { return 10.0 * double(text.size()); }};
}

QImage painted(const MapLayout &layout, const MapElement &current = {})
{
    QImage image(layout.size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    QPainter painter(&image);
    paintMap(painter, layout, {palette, QFont(), current}, QRectF(QPointF(), layout.size));
    return image;
}

} // namespace

/// A cable on its way down crosses the rows of others, but not their words.
void tst_MapCables::bendsBesideTheWords()
{
    TableMaker scene;
    scene.listener(1, 5000);
    scene.listener(8, 6000);
    scene.client(2, 40000, 6000);
    scene.ghost(3, 8, 6000, 40000);
    scene.client(10, 40001, 5000);
    scene.ghost(11, 1, 5000, 40001);
    scene.publish();
    const MapLayout layout = layOut(hostMap(scene.table().table()), {}, metrics(), QSizeF(900, 0));
    QCOMPARE(layout.cables.size(), size_t(2));
    int bent = 0;
    for (const MapLayout::Plug &plug : layout.plugs) {
        QRectF words = plug.noteRect;
        words.setWidth(10.0 * double(plug.note.size()));
        for (const MapLayout::Cable &cable : layout.cables) {
            bent += int(std::abs(cable.ends[0].anchor.y() - cable.ends[1].anchor.y()) > 40);
            for (const QPolygonF &half : cableHalves(cable)) {
                for (qsizetype at = 1; at < half.size(); ++at) {
                    for (double part = 0; part <= 1; part += 0.1)
                        QVERIFY(plug.note.isEmpty() ||
                                !words.contains(QLineF(half[at - 1], half[at]).pointAt(part)));
                }
            }
        }
    }
    QVERIFY(bent > 0);
}

/// Chosen or not, datagrams are dots with ground between them.
void tst_MapCables::showsTheStateOfWhatIsChosen()
{
    MapLayout layout;
    layout.size = {400, 100};
    MapLayout::Cable cable;
    cable.facts.state = CableState::Datagrams;
    cable.facts.transport = Transport::Udp;
    cable.ends[0].anchor = {50, 50};
    cable.ends[1].anchor = {350, 50};
    cable.ends[1].isLeft = false;
    for (MapLayout::End &end : cable.ends) {
        end.element.kind = MapElement::Kind::End;
        end.element.end = quint8(end.isLeft ? 0 : 1);
        end.lane = 60;
    }
    layout.cables = {cable};
    const auto changes = [&](const MapElement &current) {
        const QImage image = painted(layout, current);
        int count = 0;
        for (int x = 80; x < 320; ++x)
            count += int((image.pixel(x, 50) == qRgb(255, 255, 255)) !=
                         (image.pixel(x + 1, 50) == qRgb(255, 255, 255)));
        return count;
    };
    const int free = changes({});
    QVERIFY2(free > 20, qPrintable(QString::number(free)));
    QCOMPARE(changes(cable.ends[0].element), free);
}

void tst_MapCables::breaksTheLineOfAGroup_data()
{
    QTest::addColumn<double>("room");
    QTest::addColumn<QStringList>("lines");
    const QString all = QStringLiteral("20 connection(s):");
    QTest::addRow("narrow") << 0.0
                            << QStringList(
                                   {all, QStringLiteral("5 TIME-WAIT,"), QStringLiteral("15 CLOSE-WAIT")});
    QTest::addRow("wide") << 1000.0
                          << QStringList({QString(all + QStringLiteral(" 5 TIME-WAIT,")),
                                          QStringLiteral("15 CLOSE-WAIT")});
}

/// Nothing of it is cut, and no number is parted from what it counts.
void tst_MapCables::breaksTheLineOfAGroup()
{
    QFETCH(double, room);
    QFETCH(QStringList, lines);
    TableMaker scene;
    scene.listener(1, 5000);
    for (quint16 client = 0; client < 20; ++client) {
        const quint32 id = 2 + 2 * quint32(client);
        const quint16 port = 40000 + client;
        scene.client(id, port, 5000);
        scene.ghost(id + 1, 1, 5000, port);
        scene.state(id + 1, client < 15 ? TcpState::CloseWait : TcpState::TimeWait,
                    {scene.at(5000), scene.at(port)});
    }
    scene.publish();
    const MapLayout layout = layOut(hostMap(scene.table().table()), {}, metrics(), QSizeF(room, 0));
    QCOMPARE(layout.heads.size(), size_t(1));
    const MapLayout::Head &shown = layout.heads[0];
    QCOMPARE(shown.lines, lines);
    QCOMPARE(shown.lines.join(u' '), shown.text);
    QVERIFY(shown.rect.contains(shown.words));
    QVERIFY(shown.rect.contains(shown.sign) && !shown.sign.intersects(shown.words));
    QCOMPARE(shown.words.height(), 20.0 * double(lines.size()));
    for (const QString &line : shown.lines)
        QVERIFY(10.0 * double(line.size()) <= shown.words.width());
}

void tst_MapCables::keepsWordsFree_data()
{
    QTest::addColumn<double>("room");
    for (const int room : {0, 500, 600, 650, 700, 750, 800, 900, 1000, 1200, 1600})
        QTest::addRow("%d pixels", room) << double(room);
}

/// No words lie on other words, and no cable runs through any, however little room there is.
void tst_MapCables::keepsWordsFree()
{
    QFETCH(double, room);
    TableMaker scene;
    scene.listener(1, 5000);
    scene.listener(2, 5100);
    for (quint32 client = 0; client < 3; ++client) {
        const quint16 port = quint16(42000 + client);
        scene.client(10 + client, port, 5100);
        scene.lookedAt(20 + client, Opening::Waiting, {scene.at(5100), scene.at(port)}, 2);
    }
    // Connected with itself, and already guarded.
    scene.client(30, 46545, 46545);
    scene.state(30, TcpState::TimeWait, {scene.at(46545), scene.at(46545)});
    scene.listener(3, 5200);
    scene.client(40, 43000, 5200);
    scene.ghost(41, 3, 5200, 43000);
    scene.state(41, TcpState::CloseWait, {scene.at(5200), scene.at(43000)});
    scene.state(40, TcpState::FinWait2, {scene.at(43000), scene.at(5200)});
    scene.client(50, 44000, 5000);
    scene.ghost(51, 1, 5000, 44000);
    scene.udp(60, 5005);
    scene.publish();
    MapMetrics named = metrics();
    named.names = [](const MapRow &row) { return QStringLiteral("Client %1").arg(row.socket.value); };
    const MapLayout layout = layOut(hostMap(scene.table().table()), {}, named, QSizeF(room, 0));
    std::vector<std::pair<QString, QRectF>> words;
    for (const MapLayout::Plug &plug : layout.plugs) {
        QRectF note = plug.noteRect;
        note.setWidth(10.0 * double(plug.note.size()));
        if (!plug.note.isEmpty())
            words.emplace_back(plug.note, note);
        const double label = 10.0 * double(plug.text.size());
        const bool isLeft = plug.edge.x() > plug.rect.center().x();
        words.emplace_back(plug.text, QRectF(isLeft ? plug.edge.x() - 10 - label : plug.edge.x() + 10,
                                             plug.edge.y() - 9, label, 18));
        if (!plug.name.isEmpty())
            words.emplace_back(plug.name, plug.nameRect.translated(plug.edge));
    }
    for (const MapLayout::Cable &cable : layout.cables) {
        for (const MapLayout::End &end : cable.ends) {
            if (!end.word.isEmpty())
                words.emplace_back(end.word, end.wordRect.translated(end.anchor));
            if (!end.name.isEmpty())
                words.emplace_back(end.name, end.nameRect.translated(end.anchor));
            // A word and its sign are whole.
            QVERIFY(end.word.isEmpty() || end.wordRect.width() >= 10.0 * double(end.word.size()) + 20);
        }
    }
    QVERIFY(words.size() > 20);
    for (size_t one = 0; one < words.size(); ++one) {
        for (size_t other = one + 1; other < words.size(); ++other)
            QVERIFY2(!words[one].second.intersects(words[other].second),
                     qPrintable(words[one].first + QStringLiteral(" / ") + words[other].first));
    }
    for (const MapLayout::Cable &cable : layout.cables) {
        for (const QPolygonF &half : cableHalves(cable)) {
            for (qsizetype at = 1; at < half.size(); ++at) {
                for (double part = 0; part <= 1; part += 0.1) {
                    for (const auto &[word, place] : words)
                        QVERIFY2(!place.contains(QLineF(half[at - 1], half[at]).pointAt(part)),
                                 qPrintable(word));
                }
            }
        }
    }
}

/// What is ESTAB is green and plugged in; what is UNCONN is blue and stands before its box; of an end that
/// nobody knows neither is claimed.
void tst_MapCables::tellsUnconnectedFromConnected()
{
    TableMaker scene;
    scene.udp(1, 5005);
    scene.peer(1, 1, 6001, "hola");
    scene.peer(1, 2, 6002, "hola");
    scene.udpGhost(3, 1, 5005, 6003);
    scene.publish();
    const HostMap map = hostMap(scene.table().table());
    const MapLayout layout = layOut(map, {}, metrics(), QSizeF(1000, 0));
    QCOMPARE(layout.cables.size(), size_t(3));
    const QImage image = painted(layout);
    const QColor blue = stateColor(StateShape::UdpWaiting, Qt::black);
    const QColor green = stateColor(StateShape::UdpPeer, Qt::black);
    for (const MapLayout::Cable &cable : layout.cables) {
        const bool isGhost = isConnectedUdp(cable.facts.ends[0]);
        QCOMPARE(isGhost, cable.facts.ends[0].socket == SocketId{3});
        const auto colorAt = [&](size_t end, double away, double below) {
            const QPointF place = cable.ends[end].anchor + QPointF(end == 0 ? away : -away, below);
            return image.pixelColor(place.toPoint());
        };
        QCOMPARE(colorAt(0, 12, 0), isGhost ? green : blue);
        // Between the box and the body of the plug.
        QCOMPARE(colorAt(0, 4, 0), isGhost ? green : QColor(Qt::white));
        // The other ends are elsewhere.
        QCOMPARE(colorAt(1, 6, 4), QColor(Qt::white));
        bool hasDots = false;
        for (double along = 30; along < 45; ++along)
            hasDots = hasDots || colorAt(0, along, 0) == (isGhost ? green : blue);
        QVERIFY(hasDots);
    }
    for (size_t cable = 0; cable < 3; ++cable) {
        const bool isGhost = map.cables[cable].ends[0].socket == SocketId{3};
        QCOMPARE(maptexts::endCells(map, {scene.table()}, {cable, 0}).state,
                 isGhost ? QStringLiteral("ESTABLISHED") : QStringLiteral("UNCONN"));
        QVERIFY(maptexts::endCells(map, {scene.table()}, {cable, 1}).state.isEmpty());
    }
}

/// Orange has 2.3:1 on white: its dashes lie between lines of ink, with ground between them.
void tst_MapCables::outlinesWhatAsks()
{
    TableMaker scene;
    scene.client(1, 40000, 5000);
    scene.state(1, TcpState::SynSent, {scene.at(40000), scene.at(5000)});
    scene.publish();
    const MapLayout layout = layOut(hostMap(scene.table().table()), {}, metrics(), QSizeF(1000, 0));
    QCOMPARE(layout.cables.size(), size_t(1));
    QCOMPARE(layout.cables[0].facts.state, CableState::Requested);
    const QImage image = painted(layout);
    const QPointF anchor = layout.cables[0].ends[1].anchor;
    const QColor orange = stateColor(StateShape::SynSent, Qt::black);
    int dashes = 0;
    int gaps = 0;
    for (int x = int(anchor.x()) - 150; x < int(anchor.x()) - 50; ++x) {
        const int y = int(anchor.y());
        if (image.pixelColor(x, y) == QColor(Qt::white))
            ++gaps;
        if (image.pixelColor(x, y) != orange)
            continue;
        ++dashes;
        for (const int side : {-1, 1}) {
            int darkest = 255;
            for (int away = 1; away < 5; ++away)
                darkest = std::min(darkest, image.pixelColor(x, y + side * away).lightness());
            QVERIFY(darkest < 110);
        }
    }
    QVERIFY2(dashes > 30 && gaps > 15, qPrintable(QStringLiteral("%1 %2").arg(dashes).arg(gaps)));
}

void tst_MapCables::showsTheStateOfAGroup_data()
{
    QTest::addColumn<TcpState>("waits");
    QTest::addColumn<TcpState>("asks");
    QTest::addColumn<bool>("isLeftFull");
    QTest::addColumn<bool>("isRightFull");
    const auto add = [](TcpState waits, TcpState asks, bool isLeftFull, bool isRightFull) {
        QTest::addRow("%s and %s", stateName(waits, Transport::Tcp).latin1(),
                      stateName(asks, Transport::Tcp).latin1())
            << waits << asks << isLeftFull << isRightFull;
    };
    add(TcpState::Established, TcpState::Established, true, true);
    add(TcpState::CloseWait, TcpState::FinWait2, true, false);
    add(TcpState::FinWait2, TcpState::CloseWait, false, true);
    add(TcpState::LastAck, TcpState::FinWait2, false, false);
}

/// Twenty that are half-closed look like one: the side that has finished is hollow.
void tst_MapCables::showsTheStateOfAGroup()
{
    QFETCH(TcpState, waits);
    QFETCH(TcpState, asks);
    QFETCH(bool, isLeftFull);
    QFETCH(bool, isRightFull);
    TableMaker scene;
    scene.listener(1, 5000);
    for (quint32 client = 0; client < 20; ++client) {
        const quint32 id = 2 + 2 * client;
        const quint16 port = quint16(40000 + client);
        scene.client(id, port, 5000);
        scene.ghost(id + 1, 1, 5000, port);
        scene.state(id, asks, {scene.at(port), scene.at(5000)});
        scene.state(id + 1, waits, {scene.at(5000), scene.at(port)});
    }
    scene.publish();
    const MapLayout layout = layOut(hostMap(scene.table().table()), {}, metrics(), QSizeF(1000, 0));
    QCOMPARE(layout.cables.size(), size_t(1));
    const MapLayout::Cable &cable = layout.cables[0];
    QCOMPARE(cable.count, size_t(20));
    const QImage image = painted(layout);
    const auto halves = cableHalves(cable);
    for (size_t end = 0; end < 2; ++end) {
        const bool isFull = end == 0 ? isLeftFull : isRightFull;
        const QPointF straight = (halves[end][0] + 3 * halves[end][1]) / 4;
        const QPointF plug = cable.ends[end].anchor + QPointF(end == 0 ? 5 : -5, 4);
        for (const QPointF &place : {straight, plug})
            QCOMPARE(image.pixelColor(place.toPoint()) != QColor(Qt::white), isFull);
    }
}

void tst_MapCables::showsWhetherAGroupIsAccepted_data()
{
    QTest::addColumn<quint32>("accepted");
    QTest::addColumn<bool>("isQueued");
    QTest::addRow("none") << 0u << true;
    QTest::addRow("the oldest") << 5u << true;
    QTest::addRow("half") << 10u << false;
    QTest::addRow("all") << 20u << false;
}

/// All are ESTABLISHED; what waits in the queue is hollow where it waits.
void tst_MapCables::showsWhetherAGroupIsAccepted()
{
    QFETCH(quint32, accepted);
    QFETCH(bool, isQueued);
    TableMaker scene;
    scene.listener(1, 5000);
    for (quint32 client = 0; client < 20; ++client) {
        const quint32 id = 2 + 2 * client;
        const quint16 port = quint16(40000 + client);
        scene.client(id, port, 5000);
        if (client < accepted)
            scene.ghost(id + 1, 1, 5000, port);
        else
            scene.lookedAt(id + 1, Opening::Waiting, {scene.at(5000), scene.at(port)}, 1);
    }
    scene.publish();
    const MapLayout layout = layOut(hostMap(scene.table().table()), {}, metrics(), QSizeF(1000, 0));
    QCOMPARE(layout.cables.size(), size_t(1));
    QCOMPARE(layout.cables[0].facts.ends[0].isQueued, isQueued);
    const QPointF plug = layout.cables[0].ends[0].anchor + QPointF(5, 6);
    QCOMPARE(painted(layout).pixelColor(plug.toPoint()) == QColor(Qt::white), isQueued);
}

QTEST_MAIN(tst_MapCables)
#include "tst_mapcables.moc"
