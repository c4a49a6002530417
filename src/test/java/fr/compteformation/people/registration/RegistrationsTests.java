package fr.compteformation.people.registration;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.Parallel;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.password.Password;
import fr.compteformation.platform.mail.WaitingMails;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.SecretToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

abstract class RegistrationsTests extends PortalTests {

	private static final Password PASSWORD = new Password(People.PASSWORD);

	@Autowired
	private Registrations registrations;

	@Autowired
	private Activations activations;

	@Autowired
	private RegistrationRepository repository;

	@Autowired
	private Endings endings;

	@Autowired
	private OneTimeSecrets secrets;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Holders holders;

	@Test
	void aRegistrationIsSavedWithItsMailsInOneTransaction() {
		RegistrationId id = register(People.newNir());
		assertThat(mailsAbout(id)).isEqualTo(2);
	}

	@Test
	void aRuleThatCameLaterStopsNoActivation() {
		RegistrationId id = register(People.newNir());
		this.database.sql("update registration set mobile_phone = null, birth_name = 'L3' where id = ?")
			.param(id.value())
			.update();
		assertThat(this.registrations.resend(id)).isEqualTo(Registrations.Resend.SENT);
		assertThat(this.activations.activate(linkOf(id), PASSWORD)).isInstanceOf(Activation.Done.class);
	}

	@Test
	void theBrowserThatRegisteredNeedsNoPassword() {
		DraftKey key = draft(People.newNir());
		SecretToken link = linkOf(register(key));
		assertThat(this.activations.own(link, key)).isPresent();
		assertThat(this.activations.activate(link, key)).isInstanceOf(Activation.Done.class);
		assertThat(this.drafts.find(key)).isEmpty();
	}

	@Test
	void anotherBrowserNeedsThePassword() {
		SecretToken link = linkOf(register(draft(People.newNir())));
		DraftKey other = draft(People.newNir());
		register(other);
		for (DraftKey key : List.of(other, draft(People.newNir()), this.drafts.start(), DraftKey.random())) {
			assertThat(this.activations.own(link, key)).isEmpty();
			assertThat(this.activations.activate(link, key)).isInstanceOf(Activation.WrongPassword.class);
		}
		assertThat(this.activations.activate(link, PASSWORD)).isInstanceOf(Activation.Done.class);
	}

	@Test
	void aDraftThatHasEndedProvesNothing() {
		DraftKey key = draft(People.newNir());
		SecretToken link = linkOf(register(key));
		this.clock.advance(Drafts.IDLE);
		assertThat(this.activations.activate(link, key)).isInstanceOf(Activation.WrongPassword.class);
	}

	@Test
	void theBrowserThatRegisteredUsesALinkOnce() {
		DraftKey key = draft(People.newNir());
		SecretToken link = linkOf(register(key));
		this.activations.activate(link, key);
		assertThat(this.activations.activate(link, key)).isEqualTo(new Activation.NotUsable(SecretState.USED));
	}

	@Test
	void nothingThatWasTypedStaysInTheDraft() {
		DraftKey key = draft(People.newNir());
		this.registrations.register(key, PASSWORD, Locale.FRENCH);
		assertThat(this.drafts.find(key).orElseThrow().typed()).isEqualTo(TypedIdentity.EMPTY);
	}

	@Test
	void aDraftThatIsSentTwiceIsSavedOnce() {
		int before = registrations();
		DraftKey key = draft(People.newNir());
		Parallel.all(Collections.nCopies(4, () -> {
			this.registrations.register(key, PASSWORD, Locale.FRENCH);
			return true;
		}));
		assertThat(registrations()).isEqualTo(before + 1);
	}

	@Test
	void aDraftWithoutACheckedIdentityIsRefused() {
		DraftKey key = this.drafts.start();
		this.drafts.acceptTerms(key, true);
		assertThatIllegalStateException().isThrownBy(() -> this.registrations.register(key, PASSWORD, Locale.FRENCH));
	}

