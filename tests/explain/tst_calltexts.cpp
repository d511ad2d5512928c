#include "explain/calltexts.h"
#include "explain/phasetexts.h"
#include "explain/quantities.h"
#include "journal/journaltest.h"

#include <QSet>
#include <QTest>

#include <cerrno>

using namespace enchufe;
using namespace enchufe::explain;
using namespace enchufe::test;

/// What is said of system calls, of the phases of a socket's life, and of how long they took.
class tst_CallTexts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void everyCallHasItsMeaning();
    void explainsErrors();
    void tellsPhases();
    void everyPhaseHasItsName();
    void writesDurations_data();
    void writesDurations();
    void writesRoundDurations_data();
    void writesRoundDurations();
};

void tst_CallTexts::everyCallHasItsMeaning()
{
    for (const Transport transport : {Transport::Tcp, Transport::Udp}) {
        QSet<QString> meanings;
        for (int call = int(SystemCall::Socket); call <= int(SystemCall::GetAddrInfo); ++call) {
            const QString meaning = callMeaning(SystemCall(call), transport);
            QVERIFY2(meaning.endsWith(u'.'), qPrintable(QString::number(call)));
            meanings.insert(meaning);
        }
        QCOMPARE(meanings.size(), qsizetype(SystemCall::GetAddrInfo));
        QVERIFY(callMeaning(SystemCall::None, transport).isEmpty());
    }
    // Nothing is asked and nothing sent by connect() of UDP.
    const QString fixes = callMeaning(SystemCall::Connect, Transport::Udp);
    QVERIFY2(fixes.contains(QStringLiteral("Nothing is sent")), qPrintable(fixes));
    QVERIFY(callMeaning(SystemCall::Connect, Transport::Tcp).startsWith(QStringLiteral("Asks")));
}

void tst_CallTexts::explainsErrors()
{
    Recording recording;
    const auto meaning = [&recording](SystemCall call, int error, const SocketRow *row = nullptr) {
        Event event;
        event.kind = EventKind::Call;
        event.call = call;
        event.error = error;
        return callErrorMeaning(row, recording.journal, event);
    };
    QVERIFY(meaning(SystemCall::Bind, 0).isEmpty());
    QVERIFY(meaning(SystemCall::Connect, EINPROGRESS).startsWith(QStringLiteral("No failure")));
    QVERIFY(meaning(SystemCall::Accept, EAGAIN).startsWith(QStringLiteral("No failure")));
    SocketRow row;
    row.opening = Opening::Passive;
    row.requested = pair("127.0.0.1:5000");
    QVERIFY2(meaning(SystemCall::Bind, EADDRINUSE, &row).contains(QStringLiteral("127.0.0.1:5000")),
             qPrintable(meaning(SystemCall::Bind, EADDRINUSE, &row)));
    // Of a socket that is forgotten, and for an error without a lesson of its own.
    QVERIFY(!meaning(SystemCall::Bind, EADDRINUSE).isEmpty());
    QVERIFY(meaning(SystemCall::Listen, EPROTO).contains(QStringLiteral("EPROTO")));
}

void tst_CallTexts::tellsPhases()
{
    constexpr qint64 second = 1'000'000'000;
    Phases phases;
    phases.spans = {{Phase::Waiting, second, 3 * second}, {Phase::Open, 3 * second, 9 * second}};
    QCOMPARE(phaseLines(phases), QStringList({QStringLiteral("waiting to be accepted: 2.00 s"),
                                              QStringLiteral("open: 6.00 s so far")}));
    phases.moved = {{4 * second, 5 * second}, {6 * second, 7 * second}};
    phases.isOver = true;
    QCOMPARE(
        phaseLines(phases),
        QStringList({QStringLiteral("waiting to be accepted: 2.00 s"), QStringLiteral("open: 6.00 s"),
                     QStringLiteral("bytes moved: from 3.00 s after its beginning to 6.00 s after it")}));
    QVERIFY(phaseLines({}).isEmpty());
}

void tst_CallTexts::everyPhaseHasItsName()
{
    QSet<QString> names;
    for (int phase = 0; phase < int(Phase::Count); ++phase)
        names.insert(phaseName(Phase(phase)));
    QCOMPARE(names.size(), qsizetype(Phase::Count));
    QVERIFY(!names.contains(QString()));
}

void tst_CallTexts::writesDurations_data()
{
    QTest::addColumn<quint64>("nanoseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << quint64(0) << "0 ns";
    QTest::newRow("ns") << quint64(850) << "850 ns";
    QTest::newRow("nearly a microsecond") << quint64(999) << "999 ns";
    QTest::newRow("a microsecond") << quint64(1000) << QStringLiteral("1.00 \u00b5s");
    QTest::newRow("microseconds") << quint64(12'340) << QStringLiteral("12.3 \u00b5s");
    QTest::newRow("nearly a millisecond") << quint64(999'600) << "1.00 ms";
    QTest::newRow("milliseconds") << quint64(123'400'000) << "123 ms";
    QTest::newRow("seconds") << quint64(2'000'000'000) << "2.00 s";
    QTest::newRow("nearly a minute") << quint64(59'900'000'000) << "59.9 s";
    QTest::newRow("minutes") << quint64(185'000'000'000) << "3 min 5 s";
    QTest::newRow("hours") << quint64(7'620'000'000'000) << "2 h 7 min";
}

void tst_CallTexts::writesDurations()
{
    QFETCH(quint64, nanoseconds);
    QFETCH(QString, text);
    QCOMPARE(durationText(nanoseconds), text);
}

void tst_CallTexts::writesRoundDurations_data()
{
    QTest::addColumn<quint64>("nanoseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << quint64(0) << "0 s";
    QTest::newRow("microseconds") << quint64(200'000) << QStringLiteral("200 µs");
    QTest::newRow("milliseconds") << quint64(500'000'000) << "500 ms";
    QTest::newRow("a second") << quint64(1'000'000'000) << "1 s";
    QTest::newRow("seconds") << quint64(50'000'000'000) << "50 s";
    QTest::newRow("not round") << quint64(12'345'678'900) << "12.3 s";
    QTest::newRow("a minute") << quint64(60'000'000'000) << "1 min";
    QTest::newRow("minutes and seconds") << quint64(90'400'000'000) << "1 min 30 s";
    QTest::newRow("nearly an hour") << quint64(3'540'000'000'000) << "59 min";
    QTest::newRow("an hour") << quint64(3'600'000'000'000) << "1 h";
    QTest::newRow("hours and minutes") << quint64(5'400'000'000'000) << "1 h 30 min";
}

void tst_CallTexts::writesRoundDurations()
{
    QFETCH(quint64, nanoseconds);
    QFETCH(QString, text);
    QCOMPARE(roundDurationText(nanoseconds), text);
}

QTEST_GUILESS_MAIN(tst_CallTexts)
#include "tst_calltexts.moc"
