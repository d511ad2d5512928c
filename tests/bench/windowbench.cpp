// The real window, or the session without one, with a heartbeat; answers commands with JSON lines.
//
//     windowbench listen URL [--service NAME] [--no-window] [--follow] [--pictures] [--bytes-limit N]
//     [--events-limit N]
//                            [--acts SEED]
//         Commands on standard input, whose end quits:
//         report, beat, await rows N, await finished, await caughtup, close, hash; with a window also
//         filter [TEXT], sort COLUMN, scroll N, clear
//     windowbench events COUNT     a transcript of so many blocks: opened, scrolled, jumped in

#include "bench/eventsbench.h"
#include "bench/listenbench.h"
#include "bench/timedapplication.h"
#include "gui/widgets/accessiblecombobox.h"
#include "net/descriptorlimit.h"

#include <QCommandLineParser>

#include <csignal>
#include <cstdio>

using namespace enchufe;
using namespace enchufe::bench;

namespace {

int runListen(TimedApplication &application, const QCommandLineParser &parser)
{
    const Result<SocketUrl> url = parseSocketUrl(parser.positionalArguments().value(1));
    if (!url) {
        std::fprintf(stderr, "windowbench: not a URL\n");
        return 2;
    }
    ListenOptions options;
    options.request.transport = url->transport;
    options.request.target = url->target;
    options.request.service = parser.value(QStringLiteral("service"));
    options.withWindow = !parser.isSet(QStringLiteral("no-window"));
    options.showsPictures = parser.isSet(QStringLiteral("pictures"));
    options.follows = parser.isSet(QStringLiteral("follow"));
    if (parser.isSet(QStringLiteral("bytes-limit")))
        options.journal.payloadLimit = parser.value(QStringLiteral("bytes-limit")).toULongLong();
    if (parser.isSet(QStringLiteral("events-limit")))
        options.journal.eventLimit = parser.value(QStringLiteral("events-limit")).toULongLong();
    if (parser.isSet(QStringLiteral("acts")))
        options.actsSeed = parser.value(QStringLiteral("acts")).toUInt();
    ListenBench bench(application, options);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    nameAccessibleComboBoxes();
    std::signal(SIGPIPE, SIG_IGN);
    raiseDescriptorLimit();
    QCommandLineParser parser;
    for (const char *option : {"service", "bytes-limit", "events-limit", "acts"})
        parser.addOption({QLatin1String(option), {}, QStringLiteral("value")});
    for (const char *option : {"no-window", "follow", "pictures"})
        parser.addOption(QCommandLineOption(QString(QLatin1String(option))));
    parser.process(application);
    const QString scenario = parser.positionalArguments().value(0);
    if (scenario == u"listen")
        return runListen(application, parser);
    if (scenario == u"events") {
        EventsBench bench(application, parser.positionalArguments().value(1).toLongLong());
        return QApplication::exec();
    }
    std::fprintf(stderr, "usage: windowbench listen URL ... | windowbench events COUNT\n");
    return 2;
}
