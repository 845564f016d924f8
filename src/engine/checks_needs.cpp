#include "engine/checklist.h"
#include "engine/checks.h"
#include "engine/remedies.h"

#include <QVersionNumber>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

class ExtensionVersionsCheck final : public Check
{
public:
    constexpr ExtensionVersionsCheck()
        : Check("EXT-VER", Source | Target, "extension … has no installation script nor update path for version …")
    {
    }

    std::optional<Question> question(const QuestionScope &scope) const override
    {
        if (scope.side == Side::Source)
            return Question{Sql(u"SELECT 'pg_extension'::regclass::oid, oid, extname, extversion FROM pg_extension")};
        return Question{Sql(u"SELECT name, default_version FROM pg_available_extensions")};
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        const Rows *used = answer(input, Side::Source);
        const Rows *offered = answer(input, Side::Target);
        if (!used || !offered)
            return std::nullopt;
        QHash<QString, QString> versions;
        for (const QStringList &row : offered->rows)
            versions.insert(row.value(0), row.value(1));
        QStringList older;
        for (const QStringList &row : used->rows) {
            const QString there = versions.value(row.value(2));
            const QString here = row.value(3);
            if (!there.isEmpty() && travelling(input, {row.value(0).toUInt(), row.value(1).toUInt()}) &&
                QVersionNumber::compare(QVersionNumber::fromString(there), QVersionNumber::fromString(here)) < 0)
                older += u"%1 %2 → %3"_s.arg(row.value(2), here, there);
        }
        if (older.isEmpty())
            return std::nullopt;
        Finding finding = found(Severity::Warning, u"finding.extensions-older"_s,
                                {QString::number(older.size()), older.join(u", "_s)}, older);
        finding.detail = Message{u"finding.extensions-older-detail"_s, {}};
        return finding;
    }
};

/// A language whose handler lies in pg_catalog comes with an extension or the server, and is not in a dump.
class LanguagesCheck final : public Check
{
public:
    constexpr LanguagesCheck()
        : Check("LANG", Source | Target, "language … does not exist")
    {
    }

    std::optional<Question> question(const QuestionScope &scope) const override
    {
        if (scope.side == Side::Target)
            return Question{Sql(u"SELECT lanname FROM pg_language")};
        return Question{Sql(u"SELECT 'pg_language'::regclass::oid, l.oid, l.lanname FROM pg_language l "
                            u"JOIN pg_proc p ON p.oid = l.lanplcallfoid "
                            u"WHERE l.oid >= 16384 AND p.pronamespace = 'pg_catalog'::regnamespace")};
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        const Rows *used = answer(input, Side::Source);
        const Rows *there = answer(input, Side::Target);
        if (!used || !there || !input.target)
            return std::nullopt;
        QStringList missing;
        QList<ObjectName> names;
        for (const QStringList &row : used->rows) {
            const CatalogObject *object = travelling(input, {row.value(0).toUInt(), row.value(1).toUInt()});
            if (!object || there->rows.contains(QStringList{row.value(2)}) ||
                input.target->availableExtensions.contains(row.value(2)))
                continue;
            missing += row.value(2);
            names += object->name;
        }
        if (names.isEmpty())
            return std::nullopt;
        Finding finding = found(Severity::Blocks, u"finding.languages-missing"_s,
                                {QString::number(missing.size()), missing.join(u", "_s)}, missing);
        finding.detail = Message{u"finding.languages-missing-detail"_s, {}};
        finding.remedies = {Remedies::leaveOut(names)};
        finding.mayOverride = true;
        return finding;
    }
};

/// Collations that columns and domains name, and those that users made: the first must be on the target by name, the
/// second need the operating system's locale there. Where the system's locales differ, both are often missing.
class CollationsCheck final : public Check
{
public:
    constexpr CollationsCheck()
        : Check("COLLATION", Source | Target, "collation … for encoding … does not exist")
    {
    }

