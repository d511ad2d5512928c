// What the strip says of the chosen row, from the real window with real sockets.

#include "gui/windowfixture.h"

#include <QAccessible>
#include <QAction>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTextDocument>

using namespace enchufe;
using enum SocketModel::Column;

class tst_Explanation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }
    void tellsALife();
    void tellsRefusals();
    void tellsSimultaneousOpens();
    void isReadAloud();

private:
    /// What stands in the strip, as plain text; the parts on lines of their own.
    static QString shown(const WindowFixture &w)
    {
        QTextDocument document;
        document.setHtml(w.text("explainText"));
        return document.toPlainText();
    }
    static QString shownOf(WindowFixture &w, const QString &path)
    {
        w.choose(path);
        return shown(w);
    }
};

void tst_Explanation::tellsALife()
{
    WindowFixture w;
    const QString listener = QStringLiteral("0");
    const QString ghost = QStringLiteral("0.0");
    const QString client = QStringLiteral("1");
    w.openByForm(true, 0, QStringLiteral("127.0.0.1"), QStringLiteral("0"));
    QTRY_COMPARE(w.cell(listener, StateColumn), QStringLiteral("LISTEN"));
    const QString end = w.cell(listener, LocalColumn);
    const QString waits =
        QStringLiteral("Passive open. The operating system now waits at %1. Nothing has been sent");
    QVERIFY2(shownOf(w, listener).startsWith(waits.arg(end)), qPrintable(shown(w)));

    w.openByForm(false, 0, QStringLiteral("127.0.0.1"), end.section(u':', 1));
    QTRY_COMPARE(w.cell(client, StateColumn), QStringLiteral("ESTABLISHED"));
    QTRY_COMPARE(w.rows(listener), 1);
    const QString clientEnd = w.cell(client, LocalColumn);
    QTRY_VERIFY(shownOf(w, listener).contains(QStringLiteral("it has made 1 ghosts")) ||
                shown(w).contains(QStringLiteral("it has made 1 ghost,")));
    QVERIFY(shownOf(w, ghost).startsWith(QStringLiteral("This ghost is connected. The listener made it with "
                                                        "accept() when %1 asked, at ")
                                             .arg(clientEnd)));
    const QString next = QStringLiteral("Either end may finish first");
    QVERIFY(shown(w).section(u'\n', 1).startsWith(next));
    QVERIFY(shownOf(w, client).contains(
        QStringLiteral("Neither end is special now: the connection is balanced.")));
    QVERIFY(shown(w).section(u'\n', 1).startsWith(next));

    w.key(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(w.cell(ghost, StateColumn), QStringLiteral("CLOSE-WAIT"));
    const QRegularExpression finished(QStringLiteral(
        "^The other end finished at [0-9]{2}:[0-9]{2}:[0-9]{2}\\. This app has not closed\\.\\s"
        "It will stay so until you press Close\\."));
    QVERIFY2(shownOf(w, ghost).contains(finished), qPrintable(shown(w)));
    QTRY_COMPARE(w.cell(client, StateColumn), QStringLiteral("FIN-WAIT-2"));
    QVERIFY(
        shownOf(w, client).contains(QStringLiteral("No program holds this end any more; the kernel waits")));

    w.choose(ghost);
    w.key(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(w.cell(client, StateColumn), QStringLiteral("TIME-WAIT"));
    QVERIFY(shownOf(w, client).startsWith(
        QStringLiteral("The kernel guards the pair %1 and %2 for ").arg(clientEnd, end)));
    QVERIFY(shown(w).contains(QStringLiteral("This end closed first, at ")));
    // That row tells what became of TIME-WAIT: the ghost is the first of the history.
    QTRY_VERIFY(w.rows(QStringLiteral("2")) == 1);
    QVERIFY2(
        shownOf(w, QStringLiteral("2.0")).contains(QStringLiteral("TIME-WAIT was left to the other end")),
        qPrintable(shown(w)));
}

void tst_Explanation::tellsRefusals()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const QString port = QString::number(taken.serverPort());
    taken.close();
    WindowFixture w;
    w.openByForm(false, 0, QStringLiteral("127.0.0.1"), port);
    QTRY_VERIFY(w.rows() == 1 && w.rows(QStringLiteral("0")) == 1);
    const QString text = shownOf(w, QStringLiteral("0.0"));
    QVERIFY2(text.startsWith(QStringLiteral("ECONNREFUSED")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("nobody is waiting at port %1. It ended at ").arg(port)));
    QCOMPARE(text.section(u'\n', 1), QStringLiteral("Open a passive socket there first, or check the port."));
}

void tst_Explanation::tellsSimultaneousOpens()
{
    WindowFixture w;
    const auto actions = w.window.findChildren<QAction *>();
    const auto action = std::find_if(actions.begin(), actions.end(), [](const QAction *one) {
        return one->text().remove(u'&') == QStringLiteral("Simultaneous open");
    });
    QVERIFY(action != actions.end());
    (*action)->trigger();
    QTRY_COMPARE(w.rows(), 2);
    for (const QString &path : {QStringLiteral("0"), QStringLiteral("1")}) {
        QTRY_COMPARE(w.cell(path, StateColumn), QStringLiteral("ESTABLISHED"));
        QVERIFY2(shownOf(w, path).startsWith(QStringLiteral("Simultaneous open: this end, ") +
                                             w.cell(path, LocalColumn)),
                 qPrintable(shown(w)));
        QVERIFY(shown(w).contains(QStringLiteral("met is not known.")));
    }
}

/// A screen reader gets the words without their marks.
void tst_Explanation::isReadAloud()
{
    WindowFixture w;
    w.openByForm(true, 0, QStringLiteral("127.0.0.1"), QStringLiteral("0"));
    QTRY_COMPARE(w.cell(QStringLiteral("0"), StateColumn), QStringLiteral("LISTEN"));
    w.choose(QStringLiteral("0"));
    QAccessibleInterface *read = QAccessible::queryAccessibleInterface(w.find<QLabel>("explainText"));
    QVERIFY(read != nullptr);
    const QString name = read->text(QAccessible::Name);
    QVERIFY2(name.startsWith(QStringLiteral("Passive open.")), qPrintable(name));
    QVERIFY2(!name.contains(u'<'), qPrintable(name));
    QVERIFY(name.contains(QStringLiteral("accept() makes a ghost socket")));
}

QTEST_MAIN(tst_Explanation)
#include "tst_explanation.moc"
