#include "gui/commandline.h"

#include <QTest>

using namespace enchufe;

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void nothingAskedOpensNothing();
    void listenAndConnectMayBeRepeated();
    void demonstration();
    void keepsAsMuchAsAsked();
    void farewells_data();
    void farewells();

private:
    static std::variant<WindowOptions, Farewell> read(const QString &line)
    {
        return readCommandLine(QStringList{QStringLiteral("enchufe")} + line.split(u' ', Qt::SkipEmptyParts));
    }
};

void TestCommandLine::nothingAskedOpensNothing()
{
    const auto options = std::get<WindowOptions>(read(QString()));
    QVERIFY(options.requests.isEmpty());
    QVERIFY(!options.showMe);
}

void TestCommandLine::listenAndConnectMayBeRepeated()
{
    const auto options = std::get<WindowOptions>(read(QStringLiteral(
        "--listen tcp://127.0.0.1:5000 --connect udp://[::1]:53 --listen udp://0.0.0.0:0 --service echo --lang es")));
    QCOMPARE(options.requests.size(), 3);
    QCOMPARE(options.requests[0].opening, Opening::Passive);
    QCOMPARE(options.requests[0].service, QStringLiteral("echo"));
    QCOMPARE(options.requests[1].transport, Transport::Udp);
    QCOMPARE(options.requests[2].opening, Opening::Active);
    QCOMPARE(options.requests[2].target.host, QStringLiteral("::1"));
    QVERIFY(options.requests[2].service.isEmpty());
}

void TestCommandLine::demonstration()
{
    const auto options = std::get<WindowOptions>(read(QStringLiteral("--show-me --picture window.png")));
    QVERIFY(options.showMe);
    QCOMPARE(options.picture, QStringLiteral("window.png"));
}

void TestCommandLine::keepsAsMuchAsAsked()
{
    const auto kept = [](const QString &line) { return std::get<WindowOptions>(read(line)).keptBytes; };
    QVERIFY(!kept(QString()));
    QCOMPARE(kept(QStringLiteral("--keep 16M")), quint64(16) << 20);
    QCOMPARE(kept(QStringLiteral("--keep 500m")), quint64(500) << 20);
    QCOMPARE(kept(QStringLiteral("--keep 2G")), quint64(2) << 30);
    QCOMPARE(kept(QStringLiteral("--keep 16T")), quint64(16) << 40);
    QCOMPARE(kept(QStringLiteral("--keep 20000000")), quint64(20'000'000));
    QCOMPARE(kept(QStringLiteral("--keep 20000K")), quint64(20'000) << 10);
}

void TestCommandLine::farewells_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *line, int status, const char *part) {
        QTest::newRow(line) << QString::fromLatin1(line) << status << QString::fromLatin1(part);
    };
    row("--help", 0, "--listen URL");
    row("--version", 0, ENCHUFE_VERSION);
    row("--listen 127.0.0.1:5000", 2, "127.0.0.1:5000");
    row("--listen tcp://127.0.0.1:65536", 2, "65535");
    row("--connect tcp://1.2.3:80", 2, "1.2.3");
    row("--listen", 2, "listen");
    row("--lang fr", 2, "en, es, pt");
    row("--service dance", 2, "echo");
    row("--picture window.png", 2, "--show-me");
    row("workspace.json", 2, "workspace.json");
    row("--dance", 2, "dance");
    row("--keep", 2, "keep");
    row("--keep lots", 2, "500M");
    row("--keep G", 2, "500M");
    row("--keep 5", 2, "16M");
    row("--keep 15M", 2, "16M");
    row("--keep -1G", 2, "500M");
    row("--keep 1.5G", 2, "500M");
    row("--keep 17T", 2, "500M");
    row("--keep 18446744073709551615T", 2, "500M");
}

void TestCommandLine::farewells()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    QFETCH(QString, part);
    const auto answer = read(line);
    const auto *farewell = std::get_if<Farewell>(&answer);
    QVERIFY(farewell);
    QCOMPARE(farewell->status, status);
    QVERIFY2(farewell->text.contains(part), qPrintable(farewell->text));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
