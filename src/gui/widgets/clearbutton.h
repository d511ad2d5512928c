#pragma once

class QLineEdit;

namespace enchufe {

/// Gives a field its clear button when it first has text. Made at once, each such button would have the system's
/// icon theme read before the window is shown: a fifth of the time it takes to start.
void addClearButton(QLineEdit *edit);

} // namespace enchufe
