#include "journal/detailsjson.h"

#include <QLatin1String>

#include <limits>

namespace enchufe {

namespace {

constexpr quint64 noLimit = std::numeric_limits<quint64>::max();

class Fields
{
public:
    void add(const char *name, quint64 value)
    {
        m_object.insert(QLatin1String(name), QJsonValue(qint64(value)));
    }
    void addUnless(quint64 meaningless, const char *name, quint64 value)
    {
        if (value != meaningless)
            add(name, value);
    }
    void addFlag(const char *name, bool value) { m_object.insert(QLatin1String(name), value); }
    void addText(const char *name, const QString &value) { m_object.insert(QLatin1String(name), value); }

    QJsonObject object() const { return m_object; }

private:
    QJsonObject m_object;
};

void addMemory(const SocketDetails &details, Fields *fields)
{
    fields->add("receiveMemory", details.receiveMemory);
    fields->add("receiveBuffer", details.receiveBuffer);
    fields->add("sendMemory", details.sendMemory);
    fields->add("sendBuffer", details.sendBuffer);
    fields->add("forwardMemory", details.forwardMemory);
    fields->add("queuedMemory", details.queuedMemory);
    fields->add("optionMemory", details.optionMemory);
    fields->add("backlogMemory", details.backlogMemory);
    fields->add("tos", details.tos);
    fields->add("shutdown", details.shutdown);
    fields->addUnless(SocketDetails::notAsked, "readableBytes", details.readableBytes);
}

void addTimes(const SocketDetails &details, Fields *fields)
{
    fields->add("rttUs", details.rttUs);
    fields->add("rttVarUs", details.rttVarUs);
    fields->addUnless(SocketDetails::noMinimum, "minRttUs", details.minRttUs);
    fields->add("retransmitTimeoutUs", details.retransmitTimeoutUs);
    fields->add("ackTimeoutUs", details.ackTimeoutUs);
    fields->add("receiverRttUs", details.receiverRttUs);
    fields->add("sinceDataSentMs", details.sinceDataSentMs);
    fields->add("sinceDataReceivedMs", details.sinceDataReceivedMs);
    fields->add("sinceAckReceivedMs", details.sinceAckReceivedMs);
    fields->add("busyUs", details.busyUs);
    fields->add("windowLimitedUs", details.windowLimitedUs);
    fields->add("bufferLimitedUs", details.bufferLimitedUs);
}

void addWindows(const SocketDetails &details, Fields *fields)
{
    fields->add("sendMss", details.sendMss);
    fields->add("receiveMss", details.receiveMss);
    fields->add("advertisedMss", details.advertisedMss);
    fields->add("pathMtu", details.pathMtu);
    fields->add("peerWindow", details.peerWindow);
    if (details.hasReceiveWindow)
        fields->add("receiveWindow", details.receiveWindow);
    fields->add("receiveSpace", details.receiveSpace);
    fields->add("receiveThreshold", details.receiveThreshold);
    fields->add("sendScale", details.sendScale);
    fields->add("receiveScale", details.receiveScale);
    fields->add("notSent", details.notSent);
    fields->add("congestionWindow", details.congestionWindow);
    fields->addUnless(SocketDetails::noThreshold, "slowStartThreshold", details.slowStartThreshold);
}

void addSegments(const SocketDetails &details, Fields *fields)
{
    fields->add("unacked", details.unacked);
    fields->add("sacked", details.sacked);
    fields->add("lost", details.lost);
    fields->add("retransmitsOut", details.retransmitsOut);
    fields->add("totalRetransmits", details.totalRetransmits);
    fields->add("reordering", details.reordering);
    fields->add("reorderSeen", details.reorderSeen);
    fields->add("outOfOrder", details.outOfOrder);
    fields->add("duplicates", details.duplicates);
    fields->add("segmentsOut", details.segmentsOut);
    fields->add("segmentsIn", details.segmentsIn);
    fields->add("dataSegmentsOut", details.dataSegmentsOut);
    fields->add("dataSegmentsIn", details.dataSegmentsIn);
    fields->add("delivered", details.delivered);
    fields->add("probes", details.probes);
    fields->add("backoff", details.backoff);
}

void addTotals(const SocketDetails &details, Fields *fields)
{
    fields->add("bytesSent", details.bytesSent);
    fields->add("bytesAcked", details.bytesAcked);
    fields->add("bytesReceived", details.bytesReceived);
    fields->add("bytesRetransmitted", details.bytesRetransmitted);
    fields->addUnless(noLimit, "pacingRate", details.pacingRate);
    fields->addUnless(noLimit, "maxPacingRate", details.maxPacingRate);
    fields->add("deliveryRate", details.deliveryRate);
}

void addControl(const SocketDetails &details, Fields *fields)
{
    static constexpr const char *states[] = {"open", "disorder", "cwr", "recovery", "loss"};
    if (details.congestionState < std::size(states))
        fields->addText("congestionState", QString::fromLatin1(states[details.congestionState]));
    const QString name = QString::fromLatin1(details.congestionControl.data());
    if (!name.isEmpty())
        fields->addText("congestionControl", name);
    fields->addFlag("hasTimestamps", details.hasTimestamps);
    fields->addFlag("hasSack", details.hasSack);
    fields->addFlag("hasEcn", details.hasEcn);
    fields->addFlag("isAppLimited", details.isAppLimited);
}

} // namespace

QJsonObject socketDetailsJson(const SocketDetails &details)
{
    Fields fields;
    addMemory(details, &fields);
    if (details.isTcp) {
        addTimes(details, &fields);
        addWindows(details, &fields);
        addSegments(details, &fields);
        addTotals(details, &fields);
        addControl(details, &fields);
    }
    return fields.object();
}

} // namespace enchufe
