#include "cli/arguments.h"

#include <QTemporaryFile>
#include <QTest>

using namespace enchufe;
using namespace enchufe::cli;

class TestArguments : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void listen();
    void connectWithEverything();
    void connectReadsStandardInputUnlessToldWhatToSend();
    void table();
    void faultOfAFilterIsPointedAt_data();
    void faultOfAFilterIsPointedAt();
    void information_data();
    void information();
    void wrongUsage_data();
    void wrongUsage();

private:
    static Arguments parse(const QString &line)
    {
        return parseArguments(QStringList{QStringLiteral("enchufe-cli")} + line.split(u' ', Qt::SkipEmptyParts));
    }
};

void TestArguments::listen()
{
    const Arguments parsed =
        parse(QStringLiteral("listen tcp://[::1]:5000 --service echo --max 3 --for 1.5 --json"));
    const auto *options = std::get_if<ListenOptions>(&parsed);
    QVERIFY(options);
    QCOMPARE(options->request.opening, Opening::Passive);
    QCOMPARE(options->request.transport, Transport::Tcp);
    QCOMPARE(options->request.target.host, QStringLiteral("::1"));
    QCOMPARE(options->request.target.port.value_or(0), quint16(5000));
    QCOMPARE(options->request.service, QStringLiteral("echo"));
    QCOMPARE(options->max, quint64(3));
    QCOMPARE(options->duration.value().count(), qint64(1500));
    QVERIFY(options->json);
}

void TestArguments::connectWithEverything()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const Arguments parsed =
        parse(QStringLiteral("connect udp://localhost:53 --from 127.0.0.2:4000 --send a --send b --eol crlf --for 2"));
    const auto *options = std::get_if<ConnectOptions>(&parsed);
    QVERIFY(options);
    QCOMPARE(options->request.opening, Opening::Active);
    QCOMPARE(options->request.transport, Transport::Udp);
    QCOMPARE(options->request.target.host, QStringLiteral("localhost"));
    QCOMPARE(options->request.from.toString(), QStringLiteral("127.0.0.2:4000"));
    QCOMPARE(options->messages, (QList<QByteArray>{"a\r\n", "b\r\n"}));
    QVERIFY(!options->json);

    const Arguments withFile =
        parse(QStringLiteral("connect tcp://127.0.0.1:9 --from ::1 --send-file %1").arg(file.fileName()));
    const auto *fileOptions = std::get_if<ConnectOptions>(&withFile);
    QVERIFY(fileOptions);
    QCOMPARE(fileOptions->file, file.fileName());
    QCOMPARE(fileOptions->request.from.toString(), QStringLiteral("[::1]:0"));
}

void TestArguments::connectReadsStandardInputUnlessToldWhatToSend()
{
    const Arguments plain = parse(QStringLiteral("connect tcp://127.0.0.1:9"));
    QVERIFY(std::get<ConnectOptions>(plain).readsStandardInput());
    const Arguments told = parse(QStringLiteral("connect tcp://127.0.0.1:9 --send x"));
    QVERIFY(!std::get<ConnectOptions>(told).readsStandardInput());
}

void TestArguments::table()
{
    const Arguments parsed = parse(QStringLiteral("table --all --json"));
    const auto *options = std::get_if<TableOptions>(&parsed);
    QVERIFY(options);
    QVERIFY(options->all && options->json && !options->watch);
    QVERIFY(options->filter.isEmpty());
    const Arguments filtered = parse(QStringLiteral("table --filter state:listen"));
    QVERIFY(!std::get<TableOptions>(filtered).filter.isEmpty());
}

void TestArguments::faultOfAFilterIsPointedAt_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("column");
    QTest::newRow("state") << "udp state:foo" << "no state begins like this" << 10;
    QTest::newRow("key") << "port:5 sate:listen" << "no such key" << 7;
    QTest::newRow("parenthesis") << "(udp" << "no partner" << 0;
    QTest::newRow("behind the end") << "udp |" << "missing" << 5;
    QTest::newRow("control characters") << "\x1b[2J\n port:x" << "65535" << 11;
}

