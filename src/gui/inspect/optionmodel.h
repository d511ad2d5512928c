#pragma once

#include "base/socketoption.h"
#include "base/transport.h"
#include "journal/optionlog.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace enchufe {

/// The options of one kind of socket: their names, values and meanings. It knows no socket: of an open one it
/// is told what the kernel has, and chosen() tells what to ask for; a draft, for the next opening, keeps what
/// was chosen. Emits: chosen(), never in a draft; draftChanged().
class OptionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Mode : quint8 { Live, Draft };
    enum Column { NameColumn, ValueColumn, KernelColumn, MeaningColumn, ColumnCount };

    explicit OptionModel(Mode mode, QObject *parent = nullptr);

    Mode mode() const { return m_mode; }
    /// Which options there are to choose from; what was chosen of the others is forgotten.
    void setKind(Transport transport, bool isV6);
    /// Live: what the kernel has and what it refused, by name; replaces what was told before.
    void setKernel(const std::map<QByteArray, OptionLog::Entry> &entries);
    /// Live: whether values may be chosen.
    void setEditable(bool on);
    /// Live: forgets what was asked for; another socket is shown.
    void clearAsked();
    /// Draft: those that were chosen, in the order in which they are shown.
    std::vector<OptionValue> draft() const;
    void setDraft(const std::vector<OptionValue> &values);
    /// Every word may differ.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Param value: a number in the option's range, or a check state; an invalid one leaves a draft's option
    /// to the system again.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    SocketOption option(int row) const { return m_lines[size_t(row)].option; }

signals:
    void chosen(const enchufe::OptionValue &value);
    void draftChanged();

private:
    struct Line
    {
        SocketOption option = SocketOption::ReuseAddress;
        /// What was chosen here; nothing: whatever the system or the kernel has.
        std::optional<int> asked = {};
        std::optional<int> kernel = {};
        /// errno of a refusal, and what had been asked for; 0 when it was not refused.
        int error = 0;
        int refused = 0;

        std::optional<int> value() const { return asked ? asked : kernel; }
        friend bool operator==(const Line &, const Line &) = default;
    };

    QString valueText(const Line &line) const;
    QString meaning(const Line &line) const;
    QVariant checkState(const Line &line) const;

    std::vector<Line> m_lines;
    Mode m_mode;
    bool m_isEditable = true;
};

} // namespace enchufe
