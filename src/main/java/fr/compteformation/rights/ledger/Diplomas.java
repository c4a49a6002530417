package fr.compteformation.rights.ledger;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.security.Citizen;

/**
 * Declarations of the highest diploma, which have legal effect (code du travail,
 * L6323-11-1). All are kept; the last one made by the end of a year determines that
 * year’s credit.
 */
@Service
@Transactional
public class Diplomas {

	private final Holders holders;

	private final DiplomaTable table;

	private final Clock clock;

	Diplomas(Holders holders, DiplomaTable table, Clock clock) {
		this.holders = holders;
		this.table = table;
		this.clock = clock;
	}

	/**
	 * The latest declaration of the signed-in person; empty while the account is not
	 * attached.
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<DiplomaDeclaration> declaredBy(Citizen citizen) {
		return switch (this.holders.attachmentOf(citizen.accountId())) {
			case Attachment.Attached attached -> latest(attached.holder());
			case Attachment.Withheld withheld -> Optional.empty();
		};
	}

	/**
	 * Declares the diploma of the signed-in person. Repeating the same level changes
	 * nothing.
	 * @throws IllegalStateException if the account is not attached
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void declare(Citizen citizen, Diploma level) {
		if (!(this.holders.attachmentOf(citizen.accountId()) instanceof Attachment.Attached attached)) {
			throw new IllegalStateException("an account that is not attached declares nothing");
		}
		HolderId holder = attached.holder();
		this.holders.lock(List.of(holder));
		if (latest(holder).filter((declaration) -> declaration.level() == level).isEmpty()) {
			this.table.add(holder, new DiplomaDeclaration(level, this.clock.instant().truncatedTo(ChronoUnit.MICROS)));
		}
	}

	/**
	 * Imports a declaration made elsewhere, such as on paper, with its date. Idempotent;
	 * runs in the caller’s transaction.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void takeOver(HolderId holder, DiplomaDeclaration declaration) {
		this.holders.lock(List.of(holder));
		if (!this.table.of(List.of(holder)).getOrDefault(holder, List.of()).contains(declaration)) {
			this.table.add(holder, declaration);
		}
	}

	/**
	 * The declarations of these people, latest last; for crediting.
	 * @param holders a few thousand at most
	 */
	@Transactional(readOnly = true)
	public Map<HolderId, List<DiplomaDeclaration>> declaredBy(Collection<HolderId> holders) {
		return this.table.of(holders);
	}

	private Optional<DiplomaDeclaration> latest(HolderId holder) {
		List<DiplomaDeclaration> declared = this.table.of(List.of(holder)).getOrDefault(holder, List.of());
		return declared.isEmpty() ? Optional.empty() : Optional.of(declared.getLast());
	}

}
