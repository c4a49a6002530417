package fr.compteformation.platform.objectstore;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

import fr.compteformation.Parallel;
import fr.compteformation.platform.command.Command;
import fr.compteformation.platform.objectstore.StorageSettings.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

abstract class StorageTests extends FilesAndBucket {

	@Test
	void contentsMoveOutAndBackUnchanged() throws IOException {
		UUID small = file(1);
		UUID big = file(3 * (1 << 18));
		assertThat(move(Kind.S3)).isEqualTo(Command.DONE);
		assertThat(this.printed()).contains("2 contents moved to the bucket, 0 left");
		assertThat(S3Server.objects(this.settings)).hasSize(2)
			.allSatisfy((object) -> assertThat(object.key()).startsWith("portal/"));
		later();
		assertThat(count("document_chunk")).isZero();
		assertThat(content(small)).isEqualTo(bytes(1));
		assertThat(content(big)).isEqualTo(bytes(3 * (1 << 18)));
		assertThat(move(Kind.DATABASE)).isEqualTo(Command.DONE);
		later();
		assertThat(S3Server.objects(this.settings)).isEmpty();
		assertThat(count("document_object")).isZero();
		assertThat(content(small)).isEqualTo(bytes(1));
		assertThat(content(big)).isEqualTo(bytes(3 * (1 << 18)));
	}

	@Test
	void aMoveThatIsRepeatedChangesNothing() throws IOException {
		file(100);
		move(Kind.S3);
		assertThat(move(Kind.S3)).isEqualTo(Command.DONE);
		assertThat(this.printed()).contains("0 contents moved");
		assertThat(S3Server.objects(this.settings)).hasSize(1);
		move(Kind.DATABASE);
		assertThat(move(Kind.S3)).isEqualTo(Command.DONE);
		later();
		assertThat(S3Server.objects(this.settings)).hasSize(1);
		assertThat(count("document_chunk")).isZero();
	}

	@Test
	void moveBackSoonFindsTheRowsStillThere() throws IOException {
		UUID file = file(400_000);
		move(Kind.S3);
		int rows = count("document_chunk");
		assertThat(move(Kind.DATABASE)).isEqualTo(Command.DONE);
		assertThat(count("document_chunk")).isEqualTo(rows);
		later();
		assertThat(content(file)).isEqualTo(bytes(400_000));
	}

	@Test
	void whoeverIsReadingReadsToTheEnd() throws IOException {
		UUID file = file(900_000);
		try (InputStream fromRows = opened(file)) {
			fromRows.readNBytes(10);
			move(Kind.S3);
			try (InputStream fromBucket = opened(file)) {
				fromBucket.readNBytes(10);
				move(Kind.DATABASE);
				assertThat(fromBucket.readAllBytes()).hasSize(900_000 - 10);
			}
			assertThat(fromRows.readAllBytes()).hasSize(900_000 - 10);
		}
	}

