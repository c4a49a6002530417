package fr.compteformation.people.accountlink;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

import fr.compteformation.OnPostgresql;
import fr.compteformation.Parallel;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.PasswordChanges;
import fr.compteformation.people.alert.ChangedPasswords;
import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvent;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.signin.SignInCheck;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proved;
import fr.compteformation.platform.security.SecretToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@OnPostgresql
class ForgottenPasswordsTests extends PortalTests {

	private static final Password PASSWORD = new Password(People.PASSWORD);

	private static final Password CHOSEN = new Password("Tambour-vert-et-8-lunes");

	private final Nir nir = People.newNir();

	@Autowired
	private ForgottenPasswords forgotten;

	@Autowired
	private AccountLinkMails mails;

	@Autowired
	private Accounts accounts;

	@Autowired
	private PasswordChanges passwordChanges;

	@Autowired
	@Qualifier("accountSignIn")
	private SignInCheck signIn;

	@Autowired
	private AccountEvents events;

	@Autowired
	private RecurringTask<Void> removePasswordLinks;

	@Test
	void theLinkGoesToTheAddressOfTheAccount() {
		open();
		Mail letter = compose(ask()).orElseThrow();
		assertThat(letter.to()).isEqualTo(People.somebody(this.nir).email());
		assertThat(letter.details()).containsOnlyKeys("name", "number", "link", "hour");
		assertThat(letter.details().toString()).doesNotContain(this.nir.number());
		assertThat(letter.details().get("link")).asString()
			.matches("http://localhost:8080/nouveau-mot-de-passe/[\\w-]{43}");
	}

	@Test
	void nothingLeavesForANumberThatNobodyHasAndTheNumberIsForgotten() {
		UUID request = ask();
		assertThat(compose(request)).isEmpty();
		assertThat(storedNumbers(request)).isZero();
		assertThat(compose(UUID.randomUUID())).isEmpty();
	}

	@Test
	void theNumberIsForgottenOnceTheLinkIsSent() {
		open();
		UUID request = ask();
		assertThat(storedNumbers(request)).isOne();
		compose(request);
		assertThat(storedNumbers(request)).isZero();
	}

	@Test
	void theLinkSetsThePasswordOnce() {
		Citizen citizen = open();
		SecretToken token = link();
		assertThat(this.forgotten.stateOf(token)).isEqualTo(SecretState.VALID);
		assertThat(this.forgotten.choose(token, CHOSEN)).isTrue();
		assertThat(this.signIn.check(this.nir, CHOSEN.value())).contains(citizen);
		assertThat(this.signIn.check(this.nir, PASSWORD.value())).isEmpty();
		assertThat(this.forgotten.stateOf(token)).isEqualTo(SecretState.USED);
		assertThat(this.forgotten.choose(token, PASSWORD)).isFalse();
		assertThat(this.signIn.check(this.nir, CHOSEN.value())).contains(citizen);
	}

	@Test
	void ofManyClicksAtOnceOneSetsThePassword() {
		open();
		SecretToken token = link();
		assertThat(Parallel.times(6, () -> this.forgotten.choose(token, CHOSEN))).containsOnlyOnce(true);
	}

	@Test
	void lookingAtTheLinkChangesNothing() {
		open();
		SecretToken token = link();
		for (int i = 0; i < 3; i++) {
			assertThat(this.forgotten.stateOf(token)).isEqualTo(SecretState.VALID);
			assertThat(this.forgotten.identityBehind(token)).isPresent();
		}
		assertThat(this.signIn.check(this.nir, PASSWORD.value())).isPresent();
	}

	@Test
	void theLinkWorksForAnHour() {
		open();
		SecretToken token = link();
		this.clock.advance(Duration.ofMinutes(59));
		assertThat(this.forgotten.stateOf(token)).isEqualTo(SecretState.VALID);
		this.clock.advance(Duration.ofMinutes(1));
		assertThat(this.forgotten.stateOf(token)).isEqualTo(SecretState.EXPIRED);
		assertThat(this.forgotten.identityBehind(token)).isEmpty();
		assertThat(this.forgotten.choose(token, CHOSEN)).isFalse();
		assertThat(this.signIn.check(this.nir, PASSWORD.value())).isPresent();
	}

	@Test
	void aMailThatIsLateByAnHourDoesNotLeave() {
		open();
		UUID request = ask();
		this.clock.advance(Duration.ofHours(1));
		assertThat(compose(request)).isEmpty();
	}

	@Test
	void aMailThatIsTriedAgainIsTheSame() {
		open();
		UUID request = ask();
		Mail first = compose(request).orElseThrow();
		assertThat(compose(request)).contains(first);
	}

	@Test
	void aNewerLinkReplacesTheOlderOne() {
		open();
		SecretToken older = link();
		SecretToken newer = link();
		assertThat(this.forgotten.stateOf(older)).isEqualTo(SecretState.REPLACED);
		assertThat(this.forgotten.choose(older, CHOSEN)).isFalse();
		assertThat(this.forgotten.choose(newer, CHOSEN)).isTrue();
	}

