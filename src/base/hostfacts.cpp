#include "base/hostfacts.h"

#include <QCborArray>
#include <QCborMap>

namespace enchufe {

namespace {

Endpoint endpointFrom(const QCborValue &value)
{
    const Result<Endpoint> endpoint = Endpoint::parse(value.toString());
    return endpoint ? *endpoint : Endpoint();
}

QCborMap toCborMap(const PortHolder &holder)
{
    return {
        {QStringLiteral("local"), holder.local.toString()},
        {QStringLiteral("pid"), holder.pid},
        {QStringLiteral("process"), holder.process},
        {QStringLiteral("inode"), qint64(holder.inode)},
    };
}

PortHolder holderFrom(const QCborMap &map)
{
    return {endpointFrom(map.value(QStringLiteral("local"))), map.value(QStringLiteral("pid")).toInteger(),
            map.value(QStringLiteral("process")).toString(),
            quint64(map.value(QStringLiteral("inode")).toInteger())};
}

} // namespace

QCborMap HostFacts::toCbor() const
{
    QCborArray addressTexts;
    for (const QHostAddress &address : addresses)
        addressTexts.append(address.toString());
    QCborMap map = {
        {QStringLiteral("transport"), QString(transportName(transport))},
        {QStringLiteral("endpoint"), endpoint.toString()},
        {QStringLiteral("unprivilegedPortStart"), unprivilegedPortStart},
        {QStringLiteral("mayBindPrivileged"), mayBindPrivileged},
        {QStringLiteral("addresses"), addressTexts},
        {QStringLiteral("interfaces"), QCborArray::fromStringList(interfaces)},
    };
    if (holder)
        map.insert(QStringLiteral("holder"), toCborMap(*holder));
    return map;
}

HostFacts HostFacts::fromCbor(const QCborMap &map)
{
    HostFacts facts;
    if (map.value(QStringLiteral("transport")).toString() == transportName(Transport::Udp))
        facts.transport = Transport::Udp;
    facts.endpoint = endpointFrom(map.value(QStringLiteral("endpoint")));
    const qint64 start = map.value(QStringLiteral("unprivilegedPortStart")).toInteger();
    if (start >= 0 && start <= 65536)
        facts.unprivilegedPortStart = int(start);
    facts.mayBindPrivileged = map.value(QStringLiteral("mayBindPrivileged")).toBool();
    if (const QCborValue holder = map.value(QStringLiteral("holder")); holder.isMap())
        facts.holder = holderFrom(holder.toMap());
    for (const QCborValue text : map.value(QStringLiteral("addresses")).toArray()) {
        if (const QHostAddress address(text.toString()); !address.isNull())
            facts.addresses.append(address);
    }
    for (const QCborValue name : map.value(QStringLiteral("interfaces")).toArray())
        facts.interfaces.append(name.toString());
    if (facts.interfaces.size() != facts.addresses.size())
        facts.interfaces.clear();
    return facts;
}

HostFacts HostFacts::fromCborBytes(const QByteArray &bytes)
{
    // Of bytes that end early Qt 6.4 makes a map whose last key has no value, and reading that crashes.
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    return error.error == QCborError::NoError ? fromCbor(value.toMap()) : HostFacts();
}

} // namespace enchufe
