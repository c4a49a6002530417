package fr.compteformation.office.agent;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.office.invitation.AccessState;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;

/** Invites a supervisor where there is none who could, by settings or by command. */
@Service
@Transactional
class FirstInvitation {

	private final AgentAccountRepository agents;

	private final AgentInvitations invitations;

	private final Journal journal;

	private final Clock clock;

	FirstInvitation(AgentAccountRepository agents, AgentInvitations invitations, Journal journal, Clock clock) {
		this.agents = agents;
		this.invitations = invitations;
		this.journal = journal;
		this.clock = clock;
	}

	/** Invites a person, unless an active supervisor exists or the invitation holds. */
	Outcome invite(Invitee invitee) {
		if (this.agents.existsInRole(AgentRole.SUPERVISOR, AccessState.ACTIVE)) {
			return Outcome.NOT_NEEDED;
		}
		Instant now = this.clock.instant();
		AgentAccount account = this.agents.findByInviteeEmail(invitee.email())
			.orElseGet(() -> new AgentAccount(invitee, Locale.FRENCH, now));
		if (!account.isInvitationOver(now)) {
			return Outcome.ALREADY_INVITED;
		}
		this.invitations.send(account);
		AgentAccount invited = this.agents.saveAndFlush(account);
		// No agent invited them: the operator did.
		this.journal.write(invited.principal(), Act.AGENT_INVITED, new Subject(Subject.Kind.AGENT, invited.id()), null,
				invited.number() + " " + invited.state());
		return Outcome.INVITED;
	}

	/** What became of it. */
	enum Outcome {

		INVITED("invited: the portal sends the email"), ALREADY_INVITED("was invited within 72 hours"),
		NOT_NEEDED("not invited: a supervisor can sign in and invite others");

		private final String said;

		Outcome(String said) {
			this.said = said;
		}

		/** For the console. */
		String said() {
			return this.said;
		}

	}

}
