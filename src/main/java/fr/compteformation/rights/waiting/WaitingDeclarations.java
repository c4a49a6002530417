package fr.compteformation.rights.waiting;

import java.util.Optional;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountErased;
import fr.compteformation.people.holder.AttachmentEnded;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.Documents;

/**
 * The service of this module: what accounts declared before the proof of identity. It
 * takes part in the caller’s transaction; the caller checks the form and locks the
 * holder.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class WaitingDeclarations {

	private final AccountDeclarationRepository declarations;

	private final Documents documents;

	WaitingDeclarations(AccountDeclarationRepository declarations, Documents documents) {
		this.declarations = declarations;
		this.documents = documents;
	}

	/** What this account declared. */
	public Optional<WaitingDeclaration> of(UUID account) {
		return this.declarations.findById(account).map(AccountDeclaration::snapshot);
	}

	/**
	 * Keeps a declaration instead of the account’s former one, and its documents.
	 * @return false if a document is missing or is not the account’s: roll back then
	 */
	public boolean keep(UUID account, WaitingDeclaration declared) {
		Optional<AccountDeclaration> former = this.declarations.findById(account);
		former.ifPresent((found) -> this.documents.release(found.snapshot().documents()));
		former.ifPresentOrElse((found) -> found.replaceBy(declared),
				() -> this.declarations.save(new AccountDeclaration(account, declared)));
		return this.documents.keep(new DocumentOwner(account), declared.documents());
	}

	/**
	 * Ends the waiting, for the proof of identity. The documents stay in use and the
	 * account’s.
	 */
	public Optional<WaitingDeclaration> take(UUID account) {
		Optional<AccountDeclaration> found = this.declarations.findById(account);
		found.ifPresent(this.declarations::delete);
		return found.map(AccountDeclaration::snapshot);
	}

	/** Drops what this account declared, and its documents. */
	public void drop(UUID account) {
		take(account).ifPresent((declared) -> this.documents.release(declared.documents()));
	}

	@EventListener
	void drop(AccountErased erased) {
		drop(erased.account().value());
	}

	@EventListener
	void drop(AttachmentEnded ended) {
		if (ended.reason() == AttachmentEnded.Reason.DETACHED) {
			drop(ended.account());
		}
	}

}
