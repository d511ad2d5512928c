#include "gui/decor/drawnicon.h"
#include "gui/pictures/pictureexport.h"
#include "gui/pictures/picturepainting.h"
#include "gui/pictures/pictureview.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <QXmlStreamReader>

#include <memory>

using namespace enchufe;

namespace {

/// Three squares in a row; the arrows walk along it.
class Squares final : public PictureView
{
public:
    static constexpr qreal side = 100;

    int chosen = -1;
    int activated = -1;
    QSizeF size = {3 * side, side};

    void resizePicture(const QSizeF &to)
    {
        size = to;
        pictureChanged();
    }
    QSizeF pictureSize() const override { return size; }
    QString fileName() const override { return QStringLiteral("squares"); }
    void paintPicture(QPainter &painter, const QRectF &) const override
    {
        for (int square = 0; square < 3; ++square) {
            painter.setPen(palette().color(QPalette::Text));
            painter.drawRect(elementRect(square).adjusted(10, 10, -10, -10));
            paintText(painter, elementRect(square), Qt::AlignCenter, elementTip(square));
        }
        paintDrawing(painter, QLatin1String("listen"), Qt::black, {20, 20, 24, 24});
    }

protected:
    int elementAt(const QPointF &place) const override
    {
        for (int square = 0; square < 3; ++square) {
            if (elementRect(square).adjusted(10, 10, -10, -10).contains(place))
                return square;
        }
        return -1;
    }
    QString elementTip(int element) const override { return QStringLiteral("<b>square %1").arg(element); }
    void chooseElement(int element) override { chosen = element; }
    void activateElement(int element) override { activated = element; }
    int nextElement(Qt::Key arrow) const override
    {
        const int next = arrow == Qt::Key_Right ? chosen + 1 : arrow == Qt::Key_Left ? chosen - 1 : chosen;
        return next < 3 ? next : -1;
    }
    QRectF elementRect(int element) const override { return {element * side, 0, side, side}; }
};

struct Shown
{
    Squares view;

    explicit Shown(const QSize &size)
    {
        view.resize(size);
        view.show();
        view.setFocus();
    }
};

} // namespace

/// What all pictures share.
class tst_PictureView : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not)"))); }
    void fitsUntilTheUserZooms();
    void showsAllWhenAsked();
    void staysWhereThePointerIs();
    void boundsItsZoom();
    void findsItsPlaces();
    void walksByKeys();
    void bringsWhatIsChosenIntoView();
    void dragsItsGround();
    void writesLinesNotPixels();
    void writesImagesOfBoundedSize();
    void drawsSignsAsFineAsTheRest_data();
    void drawsSignsAsFineAsTheRest();
    void copiesBothForms();
    void savesWhereItIsTold_data();
    void savesWhereItIsTold();
    void saysWhyItCouldNotSave();
    void forbidsMotion();

private:
    static QString save(Squares *view, const QString &path);
};

void tst_PictureView::fitsUntilTheUserZooms()
{
    Shown shown({240, 200});
    QCOMPARE(shown.view.zoom(), 0.8);
    // What could not be read is not shown: the bars lead to the rest.
    shown.view.resizePicture({600, 100});
    QCOMPARE(shown.view.zoom(), 0.75);
    QVERIFY(shown.view.horizontalScrollBar()->maximum() > 0);
    // All of its width rather than half of it.
    shown.view.resizePicture({240, 1000});
    QVERIFY(shown.view.zoom() > 0.85 && shown.view.zoom() < 1);
    QCOMPARE(shown.view.horizontalScrollBar()->maximum(), 0);
    // Never larger than life by itself.
    shown.view.resizePicture({30, 10});
    QCOMPARE(shown.view.zoom(), 1.0);
    shown.view.setZoom(2);
    QVERIFY(!shown.view.isFitted());
    shown.view.resizePicture({3000, 1000});
    QCOMPARE(shown.view.zoom(), 2.0);
    QTest::keyClick(&shown.view, Qt::Key_0);
    QVERIFY(shown.view.isFitted());
}

/// Asked for by hand it is all of it, though nobody can read that.
void tst_PictureView::showsAllWhenAsked()
{
    Shown shown({240, 200});
    shown.view.resizePicture({400, 800});
    QCOMPARE(shown.view.zoom(), 0.75);
    QVERIFY(shown.view.verticalScrollBar()->maximum() > 0);
    QTest::keyClick(&shown.view, Qt::Key_0);
    QCOMPARE(shown.view.zoom(), 0.25);
    QCOMPARE(shown.view.horizontalScrollBar()->maximum(), 0);
    QCOMPARE(shown.view.verticalScrollBar()->maximum(), 0);
    // And goes on being so.
    shown.view.resizePicture({400, 1000});
    QCOMPARE(shown.view.zoom(), 0.2);
    QCOMPARE(shown.view.verticalScrollBar()->maximum(), 0);
}

