// The least a Qt Widgets program can be: what Enchufe's start-up and stalls are measured beside.

#include <QApplication>
#include <QWidget>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1180, 760);
    window.show();
    return QApplication::exec();
}
