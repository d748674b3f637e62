// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>

namespace words {

/// The program's languages by code: "sv" and "en".
QStringList languageCodes();
/// Swedish when the system's first language that we speak is Swedish, otherwise English.
QString systemLanguage();
/// A text in the language of @p code whatever the program speaks: what is written to others. The source itself where
/// there is no translation.
QString translated(const QString &code, const char *context, const char *source);

/// The language of the program, switched while it runs: translators are exchanged and every window gets the new locale;
/// Qt then tells each widget by QEvent::LanguageChange.
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// Switches to "sv" or "en"; anything else is the system's language.
    void use(const QString &code);
    QString code() const { return m_code; }
    /// The locale of dates, numbers and collation: the system's own where it is of that language, Sweden's or Britain's
    /// otherwise.
    QLocale locale() const;

Q_SIGNALS:
    void changed();

private:
    QString m_code;
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace words
