// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingsstage.h"
#include "gui/findings/findingactions.h"
#include "gui/findings/findingsroom.h"
#include "gui/kit/notice.h"
#include "gui/kit/placeholder.h"
#include "gui/kit/registry.h"
#include "gui/kit/untildialog.h"
#include "gui/kit/valuetext.h"
#include "gui/lists/filterbox.h"
#include "gui/pages/page.h"
#include "gui/support/supportmaildialog.h"
#include "settings/settings.h"
#include "support/testcase.h"
#include "tables/arrangedmodel.h"
#include "words/language.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace tst_findingspage {

using namespace findingsstage;

namespace {

/// The Findings page as the registry makes it, in a window.
struct Shown : Stage
{
    Shown()
    {
        language.use(u"en"_s);
        gui::Registry registry;
        gui::addFindingsRoom(
            registry, {*inventory, index, settings}, *findings, [](const QUrl &) { return true; },
            [this](const QString &server, QWidget *) { edited.append(server); });
        page = registry.pages().constFirst()(&window);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(page);
        window.resize(1200, 800);
        QObject::connect(page, &gui::Page::wanted, page, [this](const auto &place) { wanted.append(place); });
        QObject::connect(page, &gui::Page::said, page, [this](const QString &sentence) { said.append(sentence); });
    }
    ~Shown()
    {
        language.use(u"en"_s);
        delete page;
    }

    /// With one finding of each severity, looked at.
    void visit()
    {
        twoServers();
        endedDomain();
        settle();
        window.show();
        page->activate();
        QTRY_COMPARE(column("object"), (QStringList{u"slut.se"_s, u"a.se"_s}));
    }
    const tables::ArrangedModel &model() const
    {
        return *static_cast<tables::ArrangedModel *>(page->findChild<QTreeView *>()->model());
    }
    QModelIndexList rows() const
    {
        QModelIndexList found;
        for (int group = 0; group < model().rowCount(); ++group) {
            const QModelIndex heading = model().index(group, 0);
            for (int row = 0; row < model().rowCount(heading); ++row)
                found.append(model().index(row, 0, heading));
        }
        return found;
    }
    QStringList column(const char *id) const
    {
        QStringList texts;
        for (const QModelIndex &row : rows())
            texts.append(row.siblingAtColumn(model().table()->columnIndex(id)).data().toString());
        return texts;
    }
    void select(const QString &object) const
    {
        for (const QModelIndex &row : rows()) {
            if (row.siblingAtColumn(2).data().toString() == object)
                return page->findChild<QTreeView *>()->setCurrentIndex(row);
        }
        qFatal("no such row");
    }
    QAction *action(const QString &text) const
    {
        const QList<QAction *> actions = page->menuActions();
        for (QAction *action : actions) {
            if (action && action->text() == text)
                return action;
        }
        qFatal("no such action");
    }
    QAbstractButton *chip(const QString &text) const
    {
        const QList<QAbstractButton *> buttons = page->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->property("chip").toBool() && button->accessibleName().startsWith(text + u','))
                return button;
        }
        qFatal("no such chip");
    }
    QString fact(const QString &label) const
    {
        const QList<gui::ValueText *> values = page->findChildren<gui::ValueText *>();
        for (const gui::ValueText *value : values) {
            if (value->isVisible() && value->accessibleName() == label)
                return value->value();
        }
        return u"(no such fact)"_s;
    }
    template <typename Dialog>
    Dialog *dialog()
    {
        return window.findChild<Dialog *>();
    }

    QTemporaryDir settingsFolder;
    QSettings settingsStore{settingsFolder.filePath(u"s.ini"_s), QSettings::IniFormat};
    settings::Settings settings{settingsStore};
    words::Language language;
    QList<settings::Place> wanted;
    QStringList said;
    QStringList edited;
    insight::Index index;
    QWidget window;
    gui::Page *page = nullptr;
};

} // namespace

