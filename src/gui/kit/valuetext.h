// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QTextEdit>

namespace gui {

/// A value to read, to select and to copy: plain text that goes on in the next line wherever it must, also within an
/// address or a fingerprint, but not at a space within a telephone number. It asks for the height that this takes.
class ValueText : public QTextEdit
{
    Q_OBJECT

public:
    explicit ValueText(QWidget *parent = nullptr);

    /// As it was given: the document tells some spaces otherwise, and shows characters that turn text as signs.
    const QString &value() const { return m_value; }
    void setValue(const QString &value);
    /// A part of the value that leads somewhere: to a target that only who gives it understands.
    struct Link
    {
        qsizetype start = 0;
        qsizetype length = 0;
        QString target;

        bool operator==(const Link &) const = default;
    };
    /// Those of the value that is set, in its order. A click follows one, and so does Return; with any, Tab comes here.
    void setLinks(const QList<Link> &links);
    const QList<Link> &links() const { return m_links; }
    void setLinkColour(const QColor &colour);
    /// What is free above and below the text, above it as seen by a text in the parent's font: in another font, the
    /// value stands on the same line as that.
    void setRoom(int above, int below);
    /// Marks some of it, as a mouse does.
    void mark(int start, int length);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void followed(const QString &target);

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QSizeF measured(int width) const;
    qsizetype placeInValue(qsizetype place) const;
    void placeText();
    void showLinks();
    const Link *linkAt(qsizetype shown) const;
    const Link *linkUnder(const QPoint &at) const;

    QString m_value;
    QString m_shown;
    QList<Link> m_links;
    QColor m_linkColour;
    /// The document has the looks of links.
    bool m_areLinksShown = false;
    int m_above = 0;
    int m_below = 0;
    /// Of what is above, in pixels: what the document has of it.
    int m_inside = 0;
};

} // namespace gui
