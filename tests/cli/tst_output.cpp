#include "cli/output.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

using namespace enchufe::cli;

class TestOutput : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ::signal(SIGPIPE, SIG_IGN); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void everyByteInOrderThroughASlowPipe();
    void destructorWritesWhatWasGiven();
    void aReaderThatWentAwayIsTold();
    void aNonBlockingDescriptorIsWaitedFor();
};

namespace {

struct Pipe
{
    Pipe() { opened = ::pipe2(ends, O_CLOEXEC) == 0; }
    ~Pipe() { closeRead(); closeWrite(); }
    void closeRead() { closeEnd(0); }
    void closeWrite() { closeEnd(1); }
    void closeEnd(int which)
    {
        if (ends[which] >= 0)
            ::close(ends[which]);
        ends[which] = -1;
    }
    int ends[2] = {-1, -1};
    bool opened = false;
};

QByteArray readAll(int descriptor)
{
    QByteArray all;
    char piece[4096];
    for (ssize_t size = 0; (size = ::read(descriptor, piece, sizeof piece)) > 0;)
        all.append(piece, size);
    return all;
}

QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char((i * 31 + i / 251) & 0xff);
    return bytes;
}

} // namespace

void TestOutput::everyByteInOrderThroughASlowPipe()
{
    Pipe pipe;
    QVERIFY(pipe.opened);
    const QByteArray chunk = pattern(1024 * 1024);
    constexpr int chunks = 20;

    Output output(pipe.ends[1]);
    QSignalSpy drained(&output, &Output::drained);
    QSignalSpy flushed(&output, &Output::flushed);
    QCryptographicHash expected(QCryptographicHash::Sha256);
    for (int i = 0; i < chunks; ++i) {
        output.write(QByteArray::fromRawData(chunk.constData(), chunk.size()));
        expected.addData(chunk);
    }
    // Nobody reads: at most a pipe's worth has gone, and the producer can see it.
    QVERIFY(output.queued() > Output::highWater);
    output.flush();

    QByteArray received;
    std::thread reader([&] { received = readAll(pipe.ends[0]); });
    QTRY_COMPARE(flushed.count(), 1);
    pipe.closeWrite();
    reader.join();
    QCOMPARE(received.size(), chunk.size() * chunks);
    QCOMPARE(QCryptographicHash::hash(received, QCryptographicHash::Sha256), expected.result());
    QCOMPARE(drained.count(), 1);
    QCOMPARE(output.queued(), qint64(0));
}

void TestOutput::destructorWritesWhatWasGiven()
{
    Pipe pipe;
    QVERIFY(pipe.opened);
    const QByteArray bytes = pattern(50'000);
    {
        Output output(pipe.ends[1]);
        output.write(bytes.left(20'000));
        output.write(bytes.mid(20'000));
    }
    pipe.closeWrite();
    QCOMPARE(readAll(pipe.ends[0]), bytes);
}

void TestOutput::aReaderThatWentAwayIsTold()
{
    Pipe pipe;
    QVERIFY(pipe.opened);
    pipe.closeRead();
    Output output(pipe.ends[1]);
    QSignalSpy failed(&output, &Output::failed);
    QSignalSpy flushed(&output, &Output::flushed);
    output.write("lost");
    output.write("lost too");
    output.flush();
    QTRY_COMPARE(flushed.count(), 1);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().toInt(), EPIPE);
    QCOMPARE(output.queued(), qint64(0));
}

void TestOutput::aNonBlockingDescriptorIsWaitedFor()
{
    Pipe pipe;
    QVERIFY(pipe.opened);
    QCOMPARE(::fcntl(pipe.ends[1], F_SETFL, O_NONBLOCK), 0);
    const QByteArray bytes = pattern(1'000'000);
    QByteArray received;
    Output output(pipe.ends[1]);
    QSignalSpy flushed(&output, &Output::flushed);
    output.write(bytes);
    output.flush();
    std::thread reader([&] { received = readAll(pipe.ends[0]); });
    QTRY_COMPARE(flushed.count(), 1);
    pipe.closeWrite();
    reader.join();
    QCOMPARE(received, bytes);
}

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
