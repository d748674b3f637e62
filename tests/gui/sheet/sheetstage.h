// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/notice.h"
#include "gui/sheet/sheetdialog.h"
#include "gui/sheet/sheetview.h"
#include "settings/settings.h"
#include "support/testcase.h"

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

/// A sheet of an account of so many servers of two customers, open and ready.
namespace sheetstage {

using namespace Qt::StringLiterals;

inline inventory::Values valuesOf(int servers)
{
    inventory::Values values;
    for (int i = 0; i < servers; ++i) {
        api::Instance instance;
        instance.name = u"c%1"_s.arg(i, 4, 10, QLatin1Char('0'));
        instance.hostname = u"www%1.example.se"_s.arg(i);
        instance.description = u"Webbserver för butik %1, med ett namn som är långt nog för två rader"_s.arg(i);
        instance.ip = u"192.0.2.%1"_s.arg(i % 250);
        values.instances.append(instance);
        api::InstanceDetail detail;
        detail.instance = instance;
        detail.customers = {{{}, i % 2 == 0 ? u"Ångström AB"_s : u"Björk AB"_s, {}}};
        values.instanceDetails.insert(instance.name, detail);
        values.instanceUsers.insert(instance.name, {});
    }
    return values;
}

struct Open
{
    explicit Open(int servers)
    {
        settings.setAgency({u"Byrån & Co"_s, folder.filePath(u"logo.png"_s)});
        QImage logo(300, 100, QImage::Format_RGB32);
        logo.fill(Qt::darkGreen);
        logo.save(folder.filePath(u"logo.png"_s));
        dialog = std::make_unique<gui::SheetDialog>(
            gui::SheetDialog::Source{.values = valuesOf(servers), .changes = {}, .today = QDate(2026, 11, 30)},
            settings, nullptr);
        box(u"language"_s).setCurrentIndex(0);
        dialog->show();
        [&] { QTRY_VERIFY(dialog->isReady()); }();
    }

    QString text() const { return view().accessibleDescription(); }
    gui::SheetView &view() const { return *dialog->findChild<gui::SheetView *>(); }
    QComboBox &box(const QString &name) const { return *dialog->findChild<QComboBox *>(name); }
    QString told() const { return dialog->findChild<gui::Notice *>(u"notice"_s)->sentence(); }
    QByteArray file(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QSettings store{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    settings::Settings settings{store};
    std::unique_ptr<gui::SheetDialog> dialog;
};

} // namespace sheetstage
