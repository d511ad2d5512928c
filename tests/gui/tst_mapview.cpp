#include "gui/map/mappanel.h"
#include "gui/map/maptree.h"
#include "gui/map/mapview.h"
#include "gui/pictures/pictureexport.h"
#include "gui/pictures/twinview.h"
#include "journal/livetable.h"
#include "session/session.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTreeView>

using namespace enchufe;
using namespace Qt::StringLiterals;

/// The host map over real sockets: map, tree and table agree; it is chosen in, dragged in, folded.
class tst_MapView : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void agreesWithTheTable();
    void showsHalfClosed();
    void showsDatagrams();
    void choosesBothWays();
    void leavesAnEndThatIsGone();
    void bringsTheChosenIntoView();
    void staysWhileHidden();
    void opensByDragging();
    void cancelsDragging();
    void opensByTheMenu();
    void foldsAndUnfolds();
    void showsTheFigureWhenEmpty();
    void exportsLines();
};

namespace {

/// A panel over a session with real sockets.
struct Real
{
    Real()
    {
        panel.resize(600, 600);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the panel does not become active");
        view = panel.findChild<MapView *>();
        tree = panel.findChild<QTreeView *>(u"mapTree"_s);
        model = panel.findChild<MapTree *>();
        twin = panel.findChild<TwinView *>();
        view->setAnimated(false);
    }

    SocketId open(Opening opening, Transport transport, quint16 port, const QString &from = {})
    {
        OpenRequest request;
        request.opening = opening;
        request.transport = transport;
        request.target = {u"127.0.0.1"_s, port};
        if (!from.isEmpty())
            request.from = *Endpoint::parseAddress(from);
        return session.open(request);
    }
    const SocketRow *row(SocketId id) const { return table.table().row(id); }
    quint16 port(SocketId id) const { return row(id) != nullptr ? row(id)->pair.local.port() : quint16(0); }
    /// A listener that has its port.
    SocketId listen(Transport transport = Transport::Tcp)
    {
        const SocketId id = open(Opening::Passive, transport, 0);
        if (!QTest::qWaitFor([&] { return port(id) != 0 && !view->map().plugs.empty(); }))
            qFatal("nothing listens");
        return id;
    }
    bool hasCables(size_t count) const
    {
        return QTest::qWaitFor([&] { return view->map().cables.size() == count; });
    }
    /// Both ends' words of each cable, as the picture has them.
    QStringList words() const
    {
        QStringList all;
        for (const MapLayout::Cable &cable : view->layoutShown().cables)
            all += cable.ends[0].word % u'|' % cable.ends[1].word;
        return all;
    }
    /// What the list says, a line a row: its depth in blanks, its name and state.
    QStringList lines() const
    {
        twin->showList(true);
        const QStringList all = below({});
        twin->showList(false);
        return all;
    }
    /// What is current in the list.
    MapElement listed() const
    {
        twin->showList(true);
        const MapElement current = model->elementAt(tree->currentIndex());
        twin->showList(false);
        return current;
    }
    QStringList below(const QModelIndex &parent) const
    {
        QStringList all;
        for (int at = 0; at < model->rowCount(parent); ++at) {
            const QModelIndex index = model->index(at, 0, parent);
            all += QString(index.data().toString() % u' ' % index.siblingAtColumn(1).data().toString())
                       .trimmed();
            for (const QString &line : below(index))
                all += u' ' % line;
        }
        return all;
    }
    QPoint at(const QPointF &place) const { return view->toViewport(place); }

    Session session;
    LiveTable table{session.journal(), std::chrono::milliseconds(5)};
    MapPanel panel{table};
    MapView *view;
    QTreeView *tree;
    MapTree *model;
    TwinView *twin;
};

void drag(Real *real, const QPointF &from, const QPointF &to, bool drop = true)
{
    QWidget *const port = real->view->viewport();
    QTest::mousePress(port, Qt::LeftButton, {}, real->at(from));
    for (const QPointF &place : {(from + to) / 2, to}) {
        const QPointF there(real->at(place));
        QMouseEvent moved(QEvent::MouseMove, there, port->mapToGlobal(there), Qt::NoButton, Qt::LeftButton,
                          {});
        QCoreApplication::sendEvent(port, &moved);
    }
    if (drop)
        QTest::mouseRelease(port, Qt::LeftButton, {}, real->at(to));
}

} // namespace

