package fr.compteformation.people.registration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.people.accountlink.ForgottenPasswords;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.password.Password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * The time of an answer does not reveal whether a number has an account, a pending
 * registration or a suspended account. The cases are interleaved, so that other load
 * slows all of them alike.
 */
@Tag("proof")
class SameTimeTests extends PortalTests {

	private static final Logger log = LoggerFactory.getLogger(SameTimeTests.class);

	private static final Password PASSWORD = new Password(People.PASSWORD);

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
	private ForgottenPasswords forgotten;

	private MockMvc mvc;

	@BeforeEach
	void start() {
		this.mvc = MockMvcBuilders.webAppContextSetup(this.portal).apply(springSecurity()).build();
	}

	@Test
	void aRefusedSignInTakesTheSameTime() {
		assertSameTime("sign-in", (nir) -> () -> {
			this.mvc.perform(post("/connexion").param("username", nir.number()).param("password", "faux"));
			this.database.sql("delete from attempts").update();
		});
	}

	@Test
	void aRegistrationTakesTheSameTime() {
		assertSameTime("registration", (nir) -> () -> register(nir));
	}

	@Test
	void anotherLinkForARegistrationTakesTheSameTime() {
		assertSameTime("resend", (nir) -> {
			RegistrationId id = SavedRegistrations.save(this.portal, nir, "chloe@exemple.fr", PASSWORD.value(),
					Locale.FRENCH);
			return () -> this.registrations.resend(id);
		});
	}

	@Test
	void askingForANewPasswordTakesTheSameTime() {
		assertSameTime("forgotten password", (nir) -> () -> this.forgotten.ask(nir));
	}

	private void register(Nir nir) {
		this.registrations.register(SavedRegistrations.draft(this.drafts, nir, "chloe@exemple.fr"), PASSWORD,
				Locale.FRENCH);
	}

	private Nir number(Kind kind) {
		Nir nir = People.newNir();
		switch (kind) {
			case UNKNOWN -> {
			}
			case KNOWN -> People.withAccount(this.portal, nir, PASSWORD.value());
			case PENDING -> register(nir);
			case FROZEN -> this.database.sql("""
					update account set frozen_at = current_timestamp, frozen_by = 'AGENT',
						freeze_motive = 'ASKED_BY_PERSON' where id = ?""")
				.param(People.withAccount(this.portal, nir, PASSWORD.value()).accountId())
				.update();
		}
		return nir;
	}

	private void assertSameTime(String what, Preparation form) {
		Map<Kind, List<Long>> times = new EnumMap<>(Kind.class);
		List<Kind> order = new ArrayList<>(List.of(Kind.values()));
		for (int round = 0; round < WARM_UP + ROUNDS; round++) {
			// Prepared before timing starts.
			Map<Kind, Try> tries = new EnumMap<>(Kind.class);
			for (Kind kind : order) {
				tries.put(kind, form.of(number(kind)));
			}
			// Each case goes first equally often.
			Collections.rotate(order, 1);
			for (Kind kind : order) {
				times.computeIfAbsent(kind, (first) -> new ArrayList<>()).add(nanos(tries.get(kind)));
			}
		}
		double unknown = median(times.get(Kind.UNKNOWN));
		times.forEach((kind, nanos) -> log.info("{}: {} {} ms, {} %", what, kind, "%.2f".formatted(median(nanos)),
				"%+.2f".formatted(100 * (median(nanos) / unknown - 1))));
		times.forEach((kind, nanos) -> assertThat(Math.abs(median(nanos) / unknown - 1)).as("%s, %s", what, kind)
			.isLessThan(TOLERANCE));
	}

	private static long nanos(Try once) {
		long start = System.nanoTime();
		try {
			once.now();
		}
		catch (Exception failed) {
			throw new IllegalStateException(failed);
		}
		return System.nanoTime() - start;
	}

	private static double median(List<Long> nanos) {
		return nanos.stream().skip(WARM_UP).sorted().skip(ROUNDS / 2).findFirst().orElseThrow() / 1e6;
	}

	private enum Kind {

		UNKNOWN, KNOWN, PENDING, FROZEN

	}

	@FunctionalInterface
	private interface Preparation {

		Try of(Nir nir);

	}

	@FunctionalInterface
	private interface Try {

		void now() throws Exception;

	}

}
