#include "gui/inspect/inspecttabs.h"
#include "gui/map/mapview.h"
#include "gui/pictures/pictureexport.h"
#include "gui/pictures/twinview.h"
#include "windowfixture.h"

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QToolButton>
#include <QTreeView>

#include <memory>
#include <set>

using namespace enchufe;

/// The same sockets in the table, on the map, in its tree, in the sequence, on the diagram of states and in
/// `ss`: they say the same.
class tst_PicturesAgree : public QObject
{
    Q_OBJECT

private slots:
    void sayTheSame();

private:
    static QStringList linesOfSs();
    static QStringList textsOf(const QAbstractItemModel &model, const QModelIndex &parent = {});
};

namespace {

/// A listener with three clients of which one has finished talking, a UDP socket with two peers, and a client
/// of somebody else, who is not in the journal.
struct Scene
{
    WindowFixture w;
    QTcpServer stranger;
    std::unique_ptr<QTcpSocket> strangersEnd;
    SocketId listener;
    SocketId udp;
    SocketId guest;
    std::vector<SocketId> clients;
    std::vector<SocketId> senders;

    const SocketRow *row(SocketId id) const { return w.table.table().row(id); }
    SocketId open(Transport transport, Opening opening, const Endpoint &target, const QString &from = {})
    {
        OpenRequest request;
        request.transport = transport;
        request.opening = opening;
        request.target = {target.addressText(), target.port()};
        if (!from.isEmpty())
            request.from = Endpoint(QHostAddress(from), 0);
        return w.session.open(request);
    }
};

Endpoint loopback(quint16 port = 0)
{
    return Endpoint(QHostAddress(QHostAddress::LocalHost), port);
}

bool isConnected(const SocketRow *row)
{
    return row != nullptr && row->kernel.state == TcpState::Established;
}

void build(Scene *scene)
{
    scene->listener = scene->open(Transport::Tcp, Opening::Passive, loopback());
    scene->udp = scene->open(Transport::Udp, Opening::Passive, loopback());
    const auto isBound = [scene](SocketId id) {
        return scene->row(id) != nullptr && scene->row(id)->pair.local.port() != 0;
    };
    QTRY_VERIFY(isBound(scene->listener) && isBound(scene->udp));
    for (const char *from : {"127.0.0.2", "127.0.0.3", "127.0.0.3"}) {
        scene->clients.push_back(scene->open(Transport::Tcp, Opening::Active,
                                             scene->row(scene->listener)->pair.local, QLatin1String(from)));
    }
    for (const char *from : {"127.0.0.4", "127.0.0.5"}) {
        scene->senders.push_back(scene->open(Transport::Udp, Opening::Active,
                                             scene->row(scene->udp)->pair.local, QLatin1String(from)));
        scene->w.session.send(scene->senders.back(), 0, "hola");
    }
    QVERIFY(scene->stranger.listen(QHostAddress(QStringLiteral("127.0.0.77"))));
    scene->guest = scene->open(Transport::Tcp, Opening::Active,
                               Endpoint(scene->stranger.serverAddress(), scene->stranger.serverPort()));
    QTRY_VERIFY(scene->stranger.hasPendingConnections());
    scene->strangersEnd.reset(scene->stranger.nextPendingConnection());
    for (const SocketId id : scene->clients)
        QTRY_VERIFY(isConnected(scene->row(id)));
    QTRY_COMPARE(scene->row(scene->listener)->children.size(), size_t(3));
    QTRY_COMPARE(scene->row(scene->udp)->peers.size(), size_t(2));
    scene->w.session.finishTalking(scene->clients.back());
    QTRY_COMPARE(scene->row(scene->clients.back())->kernel.state, TcpState::FinWait2);
    QTRY_VERIFY(isConnected(scene->row(scene->guest)));
}

} // namespace

/// "tcp ESTAB 127.0.0.2:40000 127.0.0.1:5000" for each line.
QStringList tst_PicturesAgree::linesOfSs()
{
    QProcess ss;
    ss.start(QStringLiteral("ss"), {QStringLiteral("-tuanH")});
    if (!QTest::qWaitFor([&ss] { return ss.state() == QProcess::NotRunning; }))
        return {};
    QStringList all;
    const QStringList lines = QString::fromLatin1(ss.readAllStandardOutput()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList words = line.simplified().split(u' ');
        if (words.size() >= 6)
            all += QStringList({words[0], words[1], words[4], words[5]}).join(u' ');
    }
    return all;
}

