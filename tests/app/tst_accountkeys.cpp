// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountstage.h"

namespace tst_accountkeys {

/// The key of an account between the person and the provider, through the real windows: missing, refused, replaced.
class TestAccountKeys : public AccountTest
{
    Q_OBJECT

private Q_SLOTS:
    void missingKeyIsAskedFor();
    void refusedKeyIsSaidOnceAndReplaced();
    void refusedListAloneIsSaid();
    void anotherKeyKeepsWhatWasTyped();
    void nothingIsSaidGoneBeforeTheListHasCome();
    void nothingIsWrittenInClear();
};

void TestAccountKeys::missingKeyIsAskedFor()
{
    Provider provider("hush-missing", "missing.example.se");
    const accounts::Account account = m_stage.keep(u"Missing"_s, provider, {});
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    auto *dialog = await<gui::KeyDialog>();
    typeKey(*dialog, "hush-missing");
    press(*dialog, u"Use the key"_s);
    QTRY_COMPARE(program.row(), u"missing.example.se"_s);
    accounts::KeyStore keys(patient);
    QCOMPARE(readOf(keys, account).key.bytes(), QByteArray("hush-missing"));
}

void TestAccountKeys::refusedKeyIsSaidOnceAndReplaced()
{
    Provider provider("hush-old", "kept.example.se");
    const accounts::Account account = m_stage.keep(u"Refused"_s, provider, "hush-old");
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    QTRY_COMPARE(program.row(), u"kept.example.se"_s);
    QTRY_VERIFY(program.console.session()->inventory().sweep().isIdle());
    auto *refused = program.window().findChild<gui::KeyRefused *>();
    QVERIFY(refused && refused->sentence().isEmpty());
    provider.key = "hush-new";
    program.console.session()->inventory().refreshAll();
    QTRY_VERIFY(refused->isVisible() && refused->sentence().contains(u"no longer accepts the key"_s));
    QTRY_COMPARE(program.console.session()->inventory().state({inventory::Kind::Users, {}}).phase,
                 inventory::State::Phase::Failed);
    QCOMPARE(program.row(), u"kept.example.se"_s);
    for (const gui::ListPane *pane : program.window().findChildren<gui::ListPane *>())
        QVERIFY2(!pane->noticeText().contains(u"key"_s), qPrintable(pane->noticeText()));
    press(*refused, u"Replace key…"_s);
    auto *dialog = await<gui::KeyDialog>();
    accounts::KeyStore keys(patient);
    // One that is refused as well takes no other's place.
    typeKey(*dialog, "hush-guess");
    press(*dialog, u"Use the key"_s);
    auto *result = dialog->findChild<QLabel *>(u"result"_s);
    QTRY_VERIFY2(result->text().contains(u"did not accept"_s), qPrintable(result->text()));
    QCOMPARE(readOf(keys, account).key.bytes(), QByteArray("hush-old"));
    QCOMPARE(program.row(), u"kept.example.se"_s);
    typeKey(*dialog, "hush-new");
    press(*dialog, u"Use the key"_s);
    QTRY_VERIFY(!shown<gui::KeyDialog>());
    QTRY_COMPARE(program.row(), u"kept.example.se"_s);
    QTRY_COMPARE(program.console.session()->key().bytes(), QByteArray("hush-new"));
    QTRY_COMPARE(program.console.session()->inventory().state({inventory::Kind::Users, {}}).phase,
                 inventory::State::Phase::Ready);
    QVERIFY(program.window().findChild<gui::KeyRefused *>()->sentence().isEmpty());
    QCOMPARE(readOf(keys, account).key.bytes(), QByteArray("hush-new"));
}

void TestAccountKeys::refusedListAloneIsSaid()
{
    Provider provider("hush-old", "alone.example.se");
    m_stage.keep(u"Alone"_s, provider, "hush-old");
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    QTRY_COMPARE(program.row(), u"alone.example.se"_s);
    QTRY_VERIFY(program.console.session()->inventory().sweep().isIdle());
    provider.server.on("GET", "/api/v2/instance/", Reply::json("{}", 401));
    program.console.session()->inventory().refreshAll();
    QTRY_COMPARE(program.console.session()->inventory().state({inventory::Kind::Instances, {}}).phase,
                 inventory::State::Phase::Failed);
    // All else is answered, which says nothing of the list.
    QTRY_COMPARE(program.console.session()->inventory().state({inventory::Kind::Users, {}}).phase,
                 inventory::State::Phase::Ready);
    QTRY_VERIFY(program.console.session()->inventory().sweep().isIdle());
    QVERIFY(program.window().findChild<gui::KeyRefused *>()->isVisible());
}

void TestAccountKeys::anotherKeyKeepsWhatWasTyped()
{
    Provider provider("hush-old", "kept.example.se");
    m_stage.keep(u"Typed"_s, provider, "hush-old");
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    QTRY_COMPARE(program.row(), u"kept.example.se"_s);
    QTRY_VERIFY(program.action(u"Edit…"_s)->isEnabled());
    program.action(u"Edit…"_s)->trigger();
    auto *form = await<gui::EditServerDialog>();
    form->findChild<QLineEdit *>(u"hostname"_s)->setText(u"typed.example.se"_s);
    provider.key = "hush-new";
    provider.server.on("PATCH", "/api/v2/instance/c1", [&provider](const Received &request) {
        if (request.header("api_key") != provider.key)
            return Reply::json("{}", 401);
        // What is written is held: it is read again.
        const QByteArray row = R"({"name": "c1", "hostname": "typed.example.se"})";
        provider.answer("/api/v2/instance/c1/", row);
        return Reply::json(row);
    });
    press(*form, u"Save"_s);
    auto *refused = program.window().findChild<gui::KeyRefused *>();
    QTRY_VERIFY(refused->isVisible());
    gui::MainWindow *const window = &program.window();
    press(*refused, u"Replace key…"_s);
    auto *dialog = await<gui::KeyDialog>();
    typeKey(*dialog, "hush-new");
    press(*dialog, u"Use the key"_s);
    QTRY_VERIFY(!shown<gui::KeyDialog>() && !refused->isVisible());
    QVERIFY(!shown<gui::DiscardDialog>());
    QCOMPARE(&program.window(), window);
    QCOMPARE(form->typed().hostname, u"typed.example.se"_s);
    press(*form, u"Save"_s);
    QTRY_VERIFY(!shown<gui::EditServerDialog>());
    const QList<Received> written = provider.server.requests("PATCH", "/api/v2/instance/c1");
    QCOMPARE(written.size(), 1);
    QCOMPARE(written.first().body, QByteArray(R"({"hostname":"typed.example.se"})"));
    QCOMPARE(written.first().header("api_key"), QByteArray("hush-new"));
}

void TestAccountKeys::nothingIsSaidGoneBeforeTheListHasCome()
{
    Provider provider("hush-old", "slow.example.se");
    m_stage.keep(u"Slow"_s, provider, "hush-old");
    {
        Program program(m_stage.file());
        QVERIFY(program.console.start({}));
        QTRY_COMPARE(program.row(), u"slow.example.se"_s);
        program.window().close();
        QTRY_COMPARE(program.finished, 1);
    }
    provider.server.hold();
    Program program(m_stage.file());
    QVERIFY(program.console.start({}));
    QTRY_VERIFY(program.console.window() && provider.server.held() > 0);
    const auto says = [&program](const QString &words) {
        const QList<QLabel *> labels = program.window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QVERIFY(says(u"Reading"_s));
    QVERIFY(!says(u"no longer"_s));
    provider.server.release();
    QTRY_COMPARE(program.row(), u"slow.example.se"_s);
}

/// Last, over all that the tests before wrote.
void TestAccountKeys::nothingIsWrittenInClear()
{
    findNothingInClear({"hush-missing", "hush-old", "hush-new", "hush-guess"});
}

static int runTests(int argc, char **argv)
{
    return runOnDesktop<TestAccountKeys>(argc, argv);
}

CONSOLE_TEST_WITH_MAIN(runTests)

} // namespace tst_accountkeys

#include "tst_accountkeys.moc"
