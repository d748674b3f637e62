// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/dependentspanel.h"

#include "exchange/changenotice.h"
#include "gui/kit/detailrows.h"
#include "gui/kit/elidedlabel.h"
#include "gui/look/fonts.h"
#include "gui/pages/customerlinks.h"
#include "gui/pages/linktree.h"
#include "gui/pages/objectplace.h"
#include "insight/closevalues.h"
#include "insight/index.h"
#include "inventory/inventory.h"
#include "names/hostname.h"
#include "words/language.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// Three columns need so much room, at the usual size of text.
constexpr int wideFrom = 860;
constexpr int leastTree = 120;
/// As the rows of the trees.
constexpr int headIndent = 12;

LinkTree::Content contentOf(tables::Table<models::RelatedRow> &table, int nameWidth)
{
    return {.table = &table,
            .group = [&table](int row) { return models::relatedGroup(table.row(row)); },
            .rank = models::relatedGroupRank,
            .heading = models::relatedGroupHeading,
            .object = [&table](int row) { return table.row(row).object; },
            .widths = {nameWidth, 0, 0},
            .stretched = table.columnNamed("remark"),
            .hidden = {"fingerprint"}};
}

} // namespace

DependentsPanel::DependentsPanel(QWidget *parent)
    : InsightPanel(parent)
    , m_stops(models::makeRelatedTable())
    , m_contacts(models::makeRelatedTable())
    , m_contents(new QWidget)
    , m_layout(new QGridLayout(m_contents))
    , m_middle(new QWidget(m_contents))
    , m_name(new ElidedLabel(m_middle))
    , m_card(new DetailRows(m_middle))
    , m_counts(new QLabel(m_middle))
    , m_deep(new QCheckBox(m_middle))
    , m_copy(new QPushButton(m_middle))
    , m_leftHead(new QLabel(m_contents))
    , m_left(new LinkTree(m_contents))
    , m_rightHead(new QLabel(m_contents))
    , m_right(new LinkTree(m_contents))
    , m_leftSide(setUpSide(*m_leftHead, *m_left))
    , m_rightSide(setUpSide(*m_rightHead, *m_right))
    , m_copySwedish(new QAction(u"Svenska"_s, this))
    , m_copyEnglish(new QAction(u"English"_s, this))
{
    // In a low place, or with large text, it scrolls.
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_contents);
    area->viewport()->setAutoFillBackground(false);
    m_contents->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setUpMiddle();
    retranslate();
}

DependentsPanel::~DependentsPanel() = default;

/// A tree below what it is of, and how much that is.
QWidget *DependentsPanel::setUpSide(QLabel &head, LinkTree &tree)
{
    auto *side = new QWidget(m_contents);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    head.setTextFormat(Qt::PlainText);
    head.setContentsMargins(headIndent, 8, 8, 4);
    scaleFont(head, 1, QFont::DemiBold);
    tree.setMinimumHeight(leastTree);
    layout->addWidget(&head);
    layout->addWidget(&tree, 1);
    return side;
}

void DependentsPanel::setUpMiddle()
{
    auto *middle = new QVBoxLayout(m_middle);
    middle->setContentsMargins(16, 12, 16, 12);
    scaleFont(*m_name, 1.1);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    middle->addWidget(m_name);
    middle->addWidget(m_card);
    middle->addWidget(m_counts);
    middle->addWidget(m_deep);
    auto *menu = new QMenu(m_copy);
    menu->addAction(m_copySwedish);
    menu->addAction(m_copyEnglish);
    m_copy->setObjectName(u"copyNotice"_s);
    m_copy->setMenu(menu);
    middle->addWidget(m_copy, 0, Qt::AlignLeft);
    middle->addStretch(1);
    connect(m_card, &DetailRows::followed, this, [this](const QString &target) {
        const settings::Place records = recordsOfAddress(target, index());
        Q_EMIT wanted(records.page.isEmpty() ? allOfCustomer(target) : records);
    });
    connect(m_deep, &QCheckBox::toggled, this, &DependentsPanel::showRows);
    connect(m_copySwedish, &QAction::triggered, this, [this] { copyNotice(u"sv"_s); });
    connect(m_copyEnglish, &QAction::triggered, this, [this] { copyNotice(u"en"_s); });
}

void DependentsPanel::setUp(const inventory::Inventory &inventory, const insight::Index &index,
                            settings::Settings &settings)
{
    m_left->setUp(contentOf(*m_stops, 200), settings, u"server-dependents"_s);
    m_right->setUp(contentOf(*m_contacts, 150), settings, u"server-contacts"_s);
    for (LinkTree *tree : {m_left, m_right})
        connect(tree, &LinkTree::followed, this, &DependentsPanel::goTo);
    follow(inventory, index);
}

void DependentsPanel::showServer(const api::Instance *instance)
{
    const api::Instance shown = instance ? *instance : api::Instance();
    if (shown == m_instance)
        return;
    m_instance = shown;
    askNow();
}

void DependentsPanel::ask()
{
    const insight::Chain chain = index().chain();
    m_dependents = {};
    if (!m_instance.name.isEmpty()) {
        const inventory::Values close = insight::valuesAroundServer(m_instance.name, inventory().values(), chain);
        m_dependents =
            insight::dependentsOf(m_instance.name, close, chain, index().access().ties(), index().links().zones());
    }
    countUnread();
    showRows();
}

void DependentsPanel::countUnread()
{
    const inventory::Values &values = inventory().values();
    m_peopleUnread =
        static_cast<int>(std::count_if(values.users.cbegin(), values.users.cend(), [&values](const api::User &user) {
            return user.id && !values.userDetails.contains(QString::number(*user.id));
        }));
    m_domainsUnread = static_cast<int>(
        std::count_if(values.domains.cbegin(), values.domains.cend(),
                      [&values](const api::Domain &domain) { return !values.domainDetails.contains(domain.name); }));
}

