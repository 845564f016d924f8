#pragma once

class QLabel;
class QWidget;

namespace trunkline {

/// The few looks that text has, on top of the platform's font and palette. Forms name them by the property "textStyle"
/// of
struct TextStyle
{
    static void title(QLabel *label);   ///< of a page
    static void heading(QLabel *label); ///< of a group inside a page
    static void dim(QLabel *label);
    /// Gives every label of a form the look that it names.
    static void applyTo(QWidget *form);
};

} // namespace trunkline