/// The page of findings, as a person uses it.
class TestFindingsPage : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsWrong();
    void countsWhatIsOpen();
    void leadsToWhatItIsAbout();
    void opensTheForm();
    void asksSupport();
    void acceptsUntilADay();
    void acceptingSpeaksOfSeveral();
    void mutesAndTellsHowMany();
    void tellsWhatWasNotJudged();
    void narrowsBySeverityAndKind();
    void narrowWindowHasTwoRowsOfChips();
    void calmWhenNothingIsOpen();
    void speaksSwedish();
};

void TestFindingsPage::showsWhatIsWrong()
{
    Shown on;
    QCOMPARE(on.page->count(), -1);
    on.visit();
    QCOMPARE(on.page->countText(), u"2 findings"_s);
    on.select(u"slut.se"_s);
    QCOMPARE(on.fact(u"Finding"_s), u"The domain slut.se expired on 2026-11-01."_s);
    QCOMPARE(on.fact(u"What to do"_s), u"Have the domain renewed, or accept that it is gone."_s);
    QCOMPARE(on.fact(u"Severity"_s), u"Critical"_s);
    QCOMPARE(on.fact(u"State"_s), u"Open"_s);
    QVERIFY(on.fact(u"Known since"_s).startsWith("2026-11-30"_L1));
    on.action(u"Copy finding as a sentence"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"The domain slut.se expired on 2026-11-01."_s);
}

void TestFindingsPage::countsWhatIsOpen()
{
    Shown on;
    on.twoServers();
    on.settle();
    // A server without a description is a notice, and asks for nothing.
    QCOMPARE(on.page->count(), 0);
    QVERIFY(!on.page->countIsUrgent());
    on.endedDomain();
    on.settle();
    QCOMPARE(on.page->count(), 1);
    QVERIFY(on.page->countIsUrgent());
}

void TestFindingsPage::leadsToWhatItIsAbout()
{
    Shown on;
    on.visit();
    on.select(u"a.se"_s);
    on.action(u"Go to server"_s)->trigger();
    on.select(u"slut.se"_s);
    on.action(u"Go to domain"_s)->trigger();
    QCOMPARE(on.wanted, (QList<settings::Place>{{u"servers"_s, u"c1"_s, {}}, {u"domains"_s, u"slut.se"_s, {}}}));
}

void TestFindingsPage::opensTheForm()
{
    Shown on;
    on.visit();
    on.select(u"a.se"_s);
    QVERIFY(!on.action(u"Edit server…"_s)->isEnabled());
    QCOMPARE(on.action(u"Edit server…"_s)->whatsThis(), u"The server’s details have not been read yet."_s);
    QVERIFY(!on.action(u"Ask support…"_s)->isEnabled());
    api::InstanceDetail detail;
    detail.instance = invented::server(u"c1"_s, u"a.se"_s);
    on.tell(Kind::Instance, u"c1"_s, detail);
    QTRY_VERIFY(on.action(u"Edit server…"_s)->isEnabled());
    on.action(u"Edit server…"_s)->trigger();
    QCOMPARE(on.edited, QStringList{u"c1"_s});
}

void TestFindingsPage::asksSupport()
{
    Shown on;
    on.settings.setMailLanguage(u"sv"_s);
    on.visit();
    on.select(u"slut.se"_s);
    on.action(u"Ask support…"_s)->trigger();
    auto *dialog = on.dialog<gui::SupportMailDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->mail().to, u"support@cloudnet.se"_s);
    QCOMPARE(dialog->mail().subject, u"slut.se: något att rätta till"_s);
    QVERIFY(dialog->mail().body.contains(u"- Domänen slut.se gick ut 2026-11-01."_s));
    dialog->close();
}

