package fr.compteformation.scripts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.compteformation.platform.securitycheck.work.Solver;

import static org.assertj.core.api.Assertions.assertThat;

class ProofOfWorkScriptTests extends ScriptPage {

	private static final String SEED = "0123456789abcdef".repeat(4);

	private static final double HASHES_PER_MILLI_OF_A_PHONE = 60;

	private static final String OTHER = "fedcba9876543210".repeat(4);

	@BeforeEach
	void showTheScript() {
		show("<p id=region role=status></p>", "proof-of-work.js");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 12, 101 })
	void findsTheNumbersThatTheServerExpects(int shares) {
		assertThat(work(SEED, shares)).isEqualTo(numbers(SEED, shares));
	}

	@Test
	void worksWithoutAWorker() {
		forbidWorkers();
		assertThat(work(SEED, 12)).isEqualTo(numbers(SEED, 12));
	}

	@Test
	void worksWithoutAWorkerThatBreaks() {
		this.page.evaluate("""
				() => { window.Worker = class {
					constructor() { setTimeout(() => this.onerror(), 50); }
					postMessage() { }
					terminate() { }
				}; }""");
		assertThat(work(SEED, 12)).isEqualTo(numbers(SEED, 12));
	}

	@Test
	void worksOverPlainHttp() {
		assertThat(this.page.evaluate("isSecureContext || crypto.subtle !== undefined")).isEqualTo(false);
		assertThat(work(SEED, 1)).isEqualTo(numbers(SEED, 1));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void countsWhatIsDoneWhenMoreIsAskedFor(boolean workers) {
		if (!workers) {
			forbidWorkers();
		}
		Object both = this.page.evaluate("""
				(seed) => Promise.all([proofOfWork(seed, 11, 12), proofOfWork(seed, 11, 24), proofOfWork(seed, 11, 18)])
				""", SEED);
		assertThat((List<?>) both).first().asString().startsWith(numbers(SEED, 12));
		assertThat((List<?>) both).element(1).isEqualTo(numbers(SEED, 24));
		assertThat((List<?>) both).last().asString().startsWith(numbers(SEED, 18));
		assertThat(work(SEED, 24)).isEqualTo(numbers(SEED, 24));
	}

	@Test
	void anotherFormEndsTheWorkForTheLastOne() {
		Object both = this.page.evaluate("""
				([seed, other]) => Promise.all([proofOfWork(seed, 11, 1000000), proofOfWork(other, 11, 3)])
				""", List.of(SEED, OTHER));
		assertThat(both).isEqualTo(List.of("", numbers(OTHER, 3)));
	}

	@Test
	void saysHowLongItTakesAndFallsSilentOnceItIsDone() {
		this.page.evaluate("""
				(seed) => {
					window.said = [];
					const region = document.getElementById('region');
					new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true });
					window.done = proofOfWork(seed, 11, 400);
					announceProofOfWork(region, 'soon', 'one', 'more #');
					return done;
				}""", SEED);
		this.page.waitForFunction("document.getElementById('region').textContent === ''");
		List<?> said = (List<?>) this.page.evaluate("said");
		assertThat(said).first().isEqualTo("soon");
		assertThat(said).allMatch((text) -> text.toString().matches("soon|one|more \\d+|"));
		assertThat(said).last().isEqualTo("");
	}

	/**
	 * The work is measured in hashes, which the phone of 2018 of the settings computes at
	 * a known speed, so that a busy machine changes nothing.
	 */
	@ParameterizedTest
	@ValueSource(ints = { 12, 18, 24, 32 })
	void takesASlowPhoneLessThanThreeSeconds(int shares) {
		forbidWorkers();
		assertThat(hashes(shares) / HASHES_PER_MILLI_OF_A_PHONE).isLessThan(3_000);
	}

	private double hashes(int shares) {
		return Arrays.stream(work(SEED, shares).toString().split(" "))
			.mapToDouble((number) -> Double.parseDouble(number) + 1)
			.sum();
	}

	private void forbidWorkers() {
		this.page.evaluate("() => { window.Worker = class { constructor() { throw new Error('forbidden'); } }; }");
	}

	private Object work(String seed, int shares) {
		return this.page.evaluate("({seed, shares}) => proofOfWork(seed, 11, shares)",
				Map.of("seed", seed, "shares", shares));
	}

	private static String numbers(String seed, int shares) {
		return Solver.numbers(seed, shares).stream().map(String::valueOf).collect(Collectors.joining(" "));
	}

}
