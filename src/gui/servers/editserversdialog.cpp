// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/editserversdialog.h"

#include "gui/kit/flow.h"
#include "gui/look/colours.h"
#include "gui/servers/fieldedit.h"
#include "gui/servers/manyfield.h"
#include "names/hostname.h"
#include "ui_editserversdialog.h"
#include "words/errortext.h"
#include "words/fieldtext.h"

#include <QEvent>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using inventory::Field;

namespace gui {

namespace {

/// More names than this are behind Details.
constexpr qsizetype namedAtOnce = 5;

QString firstNames(const QStringList &names)
{
    return names.size() <= namedAtOnce ? names.join(u", "_s) : names.first(namedAtOnce).join(u", "_s) + u", …"_s;
}

QString allNames(const QStringList &names)
{
    return names.size() <= namedAtOnce ? QString() : names.join(u'\n');
}

} // namespace

EditServersDialog::EditServersDialog(const QList<BulkServer> &servers, const QStringList &hidden, bool hasJournal,
                                     settings::Settings &settings, QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::EditServersDialog>())
    , m_servers(servers)
    , m_hidden(hidden)
{
    m_ui->setupUi(this);
    m_ui->messageBox->setVisible(hasJournal);
    m_ui->preview->setSettings(settings);
    m_ui->results->setSettings(settings);
    m_ui->results->hide();
    setUpFields();
    setUpButtons();
    connect(m_ui->unread, &Notice::retryAsked, this, &EditServersDialog::readAsked);
    connect(m_ui->hidden, &Notice::retryAsked, this, &EditServersDialog::hiddenAsked);
    connect(m_ui->results, &BulkResults::chooseAsked, this, &EditServersDialog::chooseAsked);
    showCommon();
    retranslate();
    m_ui->description->setFocus();
}

EditServersDialog::~EditServersDialog() = default;

void EditServersDialog::setUpFields()
{
    QVBoxLayout &layout = *m_ui->contentsLayout;
    m_fields = {
        new ManyField({Field::Description, m_ui->description, nullptr, m_ui->descriptionTick, m_ui->descriptionHint},
                      layout),
        new ManyField({Field::Hostname, nullptr, m_ui->hostname, m_ui->hostnameTick, m_ui->hostnameHint}, layout),
        new ManyField({Field::TechnicalContact, nullptr, m_ui->technicalContact, m_ui->technicalContactTick,
                       m_ui->technicalContactHint},
                      layout),
    };
    for (ManyField *field : m_fields)
        connect(field, &ManyField::edited, this, &EditServersDialog::showState);
}

void EditServersDialog::setUpButtons()
{
    auto *buttons = new Flow;
    const auto add = [&](const QString &name) {
        auto *button = new QPushButton(this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        buttons->addWidget(button);
        return button;
    };
    m_back = add(u"back"_s);
    m_stop = add(u"stop"_s);
    m_rest = add(u"rest"_s);
    m_retry = add(u"retry"_s);
    m_cancel = add(u"cancel"_s);
    m_save = add(u"save"_s);
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    m_ui->foot->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &EditServersDialog::showForm);
    connect(m_stop, &QPushButton::clicked, this, &EditServersDialog::stopAsked);
    connect(m_rest, &QPushButton::clicked, this, &EditServersDialog::restAsked);
    connect(m_retry, &QPushButton::clicked, this, &EditServersDialog::retryAsked);
    connect(m_cancel, &QPushButton::clicked, this, &EditServersDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &EditServersDialog::saveAsked);
}

void EditServersDialog::setServers(const QList<BulkServer> &servers, const QStringList &hidden)
{
    m_servers = servers;
    m_hidden = hidden;
    showCommon();
    retranslate();
}

QList<inventory::BulkSave::Target> EditServersDialog::targets() const
{
    QList<inventory::BulkSave::Target> known;
    for (const BulkServer &server : m_servers) {
        if (server.base)
            known.append({server.name, *server.base});
    }
    return known;
}

inventory::BulkSave::Texts EditServersDialog::texts() const
{
    inventory::BulkSave::Texts ticked;
    for (const ManyField *field : m_fields) {
        if (field->isTicked())
            ticked.append({field->field(), field->text()});
    }
    return ticked;
}

QString EditServersDialog::message() const
{
    return m_ui->message->text().trimmed();
}

void EditServersDialog::showSave(const inventory::BulkSave &save)
{
    showRows(save.rows(), save.counts(), save.stoppedBy());
}

void EditServersDialog::showRows(const QList<inventory::BulkRow> &rows, const inventory::BulkSave::Counts &counts,
                                 const std::optional<api::Error> &stoppedBy)
{
    QHash<QString, qsizetype> places;
    for (qsizetype place = 0; place < m_servers.size(); ++place)
        places.insert(m_servers.at(place).name, place);
    QList<models::BulkResult> results;
    results.reserve(rows.size());
    for (const inventory::BulkRow &row : rows) {
        BulkServer &server = m_servers[places.value(row.name)];
        server.base = row.known();
        results.append({server.hostname, row});
    }
    m_counts = counts;
    m_ui->results->showRows(results, counts, stoppedBy);
    m_showsResults = true;
    m_ui->area->hide();
    m_ui->results->show();
    showState();
    // Not on what is not there any longer.
    if (const QWidget *focused = focusWidget(); !focused || focused->isHidden() || m_ui->area->isAncestorOf(focused))
        (counts.pending > 0 ? m_stop : m_cancel)->setFocus();
}

void EditServersDialog::showForm()
{
    m_showsResults = false;
    m_ui->results->hide();
    m_ui->area->show();
    showCommon();
    showState();
    m_ui->description->setFocus();
}

void EditServersDialog::reject()
{
    // Each save under way has an outcome soon, and the person must see it.
    if (m_showsResults && m_counts.pending > 0)
        Q_EMIT stopAsked();
    else
        Form::reject();
}

bool EditServersDialog::holdsUnsaved() const
{
    if (m_showsResults)
        return m_counts.failed() + m_counts.conflicts + m_counts.stopped > 0;
    return changingServers() > 0 || !message().isEmpty();
}

void EditServersDialog::changeEvent(QEvent *event)
{
    Form::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showState();
}

/// What all that are known have in common.
void EditServersDialog::showCommon()
{
    for (ManyField *field : m_fields) {
        std::optional<QString> common;
        bool isSame = !isReading();
        for (const BulkServer &server : std::as_const(m_servers)) {
            if (!server.base)
                continue;
            const QString &text = server.base->at(field->field());
            isSame = isSame && (!common || *common == text);
            common = text;
        }
        // A line that is longer is not edited letter by letter, only replaced.
        const bool fits = field->field() == Field::Description || !common || common->size() <= FieldEdit::longestLine;
        field->setCommon(isSame && fits ? common : std::nullopt);
    }
}

void EditServersDialog::showState()
{
    for (ManyField *field : m_fields) {
        field->setEnabled(!m_showsResults);
        showHint(*field);
    }
    if (!m_showsResults)
        m_ui->preview->showChanges(m_servers, texts());
    const bool running = m_showsResults && m_counts.pending > 0;
    m_back->setVisible(m_showsResults);
    m_back->setEnabled(!running);
    m_stop->setVisible(running);
    m_rest->setVisible(m_showsResults && !running && m_counts.stopped > 0);
    m_retry->setVisible(m_showsResults && !running && m_counts.failed() > 0);
    m_cancel->setVisible(!running);
    m_cancel->setText(m_showsResults ? tr("Close") : tr("Cancel"));
    m_save->setVisible(!m_showsResults);
    m_save->setEnabled(!isReading() && !hasFault() && changingServers() > 0);
    m_save->setDefault(!m_showsResults);
    showNotices();
}

void EditServersDialog::showHint(ManyField &field)
{
    const bool ticked = field.isTicked();
    const QString text = ticked ? field.text() : QString();
    const auto count = static_cast<int>(targets().size());
    QString words;
    auto tone = words::Tone::Muted;
    const auto say = [&](words::Tone how, const QString &sentence) {
        tone = how;
        words = (how == words::Tone::Bad ? u"✕ "_s : how == words::Tone::Warning ? u"⚠ "_s : QString()) + sentence;
    };
    if (field.isCut()) {
        say(words::Tone::Bad, tr("This field takes at most %1 characters. The rest was cut off.")
                                  .arg(locale().toString(FieldEdit::longestLine)));
    } else if (field.field() == Field::Description) {
        if (ticked && QStringView(text).trimmed().isEmpty())
            say(words::Tone::Warning,
                tr("Without a description, Cloudnet cannot see what the servers are used for either."));
        else
            say(words::Tone::Muted, tr("What the servers are used for, so that Cloudnet understands it too."));
    } else if (field.field() == Field::Hostname) {
        if (const QString fault = words::FieldText::faultOfHostname(text); !fault.isEmpty())
            say(words::Tone::Bad, fault);
        else if (!text.isEmpty() && count > 1)
            say(words::Tone::Warning, tr("%Ln server(s) get the same hostname.", nullptr, count));
        else
            say(words::Tone::Muted, tr("If left blank, each server's own name is used."));
    } else if (ticked) {
        say(words::Tone::Warning,
            tr("The list shows servers that you own or are the technical contact for: after this change they may "
               "disappear from your list."));
    } else {
        say(words::Tone::Muted, tr("The person or company that is the technical contact."));
    }
    field.showHint(words, toneColour(tone, palette()));
}

void EditServersDialog::showNotices()
{
    QStringList unread;
    QString details;
    int reading = 0;
    for (const BulkServer &server : std::as_const(m_servers)) {
        reading += server.isReading() ? 1 : 0;
        if (server.base || !server.error)
            continue;
        unread.append(server.name);
        details += server.name + u": "_s + words::ErrorText::sentence(*server.error) + u'\n';
    }
    const auto all = static_cast<int>(m_servers.size());
    if (reading > 0)
        m_ui->unread->say(Notice::Kind::Information,
                          tr("Reading the servers: %1 of %Ln.", nullptr, all).arg(locale().toString(all - reading)));
    else if (!unread.isEmpty())
        m_ui->unread->say(
            Notice::Kind::Warning,
            [unread] {
                return tr("%Ln server(s) could not be read and will not be edited: %1.", nullptr,
                          static_cast<int>(unread.size()))
                    .arg(firstNames(unread));
            },
            [details] { return details; }, true);
    else
        m_ui->unread->clear();
    if (m_hidden.isEmpty()) {
        m_ui->hidden->clear();
        return;
    }
    m_ui->hidden->setRetryText(tr("Show and edit them too"));
    m_ui->hidden->say(
        Notice::Kind::Information,
        [hidden = m_hidden] {
            return tr("%Ln selected server(s) are hidden in the list and will not be edited: %1.", nullptr,
                      static_cast<int>(hidden.size()))
                .arg(firstNames(hidden));
        },
        [hidden = m_hidden] { return allNames(hidden); }, true);
}

void EditServersDialog::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(tr("Edit %Ln server(s)", nullptr, static_cast<int>(m_servers.size())));
    m_back->setText(tr("Back to the form"));
    m_stop->setText(tr("Stop"));
    m_rest->setText(tr("Save the rest"));
    m_retry->setText(tr("Retry failed"));
    m_save->setText(tr("Save all"));
    for (ManyField *field : m_fields)
        field->retranslate();
    showState();
}

bool EditServersDialog::isReading() const
{
    return std::any_of(m_servers.cbegin(), m_servers.cend(),
                       [](const BulkServer &server) { return server.isReading(); });
}

bool EditServersDialog::hasFault() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const ManyField *field) {
        return field->isTicked() &&
               (field->isCut() || (field->field() == Field::Hostname &&
                                   names::hostnameFault(field->text()) != names::HostnameFault::None));
    });
}

/// How many are to hold something else than they do.
int EditServersDialog::changingServers() const
{
    const inventory::BulkSave::Texts ticked = texts();
    return static_cast<int>(std::count_if(m_servers.cbegin(), m_servers.cend(), [&](const BulkServer &server) {
        return server.base && std::any_of(ticked.cbegin(), ticked.cend(),
                                          [&](const auto &text) { return server.base->at(text.first) != text.second; });
    }));
}

} // namespace gui

#include "moc_editserversdialog.cpp"
