#include "gui/windowfixture.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

using namespace enchufe;

class tst_ServiceMenu : public QObject
{
    Q_OBJECT

private slots:
    void formAttachesAService();
    void formHidesItForActiveOpens();
    void menuAttachesAndTakesAway();
    void menuServesAUdpPort();

private:
    static QAction *service(const WindowFixture &w, const char *name)
    {
        return w.find<QAction>(QByteArray(QByteArray("service-") + name).constData());
    }
    static Endpoint local(const WindowFixture &w, const QString &path)
    {
        return w.table.table().row({w.at(path).data(SocketIdRole).toUInt()})->pair.local;
    }
    static SocketId id(const WindowFixture &w, const QString &path)
    {
        return {w.at(path).data(SocketIdRole).toUInt()};
    }
    static QByteArray received(const WindowFixture &w, const QString &path)
    {
        QByteArray bytes;
        Journal &journal = const_cast<Session &>(w.session).journal();
        for (quint64 n = journal.firstKept(); n < journal.published(); ++n) {
            const Event event = journal.event(n);
            if (event.socket == id(w, path) && event.kind == EventKind::Received)
                bytes += journal.payload(event);
        }
        return bytes;
    }
    static void connectTo(WindowFixture &w, Transport transport, const Endpoint &remote)
    {
        OpenRequest request;
        request.transport = transport;
        request.opening = Opening::Active;
        request.target = {remote.addressText(), remote.port()};
        w.window.open(request);
    }
};

void tst_ServiceMenu::formAttachesAService()
{
    WindowFixture w;
    w.find<QToolButton>("moreButton")->click();
    auto *combo = w.find<QComboBox>("serviceCombo");
    QVERIFY(combo->isVisible());
    QCOMPARE(combo->currentText(), QStringLiteral("nobody: I answer myself"));
    QCOMPARE(combo->count(), 6);
    combo->setFocus();
    w.key(Qt::Key_Down);
    QCOMPARE(combo->currentText(), QStringLiteral("echo: gives back what it gets"));
    QVERIFY(combo->accessibleDescription().contains(QStringLiteral("RFC 862")));
    w.edit("portEdit")->setText(QStringLiteral("0"));
    w.key(Qt::Key_Return);
    QTRY_COMPARE(w.note(QStringLiteral("0"), SocketModel::SocketColumn),
                 QStringLiteral("server application: echo"));
    connectTo(w, Transport::Tcp, local(w, QStringLiteral("0")));
    // Said once, where the listener says it.
    QTRY_COMPARE(w.note(QStringLiteral("0.0"), SocketModel::SocketColumn), QStringLiteral("same port"));
    const std::vector<SocketId> &ghosts = w.table.table().rows().begin()->second.children;
    QCOMPARE(ghosts.size(), size_t(1));
    QTRY_COMPARE(w.table.table().row(ghosts.front())->service, QByteArray("echo"));
    // Who asks is no server.
    QTRY_COMPARE(w.note(QStringLiteral("1"), SocketModel::SocketColumn), QString());
    w.session.send(id(w, QStringLiteral("1")), 0, "hola");
    QTRY_COMPARE(received(w, QStringLiteral("1")), "hola");
}

void tst_ServiceMenu::formHidesItForActiveOpens()
{
    WindowFixture w;
    w.find<QToolButton>("moreButton")->click();
    auto *combo = w.find<QComboBox>("serviceCombo");
    combo->setCurrentIndex(1);
    w.find<QRadioButton>("activeButton")->click();
    QVERIFY(!combo->isVisible());
    // What was chosen for waiting is not meant for asking.
    OpenRequest listener;
    listener.target = {QStringLiteral("127.0.0.1"), 0};
    w.window.open(listener);
    QTRY_COMPARE(w.rows(), 1);
    QTRY_VERIFY(!local(w, QStringLiteral("0")).isNull());
    w.openByForm(false, 0, QStringLiteral("127.0.0.1"),
                 QString::number(local(w, QStringLiteral("0")).port()));
    QTRY_COMPARE(w.rows(), 2);
    QTRY_COMPARE(w.cell(QStringLiteral("1"), SocketModel::StateColumn), QStringLiteral("ESTABLISHED"));
    QCOMPARE(w.note(QStringLiteral("1"), SocketModel::SocketColumn), QString());
}

