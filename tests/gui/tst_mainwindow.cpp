#include "gui/statusline.h"
#include "gui/widgets/checkededit.h"
#include "gui/widgets/paneframe.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QClipboard>
#include <QDialog>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace enchufe;
using enum SocketModel::Column;

class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithNothingOpen();
    void opensAndAnswersByKeyboardAlone();
    void opensFromStartCard();
    void explainsFailure();
    void offersNextPortWhenInUse();
    void keepsGhostsWhenListenerCloses();
    void followsSelectedRowToHistory();
    void halfClosesAndAborts();
    void listsUdpPeers();
    void filtersRows();
    void saysWhatIsWrongInTheFilter();
    void filtersByAge();
    void copiesWhatIsChosen();
    void goesRoundThePanes();
    void countsWhatTheProgramHolds();
    void forgetsOldNews();
    void keepsAsMuchAsChosen();
    void answersAssistiveTechnology();
    void opensHelpWithoutBlocking();

private:
    static QString endpoint(quint16 port) { return QStringLiteral("127.0.0.1:%1").arg(port); }
};

void tst_MainWindow::beginsWithNothingOpen()
{
    WindowFixture w;
    QCOMPARE(w.edit("ipEdit")->text(), QStringLiteral("127.0.0.1"));
    QCOMPARE(w.edit("portEdit")->text(), QStringLiteral("5000"));
    QVERIFY(w.find<QRadioButton>("passiveButton")->isChecked());
    QVERIFY(w.find<QWidget>("startCards")->isVisible());
    QVERIFY(!w.view()->isVisible());
    QCOMPARE(w.rows(), 0);
    QVERIFY(w.table.table().rows().empty());
}

void tst_MainWindow::opensAndAnswersByKeyboardAlone()
{
    WindowFixture w;
    QTRY_VERIFY(w.edit("ipEdit")->hasFocus());
    w.key(Qt::Key_Tab);
    QVERIFY(w.edit("portEdit")->hasFocus());
    w.type(QStringLiteral("0"));
    w.key(Qt::Key_Return);
    QTRY_COMPARE(w.cell(QStringLiteral("0"), StateColumn), QStringLiteral("LISTEN"));
    QCOMPARE(w.cell(QStringLiteral("0"), SocketColumn), QStringLiteral("Listener 1"));
    const QString listening = w.cell(QStringLiteral("0"), LocalColumn);
    QVERIFY2(listening.startsWith(QStringLiteral("127.0.0.1:")), qPrintable(listening));
    QVERIFY(!listening.endsWith(QStringLiteral(":0")));
    QCOMPARE(w.cell(QStringLiteral("0"), RemoteColumn), QStringLiteral("any"));

    // The form now asks for a connection with what was just opened: Enter is enough.
    QTRY_VERIFY(w.find<QRadioButton>("activeButton")->isChecked());
    QCOMPARE(w.edit("ipEdit")->text() + u':' + w.edit("portEdit")->text(), listening);
    w.key(Qt::Key_Return);
    QTRY_COMPARE(w.rows(), 2);
    QTRY_COMPARE(w.rows(QStringLiteral("0")), 1);
    QTRY_COMPARE(w.cell(QStringLiteral("1"), StateColumn), QStringLiteral("ESTABLISHED"));
    QTRY_COMPARE(w.cell(QStringLiteral("0.0"), StateColumn), QStringLiteral("ESTABLISHED"));
    QCOMPARE(w.cell(QStringLiteral("0.0"), SocketColumn), QStringLiteral("Ghost 1.1"));
    QCOMPARE(w.note(QStringLiteral("0.0"), SocketColumn), QStringLiteral("same port"));
    QCOMPARE(w.cell(QStringLiteral("0.0"), LocalColumn), listening);
    QCOMPARE(w.cell(QStringLiteral("1"), RemoteColumn), listening);
    QCOMPARE(w.cell(QStringLiteral("0.0"), RemoteColumn), w.cell(QStringLiteral("1"), LocalColumn));

    // The cursor is in the new client's composer.
    QCOMPARE(w.view()->currentKey().socket.value, w.at(QStringLiteral("1")).data(SocketIdRole).toUInt());
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("messageEdit"));
    w.type(QStringLiteral("Hola"));
    w.key(Qt::Key_Return);
    QTRY_COMPARE(w.cell(QStringLiteral("0.0"), BytesColumn), QStringLiteral("5 / 0"));
    QCOMPARE(w.cell(QStringLiteral("1"), BytesColumn), QStringLiteral("0 / 5"));
}

