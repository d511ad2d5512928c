#pragma once

#include "gui/opening/openingentries.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace enchufe {

class CheckedEdit;
class OptionModel;
class OptionView;

/// The folded part of the opening form: what most openings leave as it is. Shows only what the opening and
/// the protocol have. Emits: changed() after each edit.
class MoreFields : public QWidget
{
    Q_OBJECT

public:
    explicit MoreFields(QWidget *parent = nullptr);

    /// Shows what an opening of this kind can choose.
    void setKind(Opening opening, Transport transport, bool isV6);
    /// This end of an active opening; null leaves it to the system.
    void setFrom(const Endpoint &from);
    /// Writes what stands in the fields into `entries`.
    void read(OpeningEntries *entries) const;
    void showFaults(const QString &fromIp, const QString &fromPort);
    void retranslate();

signals:
    void changed();

private:
    void build();
    void buildOptions();
    void showOptions(bool on);
    void explainFields();
    void nameServices();
    void explainService();

    /// The fields of a kind of opening, in one box.
    struct Parts
    {
        QWidget *myEnd;
        QLabel *fromIpLabel;
        CheckedEdit *fromIp;
        QLabel *fromPortLabel;
        CheckedEdit *fromPort;
        QLabel *clientsLabel;
        QSpinBox *clients;
        QWidget *queue;
        QCheckBox *byHand;
        QLabel *backlogLabel;
        QSpinBox *backlog;
        QWidget *ghostBox;
        QLabel *ghostsLabel;
        QComboBox *ghosts;
        QWidget *serviceBox;
        QLabel *serviceLabel;
        QComboBox *service;
        QLabel *readSizeLabel;
        QSpinBox *readSize;
        QCheckBox *onlyV6;
        QToolButton *options;
        /// Null until it is first shown.
        OptionView *optionView;
    } m_parts = {};
    OptionModel *m_options;
};

} // namespace enchufe
