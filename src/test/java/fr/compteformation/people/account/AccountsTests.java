package fr.compteformation.people.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.validation.ConstraintViolationException;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.authority.AuthorityUtils;

import fr.compteformation.CurrentUser;
import fr.compteformation.OnPostgresql;
import fr.compteformation.Parallel;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.people.alert.ChangedPasswords;
import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.Civility;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.identity.PhoneNumber;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.people.reauthentication.CurrentPasswords;
import fr.compteformation.people.reauthentication.ProofAttempt;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proof;
import fr.compteformation.platform.security.Proved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnPostgresql
class AccountsTests extends PortalTests {

	private static final Password PASSWORD = new Password(People.PASSWORD);

	private static final Password CHOSEN = new Password("Tambour-vert-et-8-lunes");

	private static final Password WRONG = new Password("faux");

	private final Nir nir = People.newNir();

	@Autowired
	private Accounts accounts;

	@Autowired
	private Profiles profiles;

	@Autowired
	private PasswordChanges passwordChanges;

	@Autowired
	private AccountCitizens citizens;

	@Autowired
	private Holders holders;

	@Autowired
	private CurrentPasswords currentPasswords;

	@Autowired
	private AccountRepository repository;

	@Autowired
	private AccountSignIn signIn;

	@Autowired
	private Passwords passwords;

	@Autowired
	private CurrentUser user;

	@Test
	void aNumberHasOneAccount() {
		open();
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(this::open);
		assertThat(this.accounts.exists(this.nir)).isTrue();
		assertThat(this.accounts.exists(People.newNir())).isFalse();
	}

	@Test
	void everythingAboutThePersonIsKept() {
		Identity identity = People.somebody(this.nir);
		identity.setCivility(Civility.MADAM);
		identity.setFirstName("Œdipe-Éloïse");
		identity.setBirthName("D’Aÿ de l’Étang");
		identity.setLandlinePhone(new PhoneNumber("+33123456789"));
		identity.setEmail(new EmailAddress("Chloe+portail@exemple.fr"));
		Citizen citizen = this.accounts
			.open(new NewAccount(identity, "hash", "2026-11", Instant.now(), Locale.ENGLISH));
		Account found = this.repository.findById(new AccountId(citizen.accountId())).orElseThrow();
		assertThat(found.identity()).isNotSameAs(identity).usingRecursiveComparison().isEqualTo(identity);
		assertThat(found.passwordHash()).contains("hash");
		Attachment.Attached attached = (Attachment.Attached) this.holders.attachmentOf(citizen.accountId());
		assertThat(this.accounts.ownerOf(this.nir))
			.contains(new Correspondent(new AccountId(citizen.accountId()), "Œdipe-Éloïse D’Aÿ de l’Étang",
					attached.number(), new EmailAddress("Chloe+portail@exemple.fr"), Locale.ENGLISH));
	}

	@Test
	void anAccountIsAttachedWithIt() {
		Citizen citizen = open();
		assertThat(this.holders.attachmentOf(citizen.accountId())).isInstanceOfSatisfying(Attachment.Attached.class,
				(attached) -> assertThat(this.holders.byNir(this.nir)).contains(attached.holder()));
	}

	@Test
	void anAccountThatIsRefusedLeavesNoHolder() {
		Identity identity = People.somebody(this.nir);
		identity.setBirthName(null);
		assertThatExceptionOfType(ConstraintViolationException.class).isThrownBy(
				() -> this.accounts.open(new NewAccount(identity, "hash", "2026-11", Instant.now(), Locale.FRENCH)));
		assertThat(this.holders.byNir(this.nir)).isEmpty();
	}

	@Test
	void whatIsOptionalMayBeMissing() {
		Identity identity = People.somebody(this.nir);
		identity.setFirstName(null);
		Citizen citizen = this.accounts.open(new NewAccount(identity, "hash", "2026-11", Instant.now(), Locale.FRENCH));
		Account found = this.repository.findById(new AccountId(citizen.accountId())).orElseThrow();
		assertThat(found.identity()).usingRecursiveComparison().isEqualTo(identity);
		assertThat(citizen.displayName()).isEqualTo("L’Héritier");
	}

	@Test
	void neitherTheNumberNorThePasswordIsInTheDatabaseInClear() {
		Citizen citizen = open();
		List<String> stored = this.database.sql("select nir || ' ' || password_hash from account where id = ?")
			.param(citizen.accountId())
			.query(String.class)
			.list();
		assertThat(stored).singleElement()
			.asString()
			.doesNotContain(this.nir.number(), PASSWORD.value())
			.contains("$argon2id$");
	}

	@Test
	void theOwnerIsFoundByNumberAndByAccount() {
		Citizen citizen = open();
		assertThat(this.accounts.ownerOf(this.nir)).isPresent()
			.isEqualTo(this.accounts.ownerOf(new AccountId(citizen.accountId())));
		assertThat(this.citizens.byAccount(citizen.accountId())).contains(citizen);
		assertThat(this.citizens.byAccount(UUID.randomUUID())).isEmpty();
	}

	@Test
	void theRightPasswordSignsInAndNoOther() {
		Citizen citizen = open();
		assertThat(this.signIn.check(this.nir, PASSWORD.value())).contains(citizen);
		assertThat(this.signIn.check(this.nir, WRONG.value())).isEmpty();
		assertThat(this.signIn.check(this.nir, "")).isEmpty();
		assertThat(this.signIn.check(People.newNir(), PASSWORD.value())).isEmpty();
	}

