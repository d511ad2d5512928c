#include "journal/callprogram.h"
#include "journal/literals.h"

#include <array>
#include <set>

namespace enchufe {

namespace {

using Kind = CallStep::Kind;

constexpr char head[] = R"(// Made by Enchufe from the calls that it recorded. It prints what it receives.
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int check(long result, const char *call)
{
    if (result < 0) {
        perror(call);
        exit(1);
    }
    return (int)result;
}
)";

struct Helper
{
    const char *name;
    const char *text;
};

// Those that a program calls stand in it, in this order.
constexpr std::array<Helper, 9> helpers = {{
    {"address", R"(
struct address {
    struct sockaddr_storage at;
    socklen_t length;
};

static struct address address(const char *ip, const char *port)
{
    struct addrinfo hints = {.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV, .ai_socktype = SOCK_STREAM};
    struct addrinfo *found;
    struct address result;

    if (getaddrinfo(ip, port, &hints, &found) != 0) {
        fprintf(stderr, "%s is no address here\n", ip);
        exit(1);
    }
    memcpy(&result.at, found->ai_addr, found->ai_addrlen);
    result.length = found->ai_addrlen;
    freeaddrinfo(found);
    return result;
}
)"},
    {"set_option", R"(
static int set_option(int s, int level, int name, int value)
{
    return setsockopt(s, level, name, &value, sizeof value);
}
)"},
    {"set_linger", R"(
static int set_linger(int s, int on, int seconds)
{
    struct linger value = {.l_onoff = on, .l_linger = seconds};

    return setsockopt(s, SOL_SOCKET, SO_LINGER, &value, sizeof value);
}
)"},
    {"send_bytes", R"(
static void send_bytes(int s, const char *bytes, size_t size)
{
    while (size > 0) {
        int taken = check(send(s, bytes, size, MSG_NOSIGNAL), "send");
        bytes += taken;
        size -= (size_t)taken;
    }
}
)"},
    {"receive", R"(
static void receive(int s, size_t size) // or until the other end has finished
{
    char bytes[65536];

    while (size > 0) {
        int got = check(recv(s, bytes, size < sizeof bytes ? size : sizeof bytes, 0), "recv");
        if (got == 0)
            return;
        fwrite(bytes, 1, (size_t)got, stdout);
        fflush(stdout);
        size -= (size_t)got;
    }
}
)"},
    {"receive_to_end", R"(
static long receive_to_end(int s)
{
    char bytes[65536];
    ssize_t got;

    while ((got = recv(s, bytes, sizeof bytes, 0)) > 0) {
        fwrite(bytes, 1, (size_t)got, stdout);
        fflush(stdout);
    }
    return got;
}
)"},
    {"send_to", R"(
static void send_to(int s, const struct address *peer, const char *bytes, size_t size)
{
    check(sendto(s, bytes, size, 0, (const struct sockaddr *)&peer->at, peer->length), "sendto");
}
)"},
    {"receive_from", R"(
static void receive_from(int s, struct address *peer)
{
    char bytes[65536];
    int got;

    peer->length = sizeof peer->at;
    got = check(recvfrom(s, bytes, sizeof bytes, 0, (struct sockaddr *)&peer->at, &peer->length),
                "recvfrom");
    fwrite(bytes, 1, (size_t)got, stdout);
    fflush(stdout);
}
)"},
    {"receive_datagram", R"(
static void receive_datagram(int s)
{
    char bytes[65536];
    int got = check(recv(s, bytes, sizeof bytes, 0), "recv");

    fwrite(bytes, 1, (size_t)got, stdout);
    fflush(stdout);
}
)"},
}};

class Writer
{
public:
    explicit Writer(const CallSteps &steps)
        : m_steps(steps)
    {}

    QString program();

private:
    void write(const CallStep &step);
    void writeSocket(const CallStep &step);
    void writeSend(const CallStep &step);
    void writeReceive(const CallStep &step);
    /// Param call: the expression; its result is checked as it was recorded.
    void checked(const QString &call, const char *name, const CallStep &step);
    void line(const QString &text) { m_body += u"    " % text % u'\n'; }
    void setAddress(const QString &variable, const Endpoint &endpoint, bool isNew);
    QString peerVariable(const CallStep &step);
    /// The beginning of a helper's call, "send_to("; the helper will stand in the program.
    QString use(const char *helper);

