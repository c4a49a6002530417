package fr.compteformation.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import fr.compteformation.People;
import fr.compteformation.PortalTest;
import fr.compteformation.account.Password;
import fr.compteformation.holder.Nir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Nobody learns from the time an answer takes whether a number has an account. Tries for
 * known and unknown numbers take turns, so that whatever else the machine does slows down
 * both.
 */
@Tag("proof")
@PortalTest
class SameTimeTests {

	private static final Logger log = LoggerFactory.getLogger(SameTimeTests.class);

	private static final Password PASSWORD = new Password("Violette-et-7-chats");

	private static final int WARM_UP = 50;

	private static final int ROUNDS = 200;

	private static final double TOLERANCE = 0.05;

	@Autowired
	private WebApplicationContext portal;

	@Autowired
	private Registrations registrations;

	@Autowired
	private Drafts drafts;

	@Autowired
	private JdbcClient database;

	private MockMvc mvc;

	@BeforeEach
	void start() {
		this.mvc = MockMvcBuilders.webAppContextSetup(this.portal).apply(springSecurity()).build();
	}

	@Test
	void aRefusedSignInTakesAsLongForAKnownNumberAsForAnUnknownOne() {
		assertSameTime("sign-in", this::newAccount, (nir) -> {
			this.mvc.perform(post("/connexion").param("username", nir.number()).param("password", "faux"));
			this.database.sql("delete from attempts").update();
		});
	}

	@Test
	void aRegistrationTakesAsLongForAKnownNumberAsForAnUnknownOne() {
		assertSameTime("registration", this::newAccount, (nir) -> this.registrations
			.register(SavedRegistrations.draft(this.drafts, nir, "chloe@exemple.fr"), PASSWORD, Locale.FRENCH));
	}

	private Nir newAccount() {
		Nir nir = People.newNir();
		People.withAccount(this.portal, nir, PASSWORD.value());
		return nir;
	}

	private static void assertSameTime(String what, Supplier<Nir> newAccount, Try once) {
		List<Long> known = new ArrayList<>();
		List<Long> unknown = new ArrayList<>();
		for (int round = 0; round < WARM_UP + ROUNDS; round++) {
			Nir withAccount = newAccount.get();
			// Each of the two goes first in every other round.
			if (round % 2 == 0) {
				known.add(nanos(once, withAccount));
			}
			unknown.add(nanos(once, People.newNir()));
			if (round % 2 != 0) {
				known.add(nanos(once, withAccount));
			}
		}
		double knownMillis = median(known);
		double unknownMillis = median(unknown);
		double difference = Math.abs(knownMillis - unknownMillis) / Math.min(knownMillis, unknownMillis);
		log.info("{}: known {} ms, unknown {} ms, difference {} %", what, "%.2f".formatted(knownMillis),
				"%.2f".formatted(unknownMillis), "%.2f".formatted(100 * difference));
		assertThat(difference).isLessThan(TOLERANCE);
	}

	private static long nanos(Try once, Nir nir) {
		long start = System.nanoTime();
		try {
			once.with(nir);
		}
		catch (Exception failed) {
			throw new IllegalStateException(failed);
		}
		return System.nanoTime() - start;
	}

	private static double median(List<Long> nanos) {
		return nanos.stream().skip(WARM_UP).sorted().skip(ROUNDS / 2).findFirst().orElseThrow() / 1e6;
	}

	@FunctionalInterface
	private interface Try {

		void with(Nir nir) throws Exception;

	}

}
