// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/authorities.h"
#include "api/client.h"
#include "gui/accountforms/accountsetup.h"
#include "gui/accountforms/firststart.h"
#include "gui/accountforms/keychainnotice.h"
#include "settings/settings.h"
#include "words/language.h"

#include <QFile>
#include <QLabel>
#include <QTest>

namespace firststarttest {

/// A trial that really asks the address.
inline std::unique_ptr<accounts::KeyTest> tested(const accounts::Account &account, const accounts::ApiKey &key)
{
    const auto authorities = accounts::readAuthorities(account.caFile);
    if (!authorities)
        return nullptr;
    return std::make_unique<accounts::KeyTest>(
        std::make_unique<api::Client>(api::Connection{account.address, key.bytes(), *authorities}));
}

/// The dialog on a computer without a session bus: there is no keychain.
struct Setup
{
    Setup()
    {
        language.use(u"en"_s);
        made = std::make_unique<gui::FirstStart>(
            tools, [] { return QString(); }, settings, language);
        QObject::connect(made.get(), &gui::FirstStart::accountMade, made.get(),
                         [this](const accounts::Account &account, const accounts::ApiKey &key) {
                             accounts.append(account);
                             keys.append(key.bytes());
                         });
        made->show();
    }

    template <typename Widget>
    Widget *widget(const QString &name)
    {
        return made->findChild<Widget *>(name);
    }

    void type(const QString &key) { widget<QWidget>(u"key"_s)->findChild<QLineEdit *>()->setText(key); }
    void setAddress(const QUrl &address) { widget<QLineEdit>(u"address"_s)->setText(address.toString()); }
    void press(const QString &name)
    {
        // The button is where it was drawn last.
        QCoreApplication::processEvents();
        QTest::mouseClick(widget<QPushButton>(name), Qt::LeftButton);
    }
    QString result() { return widget<QLabel>(u"result"_s)->text(); }
    QString keychain() { return made->findChild<gui::KeychainNotice *>()->sentence(); }
    QPushButton *button(const QString &text)
    {
        const QList<QPushButton *> all = made->findChildren<QPushButton *>();
        for (QPushButton *found : all) {
            if (found->isVisible() && found->text() == text)
                return found;
        }
        return nullptr;
    }
    QByteArray settingsFile()
    {
        store.sync();
        QFile file(store.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QSettings store{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    settings::Settings settings{store};
    words::Language language;
    accounts::AccountList list{store};
    accounts::KeyStore keystore;
    gui::AccountTools tools{list, keystore, tested};
    std::unique_ptr<gui::FirstStart> made;
    QList<accounts::Account> accounts;
    QList<QByteArray> keys;
};

} // namespace firststarttest
