#include "gui/table/tabletext.h"

#include <QStandardItemModel>
#include <QTest>

using namespace enchufe;

class TestTableText : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void aTreeIsAlignedAndIndented();
    void anEmptyTableHasItsHeading();
};

void TestTableText::aTreeIsAlignedAndIndented()
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({QStringLiteral("Socket"), QStringLiteral("Local")});
    auto *listener = new QStandardItem(QStringLiteral("Listener"));
    model.appendRow({listener, new QStandardItem(QStringLiteral("127.0.0.1:5000"))});
    listener->appendRow({new QStandardItem(QStringLiteral("Ghost")), new QStandardItem(QStringLiteral("[::1]:5000"))});
    QCOMPARE(tableText(model),
             QStringLiteral("Socket    Local\n"
                            "Listener  127.0.0.1:5000\n"
                            "  Ghost   [::1]:5000\n"));
}

void TestTableText::anEmptyTableHasItsHeading()
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({QStringLiteral("Socket")});
    QCOMPARE(tableText(model), QStringLiteral("Socket\n"));
}

QTEST_GUILESS_MAIN(TestTableText)
#include "tst_tabletext.moc"
