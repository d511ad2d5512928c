#include "session/language.h"

#include <QCoreApplication>
#include <QTest>

using namespace enchufe;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void names_data();
    void names();
    void argument_data();
    void argument();
    void systemLanguage();
    void switchesInPlace();
    void figuresFollowTheLanguage();
    void qtSpeaksItToo();
};

void TestLanguage::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("en") << QStringLiteral("en") << int(Language::Code::English);
    QTest::newRow("es") << QStringLiteral("es") << int(Language::Code::Spanish);
    QTest::newRow("es_AR") << QStringLiteral("es_AR") << int(Language::Code::Spanish);
    QTest::newRow("pt-BR") << QStringLiteral("pt-BR") << int(Language::Code::Portuguese);
    QTest::newRow("fr") << QStringLiteral("fr") << -1;
    QTest::newRow("est") << QStringLiteral("est") << -1;
    QTest::newRow("empty") << QString() << -1;
}

void TestLanguage::names()
{
    QFETCH(QString, name);
    QFETCH(int, code);
    const std::optional<Language::Code> found = Language::fromName(name);
    QCOMPARE(found ? int(*found) : -1, code);
}

void TestLanguage::argument_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("language");
    QTest::newRow("none") << QStringLiteral("table") << QString();
    QTest::newRow("before") << QStringLiteral("--lang es table") << QStringLiteral("es");
    QTest::newRow("after") << QStringLiteral("table --lang=pt") << QStringLiteral("pt");
    QTest::newRow("no value") << QStringLiteral("table --lang") << QString();
}

void TestLanguage::argument()
{
    QFETCH(QString, line);
    QFETCH(QString, language);
    QCOMPARE(Language::argument(QStringList{QStringLiteral("enchufe")} + line.split(u' ')), language);
}

void TestLanguage::systemLanguage()
{
    QCOMPARE(Language::fromLocale(QLocale(QStringLiteral("es_AR"))), Language::Code::Spanish);
    QCOMPARE(Language::fromLocale(QLocale(QStringLiteral("pt_BR"))), Language::Code::Portuguese);
    QCOMPARE(Language::fromLocale(QLocale(QStringLiteral("de_DE"))), Language::Code::English);
    QCOMPARE(Language::fromLocale(QLocale::c()), Language::Code::English);
}

void TestLanguage::switchesInPlace()
{
    Language language(*QCoreApplication::instance());
    const auto sentence = [] { return QCoreApplication::translate("cli", "A command is needed: listen, connect or table."); };
    const QString english = sentence();
    language.select(Language::Code::Spanish);
    const QString spanish = sentence();
    language.select(Language::Code::Portuguese);
    const QString portuguese = sentence();
    QVERIFY(english != spanish && spanish != portuguese && portuguese != english);
    QCOMPARE(language.current(), Language::Code::Portuguese);
    language.select(Language::Code::English);
    QCOMPARE(sentence(), english);
}

void TestLanguage::figuresFollowTheLanguage()
{
    Language language(*QCoreApplication::instance());
    language.select(Language::Code::Spanish);
    QCOMPARE(QLocale().toString(131072), QStringLiteral("131.072"));
    QCOMPARE(QLocale().toString(7.76, 'f', 2), QStringLiteral("7,76"));
    QCOMPARE(QLocale().toString(0.5), QStringLiteral("0,5"));
    language.select(Language::Code::English);
    QCOMPARE(QLocale().toString(131072), QStringLiteral("131,072"));
    QCOMPARE(QString::number(131072), QStringLiteral("131072"));
}

/// What Qt itself writes: the buttons of a dialog for files.
void TestLanguage::qtSpeaksItToo()
{
    Language language(*QCoreApplication::instance());
    const auto save = [] { return QCoreApplication::translate("QPlatformTheme", "Save"); };
    language.select(Language::Code::Spanish);
    QCOMPARE(save(), QStringLiteral("Guardar"));
    language.select(Language::Code::Portuguese);
    QCOMPARE(save(), QStringLiteral("Salvar"));
    language.select(Language::Code::English);
    QCOMPARE(save(), QStringLiteral("Save"));
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
