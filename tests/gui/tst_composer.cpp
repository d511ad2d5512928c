#include "base/clock.h"
#include "gui/exchange/composer.h"
#include "gui/exchange/messageedit.h"
#include "journal/journalwriter.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace enchufe;
using namespace std::chrono_literals;

namespace {

Endpoint endpoint(const char *text)
{
    return *Endpoint::parse(QString::fromLatin1(text));
}

/// Sockets as the journal tells of them, and a composer that follows.
struct Desk
{
    QTemporaryDir directory;
    SystemClock clock;
    Journal journal{clock, {directory.path()}};
    JournalWriter writer{journal};
    LiveTable table{journal, 5ms};
    Composer composer{table, nullptr};
    QSignalSpy sent{&composer, &Composer::messageReady};
    MessageEdit *edit = composer.findChild<MessageEdit *>(u"messageEdit"_qs);
    QPushButton *send = composer.findChild<QPushButton *>(u"sendButton"_qs);
    QComboBox *ending = composer.findChild<QComboBox *>(u"lineEndingCombo"_qs);
    QComboBox *mode = composer.findChild<QComboBox *>(u"writeAsCombo"_qs);
    QComboBox *to = composer.findChild<QComboBox *>(u"toCombo"_qs);
    QLabel *preview = composer.findChild<QLabel *>(u"previewLabel"_qs);
    QLabel *count = composer.findChild<QLabel *>(u"byteCountLabel"_qs);
    QLabel *remark = composer.findChild<QLabel *>(u"composerRemark"_qs);

    Desk()
    {
        composer.resize(900, 150);
        composer.show();
        composer.activateWindow();
        QApplication::setActiveWindow(&composer);
    }

    SocketId create(quint32 number, Transport transport, Opening opening)
    {
        const SocketId id{number};
        SocketFacts facts;
        facts.transport = transport;
        facts.opening = opening;
        writer.appendFacts({.socket = id, .kind = EventKind::Created}, facts);
        return id;
    }
    SocketId client(quint32 number = 1)
    {
        const SocketId id = create(number, Transport::Tcp, Opening::Active);
        const EndpointPair pair{endpoint("127.0.0.1:44553"), endpoint("127.0.0.1:5000")};
        writer.appendFacts({.socket = id, .kind = EventKind::Established}, pair);
        return show(id);
    }
    SocketId udpServer(const std::vector<quint16> &peers)
    {
        const SocketId id = create(1, Transport::Udp, Opening::Passive);
        const EndpointPair own{endpoint("127.0.0.1:5005"), {}};
        writer.appendFacts({.socket = id, .kind = EventKind::Bound}, own);
        PeerIndex index = 0;
        for (const quint16 port : peers)
            hear(id, ++index, port);
        return show(id);
    }
    void hear(SocketId id, PeerIndex index, quint16 port)
    {
        const EndpointPair pair{endpoint("127.0.0.1:5005"), endpoint("127.0.0.1:1").withPort(port)};
        writer.appendFacts({.socket = id, .peer = index, .kind = EventKind::PeerSeen}, pair);
        writer.append({.socket = id, .peer = index, .kind = EventKind::Received}, QByteArrayView("x"));
        writer.publish();
    }
    SocketId show(SocketId id)
    {
        writer.publish();
        [&] { QTRY_VERIFY(table.table().row(id) && table.table().position() == journal.published()); }();
        composer.showSocket(id, 0);
        edit->setFocus();
        return id;
    }
    void tell(EventKind kind, SocketId id)
    {
        writer.append({.socket = id, .kind = kind});
        writer.publish();
    }
    QByteArray lastSent() const { return sent.isEmpty() ? QByteArray() : sent.last().at(2).toByteArray(); }
    void type(const QString &text) { QTest::keyClicks(edit, text); }
    void enter() { QTest::keyClick(edit, Qt::Key_Return); }
};

} // namespace

