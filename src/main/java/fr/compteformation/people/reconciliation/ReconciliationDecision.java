package fr.compteformation.people.reconciliation;

import jakarta.validation.constraints.Size;

import fr.compteformation.platform.base.OnEntry;

/**
 * An agent’s decision about an account, with a remark for other agents. The form binds
 * it; its constraint messages are translation keys.
 */
@ExplainedRefusal(groups = OnEntry.class)
public class ReconciliationDecision {

	/** The maximum length of a remark in characters. */
	public static final int MAX_REMARK = 2000;

	private final NameVerdict verdict;

	@Size(max = MAX_REMARK, message = "field.tooLong")
	private String remark = "";

	/**
	 * @param verdict whether the account belongs to the holder
	 */
	public ReconciliationDecision(NameVerdict verdict) {
		this.verdict = verdict;
	}

	NameVerdict verdict() {
		return this.verdict;
	}

	/** A refusal needs a reason for other agents. */
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

	/** Remarks may contain personal data. */
	@Override
	public String toString() {
		return "ReconciliationDecision " + this.verdict;
	}

}
