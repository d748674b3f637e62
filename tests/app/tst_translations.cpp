// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace tst_translations {

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations;
    QString type;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> found;
    QString context;
    bool counted = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            counted = xml.attributes().value("numerus"_L1) == "yes"_L1;
        else if (xml.name() == "source"_L1)
            found.append({context, xml.readElementText(), {}, {}});
        else if (xml.name() == "numerusform"_L1)
            found.last().translations += xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            found.last().type = xml.attributes().value("type"_L1).toString();
            // The forms of a counted text are elements of their own.
            if (!counted)
                found.last().translations += xml.readElementText();
        }
    }
    return found;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:[1-9]|L?n)"_s);
    QStringList found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found += matches.next().captured();
    found.sort();
    return found;
}

/// A word that docs/look.md, Words has another one for, and telephone numbers that a line break could divide.
QString wordToReplace(const QString &text, bool inSwedish)
{
    const auto words = [](const QStringList &patterns) {
        return QRegularExpression(uR"(\b(%1)\b)"_s.arg(patterns.join(u'|')),
                                  QRegularExpression::CaseInsensitiveOption |
                                      QRegularExpression::UseUnicodePropertiesOption);
    };
    static const QRegularExpression english =
        words({u"vouch\\w*"_s, u"anew"_s, u"parted by"_s, u"called off"_s, u"all the same"_s, u"any longer"_s,
               u"e-mail"_s, u"host name"_s, u"holds?"_s, u"sticky"_s, u"(?<!during )office hours"_s, u"(is|be) kept"_s,
               u"end date"_s, u"key sees?"_s, u"in the \\w+'s words"_s, u"as the system"_s, u"ask to (add|remove)"_s});
    static const QRegularExpression swedish =
        words({u"än(?=\\.)"_s, u"mejl\\w*"_s, u"tills dess"_s, u"på kontorstid"_s, u"åtkomst\\w*"_s,
               u"godt(a|as|ar|og|ogs)"_s, u"standard fel"_s, u"detalj\\w*"_s, u"slutstatus"_s, u"brandgul"_s,
               u"som systemet"_s, u"med \\w+ ord"_s, u"går i god"_s, u"nyckeln ser"_s});
    static const QRegularExpression number(uR"(\b0\d+-\d+ \d+)"_s);
    const QRegularExpressionMatch word = (inSwedish ? swedish : english).match(text);
    return word.hasMatch() ? word.captured() : number.match(text).captured();
}

QString tree(const QString &name)
{
    return QStringLiteral(SOURCE_TREE "/") + name;
}

} // namespace

/// The Swedish is complete and says what the source says.
class TestTranslations : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMissing();
    void nothingIsUnfinished_data();
    void nothingIsUnfinished();
    void placeholdersAgree();
    void mnemonicsAgree();
    void oneWordForOneThing();
    void theCheckFindsWords();
};

void TestTranslations::nothingIsMissing()
{
    const QTemporaryDir folder;
    QProcess update;
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(tree(u"translations/update"_s), {folder.path()});
    QVERIFY(update.waitForFinished(120000));
    QVERIFY2(update.exitCode() == 0, update.readAll().constData());
    for (const QString &name : {u"cloudnet-console_sv.ts"_s, u"cloudnet-console_en.ts"_s}) {
        QSet<QString> kept;
        for (const Message &message : messagesOf(tree(u"translations/"_s + name)))
            kept.insert(message.context + u'|' + message.source);
        QSet<QString> wanted;
        for (const Message &message : messagesOf(folder.filePath(name)))
            wanted.insert(message.context + u'|' + message.source);
        QVERIFY(wanted.size() > 10);
        QCOMPARE(wanted - kept, QSet<QString>());
        QCOMPARE(kept - wanted, QSet<QString>());
    }
}

void TestTranslations::nothingIsUnfinished_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"cloudnet-console_sv.ts", "cloudnet-console_en.ts", "qt_sv.ts"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestTranslations::nothingIsUnfinished()
{
    QFETCH(QString, file);
    const QList<Message> messages = messagesOf(tree(u"translations/"_s + file));
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(message.type.isEmpty(), qPrintable(message.source));
        QVERIFY2(!message.translations.isEmpty(), qPrintable(message.source));
        for (const QString &translation : message.translations)
            QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(message.source));
    }
}

void TestTranslations::placeholdersAgree()
{
    for (const Message &message : messagesOf(tree(u"translations/cloudnet-console_sv.ts"_s))) {
        for (const QString &translation : message.translations)
            QVERIFY2(placeholders(translation) == placeholders(message.source), qPrintable(message.source));
    }
}

void TestTranslations::mnemonicsAgree()
{
    static const QRegularExpression mnemonic(u"&[^ &]"_s);
    for (const Message &message : messagesOf(tree(u"translations/cloudnet-console_sv.ts"_s))) {
        for (const QString &translation : message.translations)
            QVERIFY2(translation.contains(mnemonic) == message.source.contains(mnemonic), qPrintable(message.source));
    }
}

void TestTranslations::oneWordForOneThing()
{
    for (const Message &message : messagesOf(tree(u"translations/cloudnet-console_sv.ts"_s))) {
        // What people may call a thing when they look for it is typed by them, and shown nowhere.
        if (message.context == "FinderWords"_L1)
            continue;
        QString plain = message.source;
        QVERIFY2(wordToReplace(plain.remove(u'&'), false).isEmpty(), qPrintable(message.source));
        for (QString translation : message.translations)
            QVERIFY2(wordToReplace(translation.remove(u'&'), true).isEmpty(), qPrintable(translation));
    }
}

void TestTranslations::theCheckFindsWords()
{
    QCOMPARE(wordToReplace(u"Your own CA vouches for it."_s, false), u"vouches"_s);
    QCOMPARE(wordToReplace(u"Call in office hours."_s, false), u"office hours"_s);
    QCOMPARE(wordToReplace(u"Call during office hours."_s, false), QString());
    QCOMPARE(wordToReplace(u"08-123 500 50"_s, false), u"08-123 500"_s);
    QCOMPARE(wordToReplace(u"08-123\u00a0500\u00a050"_s, false), QString());
    QCOMPARE(wordToReplace(u"Personerna har inte lästs än."_s, true), u"än"_s);
    QCOMPARE(wordToReplace(u"API:et godtog inte nyckeln"_s, true), u"godtog"_s);
    QCOMPARE(wordToReplace(u"Längre än någon nyckel"_s, true), QString());
}

CONSOLE_TEST(QCoreApplication, TestTranslations)

} // namespace tst_translations

#include "tst_translations.moc"
