package fr.compteformation.office.review;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.people.holder.AgentHolders;
import fr.compteformation.people.holder.Directory;
import fr.compteformation.people.holder.HolderCard;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.database.GoesOn;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifDecisions;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifState;
import fr.compteformation.rights.hours.DifCalculator;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.reading.PersonNames;

/**
 * Gives agents access to declarations. Every view is recorded in the audit log.
 */
@Service
@Transactional
public class DifReviews {

	private static final RowMapper<DifLine> LINE = (row, number) -> new DifLine(
			new DifDeclaration.Id(row.getObject("id", UUID.class)), new DifHours(row.getInt("hours")),
			DifState.valueOf(row.getString("state")), row.getObject("declared_at", OffsetDateTime.class).toInstant(),
			row.getBoolean("standing"));

	private final DifDecisions decisions;

	private final Holders holders;

	private final Accounts accounts;

	private final AgentHolders agents;

	private final Directory directory;

	private final DifCalculator calculator;

	private final Journal journal;

	private final JdbcClient database;

	DifReviews(DifDecisions decisions, Holders holders, Accounts accounts, AgentHolders agents, Directory directory,
			DifCalculator calculator, Journal journal, JdbcClient database) {
		this.decisions = decisions;
		this.holders = holders;
		this.accounts = accounts;
		this.agents = agents;
		this.directory = directory;
		this.calculator = calculator;
		this.journal = journal;
		this.database = database;
	}

	/**
	 * Opens a declaration and assigns it to the agent. A previously assigned agent may
	 * still finish; the first decision wins.
	 * @return empty if there is none or it was replaced
	 */
	@GoesOn
	@PreAuthorize(Agent.ONLY)
	public Optional<DifCase> open(Agent agent, DifDeclaration.Id id) {
		return this.decisions.read(agent, id).map((details) -> {
			this.journal.write(agent, Act.DECLARATION_OPENED, new Subject(Subject.Kind.DECLARATION, id.value()), null,
					details.standing());
			Optional<Correspondent> owner = this.holders.accountOf(details.holder())
				.flatMap((account) -> this.accounts.ownerOf(new AccountId(account)));
			HolderCard card = this.directory.cardOf(details.holder()).orElseThrow();
			String name = owner.map(Correspondent::name).orElse("");
			return new DifCase(name, PersonNames.of(name, card.birthName()),
					owner.map(Correspondent::printedNumber).orElse(""),
					owner.map(Correspondent::locale).orElse(Locale.FRENCH), card.nir().masked(), details,
					this.decisions.possible(agent, id), this.agents.isOwn(agent, details.holder()),
					this.calculator.worth(new DifHours(1)));
		});
	}

	/** A person’s declarations, latest first; the first is the current one. */
	@PreAuthorize(Agent.ONLY)
	@Transactional(readOnly = true)
	public List<DifLine> declarationsOf(Agent agent, HolderId holder) {
		return this.database.sql("""
				select id, hours, state, declared_at, standing_for is not null as standing from dif_declaration
				where holder_id = ? order by declared_at desc, id""").param(holder.value()).query(LINE).list();
	}

	/**
	 * The person’s complete social security number with its key.
	 * @throws java.util.NoSuchElementException if there is no such holder
	 */
	@GoesOn
	@PreAuthorize(Agent.ONLY)
	public String unmask(Agent agent, HolderId holder) {
		Nir nir = this.directory.cardOf(holder).orElseThrow().nir();
		this.journal.write(agent, Act.NIR_UNMASKED, new Subject(Subject.Kind.HOLDER, holder.value()), null, null);
		return nir.formatted();
	}

}