void TestArguments::faultOfAFilterIsPointedAt()
{
    QFETCH(QString, expression);
    QFETCH(QString, sentence);
    QFETCH(int, column);
    const Arguments parsed = parseArguments({QStringLiteral("enchufe-cli"), QStringLiteral("table"),
                                             QStringLiteral("--filter"), expression});
    const auto *fault = std::get_if<UsageError>(&parsed);
    QVERIFY(fault);
    const QStringList lines = fault->text.split(u'\n');
    QVERIFY2(lines[0].contains(sentence), qPrintable(lines[0]));
    QCOMPARE(lines[1].size(), expression.size() + 4);
    QVERIFY(std::all_of(lines[1].begin(), lines[1].end(), [](QChar c) { return c.isPrint(); }));
    QCOMPARE(lines[2], QString(column + 4, u' ') + u'^');
}

void TestArguments::information_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("part");
    QTest::newRow("help") << QStringLiteral("--help") << QStringLiteral("enchufe-cli connect URL");
    QTest::newRow("help of a command") << QStringLiteral("listen --help") << QStringLiteral("--max N");
    QTest::newRow("short") << QStringLiteral("-h") << QStringLiteral("Exit status");
    QTest::newRow("version") << QStringLiteral("--version") << QStringLiteral(ENCHUFE_VERSION);
}

void TestArguments::information()
{
    QFETCH(QString, line);
    QFETCH(QString, part);
    const Arguments parsed = parse(line);
    const auto *text = std::get_if<Information>(&parsed);
    QVERIFY(text);
    QVERIFY2(text->text.contains(part), qPrintable(text->text));
}

void TestArguments::wrongUsage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *line, const char *part) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(part);
    };
    row("", "A command is needed");
    row("dance", "\"dance\" is not a command");
    row("listen", "Exactly one URL");
    row("listen tcp://127.0.0.1:1 tcp://127.0.0.1:2", "Exactly one URL");
    row("listen 127.0.0.1:5000", "127.0.0.1:5000");
    row("listen http://127.0.0.1:5000", "http://127.0.0.1:5000");
    row("listen tcp://127.0.0.1", "tcp://127.0.0.1");
    row("listen tcp://127.0.0.1:65536", "65535");
    row("listen tcp://127.0.0.1:abc", "65535");
    row("listen tcp://1.2.3:80", "1.2.3");
    row("listen tcp://127.0.0.1:5000 --service dance", "There is no service \"dance\"");
    row("listen tcp://127.0.0.1:5000 --max 0", "--max");
    row("listen tcp://127.0.0.1:5000 --max x", "--max");
    row("listen tcp://127.0.0.1:5000 --for 0", "--for");
    row("listen tcp://127.0.0.1:5000 --for -1", "--for");
    row("listen tcp://127.0.0.1:5000 --for nan", "--for");
    row("listen tcp://127.0.0.1:5000 --for soon", "--for");
    row("listen tcp://127.0.0.1:5000 --send x", "send");
    row("listen tcp://127.0.0.1:5000 --from 127.0.0.1", "from");
    row("connect", "Exactly one URL");
    row("connect tcp://127.0.0.1:9 --eol lfcr", "--eol");
    row("connect tcp://127.0.0.1:9 --from localhost", "--from");
    row("connect tcp://127.0.0.1:9 --from 1.2.3", "--from");
    row("connect tcp://127.0.0.1:9 --from 127.0.0.1:99999", "--from");
    row("connect tcp://127.0.0.1:9 --send-file /nowhere/at/all", "/nowhere/at/all");
    row("connect udp://127.0.0.1:9 --send-file /etc/hostname", "datagram");
    row("connect tcp://127.0.0.1:9 --max 3", "max");
    row("connect tcp://127.0.0.1:9 --send", "send");
    row("table tcp://127.0.0.1:9", "no URL");
    row("table --for 3", "for");
    row("table --filter age:>5m", "age");
    row("table --filter", "filter");
    row("listen tcp://127.0.0.1:5000 --filter udp", "filter");
    row("--lang fr table", "--lang");
}

void TestArguments::wrongUsage()
{
    QFETCH(QString, line);
    QFETCH(QString, part);
    const Arguments parsed = parse(line);
    const auto *fault = std::get_if<UsageError>(&parsed);
    QVERIFY(fault);
    const QString firstLine = fault->text.section(u'\n', 0, 0);
    QVERIFY2(firstLine.contains(part), qPrintable(firstLine));
    QVERIFY(fault->text.contains(QStringLiteral("enchufe-cli listen URL")));
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
