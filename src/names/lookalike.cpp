// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/lookalike.h"

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>
#include <iterator>

namespace names {

namespace {

using Script = QChar::Script;

/// Letters of other scripts that pass for Latin ones or digits, and the top levels under which names are registered in
/// that script, so that nobody takes them for Latin.
struct Twins
{
    Script script;
    const char16_t *letters;
    const char *tops;
};

constexpr Twins twins[] = {
    {Script::Script_Cyrillic, u"асԁеһіїјӏорԛѕԝхуьгпѵѡҽԍԗыъю", " bg by kg kz mk mn rs ru su tj ua uz "},
    {Script::Script_Greek, u"αγηικνορτυχωϳϲ", " cy gr "},
    {Script::Script_Armenian, u"ագզէլհյոսցւքօ", " am "},
    {Script::Script_Hebrew, u"דוחיןס", " il "},
    {Script::Script_Georgian, u"იოძხჽჿ", " ge "},
    {Script::Script_Ethiopic, u"ሀሁሃሠሡሰሱሐዐዑዘዙዞጠጡ", " er et "},
    {Script::Script_Myanmar, u"ငဝပ", " mm "},
    {Script::Script_Thai, u"ทนบพรหเแสาก", " th "},
    {Script::Script_Lao, u"ທນບພຣຫເແສ", " la "},
};

/// The scripts that people write names in today (UAX 31, table 5). Others have letters that no list of twins tells of.
bool isInUse(Script script)
{
    static constexpr Script scripts[] = {
        Script::Script_Latin,   Script::Script_Greek,    Script::Script_Cyrillic, Script::Script_Armenian,
        Script::Script_Hebrew,  Script::Script_Arabic,   Script::Script_Thaana,   Script::Script_Devanagari,
        Script::Script_Bengali, Script::Script_Gurmukhi, Script::Script_Gujarati, Script::Script_Oriya,
        Script::Script_Tamil,   Script::Script_Telugu,   Script::Script_Kannada,  Script::Script_Malayalam,
        Script::Script_Sinhala, Script::Script_Thai,     Script::Script_Lao,      Script::Script_Tibetan,
        Script::Script_Myanmar, Script::Script_Georgian, Script::Script_Hangul,   Script::Script_Ethiopic,
        Script::Script_Khmer,   Script::Script_Hiragana, Script::Script_Katakana, Script::Script_Bopomofo,
        Script::Script_Han};
    return std::find(std::begin(scripts), std::end(scripts), script) != std::end(scripts);
}

/// Those of East Asia that are written together, also with the letters a to z.
bool areWrittenTogether(const QList<Script> &scripts)
{
    const auto within = [&scripts](std::initializer_list<Script> together) {
        return std::all_of(scripts.cbegin(), scripts.cend(), [&together](Script script) {
            return std::find(together.begin(), together.end(), script) != together.end();
        });
    };
    return within({Script::Script_Latin, Script::Script_Han, Script::Script_Hiragana, Script::Script_Katakana}) ||
           within({Script::Script_Latin, Script::Script_Han, Script::Script_Bopomofo}) ||
           within({Script::Script_Latin, Script::Script_Han, Script::Script_Hangul});
}

/// a to z with or without a mark, and the letters that European alphabets have beside these. Others, such as ɡ and ɑ
/// of phonetics, are drawn like one of a to z.
bool isLatinOfAnAlphabet(char32_t letter)
{
    static constexpr QStringView others = u"ßæøœðþđħıłŋŧə";
    if (letter < 0x80 || (letter <= 0xffff && others.contains(QChar(static_cast<char16_t>(letter)))))
        return true;
    const QString parts = QString::fromUcs4(&letter, 1).normalized(QString::NormalizationForm_D);
    return parts.size() > 1 && parts.front().unicode() < 0x80;
}

bool isLetterOrMark(QChar::Category category)
{
    return category == QChar::Letter_Lowercase || category == QChar::Letter_Other ||
           category == QChar::Letter_Modifier || category == QChar::Mark_NonSpacing ||
           category == QChar::Mark_SpacingCombining;
}

/// A character of all scripts that names may have: a digit, a hyphen, and the signs that stand between letters of some.
bool isShared(const QList<uint> &label, qsizetype at, const QList<Script> &scripts)
{
    const char32_t character = label.at(at);
    if (character < 0x80)
        return true;
    const bool japanese = scripts.contains(Script::Script_Katakana) || scripts.contains(Script::Script_Hiragana);
    switch (character) {
    case u'·': // Catalan
        return at > 0 && at + 1 < label.size() && label.at(at - 1) == u'l' && label.at(at + 1) == u'l';
    case u'・':
    case u'ー':
        return japanese;
    default:
        return QChar::category(character) == QChar::Number_DecimalDigit && !scripts.isEmpty() &&
               !scripts.contains(Script::Script_Latin);
    }
}

QList<Script> scriptsOf(const QList<uint> &label)
{
    QList<Script> scripts;
    for (const char32_t character : label) {
        const Script script = QChar::script(character);
        if (script != Script::Script_Common && script != Script::Script_Inherited && !scripts.contains(script))
            scripts.append(script);
    }
    return scripts;
}

/// Digits of one kind: those of several scripts can be drawn alike and count differently.
bool mixesDigits(const QList<uint> &label)
{
    char32_t zero = 0;
    for (const char32_t character : label) {
        if (QChar::category(character) != QChar::Number_DecimalDigit)
            continue;
        const char32_t own = character - static_cast<char32_t>(QChar::digitValue(character));
        if (zero != 0 && own != zero)
            return true;
        zero = own;
    }
    return false;
}

bool isRegisteredUnder(const Twins &known, QStringView top)
{
    const QList<uint> letters = top.toUcs4();
    const bool ownScript = std::any_of(letters.cbegin(), letters.cend(),
                                       [&known](char32_t letter) { return QChar::script(letter) == known.script; });
    const QString entry = u' ' + top.toString() + u' ';
    return ownScript || QLatin1StringView(known.tops).contains(entry, Qt::CaseInsensitive);
}

bool passesForLatin(const QList<uint> &label, Script script, QStringView top)
{
    const auto *known =
        std::find_if(std::begin(twins), std::end(twins), [script](const Twins &one) { return one.script == script; });
    if (known == std::end(twins) || isRegisteredUnder(*known, top))
        return false;
    const QStringView letters(known->letters);
    return std::all_of(label.cbegin(), label.cend(), [letters](char32_t character) {
        return character < 0x80 || (character <= 0xffff && letters.contains(QChar(static_cast<char16_t>(character))));
    });
}

} // namespace

bool readsAsItself(QStringView text, QStringView top)
{
    const QList<uint> label = text.toString().normalized(QString::NormalizationForm_C).toLower().toUcs4();
    const QList<Script> scripts = scriptsOf(label);
    if (!std::all_of(scripts.cbegin(), scripts.cend(), isInUse) || mixesDigits(label))
        return false;
    if (scripts.size() > 1 && !areWrittenTogether(scripts))
        return false;
    for (qsizetype at = 0; at < label.size(); ++at) {
        const char32_t character = label.at(at);
        const Script script = QChar::script(character);
        if (script == Script::Script_Common || script == Script::Script_Inherited) {
            if (!isShared(label, at, scripts))
                return false;
        } else if (!isLetterOrMark(QChar::category(character))) {
            return false;
        } else if (script == Script::Script_Latin &&
                   !(scripts.size() > 1 ? character < 0x80 : isLatinOfAnAlphabet(character))) {
            return false;
        }
    }
    return scripts.size() != 1 || !passesForLatin(label, scripts.front(), top);
}

} // namespace names
