package fr.compteformation.platform.keys;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that keys wrote, in a database without a portal. */
abstract class KeysAndRows {

	/** More than three rows, so that their order matters. */
	static final byte[] CONTENT = content();

	@TempDir
	private Path folder;

	Instant now = Instant.parse("2026-12-05T10:00:00Z");

	private final InstantSource time = () -> this.now;

	private final Clock clock = this.time.withZone(ZoneOffset.UTC);

	private BareDatabase bare;

	JdbcClient database;

	final UUID file = UUID.randomUUID();

	final UUID sent = UUID.randomUUID();

	abstract BareDatabase open();

	@BeforeEach
	void start() throws IOException {
		Keys.generate(first());
		this.bare = open();
		this.database = this.bare.client();
	}

	@AfterEach
	void stop() {
		this.bare.close();
	}

	NodeWithKeys node(Path keys) {
		return new NodeWithKeys(keys, this.bare, this.clock);
	}

	Path first() {
		return this.folder.resolve("first");
	}

	Path second() {
		return this.folder.resolve("second");
	}

	static void copy(Path from, Path to) throws IOException {
		for (KeySet keySet : KeySet.values()) {
			String name = keySet.label() + ".json";
			Files.writeString(to.resolve(name), Files.readString(from.resolve(name)));
		}
	}

	Keys onlyNew() throws IOException {
		Path only = Files.createTempDirectory(this.folder, "new");
		copy(first(), only);
		KeyRing ring = node(first()).keys().ring();
		for (KeySet keySet : KeySet.values()) {
			int primary = ring.primary(keySet);
			new KeyFolder(only).retain(keySet, primary, this.now);
		}
		return Keys.open(only);
	}

	void fill(Keys keys) throws Exception {
		number(keys, "1");
		number(keys, "2");
		number(keys, "3");
		this.database
			.sql("insert into password_link (id, nir, asked_at, version, purpose) values (?, ?, ?, 0, 'PASSWORD')")
			.params(UUID.randomUUID(), sealed(keys, "1"), time())
			.update();
		this.database.sql("insert into registration_draft (key_hash, content, touched_at) values ('k', ?, ?)")
			.params(keys.drafts().encrypt(new byte[] { 1 }, new byte[0]), time())
			.update();
		this.database.sql("""
				insert into one_time_secret (name, purpose, subject_id, secret_hash, issued_at, expires_at)
				values ('letter:1', 'letter', ?, 'h', ?, ?)""")
			.params(UUID.randomUUID(), time(), time().plusDays(30))
			.update();
		this.database.sql("""
				insert into document (id, owner_id, sealed_name, type, bytes, fingerprint)
				values (?, ?, ?, 'PDF', 1, ?)""")
			.params(this.file, UUID.randomUUID(),
					Base64.getEncoder().encodeToString(sealed(keys, "document name ", "attestation.pdf")),
					fingerprint(keys))
			.update();
		write(keys, "document_chunk", "document_id", "document content ", this.file);
		this.database.sql("insert into document_words (document_id, words) values (?, ?)")
			.params(this.file, sealed(keys, "document words ", "mots"))
			.update();
		this.database.sql("insert into document_pages (document_id, watermark, drawn_at) values (?, 'w', ?)")
			.params(this.file, time())
			.update();
		write(keys, "document_page_chunk", "document_id", "document pages w", this.file);
		this.database
			.sql("""
					insert into sent_file (id, kind, name, size, agent_id, sent_at, state, total, kept, already_known, refused)
					values (?, 'EMPLOYERS', 'f', 1, ?, ?, 'WAITING', 0, 0, 0, 0)""")
			.params(this.sent, UUID.randomUUID(), time())
			.update();
		write(keys, "sent_file_chunk", "file_id", "employer file ", this.sent);
	}

	void number(Keys keys, String number) throws Exception {
		UUID holder = UUID.randomUUID();
		this.database.sql(
				"insert into holder (id, account_number, birth_name, name_source, version) values (?, ?, 'x', 'KNOWN', 0)")
			.params(holder, holder.toString().substring(0, 8) + number.length())
			.update();
		this.database.sql("insert into holder_nir (nir, holder_id, since) values (?, ?, ?)")
			.params(sealed(keys, number), holder, time())
			.update();
	}

	static String sealed(Keys keys, String number) throws GeneralSecurityException {
		return Base64.getEncoder()
			.encodeToString(keys.numbers()
				.encryptDeterministically(number.getBytes(StandardCharsets.US_ASCII),
						"nir".getBytes(StandardCharsets.US_ASCII)));
	}

	static String unsealed(Keys keys, String sealed) {
		try {
			return new String(keys.numbers()
				.decryptDeterministically(Base64.getDecoder().decode(sealed),
						"nir".getBytes(StandardCharsets.US_ASCII)),
					StandardCharsets.US_ASCII);
		}
		catch (GeneralSecurityException foreign) {
			throw new IllegalStateException(foreign);
		}
	}

	byte[] sealed(Keys keys, String purpose, String text) throws IOException {
		ByteArrayOutputStream sealed = new ByteArrayOutputStream();
		try (OutputStream sealing = keys.sealing(sealed, bound(purpose, this.file))) {
			sealing.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return sealed.toByteArray();
	}

	String opened(Keys keys, String purpose, byte[] sealed) throws IOException {
		return new String(keys.opening(new ByteArrayInputStream(sealed), bound(purpose, this.file)).readAllBytes(),
				StandardCharsets.UTF_8);
	}

	void write(Keys keys, String table, String owner, String purpose, UUID id) throws IOException {
		try (OutputStream sealing = keys.sealing(chunks(table, owner).write(id), bound(purpose, id))) {
			sealing.write(CONTENT);
		}
	}

	byte[] read(Keys keys, String table, String owner, String purpose, UUID id) {
		try (InputStream opened = keys.opening(chunks(table, owner).read(id), bound(purpose, id))) {
			return opened.readAllBytes();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	SealedChunks chunks(String table, String owner) {
		return new SealedChunks(this.database, table, owner);
	}

	static byte[] bound(String purpose, UUID id) {
		return (purpose + id).getBytes(StandardCharsets.UTF_8);
	}

	static String fingerprint(Keys keys) throws Exception {
		byte[] digest = MessageDigest.getInstance("SHA-256").digest(CONTENT);
		return HexFormat.of().formatHex(keys.derive("document fingerprint " + HexFormat.of().formatHex(digest)));
	}

	String text(String sql) {
		return this.database.sql(sql).query(String.class).single();
	}

	int count(String table) {
		return this.database.sql("select count(*) from " + table).query(Integer.class).single();
	}

	OffsetDateTime time() {
		return this.now.atOffset(ZoneOffset.UTC);
	}

	static byte[] content() {
		byte[] content = new byte[900_000];
		new Random(1).nextBytes(content);
		return content;
	}

}
