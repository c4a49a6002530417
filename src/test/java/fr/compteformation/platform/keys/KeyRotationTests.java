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
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

import fr.compteformation.Parallel;
import fr.compteformation.platform.command.Command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

abstract class KeyRotationTests {

	/** More than three rows, so that their order matters. */
	private static final byte[] CONTENT = content();

	@TempDir
	private Path folder;

	private Instant now = Instant.parse("2026-12-05T10:00:00Z");

	private final InstantSource time = () -> this.now;

	private final Clock clock = this.time.withZone(ZoneOffset.UTC);

	private BareDatabase bare;

	private JdbcClient database;

	private final UUID file = UUID.randomUUID();

	private final UUID sent = UUID.randomUUID();

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

	@Test
	void aKeyWritesOnceAllNodesHaveIt() throws Exception {
		NodeWithKeys one = node(first());
		FileSystemUtils.copyRecursively(first(), second());
		NodeWithKeys other = node(second());
		int before = one.keys().ring().primary(KeySet.NUMBERS);
		assertThat(one.rotate()).isEqualTo(Command.FAILED);
		assertThat(one.printed()).contains("1 nodes lack it");
		one.look();
		assertThat(one.keys().ring().primary(KeySet.NUMBERS)).isEqualTo(before);
		copy(first(), second());
		other.look();
		assertThat(one.rotate()).isEqualTo(Command.DONE);
		assertThat(one.keys().ring().ids(KeySet.NUMBERS)).as("repeated, it adds no third key").hasSize(2);
		assertThat(other.keys().ring().primary(KeySet.NUMBERS)).isEqualTo(before);
		other.look();
		for (KeySet keySet : KeySet.values()) {
			assertThat(other.keys().ring().primary(keySet)).isEqualTo(one.keys().ring().primary(keySet));
		}
		assertThat(other.keys().ring().primary(KeySet.NUMBERS)).isNotEqualTo(before);
	}

	@Test
	void everythingComesToTheNewKey() throws Exception {
		NodeWithKeys node = node(first());
		fill(node.keys());
		assertThat(node.rotate()).isEqualTo(Command.DONE);
		assertThat(node.status()).isEqualTo(Command.PARTLY);
		assertThat(node.printed()).contains("holder_nir.nir: 3", "document_chunk.document_id: 1",
				"document.sealed_name: 1", "document_words.words: 1", "document_page_chunk.document_id: 1",
				"sent_file_chunk.file_id: 1", "registration_draft.content: 1", "one_time_secret.secret_hash: 1",
				"password_link.nir: 1", "key_guard.sealed: 1");
		assertThat(node.reencrypt()).isEqualTo(Command.DONE);
		Keys onlyNew = onlyNew();
		assertThat(read(onlyNew, "document_chunk", "document_id", "document content ", this.file)).isEqualTo(CONTENT);
		assertThat(read(onlyNew, "sent_file_chunk", "file_id", "employer file ", this.sent)).isEqualTo(CONTENT);
		assertThat(
				opened(onlyNew, "document name ", Base64.getDecoder().decode(text("select sealed_name from document"))))
			.isEqualTo("attestation.pdf");
		assertThat(opened(onlyNew, "document words ",
				this.database.sql("select words from document_words").query(byte[].class).single()))
			.isEqualTo("mots");
		assertThat(this.database.sql("select nir from password_link").query(String.class).list())
			.allSatisfy((sealed) -> assertThat(unsealed(onlyNew, sealed)).isEqualTo("1"));
		assertThat(count("document_pages")).as("drawn again when needed").isZero();
		assertThat(text("select fingerprint from document")).isEqualTo(fingerprint(onlyNew));
	}

