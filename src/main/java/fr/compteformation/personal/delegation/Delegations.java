package fr.compteformation.personal.delegation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountSuspended;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proof;
import fr.compteformation.platform.security.Proofs;

/**
 * Entry point of the module. A code gives its user read access to the giver’s rights, and
 * lets them prepare what the giver chose; either side may end the delegation at any time.
 */
@Service
@Transactional
public class Delegations {

	/**
	 * The delegations that the person gave and received; the rights shown by each are
	 * below it.
	 */
	public static final PagePath PAGE = new PagePath("/mes-delegations");

	/** The maximum number of delegations per giver at a time. */
	public static final int AT_ONCE = 10;

	private final DelegationRepository delegations;

	private final OneTimeSecrets secrets;

	private final Accounts accounts;

	private final Holders holders;

	private final AccountEvents events;

	private final Proofs proofs;

	private final DelegationRetention retention;

	private final Clock clock;

	Delegations(DelegationRepository delegations, OneTimeSecrets secrets, Accounts accounts, Holders holders,
			AccountEvents events, Proofs proofs, DelegationRetention retention, Clock clock) {
		this.delegations = delegations;
		this.secrets = secrets;
		this.accounts = accounts;
		this.holders = holders;
		this.events = events;
		this.proofs = proofs;
		this.retention = retention;
		this.clock = clock;
	}

	/** The person’s delegations to others, including unused codes. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<GivenDelegation> givenBy(Citizen citizen) {
		return this.delegations.givenBy(citizen.accountId(), now())
			.stream()
			.filter((given) -> given.isInForce(now()) || given.isOpen(now()))
			.map((given) -> new GivenDelegation(given.id(), given.getNote(), given.getRole(), given.prepares(),
					given.taker().map(this::name).orElse(null), given.codeUntil(), given.until(),
					given.seenAt().orElse(null)))
			.toList();
	}

	/** The delegations from others to the person. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<ReceivedDelegation> receivedBy(Citizen citizen) {
		return this.delegations.takenBy(citizen.accountId(), now()).stream().map(this::received).toList();
	}

	/**
	 * Whether the person has rights to show, has proved who they are if the portal asks
	 * for it, and gives fewer than {@link #AT_ONCE} delegations.
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public boolean mayGive(Citizen citizen) {
		return isShown(citizen.accountId()) && givenBy(citizen).size() < AT_ONCE;
	}

	/**
	 * Creates a delegation. Its code is returned only this once.
	 * @throws IllegalStateException if the person may not give one
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public DelegationCode give(Citizen citizen, Delegation delegation, Proof proof) {
		this.proofs.require(citizen, proof);
		if (!mayGive(citizen)) {
			throw new IllegalStateException("nothing to give, or enough given: " + citizen.accountId());
		}
		DelegationCode code = DelegationCode.random();
		delegation.give(citizen, now());
		this.delegations.save(delegation);
		this.secrets.issueShown(DelegationCodes.PURPOSE, delegation.id(), code.token());
		this.events.write(citizen.accountId(), AccountAct.DELEGATION_GIVEN);
		return code;
	}

	/** Lets a counsellor prepare everything, without a form, for the demonstration. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public DelegationCode giveWithoutForm(Citizen citizen, Proof proof) {
		Delegation delegation = new Delegation();
		delegation.setRole(HelperRole.COUNSELLOR);
		delegation.setPreparesProject(true);
		delegation.setPreparesDif(true);
		delegation.setPreparesDossier(true);
		return give(citizen, delegation, proof);
	}

	/** Ends one that the person gave or received; asked again, nothing changes. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void end(Citizen citizen, UUID id) {
		this.delegations.lock(id)
			.filter((found) -> found.giver().equals(citizen.accountId())
					|| found.taker().filter(citizen.accountId()::equals).isPresent())
			.filter((found) -> found.isOpen(now()) || found.isInForce(now()))
			.ifPresent((found) -> {
				end(found);
				this.events.write(found.giver(), AccountAct.DELEGATION_ENDED);
			});
	}

	/**
	 * Opens a received delegation. The giver sees this in their activity, unless there is
	 * nothing to see for now.
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<ReceivedDelegation> look(Citizen citizen, UUID id) {
		return this.delegations.lock(id)
			.filter((found) -> found.isInForce(now()) && found.taker().filter(citizen.accountId()::equals).isPresent())
			.map((found) -> {
				ReceivedDelegation received = received(found);
				if (received.shown()) {
					found.see(now());
					this.events.write(found.giver(), AccountAct.RIGHTS_SHOWN);
				}
				return received;
			});
	}

	// An intruder may have given delegations.
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void endAll(AccountSuspended suspended) {
		this.delegations.givenBy(suspended.account().value(), now()).forEach(this::end);
	}

	/** Deletes delegations past their retention. */
	void forgetOld() {
		this.delegations.deleteOver(now().minus(this.retention.delegation()));
	}

	private void end(Delegation delegation) {
		this.secrets.end(DelegationCodes.PURPOSE, delegation.id(), SecretState.REVOKED);
		delegation.end(now());
	}

	private ReceivedDelegation received(Delegation delegation) {
		boolean shown = isShown(delegation.giver());
		return new ReceivedDelegation(delegation.id(), name(delegation.giver()), delegation.until(),
				shown ? delegation.prepares() : Set.of(), shown);
	}

	/** Whether this account may show its rights to others. */
	private boolean isShown(UUID account) {
		return this.holders.attachmentOf(account) instanceof Attachment.Attached attached && !attached.readOnly();
	}

	private String name(UUID account) {
		return this.accounts.ownerOf(new AccountId(account)).map(Correspondent::name).orElseThrow();
	}

	// Truncated to the database’s precision.
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