void DependentsPanel::showRows()
{
    m_stops->setRows(models::dependentRows(m_dependents, m_deep->isChecked()));
    QList<models::RelatedRow> contacts = models::contactRows(m_dependents);
    // Of some only the name is said: it may be a person's or a customer's.
    for (models::RelatedRow &contact : contacts) {
        if (contact.object.isNothing())
            contact.object = calledObject(contact.shown, index());
    }
    m_contacts->setRows(std::move(contacts));
    m_left->showReady();
    m_right->showReady();
    showCounts();
}

/// The server between what it carries and who is to know.
void DependentsPanel::showCard()
{
    m_name->setText(names::shownServer(m_instance.hostname, m_instance.name));
    if (m_instance.name.isEmpty()) {
        m_card->setRows({});
        return;
    }
    QStringList addresses{m_instance.ip, m_instance.ipv6};
    addresses.removeAll(QString());
    DetailRow customers{.label = {}, .value = {}};
    QStringList names;
    const QList<api::Customer> all = inventory().values().instanceDetails.value(m_instance.name).customers;
    for (const api::Customer &customer : all) {
        customers.links.append({static_cast<int>(names.size()), customer.name, customer.name});
        names.append(customer.name);
    }
    customers.label = names.size() > 1 ? tr("Customers") : tr("Customer");
    customers.value = names.join(u'\n');
    QList<DetailRow> rows;
    if (names::hasHostname(m_instance.hostname))
        rows.append({tr("Server"), m_instance.name});
    DetailRow where{addresses.size() > 1 ? tr("Addresses") : tr("Address"), addresses.join(u'\n'), true};
    for (int line = 0; line < addresses.size(); ++line) {
        const bool leads = !recordsOfAddress(addresses.at(line), index()).page.isEmpty();
        where.links.append({line, addresses.at(line), leads ? addresses.at(line) : QString()});
    }
    rows.append(where);
    rows.append(customers);
    m_card->setRows(rows);
}

void DependentsPanel::showCounts()
{
    showCard();
    const auto headOf = [this](const QString &text, int count) {
        return u"%1 (%2)"_s.arg(text, locale().toString(count));
    };
    const auto &all = m_dependents;
    m_leftHead->setText(headOf(tr("Stops without the server"), all.stopping()));
    m_rightHead->setText(headOf(tr("To be notified"), m_contacts->rowCount()));
    const auto count =
        static_cast<int>(all.names.size() + all.mail.size() + all.nameServers.size() + all.services.size());
    QStringList lines{tr("%Ln name(s) or service(s) lead here", nullptr, count),
                      tr("%Ln of them stop(s) without it", nullptr, all.stopping()),
                      tr("%Ln certificate(s)", nullptr, static_cast<int>(all.certificates.size())),
                      tr("%Ln to notify", nullptr, static_cast<int>(all.contacts.size()))};
    if (m_domainsUnread > 0)
        lines.append(
            tr("The records of %Ln domain(s) have not been read: more may lead here.", nullptr, m_domainsUnread));
    if (m_peopleUnread > 0)
        lines.append(tr("The details of %Ln person(s) have not been read: there may be more to notify.", nullptr,
                        m_peopleUnread));
    m_counts->setText(lines.join(u'\n'));
    const int behind = count - all.direct();
    m_deep->setText(tr("Also %Ln that lead(s) here through other names", nullptr, behind));
    m_deep->setVisible(behind > 0);
    m_copy->setEnabled(!m_instance.name.isEmpty());
}

void DependentsPanel::copyNotice(const QString &language)
{
    const QString text = exchange::changeNotice(
        {m_instance.name, m_instance.hostname, m_instance.description, m_domainsUnread > 0 || m_peopleUnread > 0},
        m_dependents, [&language](const char *source) { return words::translated(language, "ChangeNotice", source); });
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT said(tr("Copied as text for a change notice."));
}

void DependentsPanel::retranslate()
{
    m_left->setTexts(tr("Stops without the server"), tr("Nothing that is known depends on the server."));
    m_right->setTexts(tr("To be notified"), tr("Nobody is known to be notified."));
    m_copy->setText(tr("Copy notice"));
    m_stops->setLocale(locale());
    m_contacts->setLocale(locale());
    showCounts();
}

void DependentsPanel::changeEvent(QEvent *event)
{
    InsightPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void DependentsPanel::resizeEvent(QResizeEvent *event)
{
    InsightPanel::resizeEvent(event);
    arrange();
}

void DependentsPanel::arrange()
{
    const bool wide = width() >= scaled(wideFrom);
    if (m_isArranged && wide == m_isWide)
        return;
    m_isArranged = true;
    m_isWide = wide;
    // One below the other, they stand just under the name and addresses of the server itself.
    m_name->setVisible(wide);
    m_card->setVisible(wide);
    for (QWidget *part : {m_leftSide, m_middle, m_rightSide})
        m_layout->removeWidget(part);
    m_layout->addWidget(m_middle, 0, wide ? 1 : 0);
    m_layout->addWidget(m_leftSide, wide ? 0 : 1, 0);
    m_layout->addWidget(m_rightSide, wide ? 0 : 2, wide ? 2 : 0);
    for (int i = 0; i < 3; ++i) {
        m_layout->setColumnStretch(i, wide ? (i == 1 ? 2 : 3) : (i == 0 ? 1 : 0));
        m_layout->setRowStretch(i, wide ? (i == 0 ? 1 : 0) : (i == 1 ? 3 : i == 2 ? 2 : 0));
    }
}

} // namespace gui

#include "moc_dependentspanel.cpp"
