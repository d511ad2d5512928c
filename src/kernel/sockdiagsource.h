#pragma once

#include "kernel/kernelsource.h"

#include <QByteArrayView>

namespace enchufe {

/// Reads the kernel's socket tables over netlink, as `ss` does and as an ordinary user may.
/// Keeps its netlink descriptor between two looks, so that it still sees when the program has run out of
/// descriptors. Source: sock_diag(7), linux/inet_diag.h, linux/netlink.h.
class SockDiagSource final : public KernelSource
{
public:
    SockDiagSource() = default;
    ~SockDiagSource() override;
    Q_DISABLE_COPY_MOVE(SockDiagSource)

    /// Errors: System: EPERM or EACCES (forbidden here), ENOENT (this kernel has no inet_diag or udp_diag),
    /// EPROTONOSUPPORT (no netlink), EMFILE (first look only), EAGAIN (the tables changed during every try),
    /// ETIMEDOUT (the kernel did not answer), EBADMSG (an answer that is not netlink's).
    Result<std::vector<KernelSocket>> sockets() override;

    /// How far a dump has come after one datagram of its answer.
    enum class Step : quint8 {
        More,      ///< the next datagram goes on
        Done,      ///< that was the whole table
        Refused,   ///< NLMSG_ERROR: see Progress::error
        Malformed, ///< the lengths inside do not fit
    };
    struct Progress
    {
        Step step = Step::More;
        int error = 0;
        /// The table changed meanwhile (NLM_F_DUMP_INTR, NLMSG_OVERRUN): rows may be missing, ask again after
        /// Done.
        bool interrupted = false;
    };
    /// Appends the rows of one datagram to `rows`. Messages of other sequences are skipped.
    static Progress readDatagram(QByteArrayView datagram, Transport transport, quint32 sequence,
                                 std::vector<KernelSocket> *rows);

private:
    Result<int> open();
    void close();
    Result<int> ask(Transport transport, int family);
    Result<int> dump(Transport transport, int family, std::vector<KernelSocket> *rows);
    Progress readAnswer(Transport transport, std::vector<KernelSocket> *rows);
    Result<qsizetype> receive();

    int m_descriptor = -1;
    quint32 m_sequence = 0;
    size_t m_lastCount = 0;
    std::vector<char> m_buffer;
};

} // namespace enchufe
