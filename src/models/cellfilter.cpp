#include "models/cellfilter.h"

#include "models/socketmodel.h"

namespace enchufe {

namespace {

QString kindFilter(RowKind kind)
{
    switch (kind) {
    case RowKind::Listener:
        return QStringLiteral("is:listener");
    case RowKind::Ghost:
        return QStringLiteral("is:ghost");
    case RowKind::Request:
        return QStringLiteral("is:request");
    case RowKind::UdpPeer:
        return QStringLiteral("is:peer");
    case RowKind::Foreign:
        return QStringLiteral("is:foreign");
    case RowKind::Client:
        return QStringLiteral("proto:tcp role:active");
    case RowKind::UdpSocket:
        return QStringLiteral("proto:udp is:mine -is:ghost -is:peer");
    case RowKind::History:
        break;
    }
    return QStringLiteral("is:ended");
}

QString endFilter(QLatin1String key, const Endpoint &end)
{
    if (end.isNull())
        return {};
    const QString text = end.toString();
    if (end.scopeId() == 0)
        return key % u':' % text;
    // The name of an interface may have any letters.
    return key % u":\"" % text % u'"';
}

QString processFilter(const SocketRow &row)
{
    QString name = row.holder;
    if (name.isEmpty() && row.holderPid <= 0)
        return {};
    if (name.isEmpty())
        return u"process:" % QString::number(row.holderPid);
    name.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u"process:\"" % name % u'"';
}

} // namespace

QString cellFilter(const SocketModel &model, const QModelIndex &index)
{
    const SocketRow *row = model.socketRow(index);
    const UdpPeer *peer = model.udpPeer(index);
    if (!row)
        return index.isValid() && index.column() == 0 ? kindFilter(RowKind::History) : QString();
    const auto number = [](QLatin1String key, quint64 value) -> QString {
        return key % u':' % QString::number(value);
    };
    switch (index.column()) {
    case SocketModel::SocketColumn:
        return kindFilter(model.rowKind(index));
    case SocketModel::ProtoColumn:
        return u"proto:" % transportName(row->transport);
    case SocketModel::StateColumn: {
        const bool ended = row->life == Life::Ended;
        const QLatin1String state =
            stateName(ended ? TcpState::Close : row->kernel.state, ended ? Transport::Tcp : row->transport);
        if (peer || state.isEmpty())
            return {};
        return u"state:" % QString(state).toLower();
    }
    case SocketModel::LocalColumn:
        return endFilter(QLatin1String("local"),
                         row->pair.local.isNull() ? row->requested.local : row->pair.local);
    case SocketModel::RemoteColumn:
        if (peer)
            return endFilter(QLatin1String("remote"), peer->remote);
        return endFilter(QLatin1String("remote"),
                         row->pair.remote.isNull() ? row->requested.remote : row->pair.remote);
    case SocketModel::QueueColumn:
        return peer ? QString() : QStringLiteral("queue:>0");
    case SocketModel::BytesColumn:
        return number(QLatin1String("bytes"),
                      peer ? peer->bytesReceived + peer->bytesSent : row->bytesReceived + row->bytesSent);
    case SocketModel::RoleColumn: {
        const QLatin1String role = openingName(row->opening);
        return u"role:" % (row->opening == Opening::Accepted ? QLatin1String("ghost") : role);
    }
    case SocketModel::ProcessColumn:
        return processFilter(*row);
    default:
        return {};
    }
}

} // namespace enchufe
