#pragma once

#include <QFrame>

class QLabel;

namespace enchufe {

/// One or two sentences about what is chosen, read aloud by teachers and screen readers alike.
class ExplainStrip : public QFrame
{
    Q_OBJECT

public:
    explicit ExplainStrip(QWidget *parent = nullptr);

    /// Param html: as explanation() makes it.
    void setText(const QString &html);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void adapt();

    QLabel *m_sign;
    QLabel *m_text;
};

} // namespace enchufe
