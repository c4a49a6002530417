package fr.compteformation.office.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.OnEntry;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifMotive;
import fr.compteformation.rights.hours.DifHours;

/**
 * The input of an agent’s decision about a declaration. The form binds this object;
 * constraint messages are translation keys.
 */
@CompleteDecision(groups = OnEntry.class)
public class ReviewDecision {

	/** The legal maximum of hours. */
	public static final int MAX_HOURS = 120;

	private final DifAct act;

	@Min(value = 0, message = "backoffice.decision.hours.missing")
	@Max(value = MAX_HOURS, message = "backoffice.decision.hours.missing")
	private @Nullable Integer hours;

	private @Nullable DifMotive motive;

	@Size(max = DifDecision.MAX_TEXT, message = "backoffice.decision.text.tooLong")
	private String text = "";

	public ReviewDecision(DifAct act) {
		this.act = act;
	}

	/** Whether this act takes hours. */
	public static boolean takesHours(DifAct act) {
		return act.needsHours() || act == DifAct.OPEN_ADVERSARIAL;
	}

	/** Whether the hours are present if the act needs them. */
	boolean hasHours() {
		return !this.act.needsHours() || this.hours != null;
	}

	/** Whether the motive is present if the act needs it. */
	boolean hasMotive() {
		return !this.act.needsMotive() || this.motive != null;
	}

	/** The validated decision, without the fields that the act does not take. */
	public DifDecision decision() {
		return new DifDecision(this.act, (this.hours != null && takesHours(this.act)) ? new DifHours(this.hours) : null,
				this.act.needsMotive() ? this.motive : null, this.text);
	}

	public @Nullable Integer getHours() {
		return this.hours;
	}

	public void setHours(@Nullable Integer hours) {
		this.hours = hours;
	}

	public @Nullable DifMotive getMotive() {
		return this.motive;
	}

	public void setMotive(@Nullable DifMotive motive) {
		this.motive = motive;
	}

	public String getText() {
		return this.text;
	}

	public void setText(String text) {
		this.text = text;
	}

	/** Keep personal remarks out of logs. */
	@Override
	public String toString() {
		return "ReviewDecision " + this.act;
	}

}
