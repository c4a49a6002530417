package fr.compteformation.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseFileTests {

	@TempDir
	private Path folder;

	private DatabaseFile database;

	private Path file;

	@BeforeEach
	void begin() {
		this.database = new DatabaseFile(this.folder.resolve("data"));
		this.file = this.folder.resolve("data/portal.mv.db");
		this.database.begin();
	}

	@Test
	void anIncompleteFileIsCreatedAgain() throws IOException {
		Files.writeString(this.file, "half of the tables");
		this.database.begin();
		assertThat(this.file).doesNotExist();
	}

	@Test
	void whatWasCompletedOnceStays() throws IOException {
		Files.writeString(this.file, "all tables");
		this.database.complete();
		this.database.begin();
		assertThat(this.file).exists();
	}

	@Test
	void whatIsOfBeforeThereWasAMarkStays() throws IOException {
		this.database.complete();
		Files.writeString(this.file, "all tables");
		this.database.begin();
		this.database.begin();
		assertThat(this.file).exists();
	}

	@Test
	void anInterruptedThreadClosesNothing() throws Exception {
		try (Connection connection = DriverManager.getConnection(this.database.url() + ";WRITE_DELAY=0", "", "");
				Statement statement = connection.createStatement()) {
			statement.execute("create table line (text varchar)");
			Thread interrupted = new Thread(() -> {
				Thread.currentThread().interrupt();
				insert(statement);
			});
			interrupted.start();
			interrupted.join();
			insert(statement);
			assertThat(statement.executeUpdate("delete from line")).isEqualTo(2);
		}
	}

	private static void insert(Statement statement) {
		try {
			statement.execute("insert into line values (repeat('x', 50000))");
		}
		catch (SQLException refused) {
			throw new IllegalStateException(refused);
		}
	}

	@Test
	void whatAnotherProgramIsAtStays() throws SQLException {
		try (Connection other = DriverManager.getConnection(this.database.url(), "", "")) {
			this.database.begin();
			assertThat(this.file).exists();
			assertThat(other.isValid(1)).isTrue();
		}
	}

}
