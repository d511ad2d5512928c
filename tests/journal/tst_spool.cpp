#include "journal/spool.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace enchufe;

namespace {

constexpr quint64 segment = quint64(Spool::segmentSize);

/// Sets a soft limit for as long as it lives.
class SoftLimit
{
public:
    SoftLimit(__rlimit_resource resource, rlim_t value)
        : m_resource(resource)
    {
        ::getrlimit(m_resource, &m_before);
        const rlimit now = {value, m_before.rlim_max};
        ::setrlimit(m_resource, &now);
    }
    ~SoftLimit() { ::setrlimit(m_resource, &m_before); }
    Q_DISABLE_COPY_MOVE(SoftLimit)

private:
    __rlimit_resource m_resource;
    rlimit m_before = {};
};

/// The open file of this process that lies in `folder`, as /proc sees it; empty when there is none.
QString openFileIn(const QString &folder)
{
    const QDir descriptors(QStringLiteral("/proc/self/fd"));
    for (const QString &name : descriptors.entryList(QDir::System | QDir::Files | QDir::NoDotAndDotDot)) {
        char target[4096] = {};
        const QByteArray link = QFile::encodeName(descriptors.filePath(name));
        if (::readlink(link.constData(), target, sizeof target - 1) > 0 &&
            QFile::decodeName(target).startsWith(folder + u'/'))
            return descriptors.filePath(name);
    }
    return {};
}

quint64 diskBytes(const QString &path)
{
    struct stat facts = {};
    ::stat(QFile::encodeName(path).constData(), &facts);
    return quint64(facts.st_blocks) * 512;
}

quint64 statusKiB(const char *field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(qsizetype(std::strlen(field))).trimmed().split(' ').first().toULongLong();
    }
    return 0;
}

qsizetype mappings()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    return maps.open(QIODevice::ReadOnly) ? maps.readAll().count('\n') : 0;
}

/// Writes `size` bytes of `fill`; the offset, or ~0 when there is no room.
quint64 put(Spool &spool, qsizetype size, char fill, Spool::Place place = Spool::Place::Disk)
{
    const Result<quint64> offset = spool.append(QByteArray(size, fill), place);
    return offset ? *offset : ~quint64(0);
}

bool isFilledWith(QByteArrayView bytes, char fill)
{
    return std::all_of(bytes.begin(), bytes.end(), [fill](char byte) { return byte == fill; });
}

} // namespace

class TestSpool : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QVERIFY(m_folder.isValid());
    }
    void readsBackWhatWasCommitted();
    void piecesNeverCrossASegment();
    void piecesOfEverySizeAreKept();
    void writesThoughTheFileSizeLimitFell();
    void leavesNothingInTheFolder();
    void releasedMemoryComesBack();
    void staysSmallInMemoryWhileMuchPasses();
    void dropsWholeSegmentsFromTheOldest();
    void droppedBytesReadAsZerosWhereStillLookedAt();
    void droppedPlacesOnDiskAreUsedAgain();
    void theSegmentBeingWrittenStays();
    void thousandsOfSegmentsAreFewMappings();
    void aFullDiskIsAnError();
    void aFullDiskMayGoOnInMemory();
    void memoryIsGivenBackWhenItsSegmentsAreDropped();
    void growFindsRoomAgain();
    void triesOtherFolders();
    void makesTheCacheFolder();
    void livesWithoutAnyFile();

private:
    QTemporaryDir m_folder;
};

void TestSpool::readsBackWhatWasCommitted()
{
    Spool spool(m_folder.path());
    QVERIFY(spool.hasFile());
    QCOMPARE(spool.end(), quint64(0));
    QCOMPARE(spool.keptBytes(), quint64(0));
    const quint64 first = put(spool, 5, 'a');
    const quint64 second = put(spool, 7, 'b');
    QCOMPARE(first, quint64(0));
    QCOMPARE(second, quint64(5));
    QCOMPARE(spool.end(), quint64(12));
    QCOMPARE(spool.view(first, 5), QByteArrayView("aaaaa"));
    QCOMPARE(spool.view(second, 7), QByteArrayView("bbbbbbb"));
    QVERIFY(spool.view(first, 0).isEmpty());
    // Far behind anything written: nothing, not a fault.
    QVERIFY(spool.view(quint64(1) << 43, 10).isEmpty());
    QVERIFY(spool.view(~quint64(0), 10).isEmpty());
}

