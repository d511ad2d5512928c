#include "gui/systemmotion.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>

namespace enchufe {

namespace {

const QString s_service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString s_path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString s_interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString s_group = QStringLiteral("org.gnome.desktop.interface");
const QString s_key = QStringLiteral("enable-animations");

} // namespace

SystemMotion::SystemMotion(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{}

bool SystemMotion::hasBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR") &&
            QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"));
}

void SystemMotion::ask()
{
    if (!m_bus.isConnected())
        return;
    // From whoever it is: asking the bus who has the name would wait for its answer.
    // By name: signals of the bus have no other way.
    m_bus.connect(QString(), s_path, s_interface, QStringLiteral("SettingChanged"), this,
                  SLOT(change(QString, QString, QDBusVariant)));
    QDBusMessage call =
        QDBusMessage::createMethodCall(s_service, s_path, s_interface, QStringLiteral("Read"));
    call << s_group << s_key;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(reply.value().variant());
        watcher->deleteLater();
    });
}

void SystemMotion::change(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == s_group && key == s_key)
        take(value.variant());
}

void SystemMotion::take(const QVariant &value)
{
    // Read() wraps what it found twice.
    const bool isWrapped = value.metaType() == QMetaType::fromType<QDBusVariant>();
    const QVariant found = isWrapped ? value.value<QDBusVariant>().variant() : value;
    if (found.metaType() == QMetaType::fromType<bool>())
        emit told(found.toBool());
}

} // namespace enchufe
