#include "models/socketfiltermodel.h"

#include "models/socketmodel.h"
#include "tablemaker.h"

#include <QAbstractItemModelTester>
#include <QIdentityProxyModel>

using namespace enchufe;

namespace {

/// Counts how often a cell is read.
class ReadCounter : public QIdentityProxyModel
{
public:
    QVariant data(const QModelIndex &index, int role) const override
    {
        reads += role == Qt::DisplayRole || role == NoteRole ? 1 : 0;
        return QIdentityProxyModel::data(index, role);
    }
    mutable int reads = 0;
};

} // namespace

class tst_SocketFilterModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsWords_data();
    void findsWords();
    void asksForFacts_data();
    void asksForFacts();
    void asksAgain();
    void readsNoCellsForFacts();
    void keepsParentOfMatch();
    void sortsByValueAndBack();
    void keepsHistoryLast();
    void followsBatches();

private:
    void setFilter(const QString &text);
    QStringList remotes(const QModelIndex &parent = {}) const;

    std::unique_ptr<TableMaker> m_maker;
    std::unique_ptr<SocketModel> m_model;
    std::unique_ptr<SocketFilterModel> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_SocketFilterModel::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_maker = std::make_unique<TableMaker>();
    m_model = std::make_unique<SocketModel>(m_maker->table());
    m_filter = std::make_unique<SocketFilterModel>();
    m_filter->setSourceModel(m_model.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_filter.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_maker->listener(1, 5000);
    m_maker->ghost(2, 1, 5000, 40000);
    m_maker->ghost(3, 1, 5000, 9);
    m_maker->client(4, 40000, 5000);
    m_maker->udp(5, 5005);
    m_maker->publish();
}

void tst_SocketFilterModel::cleanup()
{
    m_tester.reset();
    m_filter.reset();
    m_model.reset();
    m_maker.reset();
}

void tst_SocketFilterModel::setFilter(const QString &text)
{
    const Result<SocketFilter> filter = SocketFilter::parse(text);
    QVERIFY2(filter.isOk(), qPrintable(text));
    m_filter->setFilter(*filter);
}

QStringList tst_SocketFilterModel::remotes(const QModelIndex &parent) const
{
    QStringList result;
    for (int row = 0; row < m_filter->rowCount(parent); ++row)
        result += m_filter->index(row, SocketModel::RemoteColumn, parent).data().toString();
    return result;
}

void tst_SocketFilterModel::findsWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("shown");
    QTest::newRow("nothing") << QString() << 5;
    QTest::newRow("spaces") << QStringLiteral("  \t ") << 5;
    QTest::newRow("protocol") << QStringLiteral("udp") << 1;
    QTest::newRow("as the slides write it") << QStringLiteral("TPC") << 4;
    QTest::newRow("state, lower case") << QStringLiteral("established") << 4;
    QTest::newRow("part of an endpoint") << QStringLiteral(":4000") << 3;
    QTest::newRow("all words") << QStringLiteral("tcp listen") << 1;
    QTest::newRow("words in any order") << QStringLiteral("127.0.0.1:5000 ESTAB 40000") << 3;
    QTest::newRow("one word is missing") << QStringLiteral("listen 40000") << 0;
    QTest::newRow("no word runs over two cells") << QStringLiteral("TCPESTABLISHED") << 0;
    QTest::newRow("no pattern") << QStringLiteral(".*") << 0;
}

void tst_SocketFilterModel::findsWords()
{
    QFETCH(QString, words);
    QFETCH(int, shown);
    setFilter(words);
    QCOMPARE(m_filter->counts().shown, shown);
    QCOMPARE(m_filter->counts().all, 5);
}

void tst_SocketFilterModel::asksForFacts_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("shown");
    QTest::newRow("state") << QStringLiteral("state:listen") << 1;
    QTest::newRow("with parents") << QStringLiteral("is:ghost") << 3;
    QTest::newRow("port of either end") << QStringLiteral("port:5000") << 4;
    QTest::newRow("a peer and its socket") << QStringLiteral("is:peer") << 2;
    QTest::newRow("a peer's own port") << QStringLiteral("port:77 proto:udp") << 2;
    QTest::newRow("not") << QStringLiteral("-port:5000") << 3;
    QTest::newRow("facts and words") << QStringLiteral("state:estab 40000 | udp") << 5;
    QTest::newRow("in another language") << QStringLiteral("puerto:5005") << 2;
    QTest::newRow("the history is no socket") << QStringLiteral("-state:closed") << 6;
    QTest::newRow("what ended") << QStringLiteral("is:ended") << 1;
}

void tst_SocketFilterModel::asksForFacts()
{
    QFETCH(QString, filter);
    QFETCH(int, shown);
    m_maker->peer(5, 1, 77, "hello");
    m_maker->client(6, 50000, 50001);
    m_maker->end(6);
    m_maker->publish();
    setFilter(filter);
    QCOMPARE(m_filter->counts().shown, shown);
    QCOMPARE(m_filter->counts().all, 7);
}

