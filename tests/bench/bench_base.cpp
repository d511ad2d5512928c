#include "base/bytetext.h"
#include "base/endpoint.h"
#include "base/hostport.h"

#include <QTest>

using namespace enchufe;

namespace {

constexpr qsizetype size = 64 * 1024;

QByteArray text()
{
    QByteArray bytes;
    while (bytes.size() < size)
        bytes += "GET /enchufe?n=1 HTTP/1.1\r\nHost: ejemplo.\xC3\xB1\r\n\r\n";
    return bytes.first(size);
}

QByteArray anyBytes()
{
    QByteArray bytes(size, 0);
    quint32 random = 1;
    for (char &byte : bytes)
        byte = char((random = random * 1'664'525 + 1'013'904'223) >> 24);
    return bytes;
}

} // namespace

/// Bytes to text and back, 64 KiB at a time, and endpoints. Nothing is asserted on the figures.
class BenchBase : public QObject
{
    Q_OBJECT

private slots:
    void bytesToText_data();
    void bytesToText();
    void hexToBytes();
    void parseEndpoint_data();
    void parseEndpoint();
    void formatEndpoint();
    void parseUrl();
};

void BenchBase::bytesToText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString (*)(QByteArrayView)>("format");
    QTest::newRow("hex") << anyBytes() << &toHex;
    QTest::newRow("visible, text") << text() << &visible;
    QTest::newRow("visible, any bytes") << anyBytes() << &visible;
    QTest::newRow("escape, text") << text() << &escape;
    QTest::newRow("escape, any bytes") << anyBytes() << &escape;
}

void BenchBase::bytesToText()
{
    QFETCH(QByteArray, bytes);
    const auto format = *static_cast<QString (**)(QByteArrayView)>(
        QTest::qData("format", qMetaTypeId<QString (*)(QByteArrayView)>()));
    QString shown;
    QBENCHMARK
    {
        shown = format(bytes);
    }
    QVERIFY(shown.size() >= bytes.size() / 2);
}

void BenchBase::hexToBytes()
{
    const QString hex = toHex(anyBytes());
    QBENCHMARK
    {
        QCOMPARE(fromHex(hex)->size(), size);
    }
}

void BenchBase::parseEndpoint_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("v4") << QStringLiteral("192.168.100.200:65535");
    QTest::newRow("v6") << QStringLiteral("[2001:db8:85a3:1234:5678:8a2e:370:7334]:5000");
}

void BenchBase::parseEndpoint()
{
    QFETCH(QString, text);
    QBENCHMARK
    {
        QVERIFY(Endpoint::parse(text).isOk());
    }
}

void BenchBase::formatEndpoint()
{
    const Endpoint endpoint = *Endpoint::parse(u"192.168.100.200:65535");
    QBENCHMARK
    {
        QCOMPARE(endpoint.toString().size(), 21);
    }
}

void BenchBase::parseUrl()
{
    QBENCHMARK
    {
        QVERIFY(parseSocketUrl(u"tcp://127.0.0.1:5000").isOk());
    }
}

QTEST_APPLESS_MAIN(BenchBase)
#include "bench_base.moc"
