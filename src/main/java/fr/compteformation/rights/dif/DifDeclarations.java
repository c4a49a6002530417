package fr.compteformation.rights.dif;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.base.OnEntry;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.hours.DifCalculator;
import fr.compteformation.rights.hours.EmployerHours;
import fr.compteformation.rights.ledger.Crediting;
import fr.compteformation.rights.ledger.DifEntry;

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

	private final DifCalculator calculator;

	private final Holders holders;

	private final Crediting crediting;

	private final Documents documents;

	private final Validator validator;

	DifDeclarations(DifDeclarationRepository declarations, DifHistory history, DifLimits limits,
			DifCalculator calculator, Holders holders, Crediting crediting, Documents documents, Validator validator) {
		this.declarations = declarations;
		this.history = history;
		this.limits = limits;
		this.calculator = calculator;
		this.holders = holders;
		this.crediting = crediting;
		this.documents = documents;
		this.validator = validator;
	}

	/** What the signed-in person may do now. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public DifSituation situationOf(Citizen citizen) {
		return switch (this.holders.attachmentOf(citizen.accountId())) {
			case Attachment.Withheld withheld -> new DifSituation.Reconciling(withheld instanceof Attachment.Refused);
			case Attachment.Attached attached -> situationOf(attached.holder());
		};
	}

	private DifSituation situationOf(HolderId holder) {
		Instant now = this.limits.now();
		Optional<DifDetails> current = this.declarations.findByStandingFor(holder)
			.map(this.history::detailsForThePerson);
		if (this.limits.isLocked(holder)) {
			return new DifSituation.Locked(current);
		}
		if (this.limits.isOver(now)) {
			return new DifSituation.Closed(this.limits.lastDay(), current);
		}
		return new DifSituation.Open(new DifSituation.Visit(now, current.map(DifDetails::id).orElse(null)), current);
	}

	/** All declarations of the signed-in person with their files. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<Trace> tracesOf(Citizen citizen) {
		return switch (this.holders.attachmentOf(citizen.accountId())) {
			case Attachment.Attached attached -> this.declarations.tracesOf(attached.holder());
			case Attachment.Withheld withheld -> List.of();
		};
	}

	/**
	 * Saves and credits a declaration of the signed-in person and reverses the previous
	 * one. Idempotent per declaration id.
	 * @param filled the form’s input
	 * @param visit the page visit
	 * @throws ConstraintViolationException if the form did not validate its input
	 * @throws IllegalStateException if the account is not attached
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public DifOutcome declare(Citizen citizen, DifDeclaration filled, DifSituation.Visit visit) {
		if (!(this.holders.attachmentOf(citizen.accountId()) instanceof Attachment.Attached attached)) {
			throw new IllegalStateException("an account that is not attached declares nothing");
		}
		HolderId holder = attached.holder();
		this.holders.lock(List.of(holder));
		if (this.declarations.existsById(filled.id())) {
			return DifOutcome.DONE;
		}
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
		requireValid(filled);
		if (!this.documents.keep(new DocumentOwner(holder.value()), filled.getDocuments())) {
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
			return DifOutcome.FILE_GONE;
		}
		former.ifPresent(this::replace);
		save(filled.declaredBy(holder, this.calculator.sum(filled.getEmployers()), former.orElse(null),
				this.limits.now(), this.limits.due(DifState.Turn.AGENT)), former.orElse(null));
		return DifOutcome.DONE;
	}

	/**
	 * Declares without a form, for the demonstration.
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public DifOutcome declare(Citizen citizen, List<EmployerHours> employers, List<DocumentId> proofs,
			DifSituation.Visit visit) {
		DifDeclaration filled = new DifDeclaration();
		filled.setEmployers(employers);
		filled.setDocuments(proofs);
		return declare(citizen, filled, visit);
	}

	/**
	 * Sends requested documents, comments on a proposal, or contests a correction,
	 * whichever the declaration waits for.
	 * @param act {@link DifAct#ANSWER} or {@link DifAct#CONTEST}
	 * @param seen the version that the person read
	 * @param text the person’s explanation
	 * @param proofs files to add
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

	private void replace(DifDeclaration former) {
		former.replace(this.limits.now());
		// Flush first: the database allows only one current declaration.
		this.declarations.flush();
	}

	private void save(DifDeclaration declaration, @Nullable DifDeclaration former) {
		this.declarations.save(declaration);
		if (declaration.countsAtOnce()) {
			DifEntry entry = this.crediting.dif(declaration.holder(), declaration.id().value().toString(),
					declaration.hours().toBigDecimal(), this.limits.today());
			if (!(entry instanceof DifEntry.Written)) {
				throw new IllegalStateException("hours are in use although no dossier was validated");
			}
		}
		this.history.add(declaration, DifAct.DECLARE, null, null, "", (former != null) ? former.credited() : null);
	}

	private void requireValid(DifDeclaration filled) {
		Set<ConstraintViolation<DifDeclaration>> violations = this.validator.validate(filled, OnEntry.class);
		if (!violations.isEmpty()) {
			throw new ConstraintViolationException(violations);
		}
	}

	/**
	 * A reference to a declaration or one of its files, as found in the audit log.
	 *
	 * @param declaration the declaration
	 * @param file one of its files; {@code null} without files
	 */
	public record Trace(UUID declaration, @Nullable DocumentId file) {
	}

}
