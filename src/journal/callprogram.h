#pragma once

#include "journal/callsteps.h"
#include "journal/copyas.h"

namespace enchufe {

/// The calls of one socket as a program, and what to say of it.
struct CallProgram
{
    /// Empty where nothing can be copied: another program's socket, or the record's beginning is not kept.
    QString text;
    quint64 calls = 0;
    int connections = 0;
    quint64 callsLeftOut = 0;
    quint64 bytesLeftOut = 0;
};

/// A program that makes the recorded calls of a socket again, in the same order: with the same addresses,
/// ports, options and backlog, the same bytes sent, and as many read as were received. It prints what it
/// receives and nothing else, says what fails, and ends. Param form: C or Python. See callSteps() for which
/// sockets are in it. Whatever was recorded, the text is nothing but that program.
CallProgram callProgram(CopyForm form, const Journal &journal, const SocketTable &table, const SocketRow &row,
                        quint64 until = ~quint64(0));

/// The two languages. Shape: a whole program, ends with LF.
QString cProgram(const CallSteps &steps);
QString pythonProgram(const CallSteps &steps);

/// The variable of a step's socket: "s", "c1".
QString socketVariable(int socket);
/// The sockets that the steps leave open, the last made first.
std::vector<int> openAtEnd(const CallSteps &steps);

} // namespace enchufe
