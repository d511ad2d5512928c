#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <optional>

class QCoreApplication;

namespace enchufe {

/// The language on screen, switched in place: installing a translator makes Qt send LanguageChange to every widget.
/// Thread: the application's.
class Language : public QObject
{
    Q_OBJECT

public:
    enum class Code : quint8 { English, Spanish, Portuguese };

    explicit Language(QCoreApplication &application, QObject *parent = nullptr);

    Code current() const { return m_current; }
    /// Also the default QLocale, with which figures are shown: the system's where that is in this language, so that
    /// es_AR stays es_AR. Journal, JSON and copied commands are in the C locale and stay as they are.
    void select(Code code);

    /// "en", "es", "pt".
    static QLatin1String name(Code code);
    /// The first of the system's languages that is spoken here; English when none is.
    static Code fromLocale(const QLocale &locale);
    /// "en", "es", "pt", also "es_AR"; nothing for other words.
    static std::optional<Code> fromName(QStringView name);
    /// The value of --lang, wherever it stands before "--"; empty when there is none. Read on its own, because what is said
    /// of the other arguments already needs the language.
    static QString argument(const QStringList &arguments);
    /// The language to start in: --lang, else the system's.
    static Code fromArguments(const QStringList &arguments);

private:
    QCoreApplication &m_application;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
    Code m_current = Code::English;
};

} // namespace enchufe