void tst_MapView::agreesWithTheTable()
{
    Real real;
    const quint16 port = real.port(real.listen());
    for (const char *from : {"127.0.0.1", "127.0.0.2", "127.0.0.3"}) {
        const size_t before = real.view->map().cables.size();
        real.open(Opening::Active, Transport::Tcp, port, QString::fromLatin1(from));
        QVERIFY(real.hasCables(before + 1));
    }
    // Both ends of each are rows of the table, each other's mirror.
    QTRY_VERIFY(std::all_of(real.view->map().cables.begin(), real.view->map().cables.end(),
                            [](const MapCable &cable) {
                                return cable.ends[0].socket.isValid() && cable.ends[1].socket.isValid();
                            }));
    const HostMap &map = real.view->map();
    QCOMPARE(map.hosts.size(), size_t(4));
    for (const MapCable &cable : map.cables) {
        const SocketRow *ghost = real.row(cable.ends[0].socket);
        const SocketRow *client = real.row(cable.ends[1].socket);
        QCOMPARE(ghost->opening, Opening::Accepted);
        QCOMPARE(client->opening, Opening::Active);
        QCOMPARE(ghost->pair.remote, client->pair.local);
        QCOMPARE(map.plugs[cable.ends[0].plug].endpoint.port(), port);
        QCOMPARE(map.plugs[cable.ends[1].plug].endpoint, client->pair.local);
    }
    // The picture draws them all, from one plug number; the tree says the same.
    QCOMPARE(real.view->layoutShown().cables.size(), size_t(3));
    QCOMPARE(real.view->layoutShown().boxes.size(), size_t(4));
    const QStringList lines = real.lines();
    QCOMPARE(lines.filter(QRegularExpression(u"^  with "_s)).size(), 6);
    QCOMPARE(lines.filter(u":%1 TCP LISTEN"_s.arg(port)).size(), 1);
    for (const MapCable &cable : map.cables) {
        const Endpoint &client = map.plugs[cable.ends[1].plug].endpoint;
        QVERIFY(lines.contains(u"  with %1 ESTABLISHED"_s.arg(client.toString())));
        QVERIFY(lines.contains(u" :%1 TCP"_s.arg(client.port())));
    }
}

void tst_MapView::showsHalfClosed()
{
    Real real;
    const quint16 port = real.port(real.listen());
    const SocketId client = real.open(Opening::Active, Transport::Tcp, port);
    QVERIFY(real.hasCables(1));
    QTRY_VERIFY(real.view->map().cables[0].ends[0].isHeld);
    QCOMPARE(real.words(), QStringList(u"|"_s));
    real.session.finishTalking(client);
    QTRY_COMPARE(real.words(), QStringList(u"CLOSE-WAIT|FIN-WAIT-2"_s));
    QCOMPARE(real.view->map().cables[0].state, CableState::HalfClosed);
    QVERIFY(real.view->map().cables[0].ends[1].hasFinished);
    const QStringList lines = real.lines();
    QCOMPARE(lines.filter(u"CLOSE-WAIT"_s).size(), 1);
    QCOMPARE(lines.filter(u"FIN-WAIT-2"_s).size(), 1);
    // The other side closes too: the pair is guarded at the end that closed first, and has no plug there.
    real.session.close(real.view->map().cables[0].ends[0].socket);
    QTRY_COMPARE(real.words(), QStringList(u"|TIME-WAIT"_s));
    QVERIFY(!real.view->map().cables[0].ends[1].isHeld);
    QCOMPARE(real.view->map().cables[0].state, CableState::Guarded);
}

void tst_MapView::showsDatagrams()
{
    Real real;
    const SocketId bound = real.listen(Transport::Udp);
    for (const char *from : {"127.0.0.2", "127.0.0.3"}) {
        const SocketId sender =
            real.open(Opening::Active, Transport::Udp, real.port(bound), QString::fromLatin1(from));
        QTRY_VERIFY(real.port(sender) != 0);
        real.session.send(sender, 0, "hola");
    }
    QTRY_COMPARE(real.row(bound)->peers.size(), size_t(2));
    QTRY_VERIFY(real.hasCables(2) && real.view->map().cables[1].ends[0].peer != 0 &&
                real.view->map().cables[1].ends[1].socket.isValid());
    for (const MapCable &cable : real.view->map().cables) {
        QCOMPARE(cable.state, CableState::Datagrams);
        QCOMPARE(cable.ends[0].socket, bound);
        const UdpPeer *peer = real.row(bound)->peer(cable.ends[0].peer);
        QVERIFY(peer != nullptr);
        QCOMPARE(peer->remote, real.row(cable.ends[1].socket)->pair.local);
    }
    const QStringList lines = real.lines();
    QCOMPARE(lines.filter(QRegularExpression(u"UDP UNCONN$"_s)).size(), 1);
    QCOMPARE(lines.filter(QRegularExpression(u"^  with "_s)).size(), 4);
}

