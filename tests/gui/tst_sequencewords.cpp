#include "gui/exchange/transcripttexts.h"
#include "gui/inspect/sequencetexts.h"
#include "gui/panels/announcer.h"
#include "journal/journalwriter.h"
#include "sequencefixture.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <sys/socket.h>

using namespace enchufe;

/// What the sequence of real sockets says of ends and times that are not plain: repeated requests, receivers
/// that nobody knows, sockets that were never opened.
class tst_SequenceWords : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhenARequestWasRepeated();
    void saysWhereOneOfSeveralReceives();
    void namesASocketThatWasNeverOpened();
    void tellsAConnectionWithItself();
    void tellsWhatWaitedBeforeAReset();
    void keepsTheHandshakeBeforeAccept();
    void saysWhatIsNoLongerKept();
};

namespace {

/// The states and calls of a list, in order.
QStringList wordsOf(WindowFixture *w, const QStringList &wanted)
{
    QStringList words = sequenceColumn(w, SequenceModel::WhatColumn);
    words.removeIf([&wanted](const QString &word) { return !wanted.contains(word); });
    return words;
}

OpenRequest listenHere()
{
    OpenRequest request;
    request.opening = Opening::Passive;
    request.target = {QStringLiteral("127.0.0.1"), quint16(0)};
    return request;
}

/// Of a listener's row; 0 while it is not open.
quint16 portOf(const SocketRow *row)
{
    return row != nullptr && row->life == Life::Open ? row->pair.local.port() : quint16(0);
}

} // namespace

/// Requests sent again are all that happens meanwhile: each has the time at which the kernel counted it.
void tst_SequenceWords::tellsWhenARequestWasRepeated()
{
    // A queue that takes one connection and never gives it away.
    QTcpServer full;
    full.setListenBacklogSize(0);
    QVERIFY(full.listen(QHostAddress::LocalHost));
    full.pauseAccepting();
    QTcpSocket first;
    first.connectToHost(QHostAddress::LocalHost, full.serverPort());
    QTRY_COMPARE(first.state(), QAbstractSocket::ConnectedState);
    WindowFixture w;
    OpenRequest request;
    request.opening = Opening::Active;
    request.target = {QStringLiteral("127.0.0.1"), full.serverPort()};
    const SocketId asking = w.session.open(request);
    showSequence(&w, asking);
    const auto again = [&w] {
        return sequenceColumn(&w, SequenceModel::WhatColumn).indexOf(QStringLiteral("SYN again (2)"));
    };
    QTRY_VERIFY(again() >= 0);
    const QString time = sequenceColumn(&w, SequenceModel::TimeColumn).at(again());
    QVERIFY2(drawnSequence(&w).contains(time), qPrintable(time + u" in " + drawnSequence(&w)));
}

/// Two sockets share a port and the kernel chooses between them: until one has received something the picture
/// claims neither.
void tst_SequenceWords::saysWhereOneOfSeveralReceives()
{
    WindowFixture w;
    const auto row = [&w](SocketId id) { return w.table.table().row(id); };
    OpenRequest request;
    request.transport = Transport::Udp;
    request.target = {QStringLiteral("127.0.0.1"), quint16(0)};
    request.options = {{SocketOption::ReusePort, 1}};
    const SocketId first = w.session.open(request);
    QTRY_VERIFY(row(first) != nullptr && row(first)->pair.local.port() != 0);
    request.target.port = row(first)->pair.local.port();
    const SocketId second = w.session.open(request);
    QTRY_VERIFY(row(second) != nullptr && row(second)->life == Life::Open);
    request.opening = Opening::Active;
    request.options = {};
    const SocketId sender = w.session.open(request);
    QTRY_VERIFY(row(sender) != nullptr && row(sender)->life == Life::Open);
    w.window.resize(1600, 900);
    showSequence(&w, sender);
    QTRY_VERIFY(drawnSequence(&w).contains(QStringLiteral("one of several")));
    w.session.send(sender, 0, "which?");
    // What was received says which it was.
    QTRY_VERIFY(drawnSequence(&w).contains(QStringLiteral("received 6 bytes")));
    QVERIFY2(!drawnSequence(&w).contains(QStringLiteral("one of several")), qPrintable(drawnSequence(&w)));
}

