package fr.compteformation.rights.feeding;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.springframework.core.io.Resource;

import fr.compteformation.platform.csv.FileInspection;

/**
 * What an import would refuse of a file, for employers who check it before they send it.
 * It knows only the file: neither other names of a person, nor earlier declarations.
 */
public sealed interface FileCheck {

	/**
	 * Reads a file without writing anything.
	 * @param file CSV in UTF-8
	 * @param today the last complete year is the one before
	 * @param limits how much is read
	 */
	static FileCheck of(Resource file, LocalDate today, Limits limits) {
		return switch (FileInspection.of(file, LineReading.COLUMNS, LineReading.COLUMNS.withNotes())) {
			case FileInspection.Unreadable(FileInspection.Problem problem) -> new Unreadable(problem);
			case FileInspection.Readable readable -> new FileChecking(today, limits).read(file);
		};
	}

	/** The whole file would be refused. */
	record Unreadable(FileInspection.Problem problem) implements FileCheck {
	}

	/**
	 * The lines were checked.
	 *
	 * @param lines the number of lines with content
	 * @param findings the lines that would be refused, in order
	 * @param end why the reading ended
	 */
	record Checked(int lines, List<Finding> findings, End end) implements FileCheck {
	}

	/**
	 * A line that would be refused, without personal data.
	 *
	 * @param line its number in the file, where the header is 1
	 * @param messageKey the translation key of the reason
	 */
	record Finding(int line, String messageKey) {
	}

	/** Why a reading ended. */
	enum End {

		/** All lines were read. */
		COMPLETE,

		/** The file has more lines. */
		LINES,

		/** It took too long. */
		TIME

	}

	/**
	 * How much is read of a file.
	 *
	 * @param lines the maximum number of lines
	 * @param time the longest time
	 */
	record Limits(int lines, Duration time) {
	}

}
