// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountforms/accountsdialog.h"

#include "accounts/accountlist.h"
#include "gui/accountforms/accountdialog.h"
#include "gui/accountforms/keydialog.h"
#include "gui/accountforms/removeaccountdialog.h"
#include "gui/kit/placeholder.h"
#include "gui/look/icons.h"
#include "gui/look/measures.h"
#include "names/plaintooltip.h"
#include "ui_accountsdialog.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int nameRole = Qt::UserRole + 1;

/// A name that is too long ends in "…" before what is said of the account, which stays in sight.
class AccountDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        Q_UNUSED(index)
        // As wide as the list is.
        return {0, qMax(tableRow, option.fontMetrics.height() + 8)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QWidget *view = option->widget;
        const QStyle *style = view ? view->style() : nullptr;
        if (!style)
            return;
        const QString name = index.data(nameRole).toString();
        const QString marks = option->text.sliced(qMin(name.size(), option->text.size()));
        const int margins = 2 * (style->pixelMetric(QStyle::PM_FocusFrameHMargin, option, view) + 1);
        const int room = style->subElementRect(QStyle::SE_ItemViewItemText, option, view).width() - margins;
        const QFontMetrics &metrics = option->fontMetrics;
        option->text = metrics.elidedText(name, Qt::ElideRight, room - metrics.horizontalAdvance(marks)) + marks;
    }
};

} // namespace

AccountsDialog::AccountsDialog(const AccountTools &tools, const QString &current, QWidget *parent)
    : Dialog(parent)
    , m_tools(tools)
    , m_current(current)
    , m_ui(std::make_unique<Ui::AccountsDialog>())
{
    m_ui->setupUi(this);
    m_none = new Placeholder(this);
    m_none->setMinimumSize(m_ui->list->minimumSize());
    m_ui->middle->insertWidget(1, m_none);
    connect(m_none, &Placeholder::actionAsked, this, &AccountsDialog::add);
    m_ui->list->setItemDelegate(new AccountDelegate(m_ui->list));
    m_ui->list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&tools.list, &accounts::AccountList::changed, this, &AccountsDialog::showAccounts);
    connect(m_ui->list, &QListWidget::currentRowChanged, this, &AccountsDialog::showDeeds);
    connect(m_ui->list, &QListWidget::itemActivated, m_ui->open, &QPushButton::click);
    connect(m_ui->open, &QPushButton::clicked, this, [this] {
        if (const auto account = chosen()) {
            accept();
            Q_EMIT openAsked(account->id);
        }
    });
    connect(m_ui->add, &QPushButton::clicked, this, &AccountsDialog::add);
    connect(m_ui->edit, &QPushButton::clicked, this, &AccountsDialog::edit);
    connect(m_ui->replaceKey, &QPushButton::clicked, this, &AccountsDialog::replaceKey);
    connect(m_ui->remove, &QPushButton::clicked, this, &AccountsDialog::remove);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    showAccounts();
}

AccountsDialog::~AccountsDialog() = default;

std::optional<accounts::Account> AccountsDialog::chosen() const
{
    const QListWidgetItem *item = m_ui->list->currentItem();
    return item ? m_tools.list.account(item->data(idRole).toString()) : std::nullopt;
}

void AccountsDialog::showAccounts()
{
    const auto before = chosen();
    const QString wanted = before ? before->id : m_current;
    {
        const QSignalBlocker quiet(m_ui->list);
        m_ui->list->clear();
        for (const accounts::Account &account : m_tools.list.accounts()) {
            QStringList words{account.name};
            if (account.id == m_current)
                words += tr("open");
            if (account.readOnly)
                words += tr("read-only");
            auto *item =
                new QListWidgetItem(swatchIcon(QColor(account.colour), swatchSide), words.join(u" · "_s), m_ui->list);
            item->setData(idRole, account.id);
            item->setData(nameRole, account.name);
            item->setToolTip(names::plainToolTip(account.name + u'\n' + account.address.toString(QUrl::FullyEncoded)));
            if (account.id == wanted)
                m_ui->list->setCurrentItem(item);
        }
        if (m_ui->list->currentRow() < 0)
            m_ui->list->setCurrentRow(0);
    }
    const bool isEmpty = m_ui->list->count() == 0;
    m_none->say(tr("No account has been added yet."), tr("Add an account…"));
    m_none->setVisible(isEmpty);
    m_ui->list->setVisible(!isEmpty);
    showDeeds();
}

void AccountsDialog::showDeeds()
{
    const auto account = chosen();
    m_ui->open->setEnabled(account && account->id != m_current);
    for (QPushButton *deed : {m_ui->edit, m_ui->replaceKey, m_ui->remove})
        deed->setEnabled(account.has_value());
}

void AccountsDialog::add()
{
    auto *dialog = new AccountDialog(m_tools, this);
    connect(dialog, &AccountDialog::made, this, &AccountsDialog::added);
    showOver(*dialog);
}

void AccountsDialog::edit()
{
    if (const auto account = chosen())
        showOver(*new AccountDialog(m_tools, *account, this));
}

void AccountsDialog::replaceKey()
{
    const auto account = chosen();
    if (!account)
        return;
    auto *dialog = new KeyDialog(m_tools, *account, KeyDialog::Purpose::Replace, this);
    connect(dialog, &KeyDialog::given, this, &AccountsDialog::keyReplaced);
    showOver(*dialog);
}

void AccountsDialog::remove()
{
    if (const auto account = chosen())
        showOver(*new RemoveAccountDialog(m_tools, *account, this));
}

void AccountsDialog::showOver(QDialog &dialog)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.show();
}

void AccountsDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showAccounts();
    }
}

} // namespace gui

#include "moc_accountsdialog.cpp"
