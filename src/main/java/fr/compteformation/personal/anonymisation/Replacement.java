package fr.compteformation.personal.anonymisation;

/** What becomes of a column. */
enum Replacement {

	/** Nothing of a person, or worthless without the rest: stays. */
	PLAIN,

	/** The rows of the table are deleted. */
	DELETE,

	/** Null. */
	EMPTY,

	/** A social security number, the same everywhere, encrypted with the same keys. */
	NUMBER,

	/** A birth name: equal names stay equal. */
	NAME,

	FIRST_NAME,

	/** An address that no server takes: equal addresses stay equal. */
	EMAIL,

	PHONE,

	STREET,

	POSTAL_CODE,

	TOWN,

	/** What somebody wrote. */
	TEXT,

	/** The last signs of a document. */
	SIGNS,

	BIRTHDAY,

	/** One password for all, which the command prints. */
	PASSWORD,

	ACCOUNT_NUMBER,

	/** A hash of nothing. */
	RANDOM,

	/** The encrypted name of a file. */
	FILE_NAME,

	/** The encrypted content of a file. */
	CONTENT,

	/** The encrypted name of an employer. */
	EMPLOYER

}