void tst_MainWindow::opensFromStartCard()
{
    WindowFixture w;
    w.edit("portEdit")->setText(QStringLiteral("0"));
    w.find<QPushButton>("waitCard")->setFocus();
    w.key(Qt::Key_Space);
    QTRY_COMPARE(w.cell(QStringLiteral("0"), StateColumn), QStringLiteral("LISTEN"));
    QTRY_VERIFY(!w.find<QWidget>("startCards")->isVisible());
    QVERIFY(w.view()->isVisible());
}

void tst_MainWindow::explainsFailure()
{
    QTcpServer reserved;
    QVERIFY(reserved.listen(QHostAddress::LocalHost));
    const quint16 closed = reserved.serverPort();
    reserved.close();
    WindowFixture w;
    w.openByForm(false, 0, QStringLiteral("127.0.0.1"), QString::number(closed));
    QTRY_VERIFY(w.text("explainText").contains(QStringLiteral("ECONNREFUSED")));
    QVERIFY(w.text("explainText").contains(QString::number(closed)));
    QTRY_COMPARE(w.cell(QStringLiteral("0"), SocketColumn), QStringLiteral("History (1)"));
    QTRY_COMPARE(w.note(QStringLiteral("0.0"), StateColumn), QStringLiteral("ECONNREFUSED"));
    QCOMPARE(w.view()->currentIndex().siblingAtColumn(0), w.at(QStringLiteral("0.0")));
    QVERIFY(w.view()->isExpanded(w.at(QStringLiteral("0"))));
    QTRY_VERIFY(!w.text("newsLabel").isEmpty());
    // The fields stay as they were, ready to be mended.
    QCOMPARE(w.edit("portEdit")->text(), QString::number(closed));
    QVERIFY(w.edit("portEdit")->hasFocus());
}

