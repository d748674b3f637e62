// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QMutex>
#include <QSet>
#include <QStringList>
#include <QTranslator>

namespace support {

/// Hears which texts of Qt's own are asked for while it lives, whoever answers. It is heard before all translators that
/// are installed by then; one that is installed later and has the text answers alone.
class AskedTexts : public QTranslator
{
public:
    AskedTexts() { QCoreApplication::installTranslator(this); }
    ~AskedTexts() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QMutexLocker lock(&m_mutex);
        m_asked.insert({QByteArray(context), QByteArray(source)});
        return {};
    }

    /// Those that the Swedish of Qt's texts lacks, as "QLineEdit: Cu&t".
    QStringList withoutSwedish() const
    {
        QTranslator swedish;
        if (!swedish.load(QStringLiteral(":/i18n/qt_sv.qm")))
            return {QStringLiteral("no Swedish at all")};
        QStringList missing;
        const QMutexLocker lock(&m_mutex);
        for (const auto &[context, source] : m_asked) {
            if (isShown(context, source) && swedish.translate(context.constData(), source.constData()).isEmpty())
                missing.append(QStringLiteral("%1: %2").arg(QString::fromUtf8(context), QString::fromUtf8(source)));
        }
        missing.sort();
        return missing;
    }

    qsizetype count() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_asked.size();
    }

private:
    static bool isShown(const QByteArray &context, const QByteArray &source)
    {
        // What Qt says of an error is quoted as it is (docs/decisions.md), and some texts are no words: keys for Qt to
        // read, the direction of writing, a sign in the title.
        static const QSet<QByteArray> quoted{"QAbstractSocket",    "QDnsLookup",
                                             "QDnsLookupRunnable", "QFile",
                                             "QFileDevice",        "QHostInfo",
                                             "QHostInfoAgent",     "QHttp",
                                             "QHttpSocketEngine",  "QIODevice",
                                             "QJsonParseError",    "QLocalServer",
                                             "QLocalSocket",       "QNativeSocketEngine",
                                             "QNetworkReply",      "QNetworkReplyHttpImpl",
                                             "QNetworkReplyImpl",  "QProcess",
                                             "QSaveFile",          "QSslSocket"};
        static const QSet<QByteArray> noWords{"Alt+Left", "Alt+Right", "Alt+Up", "QT_LAYOUT_DIRECTION", "*"};
        // To read one key Qt asks for the names of all that there are.
        return context.startsWith('Q') && context != "QShortcut" && !quoted.contains(context) &&
               !noWords.contains(source);
    }

    mutable QMutex m_mutex;
    mutable QSet<std::pair<QByteArray, QByteArray>> m_asked;
};

} // namespace support
