package fr.compteformation.people.registration;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.OnPostgresql;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.password.Password;
import fr.compteformation.platform.mail.Mail;

import static org.assertj.core.api.Assertions.assertThat;

@OnPostgresql
class RegistrationMailsTests extends PortalTests {

	private static final String STRANGER = "curieux@exemple.fr";

	private final Nir nir = People.newNir();

	@Autowired
	private RegistrationMails mails;

	@Autowired
	private Registrations registrations;

	@Autowired
	private Activations activations;

	@Test
	void theLinkGoesToTheTypedAddressOfANumberWithoutAccount() {
		UUID registration = register();
		Mail mail = activation(registration).orElseThrow();
		assertThat(mail.to().value()).isEqualTo(STRANGER);
		assertThat(mail.details().get("link")).hasToString("http://localhost:8080/activation/"
				+ SavedRegistrations.link(this.portal, new RegistrationId(registration)).value());
		assertThat(accountExists(registration)).isEmpty();
	}

	@Test
	void theMailWithTheLinkRepeatsNothingThatWasTyped() {
		Mail mail = activation(register()).orElseThrow();
		assertThat(mail.details()).containsOnlyKeys("link", "day", "hour");
		assertThat(mail.details().toString()).doesNotContain("Chloé", "Héritier", this.nir.number(), STRANGER);
	}

	@Test
	void aNumberWithAnAccountGetsNoLinkAndItsOwnerAnEmail() {
		People.withAccount(this.portal, this.nir);
		UUID registration = register();
		assertThat(activation(registration)).isEmpty();
		Mail mail = accountExists(registration).orElseThrow();
		assertThat(mail.to()).isEqualTo(People.somebody(this.nir).email());
		assertThat(mail.details()).containsOnlyKeys("name", "number", "signIn");
	}

	@Test
	void theOwnerIsNotifiedOnceADay() {
		People.withAccount(this.portal, this.nir);
		assertThat(accountExists(register())).isPresent();
		assertThat(accountExists(register())).isEmpty();
		this.clock.advance(Duration.ofDays(1));
		assertThat(accountExists(register())).isPresent();
		assertThat(accountExists(register())).isEmpty();
	}

	@Test
	void otherOwnersAreNotifiedOnTheSameDay() {
		Nir other = People.newNir();
		People.withAccount(this.portal, this.nir);
		People.withAccount(this.portal, other);
		assertThat(accountExists(register())).isPresent();
		assertThat(accountExists(register(other))).isPresent();
	}

	@Test
	void aMailThatIsTriedAgainIsTheSame() {
		People.withAccount(this.portal, this.nir);
		UUID told = UUID.randomUUID();
		UUID untold = UUID.randomUUID();
		UUID registration = register();
		Mail mail = accountExists(registration, told).orElseThrow();
		assertThat(accountExists(registration, untold)).isEmpty();
		assertThat(accountExists(registration, told)).contains(mail);
		assertThat(accountExists(registration, untold)).isEmpty();
	}

	@Test
	void aMailThatIsTriedAgainAfterMidnightIsTheSameAndNotTheNextDays() {
		People.withAccount(this.portal, this.nir);
		UUID yesterdays = UUID.randomUUID();
		UUID todays = UUID.randomUUID();
		UUID registration = register();
		Mail mail = accountExists(registration, yesterdays).orElseThrow();
		this.clock.advance(Duration.ofDays(1));
		assertThat(accountExists(registration, yesterdays)).contains(mail);
		assertThat(accountExists(registration, todays)).isPresent();
		assertThat(accountExists(registration, yesterdays)).contains(mail);
	}

	@Test
	void onceTheAccountIsOpenNothingMoreIsSentAboutItsRegistration() {
		UUID registration = register();
		this.activations.activate(SavedRegistrations.link(this.portal, new RegistrationId(registration)),
				new Password(People.PASSWORD));
		assertThat(activation(registration)).isEmpty();
		assertThat(accountExists(registration)).isEmpty();
	}

	@Test
	void nothingIsSentAboutARegistrationThatExpired() {
		UUID registration = register();
		this.clock.advance(Registration.VALIDITY);
		assertThat(activation(registration)).isEmpty();
	}

	@Test
	void nothingIsSentAboutARegistrationThatDoesNotExist() {
		assertThat(activation(UUID.randomUUID())).isEmpty();
		assertThat(accountExists(UUID.randomUUID())).isEmpty();
	}

	private Optional<Mail> activation(UUID registration) {
		return this.mails.compose(RegistrationMails.Template.ACTIVATION, registration, UUID.randomUUID());
	}

	private Optional<Mail> accountExists(UUID registration) {
		return accountExists(registration, UUID.randomUUID());
	}

	private Optional<Mail> accountExists(UUID registration, UUID mail) {
		return this.mails.compose(RegistrationMails.Template.ACCOUNT_EXISTS, registration, mail);
	}

	private UUID register() {
		return register(this.nir);
	}

	private UUID register(Nir number) {
		return SavedRegistrations.save(this.portal, number, STRANGER, People.PASSWORD, Locale.FRENCH).value();
	}

}
