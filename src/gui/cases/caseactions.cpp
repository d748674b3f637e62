// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cases/caseactions.h"

#include "cases/casebook.h"
#include "exchange/casetext.h"
#include "exchange/specialfile.h"
#include "gui/kit/buttons.h"
#include "gui/kit/detailsdialog.h"
#include "gui/kit/filedialog.h"
#include "gui/support/supportmaildialog.h"
#include "inventory/inventory.h"
#include "settings/settings.h"
#include "words/language.h"
#include "words/writetext.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QPointer>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

using cases::Asked;
using cases::State;

CaseActions::CaseActions(cases::CaseBook *book, const inventory::Inventory &inventory, settings::Settings &settings,
                         Opener opener, QWidget *parent)
    : QObject(parent)
    , m_book(book)
    , m_inventory(inventory)
    , m_settings(settings)
    , m_opener(std::move(opener))
    , m_parent(parent)
    , m_sent(add(&CaseActions::markSent))
    , m_open(add(&CaseActions::openMail))
    , m_remind(add(&CaseActions::remind))
    , m_copyCertificate(add(&CaseActions::copyCertificate))
    , m_saveCertificate(add(&CaseActions::saveCertificate))
    , m_goTo(add(&CaseActions::goTo))
    , m_withdraw(add(&CaseActions::withdraw))
    , m_drop(add(&CaseActions::drop))
{
    enable();
}

QAction *CaseActions::add(void (CaseActions::*run)())
{
    auto *action = new QAction(this);
    connect(action, &QAction::triggered, this, run);
    return action;
}

QList<QAction *> CaseActions::all() const
{
    return {m_goTo,     m_open, m_sent,  m_remind,          nullptr,
            m_withdraw, m_drop, nullptr, m_copyCertificate, m_saveCertificate};
}

void CaseActions::setRow(const models::CaseRow *row, const QString &whyNot)
{
    m_hasRow = row && m_book;
    m_row = row ? *row : models::CaseRow();
    m_whyNot = whyNot;
    retranslate();
}

void CaseActions::enable()
{
    const State state = m_row.standing.state;
    const bool canWrite = m_hasRow && m_book->isWritable();
    const bool isDraft = state == State::Draft;
    const bool hasCertificate =
        m_hasRow && state == State::Seen &&
        std::any_of(m_row.one.items.cbegin(), m_row.one.items.cend(), [](const store::CaseItem &item) {
            const auto expect = cases::expectOf(item.kind);
            return expect && cases::isRemoval(*expect);
        });
    const auto why = [this](const QString &sentence) { return m_hasRow ? sentence : m_whyNot; };
    allow(*m_sent, canWrite && isDraft, why(tr("It is sent already.")));
    allow(*m_open, canWrite && isDraft, why(tr("It is sent already.")));
    allow(*m_remind, canWrite && m_row.standing.canRemind(), why(tr("Support is not waited for.")));
    allow(*m_withdraw, canWrite && !isDraft, why(tr("A draft can be deleted.")));
    allow(*m_drop, canWrite && isDraft, why(tr("Only drafts can be deleted. What is sent can be withdrawn.")));
    for (QAction *action : {m_copyCertificate, m_saveCertificate})
        allow(*action, hasCertificate, why(tr("Not all of it is seen to be removed.")));
    allow(*m_goTo, m_hasRow && !m_row.one.object.isEmpty(), m_whyNot);
}

void CaseActions::retranslate()
{
    const auto asked = cases::askedOf(m_row.one.kind);
    const bool isPerson = asked == Asked::Leaving || asked == Asked::StopTold;
    m_sent->setText(tr("Mark as sent"));
    m_open->setText(tr("Open message…"));
    m_remind->setText(tr("Reminder email…"));
    m_withdraw->setText(m_row.standing.state == State::Withdrawn ? tr("Follow again") : tr("Withdraw"));
    m_drop->setText(tr("Delete draft"));
    m_copyCertificate->setText(tr("Copy proof of removal"));
    m_saveCertificate->setText(tr("Save proof of removal…"));
    m_goTo->setText(isPerson ? tr("Go to person") : tr("Go to server"));
    enable();
}

