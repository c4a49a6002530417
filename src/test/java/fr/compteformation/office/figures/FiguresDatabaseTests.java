package fr.compteformation.office.figures;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import fr.compteformation.OnPostgresql;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class FiguresDatabaseTests {

	private static final String NOBODY = "jdbc:postgresql://127.0.0.1:1/none";

	private static final String MADE = "create table place (name varchar(10) not null)";

	private JdbcClient main;

	private String replica;

	private FiguresDatabase figures;

	@BeforeEach
	void prepare() {
		this.main = client(place("main"));
		this.replica = place("copy");
	}

	@AfterEach
	void close() {
		this.figures.close();
	}

	@Test
	void withoutACopyTheDatabaseIsAsked() {
		this.figures = figures("");
		assertThat(asked()).isEqualTo("main");
	}

	@Test
	void theCopyIsAskedAndOnlyRead() {
		this.figures = figures(this.replica);
		assertThat(asked()).isEqualTo("copy");
		assertThat(
				this.figures.<String>ask((database) -> database.sql("select current_setting('transaction_read_only')")
					.query(String.class)
					.single()))
			.isEqualTo("on");
	}

	@Test
	void whileTheCopyIsAwayTheDatabaseIsAsked(CapturedOutput output) {
		this.figures = figures(NOBODY);
		assertThat(asked()).isEqualTo("main");
		long start = System.nanoTime();
		assertThat(asked()).isEqualTo("main");
		assertThat(Duration.ofNanos(System.nanoTime() - start)).as("the copy is left alone")
			.isLessThan(Duration.ofSeconds(2));
		assertThat(output.toString().split("The copy of the database failed", -1)).hasSize(2);
	}

	@Test
	void aCopyThatIsBehindIsNoError() {
		client(this.replica).sql("drop table place").update();
		this.figures = figures(this.replica);
		assertThat(asked()).isEqualTo("main");
	}

	@Test
	void otherUrlsAndLimitsAreRefused() {
		this.figures = figures("");
		assertThat(settings("jdbc:h2:mem:x", Duration.ofSeconds(1)).isOfPostgresql()).isFalse();
		assertThat(settings(NOBODY, Duration.ZERO).isLimitSound()).isFalse();
		assertThat(settings(NOBODY, Duration.ofSeconds(1)).toString()).doesNotContain("hidden");
	}

	private String asked() {
		return this.figures.ask((database) -> database.sql("select name from place").query(String.class).single());
	}

	private FiguresDatabase figures(String url) {
		return new FiguresDatabase(this.main, settings(url, Duration.ofSeconds(5)));
	}

	private static ReplicaSettings settings(String url, Duration limit) {
		return new ReplicaSettings(url, "postgres", "hidden", limit);
	}

	private static String place(String name) {
		String url = OnPostgresql.Database.create();
		client(url).sql(MADE).update();
		client(url).sql("insert into place values (?)").param(name).update();
		return url;
	}

	private static JdbcClient client(String url) {
		return JdbcClient.create(new DriverManagerDataSource(url, "postgres", ""));
	}

}
