#pragma once

#include <QIcon>
#include <QPushButton>

class QLabel;

namespace enchufe {

/// A large button with a drawing, a title and a line about what it does; keyboard and screen readers see a
/// button with the title as its name.
class StartCard : public QPushButton
{
    Q_OBJECT

public:
    /// Param drawing: the name of one of the project's drawings.
    explicit StartCard(QLatin1String drawing, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &what);
    /// A size to have whatever the content needs; an empty one goes back to that.
    void setCommonSize(const QSize &size);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void adapt();

    QLatin1String m_drawing;
    QSize m_common;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_what;
};

} // namespace enchufe
