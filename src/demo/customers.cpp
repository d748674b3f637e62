// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/customers.h"

#include "demo/asciiname.h"

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

struct NamedCustomer
{
    QStringView name;
    QStringView contactName;
    QStringView mailDomain;
};

constexpr NamedCustomer namedCustomers[] = {
    {u"Byrån Norr AB", u"Linnea Hägg", u"byran-norr.se"},
    {u"Ångström Handel AB", u"Maj Ångström", u"angstrom-handel.se"},
    {u"Nordisk Vävstol HB", u"Greta Sjödin", u"vav.se"},
    {u"Örtagård & Söner", u"Åsa Öberg", u"ortagard.se"},
    {u"Lanternans Bokcafé AB", u"Nils Björkén", u"lanternansbokcafe.se"},
    {u"Tranmyrens Trävaror HB", u"Ebba Fors", u"tranmyren.se"},
    {u"Sju Sjöars Såpbod AB", u"Sixten Håkansson", u"sjusjoar.se"},
};

constexpr QStringView places[] = {
    u"Ekbackens",      u"Vintervikens",  u"Slånbärets",  u"Hallonkullens", u"Månängens",
    u"Storlommens",    u"Ripdalens",     u"Klöversjöns", u"Granåsens",     u"Östanvindens",
    u"Dimfjärdens",    u"Lingonhöjdens", u"Ärtkvarns",   u"Bävermossens",  u"Skymningens",
    u"Hasselstråkets", u"Tjäderlyckans", u"Solgläntans", u"Vassruggens",   u"Pilgårdens",
};

constexpr QStringView trades[] = {
    u"Keramik AB",     u"Cykelverkstad HB", u"Garn & Tyg AB", u"Bageri HB",  u"Trädgård AB",   u"Optik AB",
    u"Musikhandel HB", u"Snickeri AB",      u"Leksaker AB",   u"Rosteri AB", u"Båtbyggeri HB", u"Förlag AB",
};

constexpr int customersAtMost = static_cast<int>(std::size(places) * std::size(trades));

} // namespace

QList<Customer> inventCustomers(const Size &size)
{
    QList<Customer> customers;
    for (const NamedCustomer &known : namedCustomers) {
        customers.append({.id = 1001 + static_cast<int>(customers.size()),
                          .name = known.name.toString(),
                          .contactName = known.contactName.toString(),
                          .mailDomain = known.mailDomain.toString()});
    }
    const int more = std::clamp((std::max(size.servers, size.domains) - 40) / 25, 0, customersAtMost);
    for (int i = 0; i < more; ++i) {
        const QStringView place = places[static_cast<std::size_t>(i) % std::size(places)];
        const QStringView trade = trades[static_cast<std::size_t>(i) / std::size(places)];
        const QString name = place.toString() + u' ' + trade.toString();
        customers.append({.id = 1001 + static_cast<int>(customers.size()),
                          .name = name,
                          .contactName = u"Ekonomi"_s,
                          .mailDomain = asciiName(name.left(name.lastIndexOf(u' ')), u'-') + u".se"_s});
    }
    return customers;
}

} // namespace demo
