package fr.compteformation.people.proofreview;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.people.holder.AgentHolders;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.identityproof.ProofMethod;
import fr.compteformation.platform.security.Agent;

/** The presentations in person, and their second look. */
@Component
class Presentations {

	private final PresentationRepository presentations;

	private final ProofOverviews overviews;

	private final IdentityProofs proofs;

	private final AgentHolders agents;

	private final Journal journal;

	private final Clock clock;

	Presentations(PresentationRepository presentations, ProofOverviews overviews, IdentityProofs proofs,
			AgentHolders agents, Journal journal, Clock clock) {
		this.presentations = presentations;
		this.overviews = overviews;
		this.proofs = proofs;
		this.agents = agents;
		this.journal = journal;
		this.clock = clock;
	}

	List<PresentationEntry> waiting(@Nullable PresentationEntry after) {
		Limit limit = Limit.of(ProofReviews.PAGE);
		List<Presentation> found = (after != null) ? this.presentations.waiting(after.presentedAt(), after.id(), limit)
				: this.presentations.waiting(limit);
		return found.stream().map(Presentation::entry).toList();
	}

	ProofReviews.Outcome present(Agent agent, AccountId account, Presentation presentation) {
		Optional<HolderId> holder = this.overviews.lock(account);
		if (holder.isEmpty() || this.overviews.of(agent, holder.get()).isPresented(account)
				|| this.proofs.isProven(account)) {
			return ProofReviews.Outcome.CHANGED;
		}
		if (this.agents.isOwn(agent, holder.get())) {
			return ProofReviews.Outcome.OWN_ACCOUNT;
		}
		presentation.sign(account, holder.get(), agent, this.clock.instant());
		this.presentations.save(presentation);
		this.journal.write(agent, Act.IDENTITY_PRESENTED, subject(account), null, "IN_PERSON");
		return ProofReviews.Outcome.DONE;
	}

	ProofReviews.Outcome lookAgain(Agent agent, UUID id, SecondLook look) {
		Optional<Presentation> found = this.presentations.findById(id);
		if (found.isEmpty() || this.overviews.lock(found.get().account()).isEmpty() || !found.get().isWaiting()) {
			return ProofReviews.Outcome.CHANGED;
		}
		Presentation presentation = found.get();
		if (this.agents.isOwn(agent, presentation.holder())) {
			return ProofReviews.Outcome.OWN_ACCOUNT;
		}
		if (!presentation.lets(agent)) {
			return ProofReviews.Outcome.SAME_AGENT;
		}
		presentation.end(look, agent, this.clock.instant());
		this.journal.write(agent, Act.IDENTITY_SECOND_LOOK, subject(presentation.account()), "PRESENTED",
				look.verdict().name());
		if (look.verdict() == SecondLook.Verdict.CONFIRMED) {
			this.proofs.prove(presentation.account(), ProofMethod.IN_PERSON, agent);
		}
		return ProofReviews.Outcome.DONE;
	}

	static Subject subject(AccountId account) {
		return new Subject(Subject.Kind.ACCOUNT, account.value());
	}

}
