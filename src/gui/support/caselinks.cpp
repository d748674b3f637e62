// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/support/caselinks.h"

#include "cases/casebook.h"
#include "gui/look/fonts.h"
#include "words/casetext.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// More of them are on their own page.
constexpr qsizetype mostLinks = 5;

/// It leads somewhere, as links do.
void showColour(QPushButton &link)
{
    QPalette palette;
    palette.setColor(QPalette::ButtonText, link.parentWidget()->palette().color(QPalette::Link));
    link.setPalette(palette);
}

} // namespace

CaseLinks::CaseLinks(QWidget *parent)
    : QWidget(parent)
    , m_head(new QLabel(this))
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 16, 0, 0);
    m_lines->setSpacing(2);
    scaleFont(*m_head, 1.1);
    m_lines->addWidget(m_head);
    hide();
}

void CaseLinks::follow(cases::CaseBook *book)
{
    m_book = book;
    if (book)
        connect(book, &cases::CaseBook::changed, this, &CaseLinks::renew);
    renew();
}

void CaseLinks::showObject(const insight::Object &object)
{
    if (m_object == object)
        return;
    m_object = object;
    renew();
}

void CaseLinks::renew()
{
    m_ids.clear();
    QStringList texts;
    for (const store::Case &one : m_book ? m_book->all() : QList<store::Case>()) {
        if (m_ids.size() == mostLinks)
            break;
        if (one.withdrawn.isValid() || !cases::concerns(one, m_object))
            continue;
        m_ids.append(one.id);
        texts.append(tr("%1: %2").arg(one.reference, words::CaseText::standing(m_book->standingOf(one))));
    }
    while (m_links.size() < m_ids.size()) {
        const qsizetype place = m_links.size();
        auto *link = new QPushButton(this);
        link->setFlat(true);
        showColour(*link);
        m_lines->addWidget(link, 0, Qt::AlignLeft);
        connect(link, &QPushButton::clicked, this, [this, place] {
            Q_EMIT wanted({u"cases"_s, m_ids.value(place), {}});
        });
        m_links.append(link);
    }
    for (qsizetype i = 0; i < m_links.size(); ++i) {
        m_links.at(i)->setVisible(i < m_ids.size());
        m_links.at(i)->setText(texts.value(i));
    }
    m_head->setText(tr("Support cases"));
    setVisible(!m_ids.isEmpty());
}

void CaseLinks::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        renew();
    for (QPushButton *link : std::as_const(m_links)) {
        if (event->type() == QEvent::PaletteChange)
            showColour(*link);
    }
}

} // namespace gui

#include "moc_caselinks.cpp"
