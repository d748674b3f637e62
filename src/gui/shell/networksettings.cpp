// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/networksettings.h"

#include "gui/look/colours.h"
#include "gui/look/fonts.h"
#include "names/hostname.h"
#include "names/invisible.h"
#include "settings/settings.h"
#include "ui_networksettings.h"
#include "words/fieldtext.h"

#include <QEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

using ProxyKind = settings::Settings::Proxy::Kind;

/// What the items of the choice stand for, in their order.
const QList<ProxyKind> &kinds()
{
    static const QList<ProxyKind> all{ProxyKind::System, ProxyKind::None, ProxyKind::Manual};
    return all;
}

} // namespace

NetworkSettings::NetworkSettings(settings::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::NetworkSettings>())
{
    m_ui->setupUi(this);
    scaleFont(*m_ui->head, 1.1);
    m_ui->hint->setForegroundRole(QPalette::PlaceholderText);
    m_ui->requests->setRange(1, settings::Settings::mostRequests);
    const settings::Settings::Proxy proxy = settings.proxy();
    m_ui->proxy->setCurrentIndex(static_cast<int>(kinds().indexOf(proxy.kind)));
    m_ui->host->setText(proxy.host);
    m_ui->port->setValue(proxy.port);
    showSettings();
    connect(m_ui->requests, &QSpinBox::valueChanged, &settings, &settings::Settings::setRequestsAtOnce);
    connect(m_ui->proxy, &QComboBox::activated, this, &NetworkSettings::takeProxy);
    connect(m_ui->host, &QLineEdit::textEdited, this, &NetworkSettings::takeProxy);
    connect(m_ui->port, &QSpinBox::valueChanged, this, &NetworkSettings::takeProxy);
    connect(&settings, &settings::Settings::changed, this, [this](settings::Settings::Choice choice) {
        if (choice == settings::Settings::Choice::RequestsAtOnce || choice == settings::Settings::Choice::Proxy)
            showSettings();
    });
}

NetworkSettings::~NetworkSettings() = default;

void NetworkSettings::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showProblem();
}

bool NetworkSettings::isComplete() const
{
    return kinds().at(m_ui->proxy->currentIndex()) != ProxyKind::Manual || names::isHost(m_ui->host->text().trimmed());
}

/// What is set, unless a proxy is being typed that cannot be taken yet.
void NetworkSettings::showSettings()
{
    const QSignalBlocker quietRequests(m_ui->requests);
    m_ui->requests->setValue(m_settings.requestsAtOnce());
    if (isComplete()) {
        const settings::Settings::Proxy proxy = m_settings.proxy();
        const QSignalBlocker quietPort(m_ui->port);
        m_ui->proxy->setCurrentIndex(static_cast<int>(kinds().indexOf(proxy.kind)));
        m_ui->port->setValue(proxy.port);
        if (proxy.kind == ProxyKind::Manual && m_ui->host->text().trimmed() != proxy.host)
            m_ui->host->setText(proxy.host);
    }
    showProblem();
}

void NetworkSettings::takeProxy()
{
    if (isComplete())
        m_settings.setProxy(
            {kinds().at(m_ui->proxy->currentIndex()), m_ui->host->text().trimmed(), m_ui->port->value()});
    showProblem();
}

void NetworkSettings::showProblem()
{
    const bool manual = kinds().at(m_ui->proxy->currentIndex()) == ProxyKind::Manual;
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->hostLabel), static_cast<QWidget *>(m_ui->host),
                            static_cast<QWidget *>(m_ui->portLabel), static_cast<QWidget *>(m_ui->port)})
        widget->setEnabled(manual);
    const qsizetype place = names::invisiblePlace(m_ui->host->text().trimmed());
    m_ui->proxyProblem->setText(
        isComplete() ? QString()
        : place > 0
            ? u"✕ "_s + words::FieldText::invisibleCharacter(place)
            : u"✕ "_s + tr("The proxy needs a hostname or an IP address. Until then, the previous proxy applies."));
    m_ui->host->setAccessibleDescription(m_ui->proxyProblem->text());
    QPalette palette = m_ui->proxyProblem->palette();
    palette.setColor(QPalette::WindowText, coloursFor(this->palette()).bad);
    m_ui->proxyProblem->setPalette(palette);
}

} // namespace gui

#include "moc_networksettings.cpp"
