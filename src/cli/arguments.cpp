#include "cli/arguments.h"

#include "cli/text.h"
#include "explain/explain.h"
#include "services/services.h"
#include "session/language.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <algorithm>

namespace enchufe::cli {

namespace {

const QString synopsis = QStringLiteral(
    "enchufe-cli listen URL [--service NAME] [--max N] [--for SECONDS] [--json]\n"
    "enchufe-cli connect URL [--from IP[:PORT]] [--send TEXT]... [--send-file FILE]\n"
    "                        [--eol none|lf|crlf|cr|nul] [--for SECONDS] [--json]\n"
    "enchufe-cli table [--all] [--filter EXPRESSION] [--json] [--watch]\n");

QString overview()
{
    return Text::tr("Usage:") + u'\n' + synopsis + u'\n'
        + Text::tr("URL is tcp://IP:PORT or udp://IP:PORT; IPv6 stands in brackets; port 0 lets the system choose.\n"
             "listen   waits there and prints what arrives, byte for byte. Ctrl+C ends it.\n"
             "connect  sends standard input and prints what arrives, byte for byte.\n"
             "table    lists the sockets of Enchufe's programs; --all: of this computer; --watch: what changes.\n"
             "--filter takes what the window's filter takes: \"state:listen port:5000\", \"-udp bytes:>1k\".\n"
             "--json prints events (or sockets), one JSON object a line. --lang en|es|pt chooses the language.\n"
             "Exit status: 0 done, 1 the network said no, 2 wrong usage.\n");
}

UsageError usage(const QString &fault)
{
    return {fault + u'\n' + overview()};
}

/// One command's options; each is added, parsed and then read back by name.
class Parser
{
public:
    void addFlag(const char *name) { m_parser.addOption(QCommandLineOption(QString::fromLatin1(name))); }
    void addValue(const char *name)
    {
        m_parser.addOption(QCommandLineOption(QString::fromLatin1(name), QString(), QStringLiteral("value")));
    }

