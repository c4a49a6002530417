package fr.compteformation.office.review;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.people.holder.AgentHolders;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.Download;
import fr.compteformation.platform.document.page.Page;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifDecisions;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifState;
import fr.compteformation.rights.hours.DifHours;

/**
 * What agents read of declarations and of the files that prove them. Every look is
 * journaled.
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

	private final Documents documents;

	private final Journal journal;

	private final JdbcClient database;

	DifReviews(DifDecisions decisions, Holders holders, Accounts accounts, AgentHolders agents, Documents documents,
			Journal journal, JdbcClient database) {
		this.decisions = decisions;
		this.holders = holders;
		this.accounts = accounts;
		this.agents = agents;
		this.documents = documents;
		this.journal = journal;
		this.database = database;
	}

	/**
	 * Opens a declaration for an agent, who works on it from now on; somebody else who
	 * did so may still finish, and the first to decide wins.
	 * @return empty when there is none, or another took its place
	 */
	@PreAuthorize(Agent.ONLY)
	public Optional<DifCase> open(Agent agent, DifDeclaration.Id id) {
		return this.decisions.read(agent, id).map((details) -> {
			this.journal.write(agent, Act.DECLARATION_OPENED, new Subject(Subject.Kind.DECLARATION, id.value()), null,
					details.standing());
			Optional<Correspondent> owner = this.holders.accountOf(details.holder())
				.flatMap((account) -> this.accounts.ownerOf(new AccountId(account)));
			return new DifCase(owner.map(Correspondent::name).orElse(""),
					owner.map(Correspondent::printedNumber).orElse(""), details, this.decisions.possible(agent, id),
					this.agents.isOwn(agent, details.holder()));
		});
	}

	/** The declarations of a person, the latest first, which is the one that stands. */
	@PreAuthorize(Agent.ONLY)
	@Transactional(readOnly = true)
	public List<DifLine> declarationsOf(Agent agent, HolderId holder) {
		return this.database.sql("""
				select id, hours, state, declared_at, standing_for is not null as standing from dif_declaration
				where holder_id = ? order by declared_at desc, id""").param(holder.value()).query(LINE).list();
	}

	/**
	 * The pages of a file of a declaration, which is journaled; outside of any
	 * transaction because drawing may be slow.
	 * @return none when it is no file of this declaration, or cannot be shown
	 */
	@PreAuthorize(Agent.ONLY)
	@Transactional(propagation = Propagation.NEVER)
	public List<Page> pages(Agent agent, DifDeclaration.Id id, DocumentId file) throws IOException {
		if (!this.decisions.hasFile(agent, id, file)) {
			return List.of();
		}
		this.journal.look(agent, Act.FILE_OPENED, new Subject(Subject.Kind.FILE, file.value()));
		return this.documents.pages(file);
	}

	/**
	 * A copy of a file of a declaration to be saved, of what can be seen of it, which is
	 * journaled; outside of any transaction because drawing may be slow.
	 * @return empty when it is no file of this declaration, or cannot be drawn
	 */
	@PreAuthorize(Agent.ONLY)
	@Transactional(propagation = Propagation.NEVER)
	public Optional<Download> copy(Agent agent, DifDeclaration.Id id, DocumentId file) throws IOException {
		if (!this.decisions.hasFile(agent, id, file)) {
			return Optional.empty();
		}
		this.journal.look(agent, Act.COPY_SAVED, new Subject(Subject.Kind.FILE, file.value()));
		return this.documents.copyOf(file);
	}

	/**
	 * A file of a declaration to be saved as it was handed in, which is journaled as
	 * such.
	 * @return empty when it is no file of this declaration, or gone
	 */
	@PreAuthorize(Agent.ONLY)
	public Optional<Download> original(Agent agent, DifDeclaration.Id id, DocumentId file) {
		if (!this.decisions.hasFile(agent, id, file)) {
			return Optional.empty();
		}
		this.journal.write(agent, Act.FILE_SAVED, new Subject(Subject.Kind.FILE, file.value()), null, null);
		return this.documents.originalOf(file);
	}

}
