package fr.compteformation.rights.feeding;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.FoldedName;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.database.BulkLoad;
import fr.compteformation.rights.feeding.Declarations.Declaration;
import fr.compteformation.rights.feeding.Declarations.Subject;
import fr.compteformation.rights.feeding.FeedingRuns.Run;
import fr.compteformation.rights.feeding.ImportedLine.Blank;
import fr.compteformation.rights.feeding.ImportedLine.Declared;
import fr.compteformation.rights.feeding.ImportedLine.Refused;
import fr.compteformation.rights.ledger.Crediting;
import fr.compteformation.rights.ledger.Crediting.YearOfWork;

/**
 * Imports a chunk of lines in one transaction and a few statements: identifies holders,
 * keeps new declarations and credits them.
 */
@Component
class ChunkIntake {

	private final FeedingRuns runs;

	private final Holders holders;

	private final Declarations declarations;

	private final Crediting crediting;

	private final BulkLoad load;

	ChunkIntake(FeedingRuns runs, Holders holders, Declarations declarations, Crediting crediting, BulkLoad load) {
		this.runs = runs;
		this.holders = holders;
		this.declarations = declarations;
		this.crediting = crediting;
		this.load = load;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void take(Run run, List<? extends ImportedLine> lines) {
		this.load.begin();
		List<RefusedLine> refusals = new ArrayList<>();
		List<Named> declared = new ArrayList<>();
		for (ImportedLine line : lines) {
			switch (line) {
				case Declared readable -> declared.add(new Named(readable, Person.of(readable)));
				case Refused refused -> refusals.add(refused.refusal());
				case Blank blank -> {
				}
			}
		}
		Map<Person, HolderId> people = people(declared);
		Set<HolderId> found = Set.copyOf(people.values());
		// Their holders are locked: concurrent imports about the same people see each
		// other’s declarations.
		Map<Subject, Integer> kept = this.declarations.of(found);
		Map<Subject, Declaration> fresh = new LinkedHashMap<>();
		int alreadyKnown = 0;
		for (Named named : declared) {
			Declared line = named.line();
			HolderId holder = people.get(named.person());
			if (holder == null) {
				refusals.add(new RefusedLine(line.number(), RefusalReason.NAME_DIFFERS));
				continue;
			}
			Subject subject = new Subject(holder, line.work());
			Integer before = kept.putIfAbsent(subject, line.work().hundredths());
			if (before == null) {
				fresh.put(subject, new Declaration(subject, line.work().hundredths(), line.number()));
			}
			else if (before == line.work().hundredths()) {
				alreadyKnown++;
			}
			else {
				refusals.add(new RefusedLine(line.number(), RefusalReason.HOURS_DIFFER));
			}
		}
		this.declarations.add(run.id(), fresh.values());
		this.crediting.yearsOfWork(years(fresh.keySet(), kept), run.bookedOn(), "feeding:" + run.id());
		this.runs.advance(run, lines.size(), fresh.size(), alreadyKnown, refusals);
	}

	/**
	 * The holders of the lines. Lines may give several names for one number; they are
	 * tried in file order until one matches.
	 */
	private Map<Person, HolderId> people(List<Named> lines) {
		Map<Person, String> names = new LinkedHashMap<>();
		lines.forEach((named) -> names.putIfAbsent(named.person(), named.line().birthName()));
		Map<Nir, Deque<String>> untried = new HashMap<>();
		names.forEach((person, name) -> untried.computeIfAbsent(person.nir(), (nir) -> new ArrayDeque<>()).add(name));
		Map<Person, HolderId> people = new HashMap<>();
		while (!untried.isEmpty()) {
			// Always in the same order, so that two imports with the same new people do
			// not deadlock.
			Map<Nir, String> tried = new TreeMap<>(Comparator.comparing(Nir::value));
			untried.forEach((nir, left) -> tried.put(nir, left.removeFirst()));
			Map<Nir, HolderId> known = this.holders.known(tried);
			tried.forEach((nir, name) -> Optional.ofNullable(known.get(nir))
				.ifPresent((holder) -> people.put(Person.of(nir, name), holder)));
			untried.entrySet().removeIf((rest) -> rest.getValue().isEmpty() || known.containsKey(rest.getKey()));
		}
		return people;
	}

	private static Collection<YearOfWork> years(Collection<Subject> touched, Map<Subject, Integer> kept) {
		Set<HolderYear> years = touched.stream().map(HolderYear::of).collect(Collectors.toSet());
		Map<HolderYear, Integer> hundredths = kept.entrySet()
			.stream()
			.filter((entry) -> years.contains(HolderYear.of(entry.getKey())))
			.collect(Collectors.groupingBy((entry) -> HolderYear.of(entry.getKey()),
					Collectors.summingInt(Map.Entry::getValue)));
		return hundredths.entrySet()
			.stream()
			.sorted(Comparator.comparing((year) -> year.getKey().year()))
			.map((year) -> new YearOfWork(year.getKey().holder(), Year.of(year.getKey().year()),
					BigDecimal.valueOf(year.getValue(), 2)))
			.toList();
	}

	/** The person a line refers to. */
	private record Person(Nir nir, FoldedName birthName) {

		static Person of(Declared line) {
			return of(line.nir(), line.birthName());
		}

		static Person of(Nir nir, String birthName) {
			return new Person(nir, FoldedName.of(birthName));
		}

	}

	private record Named(Declared line, Person person) {
	}

	private record HolderYear(HolderId holder, int year) {

		static HolderYear of(Subject subject) {
			return new HolderYear(subject.holder(), subject.year());
		}

	}

}