    std::optional<Question> question(const QuestionScope &scope) const override
    {
        if (scope.side == Side::Target)
            return Question{Sql(u"SELECT collname, CASE collprovider WHEN 'c' THEN coalesce(collcollate, '') END "
                                u"FROM pg_collation WHERE collnamespace = 'pg_catalog'::regnamespace")};
        // collation, where it stands in the operating system (own ones), the object that needs it, how that is shown
        return Question{Sql(
            u"SELECT co.collname, '', 'pg_class'::regclass::oid, c.oid, format('%s.%I', c.oid::regclass, a.attname) "
            u"FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_collation co "
            u"ON co.oid = a.attcollation WHERE c.oid >= 16384 AND c.relkind IN ('r', 'p', 'v', 'm', 'f') "
            u"AND a.attnum > 0 AND NOT a.attisdropped AND co.collnamespace = 'pg_catalog'::regnamespace "
            u"AND co.collname NOT IN ('default', 'C', 'POSIX') "
            u"UNION ALL SELECT co.collname, '', 'pg_type'::regclass::oid, t.oid, t.oid::regtype::text FROM pg_type t "
            u"JOIN pg_collation co ON co.oid = t.typcollation WHERE t.typtype = 'd' AND t.oid >= 16384 "
            u"AND co.collnamespace = 'pg_catalog'::regnamespace AND co.collname NOT IN ('default', 'C', 'POSIX') "
            u"UNION ALL SELECT co.collname, co.collcollate, 'pg_collation'::regclass::oid, co.oid, "
            u"format('%I.%I', n.nspname, co.collname) FROM pg_collation co JOIN pg_namespace n "
            u"ON n.oid = co.collnamespace WHERE co.oid >= 16384 AND n.nspname <> 'pg_catalog' "
            u"AND co.collprovider = 'c' AND co.collcollate NOT IN ('C', 'POSIX')")};
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        const Rows *used = answer(input, Side::Source);
        const Rows *there = answer(input, Side::Target);
        if (!used || !there)
            return std::nullopt;
        QSet<QString> present;
        QSet<QString> locales;
        for (const QStringList &row : there->rows) {
            present += row.value(0);
            locales += plainLocale(row.value(1));
        }
        QStringList missing;
        QStringList shown;
        QList<ObjectName> names;
        for (const QStringList &row : used->rows) {
            const QString locale = row.value(1);
            const bool isThere =
                locale.isEmpty() ? present.contains(row.value(0)) : locales.contains(plainLocale(locale));
            const CatalogObject *object =
                isThere ? nullptr : travelling(input, {row.value(2).toUInt(), row.value(3).toUInt()});
            if (!object)
                continue;
            const QString &called = locale.isEmpty() ? row.value(0) : locale;
            if (!missing.contains(called))
                missing += called;
            shown += u"%1 (%2)"_s.arg(row.value(4), called);
            if (!names.contains(object->name))
                names += object->name;
        }
        if (names.isEmpty())
            return std::nullopt;
        Finding finding = found(Severity::Blocks, u"finding.collations-missing"_s,
                                {QString::number(missing.size()), missing.join(u", "_s)}, shown);
        finding.detail = Message{u"finding.collations-missing-detail"_s, {}};
        finding.remedies = {Remedies::leaveOut(names)};
        finding.mayOverride = true;
        return finding;
    }

private:
    /// "en_US.UTF-8" and "en_US.utf8" are one locale.
    static QString plainLocale(const QString &locale) { return locale.toLower().remove(u'-'); }
};

/// Functions that are code outside the database: of a library ('c'), or of the server itself ('internal').
class CodeCheck final : public Check
{
public:
    constexpr CodeCheck()
        : Check("C-FUNC", Source | Target, R"(could not access file "$libdir/…")")
    {
    }

