// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/edit.h"

#include "bench/program.h"
#include "gui/kit/exactedit.h"
#include "gui/servers/editserverdialog.h"
#include "gui/servers/fieldedit.h"
#include "gui/support/supportmaildialog.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int letters = 20;

/// No blank, and no two neighbours the same.
QString longWord(qsizetype length)
{
    QString word;
    word.reserve(length);
    for (qsizetype i = 0; i < length; ++i)
        word += QChar(u'a' + static_cast<int>(i % 23));
    return word;
}

double press(QWidget &editor, Qt::Key key, const QString &text)
{
    return milliseconds([&] {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(&editor, &event);
        QCoreApplication::processEvents();
    });
}

/// Types at the cursor, deletes again, and tells what the slowest key took.
double typeAt(QWidget &editor)
{
    std::vector<double> keys;
    for (int i = 0; i < letters; ++i)
        keys.push_back(press(editor, Qt::Key_X, u"x"_s));
    for (int i = 0; i < letters; ++i)
        keys.push_back(press(editor, Qt::Key_Backspace, {}));
    return worst(keys);
}

double typeInDescription(const QString &text)
{
    gui::EditServerDialog form(u"c1"_s, {text, u"old.se"_s, u"Norr"_s}, nullptr);
    form.show();
    QCoreApplication::processEvents();
    auto &edit = *form.findChild<gui::ExactEdit *>(u"description"_s);
    std::vector<double> places;
    for (const qsizetype place : {qsizetype(0), text.size() / 2, text.size()}) {
        edit.setExactText(text, place);
        QCoreApplication::processEvents();
        places.push_back(typeAt(edit));
    }
    return worst(places);
}

double typeInLine(const QString &text)
{
    gui::EditServerDialog form(u"c1"_s, {u"shop"_s, u"old.se"_s, text}, nullptr);
    form.show();
    QCoreApplication::processEvents();
    return typeAt(*form.findChild<QLineEdit *>(u"technicalContact"_s));
}

double typeInMail(const QString &text)
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings::Settings settings(store);
    const auto compose = [&text](const exchange::MailWords &) { return exchange::Mail{.body = text}; };
    gui::SupportMailDialog dialog(
        compose, settings, [](const QUrl &) { return true; }, nullptr);
    dialog.show();
    QCoreApplication::processEvents();
    return typeAt(*dialog.findChild<gui::ExactEdit *>(u"body"_s));
}

} // namespace

void measureEdit(Figures &figures)
{
    for (const qsizetype length : {gui::ExactEdit::longestShown, qsizetype(100'000), qsizetype(1'000'000)})
        figures.add({u"edit.description.%1"_s.arg(length), typeInDescription(longWord(length)), u"ms"_s, frame});
    figures.add({u"edit.mail.1000000"_s, typeInMail(longWord(1'000'000)), u"ms"_s, frame});
    // Room for what is typed.
    const qsizetype line = gui::FieldEdit::longestLine - letters;
    figures.add({u"edit.line.%1"_s.arg(line), typeInLine(longWord(line)), u"ms"_s, frame});
}

} // namespace bench
