// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/form.h"

#include <QDate>

#include <functional>
#include <memory>

namespace Ui {
class UntilDialog;
}

namespace gui {

/// Asks until when something is to be left alone, and why: until() and reason() are its answer.
class UntilDialog final : public Form
{
    Q_OBJECT

public:
    /// What it says, in the language of the moment: asked again when that changes.
    struct Texts
    {
        std::function<QString()> title;
        std::function<QString()> sentence;    ///< what it is about
        std::function<QString()> explanation; ///< what that means
        std::function<QString()> answer;      ///< on its button
        /// What is to be known of that day; empty for nothing.
        std::function<QString(const QDate &until)> hint = {};
    };
    /// What is offered.
    struct Offer
    {
        QDate first;         ///< the first day that can be chosen
        QDate until;         ///< the day that is chosen at first
        QString reason = {}; ///< what was said before
    };

    UntilDialog(Texts texts, const Offer &offer, QWidget *parent);
    ~UntilDialog() override;

    QDate until() const;
    QString reason() const;

protected:
    bool holdsUnsaved() const override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showState();

    std::unique_ptr<Ui::UntilDialog> m_ui;
    Texts m_texts;
    QString m_reasonBefore;
};

} // namespace gui