    std::optional<Question> question(const QuestionScope &scope) const override
    {
        Question question;
        if (scope.side == Side::Source) {
            question.sql = Sql(uR"(SELECT 'pg_proc'::regclass::oid, p.oid, p.oid::regprocedure, p.probin, p.prosrc
                FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
                WHERE l.lanname IN ('c', 'internal') AND p.oid >= 16384 AND NOT EXISTS (SELECT 1 FROM pg_depend e
                    WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid AND e.deptype IN ('e', 'i')))");
            return question;
        }
        question.sql = Sql(uR"(SELECT DISTINCT p.prosrc FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
            WHERE l.lanname = 'internal' AND p.oid < 16384)");
        // only superusers may look
        question.trials = [](const Rows &) {
            return QList<Sql>{Sql(u"SELECT pg_catalog.pg_ls_dir((SELECT c.setting FROM pg_catalog.pg_config c "
                                  u"WHERE c.name = 'PKGLIBDIR'))")};
        };
        return question;
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        const Rows *functions = answer(input, Side::Source);
        const Rows *builtin = answer(input, Side::Target);
        if (!functions || !builtin)
            return std::nullopt;
        const Result<Rows> libraries =
            input.targetAnswers.value(id()).trials.value(0, Result<Rows>(Error(u"error.sql"_s)));
        QStringList missing;
        QStringList unknown;
        QList<ObjectName> names;
        for (const QStringList &row : functions->rows) {
            const CatalogObject *function = travelling(input, {row.value(0).toUInt(), row.value(1).toUInt()});
            if (!function)
                continue;
            const std::optional<bool> there = isThere(row.value(3), row.value(4), *builtin, libraries);
            if (there.value_or(false))
                continue;
            (there ? missing : unknown) += u"%1 (%2)"_s.arg(row.value(2), row.value(row.value(3).isEmpty() ? 4 : 3));
            names += function->name;
        }
        if (names.isEmpty())
            return std::nullopt;
        Finding finding = found(missing.isEmpty() ? Severity::Warning : Severity::Blocks, u"finding.c-functions"_s,
                                {QString::number(names.size())}, missing + unknown);
        finding.detail = Message{missing.isEmpty() ? u"finding.c-functions-unknown"_s : u"finding.c-functions-detail"_s,
                                 {QString::number(missing.size())}};
        finding.mayOverride = !missing.isEmpty();
        finding.remedies = {Remedies::leaveOut(names)};
        return finding;
    }

private:
    /// Nothing: nobody can tell. `library` is empty for code of the server itself.
    static std::optional<bool> isThere(const QString &library, const QString &symbol, const Rows &builtin,
                                       const Result<Rows> &libraries)
    {
        if (library.isEmpty())
            return builtin.rows.contains(QStringList{symbol});
        constexpr QLatin1StringView folder("$libdir/");
        if (!libraries || !library.startsWith(folder))
            return std::nullopt;
        const QString name = library.sliced(folder.size());
        return std::any_of(libraries->rows.begin(), libraries->rows.end(), [&name](const QStringList &file) {
            return file.value(0) == name || file.value(0).section(u'.', 0, 0) == name;
        });
    }
};

class CompressionCheck final : public Check
{
public:
    constexpr CompressionCheck()
        : Check("TOASTCOMP", Source | Target, "compression method lz4 not supported")
    {
    }

    std::optional<Question> question(const QuestionScope &scope) const override
    {
        if (scope.major() < 14)
            return std::nullopt;
        if (scope.side == Side::Target) {
            return Question{Sql(u"SELECT 'lz4' = ANY (enumvals) FROM pg_settings "
                                u"WHERE name = 'default_toast_compression'")};
        }
        return Question{Sql(u"SELECT 'pg_class'::regclass::oid, a.attrelid, format('%s.%I', a.attrelid::regclass, "
                            u"a.attname) FROM pg_attribute a WHERE a.attcompression = 'l' AND NOT a.attisdropped "
                            u"AND a.attrelid >= 16384 LIMIT 5000")};
    }

    std::optional<Finding> judge(const CheckInput &input) const override
    {
        const Rows *columns = answer(input, Side::Source);
        const Rows *offered = answer(input, Side::Target);
        const bool isOffered = offered && offered->at(0, 0) == "t"_L1;
        if (!columns || !input.target || isOffered || !input.profile.content.toastCompression)
            return std::nullopt;
        QStringList shown;
        for (const QStringList &row : columns->rows) {
            if (travelling(input, {row.value(0).toUInt(), row.value(1).toUInt()}))
                shown += row.value(2);
        }
        if (shown.isEmpty())
            return std::nullopt;
        Finding finding =
            found(Severity::Blocks, u"finding.compression-missing"_s, {QString::number(shown.size())}, shown);
        finding.detail = Message{u"finding.compression-missing-detail"_s, {}};
        finding.remedies = {Remedies::withoutContent(u"toastCompression"_s)};
        finding.mayOverride = true;
        return finding;
    }
};

} // namespace

CheckList needsChecks()
{
    static const ExtensionVersionsCheck extensionVersionsCheck;
    static const LanguagesCheck languagesCheck;
    static const CollationsCheck collationsCheck;
    static const CodeCheck codeCheck;
    static const CompressionCheck compressionCheck;
    static const Check *const checks[] = {&extensionVersionsCheck, &languagesCheck, &collationsCheck, &codeCheck,
                                          &compressionCheck};
    return checks;
}

} // namespace trunkline
