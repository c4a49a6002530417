package fr.compteformation.people.account;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.identity.Identity;
import fr.compteformation.platform.base.OnEntry;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;

/** The service for people’s profiles. */
@Service
@Transactional
public class Profiles {

	private static final Set<String> PHONES = Set.of("landlinePhone", "mobilePhone");

	private final AccountRepository accounts;

	private final Validator validator;

	Profiles(AccountRepository accounts, Validator validator) {
		this.accounts = accounts;
		this.validator = validator;
	}

	/** The profile of the signed-in person. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Profile of(Citizen citizen) {
		return this.accounts.findById(new AccountId(citizen.accountId())).orElseThrow().profile();
	}

	/** The identity of an account holder, for an agent. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public Optional<Identity> identityOf(Agent agent, AccountId id) {
		return this.accounts.findById(id).map((account) -> account.identity().copy());
	}

	/**
	 * Saves the changes, unless the profile was changed since the person read it: then
	 * nothing is saved.
	 * @param seen the profile they read
	 * @param typed the edited profile; names and number are ignored
	 * @return the stored profile on a conflict; empty on success
	 * @throws ConstraintViolationException if a constraint is violated, which forms check
	 * before
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<Profile> save(Citizen citizen, Profile seen, Profile typed) {
		Account account = this.accounts.lock(new AccountId(citizen.accountId())).orElseThrow();
		Profile kept = account.profile();
		if (!kept.isSameAs(seen)) {
			return Optional.of(kept);
		}
		requireValid(typed);
		account.keep(typed);
		this.accounts.saveAndFlush(account);
		return Optional.empty();
	}

	private void requireValid(Profile typed) {
		Set<ConstraintViolation<?>> violations = new HashSet<>(this.validator.validate(typed.address(), OnEntry.class));
		violations.addAll(this.validator.validate(typed.preferences(), OnEntry.class));
		this.validator.validate(typed.identity(), OnEntry.class)
			.stream()
			.filter((violation) -> PHONES.contains(violation.getPropertyPath().toString()))
			.forEach(violations::add);
		if (!violations.isEmpty()) {
			throw new ConstraintViolationException(violations);
		}
	}

}
