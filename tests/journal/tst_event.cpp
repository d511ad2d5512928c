#include "journal/event.h"

#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QTest>

using namespace enchufe;

class TestEvent : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasItsOwnWord();
    void knowsTheWordsOfTheCommandLine();
    void tellsReadableBytes_data();
    void tellsReadableBytes();
    void everyCallHasTheNameOfItsManPage();
};

void TestEvent::everyKindHasItsOwnWord()
{
    const QRegularExpression word(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
    QSet<QString> words;
    constexpr int kinds = int(EventKind::RecordingResumed) + 1;
    for (int kind = 0; kind < kinds; ++kind) {
        const QString name = eventKindName(EventKind(kind));
        QVERIFY2(word.match(name).hasMatch(), qPrintable(QString::number(kind)));
        words.insert(name);
    }
    QCOMPARE(words.size(), kinds);
    QVERIFY(eventKindName(EventKind(kinds)).isEmpty());
}

void TestEvent::knowsTheWordsOfTheCommandLine()
{
    QCOMPARE(eventKindName(EventKind::Created), QLatin1String("created"));
    QCOMPARE(eventKindName(EventKind::Listening), QLatin1String("listening"));
    QCOMPARE(eventKindName(EventKind::Established), QLatin1String("established"));
    QCOMPARE(eventKindName(EventKind::PeerFinished), QLatin1String("peer-finished"));
    QCOMPARE(eventKindName(EventKind::FinishedHere), QLatin1String("finished-here"));
}

void TestEvent::tellsReadableBytes_data()
{
    QTest::addColumn<int>("transport");
    QTest::addColumn<int>("state");
    QTest::addColumn<quint32>("queue");
    QTest::addColumn<quint32>("readable");
    const auto add = [](const char *name, Transport transport, TcpState state, quint32 queue,
                        quint32 readable) {
        QTest::newRow(name) << int(transport) << int(state) << queue << readable;
    };
    add("connected", Transport::Tcp, TcpState::Established, 8, 8);
    add("nothing", Transport::Tcp, TcpState::Established, 0, 0);
    add("with the FIN", Transport::Tcp, TcpState::CloseWait, 9, 8);
    add("only the FIN", Transport::Tcp, TcpState::CloseWait, 1, 0);
    add("the FIN was read", Transport::Tcp, TcpState::CloseWait, 0, 0);
    add("both finished", Transport::Tcp, TcpState::LastAck, 9, 8);
    add("both at once", Transport::Tcp, TcpState::Closing, 9, 8);
    add("finished here", Transport::Tcp, TcpState::FinWait2, 9, 9);
    add("a listener counts connections", Transport::Tcp, TcpState::Listen, 3, ~quint32(0));
    add("UDP counts memory", Transport::Udp, TcpState::Close, 832, ~quint32(0));
    add("UDP with a partner", Transport::Udp, TcpState::Established, 832, ~quint32(0));
}

void TestEvent::tellsReadableBytes()
{
    QFETCH(int, transport);
    QFETCH(int, state);
    KernelFacts facts;
    facts.state = TcpState(state);
    QFETCH(quint32, queue);
    facts.receiveQueue = queue;
    QTEST(readableBytes(Transport(transport), facts), "readable");
}

void TestEvent::everyCallHasTheNameOfItsManPage()
{
    QSet<QString> names;
    for (int call = int(SystemCall::Socket); call <= int(SystemCall::GetAddrInfo); ++call)
        names.insert(systemCallName(SystemCall(call)));
    const QSet<QString> expected = {
        QStringLiteral("socket"),      QStringLiteral("bind"),        QStringLiteral("listen"),
        QStringLiteral("connect"),     QStringLiteral("accept"),      QStringLiteral("send"),
        QStringLiteral("recv"),        QStringLiteral("shutdown"),    QStringLiteral("close"),
        QStringLiteral("setsockopt"),  QStringLiteral("getsockopt"),  QStringLiteral("getsockname"),
        QStringLiteral("getpeername"), QStringLiteral("getaddrinfo"),
    };
    QCOMPARE(names, expected);
    QVERIFY(systemCallName(SystemCall::None).isEmpty());
}

QTEST_GUILESS_MAIN(TestEvent)
#include "tst_event.moc"
