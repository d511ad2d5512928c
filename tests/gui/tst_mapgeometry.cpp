#include "gui/map/mapdrop.h"
#include "gui/map/mapgeometry.h"
#include "gui/map/mappainter.h"
#include "gui/map/maptexts.h"
#include "models/tablemaker.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace enchufe;

/// The host map in numbers: a line of text is 20 pixels high and each letter 10 wide.
class tst_MapGeometry : public QObject
{
    Q_OBJECT

private slots:
    void layOutAConnection();
    void stretchesToTheRoom();
    void sharesOnePlug();
    void keepsWhatIsThere();
    void foldsManyCables_data();
    void foldsManyCables();
    void looksLikeMostOfAGroup();
    void bendsCables();
    void loopsToItself();
    void findsWhatIsAtAPlace();
    void movesByKeyboard();
    void movesFromOneToTheOther();
    void raisesLevel5();
    void paintsAllThatIsExposed();
    void tellsFacts();
    void dropsOntoWhatWaits_data();
    void dropsOntoWhatWaits();
    void offersTheFormOtherwise();
};

namespace {

MapMetrics metrics()
{
    return {20, [](const QString &text, bool) { return 10.0 * double(text.size()); }};
}

/// A table with the listener 1 at port 5000; clients and their ghosts are added.
struct Scene : TableMaker
{
    Scene() { listener(1, 5000); }
    void connect(quint32 client, quint16 port)
    {
        TableMaker::client(client, port, 5000);
        ghost(client + 1, 1, 5000, port);
    }
    HostMap map(const HostMap &before = {})
    {
        publish();
        return hostMap(table().table(), before);
    }
    MapLayout layout(double width = 0, const QSet<MapElement> &unfolded = {})
    {
        return layOut(map(), unfolded, metrics(), QSizeF(width, 0));
    }
};

const MapLayout::Plug *plugOf(const MapLayout &layout, const QString &text)
{
    for (const MapLayout::Plug &plug : layout.plugs) {
        if (plug.text == text)
            return &plug;
    }
    return nullptr;
}

} // namespace

void tst_MapGeometry::layOutAConnection()
{
    Scene scene;
    scene.connect(2, 40000);
    const MapLayout layout = scene.layout();
    QCOMPARE(layout.boxes.size(), size_t(2));
    const QRectF left = layout.boxes[0].rect;
    const QRectF right = layout.boxes[1].rect;
    // Three lines at the head; as wide as "same host twice" with 8 pixels beside it.
    QCOMPARE(layout.boxes[0].lines, QStringList({QStringLiteral("127.0.0.1"), QStringLiteral("this computer"),
                                                 QStringLiteral("same host twice")}));
    QCOMPARE(left.topLeft(), QPointF(12, 12));
    QCOMPARE(left.width(), 166.0);
    // A plug, the longest words ("LISTEN, queue 0/0" and 9 pixels), 1.25 lines to bend in, and a plug.
    QCOMPARE(right.left() - left.right(), 1.7 * 24.0 + 179 + 25);
    QCOMPARE(layout.size.width(), right.right() + 12);
    QCOMPARE(layout.size.height(), std::max(left.bottom(), right.bottom()) + 12);
    // The cable runs straight from edge to edge.
    QCOMPARE(layout.cables.size(), size_t(1));
    const auto &ends = layout.cables[0].ends;
    QCOMPARE(ends[0].anchor.x(), left.right());
    QCOMPARE(ends[1].anchor.x(), right.left());
    QCOMPARE(ends[0].anchor.y(), ends[1].anchor.y());
    QVERIFY(ends[0].word.isEmpty() && ends[0].wordRect.isNull());
    // Its plugs are within their boxes, with the number at the end's height.
    const MapLayout::Plug *client = plugOf(layout, QStringLiteral(":40000 TCP"));
    QVERIFY(client != nullptr);
    QVERIFY(right.contains(client->rect));
    QCOMPARE(client->edge, ends[1].anchor);
    QCOMPARE(layout.plugs[0].note, QStringLiteral("LISTEN, queue 0/0"));
    QVERIFY(layout.plugs[0].edge.y() < ends[0].anchor.y());
}

