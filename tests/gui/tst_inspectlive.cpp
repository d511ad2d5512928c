#include "explain/detailtexts.h"
#include "gui/inspect/inspecttabs.h"
#include "windowfixture.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTreeView>

using namespace enchufe;

/// The lower tabs over real sockets: what they show is what `ss` shows.
class tst_InspectLive : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatSsShows();
    void namesTheClosedWindow();
    void setsOptions();
    void countsARefusal();

private:
    static SocketId connect(WindowFixture *w);
    static QString lineOf(const QTreeView *view, const QString &name);
    static QString ss(quint16 port);
};

QString tst_InspectLive::lineOf(const QTreeView *view, const QString &name)
{
    const QAbstractItemModel *model = view->model();
    const QModelIndexList found =
        model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchStartsWith | Qt::MatchRecursive);
    QStringList cells;
    for (int column = 0; !found.isEmpty() && column < model->columnCount(); ++column)
        cells += found[0].siblingAtColumn(column).data().toString();
    return cells.join(u'|');
}

QString tst_InspectLive::ss(quint16 port)
{
    QProcess process;
    process.start(QStringLiteral("ss"),
                  {QStringLiteral("-tinmoHO"), QStringLiteral("sport = :%1").arg(port)});
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

// A listener, its ghost and the client, which is chosen; its id.
SocketId tst_InspectLive::connect(WindowFixture *w)
{
    w->openByForm(true, 0, QStringLiteral("127.0.0.1"), QStringLiteral("0"));
    if (!QTest::qWaitFor([w] { return w->find<QRadioButton>("activeButton")->isChecked(); }))
        return {};
    w->edit("portEdit")->setFocus();
    w->key(Qt::Key_Return);
    const auto isConnected = [w] {
        return w->rows() == 2 && w->rows(QStringLiteral("0")) == 1 &&
               w->cell(QStringLiteral("1"), SocketModel::StateColumn) == u"ESTABLISHED";
    };
    if (!QTest::qWaitFor(isConnected))
        return {};
    w->choose(QStringLiteral("1"));
    for (const auto &[number, row] : w->table.table().rows()) {
        if (row.opening == Opening::Active)
            return row.id;
    }
    return {};
}

void tst_InspectLive::showsWhatSsShows()
{
    WindowFixture w;
    const SocketId client = connect(&w);
    QVERIFY(client.isValid());
    w.session.send(client, 0, QByteArray(123'456, 'x'));
    QTRY_COMPARE(w.table.table().row(client)->bytesSent, quint64(123'456));
    w.key(Qt::Key_8, Qt::ControlModifier);
    const auto *view = w.find<QTreeView>("detailView");
    QTRY_VERIFY2(
        lineOf(view, QStringLiteral("Acknowledged (bytes_acked)")).contains(QStringLiteral("|123,457 B|")),
        qPrintable(lineOf(view, QStringLiteral("Acknowledged"))));
    QVERIFY(!view->isColumnHidden(2));
    QTRY_VERIFY(!lineOf(view, QStringLiteral("Received (bytes_received)")).isEmpty());
    const QString listed = ss(w.table.table().row(client)->pair.local.port());
    for (const char *key : {"mss", "pmtu", "rcvmss", "advmss", "cwnd", "bytes_sent", "bytes_acked",
                            "data_segs_out", "minrtt", "rcv_ssthresh", "wscale"}) {
        const QRegularExpression word(QStringLiteral("\\b%1:([\\d.,]+)").arg(QLatin1String(key)));
        const QString expected = word.match(listed).captured(1);
        QVERIFY2(!expected.isEmpty(), key);
        const QString name = u'(' + QLatin1String(key) + u')';
        QString shown;
        for (const explain::Detail &detail : explain::details(*w.table.table().row(client), 0)) {
            if (detail.name.contains(name))
                shown = detail.value;
        }
        const QString number =
            QLatin1String(key) == u"wscale" ? shown : shown.section(u' ', 0, 0).remove(u',');
        QVERIFY2(number == expected, qPrintable(name + u" shown " + shown + u", ss " + expected));
    }
}

void tst_InspectLive::namesTheClosedWindow()
{
    WindowFixture w;
    const SocketId client = connect(&w);
    QVERIFY(client.isValid());
    SocketId ghost;
    for (const auto &[number, row] : w.table.table().rows()) {
        if (row.opening == Opening::Accepted)
            ghost = row.id;
    }
    w.session.setReading(ghost, false);
    w.session.send(client, 0, QByteArray(32'000'000, 'x'));
    w.key(Qt::Key_4, Qt::ControlModifier);
    const auto *list = w.find<QTreeView>("queueList");
    QTRY_VERIFY2(
        lineOf(list, QStringLiteral("Window of the other end")).contains(QStringLiteral("window closed")),
        qPrintable(lineOf(list, QStringLiteral("Window of the other end"))));
    QTRY_VERIFY(lineOf(list, QStringLiteral("Timer")).contains(QStringLiteral("persist")));
    w.session.setReading(ghost, true);
    QTRY_VERIFY(
        !lineOf(list, QStringLiteral("Window of the other end")).contains(QStringLiteral("window closed")));
}

void tst_InspectLive::setsOptions()
{
    WindowFixture w;
    w.openByForm(true, 0, QStringLiteral("127.0.0.1"), QStringLiteral("0"));
    QTRY_COMPARE(w.rows(), 1);
    w.choose(QStringLiteral("0"));
    w.key(Qt::Key_6, Qt::ControlModifier);
    const auto *view = w.find<QTreeView>("optionView");
    // Read without being asked to.
    QTRY_VERIFY2(lineOf(view, QStringLiteral("IP_TTL")).startsWith(QStringLiteral("IP_TTL|64|64|")),
                 qPrintable(lineOf(view, QStringLiteral("IP_TTL"))));
    QAbstractItemModel *model = view->model();
    const QModelIndex buffer =
        model->match(model->index(0, 0), Qt::DisplayRole, QStringLiteral("SO_RCVBUF"))[0];
    QVERIFY(model->setData(buffer.siblingAtColumn(1), 4096));
    QTRY_VERIFY2(
        lineOf(view, QStringLiteral("SO_RCVBUF")).contains(QStringLiteral("|8,192 B|4,096 B were asked for")),
        qPrintable(lineOf(view, QStringLiteral("SO_RCVBUF"))));
}

void tst_InspectLive::countsARefusal()
{
    WindowFixture w;
    w.openByForm(true, 0, QStringLiteral("127.0.0.1"), QStringLiteral("0"));
    QTRY_COMPARE(w.rows(), 1);
    w.key(Qt::Key_9, Qt::ControlModifier);
    const auto *heading = w.find<QLabel>("counterHeading");
    QTRY_VERIFY2(heading->text().startsWith(QStringLiteral("Marked")), qPrintable(heading->text()));
    OpenRequest request;
    request.opening = Opening::Active;
    // Where nobody waits: port 1 of an address that only this test uses.
    request.target = {QStringLiteral("127.93.7.11"), quint16(1)};
    w.session.open(request);
    const auto *view = w.find<QTreeView>("counterView");
    QTRY_VERIFY(lineOf(view, QStringLiteral("TcpAttemptFails")).contains(u'+'));
    QTRY_VERIFY(lineOf(view, QStringLiteral("TcpOutRsts")).contains(u'+'));
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    tst_InspectLive test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_inspectlive.moc"
