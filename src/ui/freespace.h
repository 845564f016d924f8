#pragma once

#include <QObject>
#include <QString>

namespace trunkline {

/// How much room a folder's file system has left, asked in the background whenever the folder changes and every half
/// minute. A folder that does not exist yet is answered for by the nearest one above it. Window's thread.
class FreeSpace : public QObject
{
    Q_OBJECT
public:
    explicit FreeSpace(QObject *parent = nullptr);

    /// Empty: the place where archives are kept without a choice.
    void setFolder(const QString &folder);
    qint64 bytes() const { return m_bytes; } ///< -1 unknown

Q_SIGNALS:
    void changed();

private:
    void ask();

    QString m_folder;
    qint64 m_bytes = -1;
    bool m_asked = false;
};

} // namespace trunkline
