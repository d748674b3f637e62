// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>

class QClipboard;
class QLocale;

namespace gui {

/// Puts a secret on the clipboard for thirty ticks of a second, then takes it away if it is still there; so also when
/// the program or this ends. Clipboard managers are asked not to keep it. The one way by which a secret is copied.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    enum class Ending {
        Cleared,  ///< it was taken away
        Replaced, ///< something else was copied meanwhile
    };

    static constexpr int ticks = 30;

    /// @p tick is a second for a person. @p clipboard must outlive this.
    explicit SecretClipboard(QClipboard &clipboard, QObject *parent = nullptr,
                             std::chrono::milliseconds tick = std::chrono::seconds(1));
    ~SecretClipboard() override;

    void copy(const QString &secret);
    /// Takes it away now.
    void clear();
    /// Ticks until it is taken away; 0 when there is nothing to take away.
    int left() const { return m_left; }
    /// What has become of the last copy; empty before there is one.
    QString sentence(const QLocale &locale) const;

Q_SIGNALS:
    /// left() is different now.
    void ticked();
    void ended(gui::SecretClipboard::Ending ending);

private:
    bool isThere() const;
    void tick();
    void end(Ending ending);

    QClipboard &m_clipboard;
    QTimer m_timer;
    QString m_secret;
    int m_left = 0;
    /// How the last stay ended, until the next.
    std::optional<Ending> m_ending;
};

} // namespace gui