void TestFindingsPage::acceptingSpeaksOfSeveral()
{
    words::Language language;
    language.use(u"en"_s);
    const auto explanation = [](qsizetype count) {
        const QList<models::FindingRow> rows(count, models::FindingRow());
        const auto dialog = gui::FindingActions::makeAcceptDialog(rows, QDate(2026, 11, 30), nullptr);
        return dialog->findChild<QLabel *>(u"explanation"_s)->text();
    };
    QCOMPARE(explanation(2), u"Until then they are not counted as open. Those that are still there come back the day "
                             "after."_s);
    QVERIFY(explanation(1).startsWith(u"Until then it is not counted"_s));
    language.use(u"sv"_s);
    QVERIFY2(!explanation(2).contains(u" det "_s) && !explanation(2).contains(u" den "_s), qPrintable(explanation(2)));
    language.use(u"en"_s);
}

void TestFindingsPage::acceptsUntilADay()
{
    Shown on;
    on.visit();
    on.select(u"slut.se"_s);
    on.action(u"Accept…"_s)->trigger();
    auto *dialog = on.dialog<gui::UntilDialog>();
    QVERIFY(dialog);
    auto *accept = dialog->findChild<QAbstractButton *>(u"answer"_s);
    // Without a reason nobody knows later why.
    QVERIFY(!accept->isEnabled());
    dialog->findChild<QLineEdit *>(u"reason"_s)->setText(u"Säljs"_s);
    const QDate until = dialog->findChild<QDateEdit *>(u"until"_s)->date();
    accept->click();
    QTRY_COMPARE(on.column("object"), QStringList{u"a.se"_s});
    QCOMPARE(on.said, QStringList{u"1 finding accepted until %1."_s.arg(until.toString(Qt::ISODate))});
    QTRY_COMPARE(on.chip(u"Accepted"_s)->text(), u"Accepted 1"_s);
    on.chip(u"Accepted"_s)->click();
    QTRY_COMPARE(on.column("object"), QStringList{u"slut.se"_s});
    on.select(u"slut.se"_s);
    QCOMPARE(on.fact(u"Reason"_s), u"Säljs"_s);
    // Until when is not cut.
    const auto *view = on.page->findChild<QTreeView *>();
    const QModelIndex state = view->currentIndex().siblingAtColumn(on.model().table()->columnIndex("state"));
    QVERIFY(!view->isColumnHidden(state.column()));
    for (const QString &language : {u"en"_s, u"sv"_s}) {
        on.language.use(language);
        QTRY_COMPARE(state.data().toString().startsWith(u"Accepteras"_s), language == "sv"_L1);
        QVERIFY2(view->columnWidth(state.column()) >= view->sizeHintForIndex(state).width(),
                 qPrintable(state.data().toString()));
    }
    on.language.use(u"en"_s);
    on.action(u"Accept no longer"_s)->trigger();
    on.chip(u"Open"_s)->click();
    QTRY_COMPARE(on.column("object").size(), 2);
}

void TestFindingsPage::mutesAndTellsHowMany()
{
    Shown on;
    on.visit();
    on.select(u"slut.se"_s);
    on.action(u"Mute this object"_s)->trigger();
    QTRY_COMPARE(on.column("object"), QStringList{u"a.se"_s});
    on.select(u"a.se"_s);
    on.action(u"Mute this kind"_s)->trigger();
    // What is hidden is told, and can be shown.
    QTRY_COMPARE(on.chip(u"Muted"_s)->text(), u"Muted 2"_s);
    QVERIFY(on.chip(u"Muted"_s)->isVisible());
    on.chip(u"Muted"_s)->click();
    QTRY_COMPARE(on.column("object").size(), 2);
    on.select(u"a.se"_s);
    on.action(u"Show this kind again"_s)->trigger();
    QTRY_COMPARE(on.chip(u"Muted"_s)->text(), u"Muted 1"_s);
    QCOMPARE(on.findings->list().openCount(), 1);
}