// bind() failed: nothing ever waited there.
void tst_SequenceWords::namesASocketThatWasNeverOpened()
{
    WindowFixture w;
    OpenRequest request;
    request.transport = Transport::Udp;
    request.opening = Opening::Passive;
    request.target = {QStringLiteral("127.0.0.1"), quint16(0)};
    const SocketId first = w.session.open(request);
    const auto row = [&w](SocketId id) { return w.table.table().row(id); };
    QTRY_VERIFY(row(first) != nullptr && row(first)->life == Life::Open);
    request.target.port = row(first)->pair.local.port();
    const SocketId second = w.session.open(request);
    QTRY_VERIFY(row(second) != nullptr && row(second)->failed);
    showSequence(&w, second);
    QTRY_VERIFY(drawnSequence(&w).contains(QStringLiteral("EADDRINUSE")));
    QVERIFY(drawnSequence(&w).contains(QStringLiteral("UDP, could not be opened")));
    showSequence(&w, first);
    QTRY_VERIFY(drawnSequence(&w).contains(QStringLiteral("UDP, waits for datagrams")));
}

// Its descriptor reads as CLOSE while its pair is in TIME-WAIT.
void tst_SequenceWords::tellsAConnectionWithItself()
{
    WindowFixture w;
    const auto row = [&w](SocketId id) { return w.table.table().row(id); };
    auto *announcer = w.window.findChild<Announcer *>();
    QVERIFY(announcer != nullptr);
    const QSignalSpy said(announcer, &Announcer::said);
    const SocketId self = w.session.openWithItself(QHostAddress(QHostAddress::LocalHost));
    QTRY_VERIFY(row(self) != nullptr && row(self)->kernel.state == TcpState::Established);
    w.session.send(self, 0, "eco\n");
    QTRY_COMPARE(row(self)->bytesReceived, quint64(4));
    w.session.finishTalking(self);
    showSequence(&w, self);
    const QString timeWait = stateName(TcpState::TimeWait, Transport::Tcp);
    QTRY_VERIFY(sequenceColumn(&w, SequenceModel::WhatColumn).contains(timeWait));
    QCOMPARE(wordsOf(&w, {QStringLiteral("ESTABLISHED"), QStringLiteral("CLOSED"), timeWait}),
             QStringList({QStringLiteral("ESTABLISHED"), timeWait}));
    const QString drawn = drawnSequence(&w);
    QVERIFY2(drawn.contains(QStringLiteral("Connected with itself")), qPrintable(drawn));
    QVERIFY2(!drawn.contains(QStringLiteral("Dashed")), qPrintable(drawn));
    const QStringList details = sequenceColumn(&w, SequenceModel::DetailsColumn);
    QVERIFY2(!details.join(u' ').contains(QStringLiteral("the other side")), qPrintable(details.join(u'\n')));
    // Nor is there another side in the status line and in the exchange.
    QTRY_VERIFY(!said.isEmpty());
    QCOMPARE(said.last().first().toString(),
             QStringLiteral("Client 1: its own FIN has come back, for it is connected with itself."));
    const Journal &journal = w.session.journal();
    QStringList told;
    for (quint64 number = 0; number < journal.published(); ++number) {
        const Event event = journal.event(number);
        if (event.kind == EventKind::PeerFinished)
            told += TranscriptTexts::life(journal, event, row(self));
    }
    QCOMPARE(told, QStringList(QStringLiteral("Its own FIN has come back: it is connected with itself.")));
}

