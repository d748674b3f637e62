// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/findingactions.h"

#include "exchange/newcases.h"
#include "findings/findings.h"
#include "gui/findings/findingplaces.h"
#include "gui/kit/buttons.h"
#include "gui/kit/untildialog.h"
#include "gui/support/supportmaildialog.h"
#include "inventory/inventory.h"
#include "names/plaintext.h"
#include "settings/settings.h"
#include "words/accounttext.h"
#include "words/findingtext.h"
#include "words/language.h"

#include <QAction>
#include <QCursor>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

using findings::Remedy;
using insight::ObjectKind;
using models::FindingRow;
using words::FindingText;
using Standing = FindingRow::Standing;

namespace {

/// A mail that names more is no help to anybody.
constexpr qsizetype mostInMail = 100;
/// For so long a finding is accepted, unless the person says otherwise.
constexpr int acceptedDays = 90;

bool isThere(const FindingRow &row)
{
    return row.standing != Standing::Gone;
}

bool isMailed(const FindingRow &row)
{
    return isThere(row) && row.info().remedy != Remedy::EditServer;
}

bool isAccepted(const FindingRow &row)
{
    return row.standing == Standing::Accepted;
}

bool isRuleMuted(const FindingRow &row)
{
    return row.isRuleMuted;
}

bool isObjectMuted(const FindingRow &row)
{
    return row.isObjectMuted;
}

QStringList idsOf(const QList<FindingRow> &rows)
{
    QStringList ids;
    for (const FindingRow &row : rows)
        ids.append(row.id);
    return ids;
}

} // namespace

FindingActions::FindingActions(findings::Findings &findings, inventory::Inventory &inventory,
                               settings::Settings &settings, Opener opener, ServerEditor editor, QWidget *parent)
    : QObject(parent)
    , m_findings(findings)
    , m_inventory(inventory)
    , m_settings(settings)
    , m_opener(std::move(opener))
    , m_editor(std::move(editor))
    , m_parent(parent)
    , m_goTo(add(&FindingActions::goToObject))
    , m_edit(add(&FindingActions::edit))
    , m_ask(add(&FindingActions::ask))
    , m_accept(add(&FindingActions::accept))
    , m_reopen(add(&FindingActions::reopen))
    , m_muteRule(add(&FindingActions::muteRules))
    , m_muteObject(add(&FindingActions::muteObjects))
{
}

QAction *FindingActions::add(void (FindingActions::*run)())
{
    auto *action = new QAction(this);
    connect(action, &QAction::triggered, this, run);
    return action;
}

QList<QAction *> FindingActions::all() const
{
    return {m_goTo, m_edit, m_ask, nullptr, m_accept, m_reopen, m_muteRule, m_muteObject};
}

void FindingActions::retranslate()
{
    m_edit->setText(tr("Edit server…"));
    m_ask->setText(tr("Ask support…"));
    m_accept->setText(tr("Accept…"));
    m_reopen->setText(tr("Accept no longer"));
    enable();
}

void FindingActions::setRows(const QList<FindingRow> &rows, bool isOne, const QString &whyNotOne)
{
    m_rows = rows;
    m_isOne = isOne && rows.size() == 1;
    m_whyNotOne = whyNotOne;
    enable();
}

bool FindingActions::all(bool (*is)(const FindingRow &)) const
{
    return !m_rows.isEmpty() && std::all_of(m_rows.cbegin(), m_rows.cend(), is);
}

void FindingActions::enable()
{
    const FindingRow *one = m_isOne ? &m_rows.constFirst() : nullptr;
    const QList<FindingPlace> places = one ? placesOf(*one, m_inventory.values()) : QList<FindingPlace>();
    QString goTo = tr("Go to object");
    if (places.size() > 1) {
        goTo = tr("Go to…");
    } else if (!places.isEmpty()) {
        const ObjectKind kind = places.constFirst().object.kind;
        goTo = kind == ObjectKind::Server        ? tr("Go to server")
               : kind == ObjectKind::Person      ? tr("Go to person")
               : kind == ObjectKind::Certificate ? tr("Go to certificate")
                                                 : tr("Go to domain");
    }
    m_goTo->setText(goTo);
    allow(*m_goTo, !places.isEmpty(),
          one ? tr("It has no page of its own, or is no longer in the account.") : m_whyNotOne);
    const QString server = one ? editedServer(*one) : QString();
    const bool isKnown = !server.isEmpty() && m_inventory.instanceDetail(server);
    allow(*m_edit, isKnown && m_editor && !m_inventory.isReadOnly(),
          !one                       ? m_whyNotOne
          : server.isEmpty()         ? tr("This cannot be put right by editing a server.")
          : m_inventory.isReadOnly() ? words::AccountText::readOnly()
                                     : tr("The server’s details have not been read yet."));
    allow(*m_ask, all(isMailed),
          m_rows.isEmpty() ? QString()
          : all(isThere)   ? tr("You can put this right yourself.")
                           : tr("What is gone needs no more help."));
    enableTriage();
}

