#include "gui/inspect/inspecttabs.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QLayout>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QTcpSocket>

using namespace enchufe;
using enum SocketModel::Column;

/// What the window looks like in other languages, sizes and colours.
class tst_Appearance : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void switchesLanguageInPlace();
    void cutsNothing_data();
    void cutsNothing();
    void showsAQuestionAndItsAnswerTogether();
    void largeTextMakesRoomForTheTable();
    void bringsAPaneIntoView();
    void keepsWhatIsTypedInViewAtAnySize();
    void followsPalette();
    void keepsZoomInBounds();

private:
    static QMap<QString, QString> shownTexts(const WindowFixture &w);
    static void fill(WindowFixture *w);
};

void tst_Appearance::cleanup()
{
    QApplication::setPalette({});
}

// A listener with a ghost, chosen.
void tst_Appearance::fill(WindowFixture *w)
{
    w->openByForm(true, 0, QStringLiteral("127.0.0.1"), QStringLiteral("0"));
    QTRY_VERIFY(w->find<QRadioButton>("activeButton")->isChecked());
    w->edit("portEdit")->setFocus();
    w->key(Qt::Key_Return);
    QTRY_COMPARE(w->rows(), 2);
    QTRY_COMPARE(w->rows(QStringLiteral("0")), 1);
    QTRY_COMPARE(w->cell(QStringLiteral("0.0"), StateColumn), QStringLiteral("ESTABLISHED"));
    w->choose(QStringLiteral("0.0"));
}

QMap<QString, QString> tst_Appearance::shownTexts(const WindowFixture &w)
{
    QMap<QString, QString> texts;
    int number = 0;
    const auto add = [&](const char *kind, const QString &text) {
        texts.insert(QStringLiteral("%1 %2").arg(QLatin1String(kind)).arg(++number), text);
    };
    for (const auto *label : w.window.findChildren<QLabel *>())
        add("label",
            label->isVisibleTo(&w.window) && label->objectName() != u"newsLabel" ? label->text() : QString());
    for (const auto *button : w.window.findChildren<QAbstractButton *>())
        add("button", button->isVisibleTo(&w.window) ? button->text() : QString());
    for (const auto *action : w.window.findChildren<QAction *>()) {
        const QString name = action->objectName();
        const bool isTheSame =
            name.startsWith(QStringLiteral("language-")) || name.startsWith(QStringLiteral("keep-"));
        add("action", isTheSame ? QString() : action->text());
    }
    for (int column = 0; column < SocketModel::ColumnCount; ++column)
        add("header", w.view()->model()->headerData(column, Qt::Horizontal).toString());
    for (const char *path : {"0", "0.0", "1"}) {
        for (const int column : {int(SocketColumn), int(StateColumn)}) {
            add("cell", w.cell(QLatin1String(path), column));
            add("note", w.note(QLatin1String(path), column));
        }
    }
    add("placeholder", w.edit("filterEdit")->placeholderText());
    return texts;
}

