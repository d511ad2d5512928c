#pragma once

class QWidget;

namespace enchufe {

class WindowActions;

/// Both are opened, never executed: an assistive technology's client would hang on a nested event loop.
void showKeyboard(const WindowActions &actions, QWidget *parent);
void showAbout(QWidget *parent);

} // namespace enchufe
