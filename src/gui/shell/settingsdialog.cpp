// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/settingsdialog.h"

#include "gui/kit/taborder.h"
#include "gui/lists/rowdelegate.h"
#include "gui/look/colours.h"
#include "gui/look/fonts.h"
#include "gui/look/theme.h"
#include "gui/shell/networksettings.h"
#include "gui/shell/refreshsettings.h"
#include "gui/shell/sshsettings.h"
#include "gui/shell/supportsettings.h"
#include "settings/settings.h"
#include "ui_settingsdialog.h"
#include "words/language.h"

#include <QEvent>
#include <QScreen>
#include <QScrollBar>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int sectionHeight = 32;
constexpr int sectionRoom = 24;
/// A page that needs more scrolls.
constexpr int highestPage = 460;
constexpr int leastField = 280;
constexpr int leastLabel = 150;
// Those that are widgets of their own, after the form's.
constexpr int sshSection = 4;
constexpr int networkSection = 5;
constexpr int refreshSection = 6;
constexpr int supportSection = 7;

// What the items of the choices stand for, in their order.

const QStringList &languages()
{
    static const QStringList codes{u"sv"_s, u"en"_s};
    return codes;
}

const QList<Appearance> &appearances()
{
    static const QList<Appearance> all{Appearance::System, Appearance::Light, Appearance::Dark};
    return all;
}

const QString &separatorChoices()
{
    static const QString all = u";,\t"_s;
    return all;
}

} // namespace

SettingsDialog::SettingsDialog(settings::Settings &settings, words::Language &language, Theme &theme, QWidget *parent)
    : Dialog(parent)
    , m_settings(settings)
    , m_language(language)
    , m_theme(theme)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
{
    m_ui->setupUi(this);
    for (QLabel *head : {m_ui->lookHead, m_ui->expiryHead, m_ui->peopleHead, m_ui->mailHead, m_ui->csvHead})
        scaleFont(*head, 1.1);
    setUpSections();
    m_ui->textSize->setRange(settings::Settings::smallestText, settings::Settings::largestText);
    showSettings();
    setUpChoices();
    connect(&settings, &settings::Settings::changed, this, [this](settings::Settings::Choice choice) {
        // What its other parts show they follow by themselves.
        using Choice = settings::Settings::Choice;
        if (choice != Choice::RequestsAtOnce && choice != Choice::Proxy && choice != Choice::Ssh)
            showSettings();
    });
    connect(&language, &words::Language::changed, this, &SettingsDialog::showLook);
    // After the sections that are widgets of their own.
    putLast(*m_ui->closeButton);
    retranslate();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showLook();
    else if (event->type() == QEvent::FontChange)
        // When its fields have the new font too.
        QMetaObject::invokeMethod(this, &SettingsDialog::fitSections, Qt::QueuedConnection);
}

QStringList SettingsDialog::sections()
{
    return {u"general"_s, u"expiry"_s, u"people"_s, u"csv"_s, u"ssh"_s, u"network"_s, u"refresh"_s, u"support"_s};
}

void SettingsDialog::showSection(const QString &name)
{
    if (const qsizetype number = sections().indexOf(name); number >= 0)
        m_ui->sections->setCurrentRow(static_cast<int>(number));
}