void tst_Appearance::switchesLanguageInPlace()
{
    WindowFixture w;
    fill(&w);
    const QString listening = w.cell(QStringLiteral("0"), LocalColumn);
    QTRY_COMPARE(w.text("countLabel"), QStringLiteral("3 of 3"));
    const QMap<QString, QString> english = shownTexts(w);

    auto *spanish = w.window.findChild<QAction *>(QStringLiteral("language-es"));
    QVERIFY(spanish);
    spanish->trigger();
    QTRY_COMPARE(w.find<QPushButton>("openButton")->text(), QStringLiteral("Abrir"));
    QVERIFY(spanish->isChecked());
    const QMap<QString, QString> translated = shownTexts(w);
    QCOMPARE(translated.keys(), english.keys());
    // Words that are the same in both languages, or never translated.
    static const QRegularExpression same(QStringLiteral(
        "^[&]?(Local|Bytes|Proto|Socket|TCP|UDP|LISTEN|ESTABLISHED|IP|LF|RTT|nc|ncat|socat|Python|C|Qt|"
        "Enchufe|UDP \\d+|[^a-zA-Z]*|[\\d.:]+ .*)$"));
    QStringList unchanged;
    for (auto text = english.begin(); text != english.end(); ++text) {
        if (translated.value(text.key()) == text.value() && !same.match(text.value()).hasMatch())
            unchanged += text.value();
    }
    QVERIFY2(unchanged.isEmpty(), qPrintable(unchanged.join(QStringLiteral(" | "))));

    // Nothing that is open noticed; kernel words and endpoints stay.
    QCOMPARE(w.cell(QStringLiteral("0"), LocalColumn), listening);
    QCOMPARE(w.cell(QStringLiteral("0"), StateColumn), QStringLiteral("LISTEN"));
    QCOMPARE(w.cell(QStringLiteral("0.0"), StateColumn), QStringLiteral("ESTABLISHED"));
    w.window.findChild<QAction *>(QStringLiteral("language-en"))->trigger();
    QTRY_COMPARE(w.find<QPushButton>("openButton")->text(), QStringLiteral("Open"));
    const QMap<QString, QString> again = shownTexts(w);
    for (auto text = english.begin(); text != english.end(); ++text)
        QCOMPARE(again.value(text.key()), text.value());
}

void tst_Appearance::cutsNothing_data()
{
    QTest::addColumn<Language::Code>("code");
    QTest::addColumn<int>("zoom");
    for (const Language::Code code :
         {Language::Code::English, Language::Code::Spanish, Language::Code::Portuguese}) {
        for (const int zoom : {100, 200, 300})
            QTest::addRow("%s %d %%", Language::name(code).latin1(), zoom) << code << zoom;
    }
}

void tst_Appearance::cutsNothing()
{
    QFETCH(Language::Code, code);
    QFETCH(int, zoom);
    WindowFixture w;
    w.window.resize(1280, 720);
    fill(&w);
    w.language.select(code);
    w.window.setTextZoom(zoom);
    QTRY_COMPARE(w.window.size(), QSize(1280, 720));
    const auto cut = [&] {
        QStringList names;
        for (const auto *widget : w.window.findChildren<QWidget *>()) {
            const bool text =
                qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                (qobject_cast<const QLabel *>(widget) && !widget->inherits("enchufe::ElidedLabel"));
            // Qt's own small buttons in line edits and beside tabs.
            const bool isSmall =
                widget->inherits("QLineEditIconButton") || qobject_cast<const QTabBar *>(widget->parent());
            if (!text || !widget->isVisible() || isSmall)
                continue;
            const QSize least = widget->minimumSizeHint();
            if (widget->width() < least.width() || widget->height() < std::min(least.height(), 24))
                names += widget->objectName() + u' ' + QLatin1String(widget->metaObject()->className()) +
                         QStringLiteral(" %1x%2 of %3x%4")
                             .arg(widget->width())
                             .arg(widget->height())
                             .arg(least.width())
                             .arg(least.height());
        }
        return names.join(u',');
    };
    QTRY_COMPARE(cut(), QString());
    // A long sentence breaks its line instead of pushing the rest aside.
    w.edit("ipEdit")->setText(QStringLiteral("1.2.3"));
    if (zoom <= 200)
        QTRY_COMPARE(w.find<QScrollArea>("upperArea")->horizontalScrollBar()->maximum(), 0);
    QTRY_COMPARE(cut(), QString());
    // No part lies over another.
    const auto *send = w.find<QPushButton>("sendButton");
    const auto *mode = w.find<QComboBox>("writeAsCombo");
    QVERIFY(send->mapTo(&w.window, QPoint(0, send->height())).y() <= mode->mapTo(&w.window, QPoint()).y());
    // What explains the chosen row is in view whole.
    const auto *strip = w.find<QLabel>("explainText");
    QCOMPARE(strip->visibleRegion().boundingRect(), strip->rect());
    QVERIFY(strip->height() >= strip->heightForWidth(strip->width()));
    w.window.setTextZoom(100);
    w.language.select(Language::Code::English);
}

