// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheet/sheetdialog.h"

#include "exchange/specialfile.h"
#include "gui/kit/filedialog.h"
#include "insight/object.h"
#include "settings/settings.h"
#include "ui_sheetdialog.h"
#include "words/language.h"
#include "words/writetext.h"

#include <QBuffer>
#include <QDir>
#include <QEvent>
#include <QImageReader>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QThreadPool>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// A logo is drawn no larger, in pixels, at three times the size that it has on the page.
constexpr QSize largestLogo(900, 132);

/// Does @p work in another thread, then @p done with what came of it in this one, unless @p context has died.
template <typename Result>
void doElsewhere(QObject *context, std::function<Result()> work, std::function<void(Result)> done)
{
    QThreadPool::globalInstance()->start([context = QPointer(context), work = std::move(work), done = std::move(done)] {
        auto result = std::make_shared<Result>(work());
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [context, done, result] {
                if (context)
                    done(std::move(*result));
            },
            Qt::QueuedConnection);
    });
}

} // namespace

SheetDialog::SheetDialog(Source source, settings::Settings &settings, QWidget *parent)
    : Dialog(parent)
    , m_source(std::move(source))
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::SheetDialog>())
{
    m_ui->setupUi(this);
    m_ui->pdf->setProperty("primary", true);
    m_ui->hint->setForegroundRole(QPalette::PlaceholderText);
    m_ui->language->addItem(u"Svenska"_s, u"sv"_s);
    m_ui->language->addItem(u"English"_s, u"en"_s);
    m_ui->language->setCurrentIndex(std::max(0, m_ui->language->findData(locale().name().left(2))));
    const QStringList customers = exchange::customersOf(m_source.values);
    for (const QString &one : customers)
        m_ui->customer->addItem(one.simplified(), one);
    connect(m_ui->customer, &QComboBox::currentIndexChanged, this, &SheetDialog::make);
    connect(m_ui->language, &QComboBox::currentIndexChanged, this, &SheetDialog::make);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &SheetDialog::reject);
    connect(m_ui->print, &QPushButton::clicked, this, &SheetDialog::print);
    connect(m_ui->html, &QPushButton::clicked, this, [this] { askWhere(false); });
    connect(m_ui->pdf, &QPushButton::clicked, this, [this] { askWhere(true); });
    connect(&settings, &settings::Settings::changed, this, [this](settings::Settings::Choice choice) {
        if (choice == settings::Settings::Choice::Agency)
            make();
    });
    make();
}

SheetDialog::~SheetDialog() = default;

void SheetDialog::showCustomer(const QString &customer)
{
    const QString id = insight::customerId(customer);
    for (int place = 0; place < m_ui->customer->count() && !id.isEmpty(); ++place) {
        if (insight::customerId(m_ui->customer->itemData(place).toString()) == id)
            m_ui->customer->setCurrentIndex(place);
    }
}

void SheetDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        enable();
    }
}

QString SheetDialog::customer() const
{
    return m_ui->customer->currentData().toString();
}

QString SheetDialog::language() const
{
    return m_ui->language->currentData().toString();
}

exchange::MailWords SheetDialog::words(const char *context) const
{
    return [code = language(), context](const char *source) { return words::translated(code, context, source); };
}

