// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/exporttest.h"

#include <QJsonDocument>

void ExportTest::init()
{
    TestCase::init();
    m_folder = Desktop::home() + u"/e%1"_s.arg(++m_number);
    QVERIFY(QDir().mkpath(m_folder));
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.remove(u"CLOUDNET_API_KEY"_s);
    m_environment.remove(u"QT_QPA_PLATFORM"_s);
    m_environment.insert(u"XDG_CONFIG_HOME"_s, m_folder);
    QVERIFY(m_keeper.startKeyring());
}

void ExportTest::cleanup()
{
    m_keeper.stop();
}

accounts::Account ExportTest::keep(const QString &name, const QUrl &address, const QByteArray &key,
                                   const QString &caFile)
{
    QSettings store(path(u"cloudnet-console.ini"_s), QSettings::IniFormat);
    accounts::AccountList list(store);
    const accounts::Account account = *list.add({.id = {}, .name = name, .address = address, .caFile = caFile});
    accounts::KeyStore keys(patient);
    if (!key.isEmpty() && stored(keys, account, accounts::ApiKey(key)).outcome != KeyOutcome::Done)
        qFatal("not stored");
    return account;
}

void ExportTest::set(const QString &setting, const QVariant &value)
{
    QSettings(path(u"cloudnet-console.ini"_s), QSettings::IniFormat).setValue(setting, value);
}

std::unique_ptr<QProcess> ExportTest::start(const QStringList &arguments)
{
    auto program = std::make_unique<QProcess>();
    program->setProcessEnvironment(m_environment);
    program->setWorkingDirectory(m_folder);
    program->start(QStringLiteral(PROGRAM), QStringList{u"--language"_s, u"en"_s} + arguments);
    return program;
}

Run ExportTest::run(const QStringList &arguments)
{
    const auto program = start(arguments);
    Run result = ended(*program);
    [&] { QVERIFY2(!(result.output + result.errors).contains("hush-"), result.errors.constData()); }();
    return result;
}

QJsonObject ExportTest::json() const
{
    QFile file(path(u"out.json"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString ExportTest::only(const Run &run)
{
    const QString errors = QString::fromUtf8(run.errors);
    const QString start = u"cloudnet-console: "_s;
    if (!run.output.isEmpty() || errors.count(u'\n') != 1 || !errors.startsWith(start))
        return u"not one sentence: "_s + errors + QString::fromUtf8(run.output);
    return errors.mid(start.size()).trimmed();
}

#include "moc_exporttest.cpp"