void tst_MainWindow::offersNextPortWhenInUse()
{
    // Below the ports that the system gives out by itself, so that no other program's client takes the next
    // one.
    QTcpServer holder;
    quint16 port = 20'000;
    while (!holder.listen(QHostAddress::LocalHost, port))
        QVERIFY(++port < 30'000);
    WindowFixture w;
    w.openByForm(true, 0, QStringLiteral("127.0.0.1"), QString::number(port));
    QTRY_VERIFY(w.text("explainText").contains(QStringLiteral("EADDRINUSE")));
    auto *use = w.find<QPushButton>("usePortButton");
    QTRY_VERIFY(use->isVisible());
    const QString offered = use->text().section(u' ', 1);
    QVERIFY2(offered.toInt() > port, qPrintable(use->text()));
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(w.edit("portEdit")->text(), offered);
    QTest::keyClick(w.edit("portEdit"), Qt::Key_Return);
    QTRY_COMPARE(w.cell(QStringLiteral("0"), StateColumn), QStringLiteral("LISTEN"));
    QCOMPARE(w.cell(QStringLiteral("0"), LocalColumn), endpoint(quint16(offered.toUInt())));
}

void tst_MainWindow::keepsGhostsWhenListenerCloses()
{
    WindowFixture w;
    w.openByForm(true, 0, QStringLiteral("127.0.0.1"), QStringLiteral("0"));
    QTRY_VERIFY(w.find<QRadioButton>("activeButton")->isChecked());
    const quint16 port = quint16(w.edit("portEdit")->text().toUInt());
    QTcpSocket first;
    QTcpSocket second;
    first.connectToHost(QHostAddress::LocalHost, port);
    second.connectToHost(QHostAddress::LocalHost, port);
    QTRY_COMPARE(w.rows(QStringLiteral("0")), 2);
    QVERIFY(w.view()->isExpanded(w.at(QStringLiteral("0"))));

    w.choose(QStringLiteral("0"));
    w.key(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(w.note(QStringLiteral("0"), SocketColumn), QStringLiteral("closed"));
    QCOMPARE(w.rows(QStringLiteral("0")), 2);
    QCOMPARE(w.note(QStringLiteral("0.1"), SocketColumn), QStringLiteral("listener closed"));
    QCOMPARE(w.cell(QStringLiteral("0.1"), StateColumn), QStringLiteral("ESTABLISHED"));

    // They still talk: what a peer sends is counted.
    second.write("eco");
    QTRY_VERIFY(w.cell(QStringLiteral("0.0"), BytesColumn) == QStringLiteral("3 / 0") ||
                w.cell(QStringLiteral("0.1"), BytesColumn) == QStringLiteral("3 / 0"));
    w.choose(QStringLiteral("0.1"));
    w.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(w.view()->currentIndex().siblingAtColumn(0), w.at(QStringLiteral("0")));
}

void tst_MainWindow::followsSelectedRowToHistory()
{
    WindowFixture w;
    w.openByForm(true, 0, QStringLiteral("127.0.0.1"), QStringLiteral("0"));
    w.openByForm(true, 1, QStringLiteral("127.0.0.1"), QStringLiteral("0"));
    QTRY_COMPARE(w.cell(QStringLiteral("1"), StateColumn), QStringLiteral("UNCONN"));
    w.choose(QStringLiteral("0"));
    const SocketId id = w.view()->currentKey().socket;
    w.key(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(w.cell(QStringLiteral("1"), SocketColumn), QStringLiteral("History (1)"));
    QCOMPARE(w.view()->currentKey().socket, id);
    QCOMPARE(w.view()->currentIndex().siblingAtColumn(0), w.at(QStringLiteral("1.0")));
    // Clearing the history leaves the other socket alone.
    auto actions = w.window.findChildren<QAction *>();
    const auto clear = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text() == QStringLiteral("&Clear history");
    });
    QVERIFY(clear != actions.end());
    QVERIFY((*clear)->isEnabled());
    (*clear)->trigger();
    QTRY_COMPARE(w.rows(), 1);
    QCOMPARE(w.cell(QStringLiteral("0"), SocketColumn), QStringLiteral("UDP 2"));
}

void tst_MainWindow::halfClosesAndAborts()
{
    // A listener that nobody accepts at: the kernel answers our FIN and never sends its own.
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto closing = qScopeGuard([listener] { ::close(listener); });
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *name = reinterpret_cast<sockaddr *>(&address);
    QCOMPARE(::bind(listener, name, length), 0);
    QCOMPARE(::listen(listener, 5), 0);
    QCOMPARE(::getsockname(listener, name, &length), 0);
    WindowFixture w;
    w.openByForm(false, 0, QStringLiteral("127.0.0.1"), QString::number(ntohs(address.sin_port)));
    QTRY_COMPARE(w.cell(QStringLiteral("0"), StateColumn), QStringLiteral("ESTABLISHED"));
    w.choose(QStringLiteral("0"));
    w.key(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(w.cell(QStringLiteral("0"), StateColumn), QStringLiteral("FIN-WAIT-2"));
    QCOMPARE(w.note(QStringLiteral("0"), StateColumn), QStringLiteral("this side finished talking"));

    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    w.openByForm(false, 0, QStringLiteral("127.0.0.1"), QString::number(server.serverPort()));
    QTRY_COMPARE(w.cell(QStringLiteral("1"), StateColumn), QStringLiteral("ESTABLISHED"));
    QTRY_VERIFY(server.hasPendingConnections());
    std::unique_ptr<QTcpSocket> other(server.nextPendingConnection());
    QString error;
    connect(other.get(), &QTcpSocket::errorOccurred, this, [&] { error = other->errorString(); });
    w.choose(QStringLiteral("1"));
    w.key(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(other->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!error.isEmpty());
    QTRY_VERIFY(!w.window.findChild<SocketModel *>()->historyIndex().data().isNull());
}

void tst_MainWindow::listsUdpPeers()
{
    WindowFixture w;
    w.openByForm(true, 1, QStringLiteral("127.0.0.1"), QStringLiteral("0"));
    QTRY_COMPARE(w.cell(QStringLiteral("0"), StateColumn), QStringLiteral("UNCONN"));
    const quint16 port = quint16(w.cell(QStringLiteral("0"), LocalColumn).section(u':', 1).toUInt());
    QUdpSocket one;
    QUdpSocket two;
    QVERIFY(one.bind(QHostAddress::LocalHost));
    QVERIFY(two.bind(QHostAddress::LocalHost));
    QCOMPARE(one.writeDatagram("hola", QHostAddress::LocalHost, port), 4);
    QTRY_COMPARE(w.rows(QStringLiteral("0")), 1);
    QCOMPARE(two.writeDatagram("que tal", QHostAddress::LocalHost, port), 7);
    QTRY_COMPARE(w.rows(QStringLiteral("0")), 2);
    QCOMPARE(w.cell(QStringLiteral("0.1"), SocketColumn), QStringLiteral("Peer 1.2"));
    QCOMPARE(w.cell(QStringLiteral("0.1"), RemoteColumn), endpoint(two.localPort()));
    QTRY_COMPARE(w.cell(QStringLiteral("0.1"), BytesColumn), QStringLiteral("7 / 0"));
    w.choose(QStringLiteral("0.1"));
    QVERIFY(w.text("explainText").contains(endpoint(two.localPort())));
}

void tst_MainWindow::filtersRows()
{
    WindowFixture w;
    w.openByForm(true, 0, QStringLiteral("127.0.0.1"), QStringLiteral("0"));
    QTRY_COMPARE(w.rows(), 1);
    w.openByForm(true, 1, QStringLiteral("127.0.0.1"), QStringLiteral("0"));
    QTRY_COMPARE(w.rows(), 2);
    w.choose(QStringLiteral("1"));
    const RowKey chosen = w.view()->currentKey();
    w.key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(w.edit("filterEdit")->hasFocus());
    w.type(QStringLiteral("tpc waiting"));
    QTRY_COMPARE(w.rows(), 1);
    QCOMPARE(w.cell(QStringLiteral("0"), ProtoColumn), QStringLiteral("TCP"));
    QCOMPARE(w.text("countLabel"), QStringLiteral("1 of 2"));
    // The chosen socket is hidden, not forgotten; nor is one that is opened meanwhile.
    QCOMPARE(w.view()->currentKey(), chosen);
    const SocketId hidden = w.window.open({.transport = Transport::Udp,
                                           .opening = Opening::Passive,
                                           .target = {QStringLiteral("127.0.0.1"), quint16(0)},
                                           .from = {},
                                           .service = {}});
    QTRY_COMPARE(w.view()->currentKey().socket, hidden);
    QCOMPARE(w.rows(), 1);
    w.key(Qt::Key_Escape);
    QCOMPARE(w.edit("filterEdit")->text(), QString());
    QCOMPARE(w.rows(), 3);
    QCOMPARE(w.view()->currentIndex().siblingAtColumn(0), w.at(QStringLiteral("2")));
}

void tst_MainWindow::saysWhatIsWrongInTheFilter()
{
    WindowFixture w;
    w.openByForm(true, 0, QStringLiteral("127.0.0.1"), QStringLiteral("0"));
    QTRY_COMPARE(w.rows(), 1);
    w.openByForm(true, 1, QStringLiteral("127.0.0.1"), QStringLiteral("0"));
    QTRY_COMPARE(w.rows(), 2);
    const auto *field = w.find<CheckedEdit>("filterEdit");
    QVERIFY(field->placeholderText().contains(QStringLiteral("state:listen port:5000")));
    w.key(Qt::Key_F, Qt::ControlModifier);
    w.type(QStringLiteral("proto:udp "));
    QTRY_COMPARE(w.rows(), 1);
    QVERIFY(!field->hasFault());
    // Half of something: the last result stays.
    w.type(QStringLiteral("(state:listen | port:"));
    QVERIFY(field->hasFault());
    QCOMPARE(field->toolTip(), QStringLiteral("Something to look for is missing at character 32."));
    QCOMPARE(field->accessibleDescription(), field->toolTip());
    QCOMPARE(w.rows(), 1);
    QCOMPARE(w.cell(QStringLiteral("0"), ProtoColumn), QStringLiteral("UDP"));
    QCOMPARE(w.text("countLabel"), QStringLiteral("1 of 2"));
    w.language.select(Language::Code::Spanish);
    QTRY_COMPARE(field->toolTip(), QStringLiteral("En el car\u00e1cter 32 falta qu\u00e9 buscar."));
    w.language.select(Language::Code::English);
    w.type(QStringLiteral(">0"));
    QCOMPARE(field->toolTip(), QStringLiteral("The parenthesis at character 11 has no partner."));
    w.type(QStringLiteral(")"));
    QVERIFY(!field->hasFault());
    QCOMPARE(field->accessibleDescription(), QString());
    QCOMPARE(w.rows(), 1);
    w.type(QStringLiteral(" color:red"));
    QVERIFY(field->toolTip().startsWith(QStringLiteral("Character 36: no such key.")));
    w.key(Qt::Key_Escape);
    QVERIFY(!field->hasFault());
    QCOMPARE(field->text(), QString());
    QCOMPARE(w.rows(), 2);
}

void tst_MainWindow::filtersByAge()
{
    WindowFixture w;
    w.openByForm(true, 0, QStringLiteral("127.0.0.1"), QStringLiteral("0"));
    QTRY_COMPARE(w.rows(), 1);
    w.choose(QStringLiteral("0"));
    const RowKey chosen = w.view()->currentKey();
    w.key(Qt::Key_F, Qt::ControlModifier);
    // Nothing else changes: time alone takes the row away. It stays chosen.
    w.type(QStringLiteral("age:<1s"));
    QTRY_COMPARE(w.rows(), 0);
    QTRY_COMPARE(w.text("countLabel"), QStringLiteral("0 of 1"));
    QCOMPARE(w.view()->currentKey(), chosen);
    w.key(Qt::Key_Escape);
    QCOMPARE(w.rows(), 1);
}

void tst_MainWindow::copiesWhatIsChosen()
{
    WindowFixture w;
    w.openByForm(true, 0, QStringLiteral("127.0.0.1"), QStringLiteral("0"));
    QTRY_COMPARE(w.cell(QStringLiteral("0"), StateColumn), QStringLiteral("LISTEN"));
    w.choose(QStringLiteral("0"));
    w.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), w.cell(QStringLiteral("0"), LocalColumn));
    w.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList cells = QApplication::clipboard()->text().split(u'\t');
    QCOMPARE(cells.value(StateColumn), QStringLiteral("LISTEN"));
    QCOMPARE(cells.value(LocalColumn), w.cell(QStringLiteral("0"), LocalColumn));
}

void tst_MainWindow::goesRoundThePanes()
{
    WindowFixture w;
    w.openByForm(true, 1, QStringLiteral("127.0.0.1"), QStringLiteral("0"));
    QTRY_COMPARE(w.rows(), 1);
    QVERIFY(w.edit("portEdit")->hasFocus());
    // A frame stands around the pane that has the keyboard, and nowhere else.
    auto *frame = w.find<PaneFrame>("paneFrame");
    const auto framed = [&] {
        const QColor highlight = w.window.palette().color(QPalette::Active, QPalette::Highlight);
        const QRect place(frame->mapTo(&w.window, QPoint()), frame->size());
        const QImage image = w.window.grab().toImage();
        const QPoint corners[] = {place.topLeft(), place.topRight(), place.bottomLeft(), place.bottomRight()};
        const bool isDrawn = std::all_of(std::begin(corners), std::end(corners), [&](const QPoint &corner) {
            return image.pixelColor(corner) == highlight;
        });
        return isDrawn && frame->isVisible() ? QLatin1String(frame->parentWidget()->metaObject()->className())
                                             : QLatin1String();
    };
    QCOMPARE(framed(), QLatin1String("enchufe::OpeningForm"));
    w.key(Qt::Key_F6);
    QVERIFY(w.find<QWidget>("inspectTabs")->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(framed(), QLatin1String("enchufe::InspectTabs"));
    w.key(Qt::Key_F6);
    QVERIFY(w.view()->hasFocus());
    QCOMPARE(framed(), QLatin1String("enchufe::TablePage"));
    w.key(Qt::Key_F6);
    QVERIFY(w.find<QWidget>("mapPanel")->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(framed(), QLatin1String("enchufe::MapPanel"));
    w.window.resize(w.window.size() + QSize(40, 40));
    QTRY_COMPARE(frame->geometry(), w.find<QWidget>("mapPanel")->rect());
    w.key(Qt::Key_F6);
    QVERIFY(w.edit("ipEdit")->hasFocus());
    // What is hidden is passed over.
    w.key(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(w.find<QWidget>("mapPanel")->isHidden());
    w.view()->setFocus();
    w.key(Qt::Key_F6);
    QVERIFY(w.edit("ipEdit")->hasFocus());
    w.key(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(w.find<QWidget>("mapPanel")->isVisible());
    w.key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(w.find<QRadioButton>("passiveButton")->isChecked());
    w.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(w.find<QRadioButton>("activeButton")->isChecked());
}

void tst_MainWindow::countsWhatTheProgramHolds()
{
    WindowFixture w;
    w.openByForm(true, 0, QStringLiteral("127.0.0.1"), QStringLiteral("0"));
    QTRY_COMPARE(w.text("countsLabel"), QStringLiteral("1 socket open, 0 in history"));
    w.openByForm(false, 0, QStringLiteral("127.0.0.1"),
                 w.cell(QStringLiteral("0"), LocalColumn).section(u':', 1));
    QTRY_COMPARE(w.text("countsLabel"), QStringLiteral("3 sockets open, 0 in history"));
    // The plug is given back, the kernel keeps the pair: first until the other end closes, then in TIME-WAIT.
    w.choose(QStringLiteral("0.0"));
    w.key(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(w.text("countsLabel"), QStringLiteral("2 sockets open, 1 closing, 0 in history"));
    w.choose(QStringLiteral("1"));
    w.key(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(w.text("countsLabel"), QStringLiteral("1 socket open, 1 in TIME-WAIT, 1 in history"));
    // A closed listener stays above its ghost and out of the history: both say the same.
    w.choose(QStringLiteral("0"));
    w.key(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(w.cell(QStringLiteral("0"), StateColumn), QStringLiteral("CLOSED"));
    QTRY_COMPARE(w.text("countsLabel"), QStringLiteral("0 sockets open, 1 in TIME-WAIT, 1 in history"));
    QCOMPARE(w.cell(QStringLiteral("1"), SocketColumn), QStringLiteral("History (1)"));
}

void tst_MainWindow::forgetsOldNews()
{
    using namespace std::chrono_literals;
    StatusLine line(20ms);
    auto *news = line.findChild<QLabel *>(QStringLiteral("newsLabel"));
    line.say(QStringLiteral("Something happened."));
    QCOMPARE(news->text(), QStringLiteral("Something happened."));
    QTRY_COMPARE(news->text(), QString());
    QCOMPARE(news->toolTip(), QString());
}

void tst_MainWindow::keepsAsMuchAsChosen()
{
    WindowFixture w;
    const Journal &journal = w.session.journal();
    const quint64 automatic = journal.payloadLimit();
    QCOMPARE(automatic, journal.automaticPayloadLimit());
    auto *automaticAction = w.window.findChild<QAction *>(u"keep-" % QString::number(automatic));
    QVERIFY(automaticAction && automaticAction->isChecked());
    QVERIFY2(automaticAction->text().contains(QStringLiteral("automatic")),
             qPrintable(automaticAction->text()));
    auto *quarter = w.window.findChild<QAction *>(QStringLiteral("keep-268435456"));
    QVERIFY(quarter && !quarter->isChecked());
    QCOMPARE(quarter->text(), QLocale().formattedDataSize(268435456, 1));
    quarter->trigger();
    QCOMPARE(journal.payloadLimit(), quint64(268435456));
    QVERIFY(quarter->isChecked() && !automaticAction->isChecked());
}

void tst_MainWindow::answersAssistiveTechnology()
{
    WindowFixture w;
    w.openByForm(true, 0, QStringLiteral("127.0.0.1"), QStringLiteral("0"));
    QTRY_COMPARE(w.cell(QStringLiteral("0"), StateColumn), QStringLiteral("LISTEN"));
    const std::pair<const char *, const char *> names[] = {
        {"openingGroup", "Opening"}, {"protocolCombo", "Protocol"}, {"ipEdit", "IP"},
        {"portEdit", "Port"},        {"openButton", "Open"},        {"socketView", "Sockets"},
        {"filterEdit", "Filter"},
    };
    for (const auto &[object, name] : names) {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(w.find<QWidget>(object));
        QCOMPARE(accessible->text(QAccessible::Name), QLatin1String(name));
    }
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(w.view());
    QVERIFY(view->tableInterface());
    QCOMPARE(view->tableInterface()->rowCount(), 1);
    QAccessibleInterface *local = view->tableInterface()->cellAt(0, LocalColumn);
    QCOMPARE(local->text(QAccessible::Name), w.cell(QStringLiteral("0"), LocalColumn));
    QAccessibleInterface *state = view->tableInterface()->cellAt(0, StateColumn);
    QCOMPARE(state->text(QAccessible::Name), QStringLiteral("LISTEN"));
    const QString sentence = w.at(QStringLiteral("0")).data(Qt::AccessibleDescriptionRole).toString();
    QVERIFY2(sentence.startsWith(QStringLiteral("Listener 1, TCP, ")), qPrintable(sentence));
    // Ports are read as numbers, with no colon.
    QVERIFY2(sentence.contains(QStringLiteral("127.0.0.1 port ")), qPrintable(sentence));
}

void tst_MainWindow::opensHelpWithoutBlocking()
{
    WindowFixture w;
    w.key(Qt::Key_F1);
    QTRY_VERIFY(w.window.findChild<QDialog *>(QStringLiteral("keyboardDialog")));
    auto *dialog = w.window.findChild<QDialog *>(QStringLiteral("keyboardDialog"));
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!w.window.findChild<QDialog *>(QStringLiteral("keyboardDialog")));
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
