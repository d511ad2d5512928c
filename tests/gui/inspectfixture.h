#pragma once

#include "gui/exchange/exchangepane.h"
#include "gui/inspect/inspecttabs.h"
#include "models/tablemaker.h"
#include "session/session.h"

#include <QTest>

/// The lower tabs over a journal written by hand: what they ask for goes to a session without sockets.
class InspectFixture
{
public:
    InspectFixture()
    {
        tabs = new enchufe::InspectTabs(session, maker.table(),
                                        new enchufe::ExchangePane(session, maker.table(), nullptr));
        tabs->resize(1180, 420);
        tabs->show();
        tabs->activateWindow();
        if (!QTest::qWaitForWindowActive(tabs))
            qFatal("the tabs do not become active");
    }
    ~InspectFixture() { delete tabs; }
    Q_DISABLE_COPY_MOVE(InspectFixture)

    /// A connection of which both ends are here: 1 asked, 2 was accepted by the listener 3.
    void connect()
    {
        maker.listener(3, 5000);
        maker.ghost(2, 3, 5000, 40000);
        maker.client(1, 40000, 5000);
    }

    static enchufe::SocketDetails details()
    {
        enchufe::SocketDetails details;
        details.isTcp = true;
        details.rttUs = 31;
        details.rttVarUs = 12;
        details.retransmitTimeoutUs = 204'000;
        details.sendMss = 1448;
        details.congestionWindow = 10;
        details.slowStartThreshold = 0x7fffffff;
        details.peerWindow = 65'536;
        details.receiveBuffer = 131'072;
        details.sendBuffer = 87'040;
        details.readableBytes = 0;
        return details;
    }

    void sample(quint32 id, const enchufe::SocketDetails &details)
    {
        maker.facts(id, enchufe::EventKind::KernelSample, details);
    }
    void state(quint32 id, enchufe::KernelFacts facts,
               enchufe::TcpState state = enchufe::TcpState::Established)
    {
        facts.state = state;
        facts.pair = maker.table().table().row({id})->pair;
        maker.facts(id, enchufe::EventKind::KernelState, facts);
    }

    template <typename Widget>
    Widget *find(const char *name) const
    {
        auto *widget = tabs->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no widget named %s", name);
        return widget;
    }

    enchufe::Session session;
    TableMaker maker;
    enchufe::InspectTabs *tabs;
};
