#include "base/freedmemory.h"

#include <QFile>
#include <QTest>

#include <memory>
#include <vector>

using namespace enchufe;

namespace {

/// Units: bytes of this process's anonymous memory that are resident.
qint64 anonymousBytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("RssAnon:"))
            return line.sliced(8).chopped(2).trimmed().toLongLong() * 1024;
    }
    return -1;
}

} // namespace

class TestFreedMemory : public QObject
{
    Q_OBJECT

private slots:
    void goesBackToTheSystem();
};

void TestFreedMemory::goesBackToTheSystem()
{
    constexpr size_t pieces = 200'000;
    constexpr size_t pieceSize = 500;
    std::vector<std::unique_ptr<char[]>> kept(pieces);
    for (std::unique_ptr<char[]> &piece : kept)
        piece = std::make_unique<char[]>(pieceSize);
    // The last one stays: what lies below it is not given back by freeing alone.
    kept.erase(kept.begin(), kept.end() - 1);
    const qint64 before = anonymousBytes();
    returnFreedMemory();
    const qint64 after = anonymousBytes();
    QVERIFY2(before - after > qint64(pieces * pieceSize / 2),
             qPrintable(QStringLiteral("%1 before, %2 after").arg(before).arg(after)));
    QCOMPARE(kept.front()[0], '\0');
}

QTEST_GUILESS_MAIN(TestFreedMemory)
#include "tst_freedmemory.moc"