void SettingsDialog::setUpSections()
{
    m_ui->sections->setItemDelegate(new RowDelegate(sectionHeight, m_ui->sections));
    m_ui->sections->viewport()->setBackgroundRole(QPalette::Window);
    m_ui->pages->addWidget(new SshSettings(m_settings, m_ui->pages));
    m_ui->pages->addWidget(new NetworkSettings(m_settings, m_ui->pages));
    m_ui->pages->addWidget(new RefreshSettings(m_settings, m_ui->pages));
    m_ui->pages->addWidget(new SupportSettings(m_settings, m_ui->pages));
    while (m_ui->sections->count() < sections().size())
        m_ui->sections->addItem(QString());
    // What has nothing to scroll is no stop for the keyboard.
    const QScrollBar *bar = m_ui->scroll->verticalScrollBar();
    const auto stop = [scroll = m_ui->scroll](int least, int most) {
        scroll->setFocusPolicy(most > least ? Qt::StrongFocus : Qt::NoFocus);
    };
    stop(bar->minimum(), bar->maximum());
    connect(bar, &QScrollBar::rangeChanged, m_ui->scroll, stop);
    for (QWidget *ground : {m_ui->scroll->viewport(), static_cast<QWidget *>(m_ui->pages)})
        ground->setAutoFillBackground(false);
    connect(m_ui->sections, &QListWidget::currentRowChanged, this, &SettingsDialog::turnTo);
    m_ui->sections->setCurrentRow(0);
}

void SettingsDialog::turnTo(int number)
{
    m_ui->pages->setCurrentIndex(number);
    // A page is scrolled for its own sake only, not for the longest line of another.
    for (int i = 0; i < m_ui->pages->count(); ++i) {
        const auto policy = i == number ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_ui->pages->widget(i)->setSizePolicy(policy, policy);
    }
}

/// As wide as its longest name, and no higher than the list and the highest page need.
void SettingsDialog::fitSections()
{
    m_ui->sections->setFixedWidth(m_ui->sections->sizeHintForColumn(0) + sectionRoom);
    m_ui->sections->setMinimumHeight(m_ui->sections->sizeHintForRow(0) * m_ui->sections->count());
    alignFields();
    const QMargins margins = layout()->contentsMargins();
    const int bar = m_ui->scroll->verticalScrollBar()->sizeHint().width();
    const int beside =
        margins.left() + margins.right() + m_ui->sections->width() + m_ui->sectionsAndPage->spacing() + bar;
    int needed = 0;
    for (int page = 0; page < m_ui->pages->count(); ++page)
        needed = qMax(needed, m_ui->pages->widget(page)->layout()->totalMinimumSize().width());
    setMinimumWidth(qMin(beside + needed, screen()->availableGeometry().width()));
    const int room = width() - beside;
    int height = 0;
    for (int page = 0; page < m_ui->pages->count(); ++page)
        height = qMax(height, m_ui->pages->widget(page)->layout()->totalHeightForWidth(room));
    m_ui->scroll->setMinimumHeight(qMin(height, highestPage));
}

/// All fields are equally wide and begin in one column, on all pages.
void SettingsDialog::alignFields()
{
    QWidgetList fields;
    QWidgetList labels;
    for (QWidget *widget : m_ui->pages->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<QLabel *>(widget);
        const bool isPart = qobject_cast<QAbstractSpinBox *>(widget->parentWidget());
        if (label && label->buddy())
            labels.append(widget);
        else if (!isPart && (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) ||
                             qobject_cast<QLineEdit *>(widget)))
            fields.append(widget);
    }
    int fieldWidth = leastField;
    for (const QWidget *field : std::as_const(fields))
        fieldWidth = qMax(fieldWidth, field->sizeHint().width());
    int labelWidth = leastLabel;
    for (const QWidget *label : std::as_const(labels))
        labelWidth = qMax(labelWidth, label->sizeHint().width());
    for (QWidget *field : std::as_const(fields))
        field->setFixedWidth(fieldWidth);
    for (QWidget *label : std::as_const(labels))
        label->setMinimumWidth(labelWidth);
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    fitSections();
    Dialog::showEvent(event);
}

