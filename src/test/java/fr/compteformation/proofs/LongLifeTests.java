package fr.compteformation.proofs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.compteformation.NeedsChromium;
import fr.compteformation.PortalProcess;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A demonstration on an empty folder runs for ninety minutes, or {@code
 * -Dsoak.minutes=N}. Every minute a person registers, activates, signs in, receives an
 * employer’s declaration, declares DIF hours, contests a decision, and everyone signs
 * out.
 */
@Tag("proof")
@NeedsChromium
class LongLifeTests {

	private static final Duration LIFE = Duration.ofMinutes(Integer.getInteger("soak.minutes", 90));

	/** The first third, in which caches fill and code is compiled. */
	private static final Duration WARM_UP = LIFE.dividedBy(3);

	private static final Duration ROUND = Duration.ofMinutes(1);

	private static final double HEAP_MAY_GROW = 1.10;

	/** Short, so that sessions expire during most of the run. */
	private static final Duration SESSION = Duration.ofMinutes(5);

	@TempDir
	private Path folder;

	private final List<Long> heaps = new ArrayList<>();

	private int rounds;

	@Test
	void aDemonstrationThatIsUsedAllDayStaysAsItWas() throws Exception {
		Address address = Address.free();
		Instant start = Instant.now();
		try (PortalProcess process = PortalProcess.start(this.folder, List.of("-Xmx500m", "-XX:+UseSerialGC"),
				LivingPortal.class, "--spring.profiles.active=demo", "--server.port=" + address.port(),
				"--compte-formation.public-url=" + address.url(), "--compte-formation.security-check.enabled=false",
				"--server.tomcat.mbeanregistry.enabled=true",
				"--server.servlet.session.timeout=" + SESSION.toSeconds() + "s")) {
			address.awaitAnswer(process);
			try (Inside inside = awaitInside(process)) {
				List<String> faults = live(address, process, inside, start);
				Awaitility.await("all sessions are gone")
					.atMost(SESSION.plusMinutes(3))
					.pollInterval(Duration.ofSeconds(5))
					.untilAsserted(() -> assertThat(sessions(inside)).isEqualTo("0 web, 0 framework, 0 signed in"));
				report(start, inside.heap());
				assertThat(faults).as("faults that the robot saw").isEmpty();
			}
			assertThat(process.output().lines().filter(LongLifeTests::isError)).as("lines of errors in the log")
				.isEmpty();
		}
		assertThat(last(this.heaps)).as("heap after collections, in bytes: %s", this.heaps)
			.isLessThan((long) (HEAP_MAY_GROW * first(this.heaps)));
	}

	private List<String> live(Address address, PortalProcess process, Inside inside, Instant start) throws Exception {
		try (Robots robots = new Robots(address.url())) {
			Instant end = start.plus(LIFE);
			for (Instant next = Instant.now(); Instant.now().isBefore(end); next = next.plus(ROUND)) {
				sleepUntil(next);
				Instant began = Instant.now();
				round(robots, inside);
				Duration age = Duration.between(start, Instant.now());
				long heap = inside.heap();
				if (age.compareTo(WARM_UP) > 0) {
					this.heaps.add(heap);
				}
				System.out.printf("%3d min, round %d in %.0f s: %.1f MB after a collection, %s, %d faults%n",
						age.toMinutes(), this.rounds, Duration.between(began, Instant.now()).toMillis() / 1e3,
						heap / 1e6, sessions(inside), robots.faults().size());
				assertThat(process.isAlive()).isTrue();
			}
			return robots.faults();
		}
	}

	// An error ends a round, not the test; all are reported at the end.
	private void round(Robots robots, Inside inside) {
		this.rounds++;
		try (Person person = new Person(robots.browser())) {
			try (Caseworker agent = new Caseworker(robots.browser());
					Caseworker supervisor = new Caseworker(robots.browser())) {
				round(person, agent, supervisor, inside);
			}
			catch (RuntimeException | IOException | AssertionError fault) {
				robots.note("round %d, %s at %s: %s".formatted(this.rounds, Instant.now(), person.page.url(), fault));
			}
		}
	}

	private void round(Person person, Caseworker agent, Caseworker supervisor, Inside inside) throws IOException {
		person.register();
		person.activate();
		person.signOut();
		person.signIn();
		assertThat(inside.importEmployers(employersFile(person))).startsWith("Done").contains("refused=0");
		person.open("/mes-droits");
		person.reads("500,00");
		person.declares(100, "Solde au 31/12/2014 : 80 heures de DIF");
		agent.signIn("idriss.benali@caisse.example", "Girafe-mauve-71");
		agent.takes("100 h déclarées");
		agent.corrects(80);
		agent.signOut();
		person.contests("Il manque la deuxième page.");
		supervisor.signIn("solene.garrec@caisse.example", "Boussole-jaune-53");
		supervisor.takes("Il manque la deuxième page.");
		supervisor.accepts();
		supervisor.signOut();
		person.open("/mes-droits/dif");
		person.reads("Un agent a vérifié vos heures.");
		person.signOut();
	}

	private Path employersFile(Person person) throws IOException {
		return Files.writeString(this.folder.resolve("employeurs.csv"), """
				nir;nom_naissance;annee;heures;statut;siret
				%s;%s;%d;1607;SALARIE;73282932000074
				""".formatted(person.nir.value(), Person.BIRTH_NAME, LocalDate.now(Clock.systemUTC()).getYear() - 1));
	}

	private static String sessions(Inside inside) throws Exception {
		return "%d web, %d framework, %d signed in".formatted(inside.webSessions(), inside.vaadinSessions(),
				inside.signedIn());
	}

	private void report(Instant start, long heapAtTheEnd) {
		System.out.printf(
				"%d rounds in %d min; heap after collections %.1f MB after the warm-up, %.1f MB at the end, "
						+ "%.1f MB when all had left%n",
				this.rounds, Duration.between(start, Instant.now()).toMinutes(), first(this.heaps) / 1e6,
				last(this.heaps) / 1e6, heapAtTheEnd / 1e6);
	}

	/** The median of the first third. */
	private static long first(List<Long> heaps) {
		return middle(heaps.subList(0, Math.ceilDiv(heaps.size(), 3)));
	}

	/** The median of the last third. */
	private static long last(List<Long> heaps) {
		return middle(heaps.subList(heaps.size() - Math.ceilDiv(heaps.size(), 3), heaps.size()));
	}

	private static long middle(List<Long> heaps) {
		return heaps.stream().sorted().toList().get(heaps.size() / 2);
	}

	private static boolean isError(String line) {
		return line.contains(" ERROR ") || line.startsWith("Exception in thread");
	}

	// The interface is available once the portal has started.
	private static Inside awaitInside(PortalProcess process) {
		return Awaitility.await()
			.atMost(Duration.ofMinutes(5))
			.pollInterval(Duration.ofSeconds(1))
			.ignoreExceptions()
			.until(() -> Inside.of(process), (inside) -> inside.vaadinSessions() >= 0);
	}

	private static void sleepUntil(Instant next) throws InterruptedException {
		Duration wait = Duration.between(Instant.now(), next);
		if (wait.isPositive()) {
			Thread.sleep(wait);
		}
	}

}
