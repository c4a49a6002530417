package fr.compteformation.career.payslip;

import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountErased;
import fr.compteformation.platform.document.Documents;

/** Gives the files up with their account, which deletes the rows. */
@Component
class PayslipEndings {

	private final PayslipTable table;

	private final Documents documents;

	PayslipEndings(PayslipTable table, Documents documents) {
		this.table = table;
		this.documents = documents;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(AccountErased erased) {
		UUID account = erased.account().value();
		this.documents.release(this.table.of(account).stream().map(PayslipTable.Row::id).toList());
	}

}
