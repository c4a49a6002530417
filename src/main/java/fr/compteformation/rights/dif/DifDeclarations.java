package fr.compteformation.rights.dif;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.identityproof.IdentityProven;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.hours.EmployerHours;
import fr.compteformation.rights.waiting.WaitingDeclaration;
import fr.compteformation.rights.waiting.WaitingDeclarations;

/**
 * Entry point of the module. Declared hours are credited in the same transaction; every
 * change locks the holder.
 */
@Service
@Transactional
public class DifDeclarations {

	private final DifDeclarationRepository declarations;

	private final DifHistory history;

	private final DifLimits limits;

	private final DifRecords records;

	private final Holders holders;

	private final Documents documents;

	private final WaitingDeclarations waiting;

	DifDeclarations(DifDeclarationRepository declarations, DifHistory history, DifLimits limits, DifRecords records,
			Holders holders, Documents documents, WaitingDeclarations waiting) {
		this.declarations = declarations;
		this.history = history;
		this.limits = limits;
		this.records = records;
		this.holders = holders;
		this.documents = documents;
		this.waiting = waiting;
	}

	/** What the signed-in person may do now. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public DifSituation situationOf(Citizen citizen) {
		return switch (this.holders.attachmentOf(citizen.accountId())) {
			case Attachment.Attached attached -> situationOf(citizen.accountId(), attached.holder());
			case Attachment.Unproven unproven -> situationOf(citizen.accountId());
			case Attachment.Reconciling reconciling -> new DifSituation.Reconciling(false);
			case Attachment.Refused refused -> new DifSituation.Reconciling(true);
		};
	}

	private DifSituation situationOf(UUID account) {
		Instant now = this.limits.now();
		Optional<WaitingDeclaration> declared = this.waiting.of(account);
		return new DifSituation.Unproven(new DifSituation.Visit(now, id(declared)),
				this.limits.isOver(now) ? Optional.of(this.limits.lastDay()) : Optional.empty(), declared);
	}

	private DifSituation situationOf(UUID account, HolderId holder) {
		Instant now = this.limits.now();
		Optional<DifDeclaration> standing = this.declarations.findByStandingFor(holder);
		Optional<DifDetails> current = standing.map(this.history::detailsForThePerson);
		if (this.limits.isLocked(holder)) {
			return new DifSituation.Locked(current);
		}
		// Hours wait before shown rights if the operator loosened the policy.
		Optional<WaitingDeclaration> declared = this.waiting.of(account)
			.filter((found) -> this.limits.mayReplace(standing, found));
		return this.limits.isOver(now) ? new DifSituation.Closed(this.limits.lastDay(), current, declared)
				: new DifSituation.Open(now, current, declared);
	}

	/** The last day to declare, if one is set. */
	public Optional<LocalDate> lastDay() {
		return this.limits.configuredLastDay();
	}

