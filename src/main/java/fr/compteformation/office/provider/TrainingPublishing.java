package fr.compteformation.office.provider;

import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.training.catalogue.CourseEditing;

/** Entry point of the module for supervisors, who publish the trainings of providers. */
@Service
@Transactional
public class TrainingPublishing {

	private final CourseEditing editing;

	private final Journal journal;

	TrainingPublishing(CourseEditing editing, Journal journal) {
		this.editing = editing;
		this.journal = journal;
	}

	/** The trainings that wait, by title. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public List<CourseEditing.EditedCourse> submitted(Agent agent) {
		return this.editing.submitted();
	}

	/** How many trainings wait. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public int countSubmitted(Agent agent) {
		return this.editing.countSubmitted();
	}

	/**
	 * Publishes a training.
	 * @param read the training as the supervisor read it
	 */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public CourseEditing.Outcome publish(Agent agent, CourseEditing.EditedCourse read) {
		return note(agent, Act.COURSE_PUBLISHED, read, this.editing.publish(read.id(), read.version()));
	}

	/**
	 * Gives a training back to its provider as a draft.
	 * @param read the training as the supervisor read it
	 */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public CourseEditing.Outcome giveBack(Agent agent, CourseEditing.EditedCourse read) {
		return note(agent, Act.COURSE_RETURNED, read, this.editing.giveBack(read.id(), read.version()));
	}

	private CourseEditing.Outcome note(Agent agent, Act act, CourseEditing.EditedCourse course,
			CourseEditing.Outcome outcome) {
		if (outcome == CourseEditing.Outcome.DONE) {
			this.journal.write(agent, act, new Subject(Subject.Kind.COURSE, course.id()), null, null);
		}
		return outcome;
	}

}