void tst_MapGeometry::stretchesToTheRoom()
{
    Scene scene;
    scene.connect(2, 40000);
    QCOMPARE(scene.layout(800).size.width(), 800.0);
    const double most = scene.layout(5000).size.width();
    QVERIFY(most > 800 && most < 1200);
}

void tst_MapGeometry::sharesOnePlug()
{
    Scene scene;
    scene.connect(2, 40000);
    scene.connect(4, 40001);
    scene.connect(6, 40002);
    const MapLayout layout = scene.layout();
    QCOMPARE(layout.plugs.size(), size_t(4));
    const MapLayout::Plug *shared = plugOf(layout, QStringLiteral(":5000 TCP"));
    QVERIFY(shared != nullptr);
    double last = shared->edge.y();
    for (const MapLayout::Cable &cable : layout.cables) {
        QVERIFY(shared->rect.top() < cable.ends[0].anchor.y());
        QVERIFY(cable.ends[0].anchor.y() < shared->rect.bottom());
        QVERIFY(cable.ends[0].anchor.y() - last >= 24);
        QCOMPARE(cable.ends[0].anchor.y(), cable.ends[1].anchor.y());
        last = cable.ends[0].anchor.y();
    }
}

void tst_MapGeometry::keepsWhatIsThere()
{
    Scene scene;
    scene.connect(2, 40000);
    scene.connect(4, 39000);
    const HostMap before = scene.map();
    const MapLayout first = layOut(before, {}, metrics(), {});
    scene.connect(6, 38000);
    const MapLayout second = layOut(scene.map(before), {}, metrics(), {});
    QCOMPARE(second.cables.size(), size_t(3));
    for (size_t cable = 0; cable < 2; ++cable) {
        for (size_t end = 0; end < 2; ++end) {
            QCOMPARE(second.cables[cable].ends[end].anchor, first.cables[cable].ends[end].anchor);
            QVERIFY(second.cables[cable].ends[end].element == first.cables[cable].ends[end].element);
        }
    }
}

void tst_MapGeometry::foldsManyCables_data()
{
    QTest::addColumn<int>("clients");
    QTest::addColumn<bool>("unfolded");
    QTest::addColumn<size_t>("cables");
    QTest::addColumn<size_t>("heads");
    QTest::addRow("few") << 11 << false << size_t(11) << size_t(0);
    QTest::addRow("a dozen") << 12 << false << size_t(1) << size_t(1);
    QTest::addRow("many") << 200 << false << size_t(1) << size_t(1);
    QTest::addRow("many, unfolded") << 200 << true << size_t(200) << size_t(1);
}

void tst_MapGeometry::foldsManyCables()
{
    QFETCH(int, clients);
    QFETCH(bool, unfolded);
    QFETCH(size_t, cables);
    QFETCH(size_t, heads);
    Scene scene;
    for (int client = 0; client < clients; ++client)
        scene.connect(quint32(2 + 2 * client), quint16(40000 + client));
    const HostMap map = scene.map();
    QSet<MapElement> open;
    const std::vector<MapGroup> groups = mapGroups(map);
    if (unfolded)
        open.insert(groupElement(map, groups[0], MapSide::Waits));
    const MapLayout layout = layOut(map, open, metrics(), {});
    QCOMPARE(layout.cables.size(), cables);
    QCOMPARE(layout.heads.size(), heads);
    if (heads == 0)
        return;
    QCOMPARE(layout.heads[0].isFolded, !unfolded);
    QCOMPARE(layout.heads[0].text, QStringLiteral("%1 connection(s): %1 ESTABLISHED").arg(clients));
    if (unfolded)
        return;
    QCOMPARE(layout.cables[0].count, size_t(clients));
    QVERIFY(plugOf(layout, QStringLiteral("%1 port(s)").arg(clients)) != nullptr);
    QVERIFY(layout.size.height() < 500);
}