void tst_MapView::choosesBothWays()
{
    Real real;
    const SocketId listener = real.listen();
    const SocketId client = real.open(Opening::Active, Transport::Tcp, real.port(listener));
    QVERIFY(real.hasCables(1));
    QTRY_VERIFY(real.view->map().cables[0].ends[0].isHeld);
    const SocketId ghost = real.view->map().cables[0].ends[0].socket;
    QSignalSpy chosen(&real.panel, &MapPanel::chosen);
    // From the table: shown in both, told to nobody.
    for (const SocketId id : {ghost, client, listener}) {
        real.panel.setCurrent(id, 0);
        QCOMPARE(rowOf(real.view->map(), real.view->current()).socket, id);
        QVERIFY(real.listed() == real.view->current());
    }
    QCOMPARE(chosen.size(), 0);
    // With the pointer, on the left half of the cable.
    const QPointF anchor = real.view->layoutShown().cables[0].ends[0].anchor;
    QTest::mouseClick(real.view->viewport(), Qt::LeftButton, {}, real.at(anchor + QPointF(30, 0)));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.last()[0].value<SocketId>(), ghost);
    QVERIFY(real.listed() == real.view->current());
    // With the arrow keys, to the other end and on to its plug and box.
    real.view->setFocus();
    QTest::keyClick(real.view, Qt::Key_Right);
    QCOMPARE(chosen.last()[0].value<SocketId>(), client);
    QTest::keyClick(real.view, Qt::Key_Right);
    QTest::keyClick(real.view, Qt::Key_Right);
    QCOMPARE(real.view->current().kind, MapElement::Kind::Host);
    // In the list.
    real.twin->showList(true);
    real.tree->setFocus();
    real.tree->setCurrentIndex(real.model->indexOf(elementOf(real.view->map(), {listener, 0})));
    QVERIFY(real.tree->visualRect(real.tree->currentIndex()).height() >= 24);
    QTest::keyClick(real.tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             QString(real.model->copyText(real.tree->currentIndex()) + u'\n'));
    QCOMPARE(chosen.last()[0].value<SocketId>(), listener);
    QCOMPARE(real.view->current().kind, MapElement::Kind::Plug);
}

/// Where a client was, a click means the ghost; the ghost chosen in the table has its own end.
void tst_MapView::leavesAnEndThatIsGone()
{
    Real real;
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), real.port(real.listen()));
    QVERIFY(real.hasCables(1));
    QTRY_VERIFY(real.view->map().cables[0].ends[0].isHeld);
    const SocketId ghost = real.view->map().cables[0].ends[0].socket;
    const MapElement far = endElement(real.view->map(), {0, 1});
    const QPointF anchor = real.view->layoutShown().cables[0].ends[1].anchor;
    QTest::mouseClick(real.view->viewport(), Qt::LeftButton, {}, real.at(anchor - QPointF(30, 0)));
    real.panel.setCurrent(ghost, 0);
    QVERIFY(real.view->current() == far);
    // As when the row of this end was current until it ended.
    const SocketId other = real.listen();
    real.panel.setCurrent(other, 0);
    real.view->setCurrent(far);
    real.panel.setCurrent(ghost, 0);
    QVERIFY(real.view->current() == elementOf(real.view->map(), {ghost, 0}));
}

void tst_MapView::bringsTheChosenIntoView()
{
    Real real;
    const SocketId listener = real.listen();
    SocketId last;
    // A box for each: more than there is room for.
    for (int client = 0; client < 11; ++client) {
        last =
            real.open(Opening::Active, Transport::Tcp, real.port(listener), u"127.0.0.%1"_s.arg(client + 2));
        QVERIFY(real.hasCables(size_t(client) + 1));
    }
    QScrollBar *const bar = real.view->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), 0);
    const auto isSeen = [&real] {
        const QRectF part = rectOf(real.view->layoutShown(), real.view->current());
        const QRectF seen = real.view->viewport()->rect().adjusted(-2, -2, 2, 2);
        return !part.isNull() && seen.contains(real.at(part.topLeft())) &&
               seen.contains(real.at(part.bottomRight()));
    };
    real.panel.setCurrent(last, 0);
    QVERIFY(bar->value() > 0);
    QVERIFY(isSeen());
    // Who moves the picture then is left alone: by what comes, and by the same row once more.
    bar->setValue(0);
    real.open(Opening::Active, Transport::Tcp, real.port(listener), u"127.0.0.40"_s);
    QVERIFY(real.hasCables(12));
    real.panel.setCurrent(last, 0);
    QCOMPARE(bar->value(), 0);
    QVERIFY(!isSeen());
    // By keyboard it is where it is chosen.
    real.view->clearFocus();
    real.view->setFocus(Qt::TabFocusReason);
    QVERIFY(isSeen());
}

