#include "base/bytetext.h"
#include "gui/exchange/exchangepane.h"
#include "gui/exchange/messageedit.h"
#include "gui/exchange/transcriptview.h"
#include "journal/livetable.h"
#include "session/session.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include <sys/socket.h>

using namespace enchufe;
using namespace std::chrono_literals;

namespace {

/// A session with real sockets, its pane on screen, and a peer program's sockets made with Qt.
struct Room
{
    QTemporaryDir directory;
    Session session{{directory.path()}};
    LiveTable table{session.journal(), 5ms};
    ExchangePane pane{session, table, nullptr};
    MessageEdit *edit = pane.findChild<MessageEdit *>(u"messageEdit"_qs);
    TranscriptView *transcript = pane.findChild<TranscriptView *>(u"transcriptView"_qs);
    QComboBox *ending = pane.findChild<QComboBox *>(u"lineEndingCombo"_qs);

    Room()
    {
        pane.resize(900, 500);
        pane.show();
        QApplication::setActiveWindow(&pane);
    }

    QPushButton *button(const QString &name) { return pane.findChild<QPushButton *>(name); }
    const SocketRow *row(SocketId id) const { return table.table().row(id); }
    QString shown() const
    {
        QStringList texts;
        for (const TranscriptView::Line &line : transcript->linesInView())
            texts.append(line.text);
        return texts.join(u'\n');
    }
    SocketId listen(Transport transport)
    {
        OpenRequest request;
        request.transport = transport;
        request.target = {u"127.0.0.1"_qs, quint16(0)};
        const SocketId id = session.open(request);
        [&] { QTRY_VERIFY(row(id) && row(id)->life == Life::Open && row(id)->pair.local.port() != 0); }();
        return id;
    }
    SocketId call(quint16 port)
    {
        OpenRequest request;
        request.opening = Opening::Active;
        request.target = {u"127.0.0.1"_qs, port};
        const SocketId id = session.open(request);
        [&] { QTRY_VERIFY(row(id) && row(id)->life == Life::Open); }();
        return id;
    }
};

} // namespace

class TstExchangePane : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_qs)); }
    void nothingChosen();
    void textGoesBothWays();
    void aMebibyteArrivesByteForByte();
    void keyboardWaitsForTheConnection();
    void listenerThenGhost();
    void finishCloseAndAbort();
    void endingsSayWhyTheyCannot();
    void udpPeersAreAnswered();
    void slowPeerShowsWhatWaits();
    void aFileIsSentWhole();
    void refusedIsExplained();
};

void TstExchangePane::nothingChosen()
{
    Room room;
    auto *nothing = room.pane.findChild<QLabel *>(u"exchangeNothing"_qs);
    QVERIFY(nothing->isVisible() && !nothing->text().isEmpty());
    QVERIFY(!room.transcript->isVisible());
}

void TstExchangePane::textGoesBothWays()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Room room;
    const SocketId id = room.call(server.serverPort());
    QTRY_VERIFY(server.hasPendingConnections());
    QTcpSocket *peer = server.nextPendingConnection();
    room.pane.showSocket(id);
    room.pane.focusComposer();
    QCOMPARE(QApplication::focusWidget(), room.edit);
    room.ending->setCurrentIndex(int(LineEnding::CrLf));
    QTest::keyClicks(room.edit, u"HOLA"_qs);
    QTest::keyClick(room.edit, Qt::Key_Return);
    QTRY_COMPARE(peer->bytesAvailable(), 6);
    QCOMPARE(peer->readAll(), QByteArray("HOLA\r\n"));
    QTRY_VERIFY(room.shown().contains(u"\nHOLA\u240D\u240A"_qs));
    peer->write("se\xC3");
    QTRY_VERIFY(room.shown().endsWith(u"\nse\\xC3"_qs));
    peer->write("\xB1or\n");
    QTRY_VERIFY(room.shown().endsWith(u"\nñor\u240A"_qs));
    QVERIFY(room.shown().contains(u"\nse\u2026\n"_qs));
    const QString title = room.pane.findChild<QLabel *>(u"exchangeTitle"_qs)->text();
    QVERIFY(title.contains(room.row(id)->pair.local.toString()));
    QVERIFY(title.contains(u"127.0.0.1:%1"_qs.arg(server.serverPort())));
    auto *view = room.pane.findChild<QComboBox *>(u"byteViewCombo"_qs);
    view->setCurrentIndex(1);
    QVERIFY(room.shown().contains(u"48 4F 4C 41 0D 0A"_qs));
    room.pane.findChild<QComboBox *>(u"directionCombo"_qs)->setCurrentIndex(1);
    QVERIFY(!room.shown().contains(u"48 4F 4C 41 0D 0A"_qs));
}

