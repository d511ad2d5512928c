#pragma once

#include "gui/inspect/inspectpage.h"
#include "journal/optionlog.h"

#include <optional>

class QLabel;
class QPushButton;

namespace enchufe {

class OptionModel;
class OptionView;
class Session;

/// The options of the chosen socket as the kernel has them, to be changed while it is open and ours.
class OptionsPage : public InspectPage
{
    Q_OBJECT

public:
    OptionsPage(Session &session, LiveTable &table);

    void focusContent() override;

protected:
    void refresh() override;
    void socketChanged() override;
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void readAgain();
    bool isChangeable() const;
    QString heading() const;

    Session &m_session;
    OptionModel *m_model;
    OptionView *m_view;
    QLabel *m_heading;
    QPushButton *m_read;
    std::optional<OptionLog> m_log;
    /// Who was asked for its options last.
    SocketId m_asked;
};

} // namespace enchufe
