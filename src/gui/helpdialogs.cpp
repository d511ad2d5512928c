#include "gui/helpdialogs.h"

#include "gui/windowactions.h"
#include "ui_keyboarddialog.h"

#include <QCoreApplication>
#include <QDialog>
#include <QMessageBox>

namespace enchufe {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(enchufe::helpdialogs)
};

} // namespace

void showKeyboard(const WindowActions &actions, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    Ui::KeyboardDialog form;
    form.setupUi(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Tr::tr("Keyboard"));
    form.keyboardText->setHtml(actions.keyboardMap());
    form.keyboardText->setAccessibleName(Tr::tr("Keyboard"));
    const QFontMetrics metrics = dialog->fontMetrics();
    dialog->resize(metrics.averageCharWidth() * 75, metrics.lineSpacing() * 30);
    dialog->open();
}

void showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Tr::tr("About Enchufe"));
    box->setTextFormat(Qt::RichText);
    box->setIconPixmap(parent->windowIcon().pixmap(64, 64));
    box->setText(u"<b>Enchufe " % QStringLiteral(ENCHUFE_VERSION).toHtmlEscaped() % u"</b>");
    box->setInformativeText(
        Tr::tr("Opens TCP and UDP sockets by IP and port, shows both ends of every connection as the "
               "kernel sees them, and lets text be exchanged. Free software, GPL 3 or later."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace enchufe
