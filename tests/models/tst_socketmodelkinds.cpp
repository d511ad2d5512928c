#include "models/cellfilter.h"
#include "models/socketfiltermodel.h"
#include "models/socketmodel.h"

#include "tablemaker.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace enchufe;
using namespace std::chrono_literals;
using enum SocketModel::Column;

/// Rows that are only looked at, peers beside ghosts, rows that linger, marks.
class tst_SocketModelKinds : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void putsRequestsUnderTheirListener();
    void foreignRowsLeaveNoHistory();
    void putsPeersBeforeGhosts();
    void whatEndsLingers();
    void lingersNoLongerThanItsParent();
    void massesDoNotLinger();
    void lingeringRandomLives();
    void marksWhatHappened();
    void foreignRowsDoNotDisturbNumbers();
    void cellsGiveFilters();
    void wordsAreFoundInShownColumnsOnly();

private:
    struct Watched
    {
        explicit Watched(std::chrono::milliseconds linger = 0ms)
            : model(maker.table(), nullptr, linger)
        {}
        TableMaker maker;
        SocketModel model;
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    };
};

void tst_SocketModelKinds::putsRequestsUnderTheirListener()
{
    Watched w;
    w.maker.listener(1, 5000);
    w.maker.ghost(2, 1, 5000, 40000);
    w.maker.lookedAt(3, Opening::Waiting, {TableMaker::at(5000), TableMaker::at(40001)}, 1);
    w.maker.lookedAt(4, Opening::Waiting, {TableMaker::at(5000), TableMaker::at(40002)}, 1);
    w.maker.publish();
    const QModelIndex listener = w.model.indexOf({1});
    QCOMPARE(w.model.rowCount(listener), 3);
    const QModelIndex request = w.model.indexOf({4});
    QCOMPARE(request.parent(), listener);
    QCOMPARE(request.data(RowKindRole).toInt(), int(RowKind::Request));
    QCOMPARE(request.data(OrdinalRole).toInt(), 2);
    QCOMPARE(request.data(ParentOrdinalRole).toInt(), 1);
    // Accepted: the ghost has a number of its own, the request goes without a trace.
    w.maker.ghost(5, 1, 5000, 40001);
    w.maker.publish();
    QCOMPARE(w.model.indexOf({5}).data(OrdinalRole).toInt(), 2);
    QCOMPARE(w.model.indexOf({3}).parent(), listener);
    QVERIFY(!w.model.historyIndex().isValid());
    QTRY_VERIFY(!w.model.indexOf({3}).isValid());
    QCOMPARE(w.model.rowCount(listener), 3);
}

void tst_SocketModelKinds::foreignRowsLeaveNoHistory()
{
    Watched w(60s);
    w.maker.client(1, 40000, 5000);
    w.maker.lookedAt(2, Opening::Foreign, {TableMaker::at(22), {}}, 0, TcpState::Listen);
    w.maker.holder(2, 812, "sshd");
    w.maker.publish();
    const QModelIndex foreign = w.model.indexOf({2});
    QVERIFY(!foreign.parent().isValid());
    QCOMPARE(foreign.data(RowKindRole).toInt(), int(RowKind::Foreign));
    QCOMPARE(foreign.siblingAtColumn(ProcessColumn).data().toString(), QStringLiteral("sshd"));
    QCOMPARE(foreign.siblingAtColumn(ProcessColumn).data(SortRole).toLongLong(), 812);
    w.maker.gone(2);
    w.maker.publish();
    QCOMPARE(w.model.indexOf({2}).data(MarkRole).toInt(), int(RowMark::Gone));
    QVERIFY(!w.model.historyIndex().isValid());
    QTRY_COMPARE(w.model.rowCount(), 1);
    QVERIFY(!w.model.historyIndex().isValid());
}

void tst_SocketModelKinds::putsPeersBeforeGhosts()
{
    Watched w;
    w.maker.udp(1, 5005);
    w.maker.udpGhost(2, 1, 5005, 40000);
    w.maker.publish();
    w.maker.peer(1, 1, 40001, "hola");
    w.maker.udpGhost(3, 1, 5005, 40002);
    w.maker.peer(1, 2, 40003, "que tal");
    w.maker.publish();
    const QModelIndex socket = w.model.indexOf({1});
    QCOMPARE(w.model.rowCount(socket), 4);
    const RowKind kinds[] = {RowKind::UdpPeer, RowKind::UdpPeer, RowKind::Ghost, RowKind::Ghost};
    for (int row = 0; row < 4; ++row)
        QCOMPARE(w.model.index(row, 0, socket).data(RowKindRole).toInt(), int(kinds[row]));
    QCOMPARE(w.model.index(3, 0, socket), w.model.indexOf({3}));
    QCOMPARE(w.model.indexOf({3}).data(OrdinalRole).toInt(), 2);
    QCOMPARE(w.model.indexOf({3}).data(ParentOrdinalRole).toInt(), 1);
    // A ghost that ends leaves from behind the peers.
    w.maker.end(2);
    w.maker.publish();
    QCOMPARE(w.model.rowCount(socket), 3);
    QCOMPARE(w.model.index(2, 0, socket), w.model.indexOf({3}));
    QVERIFY(w.model.historyIndex().isValid());
    QCOMPARE(w.model.indexOf({2}).parent(), w.model.historyIndex());
    // The socket is closed: its ghost stays under it, and says so.
    w.maker.end(1);
    w.maker.publish();
    QCOMPARE(w.model.indexOf({3}).parent(), w.model.indexOf({1}));
    QVERIFY(w.model.isListenerClosed(w.model.indexOf({3})));
}

