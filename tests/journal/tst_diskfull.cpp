#include "journal/journaltest.h"
#include "journal/sockettable.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cerrno>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace enchufe;
using namespace enchufe::test;

namespace {

constexpr quint64 segment = quint64(Spool::segmentSize);
constexpr quint64 eventsPerSegment = segment / sizeof(Event);
const EndpointPair ends = pair("127.0.0.1:40000", "127.0.0.1:5000");

void setFileSizeLimit(rlim_t bytes)
{
    rlimit limit = {};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = std::min(bytes, limit.rlim_max);
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

bool writeWhole(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

/// A mount namespace of its own, so that a small disk can be made without rights. Only before there are
/// threads.
bool enterMountNamespace()
{
    const uid_t uid = ::getuid();
    const gid_t gid = ::getgid();
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    const bool isMapped = writeWhole("/proc/self/setgroups", "deny") &&
                          writeWhole("/proc/self/uid_map", "0 " + QByteArray::number(uid) + " 1") &&
                          writeWhole("/proc/self/gid_map", "0 " + QByteArray::number(gid) + " 1");
    return isMapped && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

bool hasOwnMounts = false;

QList<Event> allOf(const Journal &journal, EventKind kind)
{
    QList<Event> found;
    for (quint64 number = journal.firstKept(); number < journal.published(); ++number) {
        if (const Event event = journal.event(number); event.kind == kind)
            found.append(event);
    }
    return found;
}

} // namespace

class TestDiskFull : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanup() { setFileSizeLimit(RLIM_INFINITY); }
    void pausesOnceAndGoesOnCounting();
    void keepsTheFactsWhilePaused();
    void triesAgainOnlyAfterAWhile();
    void resumesByItself();
    void keepsTheNewestEventsWhateverComes();
    void limitFollowsTheFreeDisk();
    void realSmallDisk();
};

void TestDiskFull::pausesOnceAndGoesOnCounting()
{
    Recording recording;
    JournalWriter &writer = recording.writer;
    setFileSizeLimit(2 * segment);
    create(writer, 1, Transport::Tcp, Opening::Active, ends);
    const QByteArray megabyte(1 << 20, 'm');
    for (int count = 0; count < 20; ++count)
        writer.append({.socket = {1}, .kind = EventKind::Received}, megabyte);
    for (int count = 0; count < 20; ++count) {
        char *tail = writer.reserve(256 * 1024);
        QVERIFY(tail != nullptr);
        std::memset(tail, 's', 256 * 1024);
        writer.appendReserved({.socket = {1}, .kind = EventKind::Received}, 1'000);
    }
    writer.publish();
    const Journal &journal = recording.journal;
    const QList<Event> paused = allOf(journal, EventKind::RecordingPaused);
    QCOMPARE(paused.size(), 1);
    QCOMPARE(paused.first().error, EFBIG);
    QCOMPARE(paused.first().socket.value, quint32(0));
    int kept = 0;
    quint64 bytes = 0;
    for (const Event &event : allOf(journal, EventKind::Received)) {
        bytes += event.payloadLength;
        kept += journal.isKept(event) ? 1 : 0;
        QCOMPARE(journal.isKept(event), !event.payloadMissing);
        QCOMPARE(journal.payload(event).isEmpty(), event.payloadMissing);
        if (!event.payloadMissing)
            QVERIFY(journal.payload(event) == megabyte);
    }
    QVERIFY(kept > 0 && kept < 8);
    QCOMPARE(bytes, quint64(20) * (1 << 20) + 20 * 1'000);
    SocketTable table;
    table.fold(journal);
    QVERIFY(table.isRecordingPaused());
    QCOMPARE(table.row({1})->bytesReceived, bytes);
}

void TestDiskFull::keepsTheFactsWhilePaused()
{
    Recording recording;
    setFileSizeLimit(0);
    recording.writer.append({.socket = {1}, .kind = EventKind::Received}, "lost");
    for (quint32 id = 1; id <= 50'000; ++id)
        create(recording.writer, id, Transport::Udp, Opening::Active, ends);
    recording.writer.append({.socket = {7}, .kind = EventKind::Received}, "lost too");
    recording.writer.append({.socket = {7}, .kind = EventKind::Call, .call = SystemCall::Bind}, "kept");
    recording.writer.publish();
    SocketTable table;
    table.fold(recording.journal);
    QCOMPARE(table.rows().size(), size_t(50'000));
    QVERIFY(table.row({50'000})->requested == ends);
    QVERIFY(table.isRecordingPaused());
    const Event last = recording.journal.event(recording.journal.published() - 1);
    QCOMPARE(recording.journal.payload(last), QByteArrayView("kept"));
    const QList<Event> received = allOf(recording.journal, EventKind::Received);
    QCOMPARE(received.size(), 2);
    QVERIFY(received[0].payloadMissing && received[1].payloadMissing);
    QCOMPARE(received[1].payloadLength, quint32(8));
}

void TestDiskFull::triesAgainOnlyAfterAWhile()
{
    Recording recording;
    setFileSizeLimit(0);
    recording.writer.append({.socket = {1}, .kind = EventKind::Sent}, "lost");
    setFileSizeLimit(RLIM_INFINITY);
    recording.clock.advance(999'999'999);
    recording.writer.append({.socket = {1}, .kind = EventKind::Sent}, "lost");
    recording.writer.publish();
    QCOMPARE(allOf(recording.journal, EventKind::RecordingResumed).size(), 0);
    recording.clock.advance(1);
    recording.writer.append({.socket = {1}, .kind = EventKind::Sent}, "kept");
    recording.writer.publish();
    QCOMPARE(allOf(recording.journal, EventKind::RecordingResumed).size(), 1);
    const Event last = recording.journal.event(recording.journal.published() - 1);
    QCOMPARE(recording.journal.payload(last), QByteArrayView("kept"));
}

void TestDiskFull::resumesByItself()
{
    Recording recording;
    JournalWriter &writer = recording.writer;
    for (int round = 1; round <= 3; ++round) {
        setFileSizeLimit(0);
        // The segment begun before may have room for these; a whole one has none.
        writer.append({.socket = {1}, .kind = EventKind::Received}, QByteArray(Spool::segmentSize, 'x'));
        recording.clock.advance(2'000'000'000);
        writer.append({.socket = {1}, .kind = EventKind::Received}, "still full");
        setFileSizeLimit(RLIM_INFINITY);
        recording.clock.advance(2'000'000'000);
        char *tail = writer.reserve(100);
        std::memcpy(tail, "back", 4);
        writer.appendReserved({.socket = {1}, .kind = EventKind::Received}, 4);
        writer.publish();
        QCOMPARE(allOf(recording.journal, EventKind::RecordingPaused).size(), round);
        QCOMPARE(allOf(recording.journal, EventKind::RecordingResumed).size(), round);
        const Event last = recording.journal.event(recording.journal.published() - 1);
        QCOMPARE(recording.journal.payload(last), QByteArrayView("back"));
        SocketTable table;
        table.fold(recording.journal);
        QVERIFY(!table.isRecordingPaused());
    }
}

void TestDiskFull::keepsTheNewestEventsWhateverComes()
{
    // Neither disk nor, after 64 MiB, memory: the oldest events give way, a reader that keeps up misses
    // nothing.
    Recording recording;
    setFileSizeLimit(segment);
    create(recording.writer, 1, Transport::Tcp, Opening::Active, ends);
    constexpr quint64 count = 20 * eventsPerSegment;
    SocketTable table;
    for (quint64 index = 0; index < count; ++index) {
        recording.writer.append({.value = 1, .socket = {1}, .kind = EventKind::Queued});
        if (index % 10'000 == 0) {
            recording.writer.publish();
            table.fold(recording.journal);
        }
    }
    recording.writer.publish();
    table.fold(recording.journal);
    QCOMPARE(table.row({1})->bytesQueued, count);
    QVERIFY(recording.journal.firstKept() > 0);
    QVERIFY(recording.journal.published() - recording.journal.firstKept() >=
            (Spool::memorySegments - 1) * eventsPerSegment);
    QVERIFY(table.bytesDropped() >= 3 * segment);
    QCOMPARE(table.bytesDropped() % segment, quint64(0));
    for (const Event &event : allOf(recording.journal, EventKind::BytesDropped))
        QCOMPARE(event.error, EFBIG);
}

void TestDiskFull::limitFollowsTheFreeDisk()
{
    if (!hasOwnMounts)
        QSKIP("user namespaces are not allowed here");
    // Free disk in MiB, what of it may be filled: never so little that nothing could be shown.
    const std::pair<const char *, quint64> disks[] = {
        {"size=16m", 64}, {"size=1g", 256}, {"size=8g", 2048}, {"size=64g", 4096}};
    for (const auto &[size, limit] : disks) {
        const QTemporaryDir disk;
        const QByteArray path = QFile::encodeName(disk.path());
        QCOMPARE(::mount("tmpfs", path.constData(), "tmpfs", 0, size), 0);
        {
            FakeClock clock;
            const Journal journal(clock, {.directory = disk.path()});
            QCOMPARE(journal.payloadLimit() >> 20, limit);
            const Journal chosen(clock, {.directory = disk.path(), .payloadLimit = 12345678});
            QCOMPARE(chosen.payloadLimit(), quint64(12345678));
        }
        QCOMPARE(::umount2(path.constData(), MNT_DETACH), 0);
    }
}

void TestDiskFull::realSmallDisk()
{
    if (!hasOwnMounts)
        QSKIP("user namespaces are not allowed here; the other tests reach the same code by RLIMIT_FSIZE");
    const QTemporaryDir disk;
    const QByteArray path = QFile::encodeName(disk.path());
    QCOMPARE(::mount("tmpfs", path.constData(), "tmpfs", 0, "size=16m"), 0);
    {
        FakeClock clock;
        Journal journal(clock, {.directory = disk.path()});
        JournalWriter writer(journal);
        const QByteArray megabyte(1 << 20, 'm');
        for (int count = 0; count < 32; ++count)
            writer.append({.socket = {1}, .kind = EventKind::Received}, megabyte);
        writer.publish();
        const QList<Event> paused = allOf(journal, EventKind::RecordingPaused);
        QCOMPARE(paused.size(), 1);
        QCOMPARE(paused.first().error, ENOSPC);
        for (const Event &event : allOf(journal, EventKind::Received)) {
            if (journal.isKept(event))
                QVERIFY(journal.payload(event) == megabyte);
        }
        QCOMPARE(::mount("tmpfs", path.constData(), "tmpfs", MS_REMOUNT, "size=64m"), 0);
        clock.advance(1'000'000'000);
        writer.append({.socket = {1}, .kind = EventKind::Received}, megabyte);
        writer.publish();
        QCOMPARE(allOf(journal, EventKind::RecordingResumed).size(), 1);
        QVERIFY(journal.payload(journal.event(journal.published() - 1)) == megabyte);
    }
    QCOMPARE(::umount2(path.constData(), MNT_DETACH), 0);
}

int main(int argc, char *argv[])
{
    hasOwnMounts = enterMountNamespace();
    QCoreApplication application(argc, argv);
    TestDiskFull test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_diskfull.moc"
