#pragma once

#include <QByteArray>
#include <QLabel>

namespace enchufe {

/// One line of bytes as the transcript will show them: text, then the line ending's boxes, which are never
/// cut away. Its text() is the same with control pictures, for assistive technology.
class ByteLine : public QLabel
{
    Q_OBJECT

public:
    explicit ByteLine(QWidget *parent);

    void setBytes(const QByteArray &message, QByteArrayView ending);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont byteFont() const;

    QByteArray m_message;
    QByteArray m_ending;
};

} // namespace enchufe