void tst_PictureView::staysWhereThePointerIs()
{
    Shown shown({300, 100});
    shown.view.setZoom(2);
    const QPointF before = shown.view.toPicture({200, 50});
    QWheelEvent turn(QPointF(200, 50), shown.view.viewport()->mapToGlobal(QPointF(200, 50)), {}, {0, 120},
                     Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(shown.view.viewport(), &turn);
    QCOMPARE(shown.view.zoom(), 2.5);
    const QPointF after = shown.view.toPicture({200, 50});
    QVERIFY2(QLineF(before, after).length() < 1, qPrintable(QString::number(after.x())));
}

void tst_PictureView::boundsItsZoom()
{
    Shown shown({300, 100});
    shown.view.setZoom(1000);
    QCOMPARE(shown.view.zoom(), PictureView::largestZoom);
    shown.view.setZoom(0);
    QCOMPARE(shown.view.zoom(), PictureView::smallestZoom);
}

void tst_PictureView::findsItsPlaces()
{
    Shown shown({600, 300});
    // It stands in the middle: 150 to the left, 100 above.
    QCOMPARE(shown.view.toPicture({150, 100}), QPointF(0, 0));
    QCOMPARE(shown.view.toViewport({300, 100}), QPoint(450, 200));
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, {300, 150});
    QCOMPARE(shown.view.chosen, 1);
    QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, {400, 150});
    QCOMPARE(shown.view.activated, 2);
}

void tst_PictureView::walksByKeys()
{
    Shown shown({600, 300});
    QTest::keyClick(&shown.view, Qt::Key_Right);
    QTest::keyClick(&shown.view, Qt::Key_Right);
    QCOMPARE(shown.view.chosen, 1);
    QTest::keyClick(&shown.view, Qt::Key_Left);
    QCOMPARE(shown.view.chosen, 0);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QCOMPARE(shown.view.activated, 0);
    QTest::keyClick(&shown.view, Qt::Key_Plus);
    QCOMPARE(shown.view.zoom(), 1.25);
    QTest::keyClick(&shown.view, Qt::Key_Minus);
    QCOMPARE(shown.view.zoom(), 1.0);
}

void tst_PictureView::bringsWhatIsChosenIntoView()
{
    Shown shown({150, 140});
    shown.view.setZoom(1);
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(&shown.view, Qt::Key_Right);
    QCOMPARE(shown.view.chosen, 2);
    QVERIFY(shown.view.viewport()->rect().contains(shown.view.toViewport({250, 50})));
}

void tst_PictureView::dragsItsGround()
{
    Shown shown({150, 140});
    shown.view.setZoom(1);
    shown.view.horizontalScrollBar()->setValue(100);
    const QPoint ground = shown.view.toViewport({100, 50});
    QTest::mousePress(shown.view.viewport(), Qt::LeftButton, {}, ground);
    QTest::mouseMove(shown.view.viewport(), ground + QPoint(40, 0));
    QTest::mouseRelease(shown.view.viewport(), Qt::LeftButton, {}, ground + QPoint(40, 0));
    QCOMPARE(shown.view.horizontalScrollBar()->value(), 60);
    QCOMPARE(shown.view.chosen, -1);
}

void tst_PictureView::writesLinesNotPixels()
{
    Shown shown({300, 100});
    shown.view.setAccessibleName(QStringLiteral("Three <squares>"));
    const QByteArray svg = pictureSvg(shown.view);
    QXmlStreamReader xml(svg);
    QStringList texts;
    bool hasImage = false;
    QString title;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"text")
            texts += xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"title")
            title = xml.readElementText();
        hasImage |= xml.isStartElement() && xml.name() == u"image";
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(texts, QStringList({u"<b>square 0"_qs, u"<b>square 1"_qs, u"<b>square 2"_qs}));
    QCOMPARE(title, QStringLiteral("Three <squares>"));
    QVERIFY(!hasImage);
    QSvgRenderer renderer(svg);
    QCOMPARE(renderer.viewBoxF(), QRectF(0, 0, 300, 100));
}

