// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    /// What is free above and below the text, above it as seen by a text in the parent's font: in another font, the
    /// value stands on the same line as that.
    void setRoom(int above, int below);
    /// Marks some of it, as a mouse does.
    void mark(int start, int length);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QSizeF measured(int width) const;
    qsizetype placeInValue(qsizetype place) const;
    void placeText();

    QString m_value;
    QString m_shown;
    int m_above = 0;
    int m_below = 0;
    /// Of what is above, in pixels: what the document has of it.
    int m_inside = 0;
};

} // namespace gui
