#include "journal/callprogram.h"

#include "journal/journaltest.h"
#include "journal/literals.h"
#include "journal/programrun.h"
#include "journal/sockettable.h"

using namespace enchufe;
using namespace enchufe::test;

namespace {

/// What a literal must keep: every byte, digits behind escapes, trigraphs, quotes, more than one piece.
QByteArray everyByte()
{
    QByteArray bytes("?\?= ?\?/ \"\\\"1\0019\n\n%s");
    for (int value = 0; value < 256; ++value)
        bytes += char(value);
    return bytes + QByteArray(200, '7') + "\r\n";
}

} // namespace

class TestCallProgram : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void literalsKeepEveryByte_data();
    void literalsKeepEveryByte();
    void writesTheCallsInOrder_data();
    void writesTheCallsInOrder();
    void takesOneAcceptedSocketAlone();
    void saysWhatFailed();
    void goesOnWithoutASocketOfAFamily();
    void staysAProgramWhateverWasRecorded();
    void leavesOutFilters();
    void saysHowManyCallsAreLeftOut();
    void saysHowManyBytesAreLeftOut();
    void hasNothingToSayOfOthers();

private:
    static void call(Recording &recording, quint32 id, SystemCall call, qint64 result,
                     const QByteArray &arguments = {}, int error = 0);
    static CallProgram program(const Recording &recording, quint32 id, CopyForm form = CopyForm::C);
    static void listener(Recording &recording);
    static void accepted(Recording &recording, quint32 id, int descriptor);
    /// The lines of a program that have one of these words in them.
    static QStringList linesWith(const QString &program, const QString &words);
};

void TestCallProgram::call(Recording &recording, quint32 id, SystemCall call, qint64 result,
                           const QByteArray &arguments, int error)
{
    recording.writer.append(
        {.value = result, .socket = {id}, .error = error, .kind = EventKind::Call, .call = call}, arguments);
}

CallProgram TestCallProgram::program(const Recording &recording, quint32 id, CopyForm form)
{
    SocketTable table;
    table.fold(recording.journal);
    const SocketRow *const row = table.row({id});
    return row != nullptr ? callProgram(form, recording.journal, table, *row) : CallProgram();
}

void TestCallProgram::listener(Recording &recording)
{
    create(recording.writer, 1, Transport::Tcp, Opening::Passive, pair("127.0.0.1:0"));
    call(recording, 1, SystemCall::Socket, 7, "AF_INET, SOCK_STREAM|SOCK_NONBLOCK|SOCK_CLOEXEC, 0");
    call(recording, 1, SystemCall::SetSocketOption, 0, "7, SOL_SOCKET, SO_REUSEADDR, [1]");
    call(recording, 1, SystemCall::Bind, 0, "7, 127.0.0.1:0");
    recording.writer.appendFacts({.socket = {1}, .kind = EventKind::Bound}, pair("127.0.0.1:5000"));
    call(recording, 1, SystemCall::Listen, 0, "7, 16");
}

void TestCallProgram::accepted(Recording &recording, quint32 id, int descriptor)
{
    call(recording, 1, SystemCall::Accept, -1, "7", EAGAIN);
    call(recording, 1, SystemCall::Accept, descriptor, "7");
    create(recording.writer, id, Transport::Tcp, Opening::Accepted, pair("127.0.0.1:5000", "127.0.0.1:40000"),
           1);
}

QStringList TestCallProgram::linesWith(const QString &program, const QString &words)
{
    const QString body = program.mid(program.indexOf(QStringLiteral("int main")));
    QStringList lines;
    for (const QString &line : body.split(u'\n')) {
        if (line.contains(QRegularExpression(words)))
            lines += line.trimmed();
    }
    return lines;
}

void TestCallProgram::literalsKeepEveryByte_data()
{
    QTest::addColumn<CopyForm>("form");
    QTest::newRow("C") << CopyForm::C;
    QTest::newRow("Python") << CopyForm::Python;
}

