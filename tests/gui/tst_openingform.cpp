#include "gui/opening/openingform.h"

#include "session/session.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QNetworkInterface>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QUdpSocket>

using namespace enchufe;

class tst_OpeningForm : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void asksForWhatIsWritten();
    void explainsBadInput_data();
    void explainsBadInput();
    void takesWholeTargets_data();
    void takesWholeTargets();
    void leavesHalfTypedTargetsAlone();
    void choosesMyEnd();
    void checksMyEnd();
    void choosesBacklog();
    void opensSeveralClients();
    void choosesWhatAPassiveSocketDoes();
    void saysWhoCanReachIt();
    void saysWhoseEndpointItIs();
    void tellsWhatIsKnownOfThePort();
    void asksAgainWhenPortsChange();
    void listsAddressesByKeyboard();
    void emptiesFieldOnEscape();

private:
    QLineEdit *edit(const char *name) const { return m_form->findChild<QLineEdit *>(QLatin1String(name)); }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return m_form->findChild<Widget *>(QLatin1String(name));
    }
    OpenRequest submitted();

    std::unique_ptr<Session> m_session;
    std::unique_ptr<OpeningForm> m_form;
};

void tst_OpeningForm::init()
{
    m_session = std::make_unique<Session>();
    m_form = std::make_unique<OpeningForm>(*m_session);
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

void tst_OpeningForm::cleanup()
{
    m_form.reset();
    m_session.reset();
}

OpenRequest tst_OpeningForm::submitted()
{
    QSignalSpy requested(m_form.get(), &OpeningForm::requested);
    QTest::keyClick(edit("portEdit"), Qt::Key_Return);
    return requested.isEmpty() ? OpenRequest()
                               : requested.constFirst().at(0).value<QList<OpenRequest>>().constFirst();
}

void tst_OpeningForm::asksForWhatIsWritten()
{
    OpenRequest expected;
    expected.target = {QStringLiteral("127.0.0.1"), quint16(5000)};
    QCOMPARE(submitted(), expected);

    find<QRadioButton>("activeButton")->click();
    find<QComboBox>("protocolCombo")->setCurrentIndex(1);
    edit("ipEdit")->setText(QStringLiteral("localhost"));
    edit("portEdit")->setText(QStringLiteral("65535"));
    expected.opening = Opening::Active;
    expected.transport = Transport::Udp;
    expected.target = {QStringLiteral("localhost"), quint16(65535)};
    QCOMPARE(submitted(), expected);
    // Each press of Enter opens once.
    QSignalSpy requested(m_form.get(), &OpeningForm::requested);
    for (const char *field : {"ipEdit", "portEdit"})
        QTest::keyClick(edit(field), Qt::Key_Return);
    QTest::mouseClick(find<QPushButton>("openButton"), Qt::LeftButton);
    QTest::keyClick(find<QComboBox>("protocolCombo"), Qt::Key_Return);
    QCOMPARE(requested.size(), 4);
}

void tst_OpeningForm::explainsBadInput_data()
{
    QTest::addColumn<QString>("ip");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("field");
    const QString ip = QStringLiteral("127.0.0.1");
    const QString ipEdit = QStringLiteral("ipEdit");
    const QString portEdit = QStringLiteral("portEdit");
    QTest::newRow("port too great") << ip << QStringLiteral("65536") << portEdit;
    QTest::newRow("port far too great") << ip << QStringLiteral("99999999999999999999") << portEdit;
    QTest::newRow("negative port") << ip << QStringLiteral("-1") << portEdit;
    QTest::newRow("no port") << ip << QString() << portEdit;
    QTest::newRow("port in words") << ip << QStringLiteral("http") << portEdit;
    QTest::newRow("port with a point") << ip << QStringLiteral("80.5") << portEdit;
    QTest::newRow("hexadecimal port") << ip << QStringLiteral("0x50") << portEdit;
    QTest::newRow("three numbers") << QStringLiteral("1.2.3") << QStringLiteral("80") << ipEdit;
    QTest::newRow("number over 255") << QStringLiteral("1.2.3.256") << QStringLiteral("80") << ipEdit;
    QTest::newRow("nothing") << QString() << QStringLiteral("80") << ipEdit;
    QTest::newRow("spaces") << QStringLiteral("  ") << QStringLiteral("80") << ipEdit;
    QTest::newRow("two words") << QStringLiteral("my computer") << QStringLiteral("80") << ipEdit;
    QTest::newRow("broken IPv6") << QStringLiteral("1:2:3") << QStringLiteral("80") << ipEdit;
    QTest::newRow("open bracket") << QStringLiteral("[::1") << QStringLiteral("80") << ipEdit;
    QTest::newRow("bad sign in a name") << QStringLiteral("a_b!") << QStringLiteral("80") << ipEdit;
}

void tst_OpeningForm::explainsBadInput()
{
    QFETCH(QString, ip);
    QFETCH(QString, port);
    QFETCH(QString, field);
    edit("ipEdit")->setText(ip);
    edit("portEdit")->setText(port);
    QVERIFY(!find<QPushButton>("openButton")->isEnabled());
    const QString reason = m_form->findChild<QLineEdit *>(field)->accessibleDescription();
    QVERIFY2(reason.contains(u' '), qPrintable(reason));
    QCOMPARE(find<QLabel>("portChip")->text(), reason);
    QVERIFY(find<QLabel>("portChip")->isVisible());
    QCOMPARE(submitted(), OpenRequest());
    // Mending it is enough.
    edit("ipEdit")->setText(QStringLiteral("127.0.0.1"));
    edit("portEdit")->setText(QStringLiteral("0"));
    QVERIFY(find<QPushButton>("openButton")->isEnabled());
    QVERIFY(m_form->findChild<QLineEdit *>(field)->accessibleDescription().isEmpty());
}

void tst_OpeningForm::takesWholeTargets_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("ip");
    QTest::addColumn<QString>("port");
    QTest::addColumn<int>("protocol");
    const QString v4 = QStringLiteral("192.0.2.7");
    QTest::newRow("address and port") << QStringLiteral("192.0.2.7:81") << v4 << QStringLiteral("81") << 0;
    QTest::newRow("with spaces") << QStringLiteral(" 192.0.2.7:81\n") << v4 << QStringLiteral("81") << 0;
    QTest::newRow("TCP URL") << QStringLiteral("tcp://192.0.2.7:81") << v4 << QStringLiteral("81") << 0;
    QTest::newRow("UDP URL") << QStringLiteral("udp://192.0.2.7:81") << v4 << QStringLiteral("81") << 1;
    QTest::newRow("IPv6") << QStringLiteral("[::1]:80") << QStringLiteral("::1") << QStringLiteral("80") << 0;
    QTest::newRow("name") << QStringLiteral("localhost:25") << QStringLiteral("localhost")
                          << QStringLiteral("25") << 0;
    QTest::newRow("address alone") << v4 << v4 << QStringLiteral("5000") << 0;
    QTest::newRow("IPv6 alone") << QStringLiteral("fe80::1") << QStringLiteral("fe80::1")
                                << QStringLiteral("5000") << 0;
}

