package fr.compteformation.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.TestPropertySource;

import fr.compteformation.OnPostgresql;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.Visitor;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.GuessLimiter;
import fr.compteformation.platform.security.Network;
import fr.compteformation.platform.security.RateLimiter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The attack that once locked the owner out: 660 wrong attempts in 150 seconds over HTTP,
 * while the owner signs in on new devices.
 */
@Tag("proof")
@OnPostgresql
@TestPropertySource(properties = "server.forward-headers-strategy=native")
class SignInUnderAttackTests extends PortalTests {

	private static final Logger log = LoggerFactory.getLogger(SignInUnderAttackTests.class);

	private static final String OWNER = "203.0.113.7";

	private static final int TRIES = 660;

	private static final Duration ATTACK = Duration.ofSeconds(150);

	private final Nir nir = People.newNir();

	@Autowired
	private RateLimiter rateLimiter;

	@Autowired
	private AuthenticationManager passwords;

	@Autowired
	private Clock clock;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(ints = { 1, 21 })
	void theOwnerComesInWithinTwoTries(int addresses) throws Exception {
		People.withAccount(this.portal, this.nir);
		AtomicInteger sent = new AtomicInteger();
		List<Integer> needed = new ArrayList<>();
		try (ExecutorService attackers = Executors.newFixedThreadPool(8)) {
			long start = System.nanoTime();
			List<Future<?>> running = new ArrayList<>();
			for (int i = 0; i < 8; i++) {
				running.add(attackers.submit(attacker(addresses, sent, start)));
			}
			for (int i = 0; i < 22; i++) {
				pauseUntil(start, ATTACK.multipliedBy(i + 1).dividedBy(23));
				needed.add(triesOfTheOwner());
			}
			for (Future<?> attacker : running) {
				attacker.get();
			}
		}
		int compared = this.rateLimiter.spent(SignInTarget.of(this.nir).secret());
		log.info("FIGURE {} addresses: {} wrong tries, {} passwords compared, tries of the owner {}", addresses,
				sent.get(), compared, needed);
		assertThat(needed).hasSize(22).allMatch((tries) -> tries <= 2);
		assertThat(compared).isLessThanOrEqualTo(GuessLimiter.A_DAY);
	}

	private Callable<Void> attacker(int addresses, AtomicInteger sent, long start) {
		return () -> {
			Visitor visitor = new Visitor(this.port);
			for (int mine = sent.getAndIncrement(); mine < TRIES; mine = sent.getAndIncrement()) {
				pauseUntil(start, ATTACK.multipliedBy(mine).dividedBy(TRIES));
				signIn(visitor, "10.1." + mine % addresses + ".9", "wrong " + mine);
			}
			sent.decrementAndGet();
			return null;
		};
	}

	private int triesOfTheOwner() {
		if (signIn(new Visitor(this.port), OWNER, People.PASSWORD)) {
			return 1;
		}
		// As after passing the security check.
		UsernamePasswordAuthenticationToken typed = UsernamePasswordAuthenticationToken
			.unauthenticated(this.nir.value(), People.PASSWORD);
		typed.setDetails(new SignInDetails(Network.of(OWNER), List.of(), new EarnedAttempt(this.clock.instant())));
		try {
			return this.passwords.authenticate(typed).isAuthenticated() ? 2 : Integer.MAX_VALUE;
		}
		catch (SignInRefused refused) {
			return Integer.MAX_VALUE;
		}
	}

	private boolean signIn(Visitor visitor, String address, String password) {
		return visitor
			.post("/connexion", Map.of("username", this.nir.number(), "password", password), "X-Forwarded-For", address)
			.headers()
			.firstValue("Location")
			.filter((location) -> location.endsWith("/mes-droits"))
			.isPresent();
	}

	private static void pauseUntil(long start, Duration moment) throws InterruptedException {
		long left = start + moment.toNanos() - System.nanoTime();
		if (left > 0) {
			Thread.sleep(Duration.ofNanos(left));
		}
	}

}
