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
 * Gives agents access to declarations and their documents. Every view is recorded in the
 * audit log.
 */
@Service
@Transactional
public class DifReviews {

	private static final String NO_WATERMARK = "";

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
	 * Opens a declaration and assigns it to the agent. A previously assigned agent may
	 * still finish; the first decision wins.
	 * @return empty if there is none or it was replaced
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

	/** A person’s declarations, latest first; the first is the current one. */
	@PreAuthorize(Agent.ONLY)
	@Transactional(readOnly = true)
	public List<DifLine> declarationsOf(Agent agent, HolderId holder) {
		return this.database.sql("""
				select id, hours, state, declared_at, standing_for is not null as standing from dif_declaration
				where holder_id = ? order by declared_at desc, id""").param(holder.value()).query(LINE).list();
	}

	/**
	 * Renders the pages of a document and records the view. Runs outside transactions,
	 * because rendering may be slow.
	 * @return empty if the document does not belong to this declaration or cannot be
	 * rendered
	 */
	@PreAuthorize(Agent.ONLY)
	@Transactional(propagation = Propagation.NEVER)
	public List<Page> pages(Agent agent, DifDeclaration.Id id, DocumentId file) throws IOException {
		if (!this.decisions.hasFile(agent, id, file)) {
			return List.of();
		}
		this.journal.look(agent, Act.FILE_OPENED, new Subject(Subject.Kind.FILE, file.value()));
		return this.documents.pages(file, NO_WATERMARK);
	}

	/**
	 * A safe copy of a document, made from its rendered pages; the download is recorded.
	 * Runs outside transactions, because rendering may be slow.
	 * @return empty if the document does not belong to this declaration or cannot be
	 * rendered
	 */
	@PreAuthorize(Agent.ONLY)
	@Transactional(propagation = Propagation.NEVER)
	public Optional<Download> copy(Agent agent, DifDeclaration.Id id, DocumentId file) throws IOException {
		if (!this.decisions.hasFile(agent, id, file)) {
			return Optional.empty();
		}
		this.journal.look(agent, Act.COPY_SAVED, new Subject(Subject.Kind.FILE, file.value()));
		return this.documents.copyOf(file, NO_WATERMARK);
	}

	/**
	 * The original document as uploaded; the download is recorded as such.
	 * @return empty if the document does not belong to this declaration or was deleted
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