    const CallSteps &m_steps;
    QString m_body;
    std::set<QString> m_declared;
    std::set<QLatin1String> m_used;
};

QString Writer::use(const char *helper)
{
    m_used.insert(QLatin1String(helper));
    return QLatin1String(helper) % u'(';
}

void Writer::checked(const QString &call, const char *name, const CallStep &step)
{
    const QString quoted = textLiteral(QLatin1String(name));
    if (step.error == 0) {
        line(u"check(" % call % u", " % quoted % u");");
        return;
    }
    line(u"if (" % call % u" < 0) // " % errnoName(step.error) % u" when it was recorded");
    line(u"    perror(" % quoted % u");");
}

void Writer::setAddress(const QString &variable, const Endpoint &endpoint, bool isNew)
{
    line((isNew ? QLatin1String("struct address ") : QLatin1String("")) % variable % u" = " % use("address") %
         textLiteral(endpoint.addressText()) % u", \"" % QString::number(endpoint.port()) % u"\");");
}

/// The variable of a datagram's peer, declared with its recorded address where it is first used.
QString Writer::peerVariable(const CallStep &step)
{
    const QString variable = QStringLiteral("peer%1").arg(step.peer);
    if (m_declared.insert(variable).second)
        setAddress(variable, step.endpoint, true);
    return variable;
}

void Writer::writeSocket(const CallStep &step)
{
    const QString variable = socketVariable(step.socket);
    const bool isNew = m_declared.insert(variable).second;
    const bool isV6 = step.value == qint64(IpFamily::V6);
    line((isNew ? QLatin1String("int ") : QLatin1String("")) % variable % u" = socket(" %
         (isV6 ? QLatin1String("AF_INET6") : QLatin1String("AF_INET")) % u", " %
         (m_steps.transport == Transport::Tcp ? QLatin1String("SOCK_STREAM") : QLatin1String("SOCK_DGRAM")) %
         u", 0);");
    checked(variable, "socket", step);
}

void Writer::writeSend(const CallStep &step)
{
    const QString bytes = cLiteral(step.bytes, u"\n        ");
    const QString rest = u", " % bytes % u", " % QString::number(step.bytes.size());
    const QString s = socketVariable(step.socket);
    if (quint64(step.bytes.size()) < step.size)
        line(QStringLiteral("// It sent %1 bytes here, of which these are kept.").arg(step.size));
    if (m_steps.transport == Transport::Tcp)
        line(use("send_bytes") % s % rest % u");");
    else if (step.peer != 0)
        line(use("send_to") % s % u", &" % peerVariable(step) % rest % u");");
    else
        checked(u"send(" % s % rest % u", 0)", "send", step);
}

void Writer::writeReceive(const CallStep &step)
{
    const QString s = socketVariable(step.socket);
    if (m_steps.transport == Transport::Tcp)
        line(use("receive") % s % u", " % QString::number(step.size) % u");");
    else if (step.peer != 0)
        line(use("receive_from") % s % u", &" % peerVariable(step) % u");");
    else
        line(use("receive_datagram") % s % u");");
}

void Writer::write(const CallStep &step)
{
    const QString s = socketVariable(step.socket);
    const QString name = QString::fromLatin1(step.name);
    switch (step.kind) {
    case Kind::Socket:
        writeSocket(step);
        break;
    case Kind::Option:
        checked(use("set_option") % s % u", " % name % u", " % QString::number(step.value) % u')',
                "setsockopt", step);
        break;
    case Kind::Linger:
        checked(use("set_linger") % QStringLiteral("%1, %2, %3)").arg(s).arg(step.value).arg(step.size),
                "setsockopt", step);
        break;
    case Kind::Bind:
    case Kind::Connect: {
        const bool isBind = step.kind == Kind::Bind;
        const QString variable = isBind ? QStringLiteral("here") : QStringLiteral("there");
        if (step.isPortChosen)
            line(QStringLiteral("// It asked for port 0, and this is what the kernel chose."));
        setAddress(variable, step.endpoint, m_declared.insert(variable).second);
        checked((isBind ? QLatin1String("bind(") : QLatin1String("connect(")) % s %
                    u", (struct sockaddr *)&" % variable % u".at, " % variable % u".length)",
                isBind ? "bind" : "connect", step);
        break;
    }
    case Kind::Listen:
        checked(u"listen(" % s % u", " % QString::number(step.value) % u')', "listen", step);
        break;
    case Kind::Accept:
        line(u"int " % s % u" = check(accept(s, NULL, NULL), \"accept\");");
        break;
    case Kind::Send:
        writeSend(step);
        break;
    case Kind::Receive:
        writeReceive(step);
        break;
    case Kind::ReceiveEnd:
        checked(use("receive_to_end") % s % u')', "recv", step);
        break;
    case Kind::Shutdown:
        checked(u"shutdown(" % s % u", " % name % u')', "shutdown", step);
        break;
    case Kind::Close:
        checked(u"close(" % s % u')', "close", step);
        break;
    case Kind::LeftOut:
        line(u"// A call of " % name % u" is left out: it has no simple form.");
        break;
    }
}

QString Writer::program()
{
    for (const CallStep &step : m_steps.steps)
        write(step);
    if (m_steps.leftOut > 0)
        line(QStringLiteral("// %1 more calls were recorded, and are left out.").arg(m_steps.leftOut));
    // Its close() may be one of those that are left out.
    const QLatin1String remark(m_steps.leftOut > 0 ? "" : " // it was still open");
    for (const int socket : openAtEnd(m_steps))
        line(u"close(" % socketVariable(socket) % u");" % remark);
    QString text = QLatin1String(head);
    for (const Helper &helper : helpers) {
        if (m_used.contains(QLatin1String(helper.name)))
            text += QLatin1String(helper.text);
    }
    return text % u"\nint main(void)\n{\n" % m_body % u"    return 0;\n}\n";
}

} // namespace

QString cProgram(const CallSteps &steps)
{
    return Writer(steps).program();
}

} // namespace enchufe
