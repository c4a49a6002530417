package fr.compteformation.people.registration;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import fr.compteformation.MovableClock;
import fr.compteformation.OnPostgresql;
import fr.compteformation.People;
import fr.compteformation.PortalTest;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.password.Password;
import fr.compteformation.platform.mail.Mail;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
@OnPostgresql
class RegistrationMailsTests {

	private static final String PASSWORD = "Violette-et-7-chats";

	private static final String STRANGER = "curieux@exemple.fr";

	private final Nir nir = People.newNir();

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private AccountExistsMail accountExists;

	@Autowired
	private ActivationMail activation;

	@Autowired
	private Registrations registrations;

	@Autowired
	private MovableClock clock;

	@Test
	void theLinkGoesToTheTypedAddressOfANumberWithoutAccount() {
		UUID registration = register();
		Mail mail = this.activation.compose(UUID.randomUUID(), registration).orElseThrow();
		assertThat(mail.to().value()).isEqualTo(STRANGER);
		assertThat(mail.details().get("link")).hasToString("http://localhost:8080/activation/"
				+ SavedRegistrations.link(this.portal, new RegistrationId(registration)).value());
		assertThat(this.accountExists.compose(UUID.randomUUID(), registration)).isEmpty();
	}

	@Test
	void theMailWithTheLinkRepeatsNothingThatWasTyped() {
		Mail mail = this.activation.compose(UUID.randomUUID(), register()).orElseThrow();
		assertThat(mail.details()).containsOnlyKeys("link", "day", "hour", "contact");
		assertThat(mail.details().toString()).doesNotContain("Chloé", "Héritier", this.nir.number(), STRANGER);
	}

	@Test
	void noLinkLeavesForANumberWithAnAccountAndTheOwnerIsTold() {
		People.withAccount(this.portal, this.nir, PASSWORD);
		UUID registration = register();
		assertThat(this.activation.compose(UUID.randomUUID(), registration)).isEmpty();
		Mail mail = this.accountExists.compose(UUID.randomUUID(), registration).orElseThrow();
		assertThat(mail.to()).isEqualTo(People.somebody(this.nir).email());
		assertThat(mail.details()).containsOnlyKeys("name", "number", "signIn", "contact");
	}

	@Test
	void theOwnerIsToldOnceADay() {
		People.withAccount(this.portal, this.nir, PASSWORD);
		assertThat(this.accountExists.compose(UUID.randomUUID(), register())).isPresent();
		assertThat(this.accountExists.compose(UUID.randomUUID(), register())).isEmpty();
		this.clock.advance(Duration.ofDays(1));
		assertThat(this.accountExists.compose(UUID.randomUUID(), register())).isPresent();
		assertThat(this.accountExists.compose(UUID.randomUUID(), register())).isEmpty();
	}

	@Test
	void otherOwnersAreToldOnTheSameDay() {
		Nir other = People.newNir();
		People.withAccount(this.portal, this.nir, PASSWORD);
		People.withAccount(this.portal, other, PASSWORD);
		assertThat(this.accountExists.compose(UUID.randomUUID(), register())).isPresent();
		assertThat(this.accountExists.compose(UUID.randomUUID(), register(other))).isPresent();
	}

	@Test
	void aMailThatIsTriedAgainIsTheSame() {
		People.withAccount(this.portal, this.nir, PASSWORD);
		UUID told = UUID.randomUUID();
		UUID untold = UUID.randomUUID();
		UUID registration = register();
		Mail mail = this.accountExists.compose(told, registration).orElseThrow();
		assertThat(this.accountExists.compose(untold, registration)).isEmpty();
		assertThat(this.accountExists.compose(told, registration)).contains(mail);
		assertThat(this.accountExists.compose(untold, registration)).isEmpty();
	}

	@Test
	void aMailThatIsTriedAgainAfterMidnightIsTheSameAndNotTheNextDays() {
		People.withAccount(this.portal, this.nir, PASSWORD);
		UUID yesterdays = UUID.randomUUID();
		UUID todays = UUID.randomUUID();
		UUID registration = register();
		Mail mail = this.accountExists.compose(yesterdays, registration).orElseThrow();
		this.clock.advance(Duration.ofDays(1));
		assertThat(this.accountExists.compose(yesterdays, registration)).contains(mail);
		assertThat(this.accountExists.compose(todays, registration)).isPresent();
		assertThat(this.accountExists.compose(yesterdays, registration)).contains(mail);
	}

	@Test
	void onceTheAccountIsOpenNothingMoreIsSentAboutItsRegistration() {
		UUID registration = register();
		this.registrations.activate(SavedRegistrations.link(this.portal, new RegistrationId(registration)),
				new Password(PASSWORD));
		assertThat(this.activation.compose(UUID.randomUUID(), registration)).isEmpty();
		assertThat(this.accountExists.compose(UUID.randomUUID(), registration)).isEmpty();
	}

	@Test
	void nothingIsSentAboutARegistrationThatExpired() {
		UUID registration = register();
		this.clock.advance(Registration.VALIDITY);
		assertThat(this.activation.compose(UUID.randomUUID(), registration)).isEmpty();
	}

	@Test
	void nothingIsSentAboutARegistrationThatDoesNotExist() {
		assertThat(this.activation.compose(UUID.randomUUID(), UUID.randomUUID())).isEmpty();
		assertThat(this.accountExists.compose(UUID.randomUUID(), UUID.randomUUID())).isEmpty();
	}

	private UUID register() {
		return register(this.nir);
	}

	private UUID register(Nir number) {
		return SavedRegistrations.save(this.portal, number, STRANGER, PASSWORD, Locale.FRENCH).value();
	}

}