void tst_PictureView::writesImagesOfBoundedSize()
{
    Shown shown({300, 100});
    QCOMPARE(pictureImage(shown.view, 2).size(), QSize(600, 200));
    shown.view.resizePicture({300'000, 10'000});
    const QImage image = pictureImage(shown.view, 2);
    QVERIFY(!image.isNull());
    QVERIFY(qint64(image.width()) * image.height() <= 64'100'000);
    // Painted to its last corner: Qt's painter ends at 32,767.
    QVERIFY(image.width() > 30'000);
    QCOMPARE(image.pixelColor(image.width() - 1, image.height() - 1),
             shown.view.palette().color(QPalette::Base));
}

void tst_PictureView::drawsSignsAsFineAsTheRest_data()
{
    QTest::addColumn<qreal>("zoom");
    QTest::addColumn<qreal>("pixels");
    QTest::addRow("exported") << 2.0 << 1.0;
    QTest::addRow("zoomed") << 3.0 << 1.0;
    QTest::addRow("of a fine screen") << 1.0 << 2.0;
    QTest::addRow("zoomed on a fine screen") << 2.0 << 2.0;
}

/// A sign is drawn for the pixels that it covers, never enlarged.
void tst_PictureView::drawsSignsAsFineAsTheRest()
{
    QFETCH(qreal, zoom);
    QFETCH(qreal, pixels);
    constexpr int side = 24;
    const int covered = int(side * zoom * pixels);
    const auto blank = [covered] {
        QImage image(covered, covered, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        return image;
    };
    QImage shown = blank();
    shown.setDevicePixelRatio(pixels);
    QPainter painter(&shown);
    painter.scale(zoom, zoom);
    paintDrawing(painter, QLatin1String("listen"), Qt::black, QRectF(0, 0, side, side));
    painter.end();
    shown.setDevicePixelRatio(1);
    QImage fine = blank();
    QPainter lines(&fine);
    renderDrawing(lines, QLatin1String("listen"), Qt::black, QRectF(0, 0, covered, covered));
    lines.end();
    QVERIFY(fine != blank());
    QCOMPARE(shown, fine);
}

void tst_PictureView::copiesBothForms()
{
    Shown shown({300, 100});
    const QSignalSpy said(&shown.view, &PictureView::said);
    shown.view.copyPicture();
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    QVERIFY(mime->data(QStringLiteral("image/svg+xml")).contains("<svg"));
    QCOMPARE(qvariant_cast<QImage>(mime->imageData()).size(), QSize(600, 200));
    QCOMPARE(said.size(), 1);
}

QString tst_PictureView::save(Squares *view, const QString &path)
{
    const QSignalSpy said(view, &PictureView::said);
    view->saveAs();
    auto *dialog = view->findChild<QFileDialog *>(QStringLiteral("savePictureDialog"));
    if (dialog == nullptr || !dialog->isVisible())
        return QStringLiteral("no dialog");
    dialog->findChild<QLineEdit *>()->setText(path);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    return said.isEmpty() ? QString() : said.last().first().toString();
}

void tst_PictureView::savesWhereItIsTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("svg") << "a.svg" << QByteArray("<?xml");
    QTest::newRow("png") << "a.PNG" << QByteArray("\x89PNG");
    QTest::newRow("no suffix") << "a" << QByteArray("<?xml");
}

void tst_PictureView::savesWhereItIsTold()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    const QTemporaryDir folder;
    Shown shown({300, 100});
    const QString said = save(&shown.view, folder.filePath(name));
    const QString path = folder.filePath(name.contains(u'.') ? name : name + u".svg"_qs);
    QVERIFY2(said.contains(path), qPrintable(said));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begins));
}

void tst_PictureView::saysWhyItCouldNotSave()
{
    const QTemporaryDir folder;
    Shown shown({300, 100});
    const QString path = folder.filePath(QStringLiteral("no folder/a.svg"));
    const QSignalSpy said(&shown.view, &PictureView::said);
    shown.view.saveAs();
    // The dialog itself would ask for another folder; it may be gone by the time it has closed.
    emit shown.view.findChild<QFileDialog *>()->fileSelected(path);
    QCOMPARE(said.size(), 1);
    const QString text = said.first().first().toString();
    QVERIFY2(text.contains(QStringLiteral("could not be written")), qPrintable(text));
    QVERIFY(text.contains(path));
    QVERIFY(!QFileInfo::exists(path));
}

void tst_PictureView::forbidsMotion()
{
    Shown shown({300, 100});
    QVERIFY(shown.view.motionMs() <= 200);
    shown.view.setStyleSheet(QStringLiteral("* { widget-animation-duration: 0 }"));
    QCOMPARE(shown.view.motionMs(), 0);
    shown.view.setStyleSheet({});
    shown.view.setAnimated(false);
    QCOMPARE(shown.view.motionMs(), 0);
}

QTEST_MAIN(tst_PictureView)
#include "tst_pictureview.moc"