    bool parse(const QStringList &arguments)
    {
        addValue("lang");
        return m_parser.parse(arguments);
    }
    QString fault() const { return m_parser.errorText(); }
    QStringList positional() const { return m_parser.positionalArguments().mid(1); }
    bool has(const char *name) const { return m_parser.isSet(QString::fromLatin1(name)); }
    QString value(const char *name) const { return m_parser.value(QString::fromLatin1(name)); }
    QStringList values(const char *name) const { return m_parser.values(QString::fromLatin1(name)); }

private:
    QCommandLineParser m_parser;
};

/// The command's one URL as a request, or what is wrong with it.
std::variant<OpenRequest, UsageError> readUrl(const Parser &parser, Opening opening)
{
    const QStringList positional = parser.positional();
    if (positional.size() != 1)
        return usage(Text::tr("Exactly one URL is needed."));
    const Result<SocketUrl> url = parseSocketUrl(positional.first());
    if (!url)
        return usage(positional.first() + QStringLiteral(": ") + explain::inputFault(url.error()));
    OpenRequest request;
    request.transport = url->transport;
    request.opening = opening;
    request.target = url->target;
    return request;
}

/// Seconds, with a fraction if wanted; from just above 0 to a year.
std::optional<std::chrono::milliseconds> readSeconds(const QString &text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    constexpr double year = 366.0 * 24 * 3600;
    if (!isNumber || !(seconds > 0) || seconds > year)
        return std::nullopt;
    return std::chrono::milliseconds(qint64(seconds * 1000.0));
}

/// Reads --for into `duration`; what is wrong with it, or nothing.
QString readDuration(const Parser &parser, std::optional<std::chrono::milliseconds> *duration)
{
    if (!parser.has("for"))
        return {};
    *duration = readSeconds(parser.value("for"));
    return *duration ? QString() : Text::tr("--for needs a number of seconds above 0.");
}

Arguments parseListen(const QStringList &arguments)
{
    Parser parser;
    for (const char *name : {"service", "max", "for"})
        parser.addValue(name);
    parser.addFlag("json");
    if (!parser.parse(arguments))
        return usage(parser.fault());

    const auto url = readUrl(parser, Opening::Passive);
    if (const UsageError *fault = std::get_if<UsageError>(&url))
        return *fault;
    ListenOptions options;
    options.request = std::get<OpenRequest>(url);
    options.json = parser.has("json");
    if (parser.has("service")) {
        options.request.service = parser.value("service");
        if (!serviceNames().contains(options.request.service))
            return usage(Text::tr("There is no service \"%1\". There are: %2.")
                             .arg(options.request.service, serviceNames().join(QStringLiteral(", "))));
    }
    if (parser.has("max")) {
        bool isNumber = false;
        options.max = parser.value("max").toULongLong(&isNumber);
        if (!isNumber || options.max == 0)
            return usage(Text::tr("--max needs a whole number from 1 up."));
    }
    if (const QString fault = readDuration(parser, &options.duration); !fault.isEmpty())
        return usage(fault);
    return options;
}

/// --from IP[:PORT]; IPv6 may stand bare when there is no port.
std::variant<Endpoint, UsageError> readFrom(const QString &text)
{
    const Result<HostPort> from = parseHostPort(text);
    if (!from)
        return usage(QStringLiteral("--from: ") + explain::inputFault(from.error()));
    const Endpoint endpoint(QHostAddress(from->host), from->port.value_or(0));
    if (!from->isAddress() || endpoint.isNull())
        return usage(Text::tr("--from needs an address of this computer, not a name."));
    return endpoint;
}

Arguments parseConnect(const QStringList &arguments)
{
    Parser parser;
    for (const char *name : {"from", "send", "send-file", "eol", "for"})
        parser.addValue(name);
    parser.addFlag("json");
    if (!parser.parse(arguments))
        return usage(parser.fault());

    const auto url = readUrl(parser, Opening::Active);
    if (const UsageError *fault = std::get_if<UsageError>(&url))
        return *fault;
    ConnectOptions options;
    options.request = std::get<OpenRequest>(url);
    options.json = parser.has("json");
    options.file = parser.value("send-file");
    if (!options.file.isEmpty() && options.request.transport == Transport::Udp)
        return usage(Text::tr("--send-file needs tcp: a file is a stream, not a datagram."));
    if (!options.file.isEmpty() && !QFileInfo(options.file).isReadable())
        return usage(Text::tr("--send-file: %1 cannot be read.").arg(options.file));
    if (parser.has("from")) {
        const auto from = readFrom(parser.value("from"));
        if (const UsageError *fault = std::get_if<UsageError>(&from))
            return *fault;
        options.request.from = std::get<Endpoint>(from);
    }
    LineEnding ending = LineEnding::None;
    if (parser.has("eol")) {
        const Result<LineEnding> word = parseLineEnding(parser.value("eol"));
        if (!word)
            return usage(Text::tr("--eol is one of none, lf, crlf, cr, nul."));
        ending = *word;
    }
    const QStringList texts = parser.values("send");
    for (const QString &text : texts)
        options.messages.append(text.toUtf8() + lineEndingBytes(ending).toByteArray());
    if (const QString fault = readDuration(parser, &options.duration); !fault.isEmpty())
        return usage(fault);
    return options;
}

/// The expression with a caret below the character that is wrong.
QString pointedAt(const QString &expression, qsizetype position)
{
    QString line = expression;
    std::replace_if(line.begin(), line.end(), [](QChar c) { return !c.isPrint(); }, u' ');
    return QStringLiteral("    %1\n    %2^").arg(line, QString(qMax<qsizetype>(0, position), u' '));
}

/// Reads --filter into `filter`; what is wrong with it, or nothing.
QString readFilter(const Parser &parser, SocketFilter *filter)
{
    const QString expression = parser.value("filter");
    const Result<SocketFilter> parsed = SocketFilter::parse(expression);
    if (!parsed)
        return QStringLiteral("--filter: ") + explain::inputFault(parsed.error()) + u'\n' +
               pointedAt(expression, parsed.error().position);
    if (parsed->usesAge())
        return Text::tr("--filter: age cannot be asked here, for the kernel does not tell how old a socket is.");
    *filter = *parsed;
    return {};
}

Arguments parseTable(const QStringList &arguments)
{
    Parser parser;
    for (const char *name : {"all", "json", "watch"})
        parser.addFlag(name);
    parser.addValue("filter");
    if (!parser.parse(arguments))
        return usage(parser.fault());
    if (!parser.positional().isEmpty())
        return usage(Text::tr("table takes no URL."));
    TableOptions options{parser.has("all"), parser.has("json"), parser.has("watch")};
    if (const QString fault = readFilter(parser, &options.filter); !fault.isEmpty())
        return usage(fault);
    return options;
}

} // namespace

Arguments parseArguments(const QStringList &arguments)
{
    QStringList rest = arguments.mid(1);
    for (const QString &argument : std::as_const(rest)) {
        if (argument == QLatin1String("--help") || argument == QLatin1String("-h"))
            return Information{overview()};
        if (argument == QLatin1String("--version"))
            return Information{QStringLiteral("enchufe-cli " ENCHUFE_VERSION "\n")};
        if (argument == QLatin1String("--"))
            break;
    }
    // --lang may stand before the command.
    while (!rest.isEmpty() && rest.first().startsWith(QLatin1String("--lang")))
        rest.remove(0, rest.first() == QLatin1String("--lang") ? qMin<qsizetype>(2, rest.size()) : 1);
    const QString language = Language::argument(arguments);
    if (!language.isEmpty() && !Language::fromName(language))
        return usage(Text::tr("--lang is one of en, es, pt."));
    if (rest.isEmpty())
        return usage(Text::tr("A command is needed: listen, connect or table."));

    const QString command = rest.first();
    rest.prepend(arguments.value(0));
    if (command == QLatin1String("listen"))
        return parseListen(rest);
    if (command == QLatin1String("connect"))
        return parseConnect(rest);
    if (command == QLatin1String("table"))
        return parseTable(rest);
    return usage(Text::tr("\"%1\" is not a command: there are listen, connect and table.").arg(command));
}

} // namespace enchufe::cli
