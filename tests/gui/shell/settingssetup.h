// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/theme.h"
#include "gui/shell/settingsdialog.h"
#include "settings/settings.h"
#include "words/language.h"

#include <QApplication>
#include <QComboBox>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

namespace settingstest {

using namespace Qt::StringLiterals;

/// The settings as a person sees them, in a file of their own.
struct Setup
{
    Setup() { dialog.show(); }

    template <typename Widget>
    Widget *widget(const QString &name)
    {
        return dialog.findChild<Widget *>(name);
    }

    /// Types into one of the boxes for days, as a person does.
    void type(const QString &name, int days)
    {
        auto *box = widget<QSpinBox>(name);
        box->selectAll();
        QTest::keyClicks(box, QString::number(days));
    }

    /// Chooses an item as a person does.
    void choose(const QString &name, int item)
    {
        auto *box = widget<QComboBox>(name);
        box->setFocus();
        while (box->currentIndex() != item)
            QTest::keyClick(box, box->currentIndex() < item ? Qt::Key_Down : Qt::Key_Up);
    }

    QTemporaryDir folder;
    QSettings store{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    settings::Settings settings{store};
    words::Language language;
    gui::Theme theme{*static_cast<QApplication *>(QCoreApplication::instance())};
    gui::SettingsDialog dialog{settings, language, theme, nullptr};
};

} // namespace settingstest
