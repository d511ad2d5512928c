#include "gui/decor/stateshape.h"

#include "gui/decor/celltexts.h"
#include "gui/decor/drawnicon.h"

#include <QDir>
#include <QIcon>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QTest>

#include <cmath>

using namespace enchufe;

class tst_StateShape : public QObject
{
    Q_OBJECT

private slots:
    void followsTheKernel_data();
    void followsTheKernel();
    void differsInGrey();
    void tellsAllStatesApartInGrey();
    void isSeenOnLightAndDark_data();
    void isSeenOnLightAndDark();
    void keepsRemarksReadable();

private:
    static QImage greyOn(const QColor &ground, const QColor &ink, StateShape shape);
};

namespace {

// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor &color)
{
    const auto linear = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

void tst_StateShape::followsTheKernel_data()
{
    QTest::addColumn<TcpState>("state");
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<StateShape>("shape");
    QTest::newRow("LISTEN") << TcpState::Listen << Transport::Tcp << StateShape::Listen;
    QTest::newRow("SYN-SENT") << TcpState::SynSent << Transport::Tcp << StateShape::SynSent;
    QTest::newRow("SYN-RECV") << TcpState::NewSynRecv << Transport::Tcp << StateShape::SynRecv;
    QTest::newRow("ESTABLISHED") << TcpState::Established << Transport::Tcp << StateShape::Established;
    QTest::newRow("FIN-WAIT-1") << TcpState::FinWait1 << Transport::Tcp << StateShape::FinWait;
    QTest::newRow("FIN-WAIT-2") << TcpState::FinWait2 << Transport::Tcp << StateShape::FinWait;
    QTest::newRow("CLOSE-WAIT") << TcpState::CloseWait << Transport::Tcp << StateShape::CloseWait;
    QTest::newRow("LAST-ACK") << TcpState::LastAck << Transport::Tcp << StateShape::LastAck;
    QTest::newRow("CLOSING") << TcpState::Closing << Transport::Tcp << StateShape::LastAck;
    QTest::newRow("TIME-WAIT") << TcpState::TimeWait << Transport::Tcp << StateShape::TimeWait;
    QTest::newRow("CLOSED") << TcpState::Close << Transport::Tcp << StateShape::Closed;
    QTest::newRow("UNCONN") << TcpState::Close << Transport::Udp << StateShape::UdpWaiting;
    QTest::newRow("UDP with peer") << TcpState::Established << Transport::Udp << StateShape::UdpPeer;
    QTest::newRow("not seen yet") << TcpState::Unknown << Transport::Udp << StateShape::Opening;
}

void tst_StateShape::followsTheKernel()
{
    QFETCH(TcpState, state);
    QFETCH(Transport, transport);
    QFETCH(StateShape, shape);
    SocketRow row;
    row.transport = transport;
    row.life = Life::Open;
    row.kernel.state = state;
    QVERIFY(stateShape(row) == shape);
    QVERIFY(stateShape(state, transport) == shape);
    row.life = Life::Ended;
    QVERIFY(stateShape(row) == StateShape::Closed);
    row.failed = true;
    QVERIFY(stateShape(row) == StateShape::Failed);
}

QImage tst_StateShape::greyOn(const QColor &ground, const QColor &ink, StateShape shape)
{
    QImage image(32, 32, QImage::Format_ARGB32);
    image.fill(ground);
    const QImage drawn = drawnIcon(stateShapeName(shape), ink).pixmap(32, 32).toImage();
    for (int y = 0; y < 32; ++y) {
        for (int x = 0; x < 32; ++x) {
            const QColor over = drawn.pixelColor(x, y);
            const double alpha = over.alphaF();
            const auto mix = [alpha](int top, int below) { return int(top * alpha + below * (1 - alpha)); };
            image.setPixelColor(x, y,
                                QColor(mix(over.red(), ground.red()), mix(over.green(), ground.green()),
                                       mix(over.blue(), ground.blue())));
        }
    }
    return image.convertToFormat(QImage::Format_Grayscale8);
}

void tst_StateShape::differsInGrey()
{
    // A projector without colour still tells every state from every other: many pixels differ by a lot.
    std::vector<QImage> images;
    for (size_t shape = 0; shape < size_t(StateShape::Count); ++shape)
        images.push_back(greyOn(Qt::white, Qt::black, StateShape(shape)));
    for (size_t a = 0; a < images.size(); ++a) {
        for (size_t b = a + 1; b < images.size(); ++b) {
            int differing = 0;
            for (int i = 0; i < 32 * 32; ++i) {
                const int difference =
                    qGray(images[a].pixel(i % 32, i / 32)) - qGray(images[b].pixel(i % 32, i / 32));
                differing += std::abs(difference) > 60 ? 1 : 0;
            }
            const QString pair =
                stateShapeName(StateShape(a)) + QLatin1Char('/') + stateShapeName(StateShape(b));
            QVERIFY2(differing > 30, qPrintable(pair + QLatin1Char(' ') + QString::number(differing)));
        }
    }
}

void tst_StateShape::tellsAllStatesApartInGrey()
{
    // As a cell of the table has them: the drawing and the kernel's word, without colour. Two states may
    // share a drawing and never both.
    const std::vector<TcpState> states = {TcpState::Close,    TcpState::Listen,      TcpState::SynSent,
                                          TcpState::SynRecv,  TcpState::Established, TcpState::FinWait1,
                                          TcpState::FinWait2, TcpState::CloseWait,   TcpState::Closing,
                                          TcpState::LastAck,  TcpState::TimeWait};
    std::vector<QImage> images;
    for (const TcpState state : states) {
        SocketRow row;
        row.life = state == TcpState::Close ? Life::Ended : Life::Open;
        row.kernel.state = state;
        QImage image(160, 32, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.drawImage(0, 0, greyOn(Qt::white, Qt::black, stateShape(row)));
        QFont font = painter.font();
        font.setPixelSize(16);
        painter.setFont(font);
        painter.drawText(QRect(36, 0, 124, 32), Qt::AlignVCenter, celltexts::state(row));
        painter.end();
        images.push_back(image.convertToFormat(QImage::Format_Grayscale8));
    }
    for (size_t a = 0; a < images.size(); ++a) {
        for (size_t b = a + 1; b < images.size(); ++b) {
            int differing = 0;
            for (int i = 0; i < 160 * 32; ++i) {
                const QPoint at(i % 160, i / 160);
                differing += std::abs(qGray(images[a].pixel(at)) - qGray(images[b].pixel(at))) > 60 ? 1 : 0;
            }
            const QString both = stateName(states[a], Transport::Tcp) + QLatin1Char('/') +
                                 stateName(states[b], Transport::Tcp);
            // The least is FIN-WAIT-1 beside FIN-WAIT-2: one digit.
            QVERIFY2(differing >= 8, qPrintable(both + QLatin1Char(' ') + QString::number(differing)));
        }
    }
}

void tst_StateShape::isSeenOnLightAndDark_data()
{
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("ink");
    QTest::newRow("light") << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("dark") << QColor(0x1e, 0x1e, 0x1e) << QColor(Qt::white);
    QTest::newRow("a dark desktop's") << QColor(0x24, 0x24, 0x24) << QColor(0xdd, 0xdd, 0xdd);
    QTest::newRow("a dark desktop's window") << QColor(0x2b, 0x2b, 0x2b) << QColor(0xdd, 0xdd, 0xdd);
}

void tst_StateShape::isSeenOnLightAndDark()
{
    QFETCH(QColor, ground);
    QFETCH(QColor, ink);
    // WCAG 1.4.11: 3:1 for what is no text, as it is seen: thin lines mix with their ground.
    QStringList names = {QStringLiteral("note"), QStringLiteral("fault"), QStringLiteral("free"),
                         QStringLiteral("show"), QStringLiteral("ghost"), QStringLiteral("history")};
    for (size_t shape = 0; shape < size_t(StateShape::Count); ++shape)
        names += stateShapeName(StateShape(shape));
    for (const QString &name : names) {
        for (const int side : {16, 20, 24, 32}) {
            QImage image(side, side, QImage::Format_RGB32);
            image.fill(ground);
            QPainter painter(&image);
            drawnIcon(QLatin1String(name.toLatin1()), ink).paint(&painter, image.rect());
            painter.end();
            double best = 0;
            for (int i = 0; i < side * side; ++i)
                best = std::max(best, contrast(image.pixelColor(i % side, i / side), ground));
            QVERIFY2(best >= 3.0, qPrintable(name + QLatin1Char(' ') + QString::number(side) +
                                             QLatin1Char(' ') + QString::number(best)));
        }
    }
    for (size_t shape = 0; shape < size_t(StateShape::Count); ++shape) {
        // These have an outline in ink where they are too pale.
        const bool isOutlined = StateShape(shape) == StateShape::SynSent ||
                                StateShape(shape) == StateShape::SynRecv ||
                                StateShape(shape) == StateShape::TimeWait;
        const double seen = contrast(stateColor(StateShape(shape), ink), ground);
        QVERIFY2(seen >= 3.0 || (isOutlined && ground == QColor(Qt::white)),
                 stateShapeName(StateShape(shape)).latin1());
    }
}

void tst_StateShape::keepsRemarksReadable()
{
    QPalette palette;
    QVERIFY(contrast(weakTextColor(palette), palette.color(QPalette::Base)) >= 4.5);
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    palette.setColor(QPalette::Text, QColor(0xea, 0xea, 0xea));
    QVERIFY(contrast(weakTextColor(palette), palette.color(QPalette::Base)) >= 4.5);
}

QTEST_MAIN(tst_StateShape)
#include "tst_stateshape.moc"
