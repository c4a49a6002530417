package fr.compteformation.rights.dif;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/**
 * A decision that changes nothing yet: the person is heard, or a supervisor looks at it
 * first.
 *
 * @param act what would be done
 * @param hours what would be right; zero for a refusal
 * @param motive why
 * @param text the same in the agent’s words; may be empty
 * @param from where the declaration stood
 */
@Embeddable
public record DifPending(@Enumerated(EnumType.STRING) @Column(name = "pending_act") DifAct act,
		@Column(name = "pending_hours") int hours,
		@Enumerated(EnumType.STRING) @Column(name = "pending_motive") @Nullable DifMotive motive,
		@Column(name = "pending_text") String text,
		@Enumerated(EnumType.STRING) @Column(name = "pending_from") DifState from) implements Serializable {

	/** Texts tell about people. */
	@Override
	public String toString() {
		return "DifPending " + this.act;
	}

}