class TstComposer : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_qs)); }
    void enterSendsWithVisibleEnding();
    void endingIsKeptPerSocket();
    void draftsStayWithTheirSocket();
    void modesConvertWithoutLoss();
    void faultsAreMarkedAndNotSent_data();
    void faultsAreMarkedAndNotSent();
    void newLinesAndKeys();
    void historyIsRecalledInAnEmptyLine();
    void typedCharactersAreSentAsTyped();
    void largePastesAreAttached();
    void pastesAnEditorWouldChangeAreAttached_data();
    void pastesAnEditorWouldChangeAreAttached();
    void hexPasteIsDecoded();
    void listenerOnlyWaits();
    void finishedAndClosedSayWhy();
    void udpAnswersTheLastHeardOrTheChosen();
    void emptyMessages();
    void waitingBytes();
    void fileGoesToTheSocketThatWasShown();
    void languageNamesAreSet();
};

void TstComposer::enterSendsWithVisibleEnding()
{
    Desk desk;
    const SocketId id = desk.client();
    desk.ending->setCurrentIndex(int(LineEnding::CrLf));
    desk.type(u"HOLA"_qs);
    QCOMPARE(desk.preview->text(), u"HOLA\u240D\u240A"_qs);
    QVERIFY(desk.count->text().startsWith(u"6 byte"_qs));
    desk.enter();
    QCOMPARE(desk.sent.size(), 1);
    QCOMPARE(desk.sent.at(0).at(0).value<SocketId>(), id);
    QCOMPARE(desk.lastSent(), QByteArray("HOLA\r\n"));
    QVERIFY(desk.edit->document()->isEmpty());
    desk.type(u"again"_qs);
    QTest::keyClick(desk.edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.lastSent(), QByteArray("again\r\n"));
    desk.type(u"by button"_qs);
    QTest::mouseClick(desk.send, Qt::LeftButton);
    QCOMPARE(desk.lastSent(), QByteArray("by button\r\n"));
}

void TstComposer::endingIsKeptPerSocket()
{
    Desk desk;
    const SocketId first = desk.client(1);
    QCOMPARE(desk.ending->currentIndex(), int(LineEnding::Lf));
    desk.ending->setCurrentIndex(int(LineEnding::Nul));
    const SocketId second = desk.client(2);
    QCOMPARE(desk.ending->currentIndex(), int(LineEnding::Lf));
    desk.composer.showSocket(first, 0);
    QCOMPARE(desk.ending->currentIndex(), int(LineEnding::Nul));
    desk.type(u"a"_qs);
    desk.enter();
    QCOMPARE(desk.lastSent(), QByteArray("a\0", 2));
    desk.composer.showSocket(second, 0);
    QCOMPARE(desk.ending->currentIndex(), int(LineEnding::Lf));
}

void TstComposer::draftsStayWithTheirSocket()
{
    Desk desk;
    const SocketId first = desk.client(1);
    desk.type(u"for the first"_qs);
    desk.client(2);
    QVERIFY(desk.edit->document()->isEmpty());
    desk.type(u"for the second"_qs);
    desk.composer.showSocket(first, 0);
    QCOMPARE(desk.edit->typedText(), u"for the first"_qs);
    desk.enter();
    QCOMPARE(desk.sent.at(0).at(0).value<SocketId>(), first);
    QCOMPARE(desk.lastSent(), QByteArray("for the first\n"));
}

void TstComposer::modesConvertWithoutLoss()
{
    Desk desk;
    desk.client();
    desk.ending->setCurrentIndex(int(LineEnding::None));
    desk.type(u"\\x02ABC\\x03"_qs);
    desk.mode->setCurrentIndex(1);
    QCOMPARE(desk.edit->typedText(), u"02 41 42 43 03"_qs);
    desk.mode->setCurrentIndex(0);
    QCOMPARE(desk.edit->typedText(), u"\\x02ABC\\x03"_qs);
    desk.mode->setCurrentIndex(1);
    desk.type(u" FF"_qs);
    desk.enter();
    QCOMPARE(desk.lastSent(), QByteArray("\x02"
                                         "ABC\x03\xFF"));
}

void TstComposer::faultsAreMarkedAndNotSent_data()
{
    QTest::addColumn<bool>("hex");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::newRow("0G") << true << u"0G"_qs << 1;
    QTest::newRow("lone digit") << true << u"41 4"_qs << 3;
    QTest::newRow("unknown escape") << false << u"abc\\q"_qs << 3;
    QTest::newRow("escape at the end") << false << u"abc\\"_qs << 3;
}

