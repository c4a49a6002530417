package fr.compteformation.personal.delegation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Citizens;

/**
 * For whom a helper may prepare what: while the delegation is in force, both accounts are
 * open, and the giver’s rights are shown.
 */
@Service
@Transactional(readOnly = true)
public class Helpers {

	private final DelegationRepository delegations;

	private final Citizens citizens;

	private final Holders holders;

	private final Accounts accounts;

	private final Clock clock;

	Helpers(DelegationRepository delegations, Citizens citizens, Holders holders, Accounts accounts, Clock clock) {
		this.delegations = delegations;
		this.citizens = citizens;
		this.holders = holders;
		this.accounts = accounts;
		this.clock = clock;
	}

	/** The people for whom the signed-in helper may prepare something now. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<HelpedPerson> helpedBy(Citizen citizen) {
		return this.delegations.takenBy(citizen.accountId(), this.clock.instant())
			.stream()
			.flatMap((taken) -> helped(taken, citizen.accountId()).stream())
			.toList();
	}

	/** The person of a delegation, if the signed-in helper may prepare something now. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<HelpedPerson> find(Citizen citizen, UUID delegation) {
		return this.delegations.findById(delegation).flatMap((found) -> helped(found, citizen.accountId()));
	}

	/**
	 * The same, in the caller’s transaction: it cannot be revoked until that ends.
	 * @param helper the account of the helper
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<HelpedPerson> lock(UUID helper, UUID delegation) {
		return this.delegations.lock(delegation).flatMap((found) -> helped(found, helper));
	}

	/**
	 * Locks all delegations that an account gave or took, in the caller’s transaction.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lockAround(UUID account) {
		this.delegations.lockAround(account);
	}

	/** What the helper of a delegation is to its giver; also of one that has ended. */
	public HelperRole roleIn(UUID delegation) {
		return this.delegations.findById(delegation).map(Delegation::getRole).orElse(HelperRole.TRUSTED);
	}

	private Optional<HelpedPerson> helped(Delegation delegation, UUID helper) {
		return Optional.of(delegation)
			.filter((found) -> found.isInForce(this.clock.instant()) && !found.prepares().isEmpty())
			.filter((found) -> found.taker().filter(helper::equals).filter(this.citizens::mayAct).isPresent())
			.filter((found) -> this.citizens.mayAct(found.giver()) && isShown(found.giver()))
			.flatMap((found) -> this.accounts.ownerOf(new AccountId(found.giver())).map(Correspondent::name))
			.map((name) -> new HelpedPerson(delegation.id(), delegation.giver(), name, delegation.prepares()));
	}

	private boolean isShown(UUID giver) {
		return this.holders.attachmentOf(giver) instanceof Attachment.Attached attached && !attached.readOnly();
	}

}
