package fr.compteformation.platform.keys;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Encrypts a column of short values again, whose rows have the id of a file. */
final class ValueResealing implements Resealing {

	private static final int AT_ONCE = 100;

	private static final UUID FIRST = new UUID(0, 0);

	private final Sealed what;

	private final Means means;

	private final Unreadable unreadable;

	private final String id;

	private UUID after = FIRST;

	ValueResealing(Sealed what, Means means) {
		this.what = what;
		this.means = means;
		this.unreadable = means.unreadable(what);
		this.id = isText() ? "id" : "document_id";
	}

	@Override
	public Sealed what() {
		return this.what;
	}

	@Override
	public long left() {
		return this.means.count(this.what.table() + " where " + isOld(), mark());
	}

	@Override
	public long unreadable() {
		return this.unreadable.count(
				"select count(*) from " + this.what.table() + " where " + isOld() + " and " + this.id + " in (:rows)",
				mark(), UUID::fromString);
	}

	@Override
	public boolean step() {
		List<Value> olds = this.means.database()
			.sql("select %s, %s from %s where %s > :after and %s order by %s fetch first %d rows only"
				.formatted(this.id, this.what.column(), this.what.table(), this.id, isOld(), this.id, AT_ONCE))
			.param("mark", mark())
			.param("after", this.after)
			.query((row, index) -> new Value(row.getObject(1, UUID.class),
					isText() ? row.getString(2) : row.getBytes(2)))
			.list();
		if (olds.isEmpty()) {
			return false;
		}
		this.means.transactions().executeWithoutResult((transaction) -> olds.forEach(this::renew));
		this.after = olds.getLast().id();
		return true;
	}

	// Unless it changed meanwhile: then the other was written with a key of its own.
	private void renew(Value old) {
		Object renewed;
		try {
			renewed = renewed(old);
		}
		catch (IOException | IllegalArgumentException foreign) {
			this.unreadable.note(old.id().toString());
			return;
		}
		this.means.database()
			.sql("update %1$s set %2$s = ? where %3$s = ? and %2$s = ?".formatted(this.what.table(), this.what.column(),
					this.id))
			.params(renewed, old.id(), old.stored())
			.update();
	}

	private Object renewed(Value old) throws IOException {
		byte[] bound = (this.what.purpose() + old.id()).getBytes(StandardCharsets.UTF_8);
		byte[] sealed = (old.stored() instanceof String text) ? Base64.getDecoder().decode(text)
				: (byte[]) old.stored();
		ByteArrayOutputStream renewed = new ByteArrayOutputStream();
		try (InputStream opened = this.means.keys().opening(new ByteArrayInputStream(sealed), bound);
				OutputStream sealing = this.means.keys().sealing(renewed, bound)) {
			opened.transferTo(sealing);
		}
		return isText() ? Base64.getEncoder().encodeToString(renewed.toByteArray()) : renewed.toByteArray();
	}

	private boolean isText() {
		return this.what.how() == Sealed.How.TEXT;
	}

	private String isOld() {
		return isText() ? this.what.column() + " not like :mark"
				: "substring(" + this.what.column() + " from 1 for " + KeyMark.BYTES + ") <> :mark";
	}

	private Object mark() {
		int primary = this.means.keys().ring().primary(KeySet.DOCUMENTS);
		return isText() ? KeyMark.text(primary) + "%" : KeyMark.bytes(primary);
	}

	private record Value(UUID id, Object stored) {
	}

}
