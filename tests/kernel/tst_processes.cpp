#include "kernel/processes.h"
#include "kernel/rawsocket.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace enchufe;
using test::RawSocket;

class TestProcesses : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void findsThisProcess();
    void findsAnotherProcess();
    void findsNobody();
    void makesNamesVisible();
};

namespace {

/// A /proc of its own: one process with one descriptor.
void addProcess(const QString &root, const QString &pid, const QByteArray &name, const QString &link)
{
    QVERIFY(QDir(root).mkpath(pid + QStringLiteral("/fd")));
    QFile comm(root + u'/' + pid + QStringLiteral("/comm"));
    QVERIFY(comm.open(QIODevice::WriteOnly));
    comm.write(name);
    QVERIFY(QFile::link(link, root + u'/' + pid + QStringLiteral("/fd/3")));
}

} // namespace

void TestProcesses::findsThisProcess()
{
    const RawSocket socket = RawSocket::waiting(Transport::Tcp, QStringLiteral("127.0.0.1:0"));
    const ProcessName found = Processes().holderOf(socket.inode());
    QCOMPARE(found.pid, QCoreApplication::applicationPid());
    QCOMPARE(found.name, QStringLiteral("tst_processes"));
}

void TestProcesses::findsAnotherProcess()
{
    // A child that inherits the socket; our own descriptor is closed then, so that only the child holds it.
    RawSocket socket = RawSocket::waiting(Transport::Tcp, QStringLiteral("127.0.0.1:0"));
    const quint64 inode = socket.inode();
    QProcess child;
    const int fd = socket.fd();
    child.setChildProcessModifier([fd] { ::dup2(fd, 9); });
    QSignalSpy started(&child, &QProcess::started);
    child.start(QStringLiteral("sleep"), {QStringLiteral("60")});
    QVERIFY(started.count() > 0 || started.wait());
    socket.close();
    QTRY_COMPARE(Processes().holderOf(inode), (ProcessName{child.processId(), QStringLiteral("sleep")}));
    QSignalSpy finished(&child, &QProcess::finished);
    child.kill();
    QVERIFY(finished.wait());
    QCOMPARE(Processes().holderOf(inode), ProcessName());
}

void TestProcesses::findsNobody()
{
    QCOMPARE(Processes().holderOf(0), ProcessName());
    QCOMPARE(Processes().holderOf(~quint64(0)), ProcessName());
    QTemporaryDir empty;
    QCOMPARE(Processes(empty.path().toLocal8Bit()).holderOf(42), ProcessName());
    QCOMPARE(Processes(QByteArrayLiteral("/nowhere")).holderOf(42), ProcessName());
}

void TestProcesses::makesNamesVisible()
{
    QTemporaryDir root;
    addProcess(root.path(), QStringLiteral("7"), "other\n", QStringLiteral("socket:[420]"));
    addProcess(root.path(), QStringLiteral("31"), "a\nb\xff<i>\n", QStringLiteral("socket:[42]"));
    addProcess(root.path(), QStringLiteral("self"), "self\n", QStringLiteral("socket:[42]"));
    const ProcessName found = Processes(root.path().toLocal8Bit()).holderOf(42);
    QCOMPARE(found.pid, 31);
    QCOMPARE(found.name, QStringLiteral("a\u240ab\\xFF<i>"));
}

QTEST_GUILESS_MAIN(TestProcesses)
#include "tst_processes.moc"
