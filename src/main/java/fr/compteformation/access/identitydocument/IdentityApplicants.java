package fr.compteformation.access.identitydocument;

import java.util.Objects;
import java.util.Set;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

import org.springframework.stereotype.Component;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.people.account.Profiles;
import fr.compteformation.people.holder.AgentHolders;
import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.platform.base.OnEntry;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;

/** The people who send documents, and what they declared. */
@Component
class IdentityApplicants {

	private final AccountLifeCycle accounts;

	private final Profiles profiles;

	private final Holders holders;

	private final AgentHolders agents;

	private final Validator validator;

	IdentityApplicants(AccountLifeCycle accounts, Profiles profiles, Holders holders, AgentHolders agents,
			Validator validator) {
		this.accounts = accounts;
		this.profiles = profiles;
		this.holders = holders;
		this.agents = agents;
		this.validator = validator;
	}

	boolean mayApply(Citizen citizen) {
		return switch (this.holders.attachmentOf(citizen.accountId())) {
			case Attachment.Attached attached -> attached.readOnly();
			case Attachment.Unproven unproven -> true;
			case Attachment.Reconciling reconciling -> true;
			case Attachment.Refused refused -> false;
		};
	}

	/**
	 * Locks the account, so that of two acts of one person one comes first.
	 * @return the holder of the account’s number
	 */
	HolderId lock(Citizen citizen) {
		this.accounts.lock(new AccountId(citizen.accountId())).orElseThrow();
		return this.holders.byNir(this.profiles.of(citizen).identity().nir()).orElseThrow();
	}

	IdentityCase.Applicant declared(Agent agent, IdentityRequest request) {
		Identity identity = this.profiles.identityOf(agent, request.account()).orElseThrow();
		return new IdentityCase.Applicant(Objects.requireNonNullElse(identity.getFirstName(), ""), identity.birthName(),
				identity.nir().masked(), BirthInNumber.of(identity.nir()));
	}

	/** Whether it is the agent’s own account. */
	boolean isOwn(Agent agent, IdentityRequest request) {
		return this.agents.isOwn(agent, request.holder());
	}

	/** Whether the account’s name is not its holder’s, or not yet. */
	boolean isNameUndecided(IdentityRequest request) {
		return this.holders.namesakeOf(request.account().value()).isEmpty();
	}

	void requireValid(Object typed) {
		Set<ConstraintViolation<Object>> violations = this.validator.validate(typed, OnEntry.class);
		if (!violations.isEmpty()) {
			throw new ConstraintViolationException(violations);
		}
	}

}