/// What is set, except thresholds that are being typed and not yet right.
void SettingsDialog::showSettings()
{
    const settings::Settings::Thresholds thresholds = m_settings.thresholds();
    if (m_ui->problem->text().isEmpty()) {
        for (const auto &[box, days] :
             {std::pair(m_ui->urgent, thresholds.urgent), std::pair(m_ui->soon, thresholds.soon),
              std::pair(m_ui->inSight, thresholds.inSight)}) {
            const QSignalBlocker quiet(box);
            box->setValue(days);
        }
    }
    const QSignalBlocker quiet(m_ui->textSize);
    m_ui->textSize->setValue(m_settings.textSize());
    m_ui->avatars->setChecked(m_settings.avatars());
    m_ui->mailLanguage->setCurrentIndex(static_cast<int>(languages().indexOf(m_settings.mailLanguage())));
    const settings::Settings::Csv csv = m_settings.csv();
    m_ui->separator->setCurrentIndex(static_cast<int>(separatorChoices().indexOf(csv.separator)));
    m_ui->byteOrderMark->setChecked(csv.byteOrderMark);
    showLook();
}

void SettingsDialog::setUpChoices()
{
    for (QSpinBox *box : {m_ui->urgent, m_ui->soon, m_ui->inSight})
        connect(box, &QSpinBox::valueChanged, this, &SettingsDialog::takeThresholds);
    connect(m_ui->language, &QComboBox::activated, this, [this](int index) {
        m_settings.setLanguage(languages().at(index));
        m_language.use(languages().at(index));
    });
    connect(m_ui->appearance, &QComboBox::activated, this, [this](int index) {
        m_settings.setAppearance(appearanceName(appearances().at(index)));
        m_theme.apply(appearances().at(index));
    });
    connect(m_ui->textSize, &QSpinBox::valueChanged, this, [this](int percent) {
        m_settings.setTextSize(percent);
        m_theme.setTextSize(percent);
    });
    connect(m_ui->avatars, &QCheckBox::toggled, &m_settings, &settings::Settings::setAvatars);
    connect(m_ui->mailLanguage, &QComboBox::activated, this,
            [this](int index) { m_settings.setMailLanguage(languages().at(index)); });
    const auto takeCsv = [this] {
        m_settings.setCsv({separatorChoices().at(m_ui->separator->currentIndex()), m_ui->byteOrderMark->isChecked()});
    };
    connect(m_ui->separator, &QComboBox::activated, this, takeCsv);
    connect(m_ui->byteOrderMark, &QCheckBox::clicked, this, takeCsv);
}

void SettingsDialog::takeThresholds()
{
    showProblem();
    if (m_ui->problem->text().isEmpty())
        m_settings.setThresholds({m_ui->urgent->value(), m_ui->soon->value(), m_ui->inSight->value()});
}

void SettingsDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->sections->item(sshSection)->setText(tr("SSH"));
    m_ui->sections->item(networkSection)->setText(tr("Network"));
    m_ui->sections->item(refreshSection)->setText(tr("Refreshing"));
    m_ui->sections->item(supportSection)->setText(tr("Support"));
    fitSections();
    showProblem();
    showLook();
}

/// Which of the thresholds is in the way of the next; the line keeps its place while there is nothing to say.
void SettingsDialog::showProblem()
{
    QString problem;
    if (m_ui->urgent->value() >= m_ui->soon->value())
        problem = tr("“Soon” must be more days than “Urgent”. Until then, the previous values apply.");
    else if (m_ui->soon->value() >= m_ui->inSight->value())
        problem = tr("“Upcoming” must be more days than “Soon”. Until then, the previous values apply.");
    m_ui->problem->setText(problem.isEmpty() ? QString() : u"✕ "_s + problem);
    for (QSpinBox *box : {m_ui->urgent, m_ui->soon, m_ui->inSight})
        box->setAccessibleDescription(m_ui->problem->text());
    QPalette palette = m_ui->problem->palette();
    palette.setColor(QPalette::WindowText, coloursFor(this->palette()).bad);
    m_ui->problem->setPalette(palette);
}

void SettingsDialog::showLook()
{
    m_ui->language->setCurrentIndex(static_cast<int>(languages().indexOf(m_language.code())));
    m_ui->appearance->setCurrentIndex(static_cast<int>(appearances().indexOf(m_theme.appearance())));
    showProblem();
}

} // namespace gui

#include "moc_settingsdialog.cpp"
