#include "gui/map/mapview.h"
#include "gui/systemmotion.h"
#include "gui/windowfixture.h"

#include <QAction>
#include <QDBusContext>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>

#include <optional>

using namespace enchufe;

namespace {

const QString s_group = QStringLiteral("org.gnome.desktop.interface");
const QString s_key = QStringLiteral("enable-animations");

/// A bus of its own, for as long as it lives.
class PrivateBus
{
public:
    PrivateBus()
    {
        m_session.start(QStringLiteral("dbus-run-session"),
                        {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                         QStringLiteral("echo $DBUS_SESSION_BUS_ADDRESS; exec cat")});
        const bool isThere = QTest::qWaitFor([this] { return m_session.canReadLine(); });
        m_address = isThere ? QString::fromLatin1(m_session.readLine().trimmed()) : QString();
    }
    ~PrivateBus()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
        QDBusConnection::disconnectFromBus(QStringLiteral("window"));
        m_session.closeWriteChannel();
        if (!QTest::qWaitFor([this] { return m_session.state() == QProcess::NotRunning; }))
            m_session.kill();
    }

    QDBusConnection connection(const char *name) const
    {
        return QDBusConnection::connectToBus(m_address, QLatin1String(name));
    }

private:
    QProcess m_session;
    QString m_address;
};

} // namespace

/// What the desktop's portal answers.
class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit Portal(QVariant value)
        : m_value(std::move(value))
    {}
    bool offer(QDBusConnection bus)
    {
        return bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
               bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    void change(const QString &group, const QString &key, const QVariant &value)
    {
        emit SettingChanged(group, key, QDBusVariant(value));
    }
    int asked() const { return m_asked; }

public slots:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        ++m_asked;
        if (group == s_group && key == s_key && m_value.isValid())
            return QDBusVariant(m_value);
        sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"), QStringLiteral("no such"));
        return {};
    }

signals:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    QVariant m_value;
    int m_asked = 0;
};

class tst_SystemMotion : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatThePortalSays_data();
    void tellsWhatThePortalSays();
    void followsChanges();
    void saysNothingWithoutAPortal();
    void stopsWhatMoves();
};

void tst_SystemMotion::tellsWhatThePortalSays_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<std::optional<bool>>("told");
    const auto wrapped = [](const QVariant &value) { return QVariant::fromValue(QDBusVariant(value)); };
    QTest::newRow("off") << wrapped(false) << std::optional(false);
    QTest::newRow("on") << wrapped(true) << std::optional(true);
    QTest::newRow("wrapped once") << QVariant(false) << std::optional(false);
    QTest::newRow("no such setting") << QVariant() << std::optional<bool>();
    QTest::newRow("not a bool") << wrapped(QStringLiteral("no")) << std::optional<bool>();
}

void tst_SystemMotion::tellsWhatThePortalSays()
{
    QFETCH(QVariant, value);
    QFETCH(std::optional<bool>, told);
    const PrivateBus bus;
    Portal portal(value);
    QVERIFY(portal.offer(bus.connection("portal")));
    SystemMotion motion(bus.connection("window"));
    QSignalSpy heard(&motion, &SystemMotion::told);
    motion.ask();
    QTRY_COMPARE(portal.asked(), 1);
    if (told) {
        QTRY_COMPARE(heard.size(), qsizetype(1));
        QCOMPARE(heard.at(0).at(0).toBool(), *told);
        return;
    }
    // Messages arrive in their order: what comes first is this change.
    portal.change(s_group, s_key, true);
    QTRY_COMPARE(heard.size(), qsizetype(1));
    QVERIFY(heard.at(0).at(0).toBool());
}

void tst_SystemMotion::followsChanges()
{
    const PrivateBus bus;
    Portal portal(QVariant::fromValue(QDBusVariant(true)));
    QVERIFY(portal.offer(bus.connection("portal")));
    SystemMotion motion(bus.connection("window"));
    QSignalSpy heard(&motion, &SystemMotion::told);
    motion.ask();
    QTRY_COMPARE(heard.size(), qsizetype(1));
    // Other settings, other types, then what is meant.
    portal.change(s_group, QStringLiteral("cursor-size"), false);
    portal.change(QStringLiteral("org.other"), s_key, false);
    portal.change(s_group, s_key, QStringLiteral("false"));
    portal.change(s_group, s_key, false);
    QTRY_COMPARE(heard.size(), qsizetype(2));
    QCOMPARE(heard.at(1).at(0).toBool(), false);
}

void tst_SystemMotion::saysNothingWithoutAPortal()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    // Neither without a bus ...
    SystemMotion nowhere(QDBusConnection(QStringLiteral("nowhere")));
    QSignalSpy silence(&nowhere, &SystemMotion::told);
    nowhere.ask();
    QCOMPARE(silence.size(), qsizetype(0));
    // ... nor on one that has none yet. It hears of one that comes.
    const PrivateBus bus;
    SystemMotion motion(bus.connection("window"));
    QSignalSpy heard(&motion, &SystemMotion::told);
    motion.ask();
    Portal portal(QVariant(true));
    QVERIFY(portal.offer(bus.connection("portal")));
    portal.change(s_group, s_key, false);
    QTRY_COMPARE(heard.size(), qsizetype(1));
    QCOMPARE(heard.at(0).at(0).toBool(), false);
}

void tst_SystemMotion::stopsWhatMoves()
{
    WindowFixture w;
    const auto *map = w.find<MapView>("mapView");
    const auto words = [&w] {
        QStringList all;
        for (const auto *action : w.window.findChildren<QAction *>())
            all += action->isCheckable() && !action->isEnabled() ? action->text() : QString();
        return all.filter(QStringLiteral("Animate"));
    };
    const int motion = map->motionMs();
    QVERIFY(motion > 0);
    QVERIFY(words().isEmpty());
    w.window.setMotionAllowed(false);
    QCOMPARE(map->motionMs(), 0);
    QCOMPARE(words().size(), qsizetype(1));
    QVERIFY(words().first().contains(QStringLiteral("desktop")));
    w.window.setMotionAllowed(true);
    QCOMPARE(map->motionMs(), motion);
    QVERIFY(words().isEmpty());
}

QTEST_MAIN(tst_SystemMotion)
#include "tst_systemmotion.moc"
