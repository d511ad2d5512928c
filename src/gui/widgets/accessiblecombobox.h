#pragma once

namespace enchufe {

/// Gives every combo box its accessible name on the accessibility bus, and its choice as its value. On Linux
/// Qt 6.4 gives the choice as the name, so that a list of "TCP, 127.0.0.1, LF" is read without saying what
/// is what. Call once, before the first window is shown. Source: QAccessibleComboBox::text().
void nameAccessibleComboBoxes();

} // namespace enchufe
