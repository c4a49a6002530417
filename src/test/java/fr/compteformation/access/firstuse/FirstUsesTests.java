package fr.compteformation.access.firstuse;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.access.civilstatus.NirComparison;
import fr.compteformation.access.franceconnect.Links;
import fr.compteformation.access.franceconnect.Newcomer;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.mail.ComposedMails;
import fr.compteformation.platform.security.Citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * First sign-ins, on every database.
 */
abstract class FirstUsesTests extends PortalTests {

	private final Nir nir = People.newNir();

	private final Newcomer newcomer = Newcomers.fitting(this.nir);

	@Autowired
	private FirstUses firstUses;

	@Autowired
	private AddressCodes codes;

	@Autowired
	private Links links;

	@Autowired
	private FirstUseMails mails;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Holders holders;

	private Identity typed;

	@BeforeEach
	void somebody() {
		this.typed = People.somebody(this.nir);
	}

	@Test
	void aMismatchedNumberRevealsNoAccount() {
		People.withAccount(this.portal, this.nir);
		assertThat(this.firstUses.judge(Newcomers.born(this.nir, "1956-08-14", false), this.nir))
			.isEqualTo(new NumberAnswer.Differs(Set.of(NirComparison.Mismatch.SEX, NirComparison.Mismatch.YEAR)));
	}

	@Test
	void aNumberWithoutAnAccountMayOpenOne() {
		assertThat(this.firstUses.judge(this.newcomer, this.nir)).isEqualTo(new NumberAnswer.NoAccount());
	}

	@Test
	void aNumberWithAnAccountNeedsItsPassword() {
		People.withAccount(this.portal, this.nir);
		assertThat(this.firstUses.judge(this.newcomer, this.nir)).isEqualTo(new NumberAnswer.HasAccount());
	}

	@Test
	void whoeverTriesNumbersWaits() {
		for (int i = 0; i < 6; i++) {
			this.firstUses.judge(this.newcomer, this.nir);
		}
		assertThat(this.firstUses.judge(this.newcomer, this.nir)).isEqualTo(new NumberAnswer.TooSoon());
		this.clock.advance(Duration.ofMinutes(10));
		assertThat(this.firstUses.judge(this.newcomer, this.nir)).isEqualTo(new NumberAnswer.NoAccount());
	}

	@Test
	void anAccountIsOpenedWithoutAPasswordOnceTheAddressIsShown() {
		UUID code = code("chloe@exemple.fr");
		FirstUses.Opening opening = open(code, this.codes.digits(code));
		assertThat(opening).isInstanceOf(FirstUses.Opening.Done.class);
		Citizen citizen = ((FirstUses.Opening.Done) opening).citizen();
		assertThat(citizen.displayName()).isEqualTo("Chloé L’Héritier");
		assertThat(this.accounts.hasPassword(this.nir)).isFalse();
		assertThat(this.accounts.ownerOf(this.nir).orElseThrow().email())
			.isEqualTo(new EmailAddress("chloe@exemple.fr"));
		assertThat(this.links.accountOf(this.newcomer.subject())).contains(citizen.accountId());
		assertThat(this.holders.attachmentOf(citizen.accountId())).isInstanceOf(Attachment.Attached.class);
		assertThat(events(citizen)).containsExactly("FRANCE_CONNECT_LINKED", "IDENTITY_PROVEN");
		assertThat(ComposedMails.compose(this.portal, "france-connect-linked", citizen.accountId())).isPresent();
	}

	@Test
	void anotherBirthNameThanTheFundsWaitsForAnAgent() {
		this.holders.known(Map.of(this.nir, "Kerbrat"));
		UUID code = code("chloe@exemple.fr");
		Citizen citizen = ((FirstUses.Opening.Done) open(code, this.codes.digits(code))).citizen();
		assertThat(this.holders.attachmentOf(citizen.accountId())).isInstanceOf(Attachment.Reconciling.class);
		assertThat(events(citizen)).containsExactly("FRANCE_CONNECT_LINKED");
	}

	@Test
	void theAddressIsTheOneThatTheCodeWentTo() {
		UUID code = code("chloe@exemple.fr");
		this.typed.setEmail(new EmailAddress("another@exemple.fr"));
		open(code, this.codes.digits(code));
		assertThat(this.accounts.ownerOf(this.nir).orElseThrow().email())
			.isEqualTo(new EmailAddress("chloe@exemple.fr"));
	}

	@Test
	void aWrongCodeOpensNothingAndFiveEndIt() {
		UUID code = code("chloe@exemple.fr");
		String digits = this.codes.digits(code);
		String wrong = digits.startsWith("0") ? "1" + digits.substring(1) : "0" + digits.substring(1);
		for (int i = 0; i < 5; i++) {
			assertThat(open(code, wrong)).isEqualTo(new FirstUses.Opening.WrongCode());
		}
		assertThat(open(code, digits)).isEqualTo(new FirstUses.Opening.WrongCode());
		assertThat(this.accounts.exists(this.nir)).isFalse();
	}