void tst_MapGeometry::looksLikeMostOfAGroup()
{
    Scene scene;
    for (quint16 client = 0; client < 20; ++client)
        scene.connect(2 + 2 * quint32(client), 40000 + client);
    const auto leave = [&scene](quint16 client) {
        const quint32 id = 2 + 2 * quint32(client);
        scene.end(id + 1);
        scene.event(id, EventKind::Closed, {});
        scene.state(id, TcpState::TimeWait, {scene.at(40000 + client), scene.at(5000)});
    };
    HostMap map = scene.map();
    const auto follow = [&] {
        map = scene.map(map);
        return layOut(map, {}, metrics(), {});
    };
    // The oldest leaves first: the others are still connected.
    leave(0);
    const MapLayout most = follow();
    QCOMPARE(map.cables[0].state, CableState::Guarded);
    QCOMPARE(most.heads[0].text, QStringLiteral("20 connection(s): 19 ESTABLISHED, 1 TIME-WAIT"));
    QCOMPARE(most.cables.size(), size_t(1));
    QCOMPARE(most.cables[0].count, size_t(20));
    QCOMPARE(most.cables[0].facts.state, CableState::Connected);
    for (const MapEnd &end : most.cables[0].facts.ends)
        QCOMPARE(end.state, TcpState::Established);
    // Half of them and half: still connected. One more, and most are guarded.
    for (quint16 client = 1; client < 10; ++client)
        leave(client);
    QCOMPARE(follow().cables[0].facts.state, CableState::Connected);
    leave(19);
    QCOMPARE(follow().cables[0].facts.state, CableState::Guarded);
}

void tst_MapGeometry::bendsCables()
{
    MapLayout::Cable cable;
    cable.ends[0].anchor = {100, 50};
    cable.ends[1].anchor = {300, 150};
    cable.ends[1].isLeft = false;
    cable.ends[0].lane = cable.ends[1].lane = 40;
    const auto halves = cableHalves(cable);
    QCOMPARE(halves[0].front(), QPointF(100, 50));
    QCOMPARE(halves[0][1], QPointF(140, 50));
    QCOMPARE(halves[1].front(), QPointF(300, 150));
    QCOMPARE(halves[1][1], QPointF(260, 150));
    // Both meet in the middle: it is balanced.
    QCOMPARE(halves[0].back(), QPointF(200, 100));
    QCOMPARE(halves[1].back(), QPointF(200, 100));
    QCOMPARE(cableHalves(cable, 30)[0].front(), QPointF(100, 20));
}

void tst_MapGeometry::loopsToItself()
{
    TableMaker maker;
    maker.client(1, 4000, 4000);
    maker.publish();
    const HostMap map = hostMap(maker.table().table());
    const MapLayout layout = layOut(map, {}, metrics(), {});
    QCOMPARE(layout.plugs.size(), size_t(1));
    QCOMPARE(layout.cables.size(), size_t(1));
    const auto &ends = layout.cables[0].ends;
    QCOMPARE(ends[0].anchor.x(), ends[1].anchor.x());
    QVERIFY(ends[1].anchor.y() > ends[0].anchor.y());
    QVERIFY(!ends[0].isLeft && !ends[1].isLeft);
    const auto halves = cableHalves(layout.cables[0]);
    QCOMPARE(halves[0].back(), halves[1].back());
    QVERIFY(halves[0].back().x() < ends[0].anchor.x());
}