	@Test
	void severalMoveReadAndDeleteAtOnce() throws Exception {
		List<UUID> stay = new ArrayList<>();
		List<UUID> leave = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			((i % 3 == 0) ? leave : stay).add(file(1000 + i));
		}
		AtomicBoolean over = new AtomicBoolean();
		Thread reader = Thread.ofPlatform().start(() -> {
			while (!over.get()) {
				stay.forEach((file) -> assertThat(content(file)).hasSizeGreaterThan(999));
			}
		});
		AtomicBoolean failed = new AtomicBoolean();
		reader.setUncaughtExceptionHandler((thread, failure) -> failed.set(true));
		Thread deleting = Thread.ofPlatform().start(() -> leave.forEach(this::delete));
		Parallel.times(3, () -> {
			new MoveCommand(carrier(this.bucket), Kind.S3).run(new PrintStream(OutputStream.nullOutputStream()));
			return new MoveCommand(carrier(this.bucket), Kind.DATABASE)
				.run(new PrintStream(OutputStream.nullOutputStream()));
		});
		deleting.join();
		over.set(true);
		reader.join();
		assertThat(failed).isFalse();
		assertThat(move(Kind.S3)).isEqualTo(Command.DONE);
		later();
		assertThat(count("document_object")).isEqualTo(stay.size());
		assertThat(S3Server.objects(this.settings)).as("no object is left over").hasSize(stay.size());
		assertThat(count("document_chunk")).isZero();
		stay.forEach((file) -> assertThat(content(file)).hasSizeGreaterThan(999));
	}

	@Test
	void aKillAroundAWriteLosesNothing() throws IOException {
		UUID file = file(100);
		for (boolean after : List.of(false, true)) {
			assertThat(move(DamagedBucket.killed(this.bucket, after), Kind.S3)).isEqualTo(Command.FAILED);
			assertThat(content(file)).isEqualTo(bytes(100));
		}
		assertThat(S3Server.objects(this.settings)).hasSize(1);
		later();
		assertThat(S3Server.objects(this.settings)).isEmpty();
		assertThat(count("document_object")).isZero();
		assertThat(move(Kind.S3)).isEqualTo(Command.DONE);
	}

	@Test
	void aKillWhileDeletingIsMadeUpFor() throws IOException {
		UUID file = file(100);
		move(Kind.S3);
		delete(file);
		this.now = this.now.plus(Duration.ofHours(1));
		assertThatExceptionOfType(StorageAway.class)
			.isThrownBy(() -> carrier(DamagedBucket.killedAfterDeleting(this.bucket)).sweep());
		assertThat(count("document_object")).isEqualTo(1);
		this.carrier.sweep();
		assertThat(count("document_object")).isZero();
	}

	@Test
	void halfWrittenObjectIsNoContent() throws IOException {
		UUID file = file(100);
		assertThat(move(DamagedBucket.halving(this.bucket), Kind.S3)).isEqualTo(Command.FAILED);
		assertThat(this.printed()).contains("other bytes");
		assertThat(content(file)).isEqualTo(bytes(100));
		later();
		assertThat(S3Server.objects(this.settings)).isEmpty();
	}

	@Test
	void aFileDeletedWhileItIsMovedIsGone() throws IOException {
		UUID file = file(100);
		assertThat(move(DamagedBucket.beforeReading(this.bucket, () -> delete(file)), Kind.S3)).isEqualTo(Command.DONE);
		later();
		assertThat(S3Server.objects(this.settings)).isEmpty();
		UUID other = file(100);
		move(Kind.S3);
		later();
		assertThat(move(DamagedBucket.beforeReading(this.bucket, () -> delete(other)), Kind.DATABASE))
			.isEqualTo(Command.DONE);
		assertThat(count("document_chunk")).isZero();
		later();
		assertThat(S3Server.objects(this.settings)).isEmpty();
	}

	@Test
	void aDeletedFileLeavesNoObject() throws IOException {
		UUID file = file(100);
		move(Kind.S3);
		delete(file);
		assertThat(this.storage.read(file).readAllBytes()).isEmpty();
		later();
		assertThat(S3Server.objects(this.settings)).isEmpty();
	}

	@Test
	void manyLeftOversAreAllRemoved() throws IOException {
		for (int i = 0; i < 2 * Carrier.AT_ONCE + 1; i++) {
			UUID file = file(10);
			assertThat(this.storage.read(file)).isNotEmpty();
		}
		assertThat(move(Kind.S3)).isEqualTo(Command.DONE);
		this.database.sql("select id from document").query(UUID.class).list().forEach(this::delete);
		later();
		assertThat(S3Server.objects(this.settings)).isEmpty();
	}

	@Test
	void aLostObjectDoesNotStopTheOthers() throws IOException {
		UUID lost = file(100);
		UUID kept = file(200);
		move(Kind.S3);
		later();
		this.bucket.delete(this.database.sql("select id from document_object where document_id = ?")
			.param(lost)
			.query(UUID.class)
			.single());
		assertThat(move(Kind.DATABASE)).isEqualTo(Command.PARTLY);
		assertThat(content(kept)).isEqualTo(bytes(200));
		assertThatExceptionOfType(StorageAway.ObjectMissing.class).isThrownBy(() -> this.storage.read(lost));
	}

	@Test
	void whileTheServerIsAwayNewFilesAreKept() throws IOException {
		UUID outside = file(100);
		move(Kind.S3);
		try (S3Bucket away = new S3Bucket(
				S3Server.settings(Kind.S3, URI.create("http://127.0.0.1:9"), "b", "s", Duration.ofSeconds(2)), null)) {
			Storage cut = new Storage(this.database, away);
			UUID fresh = file(100);
			assertThat(cut.read(fresh).readAllBytes()).isNotEmpty();
			assertThatExceptionOfType(StorageAway.class).isThrownBy(() -> cut.read(outside))
				.withMessageContaining("cannot be used");
			assertThatExceptionOfType(StorageAway.class).isThrownBy(away::ping);
			assertThat(move(away, Kind.S3)).isEqualTo(Command.FAILED);
			assertThat(this.printed()).contains("0 moved, 1 left");
			assertThat(content(fresh)).isEqualTo(bytes(100));
		}
		assertThatExceptionOfType(StorageAway.class).isThrownBy(() -> new Storage(this.database, null).read(outside))
			.withMessageContaining("compte-formation.document.storage.bucket");
	}

	@Test
	void wrongCredentialsAreNamedWithoutTheSecret() {
		try (S3Bucket foreign = new S3Bucket(S3Server.settings(Kind.S3, this.settings.endpoint(),
				this.settings.bucket(), "another-secret", Duration.ofSeconds(5)), null)) {
			assertThatExceptionOfType(StorageAway.class).isThrownBy(() -> foreign.write(FIRST, bytes(1)))
				.withMessageContaining(this.settings.bucket())
				.withMessageNotContaining("another-secret");
		}
	}

	@Test
	void aBucketIsPingedWithAndWithoutItsProbe() throws IOException {
		this.bucket.ping();
		this.bucket.ping();
		assertThat(S3Server.objects(this.settings)).extracting((object) -> object.key())
			.containsExactly("portal/probe");
	}

	@Test
	void aCopyOfTheBucketServesARestoredDatabase() throws IOException {
		UUID file = file(1000);
		move(Kind.S3);
		later();
		StorageSettings copy = S3Server.copy(this.settings);
		try (S3Bucket restored = new S3Bucket(copy, null)) {
			this.storage = new Storage(this.database, restored);
			assertThat(content(file)).isEqualTo(bytes(1000));
		}
	}

	@Test
	void contentsInTheBucketComeToTheNewKey() throws Exception {
		UUID file = file(500_000);
		move(Kind.S3);
		later();
		assertThat(this.node.rotate()).isEqualTo(Command.DONE);
		this.now = this.now.plus(Duration.ofMinutes(16));
		this.node.reencrypt();
		assertThat(this.node.retire(true)).as("the object needs the former key").isEqualTo(Command.FAILED);
		this.carrier.takeInFormer();
		assertThat(move(Kind.S3)).as("not before it is encrypted again").isEqualTo(Command.PARTLY);
		assertThat(this.node.reencrypt()).isEqualTo(Command.DONE);
		assertThat(move(Kind.S3)).isEqualTo(Command.DONE);
		later();
		this.node.encryptAgain();
		assertThat(this.node.retire(true)).as(this.node.printed()).isEqualTo(Command.DONE);
		assertThat(content(file)).isEqualTo(bytes(500_000));
		this.carrier.takeInFormer();
		assertThat(count("document_chunk")).as("nothing comes back without a rotation").isZero();
	}

}
