package fr.compteformation.platform.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What makes others wait on PostgreSQL for as long as a table is large: a migration is
 * one transaction, and what it locks stays locked to its end. A table made in the same
 * migration has no rows, and the line {@code -- few rows: a, b} names those that stay
 * small.
 */
final class LongLocks {

	private static final Pattern COMMENT = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

	private static final Pattern SMALL = Pattern.compile("-- few rows: ([\\w, ]+)");

	private static final Pattern CREATED = Pattern.compile("\\bcreate table (?:if not exists )?(\\w+)");

	private static final Pattern INDEX = Pattern.compile("\\bcreate (?:unique )?index \\w+ on (\\w+)");

	private static final Pattern ALTERED = Pattern.compile("\\balter table (?:if exists |only )?(\\w+) ([^;]*)");

	/** Statements that lock a table out of writing, however short they are. */
	private static final Pattern LOCKED = Pattern
		.compile("\\b(?:alter table (?:if exists |only )?|references |create trigger [^;]*? on )(\\w+)");

	private static final Pattern ROWS = Pattern
		.compile("\\b(?:update |delete from |insert into [^;]*?\\bselect\\b[^;]*?\\bfrom |merge into )(\\w+)");

	private static final Pattern RULE = Pattern
		.compile("\\badd (?:constraint \\w+ )?(?:check|foreign key)\\b(?!.*\\bnot valid\\b)");

	private static final Pattern KEY = Pattern
		.compile("\\badd (?:constraint \\w+ )?(?:unique|primary key)\\b(?!.*\\busing index\\b)");

	private static final Pattern COLUMN = Pattern.compile(
			"\\badd (?!constraint|check|unique|primary|foreign).*\\b(?:check|unique|generated|stored|gen_random_uuid|random|nextval)\\b");

	private LongLocks() {
	}

	/** Finds them in a migration for PostgreSQL. */
	static List<String> of(String migration) {
		String sql = COMMENT.matcher(migration).replaceAll(" ").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
		Set<String> small = Stream
			.concat(found(CREATED, sql),
					SMALL.matcher(migration)
						.results()
						.flatMap((line) -> Stream.of(line.group(1).strip().split("\\s*,\\s*"))))
			.collect(Collectors.toSet());
		List<String> locks = new ArrayList<>();
		found(INDEX, sql).filter((table) -> !small.contains(table))
			.forEach((table) -> locks.add("makes an index of " + table + ", not concurrently"));
		ALTERED.matcher(sql)
			.results()
			.filter((alter) -> !small.contains(alter.group(1)))
			.forEach((alter) -> locks.addAll(of(alter)));
		List<String> locked = found(LOCKED, sql).filter((table) -> !small.contains(table)).distinct().toList();
		boolean validates = sql.contains(" validate constraint ");
		boolean onlyValidates = ALTERED.matcher(sql)
			.results()
			.allMatch((alter) -> alter.group(2).startsWith("validate constraint "));
		if (validates && !onlyValidates) {
			locks.add("validates a rule while it holds a lock: in the next migration");
		}
		if (!locked.isEmpty() && found(ROWS, sql).anyMatch((table) -> !small.contains(table))) {
			locks.add("goes through rows while it holds " + locked + ": in a migration of its own");
		}
		return locks;
	}

	private static List<String> of(MatchResult alter) {
		List<String> locks = new ArrayList<>();
		String table = alter.group(1);
		if (RULE.matcher(alter.group(2)).find()) {
			locks.add("checks all rows of " + table + ": add the rule not valid, validate it in the next migration");
		}
		if (KEY.matcher(alter.group(2)).find()) {
			locks.add("makes an index of " + table + ": make it concurrently before, and add the rule using it");
		}
		if (COLUMN.matcher(alter.group(2)).find()) {
			locks.add("reads or writes all rows of " + table + " for a column");
		}
		return locks;
	}

	private static Stream<String> found(Pattern pattern, String sql) {
		return pattern.matcher(sql).results().map((match) -> match.group(1));
	}

}
