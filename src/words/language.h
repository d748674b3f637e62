// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>

#include <functional>
#include <memory>

namespace words {

/// The program's languages by code: "sv" and "en".
QStringList languageCodes();
/// Swedish when the system's first language that we speak is Swedish, otherwise English.
QString systemLanguage();
/// A text in the language of @p code whatever the program speaks: what is written to others. The source itself where
/// there is no translation.
QString translated(const QString &code, const char *context, const char *source);
/// Does @p work, in which the program speaks the language of @p code, in this thread alone; any thread may ask for it.
void inLanguage(const QString &code, const std::function<void()> &work);
/// What @p text says in each of the program's languages, each text once, with spaces between: what is found by any of
/// its names.
QString inEveryLanguage(const std::function<QString()> &text);

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
    std::unique_ptr<QTranslator> m_program;
    QTranslator m_qt;
};

} // namespace words