void tst_OpeningForm::takesWholeTargets()
{
    QFETCH(QString, pasted);
    QFETCH(QString, ip);
    QFETCH(QString, port);
    QFETCH(int, protocol);
    QGuiApplication::clipboard()->setText(pasted);
    edit("ipEdit")->setFocus();
    edit("ipEdit")->clear();
    QTest::keyClick(edit("ipEdit"), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edit("ipEdit")->text(), ip);
    QCOMPARE(edit("portEdit")->text(), port);
    QCOMPARE(find<QComboBox>("protocolCombo")->currentIndex(), protocol);
}

void tst_OpeningForm::leavesHalfTypedTargetsAlone()
{
    edit("ipEdit")->setFocus();
    edit("ipEdit")->selectAll();
    QTest::keyClicks(edit("ipEdit"), QStringLiteral("localhost:2525"));
    QCOMPARE(edit("ipEdit")->text(), QStringLiteral("localhost:2525"));
    QVERIFY(find<QPushButton>("openButton")->isEnabled());
    QTest::keyClick(edit("ipEdit"), Qt::Key_Tab);
    QCOMPARE(edit("ipEdit")->text(), QStringLiteral("localhost"));
    QCOMPARE(edit("portEdit")->text(), QStringLiteral("2525"));
}

void tst_OpeningForm::choosesMyEnd()
{
    find<QRadioButton>("activeButton")->click();
    QVERIFY(!edit("fromIpEdit")->isVisible());
    find<QToolButton>("moreButton")->click();
    QVERIFY(edit("fromIpEdit")->isVisible());
    QVERIFY(!find<QSpinBox>("backlogSpin")->isVisible());
    QVERIFY(submitted().from.isNull());
    edit("fromIpEdit")->setText(QStringLiteral("127.0.0.2"));
    QCOMPARE(submitted().from.toString(), QStringLiteral("127.0.0.2:0"));
    edit("fromPortEdit")->setText(QStringLiteral("12345"));
    QCOMPARE(submitted().from.toString(), QStringLiteral("127.0.0.2:12345"));
    edit("fromIpEdit")->clear();
    QCOMPARE(submitted().from.toString(), QStringLiteral("0.0.0.0:12345"));
    edit("ipEdit")->setText(QStringLiteral("::1"));
    QCOMPARE(submitted().from.toString(), QStringLiteral("[::]:12345"));
    // A passive socket has no other end to choose.
    find<QRadioButton>("passiveButton")->click();
    QVERIFY(submitted().from.isNull());
}

