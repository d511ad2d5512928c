#pragma once

#include <QTreeView>

namespace enchufe {

class OptionModel;

/// Shows options and lets them be chosen: a box to tick, or a number in the option's range. For a draft,
/// Delete leaves the chosen option to the system again.
class OptionView : public QTreeView
{
    Q_OBJECT

public:
    explicit OptionView(OptionModel &model, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void toggle(const QModelIndex &index);

    OptionModel &m_model;
};

} // namespace enchufe
