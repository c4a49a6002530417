package fr.compteformation.platform.database;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import fr.compteformation.Chromium;
import fr.compteformation.NeedsChromium;
import fr.compteformation.OnPostgresql;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.Visitor;
import fr.compteformation.people.holder.Nir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A real PostgreSQL behind a connection that breaks.
 */
@Tag("proof")
@ExtendWith(OutputCaptureExtension.class)
@Import(DatabaseAwayTests.Jobs.class)
class DatabaseAwayTests extends PortalTests {

	private static final URI DATABASE = URI.create(OnPostgresql.Database.create().substring("jdbc:".length()));

	private static final Wire WIRE = new Wire(DATABASE.getPort());

	/**
	 * The maximum time until a page reports the failure: 6 s on an idle machine, and less
	 * than any time limit of the driver or the pool by default.
	 */
	private static final Duration ANSWER = Duration.ofSeconds(20);

	private static final Duration RECOVERY = Duration.ofSeconds(30);

	private final Nir nir = People.newNir();

	@Autowired
	private DatabasePool pool;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private Flyway flyway;

	@Autowired
	private AtomicInteger runs;

	@LocalServerPort
	private int port;

	/** The ways a database can fail. */
	enum Trouble {

		REFUSES(WIRE::cut), IS_SILENT(WIRE::silence);

		private final Runnable begin;

		Trouble(Runnable begin) {
			this.begin = begin;
		}

	}

	@DynamicPropertySource
	static void behindTheWire(DynamicPropertyRegistry properties) {
		properties.add("spring.datasource.url",
				() -> "jdbc:postgresql://127.0.0.1:" + WIRE.port() + DATABASE.getPath());
		properties.add("spring.datasource.username", () -> "postgres");
		properties.add("db-scheduler.enabled", () -> true);
		// As in production.
		properties.add("spring.datasource.hikari.connection-timeout", () -> 4000);
		properties.add("compte-formation.database.page-limit", () -> "2500ms");
	}

	@AfterEach
	void mend() {
		RequestContextHolder.resetRequestAttributes();
		WIRE.mend();
		eventually(() -> !this.pool.isAway() && succeeds(() -> this.database.sql("select 1").query().singleValue()));
	}

	@ParameterizedTest
	@EnumSource
	void whileItIsMissingPagesSaySoAndNobodyIsSignedOut(Trouble trouble, CapturedOutput output) throws Exception {
		People.withAccount(this.portal, this.nir);
		Visitor citizen = new Visitor(this.port);
		citizen.signIn(this.nir.number(), People.PASSWORD);
		assertThat(citizen.isSignedIn()).isTrue();
		Visitor visitor = new Visitor(this.port);
		visitor.get("/");
		int said = count(output, "The database does not answer");

		trouble.begin.run();
		saysSo(() -> citizen.get("/mes-droits", "Accept", "text/html"));
		saysSo(() -> signIn(visitor));
		saysSo(() -> visitor.get("/inscription", "Accept", "text/html"));
		eventually(() -> count(output, "The database does not answer") == said + 1);
		int traces = traces(output);
		for (String page : List.of("/", "/aide", "/cgu", "/styles.css")) {
			assertThat(timed(() -> visitor.get(page)).statusCode()).isEqualTo(200);
			assertThat(timed(() -> citizen.get(page)).statusCode()).isEqualTo(200);
		}
		assertThat(timed(() -> citizen.get("/?v-r=heartbeat&v-uiId=0")).headers().firstValue("Location")).isEmpty();
		saysSo(() -> citizen.get("/mes-droits", "Accept", "text/html"));
		assertThat(traces(output)).as("failures logged with a trace").isEqualTo(traces);
		int runs = this.runs.get();

		WIRE.mend();
		Instant mended = Instant.now();
		eventually(() -> citizen.get("/mes-droits").statusCode() == 200);
		assertThat(Duration.between(mended, Instant.now())).as("until pages are back").isLessThan(RECOVERY);
		eventually(() -> this.runs.get() > runs + 1);
		assertThat(Duration.between(mended, Instant.now())).as("until jobs are back").isLessThan(RECOVERY);
		visitor.signIn(this.nir.number(), People.PASSWORD);
		assertThat(visitor.isSignedIn()).isTrue();
		assertThat(count(output, "The database does not answer")).isEqualTo(said + 1);
	}