void tst_OpeningForm::checksMyEnd()
{
    find<QRadioButton>("activeButton")->click();
    edit("fromIpEdit")->setText(QStringLiteral("localhost"));
    QVERIFY(!find<QPushButton>("openButton")->isEnabled());
    QVERIFY(!edit("fromIpEdit")->accessibleDescription().isEmpty());
    edit("fromIpEdit")->clear();
    edit("fromPortEdit")->setText(QStringLiteral("65536"));
    QVERIFY(!find<QPushButton>("openButton")->isEnabled());
    find<QRadioButton>("passiveButton")->click();
    QVERIFY(find<QPushButton>("openButton")->isEnabled());
}

void tst_OpeningForm::choosesBacklog()
{
    QCOMPARE(submitted().backlog, 4096);
    find<QToolButton>("moreButton")->click();
    find<QSpinBox>("backlogSpin")->setValue(1);
    QCOMPARE(submitted().backlog, 1);
    find<QComboBox>("protocolCombo")->setCurrentIndex(1);
    QVERIFY(!find<QSpinBox>("backlogSpin")->isVisible());
}

void tst_OpeningForm::opensSeveralClients()
{
    find<QRadioButton>("activeButton")->click();
    find<QSpinBox>("clientsSpin")->setValue(5);
    edit("fromIpEdit")->setText(QStringLiteral("127.0.0.2, 127.0.0.3"));
    edit("fromPortEdit")->setText(QStringLiteral("6000"));
    QSignalSpy requested(m_form.get(), &OpeningForm::requested);
    m_form->submit();
    QCOMPARE(requested.size(), 1);
    QStringList ends;
    const auto requests = requested.at(0).at(0).value<QList<OpenRequest>>();
    for (const OpenRequest &request : requests)
        ends.append(request.from.toString());
    QCOMPARE(ends, QStringList({QStringLiteral("127.0.0.2:6000"), QStringLiteral("127.0.0.3:6000"),
                                QStringLiteral("127.0.0.2:6001"), QStringLiteral("127.0.0.3:6001"),
                                QStringLiteral("127.0.0.2:6002")}));
    edit("fromIpEdit")->setText(QStringLiteral("127.0.0.2, 127.0.0"));
    QVERIFY(!find<QPushButton>("openButton")->isEnabled());
    QVERIFY(!edit("fromIpEdit")->accessibleDescription().isEmpty());
}

