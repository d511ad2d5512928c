#include "gui/commandline.h"

#include "explain/explain.h"
#include "services/services.h"
#include "session/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace enchufe {

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString overview()
{
    return CommandLine::tr("Usage: enchufe [options]\n"
                           "Opens TCP and UDP sockets and shows every connection with both ends.\n\n"
                           "  --listen URL     waits at an endpoint of this computer; may be repeated\n"
                           "  --connect URL    asks for a connection with another endpoint; may be repeated\n"
                           "  --service NAME   answers what arrives at --listen: %1\n"
                           "  --keep SIZE      keeps at most so much of what is exchanged: 500M, 2G; the oldest goes first\n"
                           "  --lang en|es|pt  the language of the window\n"
                           "  --show-me        begins with the demonstration\n"
                           "  --picture FILE   with --show-me: draws the window into FILE when it is over, and ends\n"
                           "  --help, --version\n\n"
                           "URL is tcp://IP:PORT or udp://IP:PORT; IPv6 stands in brackets; port 0 lets the system choose.\n")
        .arg(serviceNames().join(QStringLiteral(", ")));
}

Farewell wrongUsage(const QString &why)
{
    return {QStringLiteral("enchufe: ") + why + u'\n', 2};
}

QCommandLineOption valueOption(const char *name)
{
    return QCommandLineOption(QString::fromLatin1(name), QString(), QStringLiteral("value"));
}

/// Bytes from "500M" or "2G" (powers of 1024); at least what a table and a transcript need to work.
std::optional<quint64> readSize(const QString &text)
{
    const QString units = QStringLiteral("KMGT");
    const qsizetype unit = text.isEmpty() ? -1 : units.indexOf(text.back().toUpper());
    bool isNumber = false;
    const quint64 number = QStringView(text).chopped(unit < 0 ? 0 : 1).toULongLong(&isNumber);
    const int shift = int(unit + 1) * 10;
    constexpr quint64 least = quint64(16) << 20;
    constexpr quint64 most = quint64(16) << 40;
    if (!isNumber || number > (most >> shift) || (number << shift) < least)
        return std::nullopt;
    return number << shift;
}

/// Adds what an option's URLs ask for; what is wrong with the first bad one comes back.
QString addRequests(const QStringList &urls, Opening opening, const QString &service, QList<OpenRequest> *requests)
{
    for (const QString &text : urls) {
        const Result<SocketUrl> url = parseSocketUrl(text);
        if (!url)
            return text + QStringLiteral(": ") + explain::inputFault(url.error());
        OpenRequest request;
        request.transport = url->transport;
        request.opening = opening;
        request.target = url->target;
        request.service = service;
        requests->append(request);
    }
    return {};
}

} // namespace

std::variant<WindowOptions, Farewell> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption listen = valueOption("listen");
    const QCommandLineOption connectTo = valueOption("connect");
    const QCommandLineOption service = valueOption("service");
    const QCommandLineOption lang = valueOption("lang");
    const QCommandLineOption keep = valueOption("keep");
    const QCommandLineOption picture = valueOption("picture");
    const QCommandLineOption showMe(QStringLiteral("show-me"));
    const QCommandLineOption help(QStringList{QStringLiteral("help"), QStringLiteral("h")});
    const QCommandLineOption version(QStringLiteral("version"));
    parser.addOptions({listen, connectTo, service, keep, lang, picture, showMe, help, version});
    if (!parser.parse(arguments))
        return wrongUsage(parser.errorText());
    if (parser.isSet(help))
        return Farewell{overview(), 0};
    if (parser.isSet(version))
        return Farewell{QStringLiteral("enchufe " ENCHUFE_VERSION "\n"), 0};
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(CommandLine::tr("Unexpected argument: %1").arg(parser.positionalArguments().constFirst()));
    if (parser.isSet(lang) && !Language::fromName(parser.value(lang)))
        return wrongUsage(CommandLine::tr("--lang is one of en, es, pt."));
    if (parser.isSet(service) && !serviceNames().contains(parser.value(service)))
        return wrongUsage(CommandLine::tr("There is no service \"%1\". There are: %2.")
                              .arg(parser.value(service), serviceNames().join(QStringLiteral(", "))));
    const std::optional<quint64> keptBytes = readSize(parser.value(keep));
    if (parser.isSet(keep) && !keptBytes)
        return wrongUsage(CommandLine::tr("--keep needs a size of 16M or more, such as 500M or 2G."));
    if (parser.isSet(picture) && !parser.isSet(showMe))
        return wrongUsage(CommandLine::tr("--picture needs --show-me."));

    WindowOptions options;
    options.keptBytes = keptBytes;
    options.showMe = parser.isSet(showMe);
    options.picture = parser.value(picture);
    QString fault = addRequests(parser.values(listen), Opening::Passive, parser.value(service), &options.requests);
    if (fault.isEmpty())
        fault = addRequests(parser.values(connectTo), Opening::Active, {}, &options.requests);
    if (!fault.isEmpty())
        return wrongUsage(fault);
    return options;
}

} // namespace enchufe