	@Test
	void aChangedPasswordEndsRememberMeAndIsAnnounced() {
		Citizen citizen = signedIn();
		staySignedIn(citizen);
		this.passwordChanges.change(citizen, given(citizen, PASSWORD), CHOSEN);
		assertThat(this.signIn.check(this.nir, CHOSEN.value())).contains(citizen);
		assertThat(this.signIn.check(this.nir, PASSWORD.value())).isEmpty();
		assertThat(stays(citizen)).isZero();
		assertThat(mailsTo(citizen)).isOne();
	}

	@Test
	void aWrongCurrentPasswordProvesNothing() {
		Citizen citizen = signedIn();
		assertThat(this.currentPasswords.check(citizen, WRONG)).isEqualTo(ProofAttempt.Refused.WRONG);
		assertThat(this.currentPasswords.check(citizen, new Password(""))).isEqualTo(ProofAttempt.Refused.MISSING);
	}

	@Test
	void aProofOfLongAgoChangesNothing() {
		Citizen citizen = signedIn();
		staySignedIn(citizen);
		Proof proof = given(citizen, PASSWORD);
		this.clock.advance(Proof.VALIDITY);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.passwordChanges.change(citizen, proof, CHOSEN));
		assertThat(this.signIn.check(this.nir, PASSWORD.value())).contains(citizen);
		assertThat(stays(citizen)).isOne();
		assertThat(mailsTo(citizen)).isZero();
	}

	@Test
	void guessingTheCurrentPasswordIsSlowedDown() {
		Citizen citizen = signedIn();
		for (int i = 0; i < 5; i++) {
			assertThat(this.currentPasswords.check(citizen, WRONG)).isEqualTo(ProofAttempt.Refused.WRONG);
		}
		assertThat(this.currentPasswords.check(citizen, PASSWORD)).isEqualTo(ProofAttempt.Refused.TOO_SOON);
		this.clock.advance(Duration.ofSeconds(6));
		assertThat(this.currentPasswords.check(citizen, PASSWORD)).isInstanceOf(ProofAttempt.Given.class);
	}

	@Test
	void whoHasNoPasswordSignsInWithNoneAndMaySetOne() {
		Identity identity = People.somebody(this.nir);
		Citizen citizen = this.accounts.open(new NewAccount(identity, null, "2026-11", Instant.now(), Locale.FRENCH));
		this.user.signIn(citizen);
		assertThat(this.currentPasswords.exists(citizen)).isFalse();
		assertThat(this.signIn.check(this.nir, "")).isEmpty();
		assertThat(this.currentPasswords.check(citizen, PASSWORD)).isEqualTo(ProofAttempt.Refused.MISSING_OTHERWISE);
		this.passwordChanges.change(citizen, Proved.by(this.portal, citizen), CHOSEN);
		assertThat(this.currentPasswords.exists(citizen)).isTrue();
		assertThat(this.signIn.check(this.nir, CHOSEN.value())).contains(citizen);
	}

	@Test
	void moreChangesAtOnceThanConnectionsDoNotWaitForEachOther() {
		List<Nir> changed = Parallel.times(16, () -> {
			Nir number = People.newNir();
			Citizen citizen = People.withAccount(this.portal, number, PASSWORD.value());
			this.user.signIn(citizen);
			this.passwordChanges.change(citizen, given(citizen, PASSWORD), CHOSEN);
			return number;
		});
		assertThat(changed).hasSize(16)
			.allSatisfy((number) -> assertThat(this.signIn.check(number, CHOSEN.value())).isPresent());
	}

	@Test
	void nobodyChangesThePasswordOfSomebodyElse() {
		Citizen somebodyElse = People.withAccount(this.portal, People.newNir(), PASSWORD.value());
		signedIn();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.passwordChanges.change(somebodyElse, Proved.by(this.portal, somebodyElse), CHOSEN));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.profiles.of(somebodyElse).identity());
	}

	@Test
	void visitorsAreRefused() {
		Citizen citizen = open();
		assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
			.isThrownBy(() -> this.profiles.of(citizen).identity());
		this.user.signIn(new AnonymousAuthenticationToken("key", "anonymousUser",
				AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.profiles.of(citizen).identity());
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.passwordChanges.change(citizen, Proved.by(this.portal, citizen), CHOSEN));
	}

	@Test
	void thePersonReadsTheirOwnIdentityAndChangesOnlyACopy() {
		Citizen citizen = signedIn();
		Identity read = this.profiles.of(citizen).identity();
		assertThat(read).usingRecursiveComparison().isEqualTo(People.somebody(this.nir));
		read.setBirthName("Autre");
		assertThat(this.profiles.of(citizen).identity().getBirthName()).isEqualTo("L’Héritier");
	}

	private Proof given(Citizen citizen, Password typed) {
		return ((ProofAttempt.Given) this.currentPasswords.check(citizen, typed)).proof();
	}

	private Citizen open() {
		return this.accounts.open(new NewAccount(People.somebody(this.nir), this.passwords.hash(PASSWORD), "2026-11",
				Instant.now(), Locale.FRENCH));
	}

	private Citizen signedIn() {
		Citizen citizen = open();
		this.user.signIn(citizen);
		return citizen;
	}

	private void staySignedIn(Citizen citizen) {
		this.database.sql("""
				insert into remembered_device (series_hash, account_id, token_hash, renewed_at, expires_at)
				values (?, ?, 'x', current_timestamp, current_timestamp)""")
			.params(UUID.randomUUID().toString(), citizen.accountId())
			.update();
	}

	private int stays(Citizen citizen) {
		return this.database.sql("select count(*) from remembered_device where account_id = ?")
			.param(citizen.accountId())
			.query(Integer.class)
			.single();
	}

	private long mailsTo(Citizen citizen) {
		return ChangedPasswords.mailsTo(this.portal, citizen);
	}

}
