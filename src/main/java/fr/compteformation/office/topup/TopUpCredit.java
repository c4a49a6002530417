package fr.compteformation.office.topup;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.office.topup.TopUpCase.Person;
import fr.compteformation.office.topup.TopUpReviews.Outcome;
import fr.compteformation.people.holder.AgentHolders;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.ledger.Crediting;
import fr.compteformation.rights.ledger.Funding;

/**
 * Finds the employee of a top-up and writes it into the ledger. Rights belong to the
 * holder, with or without an account.
 */
@Component
class TopUpCredit {

	private final Holders holders;

	private final AgentHolders agents;

	private final Funding funding;

	private final Crediting crediting;

	private final TopUpRepository topUps;

	private final Outbox outbox;

	TopUpCredit(Holders holders, AgentHolders agents, Funding funding, Crediting crediting, TopUpRepository topUps,
			Outbox outbox) {
		this.holders = holders;
		this.agents = agents;
		this.funding = funding;
		this.crediting = crediting;
		this.topUps = topUps;
		this.outbox = outbox;
	}

	@Transactional(readOnly = true)
	TopUpCase shown(Agent agent, TopUp topUp) {
		return topUp.shown(person(agent, topUp), this.topUps.countSimilar(topUp.id()));
	}

	/**
	 * Credits a top-up, in the caller’s transaction. Somebody unknown to the fund becomes
	 * a holder only if the supervisor said so.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	Outcome credit(Agent agent, TopUp topUp, TopUpDecision decision, Instant now) {
		// Before anything is read about the holder: a colleague may be crediting another
		// top-up.
		this.holders.byNir(topUp.details().nir()).map(List::of).ifPresent(this.holders::lock);
		Person person = person(agent, topUp);
		if (!person.mayBeCredited()) {
			return Outcome.NOT_CREDITABLE;
		}
		if (person == Person.UNKNOWN && !decision.isNewPerson()) {
			return Outcome.UNKNOWN_PERSON;
		}
		TopUpDetails details = topUp.details();
		return Optional.ofNullable(this.holders.known(Map.of(details.nir(), details.birthName())).get(details.nir()))
			.map((holder) -> credit(agent, topUp, holder, now))
			.orElse(Outcome.NOT_CREDITABLE);
	}

	// Called while the holder is locked.
	private Outcome credit(Agent agent, TopUp topUp, HolderId holder, Instant now) {
		if (this.topUps.isCreditedBefore(topUp.id(), holder)) {
			return Outcome.CREDITED_BEFORE;
		}
		TopUpDetails details = topUp.details();
		this.crediting.topUp(holder, topUp.id(), details.amount(), topUp.payer(), details.motive(),
				PortalTime.dayOf(now));
		topUp.credit(agent, holder, now);
		this.outbox.add(TopUpMails.Template.TOP_UP_CREDITED, topUp.id());
		return Outcome.DONE;
	}

	private Person person(Agent agent, TopUp topUp) {
		Nir nir = topUp.details().nir();
		if (this.agents.isOwn(agent, nir)) {
			return Person.ONESELF;
		}
		return this.holders.byNir(nir)
			.map((holder) -> person(agent, holder, topUp.details().birthName()))
			.orElse(Person.UNKNOWN);
	}

	private Person person(Agent agent, HolderId holder, String birthName) {
		if (this.agents.isOwn(agent, holder)) {
			return Person.ONESELF;
		}
		if (!this.holders.isNamed(holder, birthName)) {
			return Person.OTHER_NAME;
		}
		return this.funding.isClosed(holder) ? Person.CLOSED : Person.KNOWN;
	}

}
