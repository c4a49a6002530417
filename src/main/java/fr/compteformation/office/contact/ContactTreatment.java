package fr.compteformation.office.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;

/**
 * What an agent notes when they put a question away. Their form binds it; the message of
 * its constraint is a key of the translations.
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
