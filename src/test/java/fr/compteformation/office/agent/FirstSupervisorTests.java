package fr.compteformation.office.agent;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

import fr.compteformation.PortalTests;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.mail.MailboxForTests;
import fr.compteformation.platform.mail.WithMailbox;

import static org.assertj.core.api.Assertions.assertThat;

@WithMailbox
class FirstSupervisorTests extends PortalTests {

	private static final String EMAIL = "premiere@caisse.exemple.fr";

	@Autowired
	private FirstInvitation invitation;

	@Autowired
	private MailboxForTests mailbox;

	@Test
	void isInvitedOnceByTheSettings() {
		SomeAgents.disableAll(this.portal);
		FirstSupervisor first = new FirstSupervisor(
				new FirstSupervisorSettings(new EmailAddress(EMAIL), "Camille Martin"), this.invitation);
		first.run(new DefaultApplicationArguments());
		first.run(new DefaultApplicationArguments());
		assertThat(MailboxForTests.text(this.mailbox.await(EMAIL)))
			.contains(AgentInvitations.PAGE.of(SomeAgents.invitation(this.portal, EMAIL)).path());
		assertThat(this.mailbox.sentTo(EMAIL)).hasSize(1);
	}

	@Test
	void anAddressWithoutANameIsAMistake() {
		assertThat(new FirstSupervisorSettings(null, "").isNamed()).isTrue();
		assertThat(new FirstSupervisorSettings(new EmailAddress(EMAIL), " ").isNamed()).isFalse();
	}

}
