package fr.compteformation.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * While nodes are upgraded one after the other, the version before works on the new
 * schema: a migration only adds. What nobody uses any more leaves a version later, in a
 * migration whose first line is {@code -- contract: } and which version stopped using it.
 * An index of a table that has rows is made {@code concurrently} on PostgreSQL, so that
 * nobody waits for it.
 */
class MigrationsTests {

	/** Earlier ones were written before there was a version to upgrade from. */
	private static final String FIRST = "V20261205000000";

	private static final String CONTRACT = "-- contract: ";

	private static final Pattern COMMENT = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

	private static final Pattern IN_PARENTHESES = Pattern.compile("\\([^()]*\\)");

	private static final Pattern BREAKING = Pattern.compile("""
			\\bdrop\\s+(table|column|view|sequence|schema|type|function)\\b|\\brename\\b|\\btruncate\\b\
			|\\balter\\s+column\\s+\\w+\\s+(?!drop\\b|set\\s+default\\b)""");

	private static final Pattern NEW_COLUMN = Pattern
		.compile("\\badd\\s+(?!constraint\\b|check\\b|unique\\b|primary\\b|foreign\\b)");

	private static final Pattern INDEX = Pattern.compile("\\bcreate\\s+(?:unique\\s+)?index\\s+\\w+\\s+on\\s+(\\w+)");

	@Test
	void newIndexesLetOthersWrite() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources/db/migration"))) {
			for (Path file : files.filter(MigrationsTests::isNew)
				.filter((it) -> !it.getParent().endsWith("h2"))
				.toList()) {
				assertThat(stopsWriters(Files.readString(file))).as("%s makes an index while others wait", file)
					.isFalse();
			}
		}
	}

	@Test
	void anIndexOfATableThatMayHaveRowsStopsWriters() {
		assertThat(stopsWriters("create index kept_a on kept (a);")).isTrue();
		assertThat(stopsWriters("create unique index kept_a\n\ton kept (a);")).isTrue();
		assertThat(stopsWriters("create index concurrently kept_a on kept (a);")).isFalse();
		assertThat(stopsWriters("create table kept (a int);\ncreate index kept_a on kept (a);")).isFalse();
	}

	@Test
	void newMigrationsOnlyAdd() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources/db/migration"))) {
			for (Path file : files.filter(MigrationsTests::isNew).toList()) {
				String sql = Files.readString(file);
				if (!sql.startsWith(CONTRACT)) {
					assertThat(breaksTheVersionBefore(sql)).as("%s does more than add", file).isFalse();
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "drop table kept;", "alter table kept drop column since;",
			"ALTER TABLE kept RENAME TO held;", "alter table kept rename column a to b;",
			"alter table kept alter column a set not null;", "alter table kept alter column a type text;",
			"alter table kept alter column a set data type text;", "alter table kept add column a text not null;",
			"alter table kept add a integer not null check (a > 0);",
			"alter table kept\n\tadd column a int\n\tnot null;" })
	void whatTheVersionBeforeCannotBearIsFound(String sql) {
		assertThat(breaksTheVersionBefore(sql)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "create table kept (id bigint primary key, a text not null);",
			"alter table kept add column a text;", "alter table kept add column a integer default 0 not null;",
			"alter table kept add column a integer not null default 0;", "create index kept_a on kept (a);",
			"-- drop table kept;\nalter table kept add constraint few check (a > 0);",
			"alter table kept add column a text; alter table kept add column b text default 'x' not null;" })
	void whatOnlyAddsIsLetPass(String sql) {
		assertThat(breaksTheVersionBefore(sql)).isFalse();
	}

	private static boolean isNew(Path file) {
		String name = file.getFileName().toString();
		return name.startsWith("V") && name.compareTo(FIRST) > 0;
	}

	private static boolean stopsWriters(String sql) {
		String bare = bare(sql);
		return INDEX.matcher(bare)
			.results()
			.anyMatch((
					index) -> !Pattern.compile("\\bcreate\\s+table\\s+" + index.group(1) + "\\b").matcher(bare).find());
	}

	private static String bare(String sql) {
		return COMMENT.matcher(sql).replaceAll(" ").toLowerCase(Locale.ROOT);
	}

	private static boolean breaksTheVersionBefore(String sql) {
		String bare = bare(sql);
		for (String outer = ""; !outer.equals(bare);) {
			outer = bare;
			bare = IN_PARENTHESES.matcher(bare).replaceAll(" ");
		}
		return Stream.of(bare.split("[,;]"))
			.map((clause) -> clause.strip().replaceAll("\\s+", " "))
			.anyMatch((clause) -> BREAKING.matcher(clause).find() || mustBeFilled(clause));
	}

	// The version before does not fill a new column.
	private static boolean mustBeFilled(String clause) {
		return NEW_COLUMN.matcher(clause).find() && clause.contains("not null") && !clause.contains("default");
	}

}
