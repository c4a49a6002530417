package fr.compteformation.platform.objectstore;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.platform.keys.BareDatabase;
import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.keys.NodeWithKeys;
import fr.compteformation.platform.objectstore.StorageSettings.Kind;

/** Files in a database without a portal, and a bucket of their own. */
abstract class FilesAndBucket {

	static final UUID FIRST = new UUID(0, 0);

	@TempDir
	private Path folder;

	Instant now = Instant.parse("2026-12-06T10:00:00Z");

	private final InstantSource time = () -> this.now;

	final Clock clock = this.time.withZone(ZoneOffset.UTC);

	final StorageSettings settings = S3Server.newBucket(Kind.S3);

	final S3Bucket bucket = new S3Bucket(this.settings, null);

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	private BareDatabase bare;

	JdbcClient database;

	NodeWithKeys node;

	Storage storage;

	Carrier carrier;

	abstract BareDatabase open();

	@BeforeEach
	void start() throws IOException {
		this.bare = open();
		this.database = this.bare.client();
		Keys.generate(this.folder.resolve("keys"));
		this.node = new NodeWithKeys(this.folder.resolve("keys"), this.bare, this.clock);
		this.storage = new Storage(this.database, this.bucket);
		this.carrier = carrier(this.bucket);
	}

	@AfterEach
	void stop() {
		this.bucket.close();
		this.bare.close();
	}

	Carrier carrier(Bucket through) {
		return new Carrier(this.database, through, this.node.keys(), this.node.reencryption()::isNeeded,
				this.bare.transactions(), this.clock);
	}

	int move(Kind to) {
		return move(this.bucket, to);
	}

	int move(Bucket through, Kind to) {
		return new MoveCommand(carrier(through), to).run(new PrintStream(this.printed, true, StandardCharsets.UTF_8));
	}

	String printed() {
		return this.printed.toString(StandardCharsets.UTF_8);
	}

	void later() throws StorageAway {
		this.now = this.now.plus(Duration.ofMinutes(31));
		this.carrier.sweep();
	}

	UUID file(int size) throws IOException {
		UUID file = UUID.randomUUID();
		this.database.sql("insert into document (id, owner_id, sealed_name, type, bytes) values (?, ?, ?, 'PDF', 1)")
			.params(file, UUID.randomUUID(), Base64.getEncoder().encodeToString(name(file)))
			.update();
		try (OutputStream sealing = this.node.keys().sealing(this.storage.write(file), bound(file))) {
			sealing.write(bytes(size));
		}
		return file;
	}

	private byte[] name(UUID file) throws IOException {
		ByteArrayOutputStream sealed = new ByteArrayOutputStream();
		try (OutputStream sealing = this.node.keys()
			.sealing(sealed, ("document name " + file).getBytes(StandardCharsets.UTF_8))) {
			sealing.write(1);
		}
		return sealed.toByteArray();
	}

	// As the archive does.
	void delete(UUID file) {
		this.bare.transactions().executeWithoutResult((transaction) -> {
			this.database.sql("select id from document where id = ? for update")
				.param(file)
				.query(UUID.class)
				.optional();
			this.storage.remove(file);
			this.database.sql("delete from document where id = ?").param(file).update();
		});
	}

	InputStream opened(UUID file) throws IOException {
		return this.node.keys().opening(this.storage.read(file), bound(file));
	}

	byte[] content(UUID file) {
		try (InputStream opened = opened(file)) {
			return opened.readAllBytes();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	int count(String table) {
		return this.database.sql("select count(*) from " + table).query(Integer.class).single();
	}

	private static byte[] bound(UUID file) {
		return ("document content " + file).getBytes(StandardCharsets.UTF_8);
	}

	static byte[] bytes(int size) {
		byte[] content = new byte[size];
		new Random(size).nextBytes(content);
		return content;
	}

}
