package fr.compteformation.office.provider;

import java.util.List;
import java.util.UUID;

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

	/**
	 * Publishes a training.
	 * @return false if it waits no longer, and nothing was done
	 */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public boolean publish(Agent agent, UUID course) {
		return note(agent, Act.COURSE_PUBLISHED, course, this.editing.publish(course));
	}

	/**
	 * Gives a training back to its provider as a draft.
	 * @return false if it waits no longer, and nothing was done
	 */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public boolean giveBack(Agent agent, UUID course) {
		return note(agent, Act.COURSE_RETURNED, course, this.editing.giveBack(course));
	}

	private boolean note(Agent agent, Act act, UUID course, boolean done) {
		if (done) {
			this.journal.write(agent, act, new Subject(Subject.Kind.COURSE, course), null, null);
		}
		return done;
	}

}
