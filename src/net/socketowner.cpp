#include "net/socketowner.h"

namespace enchufe {

SocketOwner::SocketOwner(JournalWriter &writer, SocketCalls &calls, SocketIds &ids, QObject *parent)
    : QObject(parent)
    , m_writer(writer)
    , m_calls(calls)
    , m_ids(ids)
{}

SocketOwner::~SocketOwner() = default;

} // namespace enchufe
