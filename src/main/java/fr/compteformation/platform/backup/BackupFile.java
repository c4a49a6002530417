package fr.compteformation.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import fr.compteformation.platform.database.OwnerOnly;

/**
 * A copy of the H2 file, made while it is in use: a zip with a consistent
 * {@code portal.mv.db}, readable by its owner only. Complete or absent.
 */
final class BackupFile {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

	private BackupFile() {
	}

	/** Returns the file. */
	static Path write(Connection database, Path folder, Clock clock) throws IOException, SQLException {
		OwnerOnly.makeFolder(folder);
		Path file = folder.resolve("portal-" + TIME.format(clock.instant().atZone(ZoneOffset.UTC)) + ".zip");
		Path part = file.resolveSibling(file.getFileName() + ".part");
		Files.deleteIfExists(part);
		OwnerOnly.makeFile(part);
		try (Statement statement = database.createStatement()) {
			statement.execute("backup to '" + part.toString().replace("'", "''") + "'");
		}
		return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
	}

}