void TestSpool::piecesNeverCrossASegment()
{
    Spool spool(m_folder.path());
    const qsizetype third = Spool::segmentSize / 3 + 1;
    QCOMPARE(put(spool, third, 'a'), quint64(0));
    QCOMPARE(put(spool, third, 'b'), quint64(third));
    QCOMPARE(put(spool, third, 'c'), segment);
    QCOMPARE(put(spool, Spool::segmentSize, 'd'), 2 * segment);
    QCOMPARE(put(spool, 1, 'e'), 3 * segment);
    QVERIFY(isFilledWith(spool.view(segment, quint32(third)), 'c'));
    QVERIFY(isFilledWith(spool.view(2 * segment, quint32(segment)), 'd'));
    QCOMPARE(spool.keptBytes(), 4 * segment);
}

void TestSpool::piecesOfEverySizeAreKept()
{
    // Below and above the size from which pwrite() is used, side by side in one mapping.
    Spool spool(m_folder.path());
    QList<quint64> offsets;
    const QList<qsizetype> sizes = {1, 16'383, 16'384, 3, 70'000, 48, 1'000'000, 16'385, 2, 4'000'000, 7};
    for (qsizetype index = 0; index < sizes.size(); ++index)
        offsets.append(put(spool, sizes[index], char('a' + index)));
    for (qsizetype index = 0; index < sizes.size(); ++index)
        QVERIFY(isFilledWith(spool.view(offsets[index], quint32(sizes[index])), char('a' + index)));
}

