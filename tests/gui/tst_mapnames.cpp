#include "gui/map/mapdrop.h"
#include "gui/map/mapgeometry.h"
#include "gui/map/maptexts.h"
#include "gui/map/mapview.h"
#include "models/tablemaker.h"

#include <QTest>

using namespace enchufe;

/// The table's names on the host map: a line of text is 20 pixels high and each letter 10 wide.
class tst_MapNames : public QObject
{
    Q_OBJECT

private slots:
    void namesItsPlugs();
    void namesWhatIsUnfolded();
    void tellsNames();
    void dropsOntoNames();
    void waitsForTheTable();
};

namespace {

MapMetrics metrics()
{
    return {20, [](const QString &text, bool) { return 10.0 * double(text.size()); }};
}

/// A client and its ghost of listener 1.
void link(TableMaker *scene, quint32 client, quint16 port)
{
    scene->client(client, port, 5000);
    scene->ghost(client + 1, 1, 5000, port);
}

HostMap mapOf(TableMaker *scene)
{
    scene->publish();
    return hostMap(scene->table().table());
}

} // namespace

void tst_MapNames::namesItsPlugs()
{
    TableMaker scene;
    scene.listener(1, 5000);
    link(&scene, 2, 40000);
    MapMetrics named = metrics();
    named.names = [](const MapRow &row) {
        return QStringList({{},
                            QStringLiteral("Listener 1"),
                            QStringLiteral("Client 2"),
                            QStringLiteral("Ghost 1.1")})
            .value(int(row.socket.value));
    };
    const HostMap map = mapOf(&scene);
    // From the edge: 10 pixels, the label, 8, the name and a pixel, 10 or more. What the listener says needs
    // 179, plugs and cables that bend 66.
    const double enough = 24 + 224 + 245 + 214;
    const MapLayout wide = layOut(map, {}, named, {enough, 0});
    QCOMPARE(wide.size.width(), enough);
    QCOMPARE(wide.boxes[0].rect.width(), 224.0);
    QCOMPARE(wide.boxes[1].rect.width(), 214.0);
    QCOMPARE(wide.plugs[0].name, QStringLiteral("Listener 1"));
    QCOMPARE(wide.plugs[0].nameRect, QRectF(-108 - 101, -10, 101, 20));
    QVERIFY(wide.plugs[0].rect.contains(wide.plugs[0].nameRect.translated(wide.plugs[0].edge)));
    const auto &ends = wide.cables[0].ends;
    QCOMPARE(ends[0].name, QStringLiteral("Ghost 1.1"));
    QCOMPARE(ends[0].nameRect, QRectF(-10 - 91, -10, 91, 20));
    QCOMPARE(ends[1].name, QStringLiteral("Client 2"));
    QCOMPARE(ends[1].nameRect, QRectF(118, -10, 81, 20));
    // Who points at a name means its socket, though its plug lies around it.
    const QPointF ghost = ends[0].anchor + ends[0].nameRect.center();
    QVERIFY(wide.plugs[0].rect.contains(ghost));
    QCOMPARE(elementAt(wide, ghost), endElement(map, {0, 0}));
    // A pixel less: all keeps its size, and there is room for one of the three.
    const MapLayout narrow = layOut(map, {}, named, {enough - 1, 0});
    QCOMPARE(narrow.boxes[0].rect.width(), 166.0);
    QVERIFY(narrow.plugs[0].name.isEmpty() && narrow.plugs[0].nameRect.isNull());
    QCOMPARE(narrow.cables[0].ends[0].name, QStringLiteral("Ghost 1.1"));
    QVERIFY(narrow.cables[0].ends[1].name.isEmpty() && narrow.cables[0].ends[1].nameRect.isNull());
}

