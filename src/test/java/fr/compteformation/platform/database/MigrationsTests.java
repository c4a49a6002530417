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
 * And nobody waits for one longer than a moment, however large the tables are.
 */
class MigrationsTests {

	/** Earlier ones were written before there was a version to upgrade from. */
	private static final String FIRST = "V20261205000000";

	/** Earlier ones hold writers up, as the changelog says. */
	private static final String FIRST_PATIENT = "V20261206000000";

	private static final String CONTRACT = "-- contract: ";

	private static final Pattern COMMENT = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

	private static final Pattern IN_PARENTHESES = Pattern.compile("\\([^()]*\\)");

	private static final Pattern BREAKING = Pattern.compile("""
			\\bdrop\\s+(table|column|view|sequence|schema|type|function)\\b|\\brename\\b|\\btruncate\\b\
			|\\balter\\s+column\\s+\\w+\\s+(?!drop\\b|set\\s+default\\b)""");

	private static final Pattern NEW_COLUMN = Pattern
		.compile("\\badd\\s+(?!constraint\\b|check\\b|unique\\b|primary\\b|foreign\\b)");

	@Test
	void newMigrationsHoldNobodyUp() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources/db/migration"))) {
			for (Path file : files.filter((it) -> isSince(it, FIRST_PATIENT))
				.filter((it) -> !it.getParent().endsWith("h2"))
				.toList()) {
				assertThat(LongLocks.of(Files.readString(file))).as("%s", file).isEmpty();
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "create index kept_a on kept (a);", "create unique index kept_a\n\ton kept (a);",
			"alter table kept add constraint few check (a > 0);", "alter table kept add check (a > 0);",
			"alter table kept add constraint of_a foreign key (a) references a (id);",
			"alter table kept add constraint one unique (a);", "alter table kept add column a int check (a > 0);",
			"alter table kept add column a uuid default gen_random_uuid() not null;",
			"alter table kept add constraint few check (a > 0) not valid;\nalter table kept validate constraint few;",
			"alter table kept add column a int;\nupdate kept set a = 1;",
			"create table one (of_a int references a);\ninsert into one\nselect id from a;",
			"alter table kept add column a int;\ndelete from other where b = 1;" })
	void whatHoldsWritersUpWhileATableIsLargeIsFound(String sql) {
		assertThat(LongLocks.of(sql)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "create index concurrently kept_a on kept (a);",
			"create table kept (a int check (a > 0));\ncreate index kept_a on kept (a);",
			"alter table kept add constraint few check (a > 0) not valid;", "alter table kept validate constraint few;",
			"alter table kept add column a int;", "alter table kept add column a int references a;",
			"update kept set a = 1 where a is null;",
			"alter table kept add constraint one unique using index kept_one;",
			"create table one (of_a int references a);", "insert into one select id from a;",
			"-- few rows: kept\nalter table kept add constraint few check (a > 0);",
			"create table kept (a int);\ninsert into kept values (1);\nalter table kept add check (a > 0);" })
	void whatHoldsNobodyUpIsLetPass(String sql) {
		assertThat(LongLocks.of(sql)).isEmpty();
	}

	@Test
	void newMigrationsOnlyAdd() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources/db/migration"))) {
			for (Path file : files.filter((it) -> isSince(it, FIRST)).toList()) {
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

	private static boolean isSince(Path file, String first) {
		String name = file.getFileName().toString();
		return name.startsWith("V") && name.compareTo(first) > 0;
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
