package fr.compteformation.rights.fundexport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.platform.database.OwnerOnly;

/**
 * Writes the files, all of one moment, without holding them in memory. Each is complete
 * or absent and readable by its owner only.
 */
class FundExport {

	private static final int AT_ONCE = 1000;

	private final JdbcTemplate database;

	private final TransactionTemplate oneMoment;

	FundExport(JdbcTemplate database, PlatformTransactionManager transactions) {
		this.database = new JdbcTemplate(Objects.requireNonNull(database.getDataSource()));
		this.database.setFetchSize(AT_ONCE);
		this.oneMoment = new TransactionTemplate(transactions);
		this.oneMoment.setReadOnly(true);
		this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	/**
	 * Writes all files into a folder, in place of earlier ones.
	 * @return how many lines each has, without the first
	 */
	Map<ExportedFile, Long> write(Path folder) throws IOException {
		OwnerOnly.makeFolder(folder);
		Map<ExportedFile, Long> lines = new EnumMap<>(ExportedFile.class);
		try {
			this.oneMoment.executeWithoutResult((transaction) -> {
				for (ExportedFile file : ExportedFile.values()) {
					lines.put(file, write(file, folder));
				}
			});
		}
		catch (UncheckedIOException unwritable) {
			throw unwritable.getCause();
		}
		for (ExportedFile file : ExportedFile.values()) {
			Files.move(part(file, folder), folder.resolve(file.fileName()), StandardCopyOption.REPLACE_EXISTING);
		}
		return lines;
	}

	private long write(ExportedFile file, Path folder) {
		try {
			Files.deleteIfExists(part(file, folder));
			OwnerOnly.makeFile(part(file, folder));
			try (Writer writer = Files.newBufferedWriter(part(file, folder))) {
				writer.write(file.columns() + "\n");
				long[] lines = { 0 };
				int columns = file.columns().split(";").length;
				this.database.query(file.query(), (row) -> {
					write(row, columns, writer);
					lines[0]++;
				});
				return lines[0];
			}
		}
		catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	private static void write(ResultSet row, int columns, Writer writer) throws SQLException {
		try {
			for (int column = 1; column <= columns; column++) {
				writer.write(text(row.getObject(column)));
				writer.write((column < columns) ? ";" : "\n");
			}
		}
		catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	// Codes, numbers and times only: nothing that needs quotes.
	private static String text(@Nullable Object value) {
		return switch (value) {
			case null -> "";
			case OffsetDateTime time -> time.toInstant().toString();
			case Timestamp time -> time.toInstant().toString();
			default -> value.toString();
		};
	}

	private static Path part(ExportedFile file, Path folder) {
		return folder.resolve(file.fileName() + ".part");
	}

}
