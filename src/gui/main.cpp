#include "base/hostport.h"
#include "gui/mainwindow.h"
#include "journal/livetable.h"
#include "session/language.h"
#include "session/session.h"
#include "session/terminationsignal.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTextStream>

#include <chrono>

using namespace std::chrono_literals;
using namespace enchufe;

namespace {

int wrongUsage(const QString &why)
{
    QTextStream(stderr) << QCoreApplication::applicationName() << QStringLiteral(": ") << why << Qt::endl;
    return 2;
}

/// Adds the requests that an option's URLs ask for; the first one that is none comes back.
QString addRequests(const QStringList &urls, Opening opening, QList<OpenRequest> *requests)
{
    for (const QString &text : urls) {
        const Result<SocketUrl> url = parseSocketUrl(text);
        if (!url)
            return text;
        OpenRequest request;
        request.transport = url->transport;
        request.opening = opening;
        request.target = url->target;
        requests->append(request);
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("enchufe"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ENCHUFE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Enchufe"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.enchufe.Enchufe"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/enchufe.svg")));

    Language language(application);
    language.select(Language::fromLocale(QLocale::system()));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Opens TCP and UDP sockets and shows both ends."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption listen(
        QStringLiteral("listen"),
        QCoreApplication::translate("main", "Waits at a local endpoint; may be repeated."),
        QStringLiteral("tcp://IP:PORT"));
    const QCommandLineOption connectTo(
        QStringLiteral("connect"),
        QCoreApplication::translate("main", "Asks a remote endpoint; may be repeated."),
        QStringLiteral("tcp://IP:PORT"));
    const QCommandLineOption lang(QStringLiteral("lang"),
                                  QCoreApplication::translate("main", "The language: en, es or pt."),
                                  QStringLiteral("language"));
    parser.addOptions({listen, connectTo, lang});
    if (!parser.parse(application.arguments()))
        return wrongUsage(parser.errorText());
    if (parser.isSet(help))
        parser.showHelp(0);
    if (parser.isSet(version))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(QCoreApplication::translate("main", "Unexpected argument: %1")
                              .arg(parser.positionalArguments().constFirst()));
    if (parser.isSet(lang)) {
        const std::optional<Language::Code> code = Language::fromName(parser.value(lang));
        if (!code)
            return wrongUsage(
                QCoreApplication::translate("main", "Not one of en, es, pt: %1").arg(parser.value(lang)));
        language.select(*code);
    }
    QList<OpenRequest> requests;
    QString wrong = addRequests(parser.values(listen), Opening::Passive, &requests);
    if (wrong.isEmpty())
        wrong = addRequests(parser.values(connectTo), Opening::Active, &requests);
    if (!wrong.isEmpty())
        return wrongUsage(
            QCoreApplication::translate("main", "Not an endpoint such as tcp://127.0.0.1:5000: %1")
                .arg(wrong));

    Session session;
    LiveTable table(session.journal(), 16ms);
    MainWindow window(session, table, language);
    TerminationSignal termination;
    QObject::connect(&termination, &TerminationSignal::arrived, &application, &QCoreApplication::quit);
    window.show();
    for (const OpenRequest &request : std::as_const(requests))
        window.open(request);
    return QCoreApplication::exec();
}
