package fr.compteformation.office.agent;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;

import fr.compteformation.PortalTests;
import fr.compteformation.office.signin.EmailedCode;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.MailboxForTests;
import fr.compteformation.platform.mail.WithMailbox;
import fr.compteformation.platform.security.Agent;

import static org.assertj.core.api.Assertions.assertThat;

@WithMailbox
class AgentLettersTests extends PortalTests {

	private final String email = SomeAgents.newEmail();

	@Autowired
	private AgentAccounts agents;

	@Autowired
	private FirstInvitation first;

	@Autowired
	private AgentCodes codes;

	@Autowired
	private AgentMails mails;

	@Autowired
	private MailboxForTests mailbox;

	@Test
	void theCodeArrivesAndItsSubjectHidesIt() throws Exception {
		EmailedCode code = send(SomeAgents.active(this.portal, this.email));
		assertThat(MailboxForTests.text(this.mailbox.await(this.email))).contains(code.digits())
			.doesNotContain("Camille", "Martin");
		assertThat(MailboxForTests.html(this.mailbox.await(this.email))).contains(code.digits());
		assertThat(this.mailbox.await(this.email).getSubject()).isEqualTo("Votre code de connexion");
	}

	@Test
	void theInvitationHoldsTheLinkAndNoName() {
		this.first.invite(SomeAgents.invitee(this.email, null, AgentRole.SUPERVISOR));
		assertThat(MailboxForTests.text(this.mailbox.await(this.email)))
			.contains("https://formation.exemple.fr/agent/invitation/" + SomeAgents.invitation(this.portal, this.email))
			.contains("jusqu’au ")
			.doesNotContain("Camille", "Martin");
	}

	@Test
	void aCodeThatIsOverIsNotSentAnyMore() {
		Agent agent = SomeAgents.active(this.portal, this.email);
		EmailedCode code = send(agent);
		assertThat(this.mails.compose(AgentMails.Template.AGENT_CODE, code.id(), UUID.randomUUID())).map(Mail::to)
			.contains(new EmailAddress(this.email));
		this.codes.revoke(agent.agentId());
		assertThat(this.mails.compose(AgentMails.Template.AGENT_CODE, code.id(), UUID.randomUUID())).isEmpty();
	}

	private EmailedCode send(Agent agent) {
		return EmailedCode
			.of(this.codes.generate(new GenerateOneTimeTokenRequest(agent.agentId().toString())).getTokenValue())
			.orElseThrow();
	}

}