void tst_SocketModelKinds::whatEndsLingers()
{
    Watched w(300ms);
    for (quint32 id = 1; id <= 3; ++id)
        w.maker.client(id, quint16(40000 + id), 5000);
    w.maker.publish();
    w.maker.end(2);
    w.maker.publish();
    QCOMPARE(w.model.rowCount(), 3);
    QCOMPARE(w.model.index(1, 0), w.model.indexOf({2}));
    QCOMPARE(w.model.indexOf({2}).data(MarkRole).toInt(), int(RowMark::Gone));
    QSignalSpy applied(&w.model, &SocketModel::batchApplied);
    QTRY_VERIFY(w.model.historyIndex().isValid());
    QCOMPARE(w.model.indexOf({2}).parent(), w.model.historyIndex());
    QCOMPARE(applied.size(), 1);
    QCOMPARE(w.model.rowCount(), 3);
    // Paused, nothing moves.
    w.maker.end(1);
    w.maker.publish();
    w.maker.table().setPaused(true);
    QVERIFY(!applied.wait(700));
    QVERIFY(!w.model.indexOf({1}).parent().isValid());
    w.maker.table().setPaused(false);
    QTRY_COMPARE(w.model.indexOf({1}).parent(), w.model.historyIndex());
}

void tst_SocketModelKinds::lingersNoLongerThanItsParent()
{
    Watched w(60s);
    w.maker.listener(1, 5000);
    w.maker.ghost(2, 1, 5000, 40000);
    w.maker.publish();
    w.maker.end(2);
    w.maker.end(1);
    w.maker.publish();
    QCOMPARE(w.model.indexOf({2}).parent(), w.model.indexOf({1}));
    QVERIFY(!w.model.historyIndex().isValid());
    w.maker.table().clearEnded();
    QTRY_COMPARE(w.model.rowCount(), 0);
}

void tst_SocketModelKinds::massesDoNotLinger()
{
    Watched w(60s);
    constexpr quint32 count = 1000;
    for (quint32 id = 1; id <= count; ++id)
        w.maker.client(id, quint16(20000 + id), 5000);
    w.maker.publish();
    for (quint32 id = 1; id <= count; ++id)
        w.maker.end(id);
    w.maker.publish();
    QCOMPARE(w.model.rowCount(), int(SocketModel::mostLingering) + 1);
    QCOMPARE(w.model.rowCount(w.model.historyIndex()), int(count - SocketModel::mostLingering));
}

void tst_SocketModelKinds::lingeringRandomLives()
{
    Watched w(3ms);
    quint32 seed = 815;
    const auto dice = [&seed](quint32 sides) {
        seed = seed * 1664525 + 1013904223;
        return (seed >> 16) % sides;
    };
    std::vector<quint32> waits;
    std::vector<quint32> others;
    quint32 next = 1;
    for (int round = 0; round < 80; ++round) {
        for (int step = 0; step < 8; ++step) {
            const quint32 what = dice(7);
            if (what == 0 || waits.empty()) {
                w.maker.listener(next, quint16(1000 + next));
                waits.push_back(next++);
            } else if (what <= 2) {
                const quint32 parent = waits[dice(quint32(waits.size()))];
                w.maker.ghost(next, parent, quint16(1000 + parent), quint16(30000 + next));
                others.push_back(next++);
            } else if (what == 3 || others.empty()) {
                w.maker.client(next, quint16(20000 + next), 80);
                others.push_back(next++);
            } else if (what == 4) {
                w.maker.lookedAt(next, Opening::Foreign, {TableMaker::at(quint16(next)), {}}, 0,
                                 TcpState::Listen);
                others.push_back(next++);
            } else {
                std::vector<quint32> &from = what == 5 && waits.size() > 1 ? waits : others;
                const size_t which = dice(quint32(from.size()));
                w.maker.end(from[which]);
                from.erase(from.begin() + qsizetype(which));
            }
        }
        w.maker.publish();
        if (round % 20 == 19)
            w.maker.table().clearEnded();
    }
    // The tester has checked every signal; here, that each row stands in one place, and everything goes to
    // rest.
    const auto isAtRest = [&] {
        for (const auto &[id, row] : w.maker.table().table().rows()) {
            const QModelIndex index = w.model.indexOf(row.id);
            if (!index.isValid() || w.model.index(index.row(), 0, index.parent()) != index)
                return false;
        }
        return !w.model.historyIndex().isValid();
    };
    QTRY_VERIFY2(isAtRest() || (w.maker.table().clearEnded(), false), "a row is lost, or shown twice");
}

