package fr.compteformation.rights.feeding;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.core.io.Resource;

import fr.compteformation.people.holder.FoldedName;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.rights.feeding.FileCheck.Checked;
import fr.compteformation.rights.feeding.FileCheck.End;
import fr.compteformation.rights.feeding.FileCheck.Finding;
import fr.compteformation.rights.feeding.FileCheck.Limits;
import fr.compteformation.rights.feeding.ImportedLine.Blank;
import fr.compteformation.rights.feeding.ImportedLine.Declared;
import fr.compteformation.rights.feeding.ImportedLine.Refused;
import fr.compteformation.rights.feeding.ImportedLine.Unread;

/**
 * Reads the lines of a file as the import does, and compares each with the lines before
 * it instead of with the fund’s data.
 */
class FileChecking {

	private final int lastYear;

	private final Limits limits;

	private final long start = System.nanoTime();

	private final Map<Nir, FoldedName> names = new HashMap<>();

	private final Map<Subject, Integer> hours = new HashMap<>();

	private final List<Finding> findings = new ArrayList<>();

	private int lines;

	FileChecking(LocalDate today, Limits limits) {
		this.lastYear = today.getYear() - 1;
		this.limits = limits;
	}

	Checked read(Resource file) {
		try (LineNumberReader text = new LineNumberReader(
				new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
			LineReading reading = new LineReading(this.lastYear,
					LineReading.COLUMNS.foundIn(Objects.requireNonNullElse(text.readLine(), "")), null);
			End end = End.COMPLETE;
			for (String line = text.readLine(); line != null && end == End.COMPLETE; line = text.readLine()) {
				ImportedLine read = reading.read(new Unread(text.getLineNumber(), line));
				if (!(read instanceof Blank)) {
					end = end();
				}
				if (end == End.COMPLETE) {
					take(read);
				}
			}
			return new Checked(this.lines, List.copyOf(this.findings), end);
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private End end() {
		if (this.lines == this.limits.lines()) {
			return End.LINES;
		}
		return (System.nanoTime() - this.start > this.limits.time().toNanos()) ? End.TIME : End.COMPLETE;
	}

	private void take(ImportedLine read) {
		switch (read) {
			case Blank blank -> {
			}
			case Refused(RefusedLine refusal) -> {
				this.lines++;
				this.findings.add(new Finding(refusal.line(), refusal.reason().messageKey()));
			}
			case Declared declared -> {
				this.lines++;
				contradiction(declared)
					.ifPresent((messageKey) -> this.findings.add(new Finding(declared.number(), messageKey)));
			}
		}
	}

	// A line of another name is refused before its hours count.
	private Optional<String> contradiction(Declared line) {
		FoldedName name = FoldedName.of(line.birthName());
		FoldedName known = this.names.putIfAbsent(line.nir(), name);
		if (known != null && !known.equals(name)) {
			return Optional.of("feeding.check.otherName");
		}
		Integer before = this.hours.putIfAbsent(Subject.of(line), line.work().hundredths());
		return (before != null && before != line.work().hundredths()) ? Optional.of("feeding.check.otherHours")
				: Optional.empty();
	}

	/** What is declared once. */
	private record Subject(Nir nir, int year, Siret siret, EmploymentStatus status) {

		static Subject of(Declared line) {
			return new Subject(line.nir(), line.work().year(), line.work().siret(), line.work().status());
		}

	}

}
