// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QString>
#include <QWidget>

#include <optional>

namespace gui {

/// The dark modules of a QR code, row by row.
struct QrMatrix
{
    /// Modules a side.
    int side = 0;
    QBitArray dark;

    bool isDark(int x, int y) const { return dark.testBit(qsizetype(y) * side + x); }
    bool operator==(const QrMatrix &) const = default;
};

/// The QR code of @p text in UTF-8, with error correction of level M. Nothing when it is empty, or longer than a QR
/// code holds.
std::optional<QrMatrix> qrMatrix(const QString &text);

/// A QR code, black on white in light and dark alike, with the quiet zone that readers ask for.
class QrCode : public QWidget
{
    Q_OBJECT

public:
    explicit QrCode(QWidget *parent = nullptr);

    /// Shows the code of @p text; whether there is one. Nothing of the text is kept but the modules.
    bool setText(const QString &text);
    void clear();
    bool isEmpty() const { return m_matrix.side == 0; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QrMatrix m_matrix;
};

} // namespace gui
