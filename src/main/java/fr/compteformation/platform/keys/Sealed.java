package fr.compteformation.platform.keys;

/**
 * Everything in the database that was encrypted or hashed with a key: the one list, of
 * all rooms, so that no key leaves while something needs it. A column that is missing
 * here fails a test.
 */
enum Sealed {

	HOLDER_NUMBER(KeySet.NUMBERS, How.NUMBER_BESIDE, "holder_nir", "nir", "nir"),
	ACCOUNT_NUMBER(KeySet.NUMBERS, How.NUMBER, "account", "nir", "nir"),
	REGISTRATION_NUMBER(KeySet.NUMBERS, How.NUMBER, "registration", "nir", "nir"),
	AGENT_NUMBER(KeySet.NUMBERS, How.NUMBER, "agent", "nir", "nir"),
	LINK_REQUEST_NUMBER(KeySet.NUMBERS, How.NUMBER, "password_link", "nir", "nir"),
	TOP_UP_NUMBER(KeySet.NUMBERS, How.NUMBER, "top_up", "nir", "nir"),
	GUARD(KeySet.NUMBERS, How.NUMBER, "key_guard", "sealed", "key guard"),

	DRAFT(KeySet.DRAFTS, How.ENDS, "registration_draft", "content", ""),

	FILE(KeySet.DOCUMENTS, How.CHUNKS, "document_chunk", "document_id", "document content "),
	FILE_OBJECT(KeySet.DOCUMENTS, How.COMES_BACK, "document_object", "mark", ""),
	FILE_PAGES(KeySet.DOCUMENTS, How.DRAWN_AGAIN, "document_page_chunk", "document_id", ""),
	FILE_NAME(KeySet.DOCUMENTS, How.TEXT, "document", "sealed_name", "document name "),
	FILE_WORDS(KeySet.DOCUMENTS, How.BYTES, "document_words", "words", "document words "),
	PAYSLIP_EMPLOYER(KeySet.DOCUMENTS, How.BYTES, "payslip", "sealed_employer", "payslip employer "),
	SENT_FILE(KeySet.DOCUMENTS, How.CHUNKS, "sent_file_chunk", "file_id", "employer file "),

	FINGERPRINT(KeySet.TOKENS, How.WITH_FILE, "document", "fingerprint", "document fingerprint "),
	LINKED_SUBJECT(KeySet.TOKENS, How.AT_SIGN_IN, "france_connect_link", "subject_hash", ""),
	PROVING_SUBJECT(KeySet.TOKENS, How.AT_SIGN_IN, "identity_proof", "subject_hash", ""),
	REFUSED_SUBJECT(KeySet.TOKENS, How.AT_SIGN_IN, "refused_subject", "subject_hash", ""),
	SECRET(KeySet.TOKENS, How.ENDS, "one_time_secret", "secret_hash", ""),
	ATTEMPTS(KeySet.TOKENS, How.FORGOTTEN, "attempts", "counter", ""),
	HOURLY_COUNT(KeySet.TOKENS, How.FORGOTTEN, "hourly_count", "counter", ""),
	CHALLENGE(KeySet.TOKENS, How.FORGOTTEN, "security_challenge", "session_hash", "");

	private final KeySet keySet;

	private final How how;

	private final String table;

	private final String column;

	private final String purpose;

	Sealed(KeySet keySet, How how, String table, String column, String purpose) {
		this.keySet = keySet;
		this.how = how;
		this.table = table;
		this.column = column;
		this.purpose = purpose;
	}

	KeySet keySet() {
		return this.keySet;
	}

	How how() {
		return this.how;
	}

	String table() {
		return this.table;
	}

	/** The column; of rows of a content, the one with the id of its file. */
	String column() {
		return this.column;
	}

	/** What it is bound to; for files the id follows. */
	String purpose() {
		return this.purpose;
	}

	/** How it comes to the new key. */
	enum How {

		/** Encrypted again in its place. */
		NUMBER("will be encrypted again"),

		/**
		 * The new ciphertext gets a row of its own, until the old key leaves: then a
		 * number stays unique while some nodes write with the old key and some with the
		 * new one.
		 */
		NUMBER_BESIDE("will be encrypted again"),

		/** A short text of Base64, encrypted like a file. */
		TEXT("will be encrypted again"),

		/** Some bytes, encrypted like a file. */
		BYTES("will be encrypted again"),

		/** A content in rows, see {@link SealedChunks}. */
		CHUNKS("will be encrypted again"),

		/**
		 * A content in a bucket, brought back into the database to be encrypted again.
		 */
		COMES_BACK("will come back from the bucket to be encrypted again"),

		/** Deleted: it is made again when it is needed. */
		DRAWN_AGAIN("will be drawn again"),

		/** A hash of the content of a file, made again with it. */
		WITH_FILE("will be hashed again"),

		/** A hash of what only the person brings along, at their next sign-in. */
		AT_SIGN_IN("wait for their people to sign in with FranceConnect"),

		/** Ends by itself within minutes or days; the key stays as long. */
		ENDS("are used up or expire"),

		/** A new key counts anew. Nothing waits for it. */
		FORGOTTEN("are forgotten");

		private final String advice;

		How(String advice) {
			this.advice = advice;
		}

		/** What becomes of those that are left. */
		String advice() {
			return this.advice;
		}

	}

}