void tst_OpeningForm::choosesWhatAPassiveSocketDoes()
{
    find<QCheckBox>("byHandCheck")->setChecked(true);
    find<QComboBox>("ghostsCombo")->setCurrentIndex(int(GhostMode::AnotherPort));
    find<QSpinBox>("readSizeSpin")->setValue(4);
    find<QCheckBox>("onlyV6Check")->setChecked(true);
    QVERIFY(submitted().acceptByHand);
    QCOMPARE(submitted().ghosts, GhostMode::None);
    QCOMPARE(submitted().readSize, 4);
    // Nothing to set on an IPv4 socket.
    QVERIFY(submitted().options.empty());
    edit("ipEdit")->setText(QStringLiteral("::"));
    QCOMPARE(submitted().options, std::vector<OptionValue>({{SocketOption::OnlyV6, 1}}));
    // Options are a table of their own; what is chosen there is set before the socket is bound.
    find<QToolButton>("moreButton")->click();
    auto *button = find<QToolButton>("openingOptionsButton");
    QVERIFY(!find<QTreeView>("openingOptionView"));
    button->click();
    auto *options = find<QTreeView>("openingOptionView");
    QVERIFY(options->isVisible());
    QCOMPARE(button->nextInFocusChain(), options);
    button->click();
    QVERIFY(!options->isVisible());
    button->click();
    QVERIFY(options->isVisible());
    const QModelIndexList buffers = options->model()->match(
        options->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("SO_RCVBUF"), 1, Qt::MatchStartsWith);
    QCOMPARE(buffers.size(), 1);
    QVERIFY(options->model()->setData(buffers.first().siblingAtColumn(1), 4096));
    const OptionValue buffer = {SocketOption::ReceiveBuffer, 4096};
    QCOMPARE(submitted().options, std::vector<OptionValue>({buffer, {SocketOption::OnlyV6, 1}}));
    find<QComboBox>("protocolCombo")->setCurrentIndex(1);
    QVERIFY(!submitted().acceptByHand);
    QCOMPARE(submitted().ghosts, GhostMode::AnotherPort);
    find<QRadioButton>("activeButton")->click();
    QCOMPARE(submitted().ghosts, GhostMode::None);
    QCOMPARE(submitted().options, std::vector<OptionValue>({buffer}));
}

void tst_OpeningForm::saysWhoCanReachIt()
{
    auto *reach = find<QLabel>("reachLabel");
    // The usual opening takes no line for it; it is there for those who look for more.
    QVERIFY(!reach->isVisible());
    find<QToolButton>("moreButton")->click();
    QTRY_VERIFY(reach->isVisible());
    QVERIFY(!find<QPushButton>("copyReachButton")->isVisible());
    find<QToolButton>("moreButton")->click();
    edit("ipEdit")->setText(QStringLiteral("0.0.0.0"));
    // What this computer has besides loopback, as Qt knows it too.
    QString other;
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback() &&
            !address.isLinkLocal())
            other = Endpoint(address, edit("portEdit")->text().toUShort()).toString();
    }
    if (other.isEmpty()) {
        find<QToolButton>("moreButton")->click();
        QTRY_VERIFY(reach->text().contains(QStringLiteral("none but loopback")));
        return;
    }
    QTRY_VERIFY(reach->isVisible() && reach->text().contains(other));
    find<QPushButton>("copyReachButton")->click();
    QVERIFY(QApplication::clipboard()->text().split(u'\n').contains(other));
}

