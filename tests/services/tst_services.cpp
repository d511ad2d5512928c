#include "services/services.h"

#include "net/netroom.h"
#include "net/peer.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

#include <atomic>
#include <thread>

using namespace enchufe;

namespace {

/// A room whose engine knows the services, with one of them at a TCP and a UDP port.
struct ServiceRoom
{
    NetRoom room;
    SocketId tcp;
    SocketId udp;

    explicit ServiceRoom(const QString &name)
    {
        room.engine().setServices(makeService);
        tcp = room.listen(QStringLiteral("127.0.0.1"), 0, name);
        udp = room.openUdp(QStringLiteral("127.0.0.1"), 0, name);
    }
    Peer tcpPeer() const { return Peer::connected(room.local(tcp)); }
    Peer udpPeer() const { return Peer::connected(room.local(udp), SOCK_DGRAM); }
};

/// Units: bytes of this process's memory that is not backed by a file.
qint64 anonymousMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.sliced(8).simplified().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

} // namespace

class TestServices : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void namesAreKnown();
    void unknownNameIsAnError_data();
    void unknownNameIsAnError();
    void echoAnswers();
    void echoOfMuchIsExactAndTakesNoMemory();
    void echoStopsReadingWhenNobodyReadsIt();
    void echoFinishesWhenThePeerDoes();
    void discardAnswersNothing();
    void daytimeSaysTheTimeAndFinishes();
    void uppercaseKeepsSplitLetters();
    void chargenStreamsForAsLongAsItIsRead();
    void chargenAnswersEachDatagramWithALine();
    void eachConnectionHasItsOwnState();
};

void TestServices::namesAreKnown()
{
    QVERIFY(serviceNames().contains(QStringLiteral("echo")));
    for (const QString &name : serviceNames()) {
        const Result<ResponderFactory> factory = makeService(name);
        QVERIFY(factory);
        QVERIFY((*factory)() != nullptr);
    }
}

void TestServices::unknownNameIsAnError_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << QString();
    QTest::newRow("capital") << QStringLiteral("Echo");
    QTest::newRow("space") << QStringLiteral("echo ");
    QTest::newRow("line end") << QStringLiteral("echo\n");
    QTest::newRow("another") << QStringLiteral("quote");
}

void TestServices::unknownNameIsAnError()
{
    QFETCH(QString, name);
    const Result<ResponderFactory> factory = makeService(name);
    QVERIFY(!factory);
    QCOMPARE(factory.error().code, ErrorCode::NotAvailable);
}

void TestServices::echoAnswers()
{
    ServiceRoom s(QStringLiteral("echo"));
    Peer tcp = s.tcpPeer();
    tcp.write(QByteArray("hola\0\xff\r\n", 8));
    QTRY_COMPARE(tcp.text(), QByteArray("hola\0\xff\r\n", 8));
    Peer one = s.udpPeer();
    Peer two = s.udpPeer();
    one.sendDatagram("uno");
    two.sendDatagram("dos");
    QTRY_COMPARE(one.text(), "uno");
    QTRY_COMPARE(two.text(), "dos");
}

void TestServices::echoOfMuchIsExactAndTakesNoMemory()
{
    ServiceRoom s(QStringLiteral("echo"));
    const Peer peer = s.tcpPeer();
    constexpr int blocks = 256;
    QCryptographicHash sent(QCryptographicHash::Sha256);
    QCryptographicHash received(QCryptographicHash::Sha256);
    qint64 count = 0;
    std::thread writer([&] {
        QByteArray block(1024 * 1024, 'e');
        for (int i = 0; i < blocks; ++i) {
            for (qsizetype at = 0; at < block.size(); at += 97)
                block[at] = char(i + at);
            sent.addData(block);
            peer.write(block);
        }
        peer.finish();
    });
    std::atomic<bool> done = false;
    std::thread reader([&] {
        QByteArray buffer(1024 * 1024, 0);
        for (ssize_t size = 0;
             (size = ::recv(peer.descriptor(), buffer.data(), size_t(buffer.size()), 0)) > 0;) {
            received.addData(QByteArrayView(buffer.constData(), size));
            count += size;
        }
        done = true;
    });
    const qint64 before = anonymousMemory();
    qint64 most = 0;
    const bool ended = s.room.runUntil(
        [&] {
            most = qMax(most, anonymousMemory());
            return done.load();
        },
        60000);
    writer.join();
    reader.join();
    QVERIFY(ended);
    QCOMPARE(count, qint64(blocks) * 1024 * 1024);
    QCOMPARE(received.result(), sent.result());
#ifndef __SANITIZE_ADDRESS__ // which keeps freed memory back on purpose
    QVERIFY2(most - before < 48 * 1024 * 1024, qPrintable(QString::number(most - before)));
#endif
}

