#pragma once

#include "gui/decor/stateshape.h"
#include "models/roles.h"

#include <QHash>
#include <QIcon>
#include <QIdentityProxyModel>
#include <QPalette>

namespace enchufe {

class LiveTable;
class SocketModel;
struct SocketRow;

/// Dresses the socket table's facts: texts in the language on screen, icons, colours, tool tips, sentences
/// for screen readers. One to one with its source; see NoteRole and EdgeColorRole for what delegates draw
/// beside the text.
class SocketDecorator : public QIdentityProxyModel
{
    Q_OBJECT

public:
    SocketDecorator(SocketModel &model, const LiveTable &table, QObject *parent = nullptr);

    /// Takes up a palette's colours; icons are drawn anew.
    void setPalette(const QPalette &palette);
    /// Tells the views that every text may differ.
    void retranslate();
    /// "Ghost 1.2": the name shown for a source index.
    QString rowName(const QModelIndex &source) const;
    /// The same of a socket or peer; empty for one that the table does not have.
    QString rowName(SocketId id, PeerIndex peer) const;
    /// A tab-separated line of facts for the clipboard; the state is the kernel's word whatever the language.
    QString copyText(const QModelIndex &index) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Takes AxisLengthRole of the waterfall, for its words. Told to nobody: who reads them asks.
    bool setHeaderData(int section, Qt::Orientation orientation, const QVariant &value, int role) override;

private:
    QString text(const QModelIndex &source) const;
    QString extraText(const SocketRow &row, int column) const;
    static QString extraHeader(int section, bool tip);
    QVariant waterfallHeader(int role) const;
    QString spoken(const QModelIndex &source, const SocketRow &row) const;
    QString note(const QModelIndex &source) const;
    QString tip(const QModelIndex &source) const;
    QStringList phases(const QModelIndex &source) const;
    QIcon icon(const QModelIndex &source) const;
    QVariant dress(const QModelIndex &source, int role) const;
    void changed(const QModelIndex &parent);

    SocketModel &m_model;
    const LiveTable &m_table;
    QPalette m_palette;
    QHash<QLatin1String, QIcon> m_icons;
    /// Of the waterfall's axis, in nanoseconds; 0 while there is none.
    quint64 m_axisLength = 0;
};

} // namespace enchufe
