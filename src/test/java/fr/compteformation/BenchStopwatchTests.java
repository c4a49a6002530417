package fr.compteformation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.management.OperatingSystemMXBean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.platform.document.SomeFiles;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.rights.ledger.Ledger;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.training.dossier.Learner;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * An agent decides fifty declarations in a row without the mouse. Measures strokes, time,
 * requests and processor time per declaration; the agent’s own reading takes no time.
 */
@Tag("proof")
class BenchStopwatchTests extends BrowserTests {

	private static final int WAITING = 60;

	private static final int DECIDED = 50;

	/** Every third document states other hours. */
	private static final int DIFFERENT = 3;

	private static final int LESS = 10;

	private static final int CENTS_AN_HOUR = 1500;

	private static final Path RESULT = Path.of("target/proofs/bench-stopwatch.txt");

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private JdbcClient database;

	private final Map<String, Case> cases = new HashMap<>();

	private final AtomicInteger requests = new AtomicInteger();

	@Test
	void fiftyDeclarationsAreDecidedWithoutTheMouse() throws IOException {
		for (int i = 0; i < WAITING; i++) {
			declare(41 + i, i % DIFFERENT == 0 ? LESS : 0);
		}
		await().atMost(Duration.ofMinutes(15))
			.untilAsserted(() -> assertThat(found("AGREES") + found("DIFFERS")).isEqualTo(WAITING));
		assertThat(found("DIFFERS")).isEqualTo(WAITING / DIFFERENT);
		othersWorkOnTheRest();
		Agent agent = SomeAgents.active(this.portal, SomeAgents.newEmail());
		SignsIn.agent(this.page, this.portal, agent);
		this.page.navigate("/agent/dif");
		assertThat(this.page.locator(".lines tbody tr a").first()).isVisible();
		this.page.keyboard().press("Alt+s");
		String shown = next("");
		this.page.onRequest((request) -> this.requests.incrementAndGet());
		AtomicInteger pages = new AtomicInteger();
		this.page.onDOMContentLoaded((loaded) -> pages.incrementAndGet());
		List<Double> seconds = new ArrayList<>();
		Set<String> decided = new HashSet<>();
		int strokes = 0;
		Processor before = Processor.now();
		for (int i = 0; i < DECIDED; i++) {
			Case open = this.cases.get(shown);
			assertThat(open).as("one of the declarations of this test").isNotNull();
			assertThat(decided.add(shown)).as("shown once").isTrue();
			long start = System.nanoTime();
			this.page.keyboard().press(open.less() == 0 ? "Alt+v" : "Alt+c");
			shown = next(shown);
			strokes++;
			seconds.add((System.nanoTime() - start) / 1e9);
		}
		Processor spent = Processor.now().minus(before);
		await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(delayed(agent)).isZero());
		decided.forEach(this::assertDecidedOnce);
		assertThat(strokes).isEqualTo(DECIDED);
		assertThat(pages).hasValue(0);
		String result = "strokes %.2f, %s, requests %.1f, whole pages %.1f, processor %s a declaration".formatted(
				(double) strokes / DECIDED, percentiles(seconds), (double) this.requests.get() / DECIDED,
				(double) pages.get() / DECIDED, spent.each(DECIDED));
		System.out.println(result);
		Files.createDirectories(RESULT.getParent());
		Files.writeString(RESULT, result + "\n");
	}

	private void declare(int hours, int less) {
		Learner learner = new Learner(this.portal);
		DifDeclaration form = SomeDeclarations.form(String.valueOf(hours),
				SomeFiles.saying(this.portal, learner.citizen(), "Attestation.pdf",
						"Chloé L’Héritier : solde des droits au titre du DIF au 31/12/2014 : %d heures"
							.formatted(hours - less)));
		SomeDeclarations.declare(this.portal, learner, form);
		this.cases.put(SomeDeclarations.idOf(form).toString(), new Case(learner, hours, less));
	}

	private long found(String finding) {
		return this.database.sql("select id from dif_declaration where finding = ?")
			.param(finding)
			.query(UUID.class)
			.list()
			.stream()
			.filter((id) -> this.cases.containsKey(id.toString()))
			.count();
	}

	// Leaves this test’s declarations to its agent.
	private void othersWorkOnTheRest() {
		this.database.sql("update dif_declaration set taken_by = :other, taken_at = :now where id not in (:own)")
			.param("other", UUID.randomUUID())
			.param("now", OffsetDateTime.now(ZoneOffset.UTC).plusHours(1))
			.param("own", this.cases.keySet().stream().map(UUID::fromString).toList())
			.update();
	}

	/** Waits until another declaration and its document are shown; returns its id. */
	private String next(String before) {
		this.page.waitForURL(
				(url) -> url.matches(".*/agent/dif/[-0-9a-f]{36}") && (before.isEmpty() || !url.endsWith(before)));
		String id = this.page.url().substring(this.page.url().lastIndexOf('/') + 1);
		this.page.waitForFunction("""
				(href) => {
					const picture = document.querySelector('.paper-frame img');
					return document.querySelector('.tools a')?.href.includes(href) && picture?.complete
						&& picture.naturalWidth > 0;
				}
				""", id);
		Locator act = this.page.getByRole(AriaRole.BUTTON,
				new Page.GetByRoleOptions().setName(this.cases.get(id).act()));
		assertThat(act).isEnabled();
		return id;
	}

	private long delayed(Agent agent) {
		return this.database.sql("select count(*) from delayed_decision where agent_id = ?")
			.param(agent.agentId())
			.query(Long.class)
			.single();
	}

	private void assertDecidedOnce(String id) {
		Case done = this.cases.get(id);
		long declared = (long) done.hours() * CENTS_AN_HOUR;
		long right = (long) (done.hours() - done.less()) * CENTS_AN_HOUR;
		assertThat(this.portal.getBean(Ledger.class).movementsOf(done.learner().holder())).extracting(Movement::amount)
			.containsExactlyInAnyOrder(
					(done.less() == 0) ? new Long[] { declared } : new Long[] { declared, -declared, right });
		assertThat(this.database.sql("select act from dif_step where declaration_id = ? and act <> 'DECLARE'")
			.param(UUID.fromString(id))
			.query(String.class)
			.list()).containsExactly((done.less() == 0) ? "VALIDATE" : "CORRECT");
	}

	private static String percentiles(List<Double> seconds) {
		List<Double> sorted = seconds.stream().sorted().toList();
		return "median %.2f s, p95 %.2f s".formatted(sorted.get(sorted.size() / 2),
				sorted.get(sorted.size() * 95 / 100));
	}

	/** A declaration whose document states fewer hours by {@code less}. */
	private record Case(Learner learner, int hours, int less) {

		String act() {
			return (this.less == 0) ? "Valider %d h".formatted(this.hours)
					: "Corriger à %d h".formatted(this.hours - this.less);
		}

	}

	/**
	 * Processor time in seconds: of the portal, with this test, and of the programs for
	 * files that it started and that have ended.
	 */
	private record Processor(double portal, double programs) {

		private static final double TICKS = 100;

		/**
		 * In {@code /proc/self/stat}, after the name: user and system time of children.
		 */
		private static final int CHILDREN = 13;

		static Processor now() throws IOException {
			String stat = Files.readString(Path.of("/proc/self/stat"));
			String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
			return new Processor(
					((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9,
					(Long.parseLong(fields[CHILDREN]) + Long.parseLong(fields[CHILDREN + 1])) / TICKS);
		}

		Processor minus(Processor before) {
			return new Processor(this.portal - before.portal, this.programs - before.programs);
		}

		String each(int cases) {
			return "%.2f s + %.2f s for files".formatted(this.portal / cases, this.programs / cases);
		}

	}

}