void TestServices::echoStopsReadingWhenNobodyReadsIt()
{
    ServiceRoom s(QStringLiteral("echo"));
    Peer peer = s.tcpPeer();
    std::atomic<qint64> written = 0;
    std::thread writer([&] {
        const QByteArray block(256 * 1024, 'x');
        for (int i = 0; i < 400 && peer.write(block); ++i)
            written += block.size();
        peer.finish();
    });
    QTRY_COMPARE(s.room.children(s.tcp).size(), size_t(1));
    const SocketId id = s.room.children(s.tcp).front();
    // Everything fills up: the peer's window, the answers here, the window here; then the writer stands
    // still.
    qint64 last = -1;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const qint64 now = s.room.total(id, EventKind::Received);
            return now > 0 && now == std::exchange(last, now);
        }(),
        patience);
    const qint64 waiting = s.room.total(id, EventKind::Received) - s.room.total(id, EventKind::Sent);
    QVERIFY2(waiting <= ReplyChannel::answerMark + 256 * 1024, qPrintable(QString::number(waiting)));
    QByteArray answered;
    QVERIFY(s.room.runUntil(
        [&] {
            for (int i = 0; i < 64; ++i)
                peer.text();
            return peer.isEnded();
        },
        60000));
    writer.join();
    QCOMPARE(peer.error(), 0);
    QCOMPARE(peer.text().size(), written.load());
    QCOMPARE(s.room.count(id, EventKind::ReadingStopped), 0);
}

void TestServices::echoFinishesWhenThePeerDoes()
{
    ServiceRoom s(QStringLiteral("echo"));
    Peer peer = s.tcpPeer();
    peer.write("last");
    peer.finish();
    QTRY_VERIFY(peer.isEnded());
    QCOMPARE(peer.text(), "last");
    const SocketId id = s.room.children(s.tcp).front();
    QTRY_COMPARE(s.room.story(id),
                 "created established service-set received queued sent peer-finished finished-here closed");
}

void TestServices::discardAnswersNothing()
{
    ServiceRoom s(QStringLiteral("discard"));
    Peer tcp = s.tcpPeer();
    tcp.write("into the void");
    Peer udp = s.udpPeer();
    udp.sendDatagram("too");
    QTRY_COMPARE(s.room.received(s.udp), "too");
    tcp.finish();
    QTRY_VERIFY(tcp.isEnded());
    QCOMPARE(tcp.text(), "");
    QCOMPARE(s.room.received(s.room.children(s.tcp).front()), "into the void");
    QCOMPARE(udp.text(), "");
}

void TestServices::daytimeSaysTheTimeAndFinishes()
{
    const QRegularExpression form(
        QStringLiteral("^[A-Z][a-z]{2} [A-Z][a-z]{2} \\d+ \\d\\d:\\d\\d:\\d\\d \\d{4}\r\n$"));
    ServiceRoom s(QStringLiteral("daytime"));
    Peer tcp = s.tcpPeer();
    QTRY_VERIFY(tcp.isEnded());
    QVERIFY(form.match(QString::fromLatin1(tcp.text())).hasMatch());
    tcp.close();
    Peer udp = s.udpPeer();
    udp.sendDatagram({});
    QTRY_VERIFY(!udp.text().isEmpty());
    QVERIFY(form.match(QString::fromLatin1(udp.text())).hasMatch());
}

void TestServices::uppercaseKeepsSplitLetters()
{
    ServiceRoom s(QStringLiteral("uppercase"));
    Peer tcp = s.tcpPeer();
    tcp.write("a\xc3");
    QTRY_COMPARE(tcp.text(), "A\xc3");
    tcp.write("\xb1o");
    QTRY_COMPARE(tcp.text(), "AÑO");
    Peer udp = s.udpPeer();
    udp.sendDatagram("\xc3");
    QTRY_COMPARE(udp.text(), "\xc3");
    udp.sendDatagram("\xb1");
    QTRY_COMPARE(udp.text(), "\xc3\xb1");
}

void TestServices::chargenStreamsForAsLongAsItIsRead()
{
    ServiceRoom s(QStringLiteral("chargen"));
    Peer peer = s.tcpPeer();
    QTRY_VERIFY_WITH_TIMEOUT(peer.text().size() > 8 * 1024 * 1024, patience);
    const QByteArrayList lines = peer.text().first(74 * 100).split('\n');
    QCOMPARE(lines.size(), 101);
    QByteArray first;
    for (char c = ' '; first.size() < 72; ++c)
        first += c;
    QCOMPARE(lines[0], QByteArray(first + '\r'));
    QCOMPARE(lines[1].first(71), lines[0].sliced(1, 71));
    QCOMPARE(lines[95], lines[0]);
    const SocketId id = s.room.children(s.tcp).front();
    peer.reset();
    QTRY_COMPARE(s.room.count(id, EventKind::Closed), 1);
}

void TestServices::chargenAnswersEachDatagramWithALine()
{
    ServiceRoom s(QStringLiteral("chargen"));
    Peer peer = s.udpPeer();
    peer.sendDatagram("go");
    QTRY_COMPARE(peer.text().size(), 74);
    peer.sendDatagram({});
    QTRY_COMPARE(peer.text().size(), 148);
}

void TestServices::eachConnectionHasItsOwnState()
{
    ServiceRoom s(QStringLiteral("uppercase"));
    Peer one = s.tcpPeer();
    one.write("\xc3");
    QTRY_COMPARE(one.text(), "\xc3");
    Peer two = s.tcpPeer();
    two.write("\xb1");
    QTRY_COMPARE(two.text(), "\xb1");
    one.write("\xb1");
    QTRY_COMPARE(one.text(), "Ñ");
}

int main(int argc, char **argv)
{
    return enchufe::runOverEpoll<TestServices>(argc, argv);
}

#include "tst_services.moc"