	@Test
	void manyConcurrentRequestsAreAllAnsweredInTime() throws Exception {
		People.withAccount(this.portal, this.nir);
		List<Visitor> visitors = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			visitors.add(new Visitor(this.port));
		}
		WIRE.silence();
		List<Thread> all = new ArrayList<>();
		List<Throwable> late = new CopyOnWriteArrayList<>();
		visitors.forEach((visitor) -> all.add(Thread.ofVirtual()
			.uncaughtExceptionHandler((thread, failure) -> late.add(failure))
			.start(() -> saysSo(() -> signIn(visitor)))));
		for (Thread thread : all) {
			thread.join();
		}
		assertThat(late).isEmpty();
	}

	@Test
	void whenAllConnectionsAreInUsePagesSaySoAndNobodyIsSignedOut() throws Exception {
		People.withAccount(this.portal, this.nir);
		Visitor citizen = new Visitor(this.port);
		citizen.signIn(this.nir.number(), People.PASSWORD);
		assertThat(citizen.isSignedIn()).isTrue();
		List<Connection> all = new ArrayList<>();
		for (int i = 0; i < this.pool.getMaximumPoolSize(); i++) {
			all.add(CompletableFuture.supplyAsync(this::connection, Thread::startVirtualThread).join());
		}
		try {
			saysSo(() -> citizen.get("/mes-droits", "Accept", "text/html"));
			saysSo(() -> signIn(new Visitor(this.port)));
			assertThat(timed(() -> citizen.get("/aide")).statusCode()).isEqualTo(200);
			assertThat(this.pool.isAway()).as("the database itself is there").isFalse();
		}
		finally {
			for (Connection held : all) {
				held.close();
			}
		}
		assertThat(citizen.isSignedIn()).isTrue();
	}

	private Connection connection() {
		try {
			return this.pool.getConnection();
		}
		catch (SQLException none) {
			throw new IllegalStateException(none);
		}
	}

	@Nested
	@NeedsChromium
	class InAPageThatIsOpen {

		@Test
		void anActSaysSoAndWhatWasTypedStays() {
			try (Playwright playwright = Playwright.create()) {
				Page page = open(playwright, "/contact");
				page.getByLabel("Votre message").fill("Je ne retrouve pas mon attestation.");
				WIRE.cut();
				page.getByText("Renouveler").first().click();
				PlaywrightAssertions.assertThat(page.getByText("Le service est indisponible un instant")).isVisible();
				PlaywrightAssertions.assertThat(page.getByLabel("Votre message"))
					.hasValue("Je ne retrouve pas mon attestation.");
			}
		}

		@Test
		void aPageThatIsOpenedNextSaysSoInItsFrameAndComesBack() {
			try (Playwright playwright = Playwright.create()) {
				Page page = open(playwright, "/aide");
				WIRE.cut();
				page.getByRole(AriaRole.CONTENTINFO).getByText("Contact").click();
				PlaywrightAssertions.assertThat(page.getByText("Service momentanément indisponible")).isVisible();
				PlaywrightAssertions.assertThat(page.getByRole(AriaRole.CONTENTINFO)).isVisible();
				mend();
				page.getByText("Réessayer").click();
				PlaywrightAssertions.assertThat(page.getByLabel("Votre message")).isVisible();
			}
		}

		private Page open(Playwright playwright, String path) {
			Page page = Chromium.launch(playwright)
				.newPage(new Browser.NewPageOptions().setLocale("fr-FR")
					.setBaseURL("http://localhost:" + DatabaseAwayTests.this.port));
			page.setDefaultTimeout(30_000);
			page.navigate(path);
			return page;
		}

	}

	@Test
	void aStatementOfAPageMayNotTakeLong() {
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
		Instant begin = Instant.now();
		assertThatExceptionOfType(QueryTimeoutException.class)
			.isThrownBy(() -> this.transaction.execute((status) -> sleep(60)))
			.matches(DatabaseAway::isReasonOf);
		assertThat(Duration.between(begin, Instant.now())).isLessThan(ANSWER);
	}

	@Test
	void aJobTakesItsTimeAndThePageAfterItDoesNot() throws SQLException {
		String limit = this.transaction.execute((status) -> {
			sleep(5);
			return limit("lock_timeout");
		});
		assertThat(limit).isEqualTo("10min");
		assertThat(limit("statement_timeout")).isEqualTo("2500ms");
		try (Connection next = this.pool.getConnection()) {
			assertThat(next.getNetworkTimeout()).isEqualTo(4000);
		}
	}

	@Test
	void migrationsAreNotLimited() throws SQLException {
		try (Connection connection = this.flyway.getConfiguration().getDataSource().getConnection()) {
			assertThat(JdbcClient.create(new SingleConnectionDataSource(connection, true))
				.sql("show statement_timeout")
				.query(String.class)
				.single()).isEqualTo("0");
			assertThat(connection.getNetworkTimeout()).isZero();
		}
	}

	private HttpResponse<String> signIn(Visitor visitor) {
		return visitor.post("/connexion", Map.of("username", this.nir.number(), "password", People.PASSWORD), "Accept",
				"text/html");
	}

	private static void saysSo(Supplier<HttpResponse<String>> request) {
		HttpResponse<String> answer = timed(request);
		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Retry-After")).contains("10");
		assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
		assertThat(answer.body()).contains("Service momentanément indisponible", "Réessayer", "class=\"top\"");
	}

	private static HttpResponse<String> timed(Supplier<HttpResponse<String>> request) {
		Instant begin = Instant.now();
		HttpResponse<String> answer = request.get();
		assertThat(Duration.between(begin, Instant.now())).as(answer.uri().getPath()).isLessThan(ANSWER);
		return answer;
	}

	private Object sleep(int seconds) {
		return this.database.sql("select pg_sleep(%d)".formatted(seconds)).query().singleRow();
	}

	private String limit(String name) {
		return this.database.sql("show " + name).query(String.class).single();
	}

	private static int traces(CapturedOutput output) {
		return count(output, "at com.zaxxer.hikari")
				+ count(output, "at fr.compteformation.platform.database.DatabasePool");
	}

	private static int count(CapturedOutput output, String text) {
		return output.getAll().split(text, -1).length - 1;
	}

	private static boolean succeeds(Runnable task) {
		try {
			task.run();
			return true;
		}
		catch (RuntimeException failed) {
			return false;
		}
	}

	private static void eventually(BooleanSupplier condition) {
		Instant end = Instant.now().plusSeconds(60);
		while (!condition.getAsBoolean()) {
			assertThat(Instant.now()).isBefore(end);
			try {
				Thread.sleep(Duration.ofMillis(100));
			}
			catch (InterruptedException stopped) {
				throw new IllegalStateException(stopped);
			}
		}
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Jobs {

		@Bean
		AtomicInteger runs() {
			return new AtomicInteger();
		}

		@Bean
		RecurringTask<Void> counting(AtomicInteger runs) {
			return Tasks.recurring("test-counting", FixedDelay.ofSeconds(1))
				.execute((instance, context) -> runs.incrementAndGet());
		}

	}

}