void tst_ServiceMenu::menuAttachesAndTakesAway()
{
    WindowFixture w;
    QMenu *menu = nullptr;
    for (QMenu *candidate : w.window.findChildren<QMenu *>()) {
        if (candidate->actions().contains(service(w, "echo")))
            menu = candidate;
    }
    QVERIFY(menu);
    QVERIFY(!menu->isEnabled());
    OpenRequest request;
    request.target = {QStringLiteral("127.0.0.1"), 0};
    w.window.open(request);
    QTRY_COMPARE(w.rows(), 1);
    QTRY_VERIFY(!local(w, QStringLiteral("0")).isNull());
    connectTo(w, Transport::Tcp, local(w, QStringLiteral("0")));
    QTRY_COMPARE(w.rows(QStringLiteral("0")), 1);
    w.choose(QStringLiteral("0.0"));
    QTRY_VERIFY(menu->isEnabled());
    QVERIFY(service(w, "")->isChecked());
    // The row's own menu has it too.
    QVERIFY(w.view()->actions().contains(menu->menuAction()));

    service(w, "uppercase")->trigger();
    QTRY_COMPARE(w.note(QStringLiteral("0.0"), SocketModel::SocketColumn),
                 QStringLiteral("same port, server application: uppercase"));
    QTRY_VERIFY(service(w, "uppercase")->isChecked());
    QCOMPARE(w.note(QStringLiteral("0"), SocketModel::SocketColumn), QString());
    w.session.send(id(w, QStringLiteral("1")), 0, "hola");
    QTRY_COMPARE(received(w, QStringLiteral("1")), "HOLA");

    service(w, "")->trigger();
    QTRY_COMPARE(w.note(QStringLiteral("0.0"), SocketModel::SocketColumn), QStringLiteral("same port"));
    w.session.send(id(w, QStringLiteral("1")), 0, "again");
    QTRY_COMPARE(received(w, QStringLiteral("0.0")), "holaagain");
    QCOMPARE(received(w, QStringLiteral("1")), "HOLA");
    // What has ended answers to nobody.
    w.choose(QStringLiteral("0.0"));
    w.session.close(id(w, QStringLiteral("0.0")));
    QTRY_VERIFY(!menu->isEnabled());
}

void tst_ServiceMenu::menuServesAUdpPort()
{
    WindowFixture w;
    OpenRequest request;
    request.transport = Transport::Udp;
    request.target = {QStringLiteral("127.0.0.1"), 0};
    w.window.open(request);
    QTRY_COMPARE(w.rows(), 1);
    QTRY_VERIFY(!local(w, QStringLiteral("0")).isNull());
    w.choose(QStringLiteral("0"));
    service(w, "echo")->trigger();
    QTRY_COMPARE(w.note(QStringLiteral("0"), SocketModel::SocketColumn),
                 QStringLiteral("server application: echo"));
    connectTo(w, Transport::Udp, local(w, QStringLiteral("0")));
    QTRY_COMPARE(w.rows(), 2);
    QTRY_VERIFY(!local(w, QStringLiteral("1")).isNull());
    w.session.send(id(w, QStringLiteral("1")), 0, "hola");
    QTRY_COMPARE(received(w, QStringLiteral("1")), "hola");
    QTRY_COMPARE(w.note(QStringLiteral("0"), SocketModel::SocketColumn),
                 QStringLiteral("1 peer, server application: echo"));
}

QTEST_MAIN(tst_ServiceMenu)

#include "tst_servicemenu.moc"
