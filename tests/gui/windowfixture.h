#pragma once

#include "gui/mainwindow.h"
#include "gui/table/socketview.h"
#include "gui/widgets/accessiblecombobox.h"
#include "journal/livetable.h"
#include "models/roles.h"
#include "models/socketmodel.h"
#include "session/language.h"
#include "session/session.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <chrono>

/// A whole Enchufe with its real window, real threads and real sockets; found and driven as a person would.
class WindowFixture
{
public:
    /// Param settingsFile: see MainWindow.
    explicit WindowFixture(const QString &settingsFile = {})
        : window(session, table, language, settingsFile)
    {
        // As main() does; a second time does no harm.
        enchufe::nameAccessibleComboBoxes();
        language.select(enchufe::Language::Code::English);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
    }

    ~WindowFixture() { window.setTextZoom(100); }

    template <typename Widget>
    Widget *find(const char *name) const
    {
        auto *widget = window.findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no widget named %s", name);
        return widget;
    }

    QLineEdit *edit(const char *name) const { return find<QLineEdit>(name); }
    QString text(const char *label) const { return find<QLabel>(label)->text(); }
    enchufe::SocketView *view() const { return find<enchufe::SocketView>("socketView"); }

    /// Keys go where the window has its focus, as from a real keyboard.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    /// Fills the form and presses Enter in it.
    void openByForm(bool passive, int protocol, const QString &ip, const QString &port)
    {
        find<QRadioButton>(passive ? "passiveButton" : "activeButton")->click();
        find<QComboBox>("protocolCombo")->setCurrentIndex(protocol);
        edit("ipEdit")->setText(ip);
        edit("portEdit")->setFocus();
        edit("portEdit")->selectAll();
        QTest::keyClicks(edit("portEdit"), port);
        QTest::keyClick(edit("portEdit"), Qt::Key_Return);
    }

    /// A cell as shown; the row is given by positions from the top, "0.1" is the second child of the first
    /// row.
    QString cell(const QString &path, int column) const { return at(path, column).data().toString(); }
    QString note(const QString &path, int column) const
    {
        return at(path, column).data(enchufe::NoteRole).toString();
    }
    QModelIndex at(const QString &path, int column = 0) const
    {
        QModelIndex index;
        const QStringList rows = path.split(u'.');
        for (const QString &row : rows)
            index = view()->model()->index(row.toInt(), 0, index);
        return index.siblingAtColumn(column);
    }
    int rows(const QString &path = {}) const
    {
        return view()->model()->rowCount(path.isEmpty() ? QModelIndex() : at(path));
    }
    void choose(const QString &path)
    {
        view()->setCurrentIndex(at(path));
        view()->setFocus();
    }

    enchufe::Session session;
    enchufe::LiveTable table{session.journal(), std::chrono::milliseconds(5)};
    enchufe::Language language{*QCoreApplication::instance()};
    enchufe::MainWindow window;
};