void tst_MapGeometry::findsWhatIsAtAPlace()
{
    Scene scene;
    scene.connect(2, 40000);
    const MapLayout layout = scene.layout();
    const auto &ends = layout.cables[0].ends;
    const auto kindAt = [&layout](const QPointF &place) { return elementAt(layout, place).kind; };
    QCOMPARE(kindAt({0, 0}), MapElement::Kind::None);
    QCOMPARE(kindAt(layout.boxes[0].rect.topLeft() + QPointF(3, 3)), MapElement::Kind::Host);
    QVERIFY(elementAt(layout, layout.plugs[0].rect.center()) == layout.plugs[0].element);
    QVERIFY(elementAt(layout, layout.plugs[0].noteRect.center()) == layout.plugs[0].element);
    // Each half is its end's.
    QVERIFY(elementAt(layout, ends[0].anchor + QPointF(30, 3)) == ends[0].element);
    QVERIFY(elementAt(layout, ends[1].anchor - QPointF(30, 3)) == ends[1].element);
    QCOMPARE(kindAt(ends[0].anchor + QPointF(30, 12)), MapElement::Kind::None);
    for (const MapElement &element : {layout.boxes[1].element, layout.plugs[1].element, ends[0].element}) {
        const QRectF rect = rectOf(layout, element);
        QVERIFY(!rect.isEmpty());
        QVERIFY(QRectF(QPointF(), layout.size).contains(rect));
    }
    QVERIFY(rectOf(layout, {}).isNull());
}

void tst_MapGeometry::movesByKeyboard()
{
    Scene scene;
    scene.connect(2, 40000);
    scene.connect(4, 40001);
    const MapLayout layout = scene.layout();
    MapElement at;
    const auto go = [&](Qt::Key arrow) {
        at = nextElement(layout, at, arrow);
        return at;
    };
    QVERIFY(go(Qt::Key_Down) == layout.boxes[0].element);
    QVERIFY(go(Qt::Key_Right) == layout.plugs[0].element);
    QVERIFY(go(Qt::Key_Right) == layout.cables[0].ends[0].element);
    QVERIFY(go(Qt::Key_Down) == layout.cables[1].ends[0].element);
    QVERIFY(go(Qt::Key_Right) == layout.cables[1].ends[1].element);
    QVERIFY(go(Qt::Key_Right) == layout.plugs[2].element);
    QVERIFY(go(Qt::Key_Up) == layout.plugs[1].element);
    QVERIFY(go(Qt::Key_Right) == layout.boxes[1].element);
    QCOMPARE(nextElement(layout, at, Qt::Key_Right).kind, MapElement::Kind::None);
    QCOMPARE(nextElement(layout, at, Qt::Key_Up).kind, MapElement::Kind::None);
}

void tst_MapGeometry::movesFromOneToTheOther()
{
    Scene scene;
    scene.connect(2, 40000);
    const MapLayout before = scene.layout(600);
    scene.connect(4, 40001);
    const MapLayout after = scene.layout(800);
    const MapLayout half = between(before, after, 0.5);
    QCOMPARE(half.cables.size(), size_t(2));
    QCOMPARE(half.boxes[1].rect.left(), (before.boxes[1].rect.left() + after.boxes[1].rect.left()) / 2);
    QCOMPARE(half.cables[0].ends[1].anchor.x(), half.boxes[1].rect.left());
    // What is new is where it belongs.
    QCOMPARE(half.cables[1].ends[1].anchor, after.cables[1].ends[1].anchor);
    QCOMPARE(half.size, (before.size + after.size) / 2);
    QCOMPARE(between(before, after, 1).boxes[0].rect, after.boxes[0].rect);
}

void tst_MapGeometry::raisesLevel5()
{
    Scene scene;
    scene.connect(2, 40000);
    scene.connect(4, 40001);
    const MapLayout plain = scene.layout(800);
    QCOMPARE(plain.cables[0].level5, 0.0);
    scene.event(3, EventKind::ServiceSet, "echo");
    scene.event(5, EventKind::ServiceSet, "echo");
    const MapLayout raised = scene.layout(800);
    QCOMPARE(raised.cables[0].level5, 1.7 * 20 + 3);
    QVERIFY(raised.cables[0].isLabelled && !raised.cables[1].isLabelled);
    // Above the cable, and below what is above it.
    const double top = raised.cables[1].ends[0].anchor.y() - raised.cables[1].level5;
    QVERIFY(top - 10 > raised.cables[0].ends[0].anchor.y());
    // The cable itself is what it was.
    QVERIFY(raised.cables[0].ends[0].element == plain.cables[0].ends[0].element);
    QCOMPARE(raised.cables[0].facts.state, plain.cables[0].facts.state);
}

