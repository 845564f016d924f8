#pragma once

#include "support/clirunner.h"

#include <QJsonObject>

namespace trunkline::testing {

/// What `trunkline-cli verify --json` says of the catalogs.
class CatalogsFound
{
public:
    explicit CatalogsFound(const CliRunner::Ended &ended);

    /// "INDEX public.t_a valid", a line each, sorted; an object that one side lacks: "TABLE public.t missing", "…
    /// extra".
    QStringList different() const { return m_different; }
    /// Likewise what a choice explains, with the reason's code in brackets.
    QStringList byChoice() const { return m_byChoice; }
    QStringList codes() const; ///< of those reasons, each once
    /// "equal", "different", "byChoice" of all kinds together.
    int total(QLatin1String number) const;
    int equalOf(const QString &kind) const;
    bool contains(const QString &text) const { return m_text.contains(text); }
    /// For a complaint: the first of what no choice explains with its values, or why nothing was compared. Empty where
    /// there is none.
    QString unexplained() const;

private:
    QJsonObject m_catalogs;
    QStringList m_different;
    QStringList m_byChoice;
    QStringList m_told;
    QString m_text;
};

} // namespace trunkline::testing
