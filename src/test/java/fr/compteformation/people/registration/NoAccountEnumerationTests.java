package fr.compteformation.people.registration;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import fr.compteformation.CheapPasswords;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.people.accountlink.ForgottenPasswords;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.password.Password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * The portal does not reveal whether a number has an account.
 */
class NoAccountEnumerationTests extends PortalTests {

	private final Nir unknown = People.newNir();

	private final Nir known = People.newNir();

	private final Nir pending = People.newNir();

	// Known to the fund, without an account.
	private final Nir fed = People.newNir();

	private final Nir suspended = People.newNir();

	@Autowired
	private WebApplicationContext portal;

	@Autowired
	private Registrations registrations;

	@Autowired
	private Drafts drafts;

	@Autowired
	private ForgottenPasswords forgotten;

	@Autowired
	private Holders holders;

	@Autowired
	private CheapPasswords passwords;

	private MockMvc mvc;

	@BeforeEach
	void openAccount() {
		this.database.sql("delete from attempts").update();
		this.mvc = MockMvcBuilders.webAppContextSetup(this.portal).apply(springSecurity()).build();
		People.withAccount(this.portal, this.known);
		this.database.sql("""
				update account set frozen_at = current_timestamp, frozen_by = 'AGENT', freeze_motive = 'ASKED_BY_PERSON'
				where id = ?""").param(People.withAccount(this.portal, this.suspended).accountId()).update();
		SavedRegistrations.save(this.portal, this.pending, "chloe@exemple.fr", People.PASSWORD, Locale.FRENCH);
		this.holders.known(Map.of(this.fed, "Durand"));
		this.passwords.count();
	}

	@Test
	void aWrongPasswordIsComparedAsOftenWhateverTheNumber() throws Exception {
		for (Nir nir : everyKind()) {
			MockHttpServletResponse answer = signIn(nir, "faux");
			assertThat(answer.getStatus()).isEqualTo(302);
			assertThat(answer.getRedirectedUrl()).isEqualTo("/connexion?error");
			assertThat(this.passwords.count()).as("hashes").isEqualTo(new CheapPasswords.Count(0, 2));
		}
	}

	@Test
	void theRightPasswordOfAPendingRegistrationIsComparedAsOften() throws Exception {
		MockHttpServletResponse answer = signIn(this.pending, People.PASSWORD);
		assertThat(answer.getRedirectedUrl()).isEqualTo("/inscription/en-attente");
		assertThat(this.passwords.count()).isEqualTo(new CheapPasswords.Count(0, 2));
	}

	@Test
	void registeringAKnownNumberLeadsToTheSamePageAsAnUnknownOne() throws Exception {
		String other = "Un-autre-mot-de-passe-8";
		for (Nir nir : everyKind()) {
			SavedRegistrations.save(this.portal, nir, "curieux@exemple.fr", other, Locale.FRENCH);
			assertThat(URI.create(signIn(nir, other).getRedirectedUrl())).hasPath("/inscription/en-attente")
				.hasNoQuery();
		}
	}

	@Test
	void aTryThatMustWaitIsNotComparedWhateverTheNumber() throws Exception {
		for (Nir nir : everyKind()) {
			for (int i = 0; i < 5; i++) {
				signIn(nir, "faux");
			}
			this.passwords.count();
			assertThat(signIn(nir, People.PASSWORD).getRedirectedUrl()).isEqualTo("/connexion?error");
			assertThat(this.passwords.count()).isEqualTo(new CheapPasswords.Count(0, 0));
		}
	}

	@Test
	void aRegistrationCostsTheSameForEveryNumber() {
		Map<String, Long> expected = Map.of("registration", 1L, "one_time_secret", 1L, "registration_draft", 0L,
				"scheduled_tasks", 2L, "account", 0L, "holder", 0L, "attempts", 0L, "attempt_notice", 0L,
				"password_link", 0L, "account_event", 0L);
		for (Nir nir : everyKind()) {
			DraftKey key = SavedRegistrations.draft(this.drafts, nir, "curieux@exemple.fr");
			this.passwords.count();
			Map<String, Long> before = rows();
			this.registrations.register(key, new Password(People.PASSWORD), Locale.FRENCH);
			assertThat(difference(before, rows())).isEqualTo(expected);
			assertThat(this.passwords.count()).isEqualTo(new CheapPasswords.Count(1, 0));
		}
	}

	@Test
	void whatFollowsARegistrationIsTheSameWhateverTheNumber() {
		for (Nir nir : everyKind()) {
			RegistrationId id = SavedRegistrations.save(this.portal, nir, "curieux@exemple.fr", People.PASSWORD,
					Locale.FRENCH);
			assertThat(this.registrations.recipient(id)).isPresent();
			assertThat(this.registrations.deadline(id)).isPresent();
			Map<String, Long> before = rows();
			assertThat(this.registrations.resend(id)).isEqualTo(Registrations.Resend.SENT);
			assertThat(difference(before, rows())).containsEntry("one_time_secret", 1L)
				.containsEntry("scheduled_tasks", 2L)
				.containsEntry("registration", 0L);
			for (int i = 1; i < Registration.RESENDS_A_DAY; i++) {
				assertThat(this.registrations.resend(id)).isEqualTo(Registrations.Resend.SENT);
			}
			assertThat(this.registrations.resend(id)).isEqualTo(Registrations.Resend.ENOUGH_TODAY);
		}
	}

	@Test
	void whoeverForgotAPasswordIsAnsweredTheSameWhateverTheNumber() {
		Map<String, Long> expected = Map.of("password_link", 1L, "scheduled_tasks", 1L, "account_event", 0L, "account",
				0L, "attempts", 0L, "attempt_notice", 0L, "registration", 0L, "one_time_secret", 0L,
				"registration_draft", 0L, "holder", 0L);
		for (Nir nir : everyKind()) {
			// The tenth request equals the first: the daily limit is applied when the
			// email is sent.
			for (int i = 0; i < 10; i++) {
				Map<String, Long> before = rows();
				this.forgotten.ask(nir);
				assertThat(difference(before, rows())).containsExactlyInAnyOrderEntriesOf(expected);
				assertThat(this.passwords.count()).isEqualTo(new CheapPasswords.Count(0, 0));
			}
		}
	}

	private List<Nir> everyKind() {
		return List.of(this.known, this.unknown, this.pending, this.fed, this.suspended);
	}

	private MockHttpServletResponse signIn(Nir nir, String password) throws Exception {
		return this.mvc.perform(post("/connexion").param("username", nir.number()).param("password", password))
			.andReturn()
			.getResponse();
	}

	private Map<String, Long> rows() {
		return Stream
			.of("registration", "one_time_secret", "registration_draft", "scheduled_tasks", "account", "holder",
					"attempts", "attempt_notice", "password_link", "account_event")
			.collect(Collectors.toMap((table) -> table,
					(table) -> this.database.sql("select count(*) from " + table).query(Long.class).single()));
	}

	private static Map<String, Long> difference(Map<String, Long> before, Map<String, Long> after) {
		return after.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (table) -> table.getValue() - before.get(table.getKey())));
	}

}