void tst_SocketModelKinds::marksWhatHappened()
{
    Watched w;
    w.maker.client(1, 40000, 5000);
    w.maker.publish();
    const auto mark = [&] { return RowMark(w.model.indexOf({1}).data(MarkRole).toInt()); };
    QCOMPARE(mark(), RowMark::New);
    QTRY_COMPARE(mark(), RowMark::None);
    w.maker.state(1, TcpState::CloseWait, {TableMaker::at(40000), TableMaker::at(5000)});
    w.maker.publish();
    QCOMPARE(mark(), RowMark::Changed);
    w.maker.end(1);
    w.maker.publish();
    QCOMPARE(mark(), RowMark::Gone);
    QTRY_COMPARE(mark(), RowMark::None);
}

void tst_SocketModelKinds::foreignRowsDoNotDisturbNumbers()
{
    Watched w;
    w.maker.client(1, 40000, 5000);
    w.maker.lookedAt(2, Opening::Foreign, {TableMaker::at(22), {}}, 0, TcpState::Listen);
    w.maker.client(3, 40001, 5000);
    w.maker.publish();
    QCOMPARE(w.model.ordinal({3}), 2);
    QCOMPARE(w.model.ordinal({2}), 1);
}

void tst_SocketModelKinds::cellsGiveFilters()
{
    Watched w;
    w.maker.listener(1, 5000);
    w.maker.ghost(2, 1, 5000, 40000);
    w.maker.client(3, 40000, 5000);
    w.maker.udp(4, 5005);
    w.maker.peer(4, 1, 40001, "hola");
    w.maker.lookedAt(5, Opening::Foreign, {TableMaker::at(22), {}}, 0, TcpState::Listen);
    w.maker.holder(5, 812, "say \"hi\" \\");
    w.maker.publish();
    SocketFilterModel shown;
    shown.setSourceModel(&w.model);
    const std::pair<SocketId, PeerIndex> rows[] = {{{1}, 0}, {{2}, 0}, {{3}, 0},
                                                   {{4}, 0}, {{4}, 1}, {{5}, 0}};
    int asked = 0;
    for (const auto &[id, peer] : rows) {
        for (int column = 0; column < ColumnCount; ++column) {
            const QModelIndex index = w.model.indexOf(id, peer, column);
            const QString text = cellFilter(w.model, index);
            if (text.isEmpty())
                continue;
            const Result<SocketFilter> filter = SocketFilter::parse(text);
            QVERIFY2(filter.isOk(), qPrintable(text));
            QCOMPARE(filter->english(), text);
            const bool takes = filter->matches(*w.model.socketRow(index), w.model.udpPeer(index),
                                               w.model.nowNs(), [](const QString &) { return false; });
            // Queues come and go: their filter asks for rows where something waits, and here nothing does.
            QVERIFY2(takes == (column != QueueColumn), qPrintable(text));
            ++asked;
        }
    }
    QVERIFY(asked > 30);
    QCOMPARE(cellFilter(w.model, w.model.indexOf({2}, 0, RemoteColumn)),
             QStringLiteral("remote:127.0.0.1:40000"));
    QCOMPARE(cellFilter(w.model, w.model.indexOf({3}, 0, StateColumn)), QStringLiteral("state:established"));
}

void tst_SocketModelKinds::wordsAreFoundInShownColumnsOnly()
{
    Watched w;
    w.maker.client(1, 40000, 5000);
    w.maker.lookedAt(2, Opening::Foreign, {TableMaker::at(22), {}}, 0, TcpState::Listen);
    w.maker.holder(2, 812, "sshd");
    w.maker.publish();
    SocketFilterModel shown;
    shown.setSourceModel(&w.model);
    shown.setFilter(*SocketFilter::parse(QStringLiteral("sshd")));
    QCOMPARE(shown.rowCount(), 0);
    shown.setShownColumns({SocketColumn, LocalColumn, ProcessColumn});
    QCOMPARE(shown.rowCount(), 1);
    shown.setFilter(*SocketFilter::parse(QStringLiteral("process:SSH")));
    QCOMPARE(shown.rowCount(), 1);
    shown.setFilter(*SocketFilter::parse(QStringLiteral("is:mine")));
    QCOMPARE(shown.rowCount(), 1);
    QCOMPARE(shown.index(0, 0).data(SocketIdRole).toUInt(), 1u);
}

QTEST_GUILESS_MAIN(tst_SocketModelKinds)
#include "tst_socketmodelkinds.moc"
