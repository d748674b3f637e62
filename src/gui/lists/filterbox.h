// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/lists/fieldhint.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QAbstractItemView;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tables {
class ArrangedModel;
}

namespace gui {

/// The filter of one table, or of several side by side: a line to type in, and while it narrows "12 of 843 [Clear]" at
/// its end, so that it never becomes narrower. Esc clears it. While one types, the fields for `field:value` that begin
/// so stand below it, all of them before one does; its tooltip names them too. A field that is none is said below it.
class FilterBox : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBox(QWidget *parent = nullptr);
    ~FilterBox() override;

    /// What is filtered; must outlive the box.
    void setModel(tables::ArrangedModel *model);
    /// Filters this one as well; the counts are those of all together.
    void addModel(tables::ArrangedModel *model);
    /// Where Down and Enter lead. What is said of fields lies over what heads its rows, at that part of it.
    void setView(QAbstractItemView *view, FieldHint::Over over = FieldHint::Over::Foot);
    /// What the line says while it is empty; also its accessible name.
    void setHint(const QString &hint);
    /// What is typed in it.
    QString text() const;
    void setText(const QString &text);
    void takeFocus();
    /// Leads to the view.
    void reachView();
    /// The same, and there to the first row when none is current.
    void focusView();
    /// What the keyboard reaches last in it.
    QWidget *lastControl() const;
    /// Clears the line and leads there.
    void clear();
    /// Clears the line.
    void reset();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool keyPressed(const QKeyEvent &key);
    void showCounts();
    void placeCounts();
    void showHelp();
    void showUnknownFields();
    void describe();
    void showHint();
    QStringList fields() const;
    QString hint() const;

    QLineEdit *m_line;
    /// The picture at the start of the line.
    QWidget *m_picture = nullptr;
    QLabel *m_counts;
    QPushButton *m_clear;
    QLabel *m_unknown;
    /// A child of the window.
    QPointer<FieldHint> m_hint;
    QString m_help;
    QList<tables::ArrangedModel *> m_models;
    QAbstractItemView *m_view = nullptr;
    FieldHint::Over m_over = FieldHint::Over::Foot;
};

} // namespace gui