void tst_MapGeometry::paintsAllThatIsExposed()
{
    // Text of 300 %: words stand far from what they belong to.
    Scene scene;
    scene.connect(2, 40000);
    scene.event(3, EventKind::ServiceSet, "echo");
    QFont font;
    font.setPixelSize(60);
    const QFontMetricsF shown(font);
    const MapMetrics large{shown.height(),
                           [shown](const QString &text, bool) { return shown.horizontalAdvance(text); }};
    const MapLayout layout = layOut(scene.map(), {}, large, {});
    const auto painted = [&](const QRectF &exposed) {
        QImage image(layout.size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintMap(painter, layout, {QPalette(), font, {}}, exposed);
        painter.end();
        return image;
    };
    const QImage all = painted(QRectF(QPointF(), layout.size));
    const MapLayout::Cable &cable = layout.cables[0];
    const double left = cable.ends[0].anchor.x();
    const double right = cable.ends[1].anchor.x();
    const double top = cable.ends[0].anchor.y() - cable.level5 - shown.height() / 2;
    const QRectF &note = layout.plugs[0].noteRect;
    QVERIFY(cable.level5 > 90 && note.width() > 500);
    // The upper half of what the applications do; the end of a listener's note.
    for (const QRectF &part : {QRectF(left + 2, top, right - left - 4, shown.height() / 2),
                               QRectF(note.left() + 350, note.top(), 150, note.height())}) {
        const QImage wanted = all.copy(part.toAlignedRect());
        QImage blank(wanted.size(), wanted.format());
        blank.fill(Qt::white);
        QVERIFY(wanted != blank);
        QVERIFY(painted(part).copy(part.toAlignedRect()) == wanted);
    }
}

void tst_MapGeometry::tellsFacts()
{
    Scene scene;
    scene.connect(2, 40000);
    scene.received(3, "HOLA");
    scene.event(3, EventKind::ServiceSet, "echo");
    const HostMap map = scene.map();
    const LiveTable &table = scene.table();
    const auto tip = [&](const MapElement &element) { return maptexts::tip(map, {table}, element); };
    QCOMPARE(tip(endElement(map, {0, 0})), QStringLiteral("TCP 127.0.0.1:5000 <-> 127.0.0.1:40000\n"
                                                          "ESTABLISHED: connected; the service echo answers\n"
                                                          "4 bytes received, 0 sent."));
    QCOMPARE(tip(plugElement(map, 0)), QStringLiteral(":5000 TCP\nLISTEN\n"
                                                      "waiting for requests, queue 0/0, 1 connection(s)"));
    QVERIFY(tip(hostElement(map, 1)).contains(QStringLiteral("drawn on the other side too")));
    // The client leaves: what is left is its pair, and nothing at the other end.
    scene.end(3);
    scene.event(2, EventKind::Closed, {});
    scene.state(2, TcpState::TimeWait, {scene.at(40000), scene.at(5000)});
    const HostMap after = scene.map(map);
    QCOMPARE(maptexts::endCells(after, {table}, {0, 0}).meaning,
             QStringLiteral("nothing is known to be left at this end"));
    QCOMPARE(maptexts::endCells(after, {table}, {0, 1}).meaning,
             QStringLiteral("guarding the endpoint pair; no program holds it"));
    QCOMPARE(maptexts::endWord(after.cables[0], 1), QStringLiteral("TIME-WAIT"));
    // What is gone has nothing to tell.
    QVERIFY(maptexts::tip({}, {table}, endElement(map, {0, 0})).isEmpty());
    QVERIFY(tip({}).isEmpty());
}

void tst_MapGeometry::dropsOntoWhatWaits_data()
{
    QTest::addColumn<QString>("listener");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("local");
    QTest::addRow("IPv4") << "127.0.0.1:5000"
                          << "127.0.0.2:40000"
                          << "127.0.0.1:5000"
                          << "127.0.0.2";
    QTest::addRow("a wildcard") << "0.0.0.0:5000"
                                << "127.0.0.2:40000"
                                << "127.0.0.2:5000"
                                << "127.0.0.2";
    QTest::addRow("IPv6") << "[::1]:5000"
                          << "[::1]:40000"
                          << "[::1]:5000"
                          << "::1";
    QTest::addRow("another family") << "[::1]:5000"
                                    << "127.0.0.2:40000"
                                    << "[::1]:5000"
                                    << "";
}

void tst_MapGeometry::dropsOntoWhatWaits()
{
    QFETCH(QString, listener);
    QFETCH(QString, from);
    QFETCH(QString, target);
    QFETCH(QString, local);
    HostMap map;
    const Endpoint waits = *Endpoint::parse(listener);
    const Endpoint asks = *Endpoint::parse(from);
    map.hosts = {
        {.side = MapSide::Waits,
         .owner = waits.isWildcard() ? MapOwner::EveryAddress : MapOwner::ThisComputer,
         .address = waits.withPort(0),
         .plugs = {0}},
        {.side = MapSide::Asks, .owner = MapOwner::ThisComputer, .address = asks.withPort(0), .plugs = {1}}};
    map.plugs = {{.host = 0, .endpoint = waits, .waiting = {1}, .isListening = true, .ends = {}},
                 {.host = 1, .endpoint = asks, .waiting = {}, .ends = {}}};
    for (const MapElement &onto : {hostElement(map, 0), plugElement(map, 0)}) {
        for (const MapElement &start : {hostElement(map, 1), plugElement(map, 1)}) {
            const MapDrop drop = mapDrop(map, start, onto);
            QCOMPARE(drop.kind, MapDrop::Kind::Open);
            QCOMPARE(drop.request.target.toString(), target);
            QCOMPARE(drop.request.from.addressText(), local);
            QCOMPARE(drop.request.opening, Opening::Active);
            QVERIFY(mapDropText(drop).contains(target));
        }
    }
}

void tst_MapGeometry::offersTheFormOtherwise()
{
    Scene scene;
    scene.connect(2, 40000);
    scene.listener(10, 5001);
    const HostMap map = scene.map();
    const MapElement left = hostElement(map, 0);
    const MapElement right = hostElement(map, 1);
    // Two that listen, and none.
    for (const auto &[from, to] : {std::pair(right, left), std::pair(left, right)}) {
        const MapDrop drop = mapDrop(map, from, to);
        QCOMPARE(drop.kind, MapDrop::Kind::Fill);
        QCOMPARE(drop.target.host, QStringLiteral("127.0.0.1"));
        QVERIFY(!drop.target.port);
        QVERIFY(!mapDropText(drop).isEmpty());
    }
    // One of both is meant; also from its own box.
    QCOMPARE(mapDrop(map, right, plugElement(map, 0)).kind, MapDrop::Kind::Open);
    QCOMPARE(mapDrop(map, left, plugElement(map, 0)).kind, MapDrop::Kind::Open);
    QCOMPARE(mapDrop(map, left, left).kind, MapDrop::Kind::Nothing);
    QCOMPARE(mapDrop(map, left, {}).kind, MapDrop::Kind::Nothing);
    QVERIFY(mapDropText({}).isEmpty());
    HostMap elsewhere = map;
    elsewhere.hosts[1].owner = MapOwner::OtherHost;
    QCOMPARE(mapDrop(elsewhere, right, left).kind, MapDrop::Kind::Elsewhere);
}

QTEST_MAIN(tst_MapGeometry)
#include "tst_mapgeometry.moc"
