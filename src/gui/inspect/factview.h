#pragma once

#include <QTreeView>

namespace enchufe {

class FactModel;

/// Shows facts in columns: names, values, and sentences that break their lines. Ctrl+C copies what is chosen.
class FactView : public QTreeView
{
    Q_OBJECT

public:
    explicit FactView(FactModel &model, QWidget *parent = nullptr);

    void retranslate();
    /// Gives the columns their widths anew.
    void fitColumns();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openGroups(const QModelIndex &group, int first, int last);
    void copy();

    FactModel &m_model;
    QAction *m_copy;
};

} // namespace enchufe
