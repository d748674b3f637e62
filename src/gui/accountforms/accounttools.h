// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace accounts {
class AccountList;
class ApiKey;
class KeyStore;
class KeyTest;
struct Account;
} // namespace accounts

namespace gui {

/// Makes a try of a key with an account, not started yet. Nothing when the account's CA file cannot be read.
using KeyTester =
    std::function<std::unique_ptr<accounts::KeyTest>(const accounts::Account &account, const accounts::ApiKey &key)>;

/// What the dialogs about accounts work with; list and keys outlive them.
struct AccountTools
{
    accounts::AccountList &list;
    accounts::KeyStore &keys;
    KeyTester tester;
};

} // namespace gui