void tst_OpeningForm::saysWhoseEndpointItIs()
{
    QCOMPARE(find<QLabel>("ownerLabel")->text(), QStringLiteral("IP and port of this computer"));
    find<QComboBox>("protocolCombo")->setCurrentIndex(1);
    QCOMPARE(find<QPushButton>("openButton")->toolTip(), QStringLiteral("Open and wait for datagrams"));
    find<QRadioButton>("activeButton")->click();
    QCOMPARE(find<QLabel>("ownerLabel")->text(), QStringLiteral("IP and port of the other end"));
}

void tst_OpeningForm::tellsWhatIsKnownOfThePort()
{
    auto *chip = find<QLabel>("portChip");
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost));
    edit("portEdit")->setText(QString::number(holder.serverPort()));
    QTRY_VERIFY2(chip->text().contains(QStringLiteral("in use")), qPrintable(chip->text()));
    QTRY_VERIFY(find<QPushButton>("usePortButton")->isVisible());
    holder.close();
    edit("portEdit")->setText(QStringLiteral("0"));
    QVERIFY(!find<QPushButton>("usePortButton")->isVisible());
    QTRY_VERIFY2(chip->text().contains(QStringLiteral("system")), qPrintable(chip->text()));
    // The other end's port is not this computer's to know of.
    find<QRadioButton>("activeButton")->click();
    QTRY_VERIFY(!chip->isVisible());
}

/// The fields stay as they are; what the session does with the port is told all the same.
void tst_OpeningForm::asksAgainWhenPortsChange()
{
    auto *chip = find<QLabel>("portChip");
    auto *usePort = find<QPushButton>("usePortButton");
    quint16 port = 0;
    {
        QUdpSocket probe;
        QVERIFY(probe.bind(QHostAddress::LocalHost));
        port = probe.localPort();
    }
    find<QComboBox>("protocolCombo")->setCurrentIndex(1);
    edit("ipEdit")->setText(QStringLiteral("127.0.0.1"));
    edit("portEdit")->setText(QString::number(port));
    QTRY_VERIFY2(chip->text().contains(QStringLiteral("free")), qPrintable(chip->text()));
    OpenRequest request;
    request.transport = Transport::Udp;
    request.opening = Opening::Passive;
    request.target = {QStringLiteral("127.0.0.1"), port};
    const SocketId id = m_session->open(request);
    QTRY_VERIFY2(chip->text().contains(QStringLiteral("in use by this program")), qPrintable(chip->text()));
    QTRY_VERIFY(usePort->isVisible());
    m_session->close(id);
    QTRY_VERIFY2(chip->text().contains(QStringLiteral("free")), qPrintable(chip->text()));
    QVERIFY(!usePort->isVisible());
    // Another program's, which the journal knows nothing of.
    QUdpSocket stranger;
    QVERIFY(stranger.bind(QHostAddress(QHostAddress::LocalHost), port));
    QTRY_VERIFY_WITH_TIMEOUT(chip->text().contains(QStringLiteral("in use")), 15'000);
}

void tst_OpeningForm::listsAddressesByKeyboard()
{
    edit("ipEdit")->setFocus();
    QTest::keyClick(edit("ipEdit"), Qt::Key_Down);
    auto *menu = m_form->findChild<QMenu *>();
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    const QList<QAction *> actions = menu->actions();
    const auto wildcard = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text().startsWith(QStringLiteral("0.0.0.0"));
    });
    QVERIFY(wildcard != actions.end());
    menu->setActiveAction(*wildcard);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(edit("ipEdit")->text(), QStringLiteral("0.0.0.0"));
}

void tst_OpeningForm::emptiesFieldOnEscape()
{
    edit("portEdit")->setFocus();
    QTest::keyClick(edit("portEdit"), Qt::Key_Escape);
    QCOMPARE(edit("portEdit")->text(), QString());
    QCOMPARE(edit("ipEdit")->text(), QStringLiteral("127.0.0.1"));
}

QTEST_MAIN(tst_OpeningForm)
#include "tst_openingform.moc"
