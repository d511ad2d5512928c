#pragma once

#include "gui/inspect/inspectpage.h"
#include "journal/copyas.h"

class QAction;
class QTableView;
class QToolButton;

namespace enchufe {

class CallModel;
class ElidedLabel;

/// The system calls of the chosen socket, or of all, as a list that follows the newest while its end is in
/// view and nothing further up is chosen; copied as strace writes them, or as a program.
class CallsPage : public InspectPage
{
    Q_OBJECT

public:
    explicit CallsPage(LiveTable &table);

    void focusContent() override;

protected:
    void refresh() override;
    void socketChanged() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addScopeButton(const char *name, bool all);
    QAction *addAction(const char *name);
    QWidget *makeBar();
    void makeView();
    void setAllShown(bool on);
    void startLog();
    bool isFollowing() const;
    void keepPlace(int rowsGone);
    void fitColumns();
    void copyLines();
    void copyProgram(CopyForm form);
    /// Whose program is copied: the chosen call's socket where all are listed.
    SocketId subject() const;
    void say(const QString &text);
    void updateTexts();

    CallModel *m_model;
    struct Parts
    {
        QToolButton *one = nullptr;
        QToolButton *all = nullptr;
        QTableView *view = nullptr;
        ElidedLabel *note = nullptr;
        QAction *copy = nullptr;
        QAction *asC = nullptr;
        QAction *asPython = nullptr;
    } m_parts;
    SocketId m_shown;
    /// What was said last; empty: how many calls there are.
    QString m_said;
    bool m_isAll = false;
    bool m_isStarted = false;
};

} // namespace enchufe