	@Test
	void theFormerKeyLeavesOnceNothingNeedsIt() throws Exception {
		NodeWithKeys node = node(first());
		fill(node.keys());
		node.rotate();
		assertThat(node.retire(false)).isEqualTo(Command.FAILED);
		assertThat(node.printed()).contains("less than 15 minutes");
		this.now = this.now.plus(Duration.ofMinutes(16));
		assertThat(node.retire(false)).isEqualTo(Command.FAILED);
		assertThat(node.printed()).contains("still needs the former keys");
		node.reencrypt();
		this.database.sql("delete from registration_draft").update();
		this.now = this.now.plus(Duration.ofDays(31));
		node.reencryption().run(Duration.ofMinutes(1));
		assertThat(node.retire(false)).as(node.printed()).isEqualTo(Command.DONE);
		assertThat(node.status()).isEqualTo(Command.DONE);
		assertThat(count("holder_nir")).as("one row for each number again").isEqualTo(3);
		assertThat(this.database.sql("select count(*) from document_chunk where place < ?")
			.param(SealedChunks.GENERATION)
			.query(Integer.class)
			.single()).isZero();
		// The node of before is gone.
		this.now = this.now.plus(Duration.ofMinutes(2));
		NodeWithKeys restarted = node(first());
		assertThat(restarted.keys().ring().ids(KeySet.NUMBERS)).hasSize(1);
		assertThat(read(restarted.keys(), "document_chunk", "document_id", "document content ", this.file))
			.isEqualTo(CONTENT);
		assertThat(restarted.rotate()).as("and the next rotation may begin").isEqualTo(Command.DONE);
		assertThat(restarted.reencrypt()).isEqualTo(Command.DONE);
		assertThat(read(onlyNew(), "document_chunk", "document_id", "document content ", this.file)).isEqualTo(CONTENT);
	}

	@Test
	void nodeWhoseFolderStillHoldsAFormerKeyStopsUsingIt() throws Exception {
		NodeWithKeys one = node(first());
		one.rotate();
		FileSystemUtils.copyRecursively(first(), second());
		NodeWithKeys other = node(second());
		assertThat(other.keys().ring().ids(KeySet.NUMBERS)).hasSize(2);
		one.reencrypt();
		this.now = this.now.plus(Duration.ofMinutes(16));
		assertThat(one.retire(false)).as(one.printed()).isEqualTo(Command.DONE);
		other.look();
		assertThat(other.keys().ring().ids(KeySet.NUMBERS)).isEqualTo(one.keys().ring().ids(KeySet.NUMBERS)).hasSize(1);
		this.now = this.now.plus(Duration.ofMinutes(2));
		assertThat(node(second()).rotate()).as("and a key that left never comes back").isEqualTo(Command.DONE);
	}

	@Test
	void whoeverIsReadingAFileReadsItToItsEnd() throws Exception {
		NodeWithKeys node = node(first());
		fill(node.keys());
		node.rotate();
		try (InputStream opened = node.keys()
			.opening(chunks("document_chunk", "document_id").read(this.file), bound("document content ", this.file))) {
			assertThat(opened.readNBytes(100)).isEqualTo(Arrays.copyOf(CONTENT, 100));
			node.reencrypt();
			assertThat(opened.readAllBytes()).hasSize(CONTENT.length - 100);
		}
	}

	@Test
	void severalNodesEncryptAgainAtOnce() throws Exception {
		NodeWithKeys node = node(first());
		fill(node.keys());
		for (int i = 0; i < 500; i++) {
			number(node.keys(), "n" + i);
		}
		node.rotate();
		assertThat(Parallel.times(3, () -> node(first()).reencrypt())).containsOnly(Command.DONE);
		assertThat(node.reencryption().left().entrySet()).filteredOn((left) -> left.getKey().how() != Sealed.How.ENDS)
			.allSatisfy((left) -> assertThat(left.getValue()).as(left.getKey().name()).isZero());
		assertThat(count("holder_nir")).isEqualTo(2 * 503);
	}

	@Test
	void aFileThatCameWhileKeysRotateIsKeptWithItsKey() throws Exception {
		NodeWithKeys node = node(first());
		node.rotate();
		fill(node.keys());
		assertThat(node.reencryption().left().get(Sealed.FILE)).isZero();
		assertThat(read(onlyNew(), "document_chunk", "document_id", "document content ", this.file)).isEqualTo(CONTENT);
	}

	@Test
	void keysOfBeforeARotationAreRefused() throws Exception {
		FileSystemUtils.copyRecursively(first(), second());
		node(first()).rotate();
		assertThatIllegalStateException().isThrownBy(() -> node(second()))
			.withMessageContaining("compte-formation.key-dir")
			.withMessageContaining("numbers lacks the key")
			.withMessageContaining("restore a newer copy");
	}