void TestCallProgram::literalsKeepEveryByte()
{
    QFETCH(CopyForm, form);
    const QByteArray bytes = everyByte();
    const QString text =
        form == CopyForm::C
            ? QString(u"#include <stdio.h>\nint main(void)\n{\n    fwrite(" + cLiteral(bytes) + u", 1, " +
                      QString::number(bytes.size()) + u", stdout);\n    return 0;\n}\n")
            : QString(u"import sys\nsys.stdout.buffer.write(" + pythonLiteral(bytes) + u")\n");
    const QTemporaryDir folder;
    Shell shell(runnable(form, text, folder, QStringLiteral("bytes")));
    QTRY_VERIFY_WITH_TIMEOUT(shell.isOver(), 30'000);
    QCOMPARE(shell.output(), bytes);
}

void TestCallProgram::writesTheCallsInOrder_data()
{
    QTest::addColumn<CopyForm>("form");
    QTest::addColumn<QStringList>("calls");
    QTest::newRow("C") << CopyForm::C
                       << QStringList{QStringLiteral("socket(AF_INET, SOCK_STREAM, 0)"),
                                      QStringLiteral("set_option(s, SOL_SOCKET, SO_REUSEADDR, 1)"),
                                      QStringLiteral("address(\"127.0.0.1\", \"5000\")"),
                                      QStringLiteral("bind(s, "),
                                      QStringLiteral("listen(s, 16)"),
                                      QStringLiteral("c1 = check(accept(s"),
                                      QStringLiteral("receive(c1, 7)"),
                                      QStringLiteral("c2 = check(accept(s"),
                                      QStringLiteral("send_bytes(c2, \"hola\\n\", 5)"),
                                      QStringLiteral("receive_to_end(c1)"),
                                      QStringLiteral("shutdown(c1, SHUT_WR)"),
                                      QStringLiteral("close(c1)"),
                                      QStringLiteral("close(c2); // it was still open"),
                                      QStringLiteral("close(s); // it was still open")};
    QTest::newRow("Python") << CopyForm::Python
                            << QStringList{
                                   QStringLiteral("s = socket.socket(socket.AF_INET, socket.SOCK_STREAM)"),
                                   QStringLiteral("s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)"),
                                   QStringLiteral("s.bind((\"127.0.0.1\", 5000))"),
                                   QStringLiteral("s.listen(16)"),
                                   QStringLiteral("c1, _ = s.accept()"),
                                   QStringLiteral("receive(c1, 7)"),
                                   QStringLiteral("c2, _ = s.accept()"),
                                   QStringLiteral("c2.sendall(b\"hola\\n\")"),
                                   QStringLiteral("receive_to_end(c1)"),
                                   QStringLiteral("c1.shutdown(socket.SHUT_WR)"),
                                   QStringLiteral("c1.close()"),
                                   QStringLiteral("c2.close()  # it was still open"),
                                   QStringLiteral("s.close()  # it was still open")};
}

void TestCallProgram::writesTheCallsInOrder()
{
    QFETCH(CopyForm, form);
    QFETCH(QStringList, calls);
    Recording recording;
    listener(recording);
    accepted(recording, 2, 8);
    recording.writer.append({.socket = {2}, .kind = EventKind::Received}, "one");
    recording.writer.append({.socket = {2}, .kind = EventKind::Received}, "more");
    accepted(recording, 3, 9);
    recording.writer.append({.socket = {3}, .kind = EventKind::Sent}, "hola\n");
    recording.writer.append({.socket = {2}, .kind = EventKind::PeerFinished});
    call(recording, 2, SystemCall::Shutdown, 0, "8, SHUT_WR");
    call(recording, 2, SystemCall::Close, 0, "8");
    recording.writer.publish();
    const CallProgram made = program(recording, 1, form);
    QCOMPARE(made.connections, 2);
    QCOMPARE(made.callsLeftOut, quint64(0));
    // Two reads are one step and two calls; an accept() that found nobody is none.
    QCOMPARE(made.calls, quint64(12));
    qsizetype at = std::max<qsizetype>(0, made.text.indexOf(QStringLiteral("int main")));
    for (const QString &call : calls) {
        const qsizetype found = made.text.indexOf(call, at);
        QVERIFY2(found >= 0, qPrintable(call + u"\n" + made.text));
        at = found + call.size();
    }
}

void TestCallProgram::takesOneAcceptedSocketAlone()
{
    Recording recording;
    listener(recording);
    accepted(recording, 2, 8);
    recording.writer.append({.socket = {2}, .kind = EventKind::Sent}, "first");
    accepted(recording, 3, 9);
    recording.writer.append({.socket = {3}, .kind = EventKind::Sent}, "second");
    recording.writer.publish();
    const CallProgram made = program(recording, 3);
    QCOMPARE(made.connections, 1);
    QVERIFY(!made.text.contains(QStringLiteral("first")));
    QVERIFY(made.text.contains(QStringLiteral("send_bytes(c1, \"second\", 6)")));
}

void TestCallProgram::saysWhatFailed()
{
    Recording recording;
    create(recording.writer, 1, Transport::Tcp, Opening::Active, {});
    call(recording, 1, SystemCall::Socket, 7, "AF_INET6, SOCK_STREAM, 0");
    call(recording, 1, SystemCall::Connect, -1, "7, [::1]:5000", EINPROGRESS);
    recording.writer.appendFacts({.socket = {1}, .error = ECONNREFUSED, .kind = EventKind::AttemptFailed},
                                 pair("[::1]:4", "[::1]:5000"));
    call(recording, 1, SystemCall::Close, 0, "7");
    call(recording, 1, SystemCall::Socket, 7, "AF_INET, SOCK_STREAM, 0");
    call(recording, 1, SystemCall::Connect, -1, "7, 127.0.0.1:5000", EINPROGRESS);
    recording.writer.appendFacts({.socket = {1}, .kind = EventKind::Established},
                                 pair("127.0.0.1:4", "127.0.0.1:5000"));
    recording.writer.publish();
    const QString text = program(recording, 1).text;
    QCOMPARE(linesWith(text, QStringLiteral("connect\\(")),
             QStringList({QStringLiteral("if (connect(s, (struct sockaddr *)&there.at, there.length) < 0) "
                                         "// ECONNREFUSED when it was recorded"),
                          QStringLiteral("check(connect(s, (struct sockaddr *)&there.at, there.length), "
                                         "\"connect\");")}));
    QCOMPARE(linesWith(text, QStringLiteral("socket\\(AF")),
             QStringList({QStringLiteral("int s = socket(AF_INET6, SOCK_STREAM, 0);"),
                          QStringLiteral("s = socket(AF_INET, SOCK_STREAM, 0);")}));
    QVERIFY(program(recording, 1, CopyForm::Python)
                .text.contains(QStringLiteral("try:  # ECONNREFUSED when it was recorded\n"
                                              "    s.connect((\"::1\", 5000))\nexcept OSError")));
}

void TestCallProgram::goesOnWithoutASocketOfAFamily()
{
    Recording recording;
    create(recording.writer, 1, Transport::Udp, Opening::Active, {});
    call(recording, 1, SystemCall::Socket, -1, "AF_INET6, SOCK_DGRAM, 0", EAFNOSUPPORT);
    call(recording, 1, SystemCall::Socket, 7, "AF_INET, SOCK_DGRAM, 0");
    call(recording, 1, SystemCall::Connect, 0, "7, [fe80::1%lo]:5000");
    call(recording, 1, SystemCall::Close, 0, "7");
    recording.writer.publish();
    const QString text = program(recording, 1, CopyForm::Python).text;
    QVERIFY2(text.contains(QStringLiteral("try:  # EAFNOSUPPORT when it was recorded\n"
                                          "    s = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)\n"
                                          "except OSError")),
             qPrintable(text));
    QVERIFY2(
        text.contains(QStringLiteral("\ns.connect((\"fe80::1\", 5000, 0, socket.if_nametoindex(\"lo\")))\n")),
        qPrintable(text));
}

void TestCallProgram::staysAProgramWhateverWasRecorded()
{
    Recording recording;
    create(recording.writer, 1, Transport::Tcp, Opening::Active, {});
    call(recording, 1, SystemCall::Socket, 7, "\"); system(\"evil\"); //, SOCK_STREAM");
    for (const char *evil : {"7, SOL_SOCKET, evil(), [1]", "7, SOL_SOCKET, SO_EVIL\nevil(), [1]",
                             "7, SOL_SOCKET, SO_LINGER, {on=1, seconds=evil()}", "7, evil(), X, [1]"})
        call(recording, 1, SystemCall::SetSocketOption, 0, evil);
    call(recording, 1, SystemCall::SetSocketOption, 0, "7, SOL_SOCKET, SO_KEEPALIVE, [evil()]");
    call(recording, 1, SystemCall::Bind, 0, "7, \"evil\":5");
    call(recording, 1, SystemCall::Shutdown, 0, "7, evil()");
    recording.writer.append({.socket = {1}, .kind = EventKind::Sent}, "\"); receive_to_end(evil);//\\");
    recording.writer.publish();
    for (const CopyForm form : {CopyForm::C, CopyForm::Python}) {
        const QString text = program(recording, 1, form).text;
        QString outside = text;
        outside.remove(QStringLiteral("\\\"); receive_to_end(evil);//\\\\"));
        QVERIFY(outside.size() < text.size());
        QVERIFY2(!outside.contains(QStringLiteral("evil")), qPrintable(text));
    }
    // Neither words in what was sent nor calls that are left out spoil what the compiler sees.
    const QTemporaryDir folder;
    QVERIFY(
        QFile::exists(runnable(CopyForm::C, program(recording, 1).text, folder, QStringLiteral("harmless"))));
}

void TestCallProgram::leavesOutFilters()
{
    Recording recording;
    create(recording.writer, 1, Transport::Tcp, Opening::Active, {});
    call(recording, 1, SystemCall::Socket, 7, "AF_INET, SOCK_STREAM, 0");
    call(recording, 1, SystemCall::SetSocketOption, 0,
         "7, SOL_SOCKET, SO_ATTACH_FILTER, {len=4, drop segments with RST}");
    call(recording, 1, SystemCall::SetSocketOption, 0, "7, SOL_SOCKET, SO_DETACH_FILTER, [0]");
    call(recording, 1, SystemCall::Close, 0, "7");
    recording.writer.publish();
    const QString text = program(recording, 1).text;
    QCOMPARE(linesWith(text, QStringLiteral("FILTER")).size(), qsizetype(2));
    QVERIFY2(linesWith(text, QStringLiteral("set_option")).isEmpty(), qPrintable(text));
    for (const CopyForm form : {CopyForm::C, CopyForm::Python}) {
        const QTemporaryDir folder;
        Shell shell(runnable(form, program(recording, 1, form).text, folder, QStringLiteral("unfiltered")));
        QTRY_VERIFY_WITH_TIMEOUT(shell.isOver(), 30'000);
        QCOMPARE(shell.output(), QByteArray());
        QCOMPARE(shell.exitCode(), 0);
    }
}

void TestCallProgram::saysHowManyCallsAreLeftOut()
{
    Recording recording;
    create(recording.writer, 1, Transport::Tcp, Opening::Active, {});
    call(recording, 1, SystemCall::Socket, 7, "AF_INET, SOCK_STREAM, 0");
    for (size_t count = 0; count < callStepsLimit + 9; ++count)
        recording.writer.append({.socket = {1}, .kind = EventKind::Sent}, "x");
    call(recording, 1, SystemCall::Close, 0, "7");
    recording.writer.publish();
    const CallProgram made = program(recording, 1);
    QCOMPARE(made.callsLeftOut, quint64(11));
    QCOMPARE(made.calls, quint64(callStepsLimit + 11));
    // It was closed, by a call that is left out.
    QVERIFY(made.text.contains(QStringLiteral("// 11 more calls were recorded, and are left out.\n"
                                              "    close(s);\n")));
    QVERIFY(program(recording, 1, CopyForm::Python)
                .text.endsWith(QStringLiteral("# 11 more calls were recorded, and are left out.\n"
                                              "s.close()\n")));
}

void TestCallProgram::saysHowManyBytesAreLeftOut()
{
    Recording recording;
    create(recording.writer, 1, Transport::Tcp, Opening::Active, {});
    call(recording, 1, SystemCall::Socket, 7, "AF_INET, SOCK_STREAM, 0");
    recording.writer.append({.socket = {1}, .kind = EventKind::Sent}, QByteArray(callBytesLimit - 3, 'x'));
    recording.writer.append({.socket = {1}, .kind = EventKind::Sent}, "12345");
    recording.writer.publish();
    const CallProgram made = program(recording, 1);
    QCOMPARE(made.bytesLeftOut, quint64(2));
    QVERIFY(made.text.contains(QStringLiteral("// It sent 5 bytes here, of which these are kept.\n"
                                              "    send_bytes(s, \"123\", 3);")));
}

void TestCallProgram::hasNothingToSayOfOthers()
{
    Recording recording(1);
    create(recording.writer, 1, Transport::Tcp, Opening::Foreign, pair("127.0.0.1:1"));
    create(recording.writer, 2, Transport::Tcp, Opening::Accepted, pair("127.0.0.1:1", "127.0.0.1:2"), 9);
    recording.writer.publish();
    QVERIFY(program(recording, 1).text.isEmpty());
    // Its listener is not known: there is no beginning.
    QVERIFY(program(recording, 2).text.isEmpty());
}

QTEST_GUILESS_MAIN(TestCallProgram)
#include "tst_callprogram.moc"
