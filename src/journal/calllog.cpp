#include "journal/calllog.h"

#include "base/bytetext.h"
#include "base/error.h"

#include <algorithm>

namespace enchufe {

CallLog::CallLog(SocketId socket, quint64 firstEvent)
    : m_socket(socket)
    , m_position(firstEvent)
{}

bool CallLog::fold(const Journal &journal, quint64 most)
{
    m_position = std::max(m_position, journal.firstKept());
    const quint64 end = std::min(journal.published(), m_position + std::min(most, ~quint64(0) - m_position));
    while (m_position < end) {
        const std::span<const Event> run = journal.run(m_position);
        const quint64 count = std::min(quint64(run.size()), end - m_position);
        for (quint64 index = 0; index < count; ++index) {
            const Event &event = run[size_t(index)];
            if (event.kind == EventKind::Call && (!m_socket.isValid() || event.socket == m_socket))
                m_events.push_back(m_position + index);
        }
        // An empty run means that the writer dropped this segment just now.
        m_position = count > 0 ? m_position + count : std::max(m_position + 1, journal.firstKept());
    }
    return m_position < journal.published();
}

QString CallLog::line(const Journal &journal, const Event &call)
{
    const QString arguments = journal.isKept(call) ? visible(journal.payload(call)) : QStringLiteral("...");
    QString text = systemCallName(call.call) + u'(' + arguments + u") = " + QString::number(call.value);
    if (call.error != 0)
        text += u' ' + errnoName(call.error);
    return text;
}

} // namespace enchufe