	@Test
	void aDamagedFileLeavesTheKeysInUse() throws Exception {
		NodeWithKeys node = node(first());
		Files.writeString(first().resolve("drafts.json"), "half of it");
		node.look();
		assertThat(node.keys().ring().ids(KeySet.DRAFTS)).hasSize(1);
	}

	private NodeWithKeys node(Path keys) {
		return new NodeWithKeys(keys, this.bare, this.clock);
	}

	private Path first() {
		return this.folder.resolve("first");
	}

	private Path second() {
		return this.folder.resolve("second");
	}

	private static void copy(Path from, Path to) throws IOException {
		for (KeySet keySet : KeySet.values()) {
			String name = keySet.label() + ".json";
			Files.writeString(to.resolve(name), Files.readString(from.resolve(name)));
		}
	}

	private Keys onlyNew() throws IOException {
		Path only = Files.createTempDirectory(this.folder, "new");
		copy(first(), only);
		KeyRing ring = node(first()).keys().ring();
		for (KeySet keySet : KeySet.values()) {
			int primary = ring.primary(keySet);
			new KeyFolder(only).retain(keySet, primary, Set.of(primary));
		}
		return Keys.open(only);
	}

	private void fill(Keys keys) throws Exception {
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

	private void number(Keys keys, String number) throws Exception {
		UUID holder = UUID.randomUUID();
		this.database.sql(
				"insert into holder (id, account_number, birth_name, name_source, version) values (?, ?, 'x', 'KNOWN', 0)")
			.params(holder, holder.toString().substring(0, 8) + number.length())
			.update();
		this.database.sql("insert into holder_nir (nir, holder_id, since) values (?, ?, ?)")
			.params(sealed(keys, number), holder, time())
			.update();
	}

	private static String sealed(Keys keys, String number) throws GeneralSecurityException {
		return Base64.getEncoder()
			.encodeToString(keys.numbers()
				.encryptDeterministically(number.getBytes(StandardCharsets.US_ASCII),
						"nir".getBytes(StandardCharsets.US_ASCII)));
	}

	private static String unsealed(Keys keys, String sealed) {
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

	private byte[] sealed(Keys keys, String purpose, String text) throws IOException {
		ByteArrayOutputStream sealed = new ByteArrayOutputStream();
		try (OutputStream sealing = keys.sealing(sealed, bound(purpose, this.file))) {
			sealing.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return sealed.toByteArray();
	}

	private String opened(Keys keys, String purpose, byte[] sealed) throws IOException {
		return new String(keys.opening(new ByteArrayInputStream(sealed), bound(purpose, this.file)).readAllBytes(),
				StandardCharsets.UTF_8);
	}

	private void write(Keys keys, String table, String owner, String purpose, UUID id) throws IOException {
		try (OutputStream sealing = keys.sealing(chunks(table, owner).write(id), bound(purpose, id))) {
			sealing.write(CONTENT);
		}
	}

	private byte[] read(Keys keys, String table, String owner, String purpose, UUID id) {
		try (InputStream opened = keys.opening(chunks(table, owner).read(id), bound(purpose, id))) {
			return opened.readAllBytes();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private SealedChunks chunks(String table, String owner) {
		return new SealedChunks(this.database, table, owner);
	}

	private static byte[] bound(String purpose, UUID id) {
		return (purpose + id).getBytes(StandardCharsets.UTF_8);
	}

	private static String fingerprint(Keys keys) throws Exception {
		byte[] digest = MessageDigest.getInstance("SHA-256").digest(CONTENT);
		return HexFormat.of().formatHex(keys.derive("document fingerprint " + HexFormat.of().formatHex(digest)));
	}

	private String text(String sql) {
		return this.database.sql(sql).query(String.class).single();
	}

	private int count(String table) {
		return this.database.sql("select count(*) from " + table).query(Integer.class).single();
	}

	private OffsetDateTime time() {
		return this.now.atOffset(ZoneOffset.UTC);
	}

	private static byte[] content() {
		byte[] content = new byte[900_000];
		new Random(1).nextBytes(content);
		return content;
	}

}
