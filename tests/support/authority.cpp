// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/authority.h"

#include <QFile>
#include <QProcess>

namespace support {

using namespace Qt::StringLiterals;

namespace {

bool openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QSslCertificate certificateIn(const QString &path)
{
    return QSslCertificate::fromPath(path).value(0);
}

QSslKey keyIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QSslKey(&file, QSsl::Ec) : QSslKey();
}

QStringList newKey(const QString &path)
{
    return {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-keyout"_s, path};
}

QString subject(const QString &name)
{
    return u"/O=Exempel AB/CN="_s + name;
}

} // namespace

Authority::Authority(const QString &name)
{
    if (openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-subj"_s, subject(name), u"-out"_s, file()} +
                newKey(path(u"ca.key"_s))))
        m_certificate = certificateIn(file());
    write(path(u"index"_s), {});
    // `openssl x509` cannot yet say from when a certificate is valid; `openssl ca` can, and wants all this.
    const QByteArray folder = m_folder.path().toUtf8();
    write(path(u"ca.conf"_s), "[ca]\ndefault_ca=own\n[own]\nnew_certs_dir=" + folder + "\ndatabase=" + folder +
                                  "/index\ncertificate=" + folder + "/ca.pem\nprivate_key=" + folder +
                                  "/ca.key\ndefault_md=sha256\nunique_subject=no\nrand_serial=yes\npolicy=any\n[any]\n"
                                  "organizationName=optional\ncommonName=supplied\n");
}

Identity Authority::issue(const QString &name, const QString &hosts, const Validity &validity) const
{
    const QString key = path(u"own.key"_s);
    const QString request = path(u"own.csr"_s);
    const QString certificate = path(u"own.pem"_s);
    const bool made =
        write(path(u"own.ext"_s), "subjectAltName=" + hosts.toUtf8() + '\n') &&
        openssl(QStringList{u"req"_s, u"-new"_s, u"-subj"_s, subject(name), u"-out"_s, request} + newKey(key)) &&
        openssl({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, path(u"ca.conf"_s), u"-extfile"_s,
                 path(u"own.ext"_s), u"-startdate"_s, validity.from, u"-enddate"_s, validity.to, u"-in"_s, request,
                 u"-out"_s, certificate});
    return made ? Identity{certificateIn(certificate), keyIn(key)} : Identity{};
}

Identity Authority::selfSigned(const QString &name, const QString &hosts)
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(u"own.key"_s);
    const QString certificate = folder.filePath(u"own.pem"_s);
    const bool made = openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-subj"_s, subject(name),
                                          u"-addext"_s, u"subjectAltName="_s + hosts, u"-out"_s, certificate} +
                              newKey(key));
    return made ? Identity{certificateIn(certificate), keyIn(key)} : Identity{};
}

} // namespace support
