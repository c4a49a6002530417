package fr.compteformation.people.reconciliation;

import jakarta.validation.constraints.Size;

import fr.compteformation.platform.base.OnEntry;

/**
 * What an agent decides about an account, and what they tell other agents about it. Their
 * form binds it; the messages of its constraints are keys of the translations.
 */
@ExplainedRefusal(groups = OnEntry.class)
public class ReconciliationDecision {

	/** The longest remark, in characters. */
	public static final int MAX_REMARK = 2000;

	private final NameVerdict verdict;

	@Size(max = MAX_REMARK, message = "backoffice.reconciliation.remark.tooLong")
	private String remark = "";

	/**
	 * @param verdict whether the account is the holder’s
	 */
	public ReconciliationDecision(NameVerdict verdict) {
		this.verdict = verdict;
	}

	NameVerdict verdict() {
		return this.verdict;
	}

	/** Whether it says why, where other agents need to know. */
	boolean isExplained() {
		return this.verdict != NameVerdict.OTHER_PERSON || !this.remark.isEmpty();
	}

	/** For agents only. */
	public String getRemark() {
		return this.remark;
	}

	public void setRemark(String remark) {
		this.remark = remark.strip();
	}

	/** Remarks tell about people. */
	@Override
	public String toString() {
		return "ReconciliationDecision " + this.verdict;
	}

}
