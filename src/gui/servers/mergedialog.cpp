// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/mergedialog.h"

#include "gui/look/fonts.h"
#include "gui/servers/heldtext.h"
#include "names/plaintext.h"
#include "ui_mergedialog.h"
#include "words/fieldtext.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

// Enough of a text to tell two apart; the whole stands in the form.
constexpr qsizetype longestText = 600;
constexpr int highestScroll = 440;

/// As much of a long text as is shown, around the place where the texts begin to differ.
QString excerpt(const QString &text, qsizetype place)
{
    constexpr qsizetype length = longestText - 2;
    if (text.size() <= longestText)
        return text;
    const qsizetype first = std::clamp<qsizetype>(place - longestText / 3, 0, text.size() - length);
    const QString before = first > 0 ? u"…"_s : QString();
    const QString after = first + length < text.size() ? u"…"_s : QString();
    return before + text.mid(first, length) + after;
}

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setText(text.isEmpty() ? u"–"_s : names::withSigns(text));
    return label;
}

} // namespace

MergeDialog::MergeDialog(const QList<inventory::Field> &conflicts, const inventory::InstanceFields &base,
                         const inventory::InstanceFields &theirs, const inventory::InstanceFields &mine,
                         QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::MergeDialog>())
    , m_base(base)
    , m_theirs(theirs)
    , m_mine(mine)
{
    m_ui->setupUi(this);
    m_ui->save->setProperty("primary", true);
    for (inventory::Field field : conflicts)
        addChoice(field);
    m_ui->fields->addStretch();
    retranslate();
    checkComplete();
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->contents->setAutoFillBackground(false);
    if (!m_choices.isEmpty())
        m_choices.first().theirs->setFocus();
}

MergeDialog::~MergeDialog() = default;

void MergeDialog::addChoice(inventory::Field field)
{
    auto *box = new QWidget(m_ui->contents);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    Choice choice{field, new QLabel(box), new QLabel(box), new QRadioButton(box), new QRadioButton(box)};
    scaleFont(*choice.name, 1, QFont::Bold);
    choice.theirs->setObjectName(inventory::apiName(field) + u"_theirs"_s);
    choice.mine->setObjectName(inventory::apiName(field) + u"_mine"_s);
    auto *group = new QButtonGroup(box);
    group->addButton(choice.theirs);
    group->addButton(choice.mine);
    grid->addWidget(choice.name, 0, 0, 1, 2);
    grid->addWidget(choice.before, 1, 0, Qt::AlignTop);
    const qsizetype place = differencePlace(field);
    grid->addWidget(textLabel(excerpt(m_base.at(field), place), box), 1, 1);
    grid->addWidget(choice.theirs, 2, 0, Qt::AlignTop);
    grid->addWidget(textLabel(excerpt(m_theirs.at(field), place), box), 2, 1);
    grid->addWidget(choice.mine, 3, 0, Qt::AlignTop);
    grid->addWidget(textLabel(excerpt(m_mine.at(field), place), box), 3, 1);
    connect(group, &QButtonGroup::buttonClicked, this, &MergeDialog::checkComplete);
    m_ui->fields->addWidget(box);
    m_choices.append(choice);
}

/// Where the texts of a field begin to differ.
qsizetype MergeDialog::differencePlace(inventory::Field field) const
{
    return std::min(HeldText::firstDifference(m_theirs.at(field), m_base.at(field)),
                    HeldText::firstDifference(m_theirs.at(field), m_mine.at(field)));
}

void MergeDialog::setServer(const QString &server)
{
    m_server = server;
    retranslate();
}

inventory::InstanceFields MergeDialog::chosen() const
{
    inventory::InstanceFields fields = m_mine;
    for (const Choice &choice : m_choices) {
        if (choice.theirs->isChecked())
            fields.at(choice.field) = m_theirs.at(choice.field);
    }
    return fields;
}

void MergeDialog::showEvent(QShowEvent *event)
{
    fitScroll();
    Dialog::showEvent(event);
}

void MergeDialog::resizeEvent(QResizeEvent *event)
{
    fitScroll();
    Dialog::resizeEvent(event);
}

/// As high as the choices need, within reason, and no higher: none of them is to be overlooked.
void MergeDialog::fitScroll()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const int needed = m_ui->contents->layout()->totalHeightForWidth(room);
    m_ui->scroll->setMinimumHeight(qMin(needed, highestScroll));
}

void MergeDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MergeDialog::retranslate()
{
    m_ui->retranslateUi(this);
    if (!m_server.isEmpty()) {
        setWindowTitle(tr("%1: changed by someone else").arg(m_server));
        // There is no form behind it, but what became of the others.
        m_ui->back->setText(tr("Back"));
    }
    for (const Choice &choice : std::as_const(m_choices)) {
        const QString field = words::FieldText::name(choice.field);
        const qsizetype place = differencePlace(choice.field);
        choice.name->setText(field);
        choice.before->setText(tr("Before:"));
        choice.theirs->setText(tr("On the server now:"));
        choice.theirs->setAccessibleName(tr("%1: keep what is on the server now").arg(field));
        choice.mine->setText(tr("Your text:"));
        choice.mine->setAccessibleName(tr("%1: save your text").arg(field));
        for (const auto &[button, fields] : {std::pair(choice.theirs, &m_theirs), std::pair(choice.mine, &m_mine)}) {
            const QString text = fields->at(choice.field);
            button->setAccessibleDescription(text.isEmpty() ? tr("Empty") : excerpt(text, place));
        }
    }
}

void MergeDialog::checkComplete()
{
    const bool complete = std::all_of(m_choices.begin(), m_choices.end(), [](const Choice &choice) {
        return choice.theirs->isChecked() || choice.mine->isChecked();
    });
    m_ui->save->setEnabled(complete);
    m_ui->incomplete->setVisible(!complete);
}

} // namespace gui

#include "moc_mergedialog.cpp"