void TstExchangePane::aMebibyteArrivesByteForByte()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Room room;
    room.pane.showSocket(room.call(server.serverPort()));
    QTRY_VERIFY(server.hasPendingConnections());
    QTcpSocket *peer = server.nextPendingConnection();
    QByteArray bytes(1024 * 1024, 'x');
    for (qsizetype index = 0; index < bytes.size(); ++index)
        bytes[index] = index % 61 == 0 ? '\r' : index % 67 == 0 ? '\n' : char('a' + index % 26);
    QApplication::clipboard()->setText(QString::fromLatin1(bytes));
    room.pane.focusComposer();
    QTest::keyClick(room.edit, Qt::Key_V, Qt::ControlModifier);
    QTest::mouseClick(room.button(u"sendButton"_qs), Qt::LeftButton);
    QTRY_COMPARE(peer->bytesAvailable(), bytes.size());
    QVERIFY(peer->readAll() == bytes);
}

/// Who asks for the message line of a socket that is still asking gets it when that is connected.
void TstExchangePane::keyboardWaitsForTheConnection()
{
    QTcpServer server;
    server.setListenBacklogSize(0);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    server.pauseAccepting();
    QTcpSocket filler;
    filler.connectToHost(server.serverAddress(), server.serverPort());
    QTRY_COMPARE(filler.state(), QAbstractSocket::ConnectedState);
    Room room;
    OpenRequest request;
    request.opening = Opening::Active;
    request.target = {u"127.0.0.1"_qs, server.serverPort()};
    const SocketId id = room.session.open(request);
    QTRY_VERIFY(room.row(id) && room.row(id)->kernel.state == TcpState::SynSent);
    room.pane.showSocket(id);
    room.pane.focusComposer();
    QCOMPARE(QApplication::focusWidget(), room.transcript);
    server.resumeAccepting();
    QTRY_COMPARE(room.row(id)->life, Life::Open);
    QTRY_COMPARE(QApplication::focusWidget(), room.edit);
}

void TstExchangePane::listenerThenGhost()
{
    Room room;
    const SocketId listener = room.listen(Transport::Tcp);
    room.pane.showSocket(listener);
    QVERIFY(!room.edit->isVisible());
    QVERIFY(room.button(u"closeButton"_qs)->isEnabled());
    QVERIFY(!room.button(u"finishButton"_qs)->isEnabled());
    room.pane.focusComposer();
    QCOMPARE(QApplication::focusWidget(), room.transcript);

    QTcpSocket peer;
    peer.connectToHost(QHostAddress::LocalHost, room.row(listener)->pair.local.port());
    QTRY_COMPARE(room.row(listener)->children.size(), size_t(1));
    const SocketId ghost = room.row(listener)->children.front();
    room.pane.showSocket(ghost);
    room.pane.focusComposer();
    QTest::keyClicks(room.edit, u"from the ghost"_qs);
    QTest::keyClick(room.edit, Qt::Key_Return);
    QTRY_COMPARE(peer.bytesAvailable(), 15);
    room.session.close(listener);
    QTRY_VERIFY(room.row(listener)->life != Life::Open);
    peer.write("still here");
    QTRY_VERIFY(room.shown().endsWith(u"still here"_qs));
}

void TstExchangePane::finishCloseAndAbort()
{
    Room room;
    const SocketId listener = room.listen(Transport::Tcp);
    const quint16 port = room.row(listener)->pair.local.port();
    // Unbuffered, a Qt socket does not close by itself when it reads the FIN.
    QAbstractSocket first(QAbstractSocket::TcpSocket, nullptr);
    first.connectToHost(QHostAddress::LocalHost, port);
    QTRY_COMPARE(room.row(listener)->children.size(), size_t(1));
    const SocketId ghost = room.row(listener)->children[0];
    room.pane.showSocket(ghost);
    QTest::mouseClick(room.button(u"finishButton"_qs), Qt::LeftButton);
    QTRY_VERIFY(room.shown().contains(u"This side finished talking"_qs));
    QTRY_VERIFY(!room.button(u"finishButton"_qs)->isEnabled());
    QVERIFY(!room.button(u"sendButton"_qs)->isEnabled());
    QVERIFY(room.button(u"closeButton"_qs)->isEnabled());

    QAbstractSocket second(QAbstractSocket::TcpSocket, nullptr);
    second.connectToHost(QHostAddress::LocalHost, port);
    QTRY_COMPARE(room.row(listener)->children.size(), size_t(2));
    const SocketId other = room.row(listener)->children[1];
    room.pane.showSocket(other);
    QTRY_COMPARE(second.state(), QAbstractSocket::ConnectedState);
    QTest::mouseClick(room.button(u"abortButton"_qs), Qt::LeftButton);
    // The kernel gives a socket's error once.
    int reason = 0;
    const auto read = [&second] {
        char byte = 0;
        return ::recv(int(second.socketDescriptor()), &byte, 1, MSG_DONTWAIT) == -1 ? errno : 0;
    };
    QTRY_VERIFY(reason == ECONNRESET || (reason = read()) == ECONNRESET);
    QTRY_VERIFY(room.shown().contains(u"Aborted here (RST)"_qs));
    QTRY_VERIFY(!room.button(u"closeButton"_qs)->isEnabled());

    room.pane.showSocket(ghost);
    QTest::mouseClick(room.button(u"closeButton"_qs), Qt::LeftButton);
    QTRY_VERIFY(room.shown().contains(u"Closed here"_qs));
}