void FindingActions::enableTriage()
{
    const QString gone = m_rows.isEmpty() ? QString() : tr("It is gone.");
    allow(*m_accept, all(isThere), gone);
    allow(*m_reopen, all(isAccepted), m_rows.isEmpty() ? QString() : tr("It is not accepted."));
    m_muteRule->setText(all(isRuleMuted) ? tr("Show this kind again") : tr("Mute this kind"));
    m_muteObject->setText(all(isObjectMuted) ? tr("Show this object again") : tr("Mute this object"));
    for (QAction *action : {m_muteRule, m_muteObject})
        allow(*action, !m_rows.isEmpty(), {});
}

void FindingActions::goTo(const QPoint &at)
{
    const QList<FindingPlace> places =
        m_isOne ? placesOf(m_rows.constFirst(), m_inventory.values()) : QList<FindingPlace>();
    if (places.size() == 1)
        Q_EMIT wanted(places.constFirst().place);
    if (places.size() < 2)
        return;
    auto *menu = new QMenu(m_parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const FindingPlace &place : places) {
        const QString text = u"%1: %2"_s.arg(FindingText::objectKind(place.object.kind),
                                             names::shownText(place.title, false).replace(u'&', "&&"_L1));
        QAction *action = menu->addAction(text);
        connect(action, &QAction::triggered, this, [this, to = place.place] { Q_EMIT wanted(to); });
    }
    menu->popup(at);
}

void FindingActions::goToObject()
{
    goTo(QCursor::pos());
}

void FindingActions::edit()
{
    if (const QString server = m_isOne ? editedServer(m_rows.constFirst()) : QString(); !server.isEmpty() && m_editor)
        m_editor(server, m_parent->window());
}

void FindingActions::ask()
{
    if (m_rows.isEmpty())
        return;
    const QList<FindingRow> rows = m_rows.first(std::min(m_rows.size(), mostInMail));
    const auto reportOf = [rows, settings = &m_settings] {
        const FindingText::Translator inMail = [settings](const char *source) {
            return words::translated(settings->mailLanguage(), "FindingText", source);
        };
        exchange::FindingReport report;
        for (const FindingRow &row : rows)
            report.items.append(
                {row, FindingText::sentence(row, inMail), FindingText::advice(row.finding().rule, inMail)});
        return report;
    };
    const auto compose = [reportOf](const exchange::MailWords &words) {
        return exchange::composeMail(reportOf(), words);
    };
    auto *dialog = new SupportMailDialog(compose, m_settings, m_opener, m_parent->window());
    dialog->offerCase(m_cases, exchange::newCaseOf(reportOf()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

std::unique_ptr<UntilDialog> FindingActions::makeAcceptDialog(const QList<FindingRow> &rows, const QDate &today,
                                                              QWidget *window)
{
    const auto sentence = [rows] {
        return rows.size() == 1 ? FindingText::sentence(rows.constFirst())
                                : tr("%Ln finding(s) are selected.", nullptr, static_cast<int>(rows.size()));
    };
    const auto explanation = [isOne = rows.size() == 1] {
        return isOne ? tr("Until then it is not counted as open. It comes back the day after, if it is still there.")
                     : tr("Until then they are not counted as open. Those that are still there come back the day "
                          "after.");
    };
    UntilDialog::Texts texts{[] { return tr("Accept until a date"); }, sentence, explanation,
                             [] { return tr("Accept"); }};
    return std::make_unique<UntilDialog>(std::move(texts), UntilDialog::Offer{today, today.addDays(acceptedDays)},
                                         window);
}

void FindingActions::accept()
{
    if (m_rows.isEmpty())
        return;
    const QStringList ids = idsOf(m_rows);
    UntilDialog *dialog = makeAcceptDialog(m_rows, QDate::currentDate(), m_parent->window()).release();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids] {
        m_findings.accept(ids, dialog->until(), dialog->reason());
        Q_EMIT said(tr("%Ln finding(s) accepted until %1.", nullptr, static_cast<int>(ids.size()))
                        .arg(dialog->until().toString(Qt::ISODate)));
    });
    dialog->open();
}

void FindingActions::reopen()
{
    m_findings.reopen(idsOf(m_rows));
}

void FindingActions::muteRules()
{
    const bool isMuted = !all(isRuleMuted);
    QSet<findings::Rule> rules;
    for (const FindingRow &row : std::as_const(m_rows))
        rules.insert(row.finding().rule);
    for (const findings::Rule rule : std::as_const(rules))
        m_findings.muteRule(rule, isMuted);
    if (isMuted)
        Q_EMIT said(tr("Muted. “Muted” above the list shows what is muted."));
}

void FindingActions::muteObjects()
{
    const bool isMuted = !all(isObjectMuted);
    QSet<insight::Object> objects;
    for (const FindingRow &row : std::as_const(m_rows)) {
        objects.insert(row.finding().object);
        // The other object of two may be the muted one.
        if (!isMuted && row.info().isOfTwo && !row.finding().others.isEmpty())
            objects.insert(row.finding().others.constFirst());
    }
    for (const insight::Object &object : std::as_const(objects))
        m_findings.muteObject(object, isMuted);
    if (isMuted)
        Q_EMIT said(tr("Muted. “Muted” above the list shows what is muted."));
}

} // namespace gui

#include "moc_findingactions.cpp"
