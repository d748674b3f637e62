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

CONSOLE_TEST(QCoreApplication, TestTranslations)

} // namespace tst_translations

#include "tst_translations.moc"
