#pragma once

#include <QAbstractButton>

namespace enchufe {

/// Underlines the button's text while it is checked: some styles show it by a shade that a dark theme
/// swallows. Nothing moves.
inline void underlineWhenChecked(QAbstractButton *button)
{
    const auto show = [button](bool on) {
        QFont font;
        font.setUnderline(on);
        button->setFont(font);
    };
    QObject::connect(button, &QAbstractButton::toggled, button, show);
    show(button->isChecked());
}

} // namespace enchufe
