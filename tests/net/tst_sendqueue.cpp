#include "net/sendqueue.h"

#include <QTemporaryFile>
#include <QTest>

using namespace enchufe;

class TestSendQueue : public QObject
{
    Q_OBJECT

private slots:
    void messagesAreNotJoined();
    void partialTakesGoOnWhereTheyStopped();
    void limitIsExact();
    void fileComesByPieces();
    void emptyThingsTakeNoPlace();
    void dropHeadCountsWhatIsLost();
};

void TestSendQueue::messagesAreNotJoined()
{
    SendQueue queue(100);
    QCOMPARE(*queue.add("one"), 3);
    QCOMPARE(*queue.add("two"), 3);
    QCOMPARE(queue.next(100)->toByteArray(), "one");
    queue.take(3);
    QCOMPARE(queue.next(100)->toByteArray(), "two");
    QCOMPARE(queue.bytes(), 3);
    queue.take(3);
    QVERIFY(queue.isEmpty());
    QVERIFY(queue.next(100)->isEmpty());
}

void TestSendQueue::partialTakesGoOnWhereTheyStopped()
{
    SendQueue queue(100);
    QVERIFY(queue.add("abcdef"));
    QCOMPARE(queue.next(4)->toByteArray(), "abcd");
    queue.take(2);
    QCOMPARE(queue.next(4)->toByteArray(), "cdef");
    queue.take(0);
    QCOMPARE(queue.next(1)->toByteArray(), "c");
    QCOMPARE(queue.unsent(), 4);
}

void TestSendQueue::limitIsExact()
{
    SendQueue queue(10);
    QVERIFY(queue.add("12345"));
    const Result<qint64> refused = queue.add("123456");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::QueueFull);
    QCOMPARE(refused.error().systemError, ENOBUFS);
    QCOMPARE(queue.bytes(), 5);
    QVERIFY(queue.add("54321"));
    QVERIFY(!queue.add("x"));
    QVERIFY(queue.next(10));
    queue.take(1);
    QVERIFY(queue.add("x"));
}

void TestSendQueue::fileComesByPieces()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QByteArray content(SendQueue::pieceSize * 2 + 10, 'a');
    content[0] = '<';
    content.back() = '>';
    file.write(content);
    QVERIFY(file.flush());
    SendQueue queue(1);
    QCOMPARE(*queue.addFile(file.fileName()), content.size());
    QCOMPARE(queue.bytes(), 0);
    QCOMPARE(queue.unsent(), content.size());
    QByteArray got;
    while (!queue.isEmpty()) {
        const Result<QByteArrayView> piece = queue.next(100'000);
        QVERIFY(piece);
        QVERIFY(!piece->isEmpty() && piece->size() <= 100'000);
        QVERIFY(queue.bytes() <= SendQueue::pieceSize);
        got += *piece;
        queue.take(piece->size());
    }
    QCOMPARE(got, content);
    QCOMPARE(queue.bytes(), 0);
}

void TestSendQueue::emptyThingsTakeNoPlace()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    SendQueue queue(1);
    QCOMPARE(*queue.add({}), 0);
    QCOMPARE(*queue.addFile(file.fileName()), 0);
    QVERIFY(queue.isEmpty());
    QCOMPARE(queue.dropHead(), 0);
}

void TestSendQueue::dropHeadCountsWhatIsLost()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(QByteArray(SendQueue::pieceSize + 100, 'f'));
    QVERIFY(file.flush());
    SendQueue queue(10);
    QVERIFY(queue.addFile(file.fileName()));
    QVERIFY(queue.add("after"));
    QVERIFY(queue.next(1000));
    queue.take(1000);
    QCOMPARE(queue.dropHead(), SendQueue::pieceSize + 100 - 1000);
    QCOMPARE(queue.bytes(), 5);
    QCOMPARE(queue.next(10)->toByteArray(), "after");
}

QTEST_GUILESS_MAIN(TestSendQueue)
#include "tst_sendqueue.moc"
