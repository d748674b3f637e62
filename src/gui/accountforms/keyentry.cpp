// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountforms/keyentry.h"

#include "gui/kit/fitarea.h"
#include "gui/kit/secretedit.h"
#include "gui/look/colours.h"
#include "ui_keyentry.h"
#include "words/accounttext.h"

#include <QEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace gui {

KeyEntry::KeyEntry(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::KeyEntry>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->key);
    connect(m_ui->key, &QLineEdit::textChanged, this, [this] {
        forgetResult();
        Q_EMIT edited();
    });
    connect(m_ui->showKey, &QCheckBox::toggled, m_ui->key, &SecretEdit::setShown);
    m_ui->copied->setForegroundRole(QPalette::PlaceholderText);
    connect(&m_ui->key->clipboard(), &SecretClipboard::ticked, this, &KeyEntry::showCopied);
    connect(&m_ui->key->clipboard(), &SecretClipboard::ended, this, &KeyEntry::showCopied);
    connect(m_ui->test, &QPushButton::clicked, this, &KeyEntry::test);
    showResult();
    showCopied();
}

KeyEntry::~KeyEntry() = default;

void KeyEntry::setUp(KeyTester tester, std::function<std::optional<accounts::Account>()> subject)
{
    m_tester = std::move(tester);
    m_subject = std::move(subject);
}

std::optional<accounts::ApiKey> KeyEntry::key()
{
    const auto read = accounts::readKey(m_ui->key->text());
    if (read)
        return *read;
    m_test.reset();
    m_sight.reset();
    m_fault = read.error();
    showResult();
    m_ui->key->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

void KeyEntry::offer(std::function<void(const accounts::ApiKey &)> then)
{
    if (m_test) {
        m_then = std::move(then);
        return;
    }
    const bool good = m_sight && !m_sight->error;
    if (good || m_unsure) {
        if (const std::optional<accounts::ApiKey> key = this->key())
            then(*key);
        return;
    }
    const std::optional<accounts::ApiKey> key = this->key();
    if (!key || !m_subject())
        return;
    test();
    if (m_test)
        m_then = std::move(then);
    else
        then(*key);
}

void KeyEntry::forgetResult()
{
    m_then = nullptr;
    m_unsure = false;
    m_test.reset();
    m_sight.reset();
    m_fault.reset();
    showResult();
}

void KeyEntry::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        showCopied();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showResult();
}

void KeyEntry::test()
{
    // The button stays enabled meanwhile: disabled, it would give its focus away, and the next press with it.
    if (m_test)
        return;
    forgetResult();
    const std::optional<accounts::ApiKey> key = this->key();
    const std::optional<accounts::Account> account = key ? m_subject() : std::nullopt;
    if (!account)
        return;
    m_test = m_tester(*account, *key);
    if (!m_test)
        return;
    connect(m_test.get(), &accounts::KeyTest::finished, this, [this](const accounts::KeySight &sight) {
        // It is the one that speaks.
        m_test.release()->deleteLater();
        concluded(sight);
    });
    m_test->start();
    showResult();
}

void KeyEntry::concluded(const accounts::KeySight &sight)
{
    m_sight = sight;
    const auto then = std::exchange(m_then, nullptr);
    m_unsure = then && sight.error && sight.error->kind != api::Error::Kind::KeyRefused;
    showResult();
    const std::optional<accounts::ApiKey> key = then && !sight.error ? this->key() : std::nullopt;
    // Last of all: this may end the dialog.
    if (key)
        then(*key);
}

void KeyEntry::showCopied()
{
    const QString sentence = m_ui->key->clipboard().sentence(locale());
    m_ui->copied->setText(sentence);
    m_ui->copied->setVisible(!sentence.isEmpty());
}

void KeyEntry::showResult()
{
    const Colours &colours = coloursFor(palette());
    QString text;
    QColor colour = colours.muted;
    if (m_fault) {
        text = u"✕ "_s + words::AccountText::sentence(*m_fault, accounts::invisiblePlaceInKey(m_ui->key->text()));
        colour = colours.bad;
    } else if (m_sight) {
        text = (m_sight->error ? u"✕ "_s : u"✓ "_s) + words::AccountText::sentence(*m_sight);
        if (m_unsure)
            text += u'\n' + tr("Press the button again to use the key anyway.");
        colour = m_sight->error ? colours.bad : colours.good;
    } else if (m_test) {
        text = tr("Checking what the key can access…");
    }
    m_ui->result->setText(text);
    m_ui->result->setVisible(!text.isEmpty());
    m_ui->key->setAccessibleDescription(text);
    QPalette palette = m_ui->result->palette();
    palette.setColor(QPalette::WindowText, colour);
    m_ui->result->setPalette(palette);
    if (!text.isEmpty())
        FitArea::reveal(*m_ui->result);
}

} // namespace gui

#include "moc_keyentry.cpp"