void tst_Appearance::showsAQuestionAndItsAnswerTogether()
{
    WindowFixture w;
    w.window.resize(1280, 720);
    fill(&w);
    const auto *transcript = w.find<QAbstractScrollArea>("transcriptView");
    // What stands above, and two blocks: who and when, the words, and a line between.
    const int line = w.window.fontMetrics().lineSpacing();
    QTRY_VERIFY2(transcript->viewport()->height() >= 8 * line,
                 qPrintable(QString::number(transcript->viewport()->height())));
    // The table shows a handful of rows all the same.
    QTRY_VERIFY2(w.view()->viewport()->height() >=
                     4 * w.view()->visualRect(w.at(QStringLiteral("0"))).height(),
                 qPrintable(QString::number(w.view()->viewport()->height())));
}

void tst_Appearance::largeTextMakesRoomForTheTable()
{
    WindowFixture w;
    w.window.resize(1280, 720);
    fill(&w);
    const auto *map = w.find<QWidget>("mapPanel");
    QVERIFY(map->isVisible());
    const int normal = w.window.fontMetrics().height();
    w.choose(QStringLiteral("1"));
    w.window.setTextZoom(200);
    QTRY_VERIFY(!map->isVisible());
    const auto isInSight = [&] {
        const QRect row = w.view()->visualRect(w.view()->currentIndex());
        return w.view()->viewport()->rect().contains(row.center()) &&
               !w.view()->viewport()->visibleRegion().intersected(row).isEmpty();
    };
    QTRY_VERIFY(isInSight());
    QTRY_VERIFY(w.view()->viewport()->width() > 1100);
    // Who wants it has it, and it comes and goes by itself no more.
    w.key(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(map->isVisible());
    w.key(Qt::Key_M, Qt::ControlModifier);
    w.window.setTextZoom(100);
    QTRY_COMPARE(w.window.fontMetrics().height(), normal);
    QVERIFY(!map->isVisible());
    w.key(Qt::Key_M, Qt::ControlModifier);
    w.window.setTextZoom(200);
    QTRY_VERIFY(!map->isVisible());
    w.window.setTextZoom(100);
    QTRY_VERIFY(map->isVisible());
    QTRY_VERIFY(isInSight());
}

/// With large text in a small window the panes lie in an area that scrolls, and keys do not scroll it.
void tst_Appearance::bringsAPaneIntoView()
{
    WindowFixture w;
    w.window.resize(1280, 720);
    fill(&w);
    w.window.setTextZoom(200);
    auto *area = w.find<QScrollArea>("upperArea");
    auto *bar = area->verticalScrollBar();
    const auto *tabs = w.find<InspectTabs>("inspectTabs");
    QTRY_VERIFY(bar->maximum() > 0);
    QTRY_VERIFY(tabs->height() >= 14 * w.window.fontMetrics().lineSpacing());
    const auto topOf = [&](const QWidget *pane) { return pane->mapTo(area->viewport(), QPoint()).y(); };
    const auto seen = [&](const QWidget *pane) {
        return QRect(0, topOf(pane), 1, pane->height()).intersected(area->viewport()->rect()).height();
    };
    // From its tab bar on, and as much of the page as there is room for.
    const auto isInView = [&](const QWidget *pane) {
        return topOf(pane) >= 0 && seen(pane) == std::min(pane->height(), area->viewport()->height());
    };
    for (int tab = InspectTabs::SequenceTab; tab < InspectTabs::TabCount; ++tab) {
        bar->setValue(0);
        QVERIFY(!isInView(tabs));
        w.key(Qt::Key(Qt::Key_1 + tab), Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), tab);
        QTRY_VERIFY2(isInView(tabs), qPrintable(tabs->tabText(tab)));
    }
    // There and back by F6, also where the keyboard is in the pane already.
    w.edit("ipEdit")->setFocus();
    bar->setValue(0);
    w.key(Qt::Key_F6);
    QVERIFY(tabs->isAncestorOf(QApplication::focusWidget()));
    QTRY_VERIFY(isInView(tabs));
    w.key(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(w.edit("ipEdit")->hasFocus());
    QTRY_VERIFY(isInView(w.edit("ipEdit")));
    // Every key that leads somewhere.
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    w.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(w.edit("ipEdit")->hasFocus());
    QTRY_VERIFY(isInView(w.edit("ipEdit")));
    bar->setValue(bar->maximum());
    w.key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(w.edit("filterEdit")->hasFocus());
    QTRY_VERIFY(isInView(w.edit("filterEdit")));
    // Where the page does not fit either, its tab bar stands at the top of the view.
    w.window.resize(1280, 520);
    QTRY_VERIFY(area->viewport()->height() < tabs->height());
    bar->setValue(0);
    w.key(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(topOf(tabs), 0);
    // Who types a message sees the line, at the foot of its pane.
    bar->setValue(0);
    w.key(Qt::Key_1, Qt::ControlModifier);
    const QWidget *line = QApplication::focusWidget();
    QVERIFY(tabs->isAncestorOf(line));
    QTRY_COMPARE(seen(line), line->height());
}

void tst_Appearance::keepsWhatIsTypedInViewAtAnySize()
{
    WindowFixture w;
    w.window.resize(1280, 720);
    fill(&w);
    // As by a click: nobody was taken there.
    auto *const line = w.find<QWidget>("messageEdit");
    line->setFocus(Qt::MouseFocusReason);
    const auto *area = w.find<QScrollArea>("upperArea");
    const auto isInView = [&] {
        const QRect place(line->mapTo(area->viewport(), QPoint()), line->size());
        return area->viewport()->rect().contains(place);
    };
    const auto needsScrolling = [&] {
        return line->mapTo(area->widget(), QPoint(0, line->height())).y() > area->viewport()->height();
    };
    for (const int percent : {200, 225, 250}) {
        w.window.setTextZoom(100);
        QTRY_VERIFY(!needsScrolling());
        w.window.setTextZoom(percent);
        QTRY_VERIFY(needsScrolling());
        QTRY_VERIFY2(isInView(), qPrintable(QString::number(percent)));
    }
}

void tst_Appearance::followsPalette()
{
    WindowFixture w;
    // With ground below the rows and the remark on them.
    w.window.resize(1200, 1000);
    fill(&w);
    const QImage light = w.view()->grab().toImage();
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    dark.setColor(QPalette::Text, QColor(0xea, 0xea, 0xea));
    dark.setColor(QPalette::Window, QColor(0x2b, 0x2b, 0x2b));
    QApplication::setPalette(dark);
    QTRY_COMPARE(w.view()->palette().color(QPalette::Base), QColor(0x1e, 0x1e, 0x1e));
    QTRY_VERIFY(w.view()->grab().toImage() != light);
    const QImage drawn = w.view()->viewport()->grab().toImage();
    // Below the last row there is only the ground.
    QCOMPARE(drawn.pixelColor(drawn.width() / 2, drawn.height() - 8), QColor(0x1e, 0x1e, 0x1e));
}

void tst_Appearance::keepsZoomInBounds()
{
    WindowFixture w;
    const double normal = QApplication::font().pointSizeF();
    w.key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(QApplication::font().pointSizeF(), normal);
    for (int press = 0; press < 20; ++press)
        w.key(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(QApplication::font().pointSizeF(), normal * 3);
    w.key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(QApplication::font().pointSizeF(), normal);
}

QTEST_MAIN(tst_Appearance)
#include "tst_appearance.moc"