void TstComposer::faultsAreMarkedAndNotSent()
{
    QFETCH(bool, hex);
    QFETCH(QString, text);
    QFETCH(int, position);
    Desk desk;
    desk.client();
    desk.mode->setCurrentIndex(hex ? 1 : 0);
    desk.type(text);
    QVERIFY(!desk.send->isEnabled());
    QVERIFY(desk.remark->isVisible() && !desk.remark->text().isEmpty());
    const auto marks = desk.edit->extraSelections();
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.at(0).cursor.selectionStart(), position);
    desk.enter();
    QVERIFY(desk.sent.isEmpty());
    desk.mode->setCurrentIndex(hex ? 0 : 1);
    QCOMPARE(desk.mode->currentIndex(), hex ? 1 : 0);
    QCOMPARE(desk.edit->typedText(), text);
    QTest::keyClick(desk.edit, Qt::Key_Escape);
    QVERIFY(desk.edit->document()->isEmpty());
    QVERIFY(desk.edit->extraSelections().isEmpty());
    QVERIFY(!desk.remark->isVisible());
}

void TstComposer::newLinesAndKeys()
{
    Desk desk;
    desk.client();
    desk.type(u"one"_qs);
    const int height = desk.edit->height();
    QTest::keyClick(desk.edit, Qt::Key_Return, Qt::ShiftModifier);
    desk.type(u"two"_qs);
    QTRY_VERIFY(desk.edit->height() > height);
    desk.enter();
    QCOMPARE(desk.lastSent(), QByteArray("one\ntwo\n"));
    QTRY_COMPARE(desk.edit->height(), height);
}

void TstComposer::historyIsRecalledInAnEmptyLine()
{
    Desk desk;
    desk.client();
    for (const QString &text : {u"first"_qs, u"second"_qs, u"second"_qs}) {
        desk.type(text);
        desk.enter();
    }
    QTest::keyClick(desk.edit, Qt::Key_Up);
    QCOMPARE(desk.edit->typedText(), u"second"_qs);
    QTest::keyClick(desk.edit, Qt::Key_Up);
    QCOMPARE(desk.edit->typedText(), u"first"_qs);
    QTest::keyClick(desk.edit, Qt::Key_Up);
    QCOMPARE(desk.edit->typedText(), u"first"_qs);
    QTest::keyClick(desk.edit, Qt::Key_Down);
    QTest::keyClick(desk.edit, Qt::Key_Down);
    QVERIFY(desk.edit->document()->isEmpty());
    desk.type(u"half written"_qs);
    QTest::keyClick(desk.edit, Qt::Key_Up);
    QCOMPARE(desk.edit->typedText(), u"half written"_qs);
}

void TstComposer::typedCharactersAreSentAsTyped()
{
    Desk desk;
    desk.client();
    desk.ending->setCurrentIndex(int(LineEnding::None));
    desk.edit->insertPlainText(u"ñ\u00A0日"_qs);
    desk.enter();
    QCOMPARE(desk.lastSent(), QByteArray("\xC3\xB1\xC2\xA0\xE6\x97\xA5"));
}

void TstComposer::largePastesAreAttached()
{
    Desk desk;
    desk.client();
    for (const qsizetype mebibytes : {1, 64}) {
        QByteArray bytes(mebibytes * 1024 * 1024, 'x');
        for (qsizetype index = 0; index < bytes.size(); index += 97)
            bytes[index] = char('a' + index % 26);
        QApplication::clipboard()->setText(QString::fromLatin1(bytes));
        QElapsedTimer clock;
        clock.start();
        QTest::keyClick(desk.edit, Qt::Key_V, Qt::ControlModifier);
        auto *chip = desk.composer.findChild<QWidget *>(u"attachmentChip"_qs);
        QVERIFY(chip->isVisible());
        QVERIFY(!desk.edit->isVisible());
        QVERIFY(desk.edit->document()->isEmpty());
        if (mebibytes == 1)
            QVERIFY(chip->findChild<QLabel *>()->text().contains(u"1,048,576"_qs));
        QTest::mouseClick(desk.send, Qt::LeftButton);
        qInfo("%lld MiB pasted and sent in %lld ms", qint64(mebibytes), clock.elapsed());
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(desk.lastSent() == bytes);
        QVERIFY(desk.edit->isVisible());
    }
    desk.sent.clear();
}

