package fr.compteformation.office.topup;

import java.time.Instant;
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
		int similar = (int) this.topUps.ofSamePayment(topUp.details().paymentReference())
			.stream()
			.filter((other) -> !other.id().equals(topUp.id()))
			.count();
		return topUp.shown(person(agent, topUp), similar);
	}

	/**
	 * Credits a top-up, in the caller’s transaction. Somebody whom the fund does not know
	 * becomes a holder only if the supervisor said so.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	Outcome credit(Agent agent, TopUp topUp, TopUpDecision decision, Instant now) {
		Person person = person(agent, topUp);
		if (!person.mayBeCredited()) {
			return Outcome.NOT_CREDITABLE;
		}
		if (person == Person.UNKNOWN && !decision.isNewPerson()) {
			return Outcome.UNKNOWN_PERSON;
		}
		TopUpDetails details = topUp.details();
		Optional<HolderId> holder = Optional
			.ofNullable(this.holders.known(Map.of(details.nir(), details.birthName())).get(details.nir()));
		holder.ifPresent((found) -> {
			this.crediting.topUp(found, topUp.id(), details.amount(), topUp.payer(), details.motive(),
					PortalTime.dayOf(now));
			topUp.credit(agent, found, now);
			this.outbox.add(TopUpMails.Template.TOP_UP_CREDITED, topUp.id());
		});
		return holder.isPresent() ? Outcome.DONE : Outcome.NOT_CREDITABLE;
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
