// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/findingdetails.h"
#include "gui/findings/findingplaces.h"
#include "gui/kit/valuetext.h"
#include "insight/account.h"
#include "models/findingtable.h"
#include "support/testcase.h"
#include "words/language.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_findinglinks {

using namespace Qt::StringLiterals;
using findings::Rule;
using findings::ShownFinding;
using settings::Place;

namespace {

/// Ali (7) has the key "AAAAali", Bo (8) has none; it is on c1, and a deploy key is on c2.
inventory::Values account()
{
    inventory::Values values;
    values.instances = {invented::server(u"c1"_s, u"a.se"_s), invented::server(u"c2"_s)};
    values.users = {invented::user(7, u"Ali"_s), invented::user(8, u"Bo"_s)};
    values.userDetails[u"7"_s].keys = {invented::key(u"AAAAali"_s)};
    values.userDetails[u"8"_s].name = u"Bo"_s;
    values.sshKeys[u"c1"_s].assigned = {invented::key(u"AAAAali"_s)};
    values.deployKeys[u"c2"_s].keys = {invented::key(u"AAAAdeploy"_s)};
    return values;
}

ShownFinding of(Rule rule, const insight::Object &object, const QList<insight::Object> &others,
                const findings::Titles &titles)
{
    ShownFinding finding;
    finding.known.finding = {rule, object, others};
    finding.titles = titles;
    return finding;
}

Place keyAt(const QString &page, const QString &key, const QString &part, const insight::Object &object)
{
    Place place{page, key, part};
    place.row = object.id;
    return place;
}

} // namespace

/// Where the names in a finding lead.
class TestFindingLinks : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyOpensWhereItStands();
    void everyNameIsALink();
    void whatIsGoneIsNoLinkAndNothingToDo();
};

void TestFindingLinks::aKeyOpensWhereItStands()
{
    const inventory::Values values = account();
    const insight::Object ali = insight::keyObject(invented::key(u"AAAAali"_s));
    const insight::Object person = insight::personObject(u"7"_s);
    const insight::Object server = insight::serverObject(u"c1"_s);
    const ShownFinding weak = of(Rule::KeyShort, ali, {person, server}, {u"laptop"_s, u"Ali"_s, u"a.se"_s});
    const Place own = keyAt(u"people"_s, u"7"_s, u"keys"_s, ali);
    QCOMPARE(gui::linksOf(weak, values), (QList<Place>{own, own, keyAt(u"servers"_s, u"c1"_s, u"keys"_s, ali)}));
    QCOMPARE(gui::placesOf(weak, values).constFirst().place, own);
    // Of one who is only called as its owner, it is not among theirs: it stands on the server.
    const ShownFinding guessed =
        of(Rule::KeyShort, ali, {insight::personObject(u"8"_s), server}, {u"laptop"_s, u"Bo"_s, u"a.se"_s});
    QCOMPARE(gui::linksOf(guessed, values).at(0), keyAt(u"servers"_s, u"c1"_s, u"keys"_s, ali));
    QCOMPARE(gui::linksOf(guessed, values).at(1), (Place{u"people"_s, u"8"_s, {}}));
    const insight::Object deploy = insight::keyObject(invented::key(u"AAAAdeploy"_s));
    const ShownFinding deployed = of(Rule::KeyDsa, deploy, {insight::serverObject(u"c2"_s)}, {u"ci"_s, u"c2"_s});
    QCOMPARE(gui::linksOf(deployed, values).at(0), keyAt(u"servers"_s, u"c2"_s, u"deploy-keys"_s, deploy));
    // What is found of a person leads to the person, and its key to where it stands.
    const ShownFinding without = of(Rule::KeyWithoutAccess, person, {server, ali}, {u"Ali"_s, u"a.se"_s, u"laptop"_s});
    QCOMPARE(gui::linksOf(without, values),
             (QList<Place>{{u"people"_s, u"7"_s, {}}, {u"servers"_s, u"c1"_s, {}}, own}));
}

