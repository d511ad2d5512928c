#include "gui/map/maptree.h"
#include "models/tablemaker.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace enchufe;
using namespace Qt::StringLiterals;

/// The host map as a list: what comes and goes is merged into it.
class tst_MapTree : public QObject
{
    Q_OBJECT

private slots:
    void mergesItsTree();
    void countsACableWithItselfOnce();
};

void tst_MapTree::mergesItsTree()
{
    TableMaker maker;
    maker.publishOnly();
    MapTree tree(maker.table());
    const QAbstractItemModelTester tester(&tree);
    QSignalSpy resets(&tree, &QAbstractItemModel::modelReset);
    HostMap map;
    const auto follow = [&] {
        maker.publish();
        map = hostMap(maker.table().table(), map);
        tree.setMap(map);
    };
    maker.listener(1, 5000);
    follow();
    QCOMPARE(tree.rowCount(), 1);
    maker.client(2, 40000, 5000);
    maker.ghost(3, 1, 5000, 40000);
    follow();
    QCOMPARE(tree.rowCount(), 2);
    const QPersistentModelIndex end(tree.indexOf(elementOf(map, {{3}, 0})));
    QVERIFY(end.isValid());
    // Over the bound of a group and back: nothing is lost, nothing doubled.
    for (quint32 client = 0; client < 14; ++client) {
        maker.client(10 + 2 * client, quint16(41000 + client), 5000);
        maker.ghost(11 + 2 * client, 1, 5000, quint16(41000 + client));
    }
    follow();
    const QModelIndex plug = tree.index(0, 0, tree.index(0, 0));
    QCOMPARE(tree.rowCount(plug), 1);
    QCOMPARE(tree.rowCount(tree.index(0, 0, plug)), 15);
    QCOMPARE(tree.index(0, 0, plug).data().toString(), u"15 connection(s): 15 ESTABLISHED"_s);
    for (quint32 client = 0; client < 10; ++client) {
        maker.end(10 + 2 * client);
        maker.end(11 + 2 * client);
    }
    follow();
    QCOMPARE(tree.rowCount(plug), 5);
    QCOMPARE(tree.rowCount(tree.index(1, 0)), 5);
    for (const MapCable &cable : map.cables) {
        for (const MapEnd &shown : cable.ends)
            QVERIFY(tree.indexOf(elementOf(map, {shown.socket, 0})).isValid());
    }
    // Short where the columns are narrow, and nothing is left out.
    QCOMPARE(plug.siblingAtColumn(MapTree::StateColumn).data().toString(), u"LISTEN"_s);
    QCOMPARE(tree.copyText(plug), u":5000 TCP\tLISTEN\twaiting for requests, queue 0/0, 5 connection(s)"_s);
    // One address that is drawn twice has two names.
    QCOMPARE(tree.index(0, 0).data().toString(), u"127.0.0.1, on the side that waits"_s);
    QCOMPARE(tree.index(1, 0).data().toString(), u"127.0.0.1, on the side that asks"_s);
    QVERIFY(tree.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"this computer"_s));
    QCOMPARE(resets.size(), 0);
}

// Both ends of the one cable are at its plug.
void tst_MapTree::countsACableWithItselfOnce()
{
    TableMaker maker;
    maker.client(1, 4000, 4000);
    maker.publish();
    const HostMap map = hostMap(maker.table().table());
    QCOMPARE(map.plugs.size(), size_t(1));
    QCOMPARE(map.plugs[0].ends.size(), size_t(2));
    MapTree tree(maker.table());
    tree.setNames([](const MapRow &row) { return row.socket.value == 1 ? u"Client 1"_s : QString(); });
    tree.setMap(map);
    const QModelIndex plug = tree.index(0, 0, tree.index(0, 0));
    QCOMPARE(tree.copyText(plug), u"Client 1, :4000 TCP\t\t1 connection(s)"_s);
    const maptexts::MapFacts facts = {maker.table(), {}};
    QVERIFY(maptexts::tip(map, facts, plugElement(map, 0)).contains(u"1 connection(s)"_s));
    QVERIFY(maptexts::inWords(map, facts).contains(u"1 connection(s)"_s));
    // A click on the plug chooses the row.
    QCOMPARE(rowOf(map, plugElement(map, 0)).socket, SocketId{1});
}

QTEST_MAIN(tst_MapTree)
#include "tst_maptree.moc"