void tst_MapView::staysWhileHidden()
{
    Real real;
    const SocketId listener = real.listen();
    real.panel.hide();
    const SocketId client = real.open(Opening::Active, Transport::Tcp, real.port(listener));
    QTRY_VERIFY(real.row(client) != nullptr && real.row(client)->life == Life::Open);
    real.panel.setCurrent(client, 0);
    QCOMPARE(real.view->map().cables.size(), size_t(0));
    real.panel.show();
    QCOMPARE(real.view->map().cables.size(), size_t(1));
    QCOMPARE(rowOf(real.view->map(), real.view->current()).socket, client);
    // A paused display shows what it showed.
    real.table.setPaused(true);
    real.session.close(client);
    const SocketId another = real.open(Opening::Active, Transport::Tcp, real.port(listener));
    QTRY_VERIFY(real.table.waiting() > 0);
    QCOMPARE(real.view->map().cables.size(), size_t(1));
    real.table.setPaused(false);
    QTRY_VERIFY(elementOf(real.view->map(), {another, 0}).kind == MapElement::Kind::End);
}

void tst_MapView::opensByDragging()
{
    Real real;
    const SocketId listener = real.listen();
    real.open(Opening::Active, Transport::Tcp, real.port(listener), u"127.0.0.2"_s);
    QVERIFY(real.hasCables(1));
    QSignalSpy asked(&real.panel, &MapPanel::openRequested);
    QSignalSpy filled(&real.panel, &MapPanel::fillRequested);
    QObject::connect(&real.panel, &MapPanel::openRequested, &real.session,
                     [&real](const OpenRequest &request) { real.session.open(request); });
    QTRY_COMPARE(real.view->layoutShown().boxes.size(), size_t(2));
    const QPointF left = real.view->layoutShown().boxes[0].rect.topLeft() + QPointF(20, 20);
    const QPointF right = real.view->layoutShown().boxes[1].rect.topLeft() + QPointF(20, 20);
    drag(&real, right, left);
    QCOMPARE(asked.size(), 1);
    const auto request = asked[0][0].value<OpenRequest>();
    QCOMPARE(request.target.toString(), u"127.0.0.1:%1"_s.arg(real.port(listener)));
    QCOMPARE(request.from.addressText(), u"127.0.0.2"_s);
    // It is what it said: another cable between the same boxes.
    QVERIFY(real.hasCables(2));
    QCOMPARE(real.view->map().hosts.size(), size_t(2));
    QCOMPARE(filled.size(), 0);
    // Nobody listens at the right: the form is for that.
    drag(&real, left, right);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(filled.size(), 1);
    QCOMPARE(filled[0][0].value<HostPort>().toString(), u"127.0.0.2"_s);
}

void tst_MapView::cancelsDragging()
{
    Real real;
    const SocketId listener = real.listen();
    real.open(Opening::Active, Transport::Tcp, real.port(listener), u"127.0.0.2"_s);
    QVERIFY(real.hasCables(1));
    QSignalSpy asked(&real.panel, &MapPanel::openRequested);
    const QPointF left = real.view->layoutShown().boxes[0].rect.topLeft() + QPointF(20, 20);
    const QPointF right = real.view->layoutShown().boxes[1].rect.topLeft() + QPointF(20, 20);
    drag(&real, right, left, false);
    // Another button's release drops nothing.
    QTest::mouseRelease(real.view->viewport(), Qt::RightButton, {}, real.at(left));
    QCOMPARE(asked.size(), 0);
    QTest::keyClick(real.view, Qt::Key_Escape);
    QTest::mouseRelease(real.view->viewport(), Qt::LeftButton, {}, real.at(left));
    // Dropped on the ground, and back where it came from.
    drag(&real, right, (left + right) / 2 + QPointF(0, 400));
    drag(&real, right, right + QPointF(1, 1));
    QCOMPARE(asked.size(), 0);
}