void TestFindingLinks::everyNameIsALink()
{
    words::Language language;
    language.use(u"en"_s);
    const inventory::Values values = account();
    const insight::Object ali = insight::keyObject(invented::key(u"AAAAali"_s));
    const ShownFinding finding = of(Rule::KeyWithoutAccess, insight::personObject(u"7"_s),
                                    {insight::serverObject(u"c1"_s), ali, insight::serverObject(u"gone"_s)},
                                    {u"Ali"_s, u"a.se"_s, u"laptop"_s, u"gone.se"_s});
    gui::FindingDetails details;
    details.showFinding(finding, gui::linksOf(finding, values));
    details.resize(900, 500);
    details.show();
    const auto fact = [&details](const QString &label) -> gui::ValueText & {
        for (gui::ValueText *value : details.findChildren<gui::ValueText *>()) {
            if (value->accessibleName() == label)
                return *value;
        }
        qFatal("no such fact");
    };
    QCOMPARE(fact(u"Concerns as well"_s).value(), u"a.se (Server)\nlaptop (SSH key)\ngone.se (Server)"_s);
    QSignalSpy wanted(&details, &gui::FindingDetails::wanted);
    QTest::keyClick(&fact(u"Person"_s), Qt::Key_Return);
    // The first of them, then the one after it.
    QTest::keyClick(&fact(u"Concerns as well"_s), Qt::Key_Return);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.at(0).constFirst().value<Place>(), (Place{u"people"_s, u"7"_s, {}}));
    QCOMPARE(wanted.at(1).constFirst().value<Place>(), (Place{u"servers"_s, u"c1"_s, {}}));
    QCOMPARE(fact(u"Concerns as well"_s).links().size(), 2);
    language.use(u"en"_s);
}

void TestFindingLinks::whatIsGoneIsNoLinkAndNothingToDo()
{
    words::Language language;
    language.use(u"en"_s);
    inventory::Values values = account();
    values.domains = {api::Domain{.name = u"A.se"_s}};
    gui::FindingObjects objects(values);
    const auto finding = [](const insight::Object &object, const QList<insight::Object> &others = {}) {
        return of(Rule::KeyWithoutAccess, object, others, {u"it"_s});
    };
    const insight::Object record =
        insight::recordObject(u"a.se"_s, invented::record(u"A"_s, u"www.a.se"_s, u"192.0.2.1"_s));
    const QList<ShownFinding> there{finding(insight::serverObject(u"c1"_s)), finding(insight::personObject(u"7"_s)),
                                    finding(insight::domainObject(u"a.se"_s)), finding(record),
                                    finding(insight::serverObject(u"gone"_s), {insight::personObject(u"8"_s)})};
    const QList<ShownFinding> gone{finding(insight::serverObject(u"gone"_s)), finding(insight::personObject(u"9"_s)),
                                   finding(insight::certificateObject(u"a.se"_s)),
                                   finding(insight::keyObject(invented::key(u"AAAAali"_s)))};
    // As the page goes to it.
    for (const ShownFinding &one : there)
        QVERIFY(objects.leads(one) && !gui::placesOf(one, values).isEmpty());
    for (const ShownFinding &one : gone)
        QVERIFY(!objects.leads(one) && gui::placesOf(one, values).isEmpty());
    values.instances.removeFirst();
    objects.renew();
    QVERIFY(!objects.leads(there.constFirst()));
    const auto table = models::makeFindingTable([&objects](const auto &row) { return objects.leads(row); });
    ShownFinding past = there.at(1);
    past.standing = ShownFinding::Standing::Gone;
    table->setRows({there.at(0), past});
    const auto cell = [&table](int row, const char *id) { return table->index(row, table->columnIndex(id)); };
    QCOMPARE(cell(0, "object").data(tables::ToneRole).value<words::Tone>(), words::Tone::Normal);
    QCOMPARE(cell(1, "object").data(tables::ToneRole).value<words::Tone>(), words::Tone::Link);
    // Of what is gone nothing is left to do.
    QVERIFY(!cell(0, "advice").data().toString().isEmpty());
    QCOMPARE(cell(1, "advice").data().toString(), QString());
    gui::FindingDetails details;
    details.show();
    const auto says = [&details](const QString &label) {
        const QList<gui::ValueText *> all = details.findChildren<gui::ValueText *>();
        return std::any_of(all.begin(), all.end(), [&label](const gui::ValueText *value) {
            return value->isVisible() && value->accessibleName() == label;
        });
    };
    details.showFinding(there.at(0), {});
    QVERIFY(says(u"What to do"_s));
    details.showFinding(past, {});
    QVERIFY(says(u"Finding"_s) && !says(u"What to do"_s));
}

CONSOLE_TEST(QApplication, TestFindingLinks)

} // namespace tst_findinglinks

#include "tst_findinglinks.moc"
