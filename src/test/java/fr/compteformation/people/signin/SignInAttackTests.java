package fr.compteformation.people.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

import fr.compteformation.OnPostgresql;
import fr.compteformation.Parallel;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.GuessLimiter;
import fr.compteformation.platform.security.Network;
import fr.compteformation.platform.security.SecurityRecordForTests;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Password guessing from one or many addresses while the owner wants to sign in.
 * Passwords are compared instantly, so that a simulated day passes quickly.
 */
@OnPostgresql
class SignInAttackTests extends PortalTests {

	private static final String PASSWORD = "right";

	private static final AtomicInteger TESTS = new AtomicInteger();

	/** Addresses that no other test uses. */
	private final String network = "10." + TESTS.incrementAndGet() + ".";

	private final SignInDetails owner = from(this.network + "250.7");

	/** The number of compared passwords. */
	private final AtomicInteger compared = new AtomicInteger();

	private final Nir nir = People.newNir();

	@Autowired
	private SignInLimiter limiter;

	@Autowired
	private KnownDevices devices;

	private PasswordSignIn signIn;

	@BeforeEach
	void beginTheDay() {
		this.clock.stop();
		this.signIn = new PasswordSignIn(List.of((nir, password) -> {
			this.compared.incrementAndGet();
			return PASSWORD.equals(password) ? Optional.of(new Citizen(UUID.randomUUID(), "Chloé")) : Optional.empty();
		}), List.of(), this.limiter, SecurityRecordForTests.unread(this.clock));
		Instant now = this.clock.instant();
		Instant tomorrow = PortalTime.dayOf(now).plusDays(1).atStartOfDay(PortalTime.ZONE).toInstant();
		this.clock.advance(Duration.between(now, tomorrow).plusSeconds(1));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 21 })
	void theOwnerSignsInWithinTwoTriesDespiteGuessing(int addresses) {
		List<SignInDetails> attackers = attackers(addresses);
		List<Integer> tries = new ArrayList<>();
		// 660 attempts in 150 seconds, as in an attack that once locked the owner out.
		for (int i = 0; i < 660; i++) {
			triesAs(this.nir, attackers.get(i % addresses), "wrong " + i);
			this.clock.advance(Duration.ofMillis(227));
			if (i % 30 == 0) {
				tries.add(triesOfTheOwner());
			}
		}
		assertThat(tries).hasSize(22).allMatch((needed) -> needed <= 2);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 21 })
	void aDayOfGuessingComparesFiftyPasswords(int addresses) {
		List<SignInDetails> attackers = attackers(addresses);
		attackAllDay(attackers, (attacker) -> triesAs(this.nir, attacker, "wrong"));
		assertThat(this.compared.get()).isEqualTo(GuessLimiter.A_DAY - SignInLimiter.BOUGHT_A_DAY);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 21 })
	void withSolvedChecksADayOfGuessingComparesAHundred(int addresses) {
		List<SignInDetails> attackers = attackers(addresses);
		attackAllDay(attackers, (attacker) -> triesAs(this.nir, buying(attacker), "wrong"));
		assertThat(this.compared.get()).isEqualTo((addresses == 1)
				? GuessLimiter.A_DAY - SignInLimiter.BOUGHT_A_DAY + SignInLimiter.BOUGHT_BY_ONE : GuessLimiter.A_DAY);
	}

	@Test
	void guessingInParallelGainsNothing() {
		List<SignInDetails> attackers = attackers(40);
		AtomicInteger next = new AtomicInteger();
		Parallel.times(10, () -> {
			for (int i = 0; i < 40; i++) {
				triesAs(this.nir, buying(attackers.get(next.getAndIncrement() % 40)), "wrong");
			}
			return true;
		});
		assertThat(this.compared.get()).isEqualTo(GuessLimiter.A_DAY);
	}

	@Test
	void aSolvedCheckBuysOneTryAndForFiveMinutes() {
		useUp();
		SignInDetails bought = buying(this.owner);
		assertThat(Parallel.times(8, () -> triesAs(this.nir, bought, "wrong"))).containsOnly(false);
		assertThat(this.compared.get()).isEqualTo(GuessLimiter.A_DAY - SignInLimiter.BOUGHT_A_DAY + 1);
		SignInDetails late = buying(this.owner);
		this.clock.advance(Duration.ofMinutes(5));
		assertThat(triesAs(this.nir, late, PASSWORD)).isFalse();
		assertThat(triesAs(this.nir, buying(this.owner), PASSWORD)).isTrue();
	}

	@Test
	void aDeviceOfTheOwnerWaitsForNobody() {
		attackers(21)
			.forEach((attacker) -> IntStream.range(0, 25).forEach((i) -> triesAs(this.nir, buying(attacker), "wrong")));
		assertThat(triesAs(this.nir, buying(this.owner), PASSWORD)).as("the budget of the day is used up").isFalse();
		String device = "a".repeat(43);
		SignInDetails own = new SignInDetails(this.owner.network(),
				List.of(device, this.devices.proof(device, SignInTarget.of(this.nir))), null);
		assertThat(triesAs(this.nir, own, "wrong")).isFalse();
		assertThat(triesAs(this.nir, own, PASSWORD)).isTrue();
	}

	@Test
	void theNextDayIsAnother() {
		useUp();
		assertThat(triesAs(this.nir, this.owner, PASSWORD)).isFalse();
		this.clock.advance(Duration.ofDays(1));
		assertThat(triesAs(this.nir, this.owner, PASSWORD)).isTrue();
	}

	@Test
	void theCheckRevealsNothingAboutANumber() {
		useUp();
		assertThat(refusalOf(this.nir).checkHelps()).isTrue();
		Nir other = People.newNir();
		assertThat(refusalOf(other).checkHelps()).isFalse();
	}

	@Test
	void rightPasswordsOfOneAddressAreNeverRefused() {
		assertThat(office(500, 0)).hasSize(500).containsOnly(true);
	}

	@Test
	void norWhenOthersOfThatAddressMistypeNowAndThen() {
		assertThat(office(500, 40)).hasSize(500).containsOnly(true);
	}

	/** The results of right passwords of different people, ten at a time. */
	private List<Boolean> office(int right, int wrong) {
		SignInDetails office = from(this.network + "251.7");
		AtomicInteger next = new AtomicInteger();
		return Parallel.<List<Boolean>>times(10, () -> {
			List<Boolean> came = new ArrayList<>();
			for (int i = 0; i < right / 10; i++) {
				if (next.getAndIncrement() < wrong) {
					triesAs(People.newNir(), office, "wrong");
				}
				came.add(triesAs(People.newNir(), office, PASSWORD));
			}
			return came;
		}).stream().flatMap(List::stream).toList();
	}

	private int triesOfTheOwner() {
		if (triesAs(this.nir, this.owner, PASSWORD)) {
			return 1;
		}
		// The page offers the security check after a refusal.
		assertThat(this.limiter.isForSale(SignInTarget.of(this.nir), this.owner)).isTrue();
		return triesAs(this.nir, buying(this.owner), PASSWORD) ? 2 : Integer.MAX_VALUE;
	}

	private void useUp() {
		attackers(21).forEach((attacker) -> IntStream.range(0, 3).forEach((i) -> triesAs(this.nir, attacker, "wrong")));
		assertThat(this.compared.get()).isEqualTo(GuessLimiter.A_DAY - SignInLimiter.BOUGHT_A_DAY);
	}

	private void attackAllDay(List<SignInDetails> attackers, Consumer<SignInDetails> tries) {
		Duration pause = (attackers.size() == 1) ? Duration.ofMinutes(15) : Duration.ofHours(1);
		for (long i = 0; i < Duration.ofHours(23).dividedBy(pause); i++) {
			attackers.forEach(tries);
			this.clock.advance(pause);
		}
	}

	private SignInRefused refusalOf(Nir nir) {
		try {
			this.signIn.authenticate(typed(nir, this.owner, "wrong"));
			throw new AssertionError("not refused");
		}
		catch (SignInRefused refused) {
			return refused;
		}
	}

	private boolean triesAs(Nir nir, SignInDetails from, String password) {
		try {
			this.signIn.authenticate(typed(nir, from, password));
			return true;
		}
		catch (SignInRefused refused) {
			return false;
		}
	}

	private static UsernamePasswordAuthenticationToken typed(Nir nir, SignInDetails from, String password) {
		UsernamePasswordAuthenticationToken typed = UsernamePasswordAuthenticationToken.unauthenticated(nir.value(),
				password);
		typed.setDetails(from);
		return typed;
	}

	private SignInDetails buying(SignInDetails from) {
		return new SignInDetails(from.network(), List.of(), new EarnedAttempt(this.clock.instant()));
	}

	/** Each in a network of its own. */
	private List<SignInDetails> attackers(int count) {
		return IntStream.range(0, count).mapToObj((i) -> from(this.network + i + ".9")).toList();
	}

	private static SignInDetails from(String address) {
		return new SignInDetails(Network.of(address), List.of(), null);
	}

}
