#include "journal/optionlog.h"

namespace enchufe {

bool OptionLog::fold(const Journal &journal, quint64 most, quint64 until)
{
    return m_cursor.walk(journal, most, until, [this, &journal](const Event &event) {
        if (event.kind != EventKind::OptionSet && event.kind != EventKind::OptionRefused)
            return;
        const QByteArray text = journal.payload(event).toByteArray();
        const qsizetype at = text.indexOf('=');
        if (at <= 0)
            return;
        Entry &entry = m_entries[text.left(at)];
        if (event.kind == EventKind::OptionSet) {
            const QByteArray value = text.mid(at + 1);
            // Reading again after a refusal gives what it was before: the refusal stands until something was
            // set.
            if (value != entry.value || value == entry.refused)
                entry.error = 0;
            entry.value = value;
            return;
        }
        entry.error = event.error;
        entry.refused = text.mid(at + 1);
    });
}

} // namespace enchufe
