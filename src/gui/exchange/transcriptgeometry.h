#pragma once

#include "gui/exchange/transcriptlayout.h"

#include <QFont>
#include <QRect>
#include <QSize>
#include <QStringList>

namespace enchufe {

/// Where things stand in a transcript of a given width and font: a pure function of both.
/// Units: pixels; x from the viewport's left edge.
struct TranscriptGeometry
{
    QFont textFont;
    QFont headFont;
    QFont byteFont;
    int width = 0;
    int margin = 0;
    int padding = 0;
    /// Thickness of the coloured edge at a card's outer side.
    int edge = 4;
    /// How far a card keeps from the other direction's side.
    int indent = 0;
    /// The column of times left of the cards; 0 where the view is too narrow for it.
    int gutter = 0;
    int rowHeight = 0;
    int ascent = 0;
    int gap = 0;
    int headerRows = 1;
    int columns = 1;
    qreal cellWidth = 1;

    /// Param peerSample: the widest endpoint a header may have to show; empty for TCP.
    static TranscriptGeometry of(const QFont &font, int width, const QString &peerSample);

    QRect card(BlockKind kind, int y, int height) const;
    int contentLeft(BlockKind kind) const { return card(kind, 0, 0).left() + padding; }
    int contentRight(BlockKind kind) const { return card(kind, 0, 0).right() - padding; }
    /// Where the sentence of a life line begins, behind its time and its dot.
    int lifeLeft() const;
    int lifeWidth() const;
};

/// The system's fixed-pitch font at the size of `font`.
QFont fixedFontLike(const QFont &font);

/// Breaks a sentence into rows of at most `width` pixels, between words where it can.
QStringList wrapped(const QString &text, const QFont &font, int width);

} // namespace enchufe
