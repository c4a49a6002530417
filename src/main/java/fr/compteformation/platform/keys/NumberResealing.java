package fr.compteformation.platform.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;

/** Encrypts a column of numbers again. */
final class NumberResealing implements Resealing {

	private static final int AT_ONCE = 200;

	/** Each number of a holder began at a moment of its own, in all its forms. */
	private static final String HAS_ONE_BESIDE = """
			(select count(*) from holder_nir other
				where other.holder_id = one.holder_id and other.since = one.since and other.nir like :mark)
			= (select count(*) from holder_nir other
				where other.holder_id = one.holder_id and other.since = one.since and other.nir not like :mark)""";

	private final Sealed what;

	private final Means means;

	private final Unreadable unreadable;

	private String after = "";

	NumberResealing(Sealed what, Means means) {
		this.what = what;
		this.means = means;
		this.unreadable = means.unreadable(what);
	}

	@Override
	public Sealed what() {
		return this.what;
	}

	@Override
	public long left() {
		return this.means.count(undone(), mark());
	}

	@Override
	public long unreadable() {
		return this.unreadable.count(
				"select count(*) from " + undone() + " and one." + this.what.column() + " in (:rows)", mark(),
				(row) -> row);
	}

	@Override
	public boolean step() {
		List<String> olds = olds(this.after, undone());
		if (olds.isEmpty()) {
			return false;
		}
		this.means.transactions().executeWithoutResult((transaction) -> olds.forEach(this::renew));
		this.after = olds.getLast();
		return true;
	}

	/** Deletes the rows of former keys that have one of the new key beside them. */
	void removeFormer() {
		String former = "holder_nir one where one.nir not like :mark";
		List<String> olds = olds("", former);
		while (!olds.isEmpty()) {
			this.means.database()
				.sql("delete from holder_nir where nir in ("
						+ "select one.nir from holder_nir one where one.nir in (:olds) and " + HAS_ONE_BESIDE + ")")
				.param("olds", olds)
				.param("mark", mark())
				.update();
			olds = olds(olds.getLast(), former);
		}
	}

	private String undone() {
		String beside = isBeside() ? " and not (" + HAS_ONE_BESIDE + ")" : "";
		return this.what.table() + " one where one." + this.what.column() + " not like :mark" + beside;
	}

	private List<String> olds(String from, String rows) {
		return this.means.database()
			.sql("select distinct one.%2$s from %1$s and one.%2$s > :from order by one.%2$s fetch first %3$d rows only"
				.formatted(rows, this.what.column(), AT_ONCE))
			.param("from", from)
			.param("mark", mark())
			.query((row, index) -> row.getString(1))
			.list();
	}

	private void renew(String old) {
		String renewed;
		try {
			renewed = renewed(old);
		}
		catch (GeneralSecurityException | IllegalArgumentException foreign) {
			this.unreadable.note(old);
			return;
		}
		if (isBeside()) {
			this.means.database().sql("""
					insert into holder_nir (nir, holder_id, since, until)
					select cast(? as varchar(200)), holder_id, since, until from holder_nir where nir = ?
					on conflict do nothing""").params(renewed, old).update();
		}
		else {
			this.means.database()
				.sql("update %1$s set %2$s = ? where %2$s = ?".formatted(this.what.table(), this.what.column()))
				.params(renewed, old)
				.update();
		}
	}

	private String renewed(String old) throws GeneralSecurityException {
		byte[] purpose = this.what.purpose().getBytes(StandardCharsets.US_ASCII);
		byte[] plain = this.means.keys().numbers().decryptDeterministically(Base64.getDecoder().decode(old), purpose);
		return Base64.getEncoder().encodeToString(this.means.keys().numbers().encryptDeterministically(plain, purpose));
	}

	private boolean isBeside() {
		return this.what.how() == Sealed.How.NUMBER_BESIDE;
	}

	private String mark() {
		return KeyMark.text(this.means.keys().ring().primary(KeySet.NUMBERS)) + "%";
	}

}
