package fr.compteformation.personal.activity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.office.exchange.ExchangeKeys;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.PastAct;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.dif.DifDeclarations;

/**
 * Entry point of the module: what agents read or changed of a person’s data. Acts on the
 * holder are included only while the account is attached to it and its owner is proven,
 * if the portal asks for it: they may be older than the account.
 */
@Service
@Transactional(readOnly = true)
public class AgentAccesses {

	private final Journal journal;

	private final Holders holders;

	private final DifDeclarations declarations;

	private final ExchangeKeys keys;

	AgentAccesses(Journal journal, Holders holders, DifDeclarations declarations, ExchangeKeys keys) {
		this.journal = journal;
		this.holders = holders;
		this.declarations = declarations;
		this.keys = keys;
	}

	/** The latest accesses by agents, newest first. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<PastAct> lately(Citizen citizen) {
		Stream<Subject> account = Stream.of(new Subject(Subject.Kind.ACCOUNT, citizen.accountId()));
		return this.journal.about(citizen,
				Stream.of(account, ofTheHolder(citizen), ofTheDeclarations(citizen)).flatMap((part) -> part).toList());
	}

	/** The names of the programs in these accesses, by their numbers. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Map<Long, String> programs(Citizen citizen, List<PastAct> accesses) {
		Set<Long> numbers = accesses.stream()
			.flatMap((access) -> Stream.ofNullable(access.program()))
			.collect(Collectors.toSet());
		return numbers.isEmpty() ? Map.of() : this.keys.names(citizen, numbers);
	}

	private Stream<Subject> ofTheHolder(Citizen citizen) {
		return (this.holders.attachmentOf(citizen.accountId()) instanceof Attachment.Attached attached
				&& !attached.readOnly()) ? Stream.of(new Subject(Subject.Kind.HOLDER, attached.holder().value()))
						: Stream.empty();
	}

	// The declarations that the person may see.
	private Stream<Subject> ofTheDeclarations(Citizen citizen) {
		return this.declarations.tracesOf(citizen).stream().flatMap(AgentAccesses::ofTheDeclaration).distinct();
	}

	private static Stream<Subject> ofTheDeclaration(DifDeclarations.Trace trace) {
		return Stream.concat(Stream.of(new Subject(Subject.Kind.DECLARATION, trace.declaration())),
				Stream.ofNullable(trace.file()).map((file) -> new Subject(Subject.Kind.FILE, file.value())));
	}

}
