#include "journal/copyas.h"

#include <QStringList>

#include <algorithm>

namespace enchufe {

namespace {

/// One word of a POSIX shell. An interface's name, which a link-local address ends with, may hold anything
/// but a slash and white space.
QString shellWord(const QString &text)
{
    const auto isPlain = [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || QStringView(u".:%_-").contains(c));
    };
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), isPlain))
        return text;
    QString quoted = text;
    return u'\'' % quoted.replace(u'\'', QStringLiteral("'\\''")) % u'\'';
}

bool isV6(const Endpoint &endpoint)
{
    return endpoint.family() == IpFamily::V6;
}

QStringList cells(const SocketRow &row, const UdpPeer *peer)
{
    const bool ended = row.life == Life::Ended;
    const QLatin1String state =
        stateName(ended ? TcpState::Close : row.kernel.state, ended ? Transport::Tcp : row.transport);
    return {peer ? QStringLiteral("peer") : QString(openingName(row.opening)),
            QString(transportName(row.transport)).toUpper(),
            peer ? QString() : QString(state),
            row.localEnd().toString(),
            row.remoteEnd(peer).toString(),
            peer ? QString() : QString::number(row.kernel.receiveQueue),
            peer ? QString() : QString::number(row.kernel.sendQueue),
            QString::number(peer ? peer->bytesReceived : row.bytesReceived),
            QString::number(peer ? peer->bytesSent : row.bytesSent)};
}

QString markdown(const QStringList &cells)
{
    return u"| opening | protocol | state | local | remote | Recv-Q | Send-Q | received | sent |\n"
           u"|---|---|---|---|---|---:|---:|---:|---:|\n| " %
           cells.join(QStringLiteral(" | ")) % u" |\n";
}

QString ssFilter(const SocketRow &row)
{
    const Endpoint local = row.localEnd();
    if (local.isNull())
        return {};
    const Endpoint &remote = row.pair.remote;
    const auto end = [](const Endpoint &at, QLatin1String address, QLatin1String port) -> QString {
        const Endpoint plain = Endpoint(at.family(), at.addressBytes().data(), at.port());
        const QString text = isV6(at) ? u'[' % plain.addressText() % u']' : plain.addressText();
        return address % u" = " % text % u" and " % port % u" = :" % QString::number(at.port());
    };
    QString filter = end(local, QLatin1String("src"), QLatin1String("sport"));
    const bool hasRemote = !remote.isNull() && remote.port() != 0;
    if (hasRemote)
        filter += u" and " % end(remote, QLatin1String("dst"), QLatin1String("dport"));
    // -l: what waits and has no other end. The family, for ss takes 127.0.0.1 for ::ffff:127.0.0.1 too.
    return u"ss -" % QString(row.transport == Transport::Tcp ? u't' : u'u') % (hasRemote ? u'a' : u'l') %
           u'n' % (isV6(local) ? u'6' : u'4') % u" '" % filter % u'\'';
}

QString netcat(QLatin1String program, const CopyTarget &target)
{
    QString options = QStringLiteral(" -n");
    if (isV6(target.endpoint))
        options += QStringLiteral(" -6");
    if (target.transport == Transport::Udp)
        options += QStringLiteral(" -u");
    if (target.isListening)
        options += QStringLiteral(" -l");
    return program % options % u' ' % shellWord(target.endpoint.addressText()) % u' ' %
           QString::number(target.endpoint.port());
}

QString socat(const CopyTarget &target)
{
    const Endpoint &at = target.endpoint;
    const QString family = isV6(at) ? QStringLiteral("6") : QStringLiteral("4");
    const QString protocol = (target.transport == Transport::Tcp ? u"TCP" : u"UDP") + family;
    const QString host = isV6(at) ? u'[' % at.addressText() % u']' : at.addressText();
    const QString port = QString::number(at.port());
    const QString address = target.isListening
                                ? QString(protocol % u"-LISTEN:" % port % u",bind=" % host % u",reuseaddr")
                                : QString(protocol % u':' % host % u':' % port);
    return u"socat - " % shellWord(address);
}

} // namespace

CopyTarget CopyTarget::of(const SocketRow &row, const UdpPeer *peer)
{
    CopyTarget target;
    target.transport = row.transport;
    const bool waits =
        row.opening == Opening::Foreign ? row.remoteEnd(peer).port() == 0 : row.opening != Opening::Active;
    target.isListening = waits && !peer;
    target.endpoint = target.isListening ? row.localEnd() : row.remoteEnd(peer);
    return target;
}

QString copyAs(CopyForm form, const SocketRow &row, const UdpPeer *peer)
{
    switch (form) {
    case CopyForm::Endpoint:
        return peer ? peer->remote.toString() : row.localEnd().toString();
    case CopyForm::Pair:
        return QString(row.localEnd().toString() % u' ' % row.remoteEnd(peer).toString()).trimmed();
    case CopyForm::Tsv:
        return cells(row, peer).join(u'\t');
    case CopyForm::Markdown:
        return markdown(cells(row, peer));
    case CopyForm::SsFilter:
        return ssFilter(row);
    default:
        break;
    }
    const CopyTarget target = CopyTarget::of(row, peer);
    if (target.endpoint.isNull())
        return {};
    switch (form) {
    case CopyForm::Nc:
        return netcat(QLatin1String("nc"), target);
    case CopyForm::Ncat:
        return netcat(QLatin1String("ncat"), target);
    case CopyForm::Socat:
        return socat(target);
    default:
        return copiedProgram(form, target);
    }
}

} // namespace enchufe
