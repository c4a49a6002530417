package fr.compteformation.career.payslip;

import java.io.Serializable;

/**
 * The space that a person’s payslips take.
 *
 * @param files how many there are
 * @param bytes their size
 * @param mostFiles how many there can be
 * @param mostBytes how much space they can take
 */
public record PayslipSpace(int files, long bytes, int mostFiles, long mostBytes) implements Serializable {

	/** Whether one more file may be sent. */
	public boolean hasRoom() {
		return this.files < this.mostFiles && this.bytes < this.mostBytes;
	}

}
