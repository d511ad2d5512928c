#include "models/socketmodel.h"

#include "tablemaker.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace enchufe;

class tst_SocketModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void startsWithWhatIsThere();
    void putsGhostsUnderTheirListener();
    void keepsClosedListenerForItsGhosts();
    void movesWhatEndedToHistory();
    void forgetsClearedHistory();
    void forgetsTheOldestOfALongHistory();
    void listsPeersUnderTheirSocket();
    void numbersRowsForGood();
    void givesRawSortValues();
    void changesInRanges();
    void insertsManyGhostsAtOnce();
    void surviveRandomLives();
    void rejectsForeignIndexes();

private:
    struct Watched
    {
        TableMaker maker;
        SocketModel model{maker.table()};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    };
};

void tst_SocketModel::startsWithWhatIsThere()
{
    TableMaker maker;
    maker.listener(1, 5000);
    maker.ghost(2, 1, 5000, 40000);
    maker.publish();
    const SocketModel model(maker.table());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowCount(model.index(0, 0)), 1);
}

void tst_SocketModel::putsGhostsUnderTheirListener()
{
    Watched w;
    w.maker.listener(1, 5000);
    w.maker.client(2, 40000, 5000);
    w.maker.ghost(3, 1, 5000, 40000);
    w.maker.udp(4, 5005);
    w.maker.publish();
    QCOMPARE(w.model.rowCount(), 3);
    const QModelIndex listener = w.model.index(0, 0);
    QCOMPARE(listener.data(RowKindRole).toInt(), int(RowKind::Listener));
    QCOMPARE(w.model.index(1, 0).data(RowKindRole).toInt(), int(RowKind::Client));
    QCOMPARE(w.model.index(2, 0).data(RowKindRole).toInt(), int(RowKind::UdpSocket));
    QCOMPARE(w.model.rowCount(listener), 1);
    const QModelIndex ghost = w.model.index(0, SocketModel::LocalColumn, listener);
    QCOMPARE(ghost.data(RowKindRole).toInt(), int(RowKind::Ghost));
    QCOMPARE(ghost.data().toString(), QStringLiteral("127.0.0.1:5000"));
    QCOMPARE(ghost.siblingAtColumn(SocketModel::RemoteColumn).data().toString(),
             QStringLiteral("127.0.0.1:40000"));
    QCOMPARE(ghost.siblingAtColumn(SocketModel::StateColumn).data().toString(),
             QStringLiteral("ESTABLISHED"));
    QCOMPARE(w.model.indexOf({3}), ghost.siblingAtColumn(0));
}

void tst_SocketModel::keepsClosedListenerForItsGhosts()
{
    Watched w;
    w.maker.listener(1, 5000);
    w.maker.ghost(2, 1, 5000, 40000);
    w.maker.ghost(3, 1, 5000, 40001);
    w.maker.publish();
    QVERIFY(!w.model.isListenerClosed(w.model.indexOf({2})));
    QSignalSpy changed(&w.model, &QAbstractItemModel::dataChanged);
    w.maker.end(1);
    w.maker.publish();
    QCOMPARE(w.model.rowCount(), 1);
    QVERIFY(w.model.isListenerClosed(w.model.indexOf({1})));
    QVERIFY(w.model.isListenerClosed(w.model.indexOf({3})));
    // Both ghosts are told to be drawn anew: they now carry a note.
    const auto tellsGhosts = [&](const QList<QVariant> &signal) {
        return signal.at(0).toModelIndex() == w.model.indexOf({2}) && signal.at(1).toModelIndex().row() == 1;
    };
    QVERIFY(std::any_of(changed.begin(), changed.end(), tellsGhosts));

    w.maker.end(2);
    w.maker.publish();
    QCOMPARE(w.model.rowCount(w.model.indexOf({1})), 1);
    QCOMPARE(w.model.parent(w.model.indexOf({2})), w.model.historyIndex());
    w.maker.end(3);
    w.maker.publish();
    QCOMPARE(w.model.rowCount(), 1);
    QCOMPARE(w.model.rowCount(w.model.historyIndex()), 3);
}

