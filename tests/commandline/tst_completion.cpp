// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/consoletext.h"
#include "listing/tool.h"
#include "support/testcase.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace tst_completion {

using namespace Qt::StringLiterals;

const QString bashFile = QStringLiteral(SOURCE_TREE "/packaging/completion/cloudnet-console.bash");
const QString zshFile = QStringLiteral(SOURCE_TREE "/packaging/completion/_cloudnet-console");

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What bash offers for these words, of which the last is being typed.
QStringList offered(const QStringList &words)
{
    QProcess bash;
    bash.start(u"bash"_s, QStringList{u"-c"_s, uR"(
source /usr/share/bash-completion/bash_completion || exit 1
source "$0" || exit 1
compopt() { :; }
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
_cloudnet_console
printf '%s\n' "${COMPREPLY[@]}"
)"_s,
                                      bashFile} +
                              words);
    [&] {
        QVERIFY(bash.waitForFinished());
        const QByteArray errors = bash.readAllStandardError();
        QVERIFY2(bash.exitCode() == 0 && errors.isEmpty(), errors.constData());
    }();
    return QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

/// Shell completion, asked of the shells.
class TestCompletion : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryOption();
    void knowsEveryKind();
    void manualNamesEveryField();
    void bashCompletes();
    void columnsOfTheList();
    void zshCompletesColumns();
    void zshReadsIt();
};

void TestCompletion::knowsEveryOption()
{
    static const QRegularExpression option(u"--[a-z][a-z-]+"_s);
    // Of each line of the help the options it is about.
    QStringList options;
    const QStringList lines = commandline::ConsoleText::help().split(u'\n');
    for (const QString &line : lines) {
        if (!line.startsWith("  --"_L1))
            continue;
        for (auto found = option.globalMatch(line.left(28)); found.hasNext();)
            options.append(found.next().captured());
    }
    QVERIFY(options.size() > 20);
    const QStringList bash = offered({u"cloudnet-console"_s, u"--"_s});
    const QString zsh = textOf(zshFile);
    for (const QString &one : std::as_const(options)) {
        QVERIFY2(bash.contains(one), qPrintable(one));
        QVERIFY2(zsh.contains(one + u'=') || zsh.contains(one + u'['), qPrintable(one));
    }
    QCOMPARE(bash.size(), options.size());
}

void TestCompletion::knowsEveryKind()
{
    QStringList lists;
    for (const listing::Listing &one : listing::everyListing())
        lists.append(one.id);
    QCOMPARE(offered({u"cloudnet-console"_s, u"--list"_s, QString()}), lists);
    QVERIFY(textOf(zshFile).contains(u"lists=("_s + lists.join(u' ') + u')'));
    const QStringList writes = offered({u"cloudnet-console"_s, u"--write"_s, QString()});
    for (const QString &part : {u"ansible:script="_s, u"zones:"_s, u"jsonl:"_s})
        QVERIFY2(writes.contains(part), qPrintable(part));
    for (const listing::Tool &one : listing::everyTool()) {
        QVERIFY2(writes.contains(one.id + u'='), qPrintable(one.id));
        QVERIFY2(textOf(zshFile).contains(one.id), qPrintable(one.id));
    }
}

/// In both languages the same, and those alone.
void TestCompletion::manualNamesEveryField()
{
    for (const QString &language : {u"en"_s, u"sv"_s}) {
        const QString manual =
            textOf(QStringLiteral(SOURCE_TREE "/resources/help/") + language + u"/command-line.md"_s);
        for (const listing::Listing &one : listing::everyListing()) {
            const QString line = u"    - **%1**: %2\n"_s.arg(one.id, listing::fieldsOf(one).join(u", "_s));
            QVERIFY2(manual.contains(line), qPrintable(line));
        }
    }
}

void TestCompletion::bashCompletes()
{
    QCOMPARE(offered({u"cloudnet-console"_s, u"--list"_s, u"ser"_s}), QStringList{u"servers"_s});
    QCOMPARE(offered({u"cloudnet-console"_s, u"--write"_s, u"jsonl"_s, u":"_s, u"dom"_s}), QStringList{u"domains="_s});
    QCOMPARE(offered({u"cloudnet-console"_s, u"--write"_s, u"hosts"_s, u"="_s, u"/etc/passw"_s}).constFirst().left(11),
             u"/etc/passwd"_s);
    QCOMPARE(offered({u"cloudnet-console"_s, u"--language"_s, QString()}), (QStringList{u"sv"_s, u"en"_s}));
}

/// One after the other, each once; of a list that is named anywhere on the line.
void TestCompletion::columnsOfTheList()
{
    for (const listing::Listing &one : listing::everyListing()) {
        const QStringList line{u"cloudnet-console"_s, u"--list"_s, one.id, u"--columns"_s};
        const QStringList fields = listing::fieldsOf(one);
        QCOMPARE(offered(line + QStringList{QString()}), fields);
        const QString two = fields.at(0) + u',' + fields.at(1) + u',';
        QStringList further;
        for (const QString &field : fields.sliced(2))
            further.append(two + field);
        QCOMPARE(offered(line + QStringList{two}), further);
    }
    QCOMPARE(offered({u"cloudnet-console"_s, u"--list"_s, u"="_s, u"records"_s, u"--columns"_s, u"="_s, u"tt"_s}),
             QStringList{u"ttl"_s});
    QCOMPARE(offered({u"cloudnet-console"_s, u"--list"_s, u"="_s, u"rec"_s}), QStringList{u"records"_s});
    QCOMPARE(offered({u"cloudnet-console"_s, u"--columns"_s, u"na"_s}), QStringList());
}

/// Typed into a zsh of its own.
void TestCompletion::zshCompletesColumns()
{
    const QString textOfZsh = textOf(zshFile);
    for (const listing::Listing &one : listing::everyListing()) {
        const QString line = u"    %1) columns=(%2) ;;\n"_s.arg(one.id, listing::fieldsOf(one).join(u' '));
        QVERIFY2(textOfZsh.contains(line), qPrintable(line));
    }
    QProcess zsh;
    zsh.start(u"zsh"_s, {u"-f"_s, u"-c"_s, uR"(
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "fpath=($1 \$fpath); autoload -Uz compinit; compinit -u -D; stty cols 200; PS1=REA''DY"
zpty -r shell told '*READY*'
zpty -w -n shell $'cloudnet-console --list domains --columns name,regi\t'
zpty -r shell told '*registrar*'
print -r -- $told
)"_s,
                         u"zsh"_s, QFileInfo(zshFile).path()});
    QVERIFY2(zsh.waitForFinished(), qPrintable(zsh.errorString()));
    const QByteArray told = zsh.readAllStandardOutput();
    QVERIFY2(zsh.exitCode() == 0 && told.contains("name,registrar"), (told + zsh.readAllStandardError()).constData());
}

void TestCompletion::zshReadsIt()
{
    QProcess zsh;
    zsh.start(u"zsh"_s, {u"-f"_s, u"-n"_s, zshFile});
    QVERIFY2(zsh.waitForFinished(), qPrintable(zsh.errorString()));
    const QByteArray errors = zsh.readAllStandardError();
    QVERIFY2(zsh.exitCode() == 0 && errors.isEmpty(), errors.constData());
}

CONSOLE_TEST(QCoreApplication, TestCompletion)

} // namespace tst_completion

#include "tst_completion.moc"
