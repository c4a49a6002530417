package fr.compteformation.training.catalogue;

import jakarta.persistence.Embeddable;

import fr.compteformation.platform.base.NoBreakSpaces;

/**
 * What a training is about.
 *
 * @param title at most {@value Training#LONGEST} characters
 * @param goals what people can do afterwards
 * @param audience who it is for, and what they must know before
 * @param programme its parts
 * @param keywords trades and skills, separated by commas
 */
@Embeddable
public record CourseContent(String title, String goals, String audience, Programme programme, String keywords) {

	/** The same with no-break spaces, to be shown. */
	public CourseContent shown() {
		return new CourseContent(NoBreakSpaces.inFrench(this.title), NoBreakSpaces.inFrench(this.goals),
				NoBreakSpaces.inFrench(this.audience), this.programme.shown(), this.keywords);
	}

}
