package fr.compteformation.platform.keys;

import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.util.FileSystemUtils;

import fr.compteformation.Parallel;
import fr.compteformation.platform.command.Command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

abstract class KeyRotationTests extends KeysAndRows {

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

	@Test
	void rotationIsRefusedOnTheDatabaseOfOtherKeys() throws Exception {
		NodeWithKeys node = node(first());
		String before = Files.readString(first().resolve("numbers.json"));
		this.database.sql("update key_guard set database_id = ?").param(UUID.randomUUID()).update();
		assertThat(node.rotate()).isEqualTo(Command.FAILED);
		assertThat(node.retire(true)).isEqualTo(Command.FAILED);
		assertThat(node.printed()).contains("holds the keys of another database");
		assertThat(first().resolve("numbers.json")).hasContent(before);
	}

	@Test
	void formerFilesStayBesideTheNewOnes() throws Exception {
		NodeWithKeys node = node(first());
		node.rotate();
		node.reencrypt();
		String before = Files.readString(first().resolve("numbers.json"));
		this.now = this.now.plus(Duration.ofMinutes(16));
		assertThat(node.retire(false)).as(node.printed()).isEqualTo(Command.DONE);
		assertThat(first().resolve("numbers.json.20261205T101600Z")).hasContent(before);
		assertThat(first().resolve("numbers.json")).content().isNotEqualTo(before);
	}

	@Test
	void shortRunsComeToTheEndOfManyHolders() throws Exception {
		NodeWithKeys node = node(first());
		for (int i = 0; i < 450; i++) {
			number(node.keys(), "n" + i);
		}
		node.rotate();
		for (int i = 0; i < 3; i++) {
			node(first()).reencryption().run(Duration.ZERO);
		}
		assertThat(node.reencryption().left().get(Sealed.HOLDER_NUMBER)).isZero();
		assertThat(node.reencrypt()).isEqualTo(Command.DONE);
	}

	@Test
	void whatNoKeyOpensStopsNothingBehindIt() throws Exception {
		NodeWithKeys node = node(first());
		fill(node.keys());
		this.database.sql("update holder_nir set nir = 'A' || nir where nir = (select min(nir) from holder_nir)")
			.update();
		this.database.sql("update document_words set words = ?").param(new byte[] { 1, 2, 3 }).update();
		this.database.sql("update sent_file_chunk set content = ?").param(new byte[] { 1, 2, 3 }).update();
		node.rotate();
		assertThat(node.reencrypt()).isEqualTo(Command.PARTLY);
		assertThat(node.reencryption().left()).containsEntry(Sealed.HOLDER_NUMBER, 1L)
			.containsEntry(Sealed.FILE, 0L)
			.containsEntry(Sealed.SENT_FILE, 1L);
		this.database.sql("delete from registration_draft").update();
		this.now = this.now.plus(Duration.ofDays(31));
		node.reencryption().run(Duration.ofMinutes(1));
		node.status();
		assertThat(node.printed()).contains("holder_nir.nir: 1 of them cannot be read",
				"document_words.words: 1 of them cannot be read", "sent_file_chunk.file_id: 1 of them cannot be read");
		assertThat(node.retire(false)).isEqualTo(Command.FAILED);
		assertThat(node.retire(true)).as(node.printed()).isEqualTo(Command.DONE);
	}

}
