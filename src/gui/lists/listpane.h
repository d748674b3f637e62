// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/state.h"

#include <QWidget>

#include <functional>

class QAbstractItemView;
class QProgressBar;
class QStackedLayout;

namespace tables {
class ArrangedModel;
}

namespace gui {

class Notice;
class Placeholder;

/// A view with its four empty states: nothing there, the filter hides all, not loaded yet, failed. Where rows stand, a
/// failed refresh and rows that could not be read are told above them.
class ListPane : public QWidget
{
    Q_OBJECT

public:
    /// The sentences of one list, in the language of the moment.
    struct Texts
    {
        QString nothing;  ///< the account has none
        QString hidden;   ///< the filter hides all
        QString reading;  ///< being read for the first time
        QString notAsked; ///< not asked for yet
    };

    /// One of the lists that the rows come from.
    struct Source
    {
        std::function<QString()> name; ///< in the language of the moment; null where there is only one
        inventory::State state;
    };

    explicit ListPane(QWidget *parent = nullptr);

    /// Both must outlive the pane, or be its children. The keyboard reaches the view where it reaches the pane.
    void setView(QAbstractItemView *view, tables::ArrangedModel *model);
    void setTexts(const Texts &texts);
    void setState(const inventory::State &state) { setSources({{nullptr, state}}); }
    /// For rows that come from several lists: rows stand as soon as one is there, and what is missing is told by name.
    void setSources(const QList<Source> &sources);

    QSize minimumSizeHint() const override;

    /// What the pane says instead of rows; empty while rows stand.
    QString placeholderText() const;
    /// What it says above the rows; empty for nothing.
    QString noticeText() const;

Q_SIGNALS:
    void retryAsked();
    void clearFilterAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void showPlaceholder();
    void showNotice();
    bool any(inventory::State::Phase phase) const;
    bool anyHasValues() const;
    static QString failure(const Source &source);
    static QString incomplete(const Source &source);
    static QString sentence(const Source &source);
    static QString details(const Source &source);

    QProgressBar *m_bar;
    Notice *m_notice;
    QStackedLayout *m_stack;
    Placeholder *m_placeholder;
    tables::ArrangedModel *m_model = nullptr;
    Texts m_texts;
    QList<Source> m_sources{Source{}};
    bool m_clears = false;
};

} // namespace gui
