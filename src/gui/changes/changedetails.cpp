// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/changes/changedetails.h"

#include "gui/kit/buttons.h"
#include "gui/kit/detailrows.h"
#include "gui/look/fonts.h"
#include "ui_changedetails.h"
#include "words/changefield.h"
#include "words/changetext.h"
#include "words/datetext.h"

#include <QEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {

using models::ChangeRow;
using words::ChangeField;
using words::ChangeText;

namespace {

const QString toObject = u"object"_s;
const QString toKey = u"key"_s;
/// And behind it what it is called.
const QString toAlso = u"also:"_s;

DetailRow linked(DetailRow row, const settings::Place &place, const QString &target)
{
    if (!place.page.isEmpty())
        row.links = {{0, row.value.section(u'\n', 0, 0), target}};
    return row;
}

/// What stands with the change, a line each.
DetailRow alsoRow(const QList<store::Change> &also, const ChangeLeads &leads)
{
    DetailRow row{ChangeDetails::tr("With it"), {}};
    QStringList titles;
    for (const store::Change &change : also) {
        const QString title = ChangeText::title(change);
        if (titles.contains(title))
            continue;
        if (!leads.also.value(title).page.isEmpty())
            row.links.append({static_cast<int>(titles.size()), title, toAlso + title});
        titles.append(title);
    }
    row.value = titles.join(u'\n');
    return row;
}

/// Values of names, addresses and keys are compared sign by sign.
DetailRow valueRow(const QString &label, const QString &field, const QString &value, const QLocale &locale)
{
    return {.label = label, .value = ChangeField::value(field, value, locale), .fixedFont = true, .inFull = true};
}

} // namespace

ChangeDetails::ChangeDetails(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ChangeDetails>())
{
    m_ui->setupUi(this);
    scaleFont(*m_ui->title, 1.2);
    // The page's own ground, without a sheet inside it.
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->contents->setAutoFillBackground(false);
    m_ui->contents->setBackgroundRole(QPalette::Window);
    for (DetailRows *rows : {m_ui->facts, m_ui->measures}) {
        connect(rows, &DetailRows::followed, this, [this](const QString &target) {
            Q_EMIT wanted(target == toObject ? m_leads.object
                          : target == toKey  ? m_leads.key
                                             : m_leads.also.value(target.mid(toAlso.size())));
        });
    }
}

ChangeDetails::~ChangeDetails() = default;

void ChangeDetails::setHeadActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QPushButton(this);
        bindButton(*button, *action);
        m_ui->actions->addWidget(button);
    }
}

void ChangeDetails::showNothing(const QString &sentence)
{
    m_ui->nothing->say(sentence);
    m_ui->stack->setCurrentWidget(m_ui->nothing);
}

void ChangeDetails::showChange(const ChangeRow &row, const QString &remark, int others, const ChangeLeads &leads)
{
    m_leads = leads;
    m_ui->stack->setCurrentWidget(m_ui->change);
    m_ui->nothing->say(QString());
    if (remark.isEmpty())
        m_ui->notice->clear();
    else
        m_ui->notice->say(Notice::Kind::Information, remark);
    m_ui->title->setText(ChangeText::title(row.change));
    QList<DetailRow> facts{{tr("Change"), models::changeSentence(row, locale())}};
    if (!row.edit && !row.change.field.isEmpty()) {
        facts.append({tr("Field"), ChangeField::label(row.change.field)});
        if (!row.change.item.isEmpty())
            facts.append(linked({tr("Which"), row.change.item, true}, leads.key, toKey));
    }
    if (!row.edit) {
        facts.append(valueRow(tr("Before"), row.change.field, row.change.before, locale()));
        facts.append(linked(valueRow(tr("After"), row.change.field, row.change.after, locale()), leads.key, toKey));
    }
    if (!row.also.isEmpty())
        facts.append(alsoRow(row.also, leads));
    const bool isOne = row.edit && row.edit->fields.size() == 1;
    for (const store::EditedField &field : row.edit ? row.edit->fields : QList<store::EditedField>()) {
        const QString name = ChangeField::label(field.field);
        facts.append(valueRow(isOne ? tr("Before") : tr("%1, before").arg(name), field.field, field.before, locale()));
        facts.append(valueRow(isOne ? tr("After") : tr("%1, after").arg(name), field.field, field.after, locale()));
    }
    m_ui->facts->setRows(facts);
    QList<DetailRow> measures{
        linked({tr("Name"), ChangeText::title(row.change)}, leads.object, toObject),
        {tr("Kind"), ChangeText::kind(row.change.kind)},
        {row.edit ? tr("Saved at") : tr("Happened"),
         row.edit ? words::timeText(row.change.seen, locale()) : ChangeText::between(row.change, locale())},
        {tr("By"), models::changeAuthor(row)},
        {tr("State"), models::changeState(row, locale()), false, models::changeTone(row)}};
    if (!row.edit && row.change.sweep > 0) {
        const QString number = locale().toString(row.change.sweep);
        measures.append(
            {tr("Seen in"), others > 0
                                ? tr("reading %1 of the account, with %Ln other change(s)", nullptr, others).arg(number)
                                : tr("reading %1 of the account, as the only change").arg(number)});
    }
    if (row.edit && !row.edit->message.isEmpty())
        measures.append({tr("Your note"), row.edit->message});
    m_ui->measures->setRows(measures);
}

void ChangeDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

bool ChangeDetails::event(QEvent *event)
{
    // Before the layout tells the window how wide it must be.
    if (event->type() == QEvent::LayoutRequest)
        fitHead();
    return QWidget::event(event);
}

void ChangeDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHead();
}

/// Puts the buttons below the name where this would be left with a few letters beside them.
void ChangeDetails::fitHead()
{
    const QMargins margins = m_ui->head->contentsMargins();
    const int buttons = m_ui->actions->sizeHint().width() + margins.left() + margins.right();
    placeBelow(*m_ui->head, width() < m_ui->title->fairWidth() + m_ui->head->spacing() + buttons, Qt::AlignLeft);
}

} // namespace gui

#include "moc_changedetails.cpp"
