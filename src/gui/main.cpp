#include "gui/commandline.h"
#include "gui/decor/drawnicon.h"
#include "gui/mainwindow.h"
#include "gui/systemmotion.h"
#include "gui/widgets/accessiblecombobox.h"
#include "gui/widgets/growingstyle.h"
#include "journal/livetable.h"
#include "net/descriptorlimit.h"
#include "session/language.h"
#include "session/session.h"
#include "session/terminationsignal.h"

#include <QApplication>
#include <QPixmap>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace std::chrono_literals;
using namespace enchufe;

namespace {

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

/// The demonstration's end without a person watching: the table in words, the window as a picture, and the
/// exit status.
int record(MainWindow &window, bool complete, const QString &picture)
{
    print(stdout, window.tableText());
    if (!complete) {
        print(stderr, QStringLiteral("enchufe: a step of the demonstration did not happen\n"));
        return 1;
    }
    if (!window.grab().save(picture, "PNG")) {
        print(stderr, QStringLiteral("enchufe: cannot write %1\n").arg(picture));
        return 1;
    }
    print(stdout, QStringLiteral("\n%1\n").arg(picture));
    return 0;
}

void showMe(MainWindow &window, const QString &picture)
{
    if (picture.isEmpty()) {
        window.showMe(6s);
        return;
    }
    // A moment after the last step, so that what it changed is drawn.
    QObject::connect(&window, &MainWindow::firstMinuteOver, &window, [&window, picture](bool complete) {
        QTimer::singleShot(300ms, &window, [&window, complete, picture] {
            QCoreApplication::exit(record(window, complete, picture));
        });
    });
    window.showMe(150ms);
}

/// After the window's first picture: it waits for no bus.
void followDesktop(MainWindow &window)
{
    QTimer::singleShot(0, &window, [&window] {
        if (!SystemMotion::hasBus())
            return;
        auto *motion = new SystemMotion(QDBusConnection::sessionBus(), &window);
        QObject::connect(motion, &SystemMotion::told, &window, &MainWindow::setMotionAllowed);
        motion->ask();
    });
}

} // namespace

int main(int argc, char *argv[])
{
    // The menus stand in the window, on every desktop and on a projector; a bar of the desktop's own would
    // have to be asked for over the D-Bus before there is a window.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeMenuBar);
    QApplication application(argc, argv);
    // Not before there is an application: only then it is known which style is the desktop's.
    QApplication::setStyle(new GrowingStyle);
    nameAccessibleComboBoxes();
    QCoreApplication::setApplicationName(QStringLiteral("enchufe"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ENCHUFE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Enchufe"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.enchufe.Enchufe"));
    QGuiApplication::setWindowIcon(windowIcon());
    raiseDescriptorLimit();

    const QStringList arguments = QCoreApplication::arguments();
    Language language(application);
    language.select(Language::fromArguments(arguments));
    const std::variant<WindowOptions, Farewell> read = readCommandLine(arguments);
    if (const Farewell *farewell = std::get_if<Farewell>(&read)) {
        print(farewell->status == 0 ? stdout : stderr, farewell->text);
        return farewell->status;
    }
    const WindowOptions &options = std::get<WindowOptions>(read);

    Session session({.payloadLimit = options.keptBytes});
    LiveTable table(session.journal(), 16ms);
    // What is recorded without a person watching shall not depend on what one chose.
    const QString kept = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/window.ini";
    MainWindow window(session, table, language, options.picture.isEmpty() ? kept : QString());
    TerminationSignal termination;
    QObject::connect(&termination, &TerminationSignal::arrived, &application, &QCoreApplication::quit);
    window.show();
    if (options.picture.isEmpty())
        followDesktop(window);
    for (const OpenRequest &request : options.requests)
        window.open(request);
    if (options.showMe)
        showMe(window, options.picture);
    return QCoreApplication::exec();
}
