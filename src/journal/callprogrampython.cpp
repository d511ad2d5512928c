#include "journal/callprogram.h"
#include "journal/literals.h"

#include <array>
#include <set>

namespace enchufe {

namespace {

using Kind = CallStep::Kind;

constexpr char head[] = R"(# Made by Enchufe from the calls that it recorded. It prints what it receives.
import socket
)";

struct Helper
{
    const char *name;
    const char *text;
};

// Those that a program calls stand in it, in this order.
constexpr std::array<Helper, 3> helpers = {{
    {"show", R"(

def show(data):
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()
)"},
    {"receive", R"(

def receive(s, size):  # or until the other end has finished
    while size > 0 and (data := s.recv(min(size, 65536))):
        show(data)
        size -= len(data)
)"},
    {"receive_to_end", R"(

def receive_to_end(s):
    while data := s.recv(65536):
        show(data)
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
    void writeSend(const CallStep &step);
    void writeReceive(const CallStep &step);
    /// A call that gave an error when it was recorded says so again, and the program goes on.
    void called(const QString &call, const CallStep &step);
    void line(const QString &text) { m_body += text % u'\n'; }
    QString peerVariable(const CallStep &step);
    /// The beginning of a helper's call, "receive("; the helper will stand in the program.
    QString use(const char *helper);

    const CallSteps &m_steps;
    QString m_body;
    std::set<PeerIndex> m_peers;
    std::set<QLatin1String> m_used;
    bool m_needsSys = false;
    bool m_needsStruct = false;
};

/// A constant's word where Python's module has another one, or none.
struct Spelling
{
    QLatin1String word;
    QLatin1String python;
};

// Source: the constants of Python 3.11's socket module; linux/in.h for the number.
constexpr std::array<Spelling, 3> spellings = {{
    {QLatin1String("SOL_IP"), QLatin1String("socket.IPPROTO_IP")},
    {QLatin1String("SOL_IPV6"), QLatin1String("socket.IPPROTO_IPV6")},
    {QLatin1String("IP_PKTINFO"), QLatin1String("8")},
}};

/// The module's name stands before each word that is no number.
QString optionWord(const QString &word)
{
    for (const Spelling &spelling : spellings) {
        if (spelling.word == word)
            return spelling.python;
    }
    return word.isEmpty() || word.front().isDigit() ? word : QString(u"socket." % word);
}

/// The rest of a setsockopt() from the level on: a number that stands for a name has it in a comment.
QString optionArguments(const CallStep &step)
{
    QStringList words;
    QString comment;
    for (const QString &word : QString::fromLatin1(step.name).split(QStringLiteral(", "))) {
        words += optionWord(word);
        if (words.last() != word && words.last().front().isDigit())
            comment = u"  # " % words.last() % u": " % word;
    }
    return words.join(QLatin1String(", ")) % u", " % QString::number(step.value) % u')' % comment;
}

QString Writer::use(const char *helper)
{
    m_used.insert(QLatin1String(helper));
    // All of them show what they receive.
    m_used.insert(QLatin1String("show"));
    m_needsSys = true;
    return QLatin1String(helper) % u'(';
}

void Writer::called(const QString &call, const CallStep &step)
{
    if (step.error == 0) {
        line(call);
        return;
    }
    m_needsSys = true;
    line(u"try:  # " % errnoName(step.error) % u" when it was recorded");
    line(u"    " % call);
    line(QStringLiteral("except OSError as error:"));
    line(QStringLiteral("    print(error, file=sys.stderr)"));
}

QString Writer::peerVariable(const CallStep &step)
{
    const QString variable = QStringLiteral("peer%1").arg(step.peer);
    if (m_peers.insert(step.peer).second)
        line(variable % u" = " % pythonAddress(step.endpoint));
    return variable;
}

void Writer::writeSend(const CallStep &step)
{
    const QString bytes = pythonLiteral(step.bytes, u"\n    ");
    const QString s = socketVariable(step.socket);
    if (quint64(step.bytes.size()) < step.size)
        line(QStringLiteral("# It sent %1 bytes here, of which these are kept.").arg(step.size));
    if (m_steps.transport == Transport::Tcp)
        line(s % u".sendall(" % bytes % u')');
    else if (step.peer != 0)
        line(s % u".sendto(" % bytes % u", " % peerVariable(step) % u')');
    else
        called(s % u".send(" % bytes % u')', step);
}

void Writer::writeReceive(const CallStep &step)
{
    const QString s = socketVariable(step.socket);
    if (m_steps.transport == Transport::Tcp) {
        line(use("receive") % s % u", " % QString::number(step.size) % u')');
    } else if (step.peer != 0) {
        line(u"data, " % peerVariable(step) % u" = " % s % u".recvfrom(65535)");
        line(use("show") % u"data)");
    } else {
        line(use("show") % s % u".recv(65535))");
    }
}

void Writer::write(const CallStep &step)
{
    const QString s = socketVariable(step.socket);
    switch (step.kind) {
    case Kind::Socket: {
        const bool isV6 = step.value == qint64(IpFamily::V6);
        called(s % u" = socket.socket(socket." %
                   (isV6 ? QLatin1String("AF_INET6") : QLatin1String("AF_INET")) % u", socket." %
                   (m_steps.transport == Transport::Tcp ? QLatin1String("SOCK_STREAM")
                                                        : QLatin1String("SOCK_DGRAM")) %
                   u')',
               step);
        break;
    }
    case Kind::Option:
        called(s % u".setsockopt(" % optionArguments(step), step);
        break;
    case Kind::Linger:
        m_needsStruct = true;
        called(QStringLiteral("%1.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, "
                              "struct.pack(\"ii\", %2, %3))")
                   .arg(s)
                   .arg(step.value)
                   .arg(step.size),
               step);
        break;
    case Kind::Bind:
        if (step.isPortChosen)
            line(QStringLiteral("# It asked for port 0, and this is what the kernel chose."));
        called(s % u".bind(" % pythonAddress(step.endpoint) % u')', step);
        break;
    case Kind::Connect:
        called(s % u".connect(" % pythonAddress(step.endpoint) % u')', step);
        break;
    case Kind::Listen:
        called(s % u".listen(" % QString::number(step.value) % u')', step);
        break;
    case Kind::Accept:
        line(s % u", _ = s.accept()");
        break;
    case Kind::Send:
        writeSend(step);
        break;
    case Kind::Receive:
        writeReceive(step);
        break;
    case Kind::ReceiveEnd:
        called(use("receive_to_end") % s % u')', step);
        break;
    case Kind::Shutdown:
        called(s % u".shutdown(socket." % QString::fromLatin1(step.name) % u')', step);
        break;
    case Kind::Close:
        called(s % u".close()", step);
        break;
    case Kind::LeftOut:
        line(u"# A call of " % QString::fromLatin1(step.name) % u" is left out: it has no simple form.");
        break;
    }
}

QString Writer::program()
{
    for (const CallStep &step : m_steps.steps)
        write(step);
    if (m_steps.leftOut > 0)
        line(QStringLiteral("# %1 more calls were recorded, and are left out.").arg(m_steps.leftOut));
    // Its close() may be one of those that are left out.
    const QLatin1String remark(m_steps.leftOut > 0 ? "" : "  # it was still open");
    for (const int socket : openAtEnd(m_steps))
        line(socketVariable(socket) % u".close()" % remark);
    QString text = QLatin1String(head);
    if (m_needsStruct)
        text += QLatin1String("import struct\n");
    if (m_needsSys)
        text += QLatin1String("import sys\n");
    for (const Helper &helper : helpers) {
        if (m_used.contains(QLatin1String(helper.name)))
            text += QLatin1String(helper.text);
    }
    return text % (m_used.empty() ? QLatin1String("\n") : QLatin1String("\n\n")) % m_body;
}

} // namespace

QString pythonProgram(const CallSteps &steps)
{
    return Writer(steps).program();
}

} // namespace enchufe
