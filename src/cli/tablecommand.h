#pragma once

#include "cli/arguments.h"
#include "cli/socketlisting.h"
#include "kernel/kernelsource.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace enchufe::cli {

/// enchufe-cli table: the kernel's own list of sockets, once or (--watch) again each second: in text the whole table when
/// it changed, in JSON only what is new, changed or gone, with "change" and "time".
/// Emits: finished(). Thread: the application's; each look blocks it for some milliseconds.
class TableCommand final : public QObject
{
    Q_OBJECT

public:
    TableCommand(const TableOptions &options, std::unique_ptr<KernelSource> source,
                 std::unique_ptr<KernelSource> fallback, QObject *parent = nullptr);

    void start();
    void stop();

signals:
    void finished(int status);

private:
    void look();
    void printText(const std::vector<ListedSocket> &listing);
    void printChanges(const std::vector<ListedSocket> &listing);
    bool readSockets(std::vector<ListedSocket> *listing);

    const TableOptions m_options;
    std::unique_ptr<KernelSource> m_source;
    std::unique_ptr<KernelSource> m_fallback;
    std::vector<ListedSocket> m_last;
    bool m_isFirst = true;
    QTimer m_timer;
};

} // namespace enchufe::cli
