#include "gui/inspect/optionmodel.h"
#include "gui/inspect/optionview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <cerrno>

using namespace enchufe;

Q_DECLARE_METATYPE(enchufe::OptionValue)

class tst_OptionModel : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatTheKindHas();
    void showsWhatTheKernelHas();
    void asksOnceForEachChoice();
    void refusesValuesOutOfRange_data();
    void refusesValuesOutOfRange();
    void tellsARefusal();
    void keepsADraft();
    void isReadOnlyWhenTold();
    void isEditedByKeys();
};

namespace {

QModelIndex at(const OptionModel &model, SocketOption option, int column = OptionModel::ValueColumn)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.option(row) == option)
            return model.index(row, column);
    }
    return {};
}

QString meaning(const OptionModel &model, SocketOption option)
{
    return at(model, option, OptionModel::MeaningColumn).data().toString();
}

} // namespace

void tst_OptionModel::offersWhatTheKindHas()
{
    OptionModel model(OptionModel::Mode::Live);
    QAbstractItemModelTester tester(&model);
    QVERIFY(at(model, SocketOption::NoDelay).isValid());
    QVERIFY(!at(model, SocketOption::Broadcast).isValid());
    QVERIFY(!at(model, SocketOption::OnlyV6).isValid());
    model.setKind(Transport::Udp, true);
    QVERIFY(!at(model, SocketOption::NoDelay).isValid());
    QVERIFY(at(model, SocketOption::Broadcast).isValid());
    QVERIFY(at(model, SocketOption::OnlyV6).isValid());
    QCOMPARE(at(model, SocketOption::OnlyV6).data().toString(), QStringLiteral("not read yet"));
}

