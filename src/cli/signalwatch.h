#pragma once

#include <QObject>
#include <memory>

namespace trunkline::cli {

/// Turns SIGINT, SIGTERM and SIGHUP (Ctrl+C and closing the console on Windows) into a signal in the event loop. One
/// object per process.
class SignalWatch : public QObject
{
    Q_OBJECT
public:
    explicit SignalWatch(QObject *parent = nullptr);
    ~SignalWatch() override;

Q_SIGNALS:
    void interrupted();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace trunkline::cli
