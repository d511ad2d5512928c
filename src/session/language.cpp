#include "session/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace enchufe {

Language::Language(QCoreApplication &application, QObject *parent) : QObject(parent), m_application(application) {}

void Language::select(Code code)
{
    // Figures follow the words, and before them: installing a translator makes the window say everything anew.
    const QLocale system = QLocale::system();
    QLocale::setDefault(fromName(system.name()) == code ? system : QLocale(name(code)));
    m_application.removeTranslator(&m_translator);
    m_application.removeTranslator(&m_qtTranslator);
    const QString code2 = name(code);
    // English too: its file holds the plural forms.
    if (m_translator.load(QStringLiteral(":/i18n/enchufe_%1.qm").arg(code2)))
        m_application.installTranslator(&m_translator);
    if (code != Code::English
        && m_qtTranslator.load(QLocale(code2), QStringLiteral("qtbase"), QStringLiteral("_"),
                               QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qtTranslator);
    m_current = code;
}

QLatin1String Language::name(Code code)
{
    switch (code) {
    case Code::Spanish:
        return QLatin1String("es");
    case Code::Portuguese:
        return QLatin1String("pt");
    case Code::English:
        break;
    }
    return QLatin1String("en");
}

Language::Code Language::fromLocale(const QLocale &locale)
{
    const QStringList languages = locale.uiLanguages();
    for (const QString &language : languages) {
        if (const std::optional<Code> code = fromName(language))
            return *code;
    }
    return Code::English;
}

std::optional<Language::Code> Language::fromName(QStringView name)
{
    for (const Code code : {Code::English, Code::Spanish, Code::Portuguese}) {
        const QLatin1String language = Language::name(code);
        const QStringView rest = name.mid(language.size());
        if (name.startsWith(language) && (rest.isEmpty() || rest.front() == u'_' || rest.front() == u'-'))
            return code;
    }
    return std::nullopt;
}

QString Language::argument(const QStringList &arguments)
{
    const QString option = QStringLiteral("--lang");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--"))
            break;
        if (arguments[i] == option)
            return arguments.value(i + 1);
        if (arguments[i].startsWith(option + u'='))
            return arguments[i].mid(option.size() + 1);
    }
    return {};
}

Language::Code Language::fromArguments(const QStringList &arguments)
{
    return fromName(argument(arguments)).value_or(fromLocale(QLocale::system()));
}

} // namespace enchufe