void CaseActions::markSent()
{
    if (!SupportMailDialog::unfilledIn(m_row.one.body).isEmpty()) {
        showMail()->askToFillIn();
        return;
    }
    m_book->markSent(m_row.one.id);
    Q_EMIT said(tr("%1 is followed from now on.").arg(m_row.one.reference));
}

void CaseActions::openMail()
{
    showMail();
}

SupportMailDialog *CaseActions::showMail()
{
    const exchange::Mail mail{u"support@cloudnet.se"_s, m_row.one.subject, m_row.one.body};
    auto *dialog = new SupportMailDialog([mail](const exchange::MailWords &) { return mail; }, m_settings, m_opener,
                                         m_parent->window());
    dialog->showDraft(*m_book, m_row.one.id);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return dialog;
}

void CaseActions::remind()
{
    const store::Case one = m_row.one;
    auto *dialog =
        new SupportMailDialog([one](const exchange::MailWords &words) { return exchange::reminderMail(one, words); },
                              m_settings, m_opener, m_parent->window());
    dialog->setHandedOver([book = QPointer(m_book), id = one.id] {
        if (book)
            book->markReminded(id);
    });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

exchange::AccessReport CaseActions::certificate() const
{
    QHash<QString, QString> hostnames;
    for (const api::Instance &instance : m_inventory.values().instances)
        hostnames.insert(instance.name, instance.hostname);
    const QString code = m_settings.mailLanguage();
    return exchange::certificateOf(
        m_row.one, hostnames, [code](const char *source) { return words::translated(code, "SupportMail", source); },
        code);
}

void CaseActions::copyCertificate()
{
    QGuiApplication::clipboard()->setText(exchange::certificateText(certificate()));
    Q_EMIT said(tr("The proof of removal was copied as text."));
}

void CaseActions::saveCertificate()
{
    askWhereToSave({.title = [] { return tr("Save proof of removal"); },
                    .accept = [] { return tr("Save"); },
                    .filter = [] { return tr("HTML page (*.html)"); },
                    .suffix = u"html"_s,
                    .name = u"%1.html"_s.arg(m_row.one.reference)},
                   m_parent, this, [this](const QString &path) { writeCertificate(path); });
}

void CaseActions::writeCertificate(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const exchange::AccessReport report = certificate();
    const bool isText = path.endsWith(".txt"_L1, Qt::CaseInsensitive);
    const QByteArray bytes = isText ? exchange::certificateText(report).toUtf8() : exchange::htmlOf(report);
    QSaveFile file(path);
    const bool isSpecial = exchange::isSpecialFile(path);
    if (!isSpecial && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
        exchange::commitWhole(file)) {
        Q_EMIT said(tr("The proof of removal was written to %1.").arg(shown));
        return;
    }
    const QString error = isSpecial ? exchange::specialFileError() : file.errorString();
    DetailsDialog::open([obstacle = words::obstacleOf(path, error)] { return words::WriteText::notSaved(obstacle); },
                        [said = shown + u'\n' + error] { return said; }, m_parent);
}

void CaseActions::goTo()
{
    const auto asked = cases::askedOf(m_row.one.kind);
    const bool isPerson = asked == Asked::Leaving || asked == Asked::StopTold;
    Q_EMIT wanted({isPerson ? u"people"_s : u"servers"_s, m_row.one.object, {}});
}

void CaseActions::withdraw()
{
    if (m_row.standing.state == State::Withdrawn)
        m_book->resume(m_row.one.id);
    else
        m_book->withdraw(m_row.one.id);
}

void CaseActions::drop()
{
    m_book->drop(m_row.one.id);
}

} // namespace gui

#include "moc_caseactions.cpp"
