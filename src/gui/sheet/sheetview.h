// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <memory>

namespace gui {

class SheetPages;

/// Pages as they will be printed, one below the other, as wide as there is room.
class SheetView : public QScrollArea
{
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);
    ~SheetView() override;

    /// Null while there are none. They belong to this thread.
    void showPages(std::shared_ptr<SheetPages> pages);
    int pageCount() const;

    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Paper;

    void fit();

    Paper *m_paper;
};

} // namespace gui
