#pragma once

#include "base/socketid.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <vector>

namespace enchufe {

class LiveTable;
struct SocketRow;

/// One of the lower tabs: shows one socket, and its other end where that is ours too. It works only while it
/// can be seen: then it is refreshed when one of both changes, at most five times a second, and each second,
/// for what counts down.
class InspectPage : public QWidget
{
    Q_OBJECT

public:
    explicit InspectPage(LiveTable &table);

    /// Param partner: the row of the other end; none where it is not ours.
    void showSocket(SocketId socket, SocketId partner);
    /// Where the keyboard begins.
    virtual void focusContent() = 0;

protected:
    /// Shows what is known now. Called only while the page can be seen.
    virtual void refresh() = 0;
    /// Another socket or another partner was chosen; refresh() follows.
    virtual void socketChanged() {}
    virtual void retranslate() = 0;

    LiveTable &table() const { return m_table; }
    SocketId socket() const { return m_socket; }
    SocketId partner() const { return m_partner; }
    /// Null where there is none.
    const SocketRow *row() const;
    const SocketRow *partnerRow() const;
    /// Refreshes soon, unless it is about to.
    void refreshSoon();
    /// The time of what is shown. Units: nanoseconds of the journal.
    qint64 nowNs() const;
    /// Calls step(most, until) while it answers that there is more, for less than a frame, so that a flood
    /// cannot stall the window; what is left is done with the next refresh, which comes soon. Nothing from
    /// `until` on is shown: the display is paused there. Param step: a projection's fold.
    template <typename Step>
    void foldSlice(Step step)
    {
        QElapsedTimer clock;
        clock.start();
        bool more = true;
        while (more && clock.nsecsElapsed() < sliceNs)
            more = step(eventsPerStep, shownEnd());
        if (more)
            refreshSoon();
    }

    /// No event from here on is shown: the display is paused there.
    quint64 shownEnd() const;

    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static constexpr qint64 sliceNs = 6'000'000;
    static constexpr quint64 eventsPerStep = 65'536;
    void rowsChanged(const std::vector<SocketId> &ids);

    LiveTable &m_table;
    SocketId m_socket;
    SocketId m_partner;
    QTimer m_soon;
    QTimer m_second;
};

} // namespace enchufe
