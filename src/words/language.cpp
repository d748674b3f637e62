// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/language.h"

#include <QCoreApplication>

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace words {

QStringList languageCodes()
{
    return {u"sv"_s, u"en"_s};
}

QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &language : wanted) {
        QString code = language.section(u'-', 0, 0).section(u'_', 0, 0);
        if (languageCodes().contains(code))
            return code;
    }
    return u"en"_s;
}

QString translated(const QString &code, const char *context, const char *source)
{
    // Texts are asked for word by word: each language is loaded once. One that is not there has no words.
    static std::map<QString, QTranslator> translators;
    const auto [translator, isNew] = translators.try_emplace(code);
    if (isNew)
        std::ignore = translator->second.load(u":/i18n/cloudnet-console_%1.qm"_s.arg(code));
    const QString text = translator->second.translate(context, source);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

Language::Language(QObject *parent)
    : QObject(parent)
{
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

void Language::use(const QString &code)
{
    const QString next = languageCodes().contains(code) ? code : systemLanguage();
    if (next == m_code)
        return;
    m_code = next;
    QLocale::setDefault(locale());
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    // Qt's own Swedish is not packaged; the texts of Qt that the program can show are kept beside ours.
    if (m_qt.load(u":/i18n/qt_%1.qm"_s.arg(next)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_program.load(u":/i18n/cloudnet-console_%1.qm"_s.arg(next)))
        QCoreApplication::installTranslator(&m_program);
    Q_EMIT changed();
}

QLocale Language::locale() const
{
    const QLocale system = QLocale::system();
    const bool swedish = m_code == "sv"_L1;
    if (system.language() == (swedish ? QLocale::Swedish : QLocale::English))
        return system;
    return swedish ? QLocale(QLocale::Swedish, QLocale::Sweden) : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace words

#include "moc_language.cpp"
