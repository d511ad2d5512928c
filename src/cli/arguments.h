#pragma once

#include "base/bytetext.h"
#include "base/hostport.h"
#include "journal/socketfilter.h"
#include "net/openrequest.h"

#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>

namespace enchufe::cli {

/// enchufe-cli listen URL [--service NAME] [--max N] [--for SECONDS] [--json]
struct ListenOptions
{
    OpenRequest request;
    /// TCP: connections to accept before the listener closes; UDP: datagrams. 0: no limit.
    quint64 max = 0;
    std::optional<std::chrono::milliseconds> duration;
    bool json = false;
};

/// enchufe-cli connect URL [--from IP[:PORT]] [--send TEXT]... [--send-file FILE] [--eol ENDING] [--for SECONDS] [--json]
struct ConnectOptions
{
    OpenRequest request;
    /// Each with the line ending put after it, ready to send.
    QList<QByteArray> messages;
    QString file;
    std::optional<std::chrono::milliseconds> duration;
    bool json = false;

    /// Standard input is sent unless the command line already says what to send.
    bool readsStandardInput() const { return messages.isEmpty() && file.isEmpty(); }
};

/// enchufe-cli table [--all] [--filter EXPRESSION] [--json] [--watch]
struct TableOptions
{
    bool all = false;
    bool json = false;
    bool watch = false;
    /// Takes every socket unless something is asked for.
    SocketFilter filter = {};
};

/// Nothing to do but print `text` on standard output: --help, --version.
struct Information
{
    QString text;
};

/// The command line is wrong: `text` says how. Exit status 2.
struct UsageError
{
    QString text;
};

using Arguments = std::variant<ListenOptions, ConnectOptions, TableOptions, Information, UsageError>;

/// Param arguments: as QCoreApplication::arguments(), the program's name first; --lang is read by main() before.
Arguments parseArguments(const QStringList &arguments);

} // namespace enchufe::cli
