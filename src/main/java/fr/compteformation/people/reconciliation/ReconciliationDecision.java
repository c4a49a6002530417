package fr.compteformation.people.reconciliation;

/**
 * What an agent decides about an account, and what they tell other agents about it.
 *
 * @param verdict whether the account is the holder’s
 * @param remark for agents only; needed for {@link Verdict#OTHER_PERSON}
 */
public record ReconciliationDecision(Verdict verdict, String remark) {

	/** The longest remark, in characters. */
	public static final int MAX_REMARK = 2000;

	/**
	 * @throws IllegalArgumentException when the remark is missing or too long
	 */
	public ReconciliationDecision {
		remark = remark.strip();
		if (remark.length() > MAX_REMARK || (verdict == Verdict.OTHER_PERSON && remark.isEmpty())) {
			throw new IllegalArgumentException("no remark, or too long a one");
		}
	}

	/** Remarks tell about people. */
	@Override
	public String toString() {
		return "ReconciliationDecision " + this.verdict;
	}

}
