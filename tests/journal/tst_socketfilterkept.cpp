#include "journal/socketfilter.h"

#include "journal/journaltest.h"
#include "journal/sockettable.h"

#include <QTest>

using namespace enchufe;
using namespace enchufe::test;

/// How filters are kept and joined, and what they ask of rows that are only looked at.
class TestSocketFilterKept : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void isKeptInEnglish_data();
    void isKeptInEnglish();
    void joinsTwo();
    void knowsWhatIsOnlyLookedAt();

private:
    /// One bit for each of four rows that the filter takes: a listener, its ghost, a client, a UDP socket.
    static int taken(const SocketFilter &filter)
    {
        int bits = 0;
        const Opening openings[] = {Opening::Passive, Opening::Accepted, Opening::Active, Opening::Passive};
        for (int which = 0; which < 4; ++which) {
            SocketRow row;
            row.opening = openings[which];
            row.life = Life::Open;
            row.transport = which == 3 ? Transport::Udp : Transport::Tcp;
            row.kernel.state = which == 0 ? TcpState::Listen : TcpState::Established;
            row.pair = pair("127.0.0.1:5000", "[::1]:80");
            row.bytesReceived = quint64(which) * 2000;
            const QString cells = which == 3 ? QStringLiteral("UDP") : QStringLiteral("TCP 7");
            const auto hasWord = [&cells](const QString &word) {
                return cells.contains(word, Qt::CaseInsensitive);
            };
            bits |= int(filter.matches(row, nullptr, 0, hasWord)) << which;
        }
        return bits;
    }
};

void TestSocketFilterKept::isKeptInEnglish_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("english");
    const auto row = [](const char *text, const char *english) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(english);
    };
    row("", "");
    row("hola", "hola");
    row("state:listen", "state:listen");
    row("Estado:LISTEN puerto:5000", "state:LISTEN port:5000");
    row("es:fantasma", "is:ghost");
    row("-(rol:pasivo|rol:activo)", "-(role:passive|role:active)");
    row("\u00e9:meu", "is:mine");
    row("proto:TPC nombre:\"puerto:1\"", "proto:tcp name:\"puerto:1\"");
    row("\"estado:listen\" remoto:[::1]:80", "\"estado:listen\" remote:[::1]:80");
    row("proceso:sshd recibidos:>1k", "process:sshd received:>1k");
}

void TestSocketFilterKept::isKeptInEnglish()
{
    QFETCH(QString, text);
    const Result<SocketFilter> filter = SocketFilter::parse(text);
    QVERIFY(filter.isOk());
    QTEST(filter->english(), "english");
    // It means the same.
    QCOMPARE(taken(*SocketFilter::parse(filter->english())), taken(*filter));
}

void TestSocketFilterKept::joinsTwo()
{
    const SocketFilter udp = *SocketFilter::parse(QStringLiteral("udp|7"));
    QCOMPARE(taken(udp), 0b1111);
    QCOMPARE(taken(SocketFilter::both(udp, *SocketFilter::parse(QStringLiteral("is:ghost | proto:udp")))),
             0b1010);
    const SocketFilter either = *SocketFilter::parse(QStringLiteral("proto:udp | proto:tcp"));
    QVERIFY(SocketFilter::both({}, {}).isEmpty());
    QCOMPARE(taken(SocketFilter::both(udp, {})), taken(udp));
    QCOMPARE(taken(SocketFilter::both({}, udp)), taken(udp));
    const SocketFilter both = SocketFilter::both(udp, either);
    QCOMPARE(taken(both), taken(udp));
    QVERIFY(!both.isWordsOnly());
    QVERIFY(SocketFilter::both(udp, udp).isWordsOnly());
    QCOMPARE(taken(*SocketFilter::parse(both.english())), taken(both));
    QVERIFY(SocketFilter::both(udp, *SocketFilter::parse(QStringLiteral("age:>1s"))).usesAge());
}

void TestSocketFilterKept::knowsWhatIsOnlyLookedAt()
{
    SocketRow row;
    row.opening = Opening::Foreign;
    row.life = Life::Open;
    row.holder = QStringLiteral("sshd");
    row.holderPid = 812;
    row.kernel.state = TcpState::CloseWait;
    const auto takes = [&row](const char *text) {
        return SocketFilter::parse(QString::fromLatin1(text))->matches(row, nullptr, 0, [](const QString &) {
            return false;
        });
    };
    QVERIFY(takes("is:foreign") && takes("role:foreign") && takes("process:ssh") && takes("process:812"));
    QVERIFY(takes("is:closing"));
    QVERIFY(!takes("is:mine") && !takes("process:81") && !takes("is:request") && !takes("process:nginx"));
    row.kernel.state = TcpState::Established;
    QVERIFY(!takes("is:closing"));
    row.opening = Opening::Waiting;
    QVERIFY(takes("is:request") && takes("role:waiting") && !takes("is:mine") && !takes("is:foreign"));
}

QTEST_GUILESS_MAIN(TestSocketFilterKept)
#include "tst_socketfilterkept.moc"
