#include "ui/textstyle.h"

#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {
void setFontOf(QLabel *label, double scale)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
}
} // namespace

void TextStyle::title(QLabel *label)
{
    setFontOf(label, 1.35);
}

void TextStyle::heading(QLabel *label)
{
    setFontOf(label, 1.0);
}

void TextStyle::dim(QLabel *label)
{
    label->setForegroundRole(QPalette::PlaceholderText);
}

void TextStyle::apply(QLabel *label)
{
    const QString style = label->property("textStyle").toString();
    if (style == "title"_L1)
        title(label);
    else if (style == "heading"_L1)
        heading(label);
    else if (style == "dim"_L1)
        dim(label);
}

void TextStyle::applyTo(QWidget *form)
{
    const QList<QLabel *> labels = form->findChildren<QLabel *>();
    for (QLabel *label : labels)
        apply(label);
}

} // namespace trunkline
