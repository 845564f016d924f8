#pragma once

#include <QCommandLineParser>
#include <QObject>
#include <memory>

namespace trunkline::cli {

/// One sub-command of the console program. Made with its arguments taken apart; start() runs in the event loop and
/// finished() ends the program with its exit code.
class Command : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~Command() override;

    virtual void start() = 0;
    /// SIGINT, SIGTERM or SIGHUP came. The default ends with exit code 3.
    virtual void interrupt();

    /// Makes the command of that name; null where there is none.
    static std::unique_ptr<Command> create(const QString &name);
    /// Names and one line on each, for --help.
    static QList<std::pair<QString, QString>> overview();
    /// Takes its own arguments (without program and command name). An error's text, or empty.
    virtual QString parse(const QStringList &arguments) = 0;
    /// What --help of this command prints.
    virtual QString help() const = 0;

Q_SIGNALS:
    void finished(int exitCode);
};

/// Parses with Qt's parser and the usual rules: exactly `positional` names must be given. An error's text, or empty.
QString parseWith(QCommandLineParser &parser, const QString &command, const QStringList &arguments,
                  const QStringList &positional);

} // namespace trunkline::cli
