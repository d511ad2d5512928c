#pragma once

#include "gui/opening/openingentries.h"

#include <QWidget>

class QComboBox;
class QGroupBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QToolButton;

namespace enchufe {

class CheckedEdit;
class MoreFields;
class PortAdvice;
class Session;

/// The form that opens sockets: how, with which protocol, at which IP and port. What is typed is checked at
/// once and explained in words; Enter opens from any field and Escape empties the one it is pressed in.
/// Emits: requested() with requests that are complete.
class OpeningForm : public QWidget
{
    Q_OBJECT

public:
    explicit OpeningForm(Session &session, QWidget *parent = nullptr);
    ~OpeningForm() override;

    void setOpening(Opening opening);
    Opening opening() const;
    void setTarget(Transport transport, const HostPort &target);
    /// Prepares an active TCP opening: what is missing is for the user to type. Param from: this end; null
    /// leaves it to the system.
    void prepareActive(const HostPort &target, const Endpoint &from);
    /// Opens what the fields say; nothing when they are at fault.
    void submit();
    /// Looks anew at what the kernel says of the port, for instance after it refused one.
    void refreshAdvice();
    void focusIp();
    void focusPort();

signals:
    /// Param requests: one, or one for each of several clients.
    void requested(const QList<enchufe::OpenRequest> &requests);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildFields();
    QWidget *buildHints();
    QWidget *buildReach();
    void connectFields();
    void drawIcons();
    void retranslate();
    void checkFields();
    void takePasted(bool always);
    void showFaults(const OpeningCheck &checked);
    void showChip();
    void showReach();
    void offerPort(quint16 port);
    void listAddresses();
    OpeningEntries entries() const;

    PortAdvice *m_advice;
    struct Fields
    {
        QGroupBox *group;
        QRadioButton *passive;
        QRadioButton *active;
        QComboBox *protocol;
        QLabel *ipLabel;
        CheckedEdit *ip;
        QAction *addresses;
        QLabel *portLabel;
        CheckedEdit *port;
        QPushButton *open;
    } m_fields = {};
    struct Hints
    {
        QLabel *owner;
        QLabel *sign;
        QLabel *chip;
        QPushButton *usePort;
        QToolButton *more;
        QLabel *reach;
        QPushButton *copyReach;
        QString reachAddresses;
    } m_hints = {};
    MoreFields *m_more;
    QString m_ipBefore;
    quint16 m_offered = 0;
};

} // namespace enchufe
