#pragma once

#include "base/error.h"
#include "base/hostfacts.h"
#include "journal/sockettable.h"

#include <QString>
#include <QStringList>

/// Facts to sentences, in the language that is installed when they are asked for. Pure functions: no state,
/// any thread that may translate. Kernel words, errno names and endpoints are never translated.
namespace enchufe::explain {

/// A failure in three parts; each is one or two whole sentences.
struct Explanation
{
    QString what;      ///< what happened
    QString advice;    ///< what to try; may be empty
    QString decidedBy; ///< who decided: "This computer's kernel", "127.0.0.1 itself", "nobody: there was no
                       ///< answer"
    /// The errno's name; empty where there is none.
    QString errnoName;

    /// what and advice as one text.
    QString sentence() const;
};

/// What a failure is explained from; made from a row, or by hand in tests.
struct Failure
{
    Error error;
    SystemCall call = SystemCall::None;
    Transport transport = Transport::Tcp;
    Opening opening = Opening::Active;
    /// The end it was about: local when binding, remote when connecting or sending.
    EndpointPair pair;
    QString name;
    HostFacts facts;
    /// Connection requests the kernel sent (the first and its repetitions); 0 unknown.
    int tries = 0;
    /// Size of what could not be sent; -1 when that is not what failed.
    qint64 size = -1;
};

Failure failureOf(const SocketRow &row);
/// The same for one Failed, AttemptFailed, SendRefused or AcceptPaused event of that row.
Failure failureOf(const SocketRow &row, const Journal &journal, const Event &event);
Explanation explainFailure(const Failure &failure);

/// A form's or command line's mistake in words: "Ports go from 0 to 65535." Empty for System errors.
QString inputFault(const Error &error);

/// A row in three parts, each of one or two whole sentences and none of them empty.
struct RowExplanation
{
    QString what; ///< what it is
    QString how;  ///< how it got here: when, and who did it; what is concluded and not seen says so
    QString next; ///< what a person or the other end can do, and which state follows
    /// What is true beside that, as whole sentences: stopped reading, lost bytes, a closed window. Mostly
    /// empty.
    QString notes;

    /// All of it as one text, to be read aloud.
    QString sentence() const;
};

/// The sockets that a row has to do with, as the same table has them.
struct RowRelatives
{
    /// Of an accepted socket, the one that made it; tells orphans. Null where it is not known.
    const SocketRow *listener = nullptr;
    /// Of an active open, the other end where this table has it: see mayBeSimultaneous(). May be null.
    const SocketRow *partner = nullptr;
    /// Of a connection that ends or has ended, the other end, which may have ended as well: see
    /// isEndToldByBoth(). Null where it is no row of this table; its end is not known then.
    const SocketRow *otherEnd = nullptr;
};

/// What a row is, how it got here and what can happen next. For a failure: what happened, who decided it,
/// what to try. Param nowNs: journal time, for countdowns. Source: RFC 9293 section 3.3.2; net/ipv4/tcp.c and
/// tcp_input.c for what Linux does.
RowExplanation explainRow(const SocketRow &row, const Journal &journal, qint64 nowNs,
                          const RowRelatives &relatives = {});
/// True where only the other end's row can tell whether both asked at once; worth a partnerOf() before
/// explainRow().
bool mayBeSimultaneous(const SocketRow &row);
/// True where only the other end's row can tell what was or will be answered to this end's FIN; worth a
/// formerPartnerOf() before explainRow().
bool isEndToldByBoth(const SocketRow &row);
/// How many datagrams a UDP socket received and how many the kernel dropped. Param row: row.kernel.drops > 0.
QString explainDrops(const SocketRow &row);
/// What the other end of a TCP connection notices of a RST from here. Source: tcp_reset() in
/// net/ipv4/tcp_input.c.
QString resetAtOther(const SocketRow &row);
/// The state's meaning in a few words ("the other side finished; close here"), as accessibility.md lists
/// them.
QString stateGloss(const SocketRow &row);

enum class PortClass : quint8 { Free, Privileged, InUse, ChosenBySystem, NotOfThisComputer, Unknown };
struct PortChip
{
    PortClass portClass = PortClass::Unknown;
    /// "free, not privileged", "privileged (below 1024 on this computer)", "in use by python3 (8314)".
    QString text;
};
/// What to say of a passive open's port before it is tried. Port 0 needs no facts.
PortChip portChip(const HostFacts &facts);

/// Who can reach a passive open, where that is not said by its address alone.
struct Reach
{
    /// Empty for one concrete address that is not loopback, and where nothing is known.
    QString text;
    /// What others connect to, "192.168.1.20:5000"; empty where only this computer can.
    QStringList endpoints;
};
/// Param local: where it will wait. Param onlyV6: it takes no IPv4. Param facts: this computer's addresses.
Reach reach(Transport transport, const Endpoint &local, bool onlyV6, const HostFacts &facts);

} // namespace enchufe::explain
