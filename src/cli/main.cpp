#include "cli/arguments.h"
#include "cli/connectcommand.h"
#include "cli/listencommand.h"
#include "cli/tablecommand.h"
#include "kernel/procnetsource.h"
#include "kernel/sockdiagsource.h"
#include "net/descriptorlimit.h"
#include "session/language.h"
#include "session/terminationsignal.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

using namespace enchufe;

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

/// Starts the command inside the event loop and returns the process's exit status.
template <typename Command>
int run(QCoreApplication &application, Command &command)
{
    TerminationSignal termination;
    QObject::connect(&termination, &TerminationSignal::arrived, &command, &Command::stop);
    QObject::connect(&command, &Command::finished, &application, [](int status) { QCoreApplication::exit(status); });
    QMetaObject::invokeMethod(&command, &Command::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("enchufe-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ENCHUFE_VERSION));
    raiseDescriptorLimit();

    const QStringList words = QCoreApplication::arguments();
    Language language(application);
    language.select(Language::fromArguments(words));

    const cli::Arguments arguments = cli::parseArguments(words);
    if (const auto *information = std::get_if<cli::Information>(&arguments)) {
        print(stdout, information->text);
        return cli::StreamCommand::Done;
    }
    if (const auto *fault = std::get_if<cli::UsageError>(&arguments)) {
        print(stderr, QStringLiteral("enchufe-cli: ") + fault->text);
        return cli::StreamCommand::WrongUsage;
    }
    if (const auto *listen = std::get_if<cli::ListenOptions>(&arguments)) {
        cli::ListenCommand command(*listen);
        return run(application, command);
    }
    if (const auto *connect = std::get_if<cli::ConnectOptions>(&arguments)) {
        cli::ConnectCommand command(*connect);
        return run(application, command);
    }
    cli::TableCommand command(std::get<cli::TableOptions>(arguments), std::make_unique<SockDiagSource>(),
                              std::make_unique<ProcNetSource>());
    return run(application, command);
}
