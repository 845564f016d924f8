#include "core/commandtext.h"

#include "core/shellquoting.h"

#include <QStringEncoder>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// The environment of a command as pairs, without what could hold a password.
QList<std::pair<QString, QString>> shownEnvironment(const ToolCommand &command)
{
    QList<std::pair<QString, QString>> pairs;
    for (auto it = command.environment.begin(); it != command.environment.end(); ++it) {
        if (it.key().compare("PGPASSWORD"_L1, Qt::CaseInsensitive) != 0)
            pairs.emplaceBack(it.key(), it.value());
    }
    return pairs;
}

QString bashCommand(const ToolCommand &command)
{
    QStringList words;
    for (const auto &[name, value] : shownEnvironment(command))
        words += name + u'=' + ShellQuoting::word(value, Shell::Bash);
    words += ShellQuoting::word(command.program, Shell::Bash);
    for (const QString &argument : command.arguments)
        words += ShellQuoting::word(argument, Shell::Bash);
    if (!command.standardOutputFile.isEmpty())
        words += u"> "_s + ShellQuoting::word(command.standardOutputFile, Shell::Bash);
    return words.join(u' ');
}

QString powerShellEnvironment(const ToolCommand &command)
{
    QString text;
    for (const auto &[name, value] : shownEnvironment(command))
        text += u"$env:"_s + name + u" = "_s + ShellQuoting::powerShellText(value) + u"; "_s;
    return text;
}

QString powerShellCommand(const ToolCommand &command)
{
    QString text = powerShellEnvironment(command);
    if (!command.standardOutputFile.isEmpty()) {
        // its own > decodes and encodes what passes; Start-Process keeps the bytes
        QStringList arguments;
        for (const QString &argument : command.arguments)
            arguments += ShellQuoting::windowsArgument(argument);
        return text + u"Start-Process -NoNewWindow -Wait -FilePath "_s + ShellQuoting::powerShellText(command.program) +
               u" -ArgumentList "_s + ShellQuoting::powerShellText(arguments.join(u' ')) +
               u" -RedirectStandardOutput "_s + ShellQuoting::powerShellText(command.standardOutputFile);
    }
    // Up to version 7.2 arguments that are empty or hold a quotation mark arrive changed. From 7.3 on the old way can
    // be asked for, so that one text does for all.
    const bool needsOldWay =
        std::any_of(command.arguments.begin(), command.arguments.end(),
                    [](const QString &argument) { return argument.isEmpty() || argument.contains(u'"'); });
    if (needsOldWay)
        text += u"$PSNativeCommandArgumentPassing = 'Legacy'; "_s;
    QStringList words{u"&"_s, ShellQuoting::powerShellText(command.program)};
    for (const QString &argument : command.arguments) {
        words += needsOldWay ? ShellQuoting::oldPowerShellArgument(argument)
                             : ShellQuoting::word(argument, Shell::PowerShell);
    }
    return text + words.join(u' ');
}

QString cmdCommand(const ToolCommand &command)
{
    QStringList all =
        command.arguments + command.environment.values() + QStringList{command.program, command.standardOutputFile};
    if (std::any_of(all.begin(), all.end(), ShellQuoting::hasControlCharacters)) {
        // cmd has no way to write a line break; PowerShell, which every Windows has, takes the whole as UTF-16
        const QByteArray script = QStringEncoder(QStringEncoder::Utf16LE).encode(powerShellCommand(command));
        return u"powershell -NoProfile -EncodedCommand "_s + QString::fromLatin1(script.toBase64());
    }
    QString text;
    for (const auto &[name, value] : shownEnvironment(command))
        text += u"set "_s + ShellQuoting::cmdAssignment(name, value) + u"&& "_s;
    QStringList words{ShellQuoting::word(command.program, Shell::Cmd)};
    for (const QString &argument : command.arguments)
        words += ShellQuoting::word(argument, Shell::Cmd);
    if (!command.standardOutputFile.isEmpty())
        words += u"> "_s + ShellQuoting::word(command.standardOutputFile, Shell::Cmd);
    return text + words.join(u' ');
}

/// Both commands with a pipe between them.
QString pipeText(const StreamWork &work, Shell shell)
{
    const QString pipe = u" | "_s;
    switch (shell) {
    case Shell::Bash:
        // else the exit code would be pg_restore's alone
        return u"set -o pipefail; "_s + bashCommand(work.dump) + pipe + bashCommand(work.restore);
    case Shell::PowerShell:
        // from 7.4 on the bytes in a pipe between programs are left alone
        return u"#Requires -Version 7.4\n"_s + powerShellCommand(work.dump) + pipe + powerShellCommand(work.restore);
    case Shell::Cmd:
        return cmdCommand(work.dump) + pipe + cmdCommand(work.restore);
    }
    return {};
}

/// The content of a file that the command reads, every line a comment: it can be read, and does nothing when pasted.
QString inputBlock(const ToolCommand &command, Shell shell)
{
    // a second word keeps cmd from reading on in the line
    const QString comment = shell == Shell::Cmd ? u"REM # "_s : u"# "_s;
    const QString rule(16, u'-');
    QStringList lines{rule + u' ' + command.inputFile + u' ' + rule};
    lines += command.inputText.split(u'\n');
    if (lines.size() > 1 && lines.last().isEmpty())
        lines.removeLast();
    lines += rule;
    for (QString &line : lines) {
        line = comment + ShellQuoting::withoutControlCharacters(line);
        if (line.endsWith(u'^'))
            line += u' ';
    }
    return lines.join(u'\n');
}

QString statementLines(const QStringList &statements)
{
    QStringList lines;
    for (const QString &statement : statements) {
        const QString text = statement.trimmed();
        lines += text.endsWith(u';') ? text : text + u';';
    }
    return lines.join(u'\n');
}

} // namespace

QString commandText(const ToolCommand &command, Shell shell)
{
    switch (shell) {
    case Shell::Bash:
        return bashCommand(command);
    case Shell::PowerShell:
        return powerShellCommand(command);
    case Shell::Cmd:
        return cmdCommand(command);
    }
    return {};
}

QString stepText(const Step &step, Shell shell)
{
    if (const auto *command = std::get_if<ToolCommand>(&step.payload)) {
        QString text = commandText(*command, shell);
        if (!command->inputFile.isEmpty() || !command->inputText.isEmpty())
            text += u'\n' + inputBlock(*command, shell);
        return text;
    }
    if (const auto *stream = std::get_if<StreamWork>(&step.payload))
        return pipeText(*stream, shell);
    if (const auto *work = std::get_if<SqlWork>(&step.payload))
        return statementLines(work->statements);
    if (const auto *ownership = std::get_if<OwnershipWork>(&step.payload))
        return statementLines(ownership->tablespaceStatements + ownership->statements);
    if (const auto *direct = std::get_if<DirectWork>(&step.payload))
        return statementLines(direct->statements);
    return statementLines(std::get<InProcessWork>(step.payload).statements);
}

} // namespace trunkline
