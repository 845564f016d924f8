#include "core/shellquoting.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

bool isControl(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

bool isPlain(const QString &text, QLatin1StringView furtherCharacters)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [&](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               furtherCharacters.contains(c);
    });
}

QString bashWord(const QString &text)
{
    if (isPlain(text, "_./:=@+,-"_L1))
        return text;
    if (!ShellQuoting::hasControlCharacters(text))
        return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
    // ANSI-C quoting; bytes, so that it does not depend on the terminal's encoding
    QString out = u"$'"_s;
    for (const QChar c : text) {
        if (isControl(c)) {
            for (const char byte : QString(c).toUtf8())
                out += u"\\x"_s + QString::number(static_cast<uchar>(byte), 16).rightJustified(2, u'0');
        } else {
            if (c == u'\'' || c == u'\\')
                out += u'\\';
            out += c;
        }
    }
    return out + u'\'';
}

/// Quotation marks with a backslash before them, and those backslashes doubled that then stand before one.
QString quotesEscaped(const QString &text)
{
    QString out;
    qsizetype backslashes = 0;
    for (const QChar c : text) {
        if (c == u'"')
            out += QString(backslashes + 1, u'\\');
        backslashes = c == u'\\' ? backslashes + 1 : 0;
        out += c;
    }
    return out;
}

QString powerShellQuoted(QStringView text)
{
    QString out(1, u'\'');
    for (const QChar c : text) {
        // PowerShell takes the typographic single quotes for quotes, too
        if (c == u'\'' || (c.unicode() >= 0x2018 && c.unicode() <= 0x201b))
            out += c;
        out += c;
    }
    return out + u'\'';
}

QString powerShellWord(const QString &text)
{
    // a word like -a.b would be taken for two
    const bool splits = text.startsWith(u'-') && (text.contains(u'.') || text.contains(u':'));
    return isPlain(text, "-_./:=+\\"_L1) && !splits ? text : ShellQuoting::powerShellText(text);
}

/// All that means something to cmd with a caret before it. cmd looks for %variables% before anything else, in quotes as
/// well, and counts every quotation mark: so quotation marks get one too, and what follows a percent sign, because no
/// variable has a name with a caret in it.
QString withCarets(const QString &text)
{
    QString out;
    bool afterPercent = false;
    for (const QChar c : text) {
        if (afterPercent || QStringView(u"()%!^\"<>&|").contains(c))
            out += u'^';
        afterPercent = c == u'%';
        out += c;
    }
    return out;
}

bool needsCarets(const QString &text)
{
    return text.contains(u'"') || text.contains(u'%');
}

QString cmdWord(const QString &text)
{
    const QString argument = ShellQuoting::windowsArgument(text);
    return needsCarets(text) ? withCarets(argument) : argument;
}

} // namespace

bool ShellQuoting::hasControlCharacters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isControl);
}

QString ShellQuoting::withoutControlCharacters(QString text)
{
    std::replace_if(text.begin(), text.end(), isControl, QChar(QChar::ReplacementCharacter));
    return text;
}

QString ShellQuoting::powerShellText(const QString &text)
{
    if (!hasControlCharacters(text))
        return powerShellQuoted(text);
    QStringList pieces;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isControl(text.at(i)))
            continue;
        if (i > begin || pieces.isEmpty())
            pieces += powerShellQuoted(QStringView(text).sliced(begin, i - begin));
        if (i < text.size())
            pieces += u"[char]"_s + QString::number(text.at(i).unicode());
        begin = i + 1;
    }
    return u'(' + pieces.join(u" + "_s) + u')';
}

QString ShellQuoting::oldPowerShellArgument(const QString &text)
{
    if (text.isEmpty())
        return u"'\"\"'"_s;
    return text.contains(u'"') ? powerShellText(quotesEscaped(text)) : powerShellWord(text);
}

QString ShellQuoting::cmdAssignment(const QString &name, const QString &value)
{
    return needsCarets(value) ? withCarets(name + u'=' + value) : u'"' + name + u'=' + value + u"\""_s;
}

QString ShellQuoting::windowsArgument(const QString &text)
{
    if (isPlain(text, "_./:=+,-\\"_L1))
        return text;
    const auto last = std::find_if(text.rbegin(), text.rend(), [](QChar c) { return c != u'\\'; });
    return u'"' + quotesEscaped(text) + QString(last - text.rbegin(), u'\\') + u'"';
}

QString ShellQuoting::word(const QString &text, Shell shell)
{
    switch (shell) {
    case Shell::Bash:
        return bashWord(text);
    case Shell::PowerShell:
        return powerShellWord(text);
    case Shell::Cmd:
        return cmdWord(text);
    }
    return {};
}

} // namespace trunkline
