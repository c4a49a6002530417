package fr.compteformation.people.holder;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A person known to the fund, with or without an account. Created by {@link Numbers}.
 */
@Entity
@Table(name = "holder")
class Holder {

	private static final int MAX_NAME = 100;

	@EmbeddedId
	private HolderId id;

	@Column(name = "account_number")
	private AccountNumber accountNumber;

	@Column(name = "birth_name")
	private String birthName;

	@Enumerated(EnumType.STRING)
	@Column(name = "name_source")
	private NameSource nameSource;

	@Version
	private long version;

	@SuppressWarnings("NullAway.Init") // for JPA
	protected Holder() {
	}

	HolderId id() {
		return this.id;
	}

	AccountNumber accountNumber() {
		return this.accountNumber;
	}

	String birthName() {
		return this.birthName;
	}

	/** Whether the name comes only from an account, not from a file of the fund. */
	boolean isOnlyClaimed() {
		return this.nameSource == NameSource.CLAIMED;
	}

	/** Whether a text can be stored as a name and compared. */
	static boolean canBeNamed(String name) {
		return name.length() <= MAX_NAME && !FoldedName.of(name).value().isEmpty();
	}

	/** Whether this is the birth name in any spelling. */
	boolean isNamed(String name) {
		return canBeNamed(name)
				&& (this.birthName.equals(name) || FoldedName.of(this.birthName).equals(FoldedName.of(name)));
	}

	/**
	 * Confirms the name by a file of the fund; returns false and changes nothing if an
	 * earlier file gave another name.
	 */
	boolean isConfirmedAs(String name) {
		if (isOnlyClaimed()) {
			this.birthName = name;
			this.nameSource = NameSource.KNOWN;
		}
		return isNamed(name);
	}

	/** The source of the birth name. */
	enum NameSource {

		/** The owner of the account that was opened first. */
		CLAIMED,

		/** The fund’s own files. */
		KNOWN

	}

}
