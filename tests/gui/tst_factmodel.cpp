#include "gui/inspect/factmodel.h"
#include "gui/inspect/factview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace enchufe;

class tst_FactModel : public QObject
{
    Q_OBJECT

private slots:
    void showsGroups();
    void mergesInPlace();
    void takesAnything_data();
    void takesAnything();
    void copiesWhatIsChosen();
};

namespace {

FactLine line(const char *key, const char *value)
{
    return {key, {QString::fromLatin1(key), QString::fromLatin1(value), QStringLiteral("about it")}};
}

FactGroup group(const char *key, std::vector<FactLine> lines)
{
    return {key, QString::fromLatin1(key).toUpper(), std::move(lines)};
}

/// "A(x=1 y=2)B(z=3)"
QString shown(const FactModel &model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex parent = model.index(row, 0);
        QStringList lines;
        for (int child = 0; child < model.rowCount(parent); ++child) {
            lines += model.index(child, 0, parent).data().toString() + u'=' +
                     model.index(child, 1, parent).data().toString();
        }
        text += parent.data().toString() + u'(' + lines.join(u' ') + u')';
    }
    return text;
}

} // namespace

void tst_FactModel::showsGroups()
{
    FactModel model(3);
    QAbstractItemModelTester tester(&model);
    model.setHeaders({QStringLiteral("Name"), QStringLiteral("Value"), QStringLiteral("Means")});
    model.setFacts({group("a", {line("x", "1"), line("y", "2")}), group("b", {line("z", "3")})});
    QCOMPARE(shown(model), QStringLiteral("A(x=1 y=2)B(z=3)"));
    const QModelIndex child = model.index(1, 0, model.index(0, 0));
    QCOMPARE(child.data(Qt::AccessibleTextRole).toString(), QStringLiteral("y: 2. about it"));
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Value"));
    QCOMPARE(model.copyText(child), QStringLiteral("y\t2\tabout it"));
    QVERIFY(!model.index(5, 0).isValid());
}

void tst_FactModel::mergesInPlace()
{
    FactModel model(3);
    QAbstractItemModelTester tester(&model);
    model.setFacts({group("a", {line("x", "1"), line("y", "2")}), group("b", {line("z", "3")})});
    const QPersistentModelIndex kept = model.index(0, 0, model.index(1, 0));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setFacts({group("a", {line("x", "1"), line("y", "2")}), group("b", {line("z", "3")})});
    QCOMPARE(changed.count() + inserted.count() + removed.count(), 0);
    model.setFacts({group("a", {line("x", "1"), line("y", "4")}), group("b", {line("z", "3")})});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(1, 0, model.index(0, 0)));
    // A group before it goes: the line is the same.
    model.setFacts({group("b", {line("new", "0"), line("z", "3")})});
    QCOMPARE(shown(model), QStringLiteral("B(new=0 z=3)"));
    QVERIFY(kept.isValid());
    QCOMPARE(kept.row(), 1);
    QCOMPARE(kept.data().toString(), QStringLiteral("z"));
    QCOMPARE(reset.count(), 0);
}

void tst_FactModel::takesAnything_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 20; ++seed)
        QTest::addRow("%d", seed) << seed;
}

// Any two sets of facts, one after the other, even in another order.
void tst_FactModel::takesAnything()
{
    QFETCH(int, seed);
    FactModel model(3);
    QAbstractItemModelTester tester(&model);
    quint32 state = quint32(seed) * 7919 + 1;
    const auto next = [&state](quint32 most) {
        state = state * 1664525 + 1013904223;
        return (state >> 16) % most;
    };
    for (int round = 0; round < 10; ++round) {
        std::vector<FactGroup> groups;
        QString expected;
        QByteArray names = next(2) ? "abcd" : "dbca";
        for (const char name : names) {
            if (next(3) == 0)
                continue;
            std::vector<FactLine> lines;
            QStringList texts;
            for (const char key : next(2) ? QByteArray("uvwxyz") : QByteArray("zvuyxw")) {
                if (next(2) == 0)
                    continue;
                const QByteArray value = QByteArray::number(next(3));
                lines.push_back(line(QByteArray(1, key).constData(), value.constData()));
                texts += QString(QLatin1Char(key)) + u'=' + QString::fromLatin1(value);
            }
            groups.push_back(group(QByteArray(1, name).constData(), lines));
            expected += QString(QLatin1Char(name)).toUpper() + u'(' + texts.join(u' ') + u')';
        }
        model.setFacts(groups);
        QCOMPARE(shown(model), expected);
    }
}

void tst_FactModel::copiesWhatIsChosen()
{
    FactModel model(3);
    FactView view(model);
    model.setFacts({group("a", {line("x", "1"), line("y", "2")}), group("b", {line("z", "3")})});
    QVERIFY(view.isExpanded(model.index(0, 0)));
    view.show();
    view.selectAll();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("A\nx\t1\tabout it\ny\t2\tabout it\nB\nz\t3\tabout it\n"));
}

QTEST_MAIN(tst_FactModel)
#include "tst_factmodel.moc"
