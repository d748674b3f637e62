// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/overviewsection.h"

#include "gui/look/fonts.h"
#include "gui/overview/overviewlink.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

OverviewSection::OverviewSection(QWidget *parent)
    : QWidget(parent)
    , m_head(new QLabel(this))
    , m_calm(new QLabel(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    scaleFont(*m_head, 1.1);
    for (QLabel *label : {m_head, m_calm}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(8, 0, 8, 6);
        m_layout->addWidget(label);
    }
    m_layout->addStretch(1);
}

void OverviewSection::say(const QString &title, const QList<OverviewLine> &lines, const QString &calm, bool isGood)
{
    m_head->setText(title);
    m_calm->setText(isGood ? u"✓ "_s + calm : calm);
    m_calm->setVisible(lines.isEmpty() && !calm.isEmpty());
    m_lines = lines;
    while (m_links.size() < lines.size()) {
        auto *link = new OverviewLink(OverviewLink::Kind::Line, this);
        const qsizetype number = m_links.size();
        connect(link, &QAbstractButton::clicked, this, [this, number] {
            if (number < m_lines.size() && !m_lines.at(number).place.page.isEmpty())
                Q_EMIT wanted(m_lines.at(number).place);
        });
        m_layout->insertWidget(m_layout->count() - 1, link);
        m_links.append(link);
    }
    for (qsizetype i = 0; i < m_links.size(); ++i) {
        const bool isShown = i < lines.size();
        if (isShown)
            m_links[i]->say(lines[i].text, lines[i].tone);
        m_links[i]->setVisible(isShown);
    }
}

} // namespace gui

#include "moc_overviewsection.cpp"
