#include "sequencefixture.h"

#include <QTcpServer>
#include <QTcpSocket>

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
};

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

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    tst_SequenceWords test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sequencewords.moc"