void tst_SocketModel::movesWhatEndedToHistory()
{
    Watched w;
    QVERIFY(!w.model.historyIndex().isValid());
    w.maker.client(1, 40000, 5000);
    w.maker.udp(2, 5005);
    w.maker.client(3, 40001, 5000);
    w.maker.publish();
    w.maker.end(1);
    w.maker.end(3);
    w.maker.publish();
    QCOMPARE(w.model.rowCount(), 2);
    QCOMPARE(w.model.index(0, 0), w.model.indexOf({2}));
    QCOMPARE(w.model.index(1, 0), w.model.historyIndex());
    QCOMPARE(w.model.historyIndex().data().toInt(), 2);
    QCOMPARE(w.model.index(1, 0, w.model.historyIndex()), w.model.indexOf({3}));
}

void tst_SocketModel::forgetsClearedHistory()
{
    Watched w;
    w.maker.client(1, 40000, 5000);
    w.maker.listener(2, 5000);
    w.maker.ghost(3, 2, 5000, 40000);
    w.maker.end(1);
    w.maker.end(2);
    w.maker.publish();
    w.maker.table().clearEnded();
    QTRY_VERIFY(!w.model.indexOf({1}).isValid());
    QVERIFY(!w.model.historyIndex().isValid());
    // The listener has a living ghost, so it stays.
    QVERIFY(w.model.indexOf({2}).isValid());
    QCOMPARE(w.model.rowCount(), 1);
}

void tst_SocketModel::forgetsTheOldestOfALongHistory()
{
    TableMaker maker;
    SocketModel model(maker.table());
    constexpr quint32 ghosts = 2000;
    constexpr quint32 last = quint32(LiveTable::historyLimit + LiveTable::mostTold) + 100;
    maker.listener(1, 5000);
    for (quint32 id = 2; id <= ghosts; ++id)
        maker.ghost(id, 1, 5000, quint16(id));
    maker.publish();
    QCOMPARE(model.rowCount(model.indexOf({1})), int(ghosts) - 1);
    // All at once: 600 are too many, the listener among them, when the model has heard of the end of 500.
    for (quint32 id = 1; id <= ghosts; ++id)
        maker.end(id);
    for (quint32 id = ghosts + 1; id <= last; ++id) {
        maker.client(id, quint16(id), 5000);
        maker.end(id);
    }
    maker.publish();
    QVERIFY(!model.indexOf({1}).isValid());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(size_t(model.rowCount(model.historyIndex())), maker.table().table().rows().size());
    QVERIFY(model.indexOf({last}).isValid());
}

void tst_SocketModel::listsPeersUnderTheirSocket()
{
    Watched w;
    w.maker.udp(1, 5005);
    w.maker.publish();
    w.maker.peer(1, 1, 40000, "hola");
    w.maker.peer(1, 2, 40001, "que tal");
    w.maker.publish();
    const QModelIndex socket = w.model.indexOf({1});
    QCOMPARE(w.model.rowCount(socket), 2);
    const QModelIndex second = w.model.index(1, SocketModel::RemoteColumn, socket);
    QCOMPARE(second.data().toString(), QStringLiteral("127.0.0.1:40001"));
    QCOMPARE(second.data(PeerIndexRole).toUInt(), 2u);
    QCOMPARE(second.data(RowKindRole).toInt(), int(RowKind::UdpPeer));
    QCOMPARE(w.model.indexOf({1}, 2), second.siblingAtColumn(0));
    QVERIFY(!w.model.indexOf({1}, 3).isValid());
    QCOMPARE(second.siblingAtColumn(SocketModel::BytesColumn).data().toInt(), 7);
    // Peers go to history with their socket.
    w.maker.end(1);
    w.maker.publish();
    QCOMPARE(w.model.parent(w.model.indexOf({1})), w.model.historyIndex());
    QCOMPARE(w.model.rowCount(w.model.indexOf({1})), 2);
}

void tst_SocketModel::numbersRowsForGood()
{
    Watched w;
    w.maker.listener(1, 5000);
    w.maker.ghost(2, 1, 5000, 40000);
    w.maker.ghost(3, 1, 5000, 40001);
    w.maker.client(4, 40000, 5000);
    w.maker.publish();
    QCOMPARE(w.model.ordinal({1}), 1);
    QCOMPARE(w.model.ordinal({4}), 2);
    QCOMPARE(w.model.indexOf({3}).data(OrdinalRole).toInt(), 2);
    QCOMPARE(w.model.indexOf({3}).data(ParentOrdinalRole).toInt(), 1);
    w.maker.end(2);
    w.maker.publish();
    w.maker.table().clearEnded();
    QTRY_VERIFY(!w.model.indexOf({2}).isValid());
    w.maker.ghost(5, 1, 5000, 40002);
    w.maker.publish();
    QCOMPARE(w.model.indexOf({3}).data(OrdinalRole).toInt(), 2);
    QCOMPARE(w.model.indexOf({5}).data(OrdinalRole).toInt(), 3);
}