	@Test
	void aRequestThatLeadsToNoMailReplacesNothing() {
		open();
		SecretToken last = null;
		for (int i = 0; i < LinkRequests.A_DAY; i++) {
			last = link();
		}
		assertThat(compose(ask())).as("the sixth of the day").isEmpty();
		assertThat(this.forgotten.stateOf(last)).isEqualTo(SecretState.VALID);
		this.clock.advance(untilTomorrow());
		assertThat(compose(ask())).isPresent();
	}

	@Test
	void mailsOfOneMomentCountEachOther() {
		open();
		List<UUID> requests = new ArrayList<>();
		for (int i = 0; i < LinkRequests.A_DAY + 3; i++) {
			requests.add(ask());
		}
		List<Boolean> left = Parallel.times(requests.size(), () -> {
			UUID mine;
			synchronized (requests) {
				mine = requests.removeFirst();
			}
			return compose(mine).isPresent();
		});
		assertThat(left).filteredOn((sent) -> sent).hasSize(LinkRequests.A_DAY);
	}

	@Test
	void whoNeverHadAPasswordGetsALinkToo() {
		People.withoutPassword(this.portal, this.nir);
		assertThat(this.forgotten.choose(link(), CHOSEN)).isTrue();
		assertThat(this.accounts.hasPassword(this.nir)).isTrue();
	}

	@Test
	void aChangedPasswordEndsTheLink() {
		Citizen citizen = open();
		SecretToken token = link();
		SignedInAs.as(this.portal, citizen, () -> {
			this.passwordChanges.change(citizen, Proved.by(this.portal, citizen), CHOSEN);
			return null;
		});
		assertThat(this.forgotten.stateOf(token)).isEqualTo(SecretState.REPLACED);
	}

	@Test
	void anInventedLinkIsUnknown() {
		SecretToken invented = SecretToken.random();
		assertThat(this.forgotten.stateOf(invented)).isEqualTo(SecretState.UNKNOWN);
		assertThat(this.forgotten.choose(invented, CHOSEN)).isFalse();
	}

	@Test
	void aPasswordThatNoFormWouldLetPassIsRefused() {
		open();
		SecretToken token = link();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.forgotten.choose(token, new Password("Lheritier-et-7-chats")));
		assertThat(this.forgotten.stateOf(token)).isEqualTo(SecretState.VALID);
	}

	@Test
	void rememberMeEndsAndTheOwnerIsNotified() {
		Citizen citizen = open();
		this.database.sql("""
				insert into remembered_device (series_hash, account_id, token_hash, renewed_at, expires_at)
				values (?, ?, 'x', current_timestamp, current_timestamp)""")
			.params(UUID.randomUUID().toString(), citizen.accountId())
			.update();
		this.forgotten.choose(link(), CHOSEN);
		assertThat(this.database.sql("select count(*) from remembered_device where account_id = ?")
			.param(citizen.accountId())
			.query(Integer.class)
			.single()).isZero();
		assertThat(ChangedPasswords.mailsTo(this.portal, citizen)).isOne();
		assertThat(SignedInAs.as(this.portal, citizen, () -> this.events.lately(citizen))).extracting(AccountEvent::act)
			.containsExactly(AccountAct.PASSWORD_RESET, AccountAct.PASSWORD_LINK_SENT);
	}

	@Test
	void aRequestWhoseMailNeverLeftIsForgotten() {
		UUID unknown = ask();
		this.clock.advance(Duration.ofHours(2));
		this.removePasswordLinks.executeRecurringly(this.removePasswordLinks.instance("now"), null);
		assertThat(storedRequests(unknown)).isZero();
	}

	private Citizen open() {
		return People.withAccount(this.portal, this.nir, PASSWORD.value(), Locale.FRENCH);
	}

	private UUID ask() {
		List<UUID> before = requests();
		this.forgotten.ask(this.nir);
		return requests().stream().filter((request) -> !before.contains(request)).findFirst().orElseThrow();
	}

	private List<UUID> requests() {
		return this.database.sql("select id from password_link").query(UUID.class).list();
	}

	private SecretToken link() {
		return sent(ask());
	}

	private SecretToken sent(UUID request) {
		String link = compose(request).orElseThrow().details().get("link").toString();
		return new SecretToken(link.substring(link.lastIndexOf('/') + 1));
	}

	private Duration untilTomorrow() {
		Instant now = this.clock.instant();
		return Duration.between(now,
				PortalTime.dayOf(now).plusDays(1).atStartOfDay(PortalTime.ZONE).toInstant().plusSeconds(1));
	}

	private int storedNumbers(UUID request) {
		return this.database.sql("select count(nir) from password_link where id = ?")
			.param(request)
			.query(Integer.class)
			.single();
	}

	private Optional<Mail> compose(UUID request) {
		return this.mails.compose(AccountLinkMails.Template.PASSWORD_LINK, request, UUID.randomUUID());
	}

	private int storedRequests(UUID request) {
		return this.database.sql("select count(*) from password_link where id = ?")
			.param(request)
			.query(Integer.class)
			.single();
	}

}
