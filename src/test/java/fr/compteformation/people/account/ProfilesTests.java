package fr.compteformation.people.account;

import java.util.Optional;
import java.util.concurrent.Callable;

import jakarta.validation.ConstraintViolationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.OnPostgresql;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.identity.News;
import fr.compteformation.people.identity.PhoneNumber;
import fr.compteformation.people.identity.PostalAddress;
import fr.compteformation.people.identity.PostalAddressTests;
import fr.compteformation.people.password.Password;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnPostgresql
class ProfilesTests extends PortalTests {

	@Autowired
	private Profiles profiles;

	@Autowired
	private Accounts accounts;

	@Autowired
	private PasswordChanges passwordChanges;

	private Citizen citizen;

	@BeforeEach
	void somebody() {
		this.citizen = People.withAccount(this.portal, People.newNir());
	}

	@Test
	void whoJustRegisteredHasNoAddressAndWantsAllNews() {
		Profile profile = read();
		assertThat(profile.address().isNone()).isTrue();
		assertThat(profile.preferences().getLanguage()).isEqualTo("fr");
		assertThat(profile.preferences().isDifNews()).isTrue();
		assertThat(profile.preferences().isDossierNews()).isTrue();
	}

	@Test
	void whatMayBeChangedIsKept() {
		Profile typed = read();
		typed.identity().setLandlinePhone(new PhoneNumber("+33123456789"));
		typed.identity().setMobilePhone(null);
		typed.preferences().setLanguage("en");
		typed.preferences().setDifNews(false);
		Profile wanted = new Profile(typed.identity(), PostalAddressTests.lyon(), typed.preferences());
		assertThat(save(read(), wanted)).isEmpty();
		assertThat(read().isSameAs(wanted)).isTrue();
		assertThat(read().address().getCity()).isEqualTo("Lyon");
		assertThat(this.accounts.ownerOf(id()).orElseThrow().locale().getLanguage()).isEqualTo("en");
	}

	@Test
	void namesNumberAndMailAddressStay() {
		Profile typed = read();
		typed.identity().setBirthName("Autre");
		typed.identity().setNir(People.newNir());
		typed.identity().setEmail(new EmailAddress("autre@exemple.fr"));
		Identity before = read().identity();
		assertThat(save(read(), typed)).isEmpty();
		assertThat(read().identity()).usingRecursiveComparison().isEqualTo(before);
	}

	@Test
	void anAddressCanBeTakenBack() {
		save(read(), new Profile(read().identity(), PostalAddressTests.lyon(), read().preferences()));
		assertThat(save(read(), new Profile(read().identity(), new PostalAddress(), read().preferences()))).isEmpty();
		assertThat(read().address().isNone()).isTrue();
	}

	@Test
	void whatWasKeptMeanwhileIsNotOverwritten() {
		Profile seen = read();
		Profile otherTab = read();
		otherTab.preferences().setDossierNews(false);
		assertThat(save(seen, otherTab)).isEmpty();
		Profile typed = new Profile(seen.identity(), PostalAddressTests.lyon(), seen.preferences());
		assertThat(save(seen, typed)).hasValueSatisfying((kept) -> assertThat(kept.isSameAs(otherTab)).isTrue());
		assertThat(read().address().isNone()).isTrue();
	}

	@Test
	void whatElseHappensToTheAccountIsNoConflict() {
		Profile seen = read();
		themselves(() -> {
			this.passwordChanges.change(this.citizen, Proved.by(this.portal, this.citizen),
					new Password("Tambour-vert-et-8-lunes"));
			return null;
		});
		assertThat(save(seen, new Profile(seen.identity(), PostalAddressTests.lyon(), seen.preferences()))).isEmpty();
	}

	@Test
	void theRulesAlsoHoldWithoutTheForm() {
		PostalAddress half = new PostalAddress();
		half.setCity("Lyon");
		Profile seen = read();
		assertThatExceptionOfType(ConstraintViolationException.class)
			.isThrownBy(() -> save(seen, new Profile(seen.identity(), half, seen.preferences())));
		Profile mute = read();
		mute.identity().setMobilePhone(null);
		assertThatExceptionOfType(ConstraintViolationException.class).isThrownBy(() -> save(seen, mute));
		Profile german = read();
		german.preferences().setLanguage("de");
		assertThatExceptionOfType(ConstraintViolationException.class).isThrownBy(() -> save(seen, german));
	}

	@Test
	void aRuleThatCameLaterStopsNoChange() {
		this.database.sql("update account set mobile_phone = null, birth_name = 'L3' where id = ?")
			.param(this.citizen.accountId())
			.update();
		Profile seen = read();
		themselves(() -> {
			this.passwordChanges.change(this.citizen, Proved.by(this.portal, this.citizen),
					new Password("Tambour-vert-et-8-lunes"));
			return null;
		});
		Profile typed = read();
		typed.identity().setMobilePhone(new PhoneNumber("+33612345678"));
		assertThat(save(seen, new Profile(typed.identity(), PostalAddressTests.lyon(), typed.preferences()))).isEmpty();
	}

	@Test
	void unwantedNewsAreNotSent() {
		Profile typed = read();
		typed.preferences().setDossierNews(false);
		save(read(), typed);
		assertThat(this.accounts.ownerWanting(News.DOSSIERS, id())).isEmpty();
		assertThat(this.accounts.ownerWanting(News.DIF, id())).isEqualTo(this.accounts.ownerOf(id())).isPresent();
	}

	@Test
	void nobodyReadsOrChangesSomebodyElse() {
		Citizen other = People.withAccount(this.portal, People.newNir());
		Profile profile = read();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> SignedInAs.as(this.portal, other, () -> this.profiles.of(this.citizen)));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(
				() -> SignedInAs.as(this.portal, other, () -> this.profiles.save(this.citizen, profile, profile)));
	}

	private AccountId id() {
		return new AccountId(this.citizen.accountId());
	}

	private Profile read() {
		return themselves(() -> this.profiles.of(this.citizen));
	}

	private Optional<Profile> save(Profile seen, Profile typed) {
		return themselves(() -> this.profiles.save(this.citizen, seen, typed));
	}

	private <T> T themselves(Callable<T> task) {
		return SignedInAs.as(this.portal, this.citizen, task);
	}

}
