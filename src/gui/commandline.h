#pragma once

#include "net/openrequest.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <variant>

namespace enchufe {

/// What the window program was asked to do: enchufe [--listen URL]... [--connect URL]... [--service NAME] [--lang L]
/// [--keep SIZE] [--show-me] [--picture FILE]
struct WindowOptions
{
    /// In the order of the command line's kinds: every --listen, then every --connect.
    QList<OpenRequest> requests;
    /// Units: bytes of what was exchanged to be kept; nothing: as the journal has it.
    std::optional<quint64> keptBytes;
    /// Runs the first minute at once.
    bool showMe = false;
    /// With --show-me: when it is over, the table is printed, the window is drawn into this file (PNG), and the program
    /// ends. Empty: the window stays.
    QString picture;
};

/// Text to print, and the exit status to end with.
struct Farewell
{
    QString text;
    int status = 0;
};

/// Param arguments: as QCoreApplication::arguments(); the language is installed already.
/// Errors: a Farewell with status 2 that says what is wrong.
std::variant<WindowOptions, Farewell> readCommandLine(const QStringList &arguments);

} // namespace enchufe
