package fr.compteformation.people.holder;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A person the fund knows, with or without an account. {@link Numbers} adds them.
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

	@SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
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

	/** Whether nobody but the owner of an account has told the name. */
	boolean isOnlyClaimed() {
		return this.nameSource == NameSource.CLAIMED;
	}

	/** Whether a text is fit to be compared with other people’s names, and stored. */
	static boolean canBeNamed(String name) {
		return name.length() <= MAX_NAME && !FoldedName.of(name).value().isEmpty();
	}

	/** Whether this is their birth name, however it is spelt. */
	boolean isNamed(String name) {
		return canBeNamed(name) && FoldedName.of(this.birthName).equals(FoldedName.of(name));
	}

	/**
	 * Takes a file of the fund for who the person is, unless an earlier one told another
	 * name: then nothing changes and the answer is no.
	 */
	boolean isConfirmedAs(String name) {
		if (isOnlyClaimed()) {
			this.birthName = name;
			this.nameSource = NameSource.KNOWN;
		}
		return isNamed(name);
	}

	/** Who told the birth name. */
	enum NameSource {

		/** The owner of the account that was opened first. */
		CLAIMED,

		/** The fund’s own files. */
		KNOWN

	}

}
