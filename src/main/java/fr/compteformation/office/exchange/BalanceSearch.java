package fr.compteformation.office.exchange;

import java.time.Clock;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.database.GoesOn;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.ledger.Ledger;

/**
 * Tells other programs the balance of a holder. The purpose must be proven: by a dossier
 * of that person that was submitted and has not ended. Each answer is in the audit log,
 * where the person sees it.
 */
@Service
class BalanceSearch {

	private final Holders holders;

	private final Ledger ledger;

	private final Journal journal;

	private final JdbcClient database;

	private final Clock clock;

	BalanceSearch(Holders holders, Ledger ledger, Journal journal, JdbcClient database, Clock clock) {
		this.holders = holders;
		this.ledger = ledger;
		this.journal = journal;
		this.database = database;
		this.clock = clock;
	}

	/**
	 * The balance of a person. The answer is the same for an unknown person and for a
	 * dossier that is not theirs, so that nobody learns who is known.
	 */
	@GoesOn
	@Transactional
	@PreAuthorize(ExchangeScope.FOR_BALANCES)
	public Optional<BalanceAnswer> find(ExchangeCaller caller, Nir nir, BalanceQuestion.Purpose purpose,
			Reference dossier) {
		return this.holders.byNir(nir).filter((holder) -> hasDossier(holder, dossier)).map((holder) -> {
			this.journal.write(Agent.AUTOMATIC, Act.BALANCE_GIVEN, new Subject(Subject.Kind.HOLDER, holder.value()),
					String.valueOf(caller.number()), purpose.name());
			return BalanceAnswer.of(this.ledger.balancesOf(holder), this.clock.instant());
		});
	}

	private boolean hasDossier(HolderId holder, Reference dossier) {
		return this.database.sql("""
				select count(*) from training_dossier where reference = ? and holder_id = ?
				and state in ('SUBMITTED', 'PROPOSED', 'VALIDATED', 'IN_TRAINING')""")
			.params(dossier.value(), holder.value())
			.query(Integer.class)
			.single() > 0;
	}

}