// Nothing arrives at a closed socket.
void tst_SequenceWords::tellsWhatWaitedBeforeAReset()
{
    WindowFixture w;
    const auto row = [&w](SocketId id) { return w.table.table().row(id); };
    const SocketId listener = w.session.open(listenHere());
    QTRY_VERIFY(portOf(row(listener)) != 0);
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, portOf(row(listener)));
    QTRY_VERIFY(!row(listener)->children.empty());
    const SocketId ghost = row(listener)->children.front();
    w.session.setReading(ghost, false);
    QTRY_VERIFY(row(ghost)->readingStopped);
    client.write(QByteArray(1'000, 'x'));
    showSequence(&w, ghost);
    // It has arrived, and nobody reads it.
    QTRY_VERIFY(sequenceColumn(&w, SequenceModel::WhatColumn).contains(QStringLiteral("data")));
    QCOMPARE(row(ghost)->kernel.receiveQueue, 1'000U);
    const linger atOnce = {1, 0};
    ::setsockopt(int(client.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    client.abort();
    QTRY_VERIFY(sequenceColumn(&w, SequenceModel::WhatColumn).contains(QStringLiteral("close()")));
    QCOMPARE(wordsOf(&w, {QStringLiteral("ESTABLISHED"), QStringLiteral("data"), QStringLiteral("RST"),
                          QStringLiteral("CLOSED"), QStringLiteral("received"), QStringLiteral("failed")}),
             QStringList({QStringLiteral("ESTABLISHED"), QStringLiteral("data"), QStringLiteral("RST"),
                          QStringLiteral("CLOSED"), QStringLiteral("received"), QStringLiteral("failed")}));
}

// The kernel completes it without accept(), and accept() changes nothing of what was.
void tst_SequenceWords::keepsTheHandshakeBeforeAccept()
{
    WindowFixture w;
    const auto row = [&w](SocketId id) { return w.table.table().row(id); };
    const SocketId listener = w.session.open(listenHere());
    QTRY_VERIFY(portOf(row(listener)) != 0);
    w.session.setReading(listener, false);
    QTRY_VERIFY(row(listener)->readingStopped);
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, portOf(row(listener)));
    QTRY_COMPARE(row(listener)->waiting, 1U);
    showSequence(&w, listener);
    const QStringList wanted = {QStringLiteral("ACK"), QStringLiteral("ESTABLISHED"),
                                QStringLiteral("accept()")};
    QTRY_COMPARE(wordsOf(&w, wanted), wanted.first(2));
    const QStringList before = sequenceColumn(&w, SequenceModel::TimeColumn);
    w.session.accept(listener, 1);
    QTRY_COMPARE(wordsOf(&w, wanted), wanted);
    QCOMPARE(sequenceColumn(&w, SequenceModel::TimeColumn).first(before.size()), before);
    // Also in a picture that is begun now, and in the ghost's own.
    const QStringList live = sequenceColumn(&w, SequenceModel::TimeColumn);
    const auto accepted = [&row](SocketId id) { return row(id)->opening == Opening::Accepted; };
    const std::vector<SocketId> children = row(listener)->children;
    const auto ghost = std::ranges::find_if(children, accepted);
    QVERIFY(ghost != children.end());
    showSequence(&w, *ghost);
    QTRY_COMPARE(wordsOf(&w, wanted), wanted);
    showSequence(&w, listener);
    QTRY_COMPARE(wordsOf(&w, wanted), wanted);
    QCOMPARE(sequenceColumn(&w, SequenceModel::TimeColumn), live);
}

// The lines stay where events are dropped; states and segments do not need them.
void tst_SequenceWords::saysWhatIsNoLongerKept()
{
    SystemClock clock;
    Journal journal(clock, {.eventLimit = quint64(Spool::segmentSize)});
    JournalWriter writer(journal);
    const SequenceLanes lanes = lanesOfTwo();
    writer.append({.socket = {1}, .kind = EventKind::Call, .call = SystemCall::Connect}, "7, 127.0.0.1:5000");
    writer.append({.socket = {1}, .kind = EventKind::Sent}, "ping");
    writer.append({.socket = {2}, .kind = EventKind::Received}, "ping");
    KernelFacts facts;
    facts.state = TcpState::CloseWait;
    writer.appendFacts({.socket = {2}, .kind = EventKind::KernelState}, facts);
    writer.append({.socket = {2}, .kind = EventKind::PeerFinished});
    writer.publish();
    Sequence sequence(lanes);
    QVERIFY(!sequence.fold(journal));
    const SequenceTexts texts(sequence, journal);
    const auto said = [&](auto text, bool isOfSegments) {
        QStringList all;
        for (qint64 line = 0; line < sequence.end(); ++line) {
            if (sequence.item(line)->isInferred() == isOfSegments)
                all += text(*sequence.item(line));
        }
        return all;
    };
    const auto what = [&texts](const SequenceItem &item) { return texts.what(item); };
    const auto sentence = [&texts](const SequenceItem &item) { return texts.sentence(item); };
    const auto label = [&texts](const SequenceItem &item) { return texts.label(item); };
    QCOMPARE(said(what, false),
             QStringList({QStringLiteral("connect()"), QStringLiteral("sent"), QStringLiteral("received"),
                          QStringLiteral("CLOSE-WAIT"), QStringLiteral("end of data")}));
    const QStringList travelled = said(sentence, true);
    QVERIFY(travelled.size() >= 2);
    while (journal.firstKept() == 0)
        writer.append({.socket = {9}, .kind = EventKind::Sent});
    QCOMPARE(said(what, false),
             QStringList({QStringLiteral("system call"), QStringLiteral("sent"), QStringLiteral("received"),
                          QStringLiteral("CLOSE-WAIT"), QStringLiteral("event")}));
    QCOMPARE(said(label, false),
             QStringList({QStringLiteral("system call, no longer kept"),
                          QStringLiteral("sent, no longer kept"), QStringLiteral("received, no longer kept"),
                          QStringLiteral("CLOSE-WAIT"), QStringLiteral("event, no longer kept")}));
    QCOMPARE(said(sentence, false).filter(QStringLiteral("the oldest were dropped")).size(), 4);
    QCOMPARE(said(sentence, true), travelled);
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    tst_SequenceWords test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sequencewords.moc"
