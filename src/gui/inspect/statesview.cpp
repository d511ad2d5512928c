#include "gui/inspect/statesview.h"

#include "explain/quantities.h"
#include "explain/statetexts.h"
#include "gui/inspect/statespainting.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace enchufe {

QString endLetter(size_t end)
{
    return end == 0 ? QStringLiteral("A") : QStringLiteral("B");
}

QString stepTime(qint64 timeNs, qint64 beginNs)
{
    const qint64 ns = timeNs - beginNs;
    // Two looks at one clock: less than this says nothing.
    constexpr qint64 microsecond = 1'000;
    return ns < microsecond ? QStringLiteral("< 1 \u00b5s") : explain::durationText(quint64(ns));
}

StatesView::StatesView(QWidget *parent)
    : PictureView(parent)
{
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_moved = value.toReal();
        viewport()->update();
    });
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setEasingCurve(QEasingCurve::InOutQuad);
    layOut();
    StatesView::retranslate();
}

void StatesView::layOut()
{
    const DiagramMetrics metrics = StatesPainter::metrics(font(), m_picture.transport);
    if (m_picture.transport == Transport::Udp)
        m_diagram = udpDiagram(metrics, StatesPainter::captionHeight(font(), udpCaptionWidth(metrics)));
    else
        m_diagram = tcpDiagram(metrics);
    m_visits = stateVisits(m_diagram, {m_picture.ends[0].steps, m_picture.ends[1].steps});
    if (m_chosen >= int(m_diagram.boxes.size()))
        m_chosen = -1;
}

void StatesView::setPicture(StatesPicture picture)
{
    const std::array<QPointF, 2> before = tokenPlaces();
    const bool isSame =
        picture.transport == m_picture.transport && picture.ends[0].title == m_picture.ends[0].title;
    m_picture = std::move(picture);
    layOut();
    if (isSame)
        moveTokens(before);
    else
        m_moved = 1;
    pictureChanged();
    if (!isSame || before != tokenPlaces())
        bringTokenIntoView();
}

/// This end's, or the other one's where this end has none.
void StatesView::bringTokenIntoView()
{
    const std::array<QPointF, 2> places = tokenPlaces();
    const QPointF place = places[0].isNull() ? places[1] : places[0];
    if (const int box = m_diagram.boxAt(place); box >= 0)
        ensureVisible(elementRect(box));
}

void StatesView::resizeEvent(QResizeEvent *event)
{
    PictureView::resizeEvent(event);
    bringTokenIntoView();
}

/// Where the tokens belong now; null for one that there is not.
std::array<QPointF, 2> StatesView::tokenPlaces() const
{
    std::array<QPointF, 2> places;
    for (size_t end = 0; end < 2; ++end) {
        if (!m_picture.ends[end].hasToken)
            continue;
        // What was not opened yet is CLOSED.
        const int box = m_visits.at[end] >= 0 ? m_visits.at[end] : m_diagram.box(TcpState::Close);
        places[end] = tokenPlace(m_diagram.boxes[size_t(box)].rect, end, QFontMetricsF(font()).height());
    }
    return places;
}

void StatesView::moveTokens(const std::array<QPointF, 2> &before)
{
    const std::array<QPointF, 2> places = tokenPlaces();
    if (places == before)
        return;
    m_before = before;
    m_moved = 1;
    m_motion.stop();
    if (motionMs() == 0 || !isVisible())
        return;
    m_moved = 0;
    m_motion.setDuration(motionMs());
    m_motion.start();
}

void StatesView::paintPicture(QPainter &painter, const QRectF &) const
{
    StatesPainter paint(painter, *this);
    paint.paintLegend();
    paint.paintArrows();
    paint.paintBoxes();
    paint.paintCaption();
    std::array<QPointF, 2> places = tokenPlaces();
    for (size_t end = 0; end < 2; ++end) {
        if (m_moved < 1 && !places[end].isNull() && !m_before[end].isNull())
            places[end] = m_before[end] + m_moved * (places[end] - m_before[end]);
    }
    paint.paintTokens(places);
}

QString StatesView::fileName() const
{
    return QStringLiteral("enchufe-states");
}

void StatesView::chooseStep(size_t end, int number)
{
    const int former = m_chosen;
    m_chosen = -1;
    const std::vector<StateStep> &steps = m_picture.ends[end].steps;
    if (number > 0 && number <= int(steps.size())) {
        TcpState from = TcpState::Unknown;
        for (int before = 0; before + 1 < number; ++before) {
            if (steps[size_t(before)].known != StateKnown::OneOf)
                from = steps[size_t(before)].state;
        }
        m_chosen = m_diagram.box(steps[size_t(number) - 1].state, from);
        // Told again, it leaves the reader where they are.
        if (m_chosen >= 0 && m_chosen != former)
            ensureVisible(elementRect(m_chosen));
    }
    viewport()->update();
}

void StatesView::chooseElement(int element)
{
    m_chosen = element;
    viewport()->update();
    emit boxChosen(element);
}

QString StatesView::elementTip(int element) const
{
    const DiagramBox &box = m_diagram.boxes[size_t(element)];
    const Transport transport = m_picture.transport;
    //: %1 is a state, "TIME-WAIT"; %2 says what it is.
    QStringList lines = {
        tr("%1: %2.").arg(stateName(box.state, transport), explain::stateMeaning(box.state, transport))};
    for (size_t end = 0; end < 2; ++end) {
        const StateVisit &visit = m_visits.boxes[size_t(element)][end];
        if (visit.number == 0)
            continue;
        const bool isLast = visit.number == int(m_picture.ends[end].steps.size());
        //: %1 is A or B; %2 a number; %3 "passed"; %4 a time, "0.031 s"; %5 a whole sentence.
        lines.append(tr("%1, step %2 (%3, %4): %5")
                         .arg(endLetter(end), QString::number(visit.number),
                              explain::stateKnownWord(visit.step, isLast),
                              stepTime(visit.step.timeNs, m_picture.beginNs),
                              explain::stateReason(visit.step, transport)));
    }
    return lines.join(u'\n');
}

void StatesView::retranslate()
{
    setAccessibleName(tr("States as a picture"));
    setAccessibleDescription(tr("The list says the same."));
    layOut();
    pictureChanged();
}

void StatesView::changeEvent(QEvent *event)
{
    PictureView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        layOut();
        pictureChanged();
    } else if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace enchufe
