package fr.compteformation.office.agent;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

import fr.compteformation.PortalTest;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.mail.MailboxForTests;
import fr.compteformation.platform.mail.WithMailbox;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
@WithMailbox
@TestPropertySource(properties = { "compte-formation.first-supervisor.email=" + FirstSupervisorTests.EMAIL,
		"compte-formation.first-supervisor.name=Camille Martin" })
class FirstSupervisorTests {

	static final String EMAIL = "premiere@caisse.exemple.fr";

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private FirstSupervisor firstSupervisor;

	@Autowired
	private MailboxForTests mailbox;

	@Test
	void isInvitedOnceByTheSettings() {
		this.firstSupervisor.run(new DefaultApplicationArguments());
		assertThat(MailboxForTests.text(this.mailbox.await(EMAIL)))
			.contains(Invitations.PAGE + "/" + SomeAgents.invitation(this.portal, EMAIL));
		assertThat(this.mailbox.sentTo(EMAIL)).hasSize(1);
	}

	@Test
	void anAddressWithoutANameIsAMistake() {
		assertThat(new FirstSupervisorSettings(null, "").isNamed()).isTrue();
		assertThat(new FirstSupervisorSettings(new EmailAddress(EMAIL), " ").isNamed()).isFalse();
	}

}
