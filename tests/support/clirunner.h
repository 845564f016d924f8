#pragma once

#include <QProcess>
#include <QStringList>

namespace trunkline::testing {

/// The real console program in a process of its own, with the folders of this test.
class CliRunner
{
public:
    struct Ended
    {
        int exitCode = -1;
        QString out;
        QString err;
    };

    /// The program's path, from the build.
    explicit CliRunner(QString program);
    ~CliRunner(); ///< ends a program that still runs

    void setEnvironment(const QString &name, const QString &value);
    /// Runs it to its end, at most `timeoutMs`.
    Ended run(const QStringList &arguments, int timeoutMs = 180000);

    /// Starts it; waitFor() gives its end.
    bool start(const QStringList &arguments);
    qint64 pid() const { return m_process.processId(); }
    /// Everything that it has written to standard output so far.
    QString outputSoFar();
    /// Waits until its output holds the text.
    bool waitForOutput(const QString &text, int timeoutMs = 60000);
    void interrupt(); ///< SIGINT
    void kill();      ///< SIGKILL
    Ended waitForEnd(int timeoutMs = 60000);

private:
    QString m_program;
    QProcess m_process;
    QString m_out;
};

} // namespace trunkline::testing
