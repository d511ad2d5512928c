#include "gui/inspect/optionmodel.h"

#include "explain/optiontexts.h"

#include <QFont>

#include <algorithm>

namespace enchufe {

namespace {

std::vector<SocketOption> optionsOf(Transport transport, bool isV6)
{
    using enum SocketOption;
    std::vector<SocketOption> options =
        transport == Transport::Tcp
            ? std::vector{NoDelay,     KeepAlive,  KeepAliveIdle, KeepAliveInterval, KeepAliveCount,
                          UserTimeout, Linger,     ReceiveBuffer, SendBuffer,        ReuseAddress,
                          ReusePort,   TimeToLive, TypeOfService}
            : std::vector{ReceiveBuffer,      SendBuffer,   Broadcast, MulticastTtl, MulticastLoop,
                          MulticastInterface, ReuseAddress, ReusePort, TimeToLive,   TypeOfService};
    if (isV6)
        options.push_back(OnlyV6);
    return options;
}

QByteArray nameOf(SocketOption option)
{
    const QLatin1String name = socketOptionName(option);
    return {name.data(), name.size()};
}

std::optional<int> number(const QByteArray &text)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

} // namespace

OptionModel::OptionModel(Mode mode, QObject *parent)
    : QAbstractTableModel(parent)
    , m_mode(mode)
{
    setKind(Transport::Tcp, false);
}

void OptionModel::setKind(Transport transport, bool isV6)
{
    const std::vector<SocketOption> options = optionsOf(transport, isV6);
    const bool isSame =
        std::equal(m_lines.begin(), m_lines.end(), options.begin(), options.end(),
                   [](const Line &line, SocketOption option) { return line.option == option; });
    if (isSame)
        return;
    std::vector<Line> lines;
    for (const SocketOption option : options) {
        const auto known = std::find_if(m_lines.begin(), m_lines.end(),
                                        [option](const Line &line) { return line.option == option; });
        lines.push_back(known != m_lines.end() ? *known : Line{.option = option});
    }
    // Another kind of thing altogether, not other data.
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void OptionModel::setKernel(const std::map<QByteArray, OptionLog::Entry> &entries)
{
    for (size_t row = 0; row < m_lines.size(); ++row) {
        Line line = m_lines[row];
        const auto found = entries.find(nameOf(line.option));
        const OptionLog::Entry entry = found != entries.end() ? found->second : OptionLog::Entry();
        line.kernel = number(entry.value);
        line.error = entry.error;
        line.refused = number(entry.refused).value_or(0);
        // Asked for in vain: what the kernel has is what there is.
        if (line.error != 0 && line.asked == line.refused)
            line.asked.reset();
        if (line == m_lines[row])
            continue;
        m_lines[row] = line;
        emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
}

void OptionModel::setEditable(bool on)
{
    if (on == m_isEditable)
        return;
    m_isEditable = on;
    emit dataChanged(index(0, ValueColumn), index(rowCount() - 1, ValueColumn));
}

void OptionModel::clearAsked()
{
    for (Line &line : m_lines)
        line.asked.reset();
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::vector<OptionValue> OptionModel::draft() const
{
    std::vector<OptionValue> values;
    for (const Line &line : m_lines) {
        if (line.asked)
            values.push_back({line.option, *line.asked});
    }
    return values;
}

void OptionModel::setDraft(const std::vector<OptionValue> &values)
{
    for (Line &line : m_lines) {
        const auto found = std::find_if(values.begin(), values.end(), [&line](const OptionValue &value) {
            return value.option == line.option;
        });
        line.asked = found != values.end() ? std::optional(found->value) : std::nullopt;
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit draftChanged();
}

void OptionModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int OptionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int OptionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OptionModel::valueText(const Line &line) const
{
    if (const std::optional<int> value = line.value())
        return explain::optionValue(line.option, *value);
    return m_mode == Mode::Draft ? tr("the system's") : tr("not read yet");
}

QString OptionModel::meaning(const Line &line) const
{
    QString text = explain::optionSentence(line.option);
    if (line.asked && line.kernel) {
        const QString difference = explain::optionDifference(line.option, *line.asked, *line.kernel);
        if (!difference.isEmpty())
            text = difference % u' ' % text;
    }
    if (line.error != 0)
        text = explain::optionRefusal(line.option, line.refused, line.error) % u' ' % text;
    return text;
}

QVariant OptionModel::checkState(const Line &line) const
{
    if (!socketOptionRange(line.option).isSwitch())
        return {};
    const std::optional<int> value = line.value();
    return !value ? Qt::PartiallyChecked : *value != 0 ? Qt::Checked : Qt::Unchecked;
}

QVariant OptionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Line &line = m_lines[size_t(index.row())];
    const Column column = Column(index.column());
    if (role == Qt::FontRole && column == NameColumn && line.error != 0) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::ToolTipRole)
        return meaning(line).toHtmlEscaped();
    if (role == Qt::AccessibleTextRole && column == NameColumn)
        return QString(QString::fromLatin1(nameOf(line.option)) % u": " % valueText(line) % u". " %
                       meaning(line));
    if (column == ValueColumn && role == Qt::CheckStateRole)
        return checkState(line);
    if (column == ValueColumn && role == Qt::EditRole)
        return line.value().value_or(std::max(0, socketOptionRange(line.option).least));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NameColumn:
        return QString::fromLatin1(nameOf(line.option));
    case ValueColumn:
        return valueText(line);
    case KernelColumn:
        return line.kernel ? explain::optionValue(line.option, *line.kernel) : QString();
    default:
        return meaning(line);
    }
}

bool OptionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool isChange = (role == Qt::EditRole || role == Qt::CheckStateRole) &&
                          index.column() == ValueColumn && checkIndex(index) && m_isEditable;
    if (!isChange)
        return false;
    Line &line = m_lines[size_t(index.row())];
    const OptionRange range = socketOptionRange(line.option);
    std::optional<int> asked;
    if (value.isValid()) {
        bool isNumber = true;
        asked = role == Qt::CheckStateRole ? int(value.toInt() == Qt::Checked) : value.toInt(&isNumber);
        if (!isNumber || *asked < range.least || *asked > range.most)
            return false;
    } else if (m_mode == Mode::Live) {
        return false;
    }
    // Leaving the editor without a change asks for nothing.
    if (m_mode == Mode::Live && line.error == 0 && asked == line.kernel && !line.asked)
        return false;
    line.asked = asked;
    line.error = 0;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    if (m_mode == Mode::Draft)
        emit draftChanged();
    else
        emit chosen({line.option, *asked});
    return true;
}

Qt::ItemFlags OptionModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !checkIndex(index) || index.column() != ValueColumn || !m_isEditable)
        return flags;
    const bool isSwitch = socketOptionRange(m_lines[size_t(index.row())].option).isSwitch();
    return flags | (isSwitch ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

QVariant OptionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Option");
    case ValueColumn:
        return m_mode == Mode::Draft ? tr("Ask for") : tr("Value");
    case KernelColumn:
        return tr("Read back");
    default:
        return tr("What it means");
    }
}

} // namespace enchufe
