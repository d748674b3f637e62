// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/programtest.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

void ProgramCloser::operator()(QProcess *program) const
{
    program->terminate();
    if (!program->waitForFinished())
        program->kill();
    delete program;
}

void ProgramTest::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

QProcessEnvironment ProgramTest::environment(const QByteArray &apiKey) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"CLOUDNET_API_KEY"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s,
                                u"LANGUAGE"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_ACTIVATION_TOKEN"_s})
        environment.remove(name);
    if (!apiKey.isNull())
        environment.insert(u"CLOUDNET_API_KEY"_s, QString::fromLatin1(apiKey));
    environment.insert(u"HOME"_s, path(u"home"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"home/config"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

ProgramWindow ProgramTest::open(const QUrl &address, const QStringList &more) const
{
    ProgramWindow program(new QProcess);
    QProcessEnvironment shown = environment(key);
    shown.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program->setProcessEnvironment(shown);
    program->start(QStringLiteral(PROGRAM), QStringList{u"--api-url"_s, address.toString()} + more);
    return program;
}

Run ProgramTest::run(const QStringList &arguments, const QByteArray &apiKey)
{
    QProcess program;
    program.setProcessEnvironment(environment(apiKey));
    program.setWorkingDirectory(folder());
    program.start(QStringLiteral(PROGRAM), arguments);
    return ended(program);
}

QJsonObject ProgramTest::json(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Run ProgramTest::shell(const QString &script) const
{
    QProcess process;
    QProcessEnvironment surroundings = environment({});
    surroundings.insert(u"PROGRAM"_s, QStringLiteral(PROGRAM));
    process.setProcessEnvironment(surroundings);
    process.setWorkingDirectory(folder());
    process.start(u"bash"_s, {u"-c"_s, script});
    return ended(process);
}

#include "moc_programtest.cpp"