void tst_MapView::opensByTheMenu()
{
    Real real;
    const SocketId listener = real.listen();
    QSignalSpy asked(&real.panel, &MapPanel::openRequested);
    real.panel.setCurrent(listener, 0);
    real.view->setFocus();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 10),
                            real.view->mapToGlobal(QPoint(10, 10)));
    QCoreApplication::sendEvent(real.view->viewport(), &event);
    QTRY_VERIFY(real.view->findChild<QMenu *>() != nullptr);
    auto *menu = real.view->findChild<QMenu *>();
    const QString target = u"127.0.0.1:%1"_s.arg(real.port(listener));
    QVERIFY(menu->actions().first()->text().contains(target));
    menu->actions().first()->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<OpenRequest>().target.toString(), target);
    menu->close();
}

void tst_MapView::foldsAndUnfolds()
{
    Real real;
    const SocketId listener = real.listen();
    SocketId last;
    for (int client = 0; client < 15; ++client)
        last = real.open(Opening::Active, Transport::Tcp, real.port(listener), u"127.0.0.4"_s);
    QVERIFY(real.hasCables(15));
    QTRY_COMPARE(real.view->layoutShown().heads.size(), size_t(1));
    QTRY_COMPARE(real.view->layoutShown().heads[0].text, u"15 connection(s): 15 ESTABLISHED"_s);
    QCOMPARE(real.view->layoutShown().cables.size(), size_t(1));
    QCOMPARE(real.lines().filter(u"15 connection(s): 15 ESTABLISHED"_s).size(), 1);
    const QPointF head = real.view->layoutShown().heads[0].rect.center();
    QTest::mouseDClick(real.view->viewport(), Qt::LeftButton, {}, real.at(head));
    QCOMPARE(real.view->layoutShown().cables.size(), size_t(15));
    // And folded with the keyboard.
    QTest::mouseClick(real.view->viewport(), Qt::LeftButton, {},
                      real.at(real.view->layoutShown().heads[0].rect.center()));
    QCOMPARE(real.view->current().kind, MapElement::Kind::Group);
    real.view->setFocus();
    QTest::keyClick(real.view, Qt::Key_Return);
    QCOMPARE(real.view->layoutShown().cables.size(), size_t(1));
    // A row within it can be chosen all the same, and the arrow keys go on from the group.
    real.panel.setCurrent(last, 0);
    QCOMPARE(rowOf(real.view->map(), real.view->current()).socket, last);
    QTest::keyClick(real.view, Qt::Key_Left);
    QCOMPARE(real.view->current().kind, MapElement::Kind::Group);
    // The menu is about what is drawn.
    real.panel.setCurrent(last, 0);
    QCOMPARE(real.view->current().kind, MapElement::Kind::End);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 10),
                            real.view->mapToGlobal(QPoint(10, 10)));
    QCoreApplication::sendEvent(real.view->viewport(), &event);
    auto *menu = real.view->findChild<QMenu *>();
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().first()->text(), u"Unfold these connections"_s);
    menu->actions().first()->trigger();
    QCOMPARE(real.view->layoutShown().cables.size(), size_t(15));
    menu->close();
}

void tst_MapView::showsTheFigureWhenEmpty()
{
    Real real;
    // Two hosts and a line, drawn and not to be chosen.
    QCOMPARE(real.view->layoutShown().boxes.size(), size_t(2));
    QCOMPARE(real.view->layoutShown().cables.size(), size_t(1));
    real.view->setFocus();
    QTest::keyClick(real.view, Qt::Key_Down);
    QTest::mouseClick(real.view->viewport(), Qt::LeftButton, {},
                      real.at(real.view->layoutShown().boxes[0].rect.center()));
    QCOMPARE(real.view->current().kind, MapElement::Kind::None);
    QCOMPARE(real.model->rowCount(), 0);
    QVERIFY(pictureSvg(*real.view).contains("Two hosts"));
    const SocketId listener = real.listen();
    QTRY_COMPARE(real.view->layoutShown().boxes.size(), size_t(1));
    real.session.close(listener);
    QTRY_COMPARE(real.view->layoutShown().boxes.size(), size_t(2));
}

void tst_MapView::exportsLines()
{
    Real real;
    const SocketId listener = real.listen();
    real.open(Opening::Active, Transport::Tcp, real.port(listener), u"127.0.0.2"_s);
    QVERIFY(real.hasCables(1));
    const QByteArray svg = pictureSvg(*real.view);
    for (const char *text : {"127.0.0.1", "127.0.0.2", "LISTEN, queue", "<polyline", "on the side that asks"})
        QVERIFY2(svg.contains(text), text);
    QVERIFY(svg.contains(QByteArray::number(real.port(listener))) && !svg.contains("clip"));
}

QTEST_MAIN(tst_MapView)
#include "tst_mapview.moc"
