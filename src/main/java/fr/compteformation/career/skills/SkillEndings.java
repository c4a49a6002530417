package fr.compteformation.career.skills;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountErased;
import fr.compteformation.platform.document.Documents;

/** Gives the files of skills up with their account, which deletes the rows. */
@Component
class SkillEndings {

	private final SkillTable table;

	private final Documents documents;

	SkillEndings(SkillTable table, Documents documents) {
		this.table = table;
		this.documents = documents;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(AccountErased erased) {
		this.documents
			.release(this.table.proofs(erased.account().value()).values().stream().flatMap(List::stream).toList());
	}

}
