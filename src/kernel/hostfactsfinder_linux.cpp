#include "kernel/hostfactsfinder.h"

#include "kernel/procfile.h"

#include <QNetworkInterface>

#include <algorithm>
#include <linux/capability.h>

namespace enchufe {

namespace {

bool isAnyV6(const Endpoint &endpoint)
{
    return endpoint.family() == IpFamily::V6 && endpoint.isWildcard();
}

/// True when sockets bound to both addresses would get the same packets: ipv6_rcv_saddr_equal() with both
/// wildcards matching. `mine` is bound as this program does it, [::] taking IPv4 too.
bool overlap(const Endpoint &mine, const KernelSocket &other)
{
    const Endpoint a = mine.unmapped();
    const Endpoint b = other.facts.pair.local.unmapped();
    if (a.isNull() || b.isNull())
        return false;
    if (isAnyV6(b))
        return a.family() == IpFamily::V6 || !other.v6Only;
    if (isAnyV6(a))
        return true;
    if (a.family() != b.family())
        return false;
    if (a.isWildcard() || b.isWildcard())
        return true;
    const bool scopesDiffer = a.scopeId() != 0 && b.scopeId() != 0 && a.scopeId() != b.scopeId();
    return a.addressBytes() == b.addressBytes() && !scopesDiffer;
}

/// How surely a row is what stands in the way; 0 when it is not.
int weight(const KernelSocket &row, HostFactsFinder::Moment moment)
{
    if (row.transport == Transport::Udp || row.facts.state == TcpState::Listen)
        return 3;
    if (moment == HostFactsFinder::Moment::Before)
        return 0;
    return row.facts.inode != 0 ? 2 : 1;
}

void listAddresses(HostFacts *facts)
{
    std::vector<std::pair<QHostAddress, QString>> found;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        if (!interface.flags().testFlag(QNetworkInterface::IsUp))
            continue;
        const QList<QNetworkAddressEntry> entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries)
            found.emplace_back(entry.ip(), interface.name());
    }
    const auto rank = [](const QHostAddress &address) {
        const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
        return (address.isLoopback() ? 0 : 2) + (isV6 ? 1 : 0);
    };
    std::stable_sort(found.begin(), found.end(),
                     [rank](const auto &a, const auto &b) { return rank(a.first) < rank(b.first); });
    for (const auto &[address, interface] : found) {
        facts->addresses.append(address);
        facts->interfaces.append(interface);
    }
}

} // namespace

HostFactsFinder::HostFactsFinder(QByteArray procDirectory)
    : m_procDirectory(procDirectory)
    , m_processes(procDirectory)
{}

HostFacts HostFactsFinder::find(Transport transport, const Endpoint &endpoint,
                                const std::vector<KernelSocket> &rows, Moment moment) const
{
    HostFacts facts;
    facts.transport = transport;
    facts.endpoint = endpoint;
    facts.unprivilegedPortStart = unprivilegedPortStart();
    facts.mayBindPrivileged = mayBindPrivileged();
    listAddresses(&facts);
    if (const KernelSocket *row = obstacle(transport, endpoint, rows, moment)) {
        const ProcessName process = m_processes.holderOf(row->facts.inode);
        facts.holder = PortHolder{row->facts.pair.local, process.pid, process.name, row->facts.inode};
    }
    return facts;
}

const KernelSocket *HostFactsFinder::obstacle(Transport transport, const Endpoint &endpoint,
                                              const std::vector<KernelSocket> &rows, Moment moment)
{
    if (endpoint.isNull() || endpoint.port() == 0)
        return nullptr;
    const KernelSocket *best = nullptr;
    int bestWeight = 0;
    for (const KernelSocket &row : rows) {
        if (row.transport != transport || row.facts.pair.local.port() != endpoint.port() ||
            !overlap(endpoint, row))
            continue;
        // Of rows that are equally sure, the one on the very endpoint says most.
        const int rowWeight = 2 * weight(row, moment) + (row.facts.pair.local == endpoint ? 1 : 0);
        if (rowWeight > 1 && rowWeight > bestWeight) {
            best = &row;
            bestWeight = rowWeight;
        }
    }
    return best;
}

int HostFactsFinder::unprivilegedPortStart() const
{
    const Result<QByteArray> content =
        readProcFile(m_procDirectory + "/sys/net/ipv4/ip_unprivileged_port_start");
    // The rule is older than the file (Linux 4.11): without it the limit is PROT_SOCK.
    constexpr int withoutFile = 1024;
    if (!content)
        return withoutFile;
    bool isNumber = false;
    const int start = content->trimmed().toInt(&isNumber);
    return isNumber ? start : withoutFile;
}

bool HostFactsFinder::mayBindPrivileged() const
{
    const Result<QByteArray> content = readProcFile(m_procDirectory + "/self/status");
    if (!content)
        return false;
    constexpr QByteArrayView field = "CapEff:";
    const qsizetype begin = content->indexOf(field);
    if (begin < 0)
        return false;
    const qsizetype end = content->indexOf('\n', begin);
    bool isNumber = false;
    const quint64 capabilities =
        content->mid(begin + field.size(), end - begin - field.size()).trimmed().toULongLong(&isNumber, 16);
    return isNumber && ((capabilities >> CAP_NET_BIND_SERVICE) & 1) != 0;
}

} // namespace enchufe
