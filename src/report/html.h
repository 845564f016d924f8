#pragma once

#include <QHash>
#include <QString>

namespace trunkline {

/// A piece of HTML or SVG that may be put into a page as it is. It is only made from what the program itself has
/// written (a literal, a resource) and from text, which is escaped; so nothing that comes from a server can become a
/// tag.
class Html
{
public:
    Html() = default;
    /// Only takes a literal.
    template <std::size_t Size> static Html literal(const char16_t (&code)[Size])
    {
        return Html(QString::fromUtf16(code, Size - 1));
    }
    /// A file of our own resources.
    static Html resource(const QString &path);
    /// For elements and for attributes in quotation marks alike.
    static Html text(const QString &text);

    Html &operator+=(const Html &other)
    {
        m_code += other.m_code;
        return *this;
    }
    bool isEmpty() const { return m_code.isEmpty(); }
    const QString &code() const { return m_code; }

private:
    friend class HtmlTemplate;
    explicit Html(QString code)
        : m_code(std::move(code))
    {
    }
    QString m_code;
};

/// Fills the {names} in a piece of HTML, in one pass: a value that holds {a name} itself stays what it is. A name that
/// has no value is left empty.
class HtmlTemplate
{
public:
    template <std::size_t Size>
    explicit HtmlTemplate(const char16_t (&code)[Size])
        : m_code(Html::literal(code).code())
    {
    }

    HtmlTemplate &set(const QString &name, const QString &text)
    {
        m_values.insert(name, Html::text(text));
        return *this;
    }
    HtmlTemplate &set(const QString &name, const Html &html)
    {
        m_values.insert(name, html);
        return *this;
    }
    HtmlTemplate &set(const QString &name, double number);
    Html html() const;

private:
    QString m_code;
    QHash<QString, Html> m_values;
};

} // namespace trunkline