	@Test
	void aPasswordThatAFormMustRefuseIsRefusedHereToo() {
		DraftKey key = draft(People.newNir());
		int before = registrations();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.registrations.register(key, new Password("Motdepasse1"), Locale.FRENCH));
		assertThat(registrations()).isEqualTo(before);
	}

	@Test
	void theNumberIsNotInTheDatabaseInClear() {
		Nir nir = People.newNir();
		register(nir);
		List<String> stored = this.database.sql("select nir from registration").query(String.class).list();
		assertThat(stored).isNotEmpty().noneMatch((value) -> value.contains(nir.number()));
	}

	@Test
	void theLinkAndThePasswordOpenTheAccount() {
		Nir nir = People.newNir();
		SecretToken link = linkOf(register(nir));
		assertThat(this.activations.activate(link, PASSWORD)).isInstanceOf(Activation.Done.class);
		assertThat(this.accounts.exists(nir)).isTrue();
		assertThat(this.activations.stateOf(link)).isEqualTo(SecretState.USED);
	}

	@Test
	void aWrongPasswordOpensNothing() {
		Nir nir = People.newNir();
		SecretToken link = linkOf(register(nir));
		assertThat(this.activations.activate(link, new Password("Violette-et-8-chats")))
			.isInstanceOf(Activation.WrongPassword.class);
		assertThat(this.accounts.exists(nir)).isFalse();
	}

	@Test
	void wrongPasswordsOfALinkAreSlowedDown() {
		SecretToken link = linkOf(register(People.newNir()));
		for (int i = 0; i < 6; i++) {
			this.activations.activate(link, new Password("wrong " + i));
		}
		assertThat(this.activations.activate(link, PASSWORD)).isInstanceOf(Activation.WrongPassword.class);
		this.clock.advance(Duration.ofSeconds(61));
		assertThat(this.activations.activate(link, PASSWORD)).isInstanceOf(Activation.Done.class);
	}

	@Test
	void anExpiredLinkOpensNothing() {
		SecretToken link = linkOf(register(People.newNir()));
		this.clock.advance(Registration.VALIDITY);
		assertThat(this.activations.activate(link, PASSWORD)).isEqualTo(new Activation.NotUsable(SecretState.EXPIRED));
	}

	@Test
	void aResentLinkEndsWithItsRegistration() {
		RegistrationId id = register(People.newNir());
		this.clock.advance(Duration.ofDays(14));
		this.registrations.resend(id);
		this.clock.advance(Duration.ofDays(1));
		assertThat(this.activations.stateOf(linkOf(id))).isEqualTo(SecretState.EXPIRED);
	}

	@Test
	void anUnknownLinkOpensNothing() {
		assertThat(this.activations.activate(SecretToken.random(), PASSWORD))
			.isEqualTo(new Activation.NotUsable(SecretState.UNKNOWN));
	}

	@Test
	void aNewMailReplacesTheLink() {
		RegistrationId id = register(People.newNir());
		SecretToken older = linkOf(id);
		assertThat(this.registrations.resend(id)).isEqualTo(Registrations.Resend.SENT);
		assertThat(this.activations.stateOf(older)).isEqualTo(SecretState.REPLACED);
		assertThat(this.activations.activate(older, PASSWORD))
			.isEqualTo(new Activation.NotUsable(SecretState.REPLACED));
		assertThat(this.activations.activate(linkOf(id), PASSWORD)).isInstanceOf(Activation.Done.class);
		assertThat(this.activations.stateOf(older)).isEqualTo(SecretState.USED);
	}

	@Test
	void theFirstActivationOfANumberWinsAndTheOthersDie() {
		Nir nir = People.newNir();
		SecretToken first = linkOf(register(nir));
		SecretToken second = linkOf(register(nir));
		assertThat(this.activations.activate(second, PASSWORD)).isInstanceOf(Activation.Done.class);
		assertThat(this.activations.stateOf(first)).isEqualTo(SecretState.REPLACED);
		assertThat(this.activations.activate(first, PASSWORD))
			.isEqualTo(new Activation.NotUsable(SecretState.REPLACED));
	}

	@Test
	void activationsOfOneNumberAtOnceOpenOneAccount() {
		Nir nir = People.newNir();
		List<SecretToken> links = IntStream.range(0, 4).mapToObj((i) -> linkOf(register(nir))).toList();
		List<Activation> outcomes = Parallel.all(links.stream()
			.<Callable<Activation>>map((link) -> () -> this.activations.activate(link, PASSWORD))
			.toList());
		assertThat(outcomes).filteredOn(Activation.Done.class::isInstance).hasSize(1);
		assertThat(outcomes).filteredOn((outcome) -> outcome.equals(new Activation.NotUsable(SecretState.REPLACED)))
			.hasSize(3);
	}

	@Test
	void whoHasTheNameThatTheFundKnowsSeesTheirRights() {
		Nir nir = People.newNir();
		HolderId holder = this.holders.known(Map.of(nir, "LHERITIER")).get(nir);
		assertThat(attachment(nir)).isInstanceOfSatisfying(Attachment.Attached.class,
				(attached) -> assertThat(attached.holder()).isEqualTo(holder));
	}

	@Test
	void whoHasAnotherNameSignsInAndWaitsForAnAgent() {
		Nir nir = People.newNir();
		this.holders.known(Map.of(nir, "Dupond"));
		assertThat(attachment(nir)).isEqualTo(new Attachment.Reconciling());
	}

	@Test
	void aRegistrationMakesNoHolderBeforeItIsActivated() {
		Nir nir = People.newNir();
		SecretToken link = linkOf(register(nir));
		assertThat(this.holders.byNir(nir)).isEmpty();
		this.activations.activate(link, PASSWORD);
		assertThat(this.holders.byNir(nir)).isPresent();
	}

	@Test
	void aNumberWithAnAccountIsSavedJustTheSame() {
		Nir nir = People.newNir();
		this.activations.activate(linkOf(register(nir)), PASSWORD);
		RegistrationId again = register(nir);
		assertThat(mailsAbout(again)).isEqualTo(2);
		assertThat(this.registrations.resend(again)).isEqualTo(Registrations.Resend.SENT);
		assertThat(this.activations.activate(linkOf(again), PASSWORD))
			.isEqualTo(new Activation.NotUsable(SecretState.REPLACED));
	}

	@Test
	void anActivatedRegistrationIsErased() {
		RegistrationId id = register(People.newNir());
		this.activations.activate(linkOf(id), PASSWORD);
		assertThat(this.repository.findById(id)).isEmpty();
		assertThat(this.registrations.deadline(id)).isEmpty();
		assertThat(this.registrations.resend(id)).isEqualTo(Registrations.Resend.OVER);
	}

	@Test
	void aRegistrationThatWasNeverActivatedIsErasedOnDay16() {
		RegistrationId id = register(People.newNir());
		SecretToken link = linkOf(id);
		this.clock.advance(Duration.ofDays(16).minusMinutes(1));
		this.endings.eraseUnactivated();
		assertThat(this.repository.findById(id)).isPresent();
		this.clock.advance(Duration.ofMinutes(2));
		this.endings.eraseUnactivated();
		assertThat(this.repository.findById(id)).isEmpty();
		assertThat(this.activations.stateOf(link)).isEqualTo(SecretState.EXPIRED);
	}

	@Test
	void aDraftIsForgottenAfter30IdleMinutes() {
		this.clock.stop();
		DraftKey key = draft(People.newNir());
		this.clock.advance(Drafts.IDLE.minusSeconds(5));
		this.drafts.keep(key, TypedIdentity.EMPTY);
		this.clock.advance(Drafts.IDLE.minusSeconds(5));
		assertThat(this.drafts.find(key)).isPresent();
		this.clock.advance(Duration.ofSeconds(10));
		assertThat(this.drafts.find(key)).isEmpty();
		this.drafts.removeIdle();
		assertThat(this.database.sql("select count(*) from registration_draft where key_hash = ?")
			.param(key.hash())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void aDraftIsUnreadableWithoutTheCookie() {
		DraftKey key = draft(People.newNir());
		byte[] content = this.database.sql("select content from registration_draft where key_hash = ?")
			.param(key.hash())
			.query(byte[].class)
			.single();
		assertThat(new String(content, StandardCharsets.ISO_8859_1)).doesNotContain("exemple.fr");
	}

	@Test
	void aDraftCannotBeReadUnderAnotherKey() {
		DraftKey key = draft(People.newNir());
		DraftKey other = this.drafts.start();
		this.database.sql("""
				update registration_draft set content =
				(select content from registration_draft where key_hash = ?) where key_hash = ?""")
			.params(key.hash(), other.hash())
			.update();
		assertThat(this.drafts.find(key)).isPresent();
		assertThatIllegalStateException().isThrownBy(() -> this.drafts.find(other))
			.withCauseInstanceOf(GeneralSecurityException.class);
	}

	private RegistrationId register(Nir nir) {
		return register(draft(nir));
	}

	private RegistrationId register(DraftKey key) {
		this.registrations.register(key, PASSWORD, Locale.FRENCH);
		return this.drafts.find(key).flatMap(Draft::registrationId).orElseThrow();
	}

	private DraftKey draft(Nir nir) {
		return SavedRegistrations.draft(this.drafts, nir, "chloe@exemple.fr");
	}

	private Attachment attachment(Nir nir) {
		Activation activation = this.activations.activate(linkOf(register(nir)), PASSWORD);
		assertThat(activation).isInstanceOf(Activation.Done.class);
		return this.holders.attachmentOf(((Activation.Done) activation).citizen().accountId());
	}

	private SecretToken linkOf(RegistrationId id) {
		return this.secrets.value(Registrations.LINK, this.repository.findById(id).orElseThrow().link());
	}

	private int mailsAbout(RegistrationId id) {
		return WaitingMails.with(this.database, id.value()).size();
	}

	private int registrations() {
		return this.database.sql("select count(*) from registration").query(Integer.class).single();
	}

}
