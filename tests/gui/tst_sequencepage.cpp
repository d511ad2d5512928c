#include "gui/exchange/transcriptview.h"
#include "gui/inspect/inspecttabs.h"
#include "gui/inspect/sequencemodel.h"
#include "gui/inspect/sequencetexts.h"
#include "gui/inspect/sequenceview.h"
#include "gui/pictures/pictureexport.h"
#include "journal/calllog.h"
#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>
#include <QXmlStreamReader>

using namespace enchufe;

/// The sequence of real sockets: its picture and its list say what the call log and the journal say.
class tst_SequencePage : public QObject
{
    Q_OBJECT

private slots:
    void matchesTheCallLog();
    void grabs();

private:
    static bool connect(WindowFixture *w, quint32 *client, quint32 *ghost);
};

// A listener, its ghost and the client, which is chosen.
bool tst_SequencePage::connect(WindowFixture *w, quint32 *client, quint32 *ghost)
{
    w->openByForm(true, 0, QStringLiteral("127.0.0.1"), QStringLiteral("0"));
    if (!QTest::qWaitFor([w] { return w->find<QRadioButton>("activeButton")->isChecked(); }))
        return false;
    w->edit("portEdit")->setFocus();
    w->key(Qt::Key_Return);
    const auto isConnected = [w] {
        return w->rows() == 2 && w->rows(QStringLiteral("0")) == 1 &&
               w->cell(QStringLiteral("1"), SocketModel::StateColumn) == u"ESTABLISHED";
    };
    if (!QTest::qWaitFor(isConnected))
        return false;
    w->choose(QStringLiteral("1"));
    for (const auto &[number, row] : w->table.table().rows()) {
        if (row.opening == Opening::Active)
            *client = number;
        if (row.opening == Opening::Accepted)
            *ghost = number;
    }
    return true;
}

void tst_SequencePage::matchesTheCallLog() {}

void tst_SequencePage::grabs()
{
    WindowFixture w;
    w.window.resize(1400, 1000);
    quint32 client = 0;
    quint32 ghost = 0;
    QVERIFY(connect(&w, &client, &ghost));
    w.session.send({client}, 0, "Hola, qué tal\n");
    w.session.send({ghost}, 0, QByteArray(300, 'x'));
    QTRY_VERIFY(w.table.table().row({client})->bytesReceived == 300);
    w.session.close({client});
    QTRY_VERIFY(w.table.table().row({ghost})->peerFinished);
    QTest::qWait(300);
    w.session.close({ghost});
    QTest::qWait(500);
    w.find<InspectTabs>("inspectTabs")->setCurrentIndex(InspectTabs::SequenceTab);
    QTest::qWait(500);
    auto *view = w.find<SequenceView>("sequenceView");
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->viewport()->rect().center());
    w.window.grab().save(QStringLiteral("/tmp/p5/seq1.png"));
    pictureImage(*view, 1).save(QStringLiteral("/tmp/p5/seq2.png"));
    w.find<QToolButton>("sequenceToScaleButton")->click();
    pictureImage(*view, 1).save(QStringLiteral("/tmp/p5/seq3.png"));
    w.find<QToolButton>("sequenceListButton")->click();
    QTest::qWait(100);
    w.window.grab().save(QStringLiteral("/tmp/p5/seq4.png"));
    w.find<QToolButton>("sequencePictureButton")->click();
    w.find<QToolButton>("sequenceByOrderButton")->click();
    w.choose(QStringLiteral("0"));
    QTest::qWait(500);
    pictureImage(*view, 1).save(QStringLiteral("/tmp/p5/seq5.png"));
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    tst_SequencePage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sequencepage.moc"
