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
