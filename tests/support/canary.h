#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace trunkline::testing {

/// Looks for a password where it must never be: in the command lines and environments of this process and of all its
/// descendants while they live (Linux), and in files.
class Canary : public QObject
{
public:
    explicit Canary(const QString &password, QObject *parent = nullptr);

    /// Looks at processes every few milliseconds from now on.
    void watch();
    /// Where it was seen; empty: nowhere.
    QStringList sightings() const { return m_sightings; }
    /// Looks into all files below a folder; files whose name begins with one of `allowed` (the passfile) are passed over.
    void searchFiles(const QString &folder, const QStringList &allowed = {});
    int processesSeen() const { return m_processesSeen; }

private:
    void lookAtProcesses();
    void look(const QByteArray &bytes, const QString &where);

    QList<QByteArray> m_forms; // raw and escaped
    QStringList m_sightings;
    QTimer m_timer;
    int m_processesSeen = 0;
};

} // namespace trunkline::testing
