// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/secretclipboard.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace Ui {
class TotpPanel;
}

namespace gui {

/// The secret of a person's one-time passwords, `totp_url` (docs/contract.md, doubt 12), behind Show: as QR code and
/// text. Until then nothing here holds it; it is hidden again by Hide, when the window or program is left, when the
/// panel is no longer shown, and for another person. It cannot be marked, as what is marked is a copy on some desktops.
class TotpPanel : public QWidget
{
    Q_OBJECT

public:
    /// Gives the secret of the moment; empty for none.
    using Secret = std::function<QString()>;

    /// @p tick: see SecretClipboard.
    explicit TotpPanel(QWidget *parent = nullptr, std::chrono::milliseconds tick = std::chrono::seconds(1));
    ~TotpPanel() override;

    /// @p person tells persons apart. @p secret is asked on Show and Copy; an empty function says that it is not known
    /// whether there is one.
    void setPerson(const QString &person, Secret secret);
    bool isShown() const { return m_shown.has_value(); }
    void hideSecret();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QString secret() const;
    void showSecret();
    void showState();
    void showCountdown();
    void fitText();
    QString sentence() const;

    std::unique_ptr<Ui::TotpPanel> m_ui;
    SecretClipboard *m_clipboard;
    QString m_person;
    Secret m_secret;
    /// The text that is shown, while it is.
    std::optional<QString> m_shown;
};

} // namespace gui
