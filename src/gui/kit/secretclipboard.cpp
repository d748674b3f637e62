// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/secretclipboard.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QLocale>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace gui {

SecretClipboard::SecretClipboard(QClipboard &clipboard, QObject *parent, std::chrono::milliseconds tick)
    : QObject(parent)
    , m_clipboard(clipboard)
{
    m_timer.setInterval(tick);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(&clipboard, &QClipboard::dataChanged, this, [this] {
        if (m_left > 0 && !isThere())
            end(Ending::Replaced);
    });
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    blockSignals(true);
    clear();
}

void SecretClipboard::copy(const QString &secret)
{
    m_timer.stop();
    m_secret = secret;
    m_left = ticks;
    m_ending.reset();
    auto *data = new QMimeData;
    data->setText(secret);
    // The hint that clipboard managers know.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    m_clipboard.setMimeData(data);
    m_timer.start();
    Q_EMIT ticked();
}

void SecretClipboard::clear()
{
    if (m_left == 0)
        return;
    const bool there = isThere();
    // Before the clipboard says that it changed: it changed by us.
    m_left = 0;
    if (there)
        m_clipboard.clear();
    end(there ? Ending::Cleared : Ending::Replaced);
}

bool SecretClipboard::isThere() const
{
    return m_clipboard.text() == m_secret;
}

void SecretClipboard::tick()
{
    if (m_left <= 1)
        return clear();
    --m_left;
    Q_EMIT ticked();
}

void SecretClipboard::end(Ending ending)
{
    m_timer.stop();
    m_left = 0;
    m_secret.clear();
    m_ending = ending;
    Q_EMIT ended(ending);
}

QString SecretClipboard::sentence(const QLocale &locale) const
{
    if (m_left > 0)
        return tr("Cleared from the clipboard in %1 s").arg(locale.toString(m_left));
    if (!m_ending)
        return {};
    return *m_ending == Ending::Cleared ? tr("Cleared from the clipboard")
                                        : tr("No longer on the clipboard: something else was copied");
}

} // namespace gui

#include "moc_secretclipboard.cpp"