void TstComposer::pastesAnEditorWouldChangeAreAttached_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("CRLF") << QByteArray("GET / HTTP/1.0\r\n\r\n");
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
    QTest::newRow("line separator") << QByteArray("a\xE2\x80\xA8"
                                                  "b");
    QTest::newRow("not UTF-8") << QByteArray("a\xFF");
}

void TstComposer::pastesAnEditorWouldChangeAreAttached()
{
    QFETCH(QByteArray, bytes);
    Desk desk;
    desk.client();
    desk.type(u"kept"_qs);
    auto *data = new QMimeData;
    data->setData(u"text/plain;charset=utf-8"_qs, bytes);
    data->setText(QString::fromUtf8(bytes));
    QApplication::clipboard()->setMimeData(data);
    desk.edit->paste();
    auto *chip = desk.composer.findChild<QWidget *>(u"attachmentChip"_qs);
    QVERIFY(chip->isVisible());
    QTest::mouseClick(desk.send, Qt::LeftButton);
    QCOMPARE(desk.lastSent(), bytes);
    QCOMPARE(desk.edit->typedText(), u"kept"_qs);

    QApplication::clipboard()->setText(u"a\rb"_qs);
    desk.edit->paste();
    QVERIFY(chip->isVisible());
    QTest::mouseClick(chip->findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(!chip->isVisible());
    QCOMPARE(desk.sent.size(), 1);
    QApplication::clipboard()->setText(u" small\n"_qs);
    desk.edit->paste();
    QCOMPARE(desk.edit->typedText(), u"kept small\n"_qs);
}

void TstComposer::hexPasteIsDecoded()
{
    Desk desk;
    desk.client();
    desk.mode->setCurrentIndex(1);
    QApplication::clipboard()->setText(u"41 "_qs.repeated(20'000));
    desk.edit->paste();
    QTest::mouseClick(desk.send, Qt::LeftButton);
    QCOMPARE(desk.lastSent().size(), 20'000);
    QVERIFY(desk.lastSent().startsWith("AAAA"));
    QApplication::clipboard()->setText(u"4G "_qs.repeated(20'000));
    desk.edit->paste();
    QVERIFY(!desk.composer.findChild<QWidget *>(u"attachmentChip"_qs)->isVisible());
    QVERIFY(!desk.remark->text().isEmpty());
}

void TstComposer::listenerOnlyWaits()
{
    Desk desk;
    const SocketId id = desk.create(1, Transport::Tcp, Opening::Passive);
    const EndpointPair pair{endpoint("127.0.0.1:5000"), {}};
    desk.writer.appendFacts({.value = 16, .socket = id, .kind = EventKind::Listening}, pair);
    desk.show(id);
    auto *sentence = desk.composer.findChild<QLabel *>(u"composerSentence"_qs);
    QVERIFY(sentence->isVisible());
    QVERIFY(sentence->text().contains(u"listener"_qs));
    QVERIFY(!desk.edit->isVisible() && !desk.send->isVisible());
    QVERIFY(!desk.composer.message());
}

void TstComposer::finishedAndClosedSayWhy()
{
    Desk desk;
    const SocketId id = desk.client();
    desk.type(u"kept"_qs);
    QVERIFY(desk.send->isEnabled());
    desk.tell(EventKind::PeerFinished, id);
    QTRY_VERIFY(desk.table.table().row(id)->peerFinished);
    QVERIFY(desk.send->isEnabled());
    desk.tell(EventKind::FinishedHere, id);
    QTRY_VERIFY(!desk.send->isEnabled());
    QVERIFY(desk.remark->isVisible());
    const QString finished = desk.remark->text();
    QVERIFY(finished.contains(u"finished"_qs));
    desk.tell(EventKind::Closed, id);
    QTRY_VERIFY(desk.remark->text() != finished);
    QVERIFY(desk.remark->text().contains(u"closed"_qs));
    QCOMPARE(desk.edit->typedText(), u"kept"_qs);
    QVERIFY(!desk.edit->isEnabled());
}

void TstComposer::udpAnswersTheLastHeardOrTheChosen()
{
    Desk desk;
    const SocketId id = desk.udpServer({});
    QVERIFY(!desk.send->isEnabled());
    QVERIFY(desk.remark->text().contains(u"nobody"_qs));
    desk.hear(id, 1, 4001);
    QTRY_VERIFY(desk.send->isEnabled());
    desk.hear(id, 2, 4002);
    QTRY_COMPARE(desk.to->count(), 3);
    QVERIFY(desk.to->isVisible());
    QTRY_VERIFY(desk.to->itemText(0).contains(u"127.0.0.1:4002"_qs));
    desk.type(u"a"_qs);
    desk.enter();
    QCOMPARE(desk.sent.last().at(1).toUInt(), 2U);
    desk.to->setCurrentIndex(1);
    desk.hear(id, 2, 4002);
    desk.type(u"b"_qs);
    desk.enter();
    QCOMPARE(desk.sent.last().at(1).toUInt(), 1U);
    desk.composer.showSocket(id, 2);
    QVERIFY(!desk.to->isVisible());
    desk.type(u"c"_qs);
    desk.enter();
    QCOMPARE(desk.sent.last().at(1).toUInt(), 2U);
    QVERIFY(!desk.composer.findChild<QPushButton *>(u"sendFileButton"_qs)->isVisible());
}

void TstComposer::emptyMessages()
{
    Desk desk;
    desk.client(7);
    desk.enter();
    QCOMPARE(desk.lastSent(), QByteArray("\n"));
    desk.ending->setCurrentIndex(int(LineEnding::None));
    QVERIFY(!desk.send->isEnabled());
    Desk datagrams;
    datagrams.udpServer({4001});
    datagrams.ending->setCurrentIndex(int(LineEnding::None));
    QVERIFY(datagrams.send->isEnabled());
    datagrams.enter();
    QCOMPARE(datagrams.sent.size(), 1);
    QVERIFY(datagrams.lastSent().isEmpty());
}

void TstComposer::waitingBytes()
{
    Desk desk;
    const SocketId id = desk.client();
    auto *waiting = desk.composer.findChild<QLabel *>(u"waitingLabel"_qs);
    QVERIFY(!waiting->isVisible());
    desk.writer.append({.value = 70'000, .socket = id, .kind = EventKind::Queued});
    desk.writer.publish();
    QTRY_VERIFY(waiting->isVisible());
    QVERIFY(waiting->text().startsWith(u"70,000 byte"_qs));
    desk.writer.append({.socket = id, .kind = EventKind::Sent}, QByteArray(70'000, 'x'));
    desk.writer.publish();
    QTRY_VERIFY(!waiting->isVisible());
}

void TstComposer::fileGoesToTheSocketThatWasShown()
{
    Desk desk;
    const SocketId first = desk.client(1);
    QSignalSpy chosen(&desk.composer, &Composer::fileChosen);
    QTest::mouseClick(desk.composer.findChild<QPushButton *>(u"sendFileButton"_qs), Qt::LeftButton);
    auto *dialog = desk.composer.findChild<QFileDialog *>(u"sendFileDialog"_qs);
    QVERIFY(dialog);
    desk.client(2);
    emit dialog->fileSelected(u"/tmp/some file"_qs);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).value<SocketId>(), first);
    QCOMPARE(chosen.at(0).at(1).toString(), u"/tmp/some file"_qs);
    dialog->close();
}

void TstComposer::languageNamesAreSet()
{
    Desk desk;
    QCOMPARE(desk.edit->accessibleName(), u"Message"_qs);
    QCOMPARE(desk.ending->accessibleName(), u"Line ending"_qs);
    QCOMPARE(desk.send->text(), u"Send"_qs);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&desk.composer, &change);
    QCOMPARE(desk.ending->itemText(0), u"none"_qs);
    QCOMPARE(desk.ending->count(), 5);
}

QTEST_MAIN(TstComposer)
#include "tst_composer.moc"