void TstExchangePane::endingsSayWhyTheyCannot()
{
    Room room;
    room.pane.showSocket(room.listen(Transport::Udp));
    QVERIFY(!room.button(u"finishButton"_qs)->isEnabled());
    QVERIFY(room.button(u"finishButton"_qs)->toolTip().contains(u"UDP"_qs));
    QVERIFY(!room.button(u"abortButton"_qs)->isEnabled());
    QVERIFY(room.button(u"closeButton"_qs)->isEnabled());
}

void TstExchangePane::udpPeersAreAnswered()
{
    Room room;
    const SocketId server = room.listen(Transport::Udp);
    room.pane.showSocket(server);
    const quint16 port = room.row(server)->pair.local.port();
    QUdpSocket one;
    QUdpSocket two;
    for (QUdpSocket *socket : {&one, &two})
        QVERIFY(socket->bind(QHostAddress::LocalHost));
    one.writeDatagram("one", QHostAddress::LocalHost, port);
    QTRY_COMPARE(room.row(server)->peers.size(), size_t(1));
    two.writeDatagram("", QHostAddress::LocalHost, port);
    QTRY_COMPARE(room.row(server)->peers.size(), size_t(2));
    QTRY_VERIFY(room.shown().contains(u"empty datagram, 0 bytes, 127.0.0.1:%1"_qs.arg(two.localPort())));
    room.ending->setCurrentIndex(int(LineEnding::None));
    QTest::keyClicks(room.edit, u"to two"_qs);
    QTest::keyClick(room.edit, Qt::Key_Return);
    QTRY_VERIFY(two.hasPendingDatagrams());
    QByteArray got(64, 0);
    got.truncate(two.readDatagram(got.data(), got.size()));
    QCOMPARE(got, QByteArray("to two"));
    room.pane.showSocket(server, 1);
    QTest::keyClicks(room.edit, u"to one"_qs);
    room.ending->setCurrentIndex(int(LineEnding::None));
    QTest::keyClick(room.edit, Qt::Key_Return);
    QTRY_VERIFY(one.hasPendingDatagrams());
    QVERIFY(!two.hasPendingDatagrams());
    QTRY_VERIFY(room.shown().endsWith(u"to one"_qs));
    QVERIFY(!room.shown().contains(u"to two"_qs));
}

void TstExchangePane::slowPeerShowsWhatWaits()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Room room;
    const SocketId id = room.call(server.serverPort());
    QTRY_VERIFY(server.hasPendingConnections());
    QTcpSocket *peer = server.nextPendingConnection();
    peer->setReadBufferSize(1);
    room.pane.showSocket(id);
    room.session.send(id, 0, QByteArray(32 * 1024 * 1024, 'x'));
    auto *waiting = room.pane.findChild<QLabel *>(u"waitingLabel"_qs);
    QTRY_VERIFY(waiting->isVisible());
    QTest::mouseClick(room.button(u"abortButton"_qs), Qt::LeftButton);
    QTRY_VERIFY(room.shown().contains(u"never will be"_qs));
    QTRY_VERIFY(!waiting->isVisible());
}

void TstExchangePane::aFileIsSentWhole()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Room room;
    const SocketId id = room.call(server.serverPort());
    QTRY_VERIFY(server.hasPendingConnections());
    QTcpSocket *peer = server.nextPendingConnection();
    QByteArray received;
    connect(peer, &QTcpSocket::readyRead, peer, [&received, peer] { received += peer->readAll(); });
    QByteArray content(3'000'000, 0);
    for (qsizetype index = 0; index < content.size(); ++index)
        content[index] = char(index * 7 + index / 251);
    QFile file(room.directory.filePath(u"content"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    room.pane.showSocket(id);
    QTest::mouseClick(room.button(u"sendFileButton"_qs), Qt::LeftButton);
    auto *dialog = room.pane.findChild<QFileDialog *>(u"sendFileDialog"_qs);
    QVERIFY(dialog && dialog->isVisible());
    dialog->selectFile(file.fileName());
    emit dialog->fileSelected(file.fileName());
    dialog->close();
    QTRY_COMPARE(received.size(), content.size());
    QVERIFY(received == content);
}

void TstExchangePane::refusedIsExplained()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const quint16 port = taken.serverPort();
    taken.close();
    Room room;
    OpenRequest request;
    request.opening = Opening::Active;
    request.target = {u"127.0.0.1"_qs, port};
    const SocketId id = room.session.open(request);
    QTRY_VERIFY(room.row(id));
    room.pane.showSocket(id);
    QTRY_VERIFY(room.shown().contains(u"ECONNREFUSED"_qs));
    QVERIFY(room.shown().contains(QString::number(port)));
    QTRY_VERIFY(!room.edit->isEnabled());
    QVERIFY(!room.button(u"closeButton"_qs)->isEnabled());
}

QTEST_MAIN(TstExchangePane)
#include "tst_exchangepane.moc"