	@Test
	void aCodeIsGoodForHalfAnHour() {
		UUID code = code("chloe@exemple.fr");
		assertThat(this.mails.compose(FirstUseMails.Template.FRANCE_CONNECT_CODE, code, UUID.randomUUID())).isPresent();
		this.clock.advance(Duration.ofMinutes(31));
		assertThat(this.mails.compose(FirstUseMails.Template.FRANCE_CONNECT_CODE, code, UUID.randomUUID())).isEmpty();
		assertThat(this.codes.sent(code)).isEmpty();
	}

	@Test
	void aNumberThatGotAnAccountMeanwhileIsLeftAlone() {
		UUID code = code("chloe@exemple.fr");
		People.withAccount(this.portal, this.nir);
		assertThat(open(code, this.codes.digits(code))).isEqualTo(new FirstUses.Opening.Taken());
		assertThat(this.links.accountOf(this.newcomer.subject())).isEmpty();
	}

	@Test
	void anAccountIsLinkedByItsPassword() {
		Citizen owner = People.withAccount(this.portal, this.nir);
		assertThat(this.firstUses.link(this.newcomer, this.nir, owner)).isTrue();
		assertThat(this.links.accountOf(this.newcomer.subject())).contains(owner.accountId());
		assertThat(events(owner)).containsExactly("FRANCE_CONNECT_LINKED", "IDENTITY_PROVEN");
	}

	@Test
	void aChangedNameIsLinkedAgainByThePassword() {
		Citizen owner = People.withAccount(this.portal, this.nir);
		this.firstUses.link(this.newcomer, this.nir, owner);
		Newcomer corrected = Newcomers.fitting(this.nir);
		assertThat(this.firstUses.judge(corrected, this.nir)).isEqualTo(new NumberAnswer.HasAccount());
		assertThat(this.firstUses.link(corrected, this.nir, owner)).isTrue();
		assertThat(this.links.accountOf(this.newcomer.subject())).isEmpty();
		assertThat(this.links.accountOf(corrected.subject())).contains(owner.accountId());
	}

	@Test
	void withoutAPasswordANameThatChangedNeedsHelp() {
		UUID code = code("chloe@exemple.fr");
		open(code, this.codes.digits(code));
		assertThat(this.firstUses.judge(Newcomers.fitting(this.nir), this.nir)).isEqualTo(new NumberAnswer.NeedsHelp());
	}

	@Test
	void onePersonHasOneAccount() {
		Citizen owner = People.withAccount(this.portal, this.nir);
		this.firstUses.link(this.newcomer, this.nir, owner);
		Nir other = People.newNir();
		Citizen another = People.withAccount(this.portal, other);
		Newcomer same = new Newcomer(Newcomers.fitting(other).identity(), this.newcomer.subject(), "token",
				this.newcomer.arrivedAt());
		assertThat(this.firstUses.link(same, other, another)).isFalse();
		assertThat(this.links.linkedAt(another.accountId())).isEmpty();
	}

	@Test
	void whoeverSkipsThePagesGetsNoFurther() {
		Citizen owner = People.withAccount(this.portal, this.nir);
		Newcomer somebodyElse = Newcomers.born(this.nir, "1956-08-14", true);
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.firstUses.link(somebodyElse, this.nir, owner));
		Nir other = People.newNir();
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> this.firstUses.link(Newcomers.fitting(other), other, owner));
	}

	@Test
	void whoeverWaitsTooLongStartsAgain() {
		this.clock.advance(Duration.ofMinutes(31));
		assertThat(this.firstUses.isStillHere(this.newcomer)).isFalse();
	}

	@Test
	void theLinkGoesWithTheAccount() {
		Citizen owner = People.withAccount(this.portal, this.nir);
		this.firstUses.link(this.newcomer, this.nir, owner);
		this.database.sql("delete from account where id = ?").param(owner.accountId()).update();
		assertThat(this.links.accountOf(this.newcomer.subject())).isEmpty();
	}

	private UUID code(String email) {
		return this.firstUses.sendCode(this.newcomer, new EmailAddress(email), Locale.FRENCH).orElseThrow();
	}

	private FirstUses.Opening open(UUID code, String digits) {
		return this.firstUses.open(this.newcomer, this.nir, this.typed, code, digits, Locale.FRENCH);
	}

	private List<String> events(Citizen citizen) {
		return this.database.sql("select act from account_event where account_id = ? order by id")
			.param(citizen.accountId())
			.query(String.class)
			.list();
	}

}
