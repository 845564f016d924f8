#pragma once

class QLabel;
class QWidget;

namespace trunkline {

/// The few looks that text has, on top of the platform's font and palette. Forms name them by the property "textStyle"
/// of a label: "title", "heading" or "dim".
struct TextStyle
{
    static void title(QLabel *label);   ///< of a page
    static void heading(QLabel *label); ///< of a group inside a page
    static void dim(QLabel *label);
    /// The look that the label names; none where it names none.
    static void apply(QLabel *label);
    /// The same for every label of a form, which must not hold other forms.
    static void applyTo(QWidget *form);
};

} // namespace trunkline
