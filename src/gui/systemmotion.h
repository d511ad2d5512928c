#pragma once

#include <QDBusConnection>
#include <QObject>

class QDBusVariant;

namespace enchufe {

/// What the desktop's settings say of animations, as its portal tells: Qt 6.4 asks the style alone, which
/// does not know of GNOME's. Waits for nobody; says nothing where there is no portal, or none that knows.
/// Emits: told() with whether animations are wanted, as soon as that is known and whenever it changes.
/// Source: org.freedesktop.portal.Settings, version 1; GNOME's org.gnome.desktop.interface,
/// enable-animations.
class SystemMotion : public QObject
{
    Q_OBJECT

public:
    /// Param bus: where the portal is; not connected is allowed.
    explicit SystemMotion(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Whether this session has a bus; without, asking for one would start it.
    static bool hasBus();
    /// Asks and goes on listening.
    void ask();

signals:
    void told(bool isWanted);

private slots:
    void change(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);

    QDBusConnection m_bus;
};

} // namespace enchufe
