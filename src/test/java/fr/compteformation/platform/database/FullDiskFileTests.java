package fr.compteformation.platform.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * The demonstration’s database file on a temporarily full disk: H2 closes it at the first
 * failed write.
 */
class FullDiskFileTests {

	@TempDir
	private Path folder;

	private DatabasePool pool;

	private JdbcClient database;

	@BeforeEach
	void open() {
		FullDiskFile.register();
		this.pool = new DatabasePool(Duration.ofSeconds(2));
		this.pool.connectTo("jdbc:h2:file:full:" + this.folder.resolve("portal") + ";WRITE_DELAY=0", "", "");
		this.pool.setMaximumPoolSize(4);
		this.database = JdbcClient.create(this.pool);
		this.database.sql("create table line (text varchar)").update();
		write("before");
	}

	@AfterEach
	void close() {
		FullDiskFile.full = false;
		this.pool.close();
	}

	@Test
	void everyFailureSaysThatTheDatabaseIsAway() {
		FullDiskFile.full = true;
		assertThat(IntStream.range(0, 10)
			.mapToObj((number) -> catchThrowableOfType(DataAccessException.class, () -> write("meanwhile " + number))))
			.allSatisfy((failure) -> assertThat(DatabaseAway.isReasonOf(failure)).as("%s", failure).isTrue());
	}

	@Test
	void onceThereIsRoomAgainNoRestartIsNeeded() {
		FullDiskFile.full = true;
		IntStream.range(0, 10)
			.forEach((number) -> catchThrowableOfType(DataAccessException.class, () -> write("meanwhile")));
		FullDiskFile.full = false;
		Awaitility.await().ignoreExceptionsInstanceOf(DataAccessException.class).until(() -> write("after") == 1);
		assertThat(this.database.sql("select text from line").query(String.class).list())
			.isEqualTo(List.of("before", "after"));
	}

	private int write(String text) {
		return this.database.sql("insert into line values (?)").param(text).update();
	}

}
