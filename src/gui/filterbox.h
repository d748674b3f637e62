// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemView;
class QLabel;
class QLineEdit;
class QPushButton;

namespace models {
class ArrangedModel;
}

namespace gui {

/// The filter of one table: a line to type in, and while it narrows "12 of 843 [Clear]" at its end, so that it never
/// becomes narrower. Esc clears it. Its tooltip names the fields for `field:value`.
class FilterBox : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBox(QWidget *parent = nullptr);

    /// What is filtered; must outlive the box.
    void setModel(models::ArrangedModel *model);
    /// Where Down and Enter lead, and what the keyboard reaches next.
    void setView(QAbstractItemView *view);
    /// What the line says while it is empty; also its accessible name.
    void setHint(const QString &hint);
    void takeFocus();
    /// What the keyboard reaches last in it.
    QWidget *lastControl() const;
    void clear();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCounts();
    void placeCounts();
    void showHelp();

    QLineEdit *m_line;
    QLabel *m_counts;
    QPushButton *m_clear;
    models::ArrangedModel *m_model = nullptr;
    QAbstractItemView *m_view = nullptr;
};

} // namespace gui
