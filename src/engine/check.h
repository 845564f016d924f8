#pragma once

#include "core/finding.h"
#include "core/migrationprofile.h"
#include "core/step.h"
#include "pg/connection.h"

#include <QFlags>
#include <QHash>

namespace trunkline {

struct CheckInput;
struct RepairBase;

/// One statement that a check has asked of a server. All of a server's are sent together (engine/checkquestions.h),
/// each in a read-only transaction of its own, with search_path pg_catalog.
struct Question
{
    Sql sql;
    /// Asked in the target database that exists already, and not in the one that the session signs in to.
    bool inTargetDatabase = false;
    /// Statements made from the answer that are only tried, with an empty search_path as pg_restore has it: whether
    /// they fail is what the check wants to know.
    QList<Sql> (*trials)(const Rows &answer) = nullptr;
    /// Reads much of the data: asked only when a person wants a thorough check.
    bool isDeep = false;
};

/// What came back for a check's question. `rows` is an error where the server refused or took too long.
struct Answer
{
    Result<Rows> rows = Rows();
    QList<Result<Rows>> trials;
};
using Answers = QHash<QString, Answer>; ///< by the check's id

/// What a question may depend on. The other side is not known yet: both are asked at the same time.
struct QuestionScope
{
    Side side = Side::Source;
    int versionNum = 0; ///< server_version_num of the server that is asked
    const MigrationProfile &profile;
    const RepairBase *repair = nullptr; ///< where only what a run left missing is brought
    int deepMs = 0; ///< the deep questions are asked and no others, and each of their trials may take this long

    int major() const { return versionNum / 10000; }
};

/// One thing that is looked at before a run: what it asks, and how the answer is judged. Without state; one object each
/// lives as long as the program. A new check is a class in the file checks_<subject>.cpp that it belongs to, an entry
/// in that file's list at its end, its words, and a test that provokes it on a real server.
class Check
{
public:
    enum Place
    {
        Source = 1,
        Target = 2,
        Computer = 4,
        Archive = 8,
    };
    Q_DECLARE_FLAGS(Places, Place)

    virtual ~Check() = default;
    /// As in the catalogue of checks, stable: "EXT-MISSING".
    QString id() const { return QString::fromLatin1(m_id); }
    /// Where what it judges is read.
    Places reads() const { return m_reads; }
    /// The error of a utility or a server that would come without it, in its words; may be empty.
    QString prevents() const { return QString::fromUtf8(m_prevents); }

    /// What is to be asked of this side; nothing where it is not this check's, or does not apply to this version.
    virtual std::optional<Question> question(const QuestionScope &scope) const;
    /// Nothing: the question does not arise here. Called where the questions were answered, or none was asked; an
    /// answer that failed becomes a warning before. Pure.
    virtual std::optional<Finding> judge(const CheckInput &input) const = 0;

protected:
    constexpr Check(const char *id, Places reads, const char *prevents = "")
        : m_id(id)
        , m_reads(reads)
        , m_prevents(prevents)
    {
    }
    Check(const Check &) = delete;
    Check &operator=(const Check &) = delete;

    /// With this check's id; runChecks() adds what it prevents.
    Finding found(Severity severity = Severity::Passed, const QString &code = {}, const QStringList &arguments = {},
                  const QStringList &objects = {}) const;
    /// The answer to this check's own question; nothing where it was not asked, or not answered.
    const Answer *answered(const CheckInput &input, Side side) const;
    /// Its rows.
    const Rows *answer(const CheckInput &input, Side side) const;

private:
    const char *m_id;
    Places m_reads;
    const char *m_prevents;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(Check::Places)

} // namespace trunkline