void tst_MapNames::namesWhatIsUnfolded()
{
    TableMaker scene;
    scene.listener(1, 5000);
    for (quint32 client = 0; client < 200; ++client)
        link(&scene, 2 + 2 * client, quint16(40000 + client));
    const HostMap map = mapOf(&scene);
    MapMetrics named = metrics();
    int asked = 0;
    named.names = [&asked](const MapRow &row) {
        ++asked;
        return QStringLiteral("Row %1").arg(row.socket.value);
    };
    // What is folded into one cable goes by no name, and costs none.
    const MapLayout folded = layOut(map, {}, named, {1000, 0});
    QCOMPARE(asked, 2);
    QCOMPARE(folded.plugs[0].name, QStringLiteral("Row 1"));
    QCOMPARE(folded.cables.size(), size_t(1));
    QVERIFY(folded.cables[0].ends[0].name.isEmpty() && folded.cables[0].ends[1].name.isEmpty());
    // Unfolded, each has its own line.
    const MapElement group = groupElement(map, mapGroups(map).at(0), MapSide::Waits);
    const MapLayout open = layOut(map, {group}, named, {1000, 0});
    QCOMPARE(open.cables.size(), size_t(200));
    std::array<double, 2> bottoms = {open.plugs[0].edge.y() + open.plugs[0].nameRect.bottom(), 0};
    for (const MapLayout::Cable &cable : open.cables) {
        for (size_t end = 0; end < 2; ++end) {
            const QRectF name = cable.ends[end].nameRect.translated(cable.ends[end].anchor);
            QVERIFY(!cable.ends[end].name.isEmpty());
            QVERIFY(name.top() >= bottoms[end]);
            bottoms[end] = name.bottom();
        }
    }
}

void tst_MapNames::tellsNames()
{
    TableMaker scene;
    scene.listener(1, 5000);
    link(&scene, 2, 40000);
    // The client leaves: its pair has no socket at the ghost's end any more.
    scene.end(3);
    scene.event(2, EventKind::Closed, {});
    scene.state(2, TcpState::TimeWait, {TableMaker::at(40000), TableMaker::at(5000)});
    const HostMap map = mapOf(&scene);
    const MapNames names = [](const MapRow &row) { return QStringLiteral("Row %1").arg(row.socket.value); };
    const maptexts::MapFacts facts = {scene.table(), names};
    QCOMPARE(maptexts::plugCells(map, facts, 0).name, QStringLiteral("Row 1, :5000 TCP"));
    QCOMPARE(maptexts::plugCells(map, facts, 1).name, QStringLiteral("Row 2, :40000 TCP"));
    QCOMPARE(maptexts::endCells(map, facts, {0, 1}).name, QStringLiteral("Row 2, with 127.0.0.1:5000"));
    QCOMPARE(maptexts::endCells(map, facts, {0, 0}).name, QStringLiteral("with 127.0.0.1:40000"));
    QVERIFY(maptexts::tip(map, facts, endElement(map, {0, 1})).startsWith(u"Row 2\n"));
}

/// The names of a listener's ghosts lie in its plug.
void tst_MapNames::dropsOntoNames()
{
    TableMaker scene;
    scene.listener(1, 5000);
    link(&scene, 2, 40000);
    scene.listener(10, 5001);
    const HostMap map = mapOf(&scene);
    // What is dropped there means the listener, but what comes out of there does not.
    const MapDrop drop = mapDrop(map, hostElement(map, 1), endElement(map, {0, 0}));
    QCOMPARE(drop.kind, MapDrop::Kind::Open);
    QVERIFY(drop.target.port && *drop.target.port == 5000);
    QCOMPARE(mapDrop(map, endElement(map, {0, 0}), plugElement(map, 0)).kind, MapDrop::Kind::Nothing);
}

/// The table tells of a row in pieces: the map may have it before the table's names do.
void tst_MapNames::waitsForTheTable()
{
    TableMaker scene;
    scene.listener(1, 5000);
    const HostMap map = mapOf(&scene);
    MapView view(scene.table());
    view.resize(900, 300);
    bool isKnown = false;
    view.setNames([&isKnown](const MapRow &) { return isKnown ? QStringLiteral("Listener 1") : QString(); });
    view.setMap(map);
    QVERIFY(view.layoutShown().lacksNames);
    QVERIFY(view.layoutShown().plugs.at(0).name.isEmpty());
    isKnown = true;
    view.setMap(map);
    QVERIFY(!view.layoutShown().lacksNames);
    QCOMPARE(view.layoutShown().plugs.at(0).name, QStringLiteral("Listener 1"));
}

QTEST_MAIN(tst_MapNames)
#include "tst_mapnames.moc"