void TestFindingsPage::tellsWhatWasNotJudged()
{
    Shown on;
    on.visit();
    auto *notice = on.page->findChild<gui::Notice *>(u"notice"_s);
    QCOMPARE(notice->sentence(), QString());
    // A finding of an earlier run, whose server's users were not read this time.
    const findings::Finding before{Rule::NobodyTold, insight::serverObject(u"c1"_s)};
    const store::KeptFinding kept{before.id(), findings::keptText(before, {u"a.se"_s}), on.now.addDays(-9).toUTC()};
    on.kept->run([kept](store::Files &files) { store::keepFindings(files.mine(), {kept}); });
    on.findings->reload();
    QTRY_COMPARE(on.column("object").size(), 3);
    QTRY_VERIFY(notice->sentence().startsWith("1 of these could not be judged again"_L1));
    // The domain that has ended, and this one; the third is a notice.
    QCOMPARE(on.page->count(), 2);
}

void TestFindingsPage::narrowsBySeverityAndKind()
{
    Shown on;
    on.visit();
    QCOMPARE(on.chip(u"Critical"_s)->text(), u"Critical 1"_s);
    on.chip(u"Critical"_s)->click();
    QTRY_COMPARE(on.column("object"), QStringList{u"slut.se"_s});
    QCOMPARE(on.chip(u"Servers"_s)->text(), u"Servers 0"_s); // beside what is chosen of the others
    on.chip(u"Critical"_s)->click();
    on.chip(u"Servers"_s)->click();
    QTRY_COMPARE(on.column("object"), QStringList{u"a.se"_s});
    on.chip(u"Servers"_s)->click();
    on.page->filterBox()->setText(u"slut"_s);
    QTRY_COMPARE(on.column("object"), QStringList{u"slut.se"_s});
    QCOMPARE(on.page->countText(), u"1 of 2 findings"_s);
    on.page->filterBox()->setText(u"zzzz"_s);
    const auto isTold = [](const gui::Placeholder *said) {
        return said->sentence() == u"No finding matches the filter."_s;
    };
    QTRY_VERIFY(std::ranges::any_of(on.page->findChildren<gui::Placeholder *>(), isTold));
}

void TestFindingsPage::narrowWindowHasTwoRowsOfChips()
{
    Shown on;
    on.visit();
    const auto rowsOfChips = [&on] {
        QSet<int> tops;
        for (const QAbstractButton *button : on.page->findChildren<QAbstractButton *>()) {
            if (button->property("chip").toBool() && button->isVisible())
                tops.insert(button->mapTo(on.page, QPoint()).y());
        }
        return tops.size();
    };
    QTRY_COMPARE(rowsOfChips(), 2);
    QVERIFY(on.chip(u"Servers"_s)->isVisible());
    on.window.resize(660, 800);
    QTRY_VERIFY(!on.chip(u"Servers"_s)->isVisible());
    QTRY_VERIFY(rowsOfChips() <= 2);
    QVERIFY(on.chip(u"Muted"_s)->isVisible());
    on.window.resize(1200, 800);
    QTRY_VERIFY(on.chip(u"Servers"_s)->isVisible());
    QTRY_COMPARE(rowsOfChips(), 2);
}

void TestFindingsPage::calmWhenNothingIsOpen()
{
    Shown on;
    on.tell(Kind::Domains, {}, QList<api::Domain>());
    on.settle();
    on.window.show();
    on.page->activate();
    QCOMPARE(on.page->count(), 0);
    QVERIFY(!on.page->countIsUrgent());
    QCOMPARE(on.page->countText(), u"0 findings"_s);
}

void TestFindingsPage::speaksSwedish()
{
    Shown on;
    on.visit();
    on.select(u"a.se"_s);
    on.language.use(u"sv"_s);
    on.page->setLocale(on.language.locale());
    QTRY_COMPARE(on.fact(u"Avvikelse"_s), u"Servern a.se har ingen beskrivning."_s);
    QCOMPARE(on.page->title(), u"Avvikelser"_s);
    QCOMPARE(on.column("state").constFirst(), u"Öppen"_s);
}

CONSOLE_TEST(QApplication, TestFindingsPage)

} // namespace tst_findingspage

#include "tst_findingspage.moc"
