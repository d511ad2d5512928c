#pragma once

#include <QSet>
#include <QWidget>

#include <array>

class QToolButton;

namespace enchufe {

/// Filters at one press: all, TCP, UDP, listening, connected, closing, mine. One at a time, several with
/// Ctrl; protocols widen each other, and so do states. Emits: changed().
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    enum Chip { All, Tcp, Udp, Listening, Connected, Closing, Mine, Count };

    explicit FilterChips(QWidget *parent = nullptr);

    /// What is pressed as a filter, in English: "(proto:tcp | proto:udp) state:listen"; empty for All.
    QString filter() const;
    void clear();

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void press(Chip chip, bool adds);
    void show(const QSet<int> &chosen);
    void retranslate();

    std::array<QToolButton *, Count> m_buttons = {};
    QSet<int> m_chosen;
    bool m_isShowing = false;
};

} // namespace enchufe
