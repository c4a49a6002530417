package fr.compteformation.office.contact;

import jakarta.validation.constraints.Size;

/**
 * The remark an agent enters when closing a question. The form binds this object;
 * constraint messages are translation keys.
 */
public class ContactClosing {

	@Size(max = ContactQueue.MAX_REMARK, message = "contact.problem.remarkTooLong")
	private String remark = "";

	/** For other agents; may be empty. */
	public String getRemark() {
		return this.remark;
	}

	public void setRemark(String remark) {
		this.remark = remark;
	}

}