void tst_OptionModel::showsWhatTheKernelHas()
{
    OptionModel model(OptionModel::Mode::Live);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setKernel(
        {{"SO_RCVBUF", {"8192", 0, {}}}, {"TCP_NODELAY", {"1", 0, {}}}, {"SO_UNKNOWN", {"x", 0, {}}}});
    QCOMPARE(changed.count(), 2);
    QCOMPARE(at(model, SocketOption::ReceiveBuffer, OptionModel::KernelColumn).data().toString(),
             QLocale().toString(8192) + QStringLiteral(" B"));
    QCOMPARE(at(model, SocketOption::NoDelay).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(at(model, SocketOption::KeepAlive).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    model.setKernel({{"SO_RCVBUF", {"8192", 0, {}}}, {"TCP_NODELAY", {"1", 0, {}}}});
    QCOMPARE(changed.count(), 2);
}

void tst_OptionModel::asksOnceForEachChoice()
{
    OptionModel model(OptionModel::Mode::Live);
    model.setKernel({{"SO_RCVBUF", {"131072", 0, {}}}});
    QSignalSpy chosen(&model, &OptionModel::chosen);
    // Leaving the editor without a change.
    QVERIFY(!model.setData(at(model, SocketOption::ReceiveBuffer), 131072));
    QVERIFY(model.setData(at(model, SocketOption::ReceiveBuffer), 4096));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<OptionValue>(), (OptionValue{SocketOption::ReceiveBuffer, 4096}));
    model.setKernel({{"SO_RCVBUF", {"8192", 0, {}}}});
    QVERIFY2(meaning(model, SocketOption::ReceiveBuffer).contains(QStringLiteral("doubled it")),
             qPrintable(meaning(model, SocketOption::ReceiveBuffer)));
    QVERIFY(model.setData(at(model, SocketOption::NoDelay), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(chosen[1][0].value<OptionValue>(), (OptionValue{SocketOption::NoDelay, 1}));
    model.clearAsked();
    QVERIFY(!meaning(model, SocketOption::ReceiveBuffer).contains(QStringLiteral("doubled it")));
    QVERIFY(model.draft().empty());
}

void tst_OptionModel::refusesValuesOutOfRange_data()
{
    QTest::addColumn<SocketOption>("option");
    QTest::addColumn<QVariant>("value");
    QTest::addRow("too small") << SocketOption::TimeToLive << QVariant(0);
    QTest::addRow("too large") << SocketOption::TimeToLive << QVariant(256);
    QTest::addRow("below off") << SocketOption::Linger << QVariant(-2);
    QTest::addRow("a word") << SocketOption::TimeToLive << QVariant(QStringLiteral("many"));
    QTest::addRow("nothing") << SocketOption::TimeToLive << QVariant();
}

void tst_OptionModel::refusesValuesOutOfRange()
{
    QFETCH(SocketOption, option);
    QFETCH(QVariant, value);
    OptionModel model(OptionModel::Mode::Live);
    QSignalSpy chosen(&model, &OptionModel::chosen);
    QVERIFY(!model.setData(at(model, option), value));
    QVERIFY(!model.setData(at(model, option, OptionModel::NameColumn), 1));
    QCOMPARE(chosen.count(), 0);
}

void tst_OptionModel::tellsARefusal()
{
    OptionModel model(OptionModel::Mode::Live);
    model.setKind(Transport::Tcp, true);
    model.setKernel({{"IPV6_V6ONLY", {"0", 0, {}}}});
    model.setData(at(model, SocketOption::OnlyV6), Qt::Checked, Qt::CheckStateRole);
    QCOMPARE(at(model, SocketOption::OnlyV6).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    model.setKernel({{"IPV6_V6ONLY", {"0", EINVAL, "1"}}});
    // What the kernel has is what is shown.
    QCOMPARE(at(model, SocketOption::OnlyV6).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(meaning(model, SocketOption::OnlyV6).startsWith(QStringLiteral("EINVAL")));
    QVERIFY(
        at(model, SocketOption::OnlyV6, OptionModel::NameColumn).data(Qt::FontRole).value<QFont>().bold());
}

void tst_OptionModel::keepsADraft()
{
    OptionModel model(OptionModel::Mode::Draft);
    QAbstractItemModelTester tester(&model);
    QSignalSpy chosen(&model, &OptionModel::chosen);
    QSignalSpy changed(&model, &OptionModel::draftChanged);
    QVERIFY(model.draft().empty());
    model.setData(at(model, SocketOption::SendBuffer), 4096);
    model.setData(at(model, SocketOption::NoDelay), Qt::Unchecked, Qt::CheckStateRole);
    const std::vector<OptionValue> expected = {{SocketOption::NoDelay, 0}, {SocketOption::SendBuffer, 4096}};
    QCOMPARE(model.draft(), expected);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(chosen.count(), 0);
    // What both kinds have stays chosen.
    model.setKind(Transport::Udp, false);
    QCOMPARE(model.draft(), (std::vector<OptionValue>{{SocketOption::SendBuffer, 4096}}));
    model.setData(at(model, SocketOption::SendBuffer), {});
    QVERIFY(model.draft().empty());
    model.setDraft({{SocketOption::TimeToLive, 1}});
    QCOMPARE(model.draft(), (std::vector<OptionValue>{{SocketOption::TimeToLive, 1}}));
}

void tst_OptionModel::isReadOnlyWhenTold()
{
    OptionModel model(OptionModel::Mode::Live);
    QVERIFY(at(model, SocketOption::NoDelay).flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(at(model, SocketOption::TimeToLive).flags().testFlag(Qt::ItemIsEditable));
    model.setEditable(false);
    QVERIFY(!at(model, SocketOption::NoDelay).flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!at(model, SocketOption::TimeToLive).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.setData(at(model, SocketOption::TimeToLive), 3));
}

void tst_OptionModel::isEditedByKeys()
{
    OptionModel model(OptionModel::Mode::Draft);
    OptionView view(model);
    QVERIFY(view.isColumnHidden(OptionModel::KernelColumn));
    view.resize(900, 500);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    // Whatever column the cursor is in.
    view.setCurrentIndex(at(model, SocketOption::NoDelay, OptionModel::NameColumn));
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(model.draft(), (std::vector<OptionValue>{{SocketOption::NoDelay, 1}}));
    view.setCurrentIndex(at(model, SocketOption::TimeToLive, OptionModel::NameColumn));
    QTest::keyClick(&view, Qt::Key_F2);
    auto *box = view.findChild<QSpinBox *>(QStringLiteral("optionBox"));
    QVERIFY(box);
    QCOMPARE(box->maximum(), 255);
    QCOMPARE(box->accessibleName(), QStringLiteral("IP_TTL"));
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("7"));
    QTest::keyClick(box, Qt::Key_Return);
    const std::vector<OptionValue> both = {{SocketOption::NoDelay, 1}, {SocketOption::TimeToLive, 7}};
    QTRY_COMPARE(model.draft(), both);
    view.setCurrentIndex(at(model, SocketOption::NoDelay, OptionModel::NameColumn));
    QTest::keyClick(&view, Qt::Key_Delete);
    QCOMPARE(model.draft(), (std::vector<OptionValue>{{SocketOption::TimeToLive, 7}}));
}

QTEST_MAIN(tst_OptionModel)
#include "tst_optionmodel.moc"
