// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/finder.h"

#include "finder/accountindex.h"
#include "gui/finder/finderdelegate.h"
#include "gui/finder/findermodel.h"
#include "gui/finder/finderverbs.h"
#include "insight/customers.h"

#include <QListView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int foundRecords = 20;

/// How much of each the account has that is searched.
int foundServers = 1000;
int foundDomains = 5000;
int foundPeople = 200;
constexpr double foundFrame = 16;
constexpr int countings = 10;

inventory::Values foundAccount()
{
    inventory::Values values;
    for (int i = 0; i < foundServers; ++i) {
        api::InstanceDetail detail;
        detail.instance.name = u"c%1"_s.arg(1000 + i);
        detail.instance.hostname = i % 2 ? u"web%1.kund%2.se"_s.arg(i).arg(i % 90) : QString();
        detail.instance.description = i % 3 ? u"Webbutik, produktion"_s : u"Webbutik, stage"_s;
        detail.instance.ip = u"121.226.%1.%2"_s.arg(i / 250).arg(1 + i % 250);
        detail.instance.ipv6 = u"2b53:7f02::f05c:ae45:%1:%2"_s.arg(i / 250, 0, 16).arg(i % 250, 0, 16);
        detail.technicalContact = u"Byrån Norr AB"_s;
        detail.customers = {{{}, u"Kund %1 Trävaror AB"_s.arg(i % 90), u"Åsa Öberg"_s}};
        values.instances.append(detail.instance);
        values.instanceDetails.insert(detail.instance.name, detail);
    }
    for (int i = 0; i < foundDomains; ++i) {
        api::Domain domain;
        domain.name = i % 50 ? u"butik%1.se"_s.arg(i) : u"xn--rksmrgs-5wao1o%1.se"_s.arg(i);
        domain.registrar = u"Norrnamn AB"_s;
        domain.customers = {{{}, u"Kund %1 Trävaror AB"_s.arg(i % 90), u"Åsa Öberg"_s}};
        values.domains.append(domain);
        values.certificates.append({u"*."_s + domain.name, domain.customers, {}});
        api::DomainDetail detail{domain, {}};
        for (int r = 0; r < foundRecords; ++r) {
            api::Record record;
            record.domain = domain.name;
            record.name = r == 0 ? domain.name : u"nod%1."_s.arg(r) + domain.name;
            record.type = r % 3 == 0 ? u"A"_s : r % 3 == 1 ? u"CNAME"_s : u"TXT"_s;
            record.content = r % 3 == 0   ? u"121.226.%1.%2"_s.arg(i % 4).arg(1 + i % 250)
                             : r % 3 == 1 ? domain.name
                                          : u"v=spf1 include:_spf.cloudnet.se -all"_s;
            detail.records.append(record);
        }
        values.domainDetails.insert(domain.name, detail);
    }
    for (int i = 0; i < foundPeople; ++i) {
        api::User user;
        user.id = 100 + i;
        user.name = u"Person %1 Ångström"_s.arg(i);
        user.email = u"person%1@byran-norr.se"_s.arg(i);
        user.phone = u"070-174 06 %1"_s.arg(i % 100, 2, 10, QLatin1Char('0'));
        values.users.append(user);
        api::UserDetail detail;
        detail.id = user.id;
        detail.name = user.name;
        api::SshKey key;
        key.id = 2000 + i;
        key.name = u"person%1@laptop"_s.arg(i);
        key.fingerprint = u"SHA256:key%1"_s.arg(i);
        detail.keys = {key};
        values.userDetails.insert(QString::number(*user.id), detail);
    }
    return values;
}

/// What is typed letter by letter, and deleted again.
QStringList foundLetters()
{
    QStringList all;
    for (const QString &text :
         {u"butik7 records"_s, u"121.226.2.31"_s, u"nod3 kund"_s, u"räksmörgås"_s, u"2b53:7f02:0:0:f05c:ae45:1:7"_s,
          u"angstrom person"_s, u"spf cloudnet all"_s, u"web77 ssh"_s, u"tvr"_s, u"zzz"_s}) {
        for (qsizetype length = 1; length <= text.size(); ++length)
            all.append(text.left(length));
        for (qsizetype length = text.size() - 1; length > 0; --length)
            all.append(text.left(length));
    }
    return all;
}

} // namespace

void measureFinder(Figures &figures, int part)
{
    for (int *count : {&foundServers, &foundDomains, &foundPeople})
        *count /= part;
    finder::Index index;
    index.setVerbs(gui::FinderVerbs::all());
    finder::AccountIndex follows(index);
    const inventory::Values values = foundAccount();
    const double making = worked([&] {
        follows.begin(values);
        while (!follows.work(1000)) {
        }
    });
    gui::FinderModel model;
    QListView view;
    view.setModel(&model);
    gui::FinderDelegate delegate;
    view.setItemDelegate(&delegate);
    view.setUniformItemSizes(true);
    view.resize(700, 480);
    view.show();
    std::vector<double> searches;
    std::vector<double> shows;
    for (const QString &text : foundLetters()) {
        std::unique_ptr<finder::Answer> answer;
        searches.push_back(worked([&] { answer = index.search({1, text}); }));
        shows.push_back(worked([&] {
            model.take(*answer);
            view.setCurrentIndex(model.index(0));
            view.grab();
        }));
    }
    figures.add({u"finder.keystroke"_s, worst(searches), u"ms"_s, foundFrame});
    figures.add({u"finder.keystroke-median"_s, median(searches), u"ms"_s, foundFrame});
    figures.add({u"finder.shown"_s, worst(shows), u"ms"_s, foundFrame});
    figures.add({u"finder.index"_s, making, u"ms"_s, 1000});
    std::vector<double> counts;
    for (int i = 0; i < countings; ++i)
        counts.push_back(worked([&values] { insight::customersIn(values); }));
    figures.add({u"customers.counted"_s, worst(counts), u"ms"_s, foundFrame});
}

} // namespace bench
