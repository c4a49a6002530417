package fr.compteformation.office.agent;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.CurrentUser;
import fr.compteformation.PortalTests;
import fr.compteformation.access.passkey.SoftKey;
import fr.compteformation.people.audit.WrittenActs;
import fr.compteformation.people.password.Password;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailboxForTests;
import fr.compteformation.platform.mail.WithMailbox;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Network;
import fr.compteformation.platform.security.SecretToken;

import static fr.compteformation.office.agent.ForgottenAgentPasswords.Change;
import static fr.compteformation.office.agent.ForgottenAgentPasswords.LINK;
import static org.assertj.core.api.Assertions.assertThat;

@WithMailbox
class ForgottenAgentPasswordsTests extends PortalTests {

	private static final Password CHOSEN = new Password("Tambour-vert-et-8-lunes");

	private final String email = SomeAgents.newEmail();

	private final Network network = new Network(UUID.randomUUID().toString());

	@Autowired
	private ForgottenAgentPasswords forgotten;

	@Autowired
	private AgentAccounts agents;

	@Autowired
	private AgentKeys keys;

	@Autowired
	private AgentMails mails;

	@Autowired
	private OneTimeSecrets secrets;

	@Autowired
	private MailboxForTests mailbox;

	@Autowired
	private CurrentUser user;

	private Agent agent;

	@BeforeEach
	void anActiveAgent() {
		this.agent = SomeAgents.active(this.portal, this.email);
	}

	@Test
	void theLinkSetsANewPasswordOnce() {
		ask();
		SecretToken link = link();
		assertThat(this.forgotten.choose(link, CHOSEN, null)).isEqualTo(Change.DONE);
		assertThat(this.agents.byPassword(this.email, CHOSEN.value())).contains(this.agent);
		assertThat(this.agents.byPassword(this.email, SomeAgents.PASSWORD)).isEmpty();
		assertThat(this.forgotten.stateOf(link)).isEqualTo(SecretState.USED);
		assertThat(this.forgotten.choose(link, CHOSEN, null)).isEqualTo(Change.NOT_USABLE);
		assertThat(WrittenActs.by(this.database, this.agent)).containsExactly("AGENT_PASSWORD_ASKED",
				"AGENT_PASSWORD_CHANGED");
	}

	@Test
	void whoHasAPasskeyConfirmsWithIt() {
		SoftKey key = new SoftKey().on("https://formation.exemple.fr");
		this.user.signIn(this.agent);
		var fresh = this.keys.askForNew(this.agent);
		this.keys.add(this.agent, fresh, key.create(fresh.json()), "Mon poste");
		ask();
		SecretToken link = link();
		assertThat(this.forgotten.choose(link, CHOSEN, null)).isEqualTo(Change.KEY_REFUSED);
		assertThat(this.forgotten.choose(link, CHOSEN, answer(link, new SoftKey().on("https://formation.exemple.fr"))))
			.isEqualTo(Change.KEY_REFUSED);
		assertThat(this.agents.byPassword(this.email, SomeAgents.PASSWORD)).isPresent();
		assertThat(this.forgotten.choose(link, CHOSEN, answer(link, key))).isEqualTo(Change.DONE);
	}

	@Test
	void theLinkIsGoodForHalfAnHour() {
		ask();
		SecretToken link = link();
		this.clock.advance(Duration.ofMinutes(30));
		assertThat(this.forgotten.stateOf(link)).isEqualTo(SecretState.EXPIRED);
		assertThat(this.forgotten.choose(link, CHOSEN, null)).isEqualTo(Change.NOT_USABLE);
	}

	@Test
	void aDisabledAgentGetsNoLinkAndMayNotUseOne() {
		ask();
		SecretToken link = link();
		SomeAgents.disable(this.portal, this.agent);
		assertThat(this.forgotten.choose(link, CHOSEN, null)).isEqualTo(Change.NOT_USABLE);
		ask();
		assertThat(WrittenActs.by(this.database, this.agent)).containsExactly("AGENT_PASSWORD_ASKED");
	}

	@Test
	void requestsAreLimitedByAddress() {
		for (int i = 0; i < 5; i++) {
			ask();
		}
		assertThat(WrittenActs.by(this.database, this.agent)).hasSize(2);
	}

	@Test
	void requestsAreLimitedByNetwork() {
		for (int i = 0; i < 10; i++) {
			this.forgotten.ask(new EmailAddress(SomeAgents.newEmail()), this.network);
		}
		ask();
		assertThat(WrittenActs.by(this.database, this.agent)).isEmpty();
	}

	@Test
	void theAgentAndTheSupervisorsAreNotified() {
		String address = SomeAgents.newEmail();
		SomeAgents.supervisor(this.portal, address);
		ask();
		assertThat(mail(AgentMails.Template.AGENT_PASSWORD_LINK, this.agent)).map(Mail::to)
			.contains(new EmailAddress(this.email));
		this.forgotten.choose(link(), CHOSEN, null);
		assertThat(MailboxForTests.text(this.mailbox.await(address)))
			.contains("Un agent a choisi un nouveau mot de passe");
		assertThat(mail(AgentMails.Template.AGENT_PASSWORD_LINK, this.agent)).isEmpty();
	}

	private Optional<Mail> mail(AgentMails.Template template, Agent reader) {
		return this.mails.compose(template, reader.agentId(), UUID.randomUUID());
	}

	private void ask() {
		this.forgotten.ask(new EmailAddress(this.email.toUpperCase(Locale.ROOT)), this.network);
	}

	private SecretToken link() {
		return this.secrets.value(LINK, this.secrets.current(LINK, this.agent.agentId()).orElseThrow().key());
	}

	private ForgottenAgentPasswords.@Nullable KeyAnswer answer(SecretToken link, SoftKey key) {
		return this.forgotten.askForKey(link)
			.map((asked) -> new ForgottenAgentPasswords.KeyAnswer(asked, key.sign(asked.json())))
			.orElse(null);
	}

}
