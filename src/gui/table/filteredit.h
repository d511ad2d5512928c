#pragma once

#include "gui/widgets/checkededit.h"

#include <functional>

class QCompleter;
class QStringListModel;

namespace enchufe {

/// The filter's line: what is wrong is underlined, and what may follow is offered in a list below. The list
/// takes no key from the line but Up and Down, and Enter once a line of it is chosen; Escape closes it and
/// empties the line, which Ctrl+Z undoes.
class FilterEdit : public CheckedEdit
{
    Q_OBJECT

public:
    /// What the word before the cursor may become, whole.
    using Complete = std::function<QStringList(const QString &token)>;

    explicit FilterEdit(Complete complete, QWidget *parent = nullptr);

    /// Param position: where in the text; -1 where nothing is wrong. Param reason: see setFault().
    void setFaultAt(qsizetype position, const QString &reason);
    /// The part of the text that is underlined; empty where nothing is wrong.
    QString faultyPart() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void offer();
    void take(const QString &completion);

    Complete m_complete;
    QCompleter *m_completer;
    QStringListModel *m_offers;
    qsizetype m_fault = -1;
};

} // namespace enchufe