/// As a PNG, whatever it was; empty for none, and for what is no picture.
QByteArray SheetDialog::logo() const
{
    const QString path = m_settings.agency().logo;
    if (path.isEmpty() || exchange::isSpecialFile(path))
        return {};
    QImageReader reader(path);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.isValid() && size.height() > largestLogo.height())
        reader.setScaledSize(size.scaled(largestLogo, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    QByteArray png;
    QBuffer buffer(&png);
    if (image.isNull() || !buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return {};
    return png;
}

/// A change that is known was between two readings: the account is known since the first of them.
QDate SheetDialog::knownSince() const
{
    const QDate opened = m_settings.knownSince();
    if (m_source.changes.isEmpty() || !opened.isValid())
        return opened;
    return std::min(opened, m_source.changes.constLast().since.toLocalTime().date());
}

void SheetDialog::make()
{
    m_text = {};
    if (!customer().isEmpty()) {
        exchange::CustomerSheet sheet =
            exchange::sheetOf(customer(), m_source.values, m_source.changes, m_source.today, words("SupportMail"));
        sheet.knownSince = knownSince();
        sheet.agency = m_settings.agency().name;
        sheet.logo = logo();
        const exchange::MailWords own = words("CustomerSheet");
        m_text.html = exchange::htmlOf(sheet, own, language());
        m_text.font = font();
        m_text.foot = exchange::footOf(sheet);
        m_text.number = [pattern = exchange::pagePattern(own)](int page, int pages) {
            return pattern.arg(page).arg(pages);
        };
    }
    layOut();
}

void SheetDialog::layOut()
{
    const int number = ++m_number;
    m_isBusy = !m_text.isEmpty();
    enable();
    if (m_text.isEmpty()) {
        m_ui->view->showPages(nullptr);
        return;
    }
    using Pages = std::shared_ptr<SheetPages>;
    doElsewhere<Pages>(
        this,
        [text = m_text, thread = thread()] {
            auto pages = std::make_shared<SheetPages>(text);
            pages->moveTo(thread);
            return pages;
        },
        [this, number](const Pages &pages) {
            // What was chosen since is on its way.
            if (number != m_number)
                return;
            m_isBusy = false;
            m_ui->view->showPages(pages);
            enable();
            Q_EMIT ready();
        });
}

void SheetDialog::enable()
{
    const bool hasSheet = !m_text.isEmpty();
    for (QPushButton *button : {m_ui->print, m_ui->html, m_ui->pdf})
        button->setEnabled(hasSheet);
    m_ui->customer->setEnabled(m_ui->customer->count() > 0);
    if (m_ui->customer->count() == 0)
        m_ui->notice->say(Notice::Kind::Information,
                          tr("No customer is known yet: the details of the servers have not been read."));
}

void SheetDialog::askWhere(bool isPdf)
{
    const QString named = nameForFile(customer());
    askWhereToSave({.title = [] { return tr("Save customer sheet"); },
                    .accept = [] { return tr("Save"); },
                    .filter = [isPdf] { return isPdf ? tr("PDF (*.pdf)") : tr("HTML page (*.html)"); },
                    .suffix = isPdf ? u"pdf"_s : u"html"_s,
                    .name = u"%1-%2.%3"_s.arg(named.isEmpty() ? tr("customer") : named,
                                              m_source.today.toString(Qt::ISODate), isPdf ? u"pdf"_s : u"html"_s)},
                   this, this, [this, isPdf](const QString &path) { isPdf ? savePdf(path) : saveHtml(path); });
}

void SheetDialog::saveHtml(const QString &path)
{
    QSaveFile file(path);
    if (exchange::isSpecialFile(path))
        return tell(path, exchange::specialFileError());
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(m_text.html) == m_text.html.size() && exchange::commitWhole(file);
    tell(path, isWritten ? QString() : file.errorString());
}

void SheetDialog::savePdf(const QString &path)
{
    doElsewhere<QString>(
        this, [path, text = m_text, title = customer()] { return writePdf(path, text, title); },
        [this, path](const QString &error) { tell(path, error); });
}

void SheetDialog::tell(const QString &path, const QString &error)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (error.isEmpty())
        m_ui->notice->say(Notice::Kind::Information, tr("The sheet was written to %1.").arg(shown));
    else
        m_ui->notice->say(
            Notice::Kind::Error,
            [obstacle = words::obstacleOf(path, error)] { return words::WriteText::notSaved(obstacle); },
            [shown, error] { return shown + u'\n' + error; });
}

void SheetDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(customer());
    printer->setFullPage(true);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        doElsewhere<bool>(
            this, [text = m_text, printer] { return SheetPages(text).print(*printer); },
            [this](bool isPrinted) {
                m_ui->notice->say(isPrinted ? Notice::Kind::Information : Notice::Kind::Error,
                                  isPrinted ? tr("The sheet was sent to the printer.")
                                            : tr("The sheet could not be printed."));
            });
    });
    // The dialog holds the printer until it is gone.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

} // namespace gui

#include "moc_sheetdialog.cpp"
