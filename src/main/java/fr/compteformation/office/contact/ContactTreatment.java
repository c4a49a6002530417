package fr.compteformation.office.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;

/**
 * The remark an agent enters when closing a question. The form binds this object;
 * constraint messages are translation keys.
 */
@Embeddable
public class ContactTreatment {

	@Size(max = ContactQueue.MAX_REMARK, message = "contact.problem.remarkTooLong")
	@Column(name = "remark")
	private String remark = "";

	/** For other agents; may be empty. */
	public String getRemark() {
		return this.remark;
	}

	public void setRemark(String remark) {
		this.remark = remark;
	}

}
