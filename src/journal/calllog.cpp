#include "journal/calllog.h"

#include "base/bytetext.h"
#include "base/error.h"
#include "journal/eventwalk.h"

namespace enchufe {

CallLog::CallLog(SocketId socket, quint64 firstEvent)
    : m_socket(socket)
    , m_position(firstEvent)
{}

bool CallLog::fold(const Journal &journal, quint64 most, quint64 until)
{
    return walkEvents(journal, &m_position, most, until, [this](quint64 number, const Event &event) {
        if (event.kind == EventKind::Call && (!m_socket.isValid() || event.socket == m_socket))
            m_events.push_back(number);
    });
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