void tst_SocketModel::givesRawSortValues()
{
    Watched w;
    w.maker.client(1, 9, 5000);
    w.maker.client(2, 40000, 5000);
    w.maker.received(2, "12345");
    w.maker.publish();
    const auto sort = [&](quint32 id, int column) { return w.model.indexOf({id}, 0, column).data(SortRole); };
    // As text, ":9" would come after ":40000".
    QVERIFY(sort(1, SocketModel::LocalColumn).toByteArray() <
            sort(2, SocketModel::LocalColumn).toByteArray());
    QCOMPARE(sort(2, SocketModel::BytesColumn).toLongLong(), 5);
    QVERIFY(sort(1, SocketModel::AgeColumn).toLongLong() >= sort(2, SocketModel::AgeColumn).toLongLong());
}

void tst_SocketModel::changesInRanges()
{
    Watched w;
    for (quint32 id = 1; id <= 10; ++id)
        w.maker.client(id, quint16(40000 + id), 5000);
    w.maker.publish();
    QSignalSpy changed(&w.model, &QAbstractItemModel::dataChanged);
    for (const quint32 id : {2u, 3u, 4u, 8u})
        w.maker.received(id, "x");
    w.maker.publish();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 3);
    QCOMPARE(changed.at(0).at(2).value<QList<int>>(), QList<int>({Qt::DisplayRole, SortRole}));
    QCOMPARE(changed.at(1).at(0).toModelIndex().row(), 7);
}

void tst_SocketModel::insertsManyGhostsAtOnce()
{
    TableMaker maker;
    SocketModel model(maker.table());
    maker.listener(1, 5000);
    maker.publish();
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    for (quint32 id = 2; id < 5002; ++id)
        maker.ghost(id, 1, 5000, quint16(id));
    maker.publish();
    QCOMPARE(model.rowCount(model.indexOf({1})), 5000);
    // One insertion for each slice of events, not one for each row.
    QVERIFY2(inserted.size() < 100, qPrintable(QString::number(inserted.size())));
}

void tst_SocketModel::surviveRandomLives()
{
    Watched w;
    quint32 seed = 4711;
    const auto dice = [&seed](quint32 sides) {
        seed = seed * 1664525 + 1013904223;
        return (seed >> 16) % sides;
    };
    std::vector<quint32> listeners;
    std::vector<quint32> others;
    quint32 next = 1;
    int ended = 0;
    for (int round = 0; round < 60; ++round) {
        for (int step = 0; step < 8; ++step) {
            const quint32 what = dice(6);
            if (what == 0 || listeners.empty()) {
                w.maker.listener(next, quint16(1000 + next));
                listeners.push_back(next++);
            } else if (what <= 2) {
                const quint32 parent = listeners[dice(quint32(listeners.size()))];
                w.maker.ghost(next, parent, quint16(1000 + parent), quint16(30000 + next));
                others.push_back(next++);
            } else if (what == 3 || others.empty()) {
                w.maker.client(next, quint16(20000 + next), 80);
                others.push_back(next++);
            } else {
                std::vector<quint32> &from = what == 4 && listeners.size() > 1 ? listeners : others;
                const size_t which = dice(quint32(from.size()));
                w.maker.end(from[which]);
                from.erase(from.begin() + qsizetype(which));
                ++ended;
            }
        }
        w.maker.publish();
        if (round % 20 == 19)
            w.maker.table().clearEnded();
    }
    // The tester has checked every signal; here, that nothing is lost or shown twice.
    QTRY_VERIFY(!w.model.historyIndex().isValid());
    QVERIFY(ended > 50);
    for (const auto &[id, row] : w.maker.table().table().rows())
        QCOMPARE(w.model.indexOf({id}).data(SocketIdRole).toUInt(), id);
}

void tst_SocketModel::rejectsForeignIndexes()
{
    Watched w;
    TableMaker other;
    SocketModel otherModel(other.table());
    other.listener(1, 5000);
    other.publish();
    QVERIFY(!w.model.index(0, 0).isValid());
    QVERIFY(!w.model.index(-1, 0).isValid());
    QVERIFY(!w.model.indexOf({1}).isValid());
    QVERIFY(!otherModel.index(0, SocketModel::ColumnCount).isValid());
}

QTEST_GUILESS_MAIN(tst_SocketModel)
#include "tst_socketmodel.moc"