void tst_SocketFilterModel::asksAgain()
{
    // When facts change,
    setFilter(QStringLiteral("received:>3"));
    QCOMPARE(m_filter->counts().shown, 0);
    m_maker->received(3, "many bytes");
    m_maker->publish();
    QCOMPARE(remotes(m_filter->index(0, 0)), QStringList{QStringLiteral("127.0.0.1:9")});
    QVERIFY(!m_filter->usesAge());
    // and, where time does, when told to.
    setFilter(QStringLiteral("age:>1h"));
    QVERIFY(m_filter->usesAge());
    QCOMPARE(m_filter->counts().shown, 0);
    setFilter(QStringLiteral("age:>50ms"));
    QTRY_VERIFY((m_filter->reconsider(), m_filter->counts().shown == 5));
}

void tst_SocketFilterModel::readsNoCellsForFacts()
{
    ReadCounter counter;
    counter.setSourceModel(m_model.get());
    SocketFilterModel filter;
    filter.setSourceModel(&counter);
    QCOMPARE(filter.rowCount(), 3);
    filter.setFilter(
        *SocketFilter::parse(QStringLiteral("state:established port:5000 -remote:127.0.0.1:9 age:<1d")));
    QCOMPARE(filter.rowCount(), 2);
    QCOMPARE(filter.rowCount(filter.index(0, 0)), 1);
    QCOMPARE(counter.reads, 0);
    filter.setFilter(*SocketFilter::parse(QStringLiteral("established")));
    QCOMPARE(filter.rowCount(), 2);
    QVERIFY(counter.reads > 0);
}

void tst_SocketFilterModel::keepsParentOfMatch()
{
    setFilter(QStringLiteral("established"));
    QCOMPARE(m_filter->rowCount(), 2);
    QCOMPARE(m_filter->index(0, 0).data(RowKindRole).toInt(), int(RowKind::Listener));
    QCOMPARE(m_filter->rowCount(m_filter->index(0, 0)), 2);
    // A new ghost that matches appears at once, one that does not stays away.
    setFilter(QStringLiteral(":31"));
    QCOMPARE(m_filter->rowCount(), 0);
    m_maker->ghost(6, 1, 5000, 31);
    m_maker->ghost(7, 1, 5000, 41);
    m_maker->publish();
    QCOMPARE(remotes(m_filter->index(0, 0)), QStringList{QStringLiteral("127.0.0.1:31")});
}

void tst_SocketFilterModel::sortsByValueAndBack()
{
    const QStringList opening{QStringLiteral("127.0.0.1:40000"), QStringLiteral("127.0.0.1:9")};
    const QStringList ascending{QStringLiteral("127.0.0.1:9"), QStringLiteral("127.0.0.1:40000")};
    QCOMPARE(remotes(m_filter->index(0, 0)), opening);
    m_filter->sort(SocketModel::RemoteColumn, Qt::AscendingOrder);
    QCOMPARE(remotes(m_filter->mapFromSource(m_model->indexOf({1}))), ascending);
    m_filter->sort(SocketModel::RemoteColumn, Qt::DescendingOrder);
    QCOMPARE(remotes(m_filter->mapFromSource(m_model->indexOf({1}))), opening);
    m_filter->sort(SocketModel::RemoteColumn, Qt::AscendingOrder);
    m_filter->sort(-1);
    QCOMPARE(remotes(m_filter->mapFromSource(m_model->indexOf({1}))), opening);
}

void tst_SocketFilterModel::keepsHistoryLast()
{
    m_maker->end(4);
    m_maker->publish();
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        for (int column = 0; column < SocketModel::ColumnCount; ++column) {
            m_filter->sort(column, order);
            const QModelIndex last = m_filter->index(m_filter->rowCount() - 1, 0);
            QCOMPARE(last.data(RowKindRole).toInt(), int(RowKind::History));
        }
    }
}

void tst_SocketFilterModel::followsBatches()
{
    m_filter->sort(SocketModel::BytesColumn, Qt::DescendingOrder);
    m_maker->received(4, "many bytes");
    m_maker->received(3, "few");
    m_maker->publish();
    QCOMPARE(m_filter->index(0, 0).data(SocketIdRole).toUInt(), 4u);
    m_maker->end(4);
    m_maker->end(2);
    m_maker->publish();
    QCOMPARE(m_filter->rowCount(m_filter->mapFromSource(m_model->historyIndex())), 2);
    QCOMPARE(m_filter->counts().all, 5);
}

QTEST_GUILESS_MAIN(tst_SocketFilterModel)
#include "tst_socketfiltermodel.moc"
