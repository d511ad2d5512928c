#include "base/error.h"

#include <QTest>

#include <cerrno>
#include <memory>

using namespace enchufe;

class TestError : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void namesErrnos_data();
    void namesErrnos();
    void resultHoldsValueOrError();
    void resultMovesItsValueOut();
};

void TestError::namesErrnos_data()
{
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("name");
    QTest::newRow("refused") << ECONNREFUSED << "ECONNREFUSED";
    QTest::newRow("in use") << EADDRINUSE << "EADDRINUSE";
    QTest::newRow("timed out") << ETIMEDOUT << "ETIMEDOUT";
    QTest::newRow("not permitted") << EACCES << "EACCES";
    QTest::newRow("no space") << ENOSPC << "ENOSPC";
    QTest::newRow("two names, one number") << EWOULDBLOCK << "EAGAIN";
    QTest::newRow("none") << 0 << "errno 0";
    QTest::newRow("unknown") << 4711 << "errno 4711";
    QTest::newRow("negative") << -5 << "errno -5";
}

void TestError::namesErrnos()
{
    QFETCH(int, value);
    QFETCH(QString, name);
    QCOMPARE(errnoName(value), name);
}

void TestError::resultHoldsValueOrError()
{
    const Result<int> good(7);
    QVERIFY(good.isOk());
    QVERIFY(bool(good));
    QCOMPARE(*good, 7);
    const Result<int> bad(Error::system(EADDRINUSE, QStringLiteral("bind")));
    QVERIFY(!bad);
    QCOMPARE(int(bad.error().code), int(ErrorCode::System));
    QCOMPARE(bad.error().systemError, EADDRINUSE);
    QCOMPARE(bad.error().detail, QStringLiteral("bind"));
    QCOMPARE(bad.error().position, -1);
}

void TestError::resultMovesItsValueOut()
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(5));
    const std::unique_ptr<int> taken = std::move(result).value();
    QCOMPARE(*taken, 5);
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
