// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/language.h"

#include <QCoreApplication>
#include <QScopedValueRollback>

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace words {

namespace {

/// The texts of each language by its code, loaded once and never changed: any thread reads them.
const std::map<QString, QTranslator> &allTexts()
{
    static const std::map<QString, QTranslator> all = [] {
        std::map<QString, QTranslator> loaded;
        const QStringList codes = languageCodes();
        for (const QString &code : codes)
            std::ignore = loaded[code].load(u":/i18n/cloudnet-console_%1.qm"_s.arg(code));
        return loaded;
    }();
    return all;
}

/// What this thread speaks for the moment; null for what the program does.
thread_local const QTranslator *spoken = nullptr;

/// The program's texts, unless the thread speaks another language for the moment.
class ProgramTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *meaning, int count) const override
    {
        if (!spoken)
            return QTranslator::translate(context, source, meaning, count);
        const QString text = spoken->translate(context, source, meaning, count);
        // Nobody else is asked, who would know the program's language only.
        return text.isNull() ? QString::fromUtf8(source) : text;
    }
};

} // namespace

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
    const auto texts = allTexts().find(code);
    const QString text = texts == allTexts().end() ? QString() : texts->second.translate(context, source);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

void inLanguage(const QString &code, const std::function<void()> &work)
{
    const auto texts = allTexts().find(code);
    const QScopedValueRollback<const QTranslator *> back(spoken, texts == allTexts().end() ? nullptr : &texts->second);
    work();
}

QString inEveryLanguage(const std::function<QString()> &text)
{
    QStringList texts;
    for (const auto &[code, translator] : allTexts()) {
        const QScopedValueRollback<const QTranslator *> back(spoken, &translator);
        if (const QString one = text(); !one.isEmpty() && !texts.contains(one))
            texts.append(one);
    }
    return texts.join(u' ');
}

Language::Language(QObject *parent)
    : QObject(parent)
    , m_program(std::make_unique<ProgramTranslator>())
{
}

Language::~Language()
{
    QCoreApplication::removeTranslator(m_program.get());
    QCoreApplication::removeTranslator(&m_qt);
}

void Language::use(const QString &code)
{
    const QString next = languageCodes().contains(code) ? code : systemLanguage();
    if (next == m_code)
        return;
    m_code = next;
    QLocale::setDefault(locale());
    QCoreApplication::removeTranslator(m_program.get());
    QCoreApplication::removeTranslator(&m_qt);
    // Qt's own Swedish is not packaged; the texts of Qt that the program can show are kept beside ours.
    if (m_qt.load(u":/i18n/qt_%1.qm"_s.arg(next)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_program->load(u":/i18n/cloudnet-console_%1.qm"_s.arg(next)))
        QCoreApplication::installTranslator(m_program.get());
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
