#pragma once

#include "cli/command.h"

namespace trunkline {
class History;
} // namespace trunkline

namespace trunkline::cli {

/// trunkline-cli report RUN -o FILE: what a run did and proved as PDF, HTML or JSON, by the file's ending.
class ReportCommand : public Command
{
    Q_OBJECT
public:
    ReportCommand();
    /// Whether the program was called for a PDF, which is made with a QGuiApplication. Asked before there is any.
    static bool wantsFonts(int argc, char **argv);

    QString parse(const QStringList &arguments) override;
    QString help() const override;
    void start() override;

private:
    int write(const History &history) const;

    QCommandLineParser m_parser;
};

} // namespace trunkline::cli
