#pragma once

namespace enchufe {

class TranscriptView;

/// Makes a transcript readable for assistive technology: its text in view through the accessible text
/// interface, and a polite word about what arrives. Installs the factory when first asked.
void installAccessibleTranscript(TranscriptView &view);

} // namespace enchufe