void TestSpool::writesThoughTheFileSizeLimitFell()
{
    Spool spool(m_folder.path());
    QCOMPARE(put(spool, 10, 'a'), quint64(0));
    // pwrite() beyond the limit would end the process with SIGXFSZ.
    const SoftLimit limit(RLIMIT_FSIZE, 1'000);
    QCOMPARE(put(spool, 100'000, 'b'), quint64(10));
    QVERIFY(isFilledWith(spool.view(10, 100'000), 'b'));
}

void TestSpool::leavesNothingInTheFolder()
{
    Spool spool(m_folder.path());
    QVERIFY(put(spool, 100, 'a') == 0);
    QVERIFY(!openFileIn(m_folder.path()).isEmpty());
    QVERIFY(QDir(m_folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestSpool::releasedMemoryComesBack()
{
    Spool spool(m_folder.path());
    for (char fill = 'a'; fill < 'a' + 6; ++fill)
        QVERIFY(put(spool, Spool::segmentSize, fill) != ~quint64(0));
    for (int round = 0; round < 2; ++round) {
        for (quint64 index = 0; index < 6; ++index)
            QVERIFY(isFilledWith(spool.view(index * segment, quint32(segment)), char('a' + index)));
        // Looked at, it is resident; all but the segment being written goes.
        const quint64 before = statusKiB("VmRSS:");
        spool.releaseMemory();
        QVERIFY(statusKiB("VmRSS:") + 4 * segment / 1024 < before);
    }
}

void TestSpool::staysSmallInMemoryWhileMuchPasses()
{
    // Small pieces go through the mapping, which is what makes pages resident.
    constexpr int perSegment = int(Spool::segmentSize / 8'192);
    Spool spool(m_folder.path());
    for (int count = 0; count < perSegment; ++count)
        put(spool, 8'192, 'x');
    const quint64 before = statusKiB("VmRSS:");
    for (int count = perSegment; count < 65 * perSegment; ++count)
        put(spool, 8'192, char(count / perSegment));
    const quint64 grown = statusKiB("VmRSS:") - before;
#ifndef __SANITIZE_ADDRESS__ // which keeps freed memory back on purpose
    QVERIFY2(grown < (Spool::residentSegments + 2) * segment / 1024, qPrintable(QString::number(grown)));
#else
    Q_UNUSED(grown)
#endif
    for (quint64 index = 1; index <= 64; ++index)
        QVERIFY(isFilledWith(spool.view(index * segment, quint32(segment)), char(index)));
}

void TestSpool::dropsWholeSegmentsFromTheOldest()
{
    Spool spool(m_folder.path());
    for (char fill = 'a'; fill < 'a' + 5; ++fill)
        put(spool, Spool::segmentSize - 1, fill);
    QCOMPARE(spool.keptBytes(), 5 * segment);
    QCOMPARE(spool.dropBeyond(5 * segment), quint64(0));
    QCOMPARE(spool.dropBeyond(5 * segment - 1), segment);
    QCOMPARE(spool.firstKept(), segment);
    QCOMPARE(spool.dropBeyond(2 * segment), 2 * segment);
    QCOMPARE(spool.firstKept(), 3 * segment);
    QCOMPARE(spool.keptBytes(), 2 * segment);
    QVERIFY(spool.view(0, 10).isEmpty());
    QVERIFY(spool.view(3 * segment - 10, 9).isEmpty());
    QVERIFY(isFilledWith(spool.view(3 * segment, quint32(segment - 1)), 'd'));
    QVERIFY(isFilledWith(spool.view(4 * segment, quint32(segment - 1)), 'e'));
}

void TestSpool::droppedBytesReadAsZerosWhereStillLookedAt()
{
    Spool spool(m_folder.path());
    put(spool, Spool::segmentSize, 'a');
    put(spool, Spool::segmentSize, 'b');
    const QByteArrayView late = spool.view(0, quint32(segment));
    QVERIFY(isFilledWith(late, 'a'));
    QCOMPARE(spool.dropBeyond(segment), segment);
    QVERIFY(isFilledWith(late, '\0'));
    QVERIFY(isFilledWith(spool.view(segment, quint32(segment)), 'b'));
    spool.releaseMemory();
    QVERIFY(isFilledWith(late, '\0'));
}

void TestSpool::droppedPlacesOnDiskAreUsedAgain()
{
    Spool spool(m_folder.path());
    put(spool, Spool::segmentSize, 'a');
    const QString file = openFileIn(m_folder.path());
    QVERIFY(!file.isEmpty());
    const QByteArrayView late = spool.view(0, quint32(segment));
    for (int count = 0; count < 100; ++count) {
        put(spool, Spool::segmentSize, char('b' + count % 20));
        spool.dropBeyond(3 * segment);
    }
    // What is written into its place must not show through where somebody still looks.
    QVERIFY(isFilledWith(late, '\0'));
    QVERIFY(diskBytes(file) >= 3 * segment);
    QVERIFY(diskBytes(file) < 5 * segment);
    for (quint64 index = 98; index <= 100; ++index)
        QVERIFY(isFilledWith(spool.view(index * segment, quint32(segment)), char('b' + (index - 1) % 20)));
    // A full disk is no trouble for who has dropped something.
    const SoftLimit limit(RLIMIT_FSIZE, 0);
    QVERIFY(put(spool, Spool::segmentSize, 'z') != ~quint64(0));
    QVERIFY(put(spool, Spool::segmentSize, 'z') == ~quint64(0));
}

void TestSpool::theSegmentBeingWrittenStays()
{
    Spool spool(m_folder.path());
    QCOMPARE(spool.dropBeyond(0), quint64(0));
    put(spool, 10, 'a');
    QCOMPARE(spool.dropBeyond(0), quint64(0));
    put(spool, Spool::segmentSize, 'b');
    QCOMPARE(spool.dropBeyond(0), segment);
    QVERIFY(isFilledWith(spool.view(segment, quint32(segment)), 'b'));
}

void TestSpool::thousandsOfSegmentsAreFewMappings()
{
    // More than one reservation of 1,024 segments; a mapping each would soon meet vm.max_map_count.
    Spool spool(m_folder.path());
    put(spool, 1, 'x');
    const qsizetype before = mappings();
    for (int count = 0; count < 2'500; ++count) {
        QCOMPARE(spool.grow(), 0);
        QCOMPARE(put(spool, 1, 'x'), quint64(count + 1) * segment);
        spool.dropBeyond(8 * segment);
    }
    QCOMPARE(spool.end(), 2'500 * segment + 1);
    QCOMPARE(spool.keptBytes(), 8 * segment);
    QVERIFY2(mappings() - before < 20, qPrintable(QString::number(mappings() - before)));
    QCOMPARE(spool.view(2'500 * segment, 1), QByteArrayView("x"));
    QVERIFY(spool.view(1'024 * segment, 1).isEmpty());
}

void TestSpool::aFullDiskIsAnError()
{
    Spool spool(m_folder.path());
    const SoftLimit limit(RLIMIT_FSIZE, 2 * segment);
    QCOMPARE(put(spool, Spool::segmentSize, 'a'), quint64(0));
    QCOMPARE(put(spool, Spool::segmentSize - 10, 'b'), segment);
    const Result<quint64> none = spool.append(QByteArray(11, 'n'));
    QVERIFY(!none);
    QCOMPARE(int(none.error().code), int(ErrorCode::System));
    QCOMPARE(none.error().systemError, EFBIG);
    // What still has room is still taken, and nothing that was kept is lost.
    QCOMPARE(put(spool, 10, 'c'), 2 * segment - 10);
    QVERIFY(isFilledWith(spool.view(segment, quint32(segment - 10)), 'b'));
}

void TestSpool::aFullDiskMayGoOnInMemory()
{
    Spool spool(m_folder.path());
    const SoftLimit limit(RLIMIT_FSIZE, segment);
    QCOMPARE(put(spool, Spool::segmentSize, 'a', Spool::Place::Anywhere), quint64(0));
    for (quint64 index = 1; index <= Spool::memorySegments; ++index)
        QCOMPARE(put(spool, Spool::segmentSize, char('a' + index), Spool::Place::Anywhere), index * segment);
    QCOMPARE(put(spool, 1, 'z', Spool::Place::Anywhere), ~quint64(0));
    // madvise() must not empty what has no file behind it.
    spool.releaseMemory();
    for (quint64 index = 0; index <= Spool::memorySegments; ++index)
        QVERIFY(isFilledWith(spool.view(index * segment, quint32(segment)), char('a' + index)));
}

void TestSpool::memoryIsGivenBackWhenItsSegmentsAreDropped()
{
    Spool spool(m_folder.path());
    const SoftLimit limit(RLIMIT_FSIZE, 0);
    for (quint64 index = 0; index < Spool::memorySegments; ++index)
        QVERIFY(put(spool, Spool::segmentSize, 'm', Spool::Place::Anywhere) != ~quint64(0));
    const quint64 full = statusKiB("RssShmem:");
    // Only the newest are resident, in memory as on disk.
    QVERIFY(full >= Spool::residentSegments * segment / 1024);
    QCOMPARE(spool.dropBeyond(segment), (Spool::memorySegments - 1) * segment);
    QVERIFY(statusKiB("RssShmem:") + (Spool::residentSegments - 2) * segment / 1024 < full);
    // The room counts again.
    QVERIFY(put(spool, Spool::segmentSize, 'n', Spool::Place::Anywhere) != ~quint64(0));
}

void TestSpool::growFindsRoomAgain()
{
    Spool spool(m_folder.path());
    {
        const SoftLimit limit(RLIMIT_FSIZE, segment);
        QCOMPARE(put(spool, 100, 'a'), quint64(0));
        QCOMPARE(spool.grow(), EFBIG);
        // A tail in memory is no place for bytes that want the disk.
        QCOMPARE(put(spool, Spool::segmentSize, 'm', Spool::Place::Anywhere), segment);
        QCOMPARE(put(spool, 10, 'm', Spool::Place::Anywhere), 2 * segment);
        QVERIFY(!spool.append("0123456789"));
    }
    QCOMPARE(spool.grow(), 0);
    QCOMPARE(put(spool, 10, 'd'), 3 * segment);
    QCOMPARE(spool.view(0, 3), QByteArrayView("aaa"));
    QCOMPARE(spool.view(2 * segment, 3), QByteArrayView("mmm"));
    QCOMPARE(spool.view(3 * segment, 3), QByteArrayView("ddd"));
}

void TestSpool::triesOtherFolders()
{
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(m_folder.path()));
    {
        const Spool unwanted(QStringLiteral("/nowhere/at/all"));
        QVERIFY(unwanted.hasFile());
        QVERIFY(!openFileIn(m_folder.path()).isEmpty());
    }
    {
        const Spool none((QString()));
        QVERIFY(!openFileIn(m_folder.path()).isEmpty());
    }
    if (before.isNull())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", before);
}

void TestSpool::makesTheCacheFolder()
{
    const QByteArray tmp = qgetenv("TMPDIR");
    const QByteArray cache = qgetenv("XDG_CACHE_HOME");
    qunsetenv("TMPDIR");
    qputenv("XDG_CACHE_HOME", QFile::encodeName(m_folder.path() + QStringLiteral("/cache")));
    {
        const Spool spool((QString()));
        QVERIFY(!openFileIn(m_folder.path() + QStringLiteral("/cache")).isEmpty());
    }
    QVERIFY(QFileInfo::exists(m_folder.path() + QStringLiteral("/cache")));
    qputenv("XDG_CACHE_HOME", cache);
    qputenv("TMPDIR", tmp);
    QVERIFY(QDir(m_folder.path() + QStringLiteral("/cache")).removeRecursively());
}

void TestSpool::livesWithoutAnyFile()
{
    const auto makeWithoutDescriptors = [this] {
        const SoftLimit limit(RLIMIT_NOFILE, 0);
        return std::make_unique<Spool>(m_folder.path());
    };
    const std::unique_ptr<Spool> spool = makeWithoutDescriptors();
    QVERIFY(!spool->hasFile());
    const Result<quint64> none = spool->append("x");
    QVERIFY(!none);
    QCOMPARE(none.error().systemError, EMFILE);
    QCOMPARE(spool->grow(), EMFILE);
    QCOMPARE(put(*spool, 4, 'm', Spool::Place::Anywhere), quint64(0));
    QCOMPARE(spool->view(0, 4), QByteArrayView("mmmm"));
}

QTEST_GUILESS_MAIN(TestSpool)
#include "tst_spool.moc"