	/** All declarations of the signed-in person with their files. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<Trace> tracesOf(Citizen citizen) {
		return (this.holders.attachmentOf(citizen.accountId()) instanceof Attachment.Attached attached)
				? this.declarations.tracesOf(attached.holder()) : List.of();
	}

	/**
	 * Saves and credits a declaration of the signed-in person and reverses the previous
	 * one; before the proof of identity it waits. Idempotent per declaration id.
	 * @throws jakarta.validation.ConstraintViolationException if it is not valid
	 * @throws IllegalStateException if the account’s name is not its holder’s
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public DifOutcome declare(Citizen citizen, DifDeclaration filled, DifSituation.Visit visit) {
		UUID account = citizen.accountId();
		// Lock first: the proof may come at the same moment.
		this.holders.namesakeOf(account).ifPresent((holder) -> this.holders.lock(List.of(holder)));
		if (this.declarations.existsById(filled.id())) {
			return DifOutcome.DONE;
		}
		DifOutcome outcome = switch (this.holders.attachmentOf(account)) {
			case Attachment.Attached attached -> declare(account, attached.holder(), filled, visit);
			case Attachment.Unproven unproven -> keep(account, filled, visit);
			case Attachment.Withheld withheld -> throw new IllegalStateException("the name is not the holder’s");
		};
		if (outcome == DifOutcome.FILE_GONE) {
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
		}
		else if (outcome == DifOutcome.DONE) {
			this.documents.drawAhead(filled.getDocuments(), "");
		}
		return outcome;
	}

	/** Declares without a form, for the demonstration. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public DifOutcome declareWithoutForm(Citizen citizen, EmployerHours hours, DocumentId proof,
			DifSituation.Visit visit) {
		return declare(citizen, DifDeclaration.of(UUID.randomUUID(), List.of(hours), List.of(proof)), visit);
	}

	private DifOutcome declare(UUID account, HolderId holder, DifDeclaration filled, DifSituation.Visit visit) {
		Optional<DifDeclaration> former = this.declarations.findByStandingFor(holder);
		if (this.limits.isLocked(holder)) {
			return DifOutcome.LOCKED;
		}
		if (this.limits.isOver(visit.openedAt())) {
			return DifOutcome.CLOSED;
		}
		if (!Objects.equals(former.map(DifDeclaration::id).orElse(null), visit.seen())) {
			return DifOutcome.CHANGED;
		}
		if (former.isPresent() && !former.get().standing().allows(DifAct.DECLARE, this.limits.today())) {
			return DifOutcome.NOT_NOW;
		}
		this.limits.requireValid(filled);
		this.waiting.drop(account);
		// Files that were uploaded before the proof.
		this.documents.transfer(new DocumentOwner(account), new DocumentOwner(holder.value()), filled.getDocuments());
		if (!this.documents.keep(new DocumentOwner(holder.value()), filled.getDocuments())) {
			return DifOutcome.FILE_GONE;
		}
		if (!this.records.save(holder, filled, former.orElse(null), this.limits.now(), null)) {
			throw new IllegalStateException("hours are in use although no dossier was validated");
		}
		return DifOutcome.DONE;
	}

	private DifOutcome keep(UUID account, DifDeclaration filled, DifSituation.Visit visit) {
		DifDeclaration.Id former = id(this.waiting.of(account));
		if (filled.id().equals(former)) {
			return DifOutcome.DONE;
		}
		if (this.limits.isOver(visit.openedAt())) {
			return DifOutcome.CLOSED;
		}
		if (!Objects.equals(former, visit.seen())) {
			return DifOutcome.CHANGED;
		}
		this.limits.requireValid(filled);
		return this.waiting.keep(account, new WaitingDeclaration(filled.id().value(), filled.getEmployers(),
				filled.getDocuments(), this.limits.now())) ? DifOutcome.DONE : DifOutcome.FILE_GONE;
	}

	private static DifDeclaration.@Nullable Id id(Optional<WaitingDeclaration> waiting) {
		return waiting.map(WaitingDeclaration::id).map(DifDeclaration.Id::new).orElse(null);
	}

	/** Declares with its own date what waited, or sets it aside. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void declareWaiting(IdentityProven proven) {
		this.waiting.take(proven.account()).ifPresent((declared) -> {
			if (declareWaiting(proven.holder(), declared)) {
				this.documents.transfer(new DocumentOwner(proven.account()), new DocumentOwner(proven.holder().value()),
						declared.documents());
			}
			else {
				this.documents.release(declared.documents());
				this.history.setAside(proven.account());
			}
		});
	}

	private boolean declareWaiting(HolderId holder, WaitingDeclaration declared) {
		Optional<DifDeclaration> former = this.declarations.findByStandingFor(holder);
		return !this.limits.isLocked(holder) && this.limits.mayReplace(former, declared)
				&& this.records.save(holder,
						DifDeclaration.of(declared.id(), declared.employers(), declared.documents()),
						former.orElse(null), declared.declaredAt(), null);
	}

	/**
	 * Sends requested documents, comments on a proposal, or contests a correction,
	 * whichever the declaration waits for.
	 * @param act {@link DifAct#ANSWER} or {@link DifAct#CONTEST}
	 * @param seen the version that the person read
	 * @throws IllegalArgumentException if there is neither text nor file, or the text is
	 * too long
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public DifOutcome answer(Citizen citizen, DifAct act, long seen, String text, List<DocumentId> proofs) {
		if ((text.isBlank() && proofs.isEmpty()) || text.length() > DifDecision.MAX_TEXT) {
			throw new IllegalArgumentException("no answer");
		}
		if (!(this.holders.attachmentOf(citizen.accountId()) instanceof Attachment.Attached attached)) {
			throw new IllegalStateException("an account that is not attached answers nothing");
		}
		this.holders.lock(List.of(attached.holder()));
		DifDeclaration declaration = this.declarations.findByStandingFor(attached.holder()).orElseThrow();
		if (declaration.version() != seen) {
			return DifOutcome.CHANGED;
		}
		if (!declaration.standing().allows(act, this.limits.today())) {
			return DifOutcome.NOT_NOW;
		}
		if (declaration.getDocuments().size() + proofs.size() > DifDeclaration.MAX_FILES) {
			return DifOutcome.TOO_MANY_FILES;
		}
		if (!this.documents.keep(new DocumentOwner(attached.holder().value()), proofs)) {
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
			return DifOutcome.FILE_GONE;
		}
		this.documents.drawAhead(proofs, "");
		declaration.answer(act, proofs, this.limits.due(DifState.Turn.AGENT));
		this.history.add(declaration, act, null, null, text, declaration.credited());
		return DifOutcome.DONE;
	}

	/**
	 * Ends declaring for a person whose first training dossier was validated, in the
	 * caller’s transaction. Idempotent.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lock(HolderId holder) {
		this.holders.lock(List.of(holder));
		this.limits.lock(holder);
	}

	/**
	 * Somebody acted on a declaration; published in the transaction of the act.
	 *
	 * @param declaration its id
	 * @param act what was done
	 * @param state its state since
	 */
	public record Acted(UUID declaration, DifAct act, DifState state) {
	}

	/** A declaration and one of its files, if any, as found in the audit log. */
	public record Trace(UUID declaration, @Nullable DocumentId file) {
	}

}