QStringList tst_PicturesAgree::textsOf(const QAbstractItemModel &model, const QModelIndex &parent)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            all += model.index(row, column, parent).data().toString();
        all += textsOf(model, model.index(row, 0, parent));
    }
    return all;
}

void tst_PicturesAgree::sayTheSame()
{
    Scene scene;
    WindowFixture &w = scene.w;
    build(&scene);
    auto *map = w.find<MapView>("mapView");
    QTRY_COMPARE(map->map().cables.size(), size_t(6));
    QTRY_VERIFY(std::any_of(map->map().cables.begin(), map->map().cables.end(),
                            [](const MapCable &cable) { return cable.state == CableState::HalfClosed; }));

    // Map and table: each end is the row that it claims to be. The map follows ten times a second.
    std::set<quint32> seen;
    const auto difference = [&] {
        seen.clear();
        QStringList different;
        for (const MapCable &cable : map->map().cables) {
            for (const MapEnd &end : cable.ends) {
                const Endpoint &endpoint = map->map().plugs[end.plug].endpoint;
                const SocketRow *const row = scene.row(end.socket);
                if (row != nullptr)
                    seen.insert(row->id.value);
                const Endpoint expected = row ? row->pair.local : scene.row(scene.guest)->pair.remote;
                if (endpoint != expected || (row != nullptr && end.state != row->kernel.state))
                    different += endpoint.toString() + u" is not " + expected.toString() + u", or its state";
            }
        }
        return different.join(u'\n');
    };
    QTRY_COMPARE(difference(), QString());
    QCOMPARE(seen.size(), size_t(3 + 3 + 2 + 1 + 1));
    // Three cables at one plug.
    const auto plug = std::find_if(map->map().plugs.begin(), map->map().plugs.end(),
                                   [&](const MapPlug &each) { return each.waiting == scene.listener; });
    QVERIFY(plug != map->map().plugs.end());
    QCOMPARE(plug->ends.size(), size_t(3));

    // The tree has the same ends, and so has `ss`.
    w.find<QToolButton>("mapListButton")->click();
    const QStringList tree = textsOf(*w.find<QTreeView>("mapTree")->model());
    const QStringList ss = linesOfSs();
    w.find<QToolButton>("mapPictureButton")->click();
    auto *tabs = w.find<InspectTabs>("inspectTabs");
    for (const quint32 id : seen) {
        const SocketRow &row = *scene.row({id});
        const QString local = row.pair.local.toString();
        QVERIFY2(tree.filter(QString(u':' + QString::number(row.pair.local.port()))).size() > 0,
                 qPrintable(local + u" is not in " + tree.join(u'\n')));
        // It goes by the table's name in the tree, and on the map where there is room.
        const QString name = w.view()->shownIndex({{id}}).data().toString();
        QVERIFY(!name.isEmpty());
        QVERIFY2(tree.filter(QString(name + u", ")).size() > 0,
                 qPrintable(name + u" is not in " + tree.join(u'\n')));
        const QString transport = row.transport == Transport::Tcp ? u"tcp"_qs : u"udp"_qs;
        const QStringList found = ss.filter(QString(transport + u' ')).filter(QString(u' ' + local + u' '));
        QVERIFY2(!found.isEmpty(), qPrintable(local + u" is not in " + ss.join(u'\n')));
        if (row.transport == Transport::Udp || row.pair.remote.isNull())
            continue;
        const QString remote = row.pair.remote.toString();
        const QString state = row.kernel.state == TcpState::Established
                                  ? u"ESTAB"_qs
                                  : stateName(row.kernel.state, row.transport);
        QVERIFY2(found.contains(QString(transport + u' ' + state + u' ' + local + u' ' + remote)),
                 qPrintable(found.join(u'\n')));

        // The sequence is between these two ends, the diagram ends in this state.
        w.window.select({id});
        tabs->setCurrentIndex(InspectTabs::SequenceTab);
        auto *sequence = w.find<PictureView>("sequenceView");
        QTRY_VERIFY(pictureSvg(*sequence).contains(local.toUtf8()));
        QVERIFY(pictureSvg(*sequence).contains(remote.toUtf8()));
        tabs->setCurrentIndex(InspectTabs::StatesTab);
        const QString last = QString(u"> " + stateName(row.kernel.state, row.transport));
        QTRY_VERIFY2(w.text("statesLine").section(u'\n', 0, 0).endsWith(last),
                     qPrintable(w.text("statesLine") + u" for " + last));
        QVERIFY(pictureSvg(*w.find<PictureView>("statesView")).contains(local.toUtf8()));
    }
}

QTEST_MAIN(tst_PicturesAgree)
#include "tst_picturesagree.moc"
