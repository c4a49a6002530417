package fr.compteformation.platform.keys;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;

/**
 * Encrypts contents again, each in a transaction of its own, without holding more than a
 * row of it in memory. The fingerprint of a file goes with it. Those who began to read a
 * content before have half an hour to end.
 */
final class FileResealing implements Resealing {

	private static final Logger LOG = LoggerFactory.getLogger(FileResealing.class);

	private static final int AT_ONCE = 20;

	private static final Duration LONGEST_READING = Duration.ofMinutes(30);

	private static final UUID FIRST = new UUID(0, 0);

	private final Sealed what;

	private final Means means;

	private final SealedChunks chunks;

	private final Unreadable unreadable;

	private UUID after = FIRST;

	FileResealing(Sealed what, Means means) {
		this.what = what;
		this.means = means;
		this.chunks = new SealedChunks(means.database(), what.table(), what.column());
		this.unreadable = means.unreadable(what);
	}

	@Override
	public Sealed what() {
		return this.what;
	}

	@Override
	public long left() {
		return this.means.count(olds(), mark());
	}

	@Override
	public long unreadable() {
		return this.unreadable.count(
				"select count(*) from " + olds() + " and one." + this.what.column() + " in (:rows)", mark(),
				UUID::fromString);
	}

	@Override
	public boolean step() {
		List<UUID> olds = this.means.database()
			.sql("select one.%1$s from %2$s and one.%1$s > :after order by one.%1$s fetch first %3$d rows only"
				.formatted(this.what.column(), olds(), AT_ONCE))
			.param("mark", mark())
			.param("after", this.after)
			.query((row, index) -> row.getObject(1, UUID.class))
			.list();
		if (olds.isEmpty()) {
			return false;
		}
		olds.forEach(this::renew);
		this.after = olds.getLast();
		return true;
	}

	/** Deletes the rows of former keys that nobody reads any more. */
	void removeFormer() {
		List<UUID> former = this.means.database()
			.sql("select file_id from portal_key_former where file_table = ? and replaced_at < ?")
			.params(this.what.table(), this.means.clock().instant().minus(LONGEST_READING).atOffset(ZoneOffset.UTC))
			.query((row, index) -> row.getObject(1, UUID.class))
			.list();
		former.forEach((file) -> this.means.transactions().executeWithoutResult((transaction) -> {
			this.chunks.removeFormer(file);
			forget(file);
		}));
	}

	private void renew(UUID file) {
		try {
			boolean opened = Boolean.TRUE.equals(this.means.transactions().execute((transaction) -> {
				try {
					copy(file);
					return true;
				}
				catch (IOException incomplete) {
					transaction.setRollbackOnly();
					return false;
				}
			}));
			if (!opened) {
				this.unreadable.note(file.toString());
			}
		}
		catch (DataAccessException deletedOrDone) {
			LOG.debug("{} was deleted meanwhile, or is encrypted again by another node", file);
		}
	}

	private void copy(UUID file) throws IOException {
		byte[] bound = (this.what.purpose() + file).getBytes(StandardCharsets.UTF_8);
		MessageDigest digest = sha256();
		try (InputStream opened = this.means.keys().opening(this.chunks.read(file), bound);
				OutputStream sealing = this.means.keys().sealing(this.chunks.replace(file), bound)) {
			byte[] buffer = new byte[1 << 16];
			for (int read = opened.read(buffer); read >= 0; read = opened.read(buffer)) {
				digest.update(buffer, 0, read);
				sealing.write(buffer, 0, read);
			}
		}
		if (this.what == Sealed.FILE) {
			String fingerprint = HexFormat.of()
				.formatHex(this.means.keys()
					.derive(Sealed.FINGERPRINT.purpose() + HexFormat.of().formatHex(digest.digest())));
			this.means.database()
				.sql("update document set fingerprint = ? where id = ? and fingerprint is not null")
				.params(fingerprint, file)
				.update();
		}
		forget(file);
		this.means.database()
			.sql("insert into portal_key_former (file_table, file_id, replaced_at) values (?, ?, ?)")
			.params(this.what.table(), file, this.means.clock().instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	private void forget(UUID file) {
		this.means.database()
			.sql("delete from portal_key_former where file_table = ? and file_id = ?")
			.params(this.what.table(), file)
			.update();
	}

	// By the first of its latest rows.
	private String olds() {
		return """
				%1$s one where mod(one.place, %3$d) = 0 and substring(one.content from 1 for %4$d) <> :mark
				and not exists (select 1 from %1$s later where later.%2$s = one.%2$s and later.place >= one.place + %3$d)"""
			.formatted(this.what.table(), this.what.column(), SealedChunks.GENERATION, KeyMark.BYTES);
	}

	private byte[] mark() {
		return KeyMark.bytes(this.means.keys().ring().primary(KeySet.DOCUMENTS));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
