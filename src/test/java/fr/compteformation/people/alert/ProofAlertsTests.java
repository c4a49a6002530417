package fr.compteformation.people.alert;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.people.account.AccountCitizens;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.identityproof.ProofMethod;
import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.mail.ComposedMails;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.WaitingMails;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.SecretToken;

import static org.assertj.core.api.Assertions.assertThat;

class ProofAlertsTests extends PortalTests {

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private final Nir former = People.newNir();

	private final Nir current = People.newNir();

	@Autowired
	private IdentityProofs proofs;

	@Autowired
	private SecurityAlerts alerts;

	@Autowired
	private Holders holders;

	@Autowired
	private AccountCitizens citizens;

	@Autowired
	private Keys keys;

	private UUID earlier;

	private UUID later;

	@BeforeEach
	void twoAccountsOfOneHolder() {
		this.earlier = People.withAccount(this.portal, this.former).accountId();
		HolderId holder = this.holders.byNir(this.former).orElseThrow();
		this.transaction.executeWithoutResult((status) -> this.holders.changeNumber(holder, this.current));
		this.later = People.withAccount(this.portal, this.current).accountId();
		this.database.sql("delete from scheduled_tasks where task_name = 'mail'").update();
	}

	@Test
	void otherAccountIsNotifiedOfTheProof() {
		prove();
		Mail mail = mail("identity-proven-elsewhere");
		assertThat(mail.to()).isEqualTo(People.somebody(this.former).email());
		assertThat(mail.model().toString()).doesNotContain("Héritier");
	}

	@Test
	void linkSuspendsTheAccountThatProved() {
		prove();
		assertThat(this.alerts.use(token("identity-proven-elsewhere"))).isEqualTo(SecretState.USED);
		assertThat(this.citizens.mayAct(this.later)).isFalse();
		assertThat(this.citizens.mayAct(this.earlier)).isTrue();
	}

	@Test
	void attemptIsReportedOnceADay() {
		attempt();
		attempt();
		assertThat(mails("proof-attempted")).hasSize(1);
		assertThat(mail("proof-attempted").to()).isEqualTo(People.somebody(this.former).email());
		assertThat(this.alerts.use(token("proof-attempted"))).isEqualTo(SecretState.USED);
		assertThat(this.citizens.mayAct(this.later)).isFalse();
	}

	@Test
	void noOtherAccountIsNotified() {
		UUID alone = People.withAccount(this.portal, People.newNir()).accountId();
		this.transaction.execute((status) -> this.proofs.prove(new AccountId(alone), ProofMethod.LETTER, null));
		assertThat(mails("identity-proven-elsewhere")).isEmpty();
	}

	@Test
	void linkGoesWithTheAccountThatItSuspends() {
		prove();
		SecretToken token = token("identity-proven-elsewhere");
		this.database.sql("delete from account where id = ?").param(this.later).update();
		assertThat(this.alerts.use(token)).isEqualTo(SecretState.UNKNOWN);
	}

	private void prove() {
		this.transaction.execute((status) -> this.proofs.prove(new AccountId(this.later), ProofMethod.LETTER, null));
	}

	private void attempt() {
		this.transaction.executeWithoutResult(
				(status) -> this.proofs.reportAttempt(new AccountId(this.later), ProofMethod.FRANCE_CONNECT));
	}

	private SecretToken token(String mail) {
		return SecretToken.of(this.keys.derive("alarm:" + mails(mail).getFirst()));
	}

	private Mail mail(String name) {
		return ComposedMails.compose(this.portal, name, mails(name).getFirst()).orElseThrow();
	}

	private List<UUID> mails(String name) {
		return WaitingMails.with(this.database, name)
			.stream()
			.flatMap((data) -> ID.matcher(data).results().map((found) -> UUID.fromString(found.group())))
			.filter((id) -> this.alerts.accountOf(id).isPresent())
			.toList();
	}

}
