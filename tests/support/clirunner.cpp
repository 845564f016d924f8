#include "support/clirunner.h"

#include <QElapsedTimer>
#include <QProcessEnvironment>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace trunkline::testing {

CliRunner::CliRunner(QString program)
    : m_program(std::move(program))
{
    m_process.setProcessEnvironment(QProcessEnvironment::systemEnvironment());
}

CliRunner::~CliRunner()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void CliRunner::setEnvironment(const QString &name, const QString &value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
}

CliRunner::Ended CliRunner::run(const QStringList &arguments, int timeoutMs)
{
    if (!start(arguments))
        return {};
    return waitForEnd(timeoutMs);
}

bool CliRunner::start(const QStringList &arguments)
{
    m_out.clear();
    m_process.start(m_program, arguments);
    return m_process.waitForStarted();
}

QString CliRunner::outputSoFar()
{
    m_out += QString::fromUtf8(m_process.readAllStandardOutput());
    return m_out;
}

bool CliRunner::waitForOutput(const QString &text, int timeoutMs)
{
    QElapsedTimer clock;
    clock.start();
    while (!outputSoFar().contains(text)) {
        if (clock.elapsed() > timeoutMs || m_process.state() == QProcess::NotRunning)
            return outputSoFar().contains(text);
        QTest::qWait(20);
    }
    return true;
}

void CliRunner::interrupt()
{
#ifdef Q_OS_UNIX
    ::kill(static_cast<pid_t>(m_process.processId()), SIGINT);
#endif
}

void CliRunner::kill()
{
    m_process.kill();
}

CliRunner::Ended CliRunner::waitForEnd(int timeoutMs)
{
    Ended ended;
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(timeoutMs)) {
        m_process.kill();
        m_process.waitForFinished();
        ended.err = QStringLiteral("did not end in time\n");
    } else if (m_process.exitStatus() == QProcess::NormalExit) {
        ended.exitCode = m_process.exitCode();
    }
    ended.out = outputSoFar();
    ended.err += QString::fromUtf8(m_process.readAllStandardError());
    return ended;
}

} // namespace trunkline::testing
