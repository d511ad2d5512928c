#pragma once

#include "gui/inspect/statevisits.h"
#include "gui/pictures/pictureview.h"

#include <QVariantAnimation>

#include <map>

namespace enchufe {

/// What one end is called and where it has been.
struct StatesEnd
{
    /// Empty where there is no such end.
    QString title;
    std::vector<StateStep> steps;
    /// The token stands somewhere: false for a UDP socket that is gone.
    bool hasToken = false;
};

struct StatesPicture
{
    Transport transport = Transport::Tcp;
    std::array<StatesEnd, 2> ends;
    /// Of a listener: how many of the sockets it accepted are in a state.
    std::map<TcpState, int> ghosts;
    /// What times are counted from. Units: nanoseconds of the journal.
    qint64 beginNs = 0;
};

/// "A", the circle, for this end and "B", the square, for the other.
QString endLetter(size_t end);
/// A step's time since the first line of the sequence: "31.0 µs", "2.05 s"; "< 1 µs" for less.
QString stepTime(qint64 timeNs, qint64 beginNs);

/// The diagram of states with a token for each end and the way that it went. Emits: boxChosen().
class StatesView : public PictureView
{
    Q_OBJECT

public:
    explicit StatesView(QWidget *parent = nullptr);

    void setPicture(StatesPicture picture);
    const StatesPicture &picture() const { return m_picture; }
    const StateDiagram &diagram() const { return m_diagram; }
    const StateVisits &visits() const { return m_visits; }
    /// The box that is chosen; -1 for none.
    int chosen() const { return m_chosen; }
    /// Chooses the box of this end's step, without boxChosen(). Param number: from 1; 0 for none.
    void chooseStep(size_t end, int number);
    void retranslate();

    QSizeF pictureSize() const override { return m_diagram.size; }
    void paintPicture(QPainter &painter, const QRectF &exposed) const override;
    QString fileName() const override;

signals:
    /// A box was chosen here, by pointer or keyboard. Param box: of diagram().
    void boxChosen(int box);

protected:
    int elementAt(const QPointF &place) const override { return m_diagram.boxAt(place); }
    QString elementTip(int element) const override;
    void chooseElement(int element) override;
    int nextElement(Qt::Key arrow) const override { return m_diagram.next(m_chosen, arrow); }
    QRectF elementRect(int element) const override { return m_diagram.boxes[size_t(element)].rect; }
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void bringTokenIntoView();
    void moveTokens(const std::array<QPointF, 2> &before);
    std::array<QPointF, 2> tokenPlaces() const;

    StatesPicture m_picture;
    StateDiagram m_diagram;
    StateVisits m_visits;
    int m_chosen = -1;
    QVariantAnimation m_motion;
    /// Where the tokens came from, and how far they have come, 0 to 1.
    std::array<QPointF, 2> m_before;
    qreal m_moved = 1;
};

} // namespace enchufe
